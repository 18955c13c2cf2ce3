"""
Components: what `{{ name("literal") }}` in an article becomes.

`model.components` is the list of what can be called and with which arguments; the rules judge calls by it. Each name
has a file here, `components/term.py`, with a function `expand(values, place)`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from pathlib import Path

from wellcited.markup.calls import Call
from wellcited.model.components import COMPONENTS, Value
from wellcited.model.library import Library
from wellcited.site.safe import SafeHtml


@dataclass(frozen=True, slots=True)
class Place:
    """What a component may know: the library, and the address of the page that holds the call."""

    library: Library
    url: str


@dataclass(frozen=True, slots=True)
class Expansion:
    """What a call becomes: inside a line, as a block of its own, and inside a link, which can hold no other."""

    inline: SafeHtml
    unlinked: SafeHtml
    block: SafeHtml | None = None
    block_end: SafeHtml | None = None
    """What closes a block that can hold citation marks at its end; None for one that is complete."""
    term: str = ""
    """Id of the word of the glossary that it shows: the page explains it."""


Component = Callable[[tuple[Value, ...], Place], Expansion | None]
"""Takes one value for each parameter of the signature; returns None if the registers have nothing for them."""


@cache
def components() -> dict[str, Component]:
    """Return every component by name."""
    here = Path(__file__).parent
    names = sorted(file.stem for file in here.glob("*.py") if not file.stem.startswith("_"))
    return {name: import_module(f"{__name__}.{name}").expand for name in names}


def expand(call: Call, place: Place) -> Expansion | None:
    """Return what a call becomes; None if it is not one of the list or the registers lack it: it is shown as text."""
    signature = COMPONENTS.get(call.name)
    if signature is None:
        return None
    try:
        values = signature.bind(call.args, call.kwargs)
    except ValueError:
        return None
    return components()[call.name](values, place)
