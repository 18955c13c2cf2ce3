"""The policy says in days how long before its review an article is called due soon.

Why: the warning gives reviewers time. If the policy asks for `3 months` and no program can read it, they are warned at
another time than the policy promises.

Instead: write a number of days, between 1 and 365: `due_soon: 90 days`.

Source: docs/about/editorial-policy.md, "How often we review".
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from wellcited.model.finding import Finding
from wellcited.model.library import Facts, Library
from wellcited.rules.rule import Rule

rule = Rule(__name__, severity="error")

_DAYS = re.compile(r"(\d{1,3}) days?", re.ASCII)


@rule.per_register
def due_soon(library: Library, facts: Facts) -> Iterator[Finding]:
    """Report a `due_soon` that is not a sensible number of days."""
    text = library.policy.value.review.due_soon
    match = _DAYS.fullmatch(text or "")
    if text and not (match and 1 <= int(match[1]) <= 365):
        yield rule.finding(
            at=library.policy.file.span("review.due_soon"),
            says=f"`{text}` is no number of days",
            help="write 1 to 365 days, as in `due_soon: 90 days`",
        )
