"""People in a graph: real ones only."""

from __future__ import annotations

from collections.abc import Iterable

from wellcited.citing import identifiers
from wellcited.site.json_ld.graph import Node, filled
from wellcited.site.parts import CredentialView, PersonView, Settings


def persons(people: Iterable[PersonView], settings: Settings) -> list[Node]:
    """Return everybody who is no sample."""
    return [person(one, settings) for one in people if not one.sample]


def person(one: PersonView, settings: Settings) -> Node:
    """Return one person: the page in this site, public pages elsewhere, and the credentials with who issued them."""
    elsewhere = [address for address in (identifiers.orcid_url(one.orcid) if one.orcid else "", one.url) if address]
    return filled(
        {
            "@type": "Person",
            "name": one.name,
            "url": settings.address(one.page) if one.page else "",
            "sameAs": elsewhere,
            "hasCredential": [_credential(credential) for credential in one.credentials],
        }
    )


def _credential(credential: CredentialView) -> Node:
    issuer = filled({"@type": "Organization", "name": credential.issuer}) if credential.issuer else None
    return filled(
        {
            "@type": "EducationalOccupationalCredential",
            "name": credential.name,
            "recognizedBy": issuer,
            "expires": credential.until.iso if credential.until else None,
        }
    )
