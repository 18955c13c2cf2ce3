"""Addresses that try to look like another one."""

from __future__ import annotations

import re

LONGEST = 2_000
"""Longest address that pages link to, in code points."""

_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f]")
_HOST = re.compile(r"https?:[/\\]{0,3}(?:[^/\\?#@]*@)?(?P<host>[^/\\?#:]*|\[[^\]]*\])", re.IGNORECASE)
_MACHINE = re.compile(r"\[.*|[\d.]+|0x[0-9a-f]+|localhost|.*\.(?:local|localhost|internal|onion)", re.IGNORECASE)


def trick(target: str) -> str:
    """Say what is wrong with an address that could deceive a reader or a browser; "" if nothing is."""
    if _CONTROL.search(target):
        return "a control character hides where this address leads"
    if len(target) > LONGEST:
        return f"this address has {len(target):,} characters: nobody can see where it leads"
    if "\\" in target:
        return "browsers read a backslash as a slash, so this address leads elsewhere than it seems"
    authority = re.split(r"[/?#]", target.partition("//")[2], maxsplit=1)[0] if _HOST.match(target) else ""
    if "@" in authority:
        return f"this address leads to `{authority.rpartition('@')[2][:60]}`; what stands before the @ is a user name"
    if _MACHINE.fullmatch(host(target)):
        return "this address names a machine, not a site that a reader can know"
    return ""


def host(target: str) -> str:
    """Return the host of a web address as written; "" if it has none."""
    match = _HOST.match(target)
    return match["host"].lower() if match else ""
