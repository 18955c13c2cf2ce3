"""A picture to its size, as a browser will see it; what is no picture becomes a fault."""

from __future__ import annotations

import io
import struct
import warnings
from pathlib import PurePosixPath

from wellcited.model.finding import Fault
from wellcited.model.picture import Size
from wellcited.model.span import FIRST
from wellcited.reading.drawings import read_drawing
from wellcited.reading.limits import PICTURE_BYTES, PICTURE_POINTS

_TURNED = ("JPEG", "WEBP", "AVIF")
"""Kinds in which photographs come; of others, Pillow would unpack the whole picture to learn how it lies."""
_ORIENTATION = 0x0112
_SIDEWAYS = (5, 6, 7, 8)
"""Values of Exif's Orientation by which a browser turns a photograph by a quarter."""
_SMALLER = "save it smaller: 1,000 pixels across are plenty, as a JPEG or WebP file"


def read_picture(path: str, data: bytes) -> Size | tuple[Fault, ...]:
    """
    Measure a picture.

    Args:
        path: Path of the file: its ending says of which kind it should be.
        data: The whole file.

    Returns:
        How large the picture is; or why it cannot be published: `structure-image-readable` for a file that is no
        picture of its kind, `safety-drawing` for a drawing that holds more than shapes.
    """
    if len(data) > PICTURE_BYTES:
        says = f"this picture has {len(data) / 1024:,.0f} KB; {PICTURE_BYTES // 1024:,} are the most"
        return (_fault(says, _SMALLER),)
    ending = PurePosixPath(path).suffix.lower()
    if ending == ".svg":
        return read_drawing(data)
    kind = _KINDS[ending]
    try:
        size = _measured(data, kind.upper())
    except (OSError, SyntaxError, ValueError, EOFError, struct.error):
        says = f"this is no {kind} file, though its name says so" if data else "this file is empty"
        return (_fault(says, f"save the picture again, as {kind}, under this name"),)
    if size is None or size.width * size.height > PICTURE_POINTS:
        says = f"this picture has over {PICTURE_POINTS // 1_000_000} million points: no telephone has room for it"
        return (_fault(says, _SMALLER),)
    return size


def _fault(says: str, help_: str) -> Fault:
    return Fault("structure-image-readable", FIRST, says, help_)


def _measured(data: bytes, kind: str) -> Size | None:
    """
    Return the size of a picture as browsers show it; None if even Pillow shrinks from it. Nothing is unpacked.

    Raises:
        OSError, SyntaxError, ValueError, EOFError, struct.error: If it is no picture of that kind.
    """
    from PIL import Image

    try:
        # Its warnings are of photographs whose notes are damaged: the picture itself can be shown.
        with warnings.catch_warnings(action="ignore"), Image.open(io.BytesIO(data), formats=(kind,)) as image:
            width, height = image.size
            sideways = kind in _TURNED and image.getexif().get(_ORIENTATION) in _SIDEWAYS
    except Image.DecompressionBombError:
        return None
    return Size(height, width) if sideways else Size(width, height)


_KINDS = {".png": "PNG", ".gif": "GIF", ".webp": "WebP", ".jpg": "JPEG", ".jpeg": "JPEG", ".avif": "AVIF"}

PICTURES = (*_KINDS, ".svg")
"""Endings of the files that an article may bring along, in small letters."""
