"""A sample profile is named by its role, "Sample clinician", and nobody else is called a sample.

Why: a stand-in with a name like a real person's is an invented doctor. And a sample that is not marked as one escapes
every warning that the site gives about samples.

Instead: name the sample by its role and write `sample: true`. For a real person write their name and delete the line.

Source: JAMA benchmarks (Silberg, Lundberg and Musacchio 1997), authorship: readers are told who the authors are;
docs/about/editorial-policy.md, "Who writes and who checks".
"""

from __future__ import annotations

from collections.abc import Iterator

from wellcited.model.finding import Finding
from wellcited.model.library import Facts, Library
from wellcited.rules.people._people import people
from wellcited.rules.rule import Rule

rule = Rule(__name__, severity="error")


@rule.per_register
def sample_name(library: Library, facts: Facts) -> Iterator[Finding]:
    """Report each sample with another name, and each such name without `sample: true`."""
    file = library.people.file
    for _, person in people(library):
        named = (person.name or "").startswith("Sample ")
        if not person.name or named == person.sample or file.is_faulty(person.at("sample")):
            continue
        yield rule.finding(
            at=file.span(person.at("name")),
            says=f"`{person.name}` is called a sample and not marked as one"
            if named
            else f"the sample profile is called `{person.name}`",
            help="add `sample: true`" if named else 'name it by its role, as in "Sample clinician"',
        )
