"""A telephone number names the official page on which it stands.

Why: numbers change, and a wrong one costs minutes when there are none to lose. Whoever keeps the list can only check
what they can look up.

Instead: give the address of a page of the service itself, or of the authority that runs it, as `source`.

Source: JAMA benchmarks (Silberg, Lundberg and Musacchio 1997), attribution.
"""

from __future__ import annotations

from collections.abc import Iterator

from wellcited.citing.identifiers import problem_with_url
from wellcited.model.finding import Finding
from wellcited.model.library import Facts, Library
from wellcited.rules.rule import Rule

rule = Rule(__name__, severity="warning")


@rule.per_register
def helpline_source(library: Library, facts: Facts) -> Iterator[Finding]:
    """Report each number without a source, or with one that readers cannot follow safely."""
    file = library.helplines.file
    for region in library.helplines.value.values():
        for line in region.lines:
            if not line.number or file.is_faulty(line.at("source")):
                continue
            at = file.span(line.at("source"))
            if not line.source:
                says, help_ = (
                    f"`{line.number[:40]}` has no source",
                    "add `source: https://...`, a page of the service",
                )
                yield rule.finding(at=at, says=says, help=help_)
            elif problem := problem_with_url(line.source) or _not_safe(line.source):
                yield rule.finding(at=at, says="this is no address that can be followed safely", help=problem)


def _not_safe(url: str) -> str:
    return "" if url.startswith("https:") else f"try https://{url.removeprefix('http://')}, and write it if it works"
