"""What an article says, sentence by sentence: what two states of it are compared by."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from wellcited.model.article import Article
from wellcited.model.citation import Citation
from wellcited.model.clinical import Mention, Part, Piece, Run, runs
from wellcited.model.fingerprint.addresses import address
from wellcited.model.fingerprint.sources import Identity, identity
from wellcited.model.fingerprint.words import line
from wellcited.model.frontmatter import Entry

Split = Callable[[str], Iterator[tuple[int, int]]]
"""Finds the sentences of a text: start and end of each."""

_FIRST = 0xF0000
"""First character of a private plane of Unicode: stands for a piece while a text is cut into sentences."""


@dataclass(frozen=True, slots=True)
class Saying:
    """One thing that an article says."""

    where: str
    """`title`, `summary`, `also_called`, `codes`, `citations`, or where in the body: `emergency box, list item`."""
    words: str
    """As a reader sees it."""
    whole: str
    """The same with the targets of links and the ids of marks."""
    key: tuple[str, ...]
    """Equal for two sayings between which the fingerprint makes no difference."""
    line: int
    """Line of the file."""


def sayings(article: Article, shared: Mapping[str, Citation], split: Split) -> list[Saying]:
    """
    Return what an article says: fields of its front matter, its sources, then its body.

    Args:
        article: The article.
        shared: The library's shared sources as they were at that time, by id.
        split: Finds sentences.
    """
    own = {entry.id or "": identity(entry, shared) for entry in article.front.citations}
    found = [*_fields(article), *(_source(article, entry, own) for entry in article.front.citations)]
    for run, above in runs(article.body.clinical):
        found += _of_run(run, above, article, own, split)
    return found


def _fields(article: Article) -> Iterator[Saying]:
    front, codes = article.front, article.front.codes
    lists = (*codes.icd_10, *codes.icd_10_cm, *codes.mesh) if codes else ()
    single = [("title", front.title), ("summary", front.summary)]
    several = [("also_called", value) for value in front.also_called] + [("codes", value) for value in lists]
    for name, value in (*single, *several):
        if value:
            yield Saying(name, value, value, (name, str(line(value))), article.span(name).span.line)


def _source(article: Article, entry: Entry, own: Mapping[str, Identity]) -> Saying:
    facts = own[entry.id or ""]
    said = ", ".join(
        f"{value}" if key in ("title", "year") else f"{key} {value}" for key, value in facts.items() if value
    )
    return Saying("citations", said, said, ("citations", said), article.span(entry.path).span.line)


def _of_run(
    run: Run, above: tuple[Part, ...], article: Article, own: Mapping[str, Identity], split: Split
) -> Iterator[Saying]:
    pieces: list[Piece] = []
    text = _flat(run.words, pieces)
    where = _where(above)
    for start, end in split(text) if above[-1:] != () or text.strip() else ():
        sentence = text[start:end]
        words = _filled(sentence, pieces, lambda piece: _said(piece, article, whole=False))
        whole = _filled(sentence, pieces, lambda piece: _said(piece, article, whole=True))
        key = _filled(sentence, pieces, lambda piece: _key(piece, article, own))
        yield Saying(where, " ".join(words.split()), " ".join(whole.split()), (where, str(line(key))), run.line)


def _flat(words: tuple[str | Piece, ...], pieces: list[Piece]) -> str:
    """Return a run as one text in which a character of its own stands for each piece; a link's words stay words."""
    made = ""
    for word in words:
        if isinstance(word, str):
            made += "".join(char for char in word if ord(char) < _FIRST)
        else:
            made = made.rstrip(" ") if word.kind == "cite" else made
            pieces.append(word)
            mark = chr(_FIRST + len(pieces) - 1)
            made += mark if word.kind not in ("link", "raised", "lowered") else mark + _flat(word.inside, pieces)
    return made


def _filled(text: str, pieces: list[Piece], fill: Callable[[Piece], str]) -> str:
    return "".join(fill(pieces[ord(char) - _FIRST]) if ord(char) >= _FIRST else char for char in text)


def _said(piece: Piece, article: Article, *, whole: bool) -> str:
    match piece.kind:
        case "cite":
            ids = "; ".join(
                f"@{fact.id}{fact.locator and ', '}{fact.locator}" for fact in piece.facts if isinstance(fact, Mention)
            )
            return f" [{ids}]" if whole else ""
        case "link":
            return f"(link to {address(str(piece.facts[0]), article.path)}) " if whole else ""
        case "raised" | "lowered":
            return "^" if piece.kind == "raised" else "_"
        case "image":
            return f"(picture {address(str(piece.facts[0]), article.path)}: {''.join(map(str, piece.inside))})"
        case "component":
            given = [fact for fact in piece.facts if isinstance(fact, tuple)]
            said = ", ".join(
                f"{name}={json.dumps(value)}" if name else json.dumps(value, ensure_ascii=False)
                for name, value in given
            )
            return f"{{{{ {piece.facts[0]}({said}) }}}}"
    return str(piece.facts[0])


def _key(piece: Piece, article: Article, own: Mapping[str, Identity]) -> str:
    if piece.kind == "cite":
        facts = [fact for fact in piece.facts if isinstance(fact, Mention)]
        return json.dumps([[own.get(fact.id, {"id": fact.id}), line(fact.locator)] for fact in facts], sort_keys=True)
    return _said(piece, article, whole=True)


def _where(above: tuple[Part, ...]) -> str:
    """Say in words where in a body something stands."""
    names = {"bullets": "", "numbers": "numbered", "item": "list item", "header": "cell", "row": ""}
    said = []
    for part in above:
        if part.kind == "box":
            said.append(f"{part.facts[0]} box")
        elif part.kind == "heading":
            said.append(f"heading of level {part.facts[0]}")
        elif part.kind == "numbers":
            said.append("numbered" if part.facts == (1,) else f"numbered from {part.facts[0]}")
        else:
            said.append(names.get(part.kind, part.kind))
    return ", ".join(filter(None, said)) or "paragraph"
