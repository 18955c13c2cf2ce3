"""There are a register of people and one of topics.

Why: articles name people and topics by id. Without the registers nobody stands behind the names, and no shelf holds the
articles.

Instead: write the register. Each entry is an id with a few fields; the sample library shows the form.

Source: JAMA benchmarks (Silberg, Lundberg and Musacchio 1997), authorship: authors with their affiliations and
credentials.
"""

from __future__ import annotations

from collections.abc import Iterator

from wellcited.model.finding import Finding
from wellcited.model.library import Facts, Library
from wellcited.rules.rule import Rule

rule = Rule(__name__, severity="error")


@rule.per_register
def missing(library: Library, facts: Facts) -> Iterator[Finding]:
    """Report a register that is absent or empty, if an article could lean on it."""
    strays = {file.path for file in library.strays}
    for register, what in ((library.people, "people"), (library.topics, "topics")):
        file = register.file
        empty = not register.value and not file.faults
        if library.articles and empty and file.path not in strays:
            yield rule.finding(
                at=file.span(""),
                says=f"the register of {what} is missing or empty",
                help=f"write {file.path}, with the id of each entry and its fields",
            )
