"""The policy speaks only of types of article that exist.

Why: a review cycle for `medecine` holds for no article. The medicines then wait as long as the rest, and nobody is
told.

Instead: use the name of a type, or `default` for all that are not named.

Source: docs/about/editorial-policy.md, "How often we review" and "Changes to this policy".
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import get_args

from wellcited.model.finding import Finding
from wellcited.model.frontmatter import ArticleType
from wellcited.model.library import Facts, Library
from wellcited.rules._near import suggestion
from wellcited.rules.rule import Rule

rule = Rule(__name__, severity="error")

_TYPES: tuple[str, ...] = get_args(ArticleType)
_KNOWN = {"review.every": (*_TYPES, "default"), "review.roles": (*_TYPES, "default"), "sections": _TYPES}


@rule.per_register
def known_type(library: Library, facts: Facts) -> Iterator[Finding]:
    """Report each key that should be a type and is none."""
    file = library.policy.file
    for table, known in _KNOWN.items():
        node = file.node(table)
        for name in node.keys if node else ():
            if name not in known:
                yield rule.finding(
                    at=file.key(f"{table}.{name}"),
                    says=f"`{name}` is no type of article",
                    help=suggestion(name, known, f"use one of: {', '.join(known)}"),
                )
