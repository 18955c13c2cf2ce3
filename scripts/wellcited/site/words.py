"""
Words that a page explains at their first use.

The word is a link to an entry on the same page, which says what it means and leads back. That works by keyboard and by
touch, without a script, without a network, with a screen reader (which says "glossary reference"), and on paper, where
the entries are printed below the text. A box that opens beside the word (the `popover` attribute) needs a browser of
the last years, stays closed on paper, and takes a screen reader out of the sentence.

Nothing is linked in headings, titles, links and care cards: where something must be done, nothing else competes.

Source:
    WAI-ARIA DPUB 1.1: doc-glossref, doc-backlink; WCAG 2.2, 3.1.3 Unusual Words (technique G55: link to definitions).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from markdown_it.token import Token

from wellcited.model.registers import Term
from wellcited.site import urls
from wellcited.site.parts import WordView
from wellcited.site.safe import SafeHtml, escaped
from wellcited.site.sorting import order
from wellcited.site.vocabulary import Vocabulary

_TEXT = ("text", "text_special", "softbreak")


@dataclass(frozen=True, slots=True)
class Found:
    """A word of the glossary in a line: in which tokens, and where in their content, it begins and ends."""

    id: str
    start: tuple[int, int]
    end: tuple[int, int]


def words_in(tokens: Sequence[Token], vocabulary: Vocabulary) -> list[Found]:
    """Return the words of the glossary among the children of an inline token; those in links are left out."""
    found: list[Found] = []
    run: list[int] = []
    links = 0
    for index, token in enumerate(tokens):
        if token.type in _TEXT and not links:
            run.append(index)
            continue
        links += (token.type == "link_open") - (token.type == "link_close")
        found += _in_run(tokens, run, vocabulary)
        run = []
    return found + _in_run(tokens, run, vocabulary)


def _in_run(tokens: Sequence[Token], run: list[int], vocabulary: Vocabulary) -> list[Found]:
    """Return the words in text that may be broken over several tokens."""
    pieces = ["\n" if tokens[index].type == "softbreak" else tokens[index].content for index in run]
    places = [(index, offset) for index, piece in zip(run, pieces, strict=True) for offset in range(len(piece))]
    return [
        Found(id_, places[start], (places[end - 1][0], places[end - 1][1] + 1))
        for start, end, id_ in vocabulary.find("".join(pieces))
    ]


def word_views(used: Mapping[str, tuple[str, str]], glossary: Mapping[str, Term], url: str) -> tuple[WordView, ...]:
    """
    Return the entries of a page, in the order of the alphabet.

    Args:
        used: By id of a word, the id of its entry, and that of its first use; "" if no link leads there.
        glossary: The words, by id.
        url: Address of the page.
    """
    views = [
        WordView(
            term=glossary[id_].term or "",
            also=glossary[id_].also,
            meaning=glossary[id_].meaning or "",
            anchor=anchor,
            back=back,
            href=urls.relative(url, f"{urls.GLOSSARY}#{urls.term_anchor(id_)}"),
        )
        for id_, (anchor, back) in used.items()
    ]
    return tuple(sorted(views, key=lambda view: (order(view.term), view.anchor)))


def words_html(views: Sequence[WordView]) -> SafeHtml:
    """Return the entries as a list of terms; "" if there are none. The heading above it is the template's."""
    entries = "".join(
        f'<div class="wc-word" id="{escaped(view.anchor)}">'
        f'<dt><a href="{escaped(view.href)}">{escaped(view.term)}</a>{_also(view)}</dt>'
        f"<dd>{escaped(view.meaning)}{_back(view)}</dd></div>\n"
        for view in views
    )
    return SafeHtml(f'<dl class="wc-words">\n{entries}</dl>' if entries else "")


def _also(view: WordView) -> str:
    """Name the other words too: it may be one of them that led here."""
    return f", also called {escaped(', '.join(view.also))}" if view.also else ""


def _back(view: WordView) -> str:
    if not view.back:
        return ""
    label = f"Back to the text, {view.term}"
    return f' <a href="#{escaped(view.back)}" role="doc-backlink" aria-label="{escaped(label)}">\u21a9</a>'
