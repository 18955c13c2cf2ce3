"""The topics as they stand in their file, nested as deep as they are."""

from __future__ import annotations

from collections.abc import Iterator

from wellcited.model.article import SourceFile


def topic_ids(file: SourceFile, path: str = "") -> Iterator[tuple[str, str]]:
    """Yield path and id of every topic in the order of the file, also of faulty and repeated ones."""
    shelf = file.node(path)
    for id_ in shelf.keys if shelf else ():
        below = f"{path}.{id_}" if path else id_
        yield below, id_
        yield from topic_ids(file, f"{below}.topics")
