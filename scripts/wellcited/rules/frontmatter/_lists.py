"""Lists of short texts as they stand in the file, each item with its path."""

from __future__ import annotations

from collections.abc import Iterator

from wellcited.model.article import Article


def items(article: Article, field: str) -> Iterator[tuple[str, str]]:
    """
    Yield path and text of each item of a list such as `topics`.

    The model leaves out items that are empty or faulty, so its own indices do not lead back to the file.
    """
    block = article.node(field)
    for index in range(block.size if block and block.kind == "list" else 0):
        path = f"{field}.{index}"
        item = article.node(path)
        if item and item.kind == "scalar" and item.text.strip() and not article.is_faulty(path):
            yield path, item.text.strip()
