"""A telephone number was compared with its source in the last 12 months.

Why: helplines move, close and change their hours. Nobody notices until somebody needs them.

Instead: open the page of the source, compare the number, call it if you can, and write the day as `checked`.

Source: JAMA benchmarks (Silberg, Lundberg and Musacchio 1997), currency: the day of the last check is known.
"""

from __future__ import annotations

from collections.abc import Iterator

from wellcited.model.finding import Finding
from wellcited.model.library import Facts, Library
from wellcited.model.scalars import Period
from wellcited.rules.rule import Rule

rule = Rule(__name__, severity="warning")

LONGEST = Period(12)


@rule.per_register
def helpline_checked(library: Library, facts: Facts) -> Iterator[Finding]:
    """Report each number that was never checked, or longer ago, or on a day that has not come."""
    file = library.helplines.file
    for region in library.helplines.value.values():
        for line in region.lines:
            if not line.number or file.is_faulty(line.at("checked")):
                continue
            says = ""
            if line.checked is None:
                says = f"nobody has said when `{line.number[:40]}` was checked"
            elif line.checked > facts.today:
                says = f"{line.checked} has not come yet"
            elif LONGEST.after(line.checked) < facts.today:
                says = f"`{line.number[:40]}` was last checked on {line.checked}"
            if says:
                help_ = f"compare the number with its source, and write the day: `checked: {facts.today}`"
                yield rule.finding(at=file.span(line.at("checked")), says=says, help=help_)
