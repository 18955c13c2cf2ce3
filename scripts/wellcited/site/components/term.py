"""A word of the glossary: `{{ term("dxa", "bone scan") }}` leads to what it means, however often the page uses it."""

from __future__ import annotations

from wellcited.model.components import Value
from wellcited.site import urls
from wellcited.site.components import Expansion, Place
from wellcited.site.safe import SafeHtml, escaped


def expand(values: tuple[Value, ...], place: Place) -> Expansion | None:
    """
    Return the words; None if the glossary has no such word.

    They lead to the page's own entry where the page explains its words, else to the glossary.
    """
    id_, shown = (str(value) for value in values)
    term = place.library.glossary.value.get(id_)
    if term is None or not term.term:
        return None
    words = escaped(shown.strip() or term.term)
    href = urls.relative(place.url, f"{urls.GLOSSARY}#{urls.term_anchor(id_)}")
    link = SafeHtml(f'<a class="wc-term" href="{escaped(href)}">{words}</a>')
    return Expansion(inline=link, unlinked=words, term=id_ if term.meaning else "")
