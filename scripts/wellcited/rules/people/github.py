"""A name on GitHub is a name that GitHub gives out.

Why: a wrong name asks nobody. GitHub leaves out an owner that it does not know without a word, and the article changes
unseen by those who answer for it.

Instead: write the name alone, as it stands in the address of the person's page: `github: octocat`, without @, team or
address.

Source: GitHub, "Username considerations for external authentication" (letters, figures and single hyphens, at most 39;
an underscore before the short name of a company) and "About code owners".
"""

from __future__ import annotations

from collections.abc import Iterator

from wellcited.model.finding import Finding
from wellcited.model.library import Facts, Library
from wellcited.rules.people._people import people
from wellcited.rules.rule import Rule

rule = Rule(__name__, severity="error")


@rule.per_register
def github(library: Library, facts: Facts) -> Iterator[Finding]:
    """Report each name that GitHub would not give, and each that two people share."""
    seen: dict[str, str] = {}
    for id_, person in people(library):
        if not person.github:
            continue
        at = library.people.file.span(person.at("github"))
        if not person.github_name:
            yield rule.finding(
                at=at,
                says=f"`{person.github}` is no name on GitHub",
                help="write the name alone: letters, figures and single hyphens, without @",
            )
        elif other := seen.get(person.github.casefold()):
            yield rule.finding(
                at=at, says=f"`{other}` has this name on GitHub too", help="give each person their own, or none"
            )
        else:
            seen[person.github.casefold()] = id_
