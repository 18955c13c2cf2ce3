"""Every shared source is listed by an article.

Why: shared sources are checked for retractions and read again from time to time. One that nobody cites costs that work,
and makes the library look better founded than it is.

Instead: delete the file, or list the source in the article that rests on it.

Source: docs/about/editorial-policy.md, "Sources": every source on the list is used in the text.
"""

from __future__ import annotations

from collections.abc import Iterator

from wellcited.model.finding import Finding
from wellcited.model.frontmatter import SourceRef
from wellcited.model.library import Facts, Library
from wellcited.rules.rule import Rule

rule = Rule(__name__, severity="warning")


@rule.per_register
def unused_source(library: Library, facts: Facts) -> Iterator[Finding]:
    """Report each shared source that no article lists, if the lists of all articles can be read."""
    if any(not article.readable or article.is_faulty("citations") for article in library.articles):
        return
    listed = {
        entry.id for article in library.articles for entry in article.front.citations if isinstance(entry, SourceRef)
    }
    for id_ in sorted(library.sources):
        if id_ not in listed:
            yield rule.finding(
                at=library.sources[id_].file.span("id"),
                says=f"no article lists the shared source `{id_}`",
                help="delete the file, or list the source in an article",
            )
