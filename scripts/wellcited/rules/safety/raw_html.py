"""An article holds no HTML, apart from `<br>`, `<sub>` and `<sup>`.

Why: HTML can run code in a reader's browser, copy what they type, or make a page lie about who wrote it. In an article
it would be shown as the text it is.

Instead: use Markdown: `**bold**`, `*italic*`, `[words](file.md)`, `![what it shows](picture.png)`.

Source: OWASP, Cross Site Scripting Prevention Cheat Sheet; WHATWG, HTML Living Standard.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from wellcited.model.article import Article
from wellcited.model.finding import Finding
from wellcited.model.library import Facts
from wellcited.model.places import Place
from wellcited.rules.rule import Rule
from wellcited.rules.safety._raws import raws, shown

rule = Rule(__name__, severity="error", waivable=False)

_NAME = re.compile(r"<(/?)([A-Za-z][A-Za-z0-9-]*)")
_LIKE_TAG = re.compile(r"</?[a-z][^<>\n]{0,200}>|<!--|<(?:script|iframe|img|svg|style|object|embed)\b", re.IGNORECASE)
_INSTEAD = {
    "b": "write **bold**",
    "strong": "write **bold**",
    "i": "write *italic*",
    "em": "write *italic*",
    "a": "write [words](file.md) or [words](https://...)",
    "img": "write ![what it shows](picture.png)",
    "p": "leave an empty line between paragraphs",
    "div": "leave an empty line between paragraphs",
    "span": "take the tag out and keep its words",
    "ul": "begin each line of a list with - and a space",
    "li": "begin each line of a list with - and a space",
    "table": "write the table with | between its cells",
    "br": "write <br> alone, without anything in it",
    "sub": "write <sub> and </sub>, without anything in them",
    "sup": "write <sup> and </sup>, without anything in them",
    **{f"h{level}": "begin the line with ## and a space" for level in range(1, 7)},
}


@rule.per_article
def raw_html(article: Article, facts: Facts) -> Iterator[Finding]:
    """Report each tag, but not the one that closes it; and text that other programs could take for a tag."""
    opened: list[str] = []
    for raw in raws(article.body, "html"):
        match = _NAME.match(raw.text)
        name = match[2].lower() if match else ""
        if match and match[1] and name in opened:
            opened.remove(name)
            continue
        opened.append(name)
        del opened[:-100]
        comment = raw.text.startswith("<!")
        yield rule.finding(
            at=article.here(raw.span),
            says=f"{shown(raw.text)} is HTML, which would be shown as text",
            help="take it out; readers would see it" if comment else _INSTEAD.get(name, "take it out, or use Markdown"),
        )
    for image in article.body.images:
        found = _LIKE_TAG.search(f"{image.alt} {image.title}")
        if found:
            yield _like_html(article.here(image.span), found[0])
    for block in article.body.blocks:
        found = _LIKE_TAG.search(block.text)
        if found:
            sentences = [article.body.sentences[number] for number in block.sentences]
            place = next((sentence.span for sentence in sentences if _LIKE_TAG.search(sentence.text)), block.span)
            yield _like_html(article.here(place), found[0])


def _like_html(place: Place, text: str) -> Finding:
    return rule.finding(
        at=place,
        says=f"{shown(text)} reads like HTML once other programs have decoded it",
        help="say it in words; articles about health need no code",
    )
