"""What a reviewer signs, and whether a signature holds."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import Literal

from wellcited.model.frontmatter import Review

NAMESPACE = "review@wellcited"
"""Namespace of our signatures: one made for another purpose, such as a commit, is never taken for one of ours."""

PUBLIC_KEY = re.compile(
    r"(?P<kind>ssh-ed25519|ssh-rsa|ecdsa-sha2-nistp(?:256|384|521)|sk-ssh-ed25519@openssh\.com"
    r"|sk-ecdsa-sha2-nistp256@openssh\.com) (?P<key>[A-Za-z0-9+/]{40,4000}={0,2})(?: [^\n]*)?"
)
"""A public key as `ssh-keygen` writes it, on one line: kind, key, and a comment that does not count."""

SIGNATURE = re.compile(r"[A-Za-z0-9+/]{40,4000}={0,2}")
"""A signature in the record: the base64 lines of an SSH signature, joined."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """Whether a signature was made of its record by one of the reviewer's keys."""

    holds: Literal["yes", "no", "unknown"]
    why: str = ""
    """Why not, or why it is not known, as a clause."""


def signed_text(review: Review) -> bytes:
    """
    Return what a signature of a record is made of: all its fields, as one JSON text in the form of RFC 8785.

    The fingerprint in it names the article's text, so a signature cannot be moved to another text or another outcome.
    """
    facts = {"by": review.by, "on": str(review.on), "outcome": review.outcome, "role": review.role, "text": review.text}
    return json.dumps({"wellcited review": 1, **facts}, sort_keys=True, separators=(",", ":")).encode()
