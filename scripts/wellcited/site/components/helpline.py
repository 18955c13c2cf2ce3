"""
Telephone numbers: `{{ helpline("emergency") }}`.

One article is read in many countries, so the numbers of all regions in docs/_register/helplines.yml are given.
"""

from __future__ import annotations

from wellcited.model.components import Value
from wellcited.model.registers import Helpline, Region
from wellcited.site.components import Expansion, Place
from wellcited.site.help import dial, unbroken
from wellcited.site.safe import SafeHtml, escaped


def expand(values: tuple[Value, ...], place: Place) -> Expansion | None:
    """Return the numbers of one kind; None if no region has one."""
    kind = str(values[0])
    lines = [
        (region, line)
        for region in place.library.helplines.value.values()
        if region.name and (line := getattr(region, kind)) and line.number
    ]
    if not lines:
        return None
    items = "".join(f"<li>{_linked(region, line)}</li>\n" for region, line in lines)
    return Expansion(
        inline=SafeHtml("; ".join(_linked(region, line) for region, line in lines)),
        unlinked=SafeHtml(
            "; ".join(_words(region, escaped(unbroken(line.number or "")), line) for region, line in lines)
        ),
        block=SafeHtml(f'<ul class="wc-helplines">\n{items}</ul>'),
    )


def _linked(region: Region, line: Helpline) -> SafeHtml:
    number = line.number or ""
    return _words(region, SafeHtml(f'<a href="{escaped(dial(number))}">{escaped(unbroken(number))}</a>'), line)


def _words(region: Region, number: SafeHtml, line: Helpline) -> SafeHtml:
    words = "".join(f", {escaped(part)}" for part in (line.label, line.hours) if part)
    return SafeHtml(f"{escaped(region.name or '')}: {number}{words}")
