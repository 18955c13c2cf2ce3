"""The id of a topic stands once in the register, wherever topics are nested.

Why: an article names its topic by the id alone. If two shelves have the same id, nobody can tell on which of them the
article stands.

Instead: give one of the two another id, and use it in the articles that belong there.

Source: W3C, Cool URIs don't change: a name names one thing.
"""

from __future__ import annotations

from collections.abc import Iterator

from wellcited.model.finding import Finding
from wellcited.model.library import Facts, Library
from wellcited.rules.register._topics import topic_ids
from wellcited.rules.rule import Rule

rule = Rule(__name__, severity="error")


@rule.per_register
def unique_topic(library: Library, facts: Facts) -> Iterator[Finding]:
    """Report each topic whose id stands on another shelf, further up in the file."""
    file = library.topics.file
    first: dict[str, str] = {}
    for path, id_ in topic_ids(file):
        other = first.setdefault(id_, path)
        if other != path:
            yield rule.finding(
                at=file.key(path),
                says=f"the topic `{id_}` is there twice",
                label=f"the other is on line {file.key(other).span.line}",
                help="give one of the two another id",
            )
