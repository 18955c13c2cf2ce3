"""A signing key is a public SSH key, whole and on one line.

Why: a key that was cut off, or one of another kind, verifies nothing: every review that its owner signs would fail.

Instead: copy the line of the file that ends in `.pub`. Never put the other file anywhere: it is the private key.

Source: sshd(8), "AUTHORIZED_KEYS FILE FORMAT": type, key in base64, comment.
"""

from __future__ import annotations

from collections.abc import Iterator

from wellcited.model.finding import Finding
from wellcited.model.library import Facts, Library
from wellcited.model.signature import PUBLIC_KEY
from wellcited.rules.people._people import people
from wellcited.rules.rule import Rule

rule = Rule(__name__, severity="error")


@rule.per_register
def signing_key(library: Library, facts: Facts) -> Iterator[Finding]:
    """Report each entry of `signing_keys` that is no public key."""
    for _, person in people(library):
        for number, key in enumerate(person.signing_keys):
            if not PUBLIC_KEY.fullmatch(key.strip()):
                yield rule.finding(
                    at=library.people.file.span(person.at(f"signing_keys.{number}")),
                    says="this is no public SSH key",
                    label="a private key: remove it, and make a new one" if "PRIVATE" in key else "",
                    help="copy the one line of the file that ends in .pub: `ssh-ed25519 AAAA...`",
                )
