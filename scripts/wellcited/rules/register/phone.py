"""A telephone number is written so that it can be dialled.

Why: somebody reads it in an emergency, and a telephone dials it at a touch. A letter, a slash or a second number in the
field makes it fail at that moment.

Instead: write the figures as people dial them, with spaces or hyphens between groups, and a `+` only at the beginning.
Words, and a second number that also works, go into the label.

Source: ITU-T E.123 (notation for telephone numbers); ITU-T E.164 (at most 15 figures); RFC 3966 (`tel:` addresses).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from wellcited.model.finding import Finding
from wellcited.model.library import Facts, Library
from wellcited.rules.rule import Rule

rule = Rule(__name__, severity="error")

_GOOD = re.compile(r"\+?\d(?:[ -]?\d){1,14}|\(\d{1,5}\)(?:[ -]?\d){3,12}", re.ASCII)


@rule.per_register
def phone(library: Library, facts: Facts) -> Iterator[Finding]:
    """Report each number of a region that cannot be dialled as it stands."""
    for region in library.helplines.value.values():
        for line in region.lines:
            if line.number and not _GOOD.fullmatch(line.number):
                yield rule.finding(
                    at=library.helplines.file.span(line.at("number")),
                    says=f"`{line.number[:40]}` cannot be dialled",
                    help='write figures with spaces between them, as in "+44 20 7946 0000"',
                )
