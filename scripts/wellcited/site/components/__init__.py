"""
Components: what `{{ name("literal") }}` in an article becomes.

The folder is the list: a file `components/term.py` with a function `expand(call, place)` is the component `term`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from pathlib import Path

from wellcited.markup.calls import Call
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


Component = Callable[[Call, Place], Expansion | None]


@cache
def components() -> dict[str, Component]:
    """Return every component by name."""
    here = Path(__file__).parent
    names = sorted(file.stem for file in here.glob("*.py") if not file.stem.startswith("_"))
    return {name: import_module(f"{__name__}.{name}").expand for name in names}


def expand(call: Call, place: Place) -> Expansion | None:
    """Return what a call becomes; None if it names no component or its arguments do not fit: it is shown as text."""
    component = components().get(call.name)
    return component(call, place) if component else None
