"""A word of the glossary: `{{ term("dxa", "bone scan") }}` links the words to what they mean."""

from __future__ import annotations

from wellcited.model.components import Value
from wellcited.site import urls
from wellcited.site.components import Expansion, Place
from wellcited.site.safe import SafeHtml, escaped


def expand(values: tuple[Value, ...], place: Place) -> Expansion | None:
    """Return the words with a link to the glossary; None if the glossary has no such word."""
    id_, shown = (str(value) for value in values)
    term = place.library.glossary.value.get(id_)
    if term is None or not term.term:
        return None
    words = escaped(shown.strip() or term.term)
    href = urls.relative(place.url, f"{urls.GLOSSARY}#{urls.term_anchor(id_)}")
    return Expansion(inline=SafeHtml(f'<a class="wc-term" href="{escaped(href)}">{words}</a>'), unlinked=words)
