"""The ids that an article lists under `citations`, as they stand in the file."""

from __future__ import annotations

import re

from wellcited.model.article import Article

GOOD_ID = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9]|[-_.:](?=[A-Za-z0-9])){0,79}")
"""What every reader of marks, and every web browser, takes as one word."""


def listed_ids(article: Article) -> dict[str, str]:
    """Return the ids under `citations`, each with the path of its entry; also of entries that are faulty."""
    found: dict[str, str] = {}
    block = article.node("citations")
    for index in range(block.size if block and block.kind == "list" else 0):
        path = f"citations.{index}"
        node = article.node(path)
        name = article.node(f"{path}.id") if node and node.kind == "map" else node
        if name and name.kind == "scalar" and name.text.strip():
            found.setdefault(name.text.strip(), path)
    return found


def nameless(article: Article) -> int:
    """Return how many entries have no id: a mark that leads nowhere may be meant for one of them."""
    block = article.node("citations")
    count = 0
    for index in range(block.size if block and block.kind == "list" else 0):
        node = article.node(f"citations.{index}")
        name = article.node(f"citations.{index}.id")
        count += bool(node and node.kind == "map" and not (name and name.text.strip()))
    return count


def can_tell(article: Article) -> bool:
    """Return whether the list of sources could be read, so that what is missing from it is really missing."""
    return article.readable and not any(
        fault.field == "citations" or (fault.rule.endswith("-unknown-key") and "`citations`" in fault.help)
        for fault in article.faults
    )
