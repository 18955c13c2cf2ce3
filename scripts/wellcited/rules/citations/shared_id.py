"""A shared source has the id that its file is named after.

Why: articles name a shared source by its file. With another id inside, their marks lead nowhere.

Instead: write the file's name, without `.yml`, as the id; or rename the file.

Source: docs/about/editorial-policy.md, "Sources"; CSL 1.0.2, input data (csl-data.json): an item is known by its id.
"""

from __future__ import annotations

from collections.abc import Iterator

from wellcited.model.finding import Finding
from wellcited.model.library import Facts, Library
from wellcited.rules.citations._ids import GOOD_ID
from wellcited.rules.rule import Rule

rule = Rule(__name__, severity="error")


@rule.per_register
def shared_id(library: Library, facts: Facts) -> Iterator[Finding]:
    """Report each shared source whose id and file differ."""
    for name in sorted(library.sources):
        source = library.sources[name]
        id_ = source.value.id
        if id_ and id_ != name and GOOD_ID.fullmatch(id_):
            yield rule.finding(
                at=source.file.span("id"),
                says=f"the id `{id_}` is not the name of its file",
                help=f"write `id: {name}`, or rename the file to {id_}.yml",
            )
