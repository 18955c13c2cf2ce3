"""The policy sets severities only of rules that exist.

Why: an owner who writes `language-plain-word: error` believes that hard words now block. No rule has that name, and
nothing changes.

Instead: use the name of a rule, as `wellcited rules` lists them.

Source: docs/about/editorial-policy.md, "Changes to this policy": the words of the policy and its data agree.
"""

from __future__ import annotations

from collections.abc import Iterator

from wellcited.model.finding import Finding
from wellcited.model.library import Facts, Library
from wellcited.rules._near import near
from wellcited.rules.rule import Rule

rule = Rule(__name__, severity="error")


@rule.per_register
def known_rule(library: Library, facts: Facts) -> Iterator[Finding]:
    """Report each name under `severities` that no rule has."""
    file = library.policy.file
    set_ = file.node("severities")
    if set_ is None or not set_.keys:
        return
    from wellcited.rules import all_rules

    names = [other.name for other in all_rules()]
    for name in set_.keys:
        if name not in names:
            guess = near(name, names)
            yield rule.finding(
                at=file.key(f"severities.{name}"),
                says=f"no rule is called `{name}`",
                help=f"did you mean `{guess}`?" if guess else "`wellcited rules` lists the rules",
            )
