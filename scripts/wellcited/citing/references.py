"""A citation as a formatted reference, in one of two styles."""

from __future__ import annotations

from typing import Literal, get_args

from wellcited.citing.ama import ama
from wellcited.citing.html import Html
from wellcited.citing.nlm import nlm
from wellcited.model.citation import Citation

Style = Literal["nlm", "ama"]
STYLES: tuple[Style, ...] = get_args(Style)
DEFAULT: Style = "nlm"

_FORMATS = {"nlm": nlm, "ama": ama}


def format_reference(citation: Citation, style: Style = DEFAULT) -> Html:
    """
    Return a reference with its links, without its number.

    Args:
        citation: Any citation; fields that are missing are left out.
        style: `nlm` for NLM citation-sequence (the Vancouver of ICMJE), `ama` for AMA 11.

    Raises:
        KeyError: If the style is another; the data of a citation never raises.
    """
    return _FORMATS[style](citation)


def format_plain(citation: Citation, style: Style = DEFAULT) -> str:
    """Return the same as text, for feeds, previews and `wellcited cite`."""
    return format_reference(citation, style).plain
