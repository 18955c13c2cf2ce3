"""A word of the glossary: `{{ term("dxa", "bone scan") }}` links the words to what they mean."""

from __future__ import annotations

from wellcited.markup.calls import Call
from wellcited.site import urls
from wellcited.site.components import Expansion, Place
from wellcited.site.safe import SafeHtml, escaped


def expand(call: Call, place: Place) -> Expansion | None:
    """
    Return the words with a link to the glossary.

    Returns:
        None if the call has other arguments than an id of the glossary and, perhaps, words to show.
    """
    if not 1 <= len(call.args) <= 2 or call.kwargs or not all(isinstance(arg, str) for arg in call.args):
        return None
    id_ = str(call.args[0])
    term = place.library.glossary.value.get(id_)
    if term is None or not term.term:
        return None
    words = escaped(str(call.args[1]).strip() or term.term if len(call.args) == 2 else term.term)
    href = urls.relative(place.url, f"{urls.GLOSSARY}#{urls.term_anchor(id_)}")
    return Expansion(inline=SafeHtml(f'<a class="wc-term" href="{escaped(href)}">{words}</a>'), unlinked=words)
