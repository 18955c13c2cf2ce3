"""A source that three or more articles cite is a shared source.

Why: what stands in one place is corrected in one place, and a retraction is seen in one place.

Instead: move the entry to docs/_register/sources/, in a file named after its id, and leave only the id in the
articles.

Source: docs/about/editorial-policy.md, "Sources".
"""

from __future__ import annotations

from collections.abc import Iterator

from wellcited.model.finding import Finding
from wellcited.model.library import Facts, Library
from wellcited.rules.citations._same import beside, groups
from wellcited.rules.rule import Rule

rule = Rule(__name__, severity="hint")

_MANY = 3


@rule.per_library(beside=beside)
def shared_by_three(library: Library, facts: Facts) -> Iterator[Finding]:
    """Report each full description in an article, if there are three or if the shared source exists."""
    for group in groups(library):
        shared = next((one for one in group if one.shared), None)
        own = [one for one in group if not one.shared]
        articles = sorted({one.file.path for one in own})
        if not shared and len(articles) < _MANY:
            continue
        for one in own:
            id_ = (shared or one).entry.id or "its id"
            others = [path for path in articles if path != one.file.path]
            yield rule.finding(
                at=one.file.span(one.entry.at("id")),
                says="this is a shared source already"
                if shared
                else f"{len(articles)} articles describe this source in full",
                label="" if shared else f"also {', '.join(others[:2])}{' and others' if len(others) > 2 else ''}",
                help=f"list it as `- {id_}`"
                if shared
                else f"move it to docs/_register/sources/{id_}.yml, and list it as `- {id_}` in each",
            )
