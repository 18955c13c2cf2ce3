"""One file to one Article."""

from __future__ import annotations

from collections.abc import Mapping

from wellcited.model.article import Article
from wellcited.model.body import Body
from wellcited.model.citation import Citation
from wellcited.model.clinical import images, runs
from wellcited.model.finding import Fault
from wellcited.model.fingerprint import fingerprints
from wellcited.model.fingerprint.clinical_text import Digests
from wellcited.model.frontmatter import FrontMatter
from wellcited.model.picture import picture_path
from wellcited.model.places import Places
from wellcited.model.span import Span
from wellcited.reading.body import read_body
from wellcited.reading.characters import decode
from wellcited.reading.front_matter import split
from wellcited.reading.typed import Typer
from wellcited.reading.yaml_nodes import parse_yaml


def read_article(
    path: str, data: bytes, sources: Mapping[str, Citation] | None = None, digests: Digests | None = None
) -> Article:
    """
    Read an article.

    Args:
        path: Path of the file from the site's root, with `/`: what reports show.
        data: The bytes of the file.
        sources: The library's shared sources, by id: what the article's review is bound to depends on them.
        digests: The library's pictures, on which it depends too.

    Returns:
        An article, whatever the bytes are. What could not be read is in `faults`; an article whose front matter could
        not be taken apart is not `readable`, and rules about its fields stay silent.
    """
    text, faults = decode(data)
    if not text and faults:
        return Article(path=path, faults=tuple(faults), readable=False)
    parts = split(text)
    faults.extend(parts.faults)
    body, body_faults = read_body(parts.body, parts.body_line)
    faults.extend(body_faults)
    front, places, readable = _front(parts.front, faults)
    newest, second = fingerprints(front, body, path, sources or {}, digests or {})
    return Article(
        path=path,
        text=text,
        places=places,
        faults=tuple(faults),
        front=front,
        body=body,
        readable=readable,
        fingerprint=newest,
        version2=second,
        pictures=_pictures(body, path, digests or {}),
    )


def read_front(path: str, data: bytes) -> Article:
    """Read an article's front matter alone: its body stays empty, and no review can be compared with the text."""
    text, faults = decode(data)
    front, places, readable = _front(split(text).front, faults)
    return Article(path=path, text=text, places=places, faults=tuple(faults), front=front, readable=readable)


def _pictures(body: Body, path: str, digests: Digests) -> dict[str, str | None]:
    """Return the pictures that a text shows; one of another site is none of them."""
    if not body.images:
        return {}
    shown = (image for run, _ in runs(body.clinical) for image in images(run.words))
    paths = (picture_path(str(image.facts[0]), path) for image in shown)
    return {found: digests.get(found) for found in paths if found}


def _front(text: str | None, faults: list[Fault]) -> tuple[FrontMatter, Places, bool]:
    """Return the front matter, where its fields stand, and whether it could be taken apart; add faults."""
    front, places, readable = FrontMatter.model_construct(), Places(), False
    if text is not None:
        block = parse_yaml(text, 2)
        faults.extend(block.faults)
        places = block.places
        if not block.broken and block.data in (None, ""):
            says = "the front matter is empty"
            faults.append(Fault("frontmatter-missing", Span.on_line(1, 1, 4), says, "see `wellcited new`"))
        elif not block.broken:
            typer = Typer(block)
            front = typer.model(FrontMatter, block.data)
            faults.extend(typer.faults)
            readable = isinstance(block.data, dict)
    return front, places, readable
