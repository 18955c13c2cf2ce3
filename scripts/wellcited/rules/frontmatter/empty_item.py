"""A list has no empty item.

Why: an empty item is a slip of the keyboard or a value that was forgotten. It is left out without a word, and so is
what should have stood there.

Instead: delete the dash, the comma or the quotes, or write the value.

Source: JSON Schema 2020-12, `minLength`: the items of these lists are words.
"""

from __future__ import annotations

from collections.abc import Iterator

from wellcited.model.article import Article
from wellcited.model.finding import Finding
from wellcited.model.library import Facts
from wellcited.rules.rule import Rule

rule = Rule(__name__, severity="warning")


@rule.per_article
def empty_item(article: Article, facts: Facts) -> Iterator[Finding]:
    """Report each item without a text, in any list."""
    for path, node in article.places.nodes.items():
        if node.kind != "scalar" or node.text.strip():
            continue
        above = path.rpartition(".")[0]
        list_ = article.node(above)
        if list_ and list_.kind == "list":
            yield rule.finding(
                at=article.here(node.span),
                says=f"an item of `{above}` is empty",
                help="delete it, or write what should stand here",
            )
