"""Who reviews as a clinician holds a credential today.

Why: a review made after the credential ended does not count. It is better to learn that before the review than after.

Instead: ask the person for the renewed credential and add it. If they no longer review, there is nothing to do: reviews
from the time when it held stay valid.

Source: docs/about/editorial-policy.md, "Who writes and who checks".
"""

from __future__ import annotations

from collections.abc import Iterator

from wellcited.model.finding import Finding
from wellcited.model.library import Facts, Library
from wellcited.rules.people._people import people
from wellcited.rules.rule import Rule

rule = Rule(__name__, severity="hint")


@rule.per_register
def credential_ended(library: Library, facts: Facts) -> Iterator[Finding]:
    """Report each clinician all of whose credentials have ended."""
    file = library.people.file
    for id_, person in people(library):
        ends = [held.until for held in person.credentials]
        if "clinical" in person.reviews_as and ends and not file.is_faulty(person.at("credentials")):
            last = max((end for end in ends if end), default=None)
            if last and last < facts.today and None not in ends:
                held = next(held for held in person.credentials if held.until == last)
                yield rule.finding(
                    at=file.span(held.at("until")),
                    says=f"no credential of `{id_}` holds any more",
                    label=f"today is {facts.today}",
                    help="add the renewed one before this person reviews again",
                )
