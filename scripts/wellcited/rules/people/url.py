"""The page about a person is a web address that begins with https://.

Why: readers follow it to check who wrote the advice. Without https anybody between them and the page can change what
they see.

Instead: copy the address from your browser, with https://.

Source: JAMA benchmarks (Silberg, Lundberg and Musacchio 1997), authorship; RFC 9110, section 4.2.2 (https).
"""

from __future__ import annotations

from collections.abc import Iterator

from wellcited.citing.identifiers import problem_with_url
from wellcited.model.finding import Finding
from wellcited.model.library import Facts, Library
from wellcited.rules.people._people import people
from wellcited.rules.rule import Rule

rule = Rule(__name__, severity="error")


@rule.per_register
def url(library: Library, facts: Facts) -> Iterator[Finding]:
    """Report each address that is none, or that is not https."""
    for _, person in people(library):
        address = person.url or ""
        problem = problem_with_url(address) if address else None
        if address.startswith("http:") and not problem:
            problem = f"try https://{address.removeprefix('http://')}, and write it if it works"
        if problem:
            yield rule.finding(
                at=library.people.file.span(person.at("url")),
                says="this is no address that readers can follow safely",
                help=problem,
            )
