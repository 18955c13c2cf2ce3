"""
The fingerprint, versions 2 and 3: SHA-256 over one JSON text that says all that a reviewer read, and nothing else.

Version 2 says where a picture lies, and what is told of it to those who cannot see it. Version 3 says besides which
picture it is, by the SHA-256 of its file: a drawing can hold a dose.

Source:
    docs/editors/fingerprint.md describes the steps for programs in other languages, with texts to try them on. The JSON
    text is in the canonical form of RFC 8785.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from typing import Any

from wellcited.model.body import Body
from wellcited.model.citation import Citation
from wellcited.model.clinical import Mention, Part, Piece, Run
from wellcited.model.components import Value
from wellcited.model.fingerprint.addresses import address
from wellcited.model.fingerprint.sources import numbered
from wellcited.model.fingerprint.words import line, words
from wellcited.model.frontmatter import Codes, FrontMatter
from wellcited.model.picture import picture_path

Digests = Mapping[str, str]
"""SHA-256 of each picture of the library, in 64 lower-case hexadecimal digits, by path."""


def serialised(
    front: FrontMatter, body: Body, path: str, shared: Mapping[str, Citation], digests: Digests | None
) -> str:
    """
    Return the clinical text as one JSON text.

    Args:
        front: The front matter; what could not be read counts as missing.
        body: The body.
        path: Path of the article from the site's root: links are resolved from it.
        shared: The library's shared sources, by id.
        digests: The pictures of the library: this is version 3 then. None gives version 2.
    """
    ids, sources = numbered(front.citations, body.clinical, shared)
    writer = _Writer(path, {id_: number for number, id_ in enumerate(ids, 1)}, digests)
    text = {
        "wellcited": 2 if digests is None else 3,
        "title": line(front.title),
        "summary": line(front.summary),
        "also_called": sorted(str(line(name)) for name in front.also_called),
        "codes": _codes(front.codes),
        "sources": sources,
        "body": [writer.thing(thing) for thing in body.clinical],
    }
    return json.dumps(text, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def hashed(version: int, text: str) -> str:
    """Return `v`, the version, a hyphen, and the 64 hexadecimal digits of SHA-256 over a JSON text in UTF-8."""
    return f"v{version}-{hashlib.sha256(text.encode('utf-8', 'surrogatepass')).hexdigest()}"


def _codes(codes: Codes | None) -> dict[str, list[str]]:
    lists = {"icd-10": codes.icd_10, "icd-10-cm": codes.icd_10_cm, "mesh": codes.mesh} if codes else {}
    return {system: sorted(str(line(code)) for code in found) for system, found in lists.items() if found}


class _Writer:
    """Writes the tree of a body as arrays: `[kind, facts..., [what is inside]]`, a run of words as `["words", ...]`."""

    def __init__(self, path: str, numbers: Mapping[str, int], digests: Digests | None) -> None:
        self.path = path
        self.numbers = numbers
        self.digests = digests

    def thing(self, thing: Part | Run) -> list[Any]:
        if isinstance(thing, Run):
            return ["words", *self.pieces(thing.words, whole=True)]
        facts = thing.facts[:1] if thing.kind == "box" else thing.facts
        return [thing.kind, *facts, [self.thing(inner) for inner in thing.inside]]

    def pieces(self, pieces: tuple[str | Piece, ...], *, whole: bool = False) -> list[Any]:
        """Even out words; no blank stands before a mark, nor at the ends of a whole run."""
        made: list[Any] = [words(piece) if isinstance(piece, str) else piece for piece in pieces]
        for index, piece in enumerate(made):
            if isinstance(piece, str):
                after = made[index + 1] if index + 1 < len(made) else None
                before_mark = isinstance(after, Piece) and after.kind == "cite"
                piece = piece.lstrip(" ") if whole and index == 0 else piece
                made[index] = piece.rstrip(" ") if before_mark or (whole and after is None) else piece
        return [piece if isinstance(piece, str) else self.piece(piece) for piece in made if piece != ""]

    def piece(self, piece: Piece) -> list[Any]:
        facts = piece.facts
        if piece.kind == "cite":
            return ["cite", [self.mention(fact) for fact in facts if isinstance(fact, Mention)]]
        if piece.kind == "component":
            given = [_argument(*fact) for fact in facts if isinstance(fact, tuple)]
            # Arguments without a name keep their order; the order of named ones says nothing.
            return ["component", facts[0], [*(a for a in given if not a[0]), *sorted(a for a in given if a[0])]]
        if piece.kind in ("link", "image"):
            target, title = (str(fact) for fact in facts)
            made = [piece.kind, address(target, self.path), line(title), self.pieces(piece.inside)]
            if piece.kind == "image" and self.digests is not None:
                made.append(self.digests.get(picture_path(target, self.path)))
            return made
        if piece.kind == "raw":
            return ["raw", words(str(facts[0]))]
        return [piece.kind, self.pieces(piece.inside)]

    def mention(self, mention: Mention) -> list[Any]:
        number = self.numbers.get(mention.id)
        return [0, mention.id, line(mention.locator)] if number is None else [number, line(mention.locator)]


def _argument(name: str, value: Value) -> list[str]:
    if isinstance(value, bool):
        return [name, "yes or no", "true" if value else "false"]
    return [name, "text", words(value)] if isinstance(value, str) else [name, "number", repr(value)]
