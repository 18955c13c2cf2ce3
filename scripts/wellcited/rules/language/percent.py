"""People are counted as "x in 100 people", not in per cent.

Why: many adults cannot work with percentages. Everybody can picture a hundred people.

Instead: write "12 in 100 people" for 12%, and "half" or "1 in 4" where that is near enough. A percentage of something
that is no person, such as bone density, can stay.

Source: NHS digital service manual, content guide, "Numbers, measurements, dates and time": often better not to use a
percentage. Patient Information Forum, "Communicating benefits, risks and uncertainties": natural frequencies rather
than percentages.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from wellcited.model.article import Article
from wellcited.model.finding import Finding
from wellcited.model.library import Facts
from wellcited.rules.language._text import prose
from wellcited.rules.rule import Rule

rule = Rule(__name__, severity="hint")

_PERCENT = re.compile(
    r"\b(\d[\d.]{0,9})(?: ?%| per ?cent)(?: to \d[\d.]{0,9}(?: ?%| per ?cent))? of"
    r" (?:(?:all|the|these|those|our|US|UK|other|older|younger|healthy|pregnant) )*"
    r"(?:people|adults|women|men|children|babies|boys|girls|patients|users|teenagers|runners|athletes|pregnancies|cases"
    r"|deaths|households|population)\b"
)


@rule.per_article
def percent(article: Article, facts: Facts) -> Iterator[Finding]:
    """Yield one finding, at the first percentage of people."""
    found = list(prose(article).find(_PERCENT, "%", "cent "))
    if found:
        first, match = found[0]
        whole = match[1] if match[1].count(".") == 0 else ""
        example = f'"{whole} in 100"' if whole else 'a whole number out of 1,000 or 10,000, such as "3 in 1,000"'
        more = f"; others in this article: {len(found) - 1}" if len(found) > 1 else ""
        yield rule.finding(
            at=first.place,
            says=f'"{first.text}" counts people in per cent',
            help=f"write {example}{more}",
        )
