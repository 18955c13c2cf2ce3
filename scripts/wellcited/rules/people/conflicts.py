"""Everybody who writes or reviews declares their conflicts of interest, or says that there are none.

Why: a reader can judge advice about a product only if they know who is paid by its maker. Silence can mean "none" or
"I would rather not say".

Instead: write `conflicts: none`, or one plain sentence that says what could sway this person.

Source: ICMJE Recommendations, section II.B (disclosure of financial and non-financial relationships and activities, and
conflicts of interest); JAMA benchmarks (Silberg, Lundberg and Musacchio 1997), disclosure.
"""

from __future__ import annotations

from collections.abc import Iterator

from wellcited.model.finding import Finding
from wellcited.model.library import Facts, Library
from wellcited.rules.frontmatter._filler import is_no_answer
from wellcited.rules.people._people import people
from wellcited.rules.rule import Rule

rule = Rule(__name__, severity="error")


@rule.per_register
def conflicts(library: Library, facts: Facts) -> Iterator[Finding]:
    """Report each person who declares nothing."""
    file = library.people.file
    for id_, person in people(library):
        if file.is_faulty(person.at("conflicts")):
            continue
        if not person.conflicts or is_no_answer(person.conflicts):
            yield rule.finding(
                at=file.span(person.at("conflicts")) if person.conflicts else file.key(id_),
                says=f"`{id_}` does not declare conflicts of interest",
                help="add `conflicts: none`, or say in a sentence what could sway this person",
            )
