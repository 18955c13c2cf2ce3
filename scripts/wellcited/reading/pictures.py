"""A picture to its size, as a browser will see it; what is no picture becomes a fault."""

from __future__ import annotations

import struct
from collections.abc import Callable
from pathlib import PurePosixPath

from wellcited.model.finding import Fault
from wellcited.model.picture import Size
from wellcited.model.span import FIRST
from wellcited.reading.drawings import read_drawing
from wellcited.reading.limits import PICTURE_BYTES

_SIDEWAYS = (5, 6, 7, 8)
"""Values of Exif's Orientation by which a browser turns a photograph by a quarter."""


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
        return (_fault(says, "save it smaller: 1,000 pixels across are plenty, as a JPEG or WebP file"),)
    ending = PurePosixPath(path).suffix.lower()
    if ending == ".svg":
        return read_drawing(data)
    kind, measure = _KINDS[ending]
    try:
        size = measure(data)
    except (struct.error, IndexError):
        size = None
    if size is None or not size.width or not size.height:
        says = f"this is no {kind} file, though its name says so" if data else "this file is empty"
        return (_fault(says, f"save the picture again, as {kind}, under this name"),)
    return size


def _fault(says: str, help_: str) -> Fault:
    return Fault("structure-image-readable", FIRST, says, help_)


def _png(data: bytes) -> Size | None:
    if data[:8] != b"\x89PNG\r\n\x1a\n" or data[12:16] != b"IHDR":
        return None
    return Size(*struct.unpack_from(">II", data, 16))


def _gif(data: bytes) -> Size | None:
    return Size(*struct.unpack_from("<HH", data, 6)) if data[:6] in (b"GIF87a", b"GIF89a") else None


def _webp(data: bytes) -> Size | None:
    if data[:4] != b"RIFF" or data[8:12] != b"WEBP":
        return None
    kind = data[12:16]
    if kind == b"VP8X":
        wide, high = (int.from_bytes(data[at : at + 3], "little") for at in (24, 27))
        return Size(wide + 1, high + 1) if len(data) >= 30 else None
    if kind == b"VP8L":
        (bits,) = struct.unpack_from("<I", data, 21)
        return Size((bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1)
    if kind == b"VP8 ":
        width, height = struct.unpack_from("<HH", data, 26)
        return Size(width & 0x3FFF, height & 0x3FFF)
    return None


def _jpeg(data: bytes) -> Size | None:
    """Walk the segments up to the one that holds the size; a photograph may say that it lies on its side."""
    if data[:2] != b"\xff\xd8":
        return None
    at, sideways = 2, False
    while True:
        while data[at] == data[at + 1] == 0xFF:  # a marker may be padded
            at += 1
        if data[at] != 0xFF:
            return None
        marker, (length,) = data[at + 1], struct.unpack_from(">H", data, at + 2)
        if 0xC0 <= marker <= 0xCF and marker not in (0xC4, 0xC8, 0xCC):
            height, width = struct.unpack_from(">HH", data, at + 5)
            return Size(height, width) if sideways else Size(width, height)
        if length < 2 or marker in (0xD9, 0xDA):
            return None
        if marker == 0xE1 and data[at + 4 : at + 10] == b"Exif\0\0":
            sideways = _is_sideways(data[at + 10 : at + 2 + length])
        at += 2 + length


def _is_sideways(tiff: bytes) -> bool:
    order = {b"II": "<", b"MM": ">"}.get(tiff[:2])
    if order is None:
        return False
    try:
        (first,) = struct.unpack_from(f"{order}I", tiff, 4)
        (count,) = struct.unpack_from(f"{order}H", tiff, first)
        entries = (struct.unpack_from(f"{order}HHIH", tiff, first + 2 + 12 * each) for each in range(count))
        return any(tag == 0x0112 and value in _SIDEWAYS for tag, _, _, value in entries)
    except struct.error:
        return False


def _avif(data: bytes) -> Size | None:
    """Find the box of the size among those of the properties; `irot` turns by quarters."""
    if data[4:8] != b"ftyp" or b"avif" not in data[8:64]:
        return None
    properties = data.find(b"ipco")
    at = data.find(b"ispe", properties)
    if properties < 0 or at < 0:
        return None
    width, height = struct.unpack_from(">II", data, at + 8)
    turn = data.find(b"irot", properties, properties + 1024)
    return Size(height, width) if turn >= 0 and data[turn + 4] & 1 else Size(width, height)


_KINDS: dict[str, tuple[str, Callable[[bytes], Size | None]]] = {
    ".png": ("PNG", _png),
    ".gif": ("GIF", _gif),
    ".webp": ("WebP", _webp),
    ".jpg": ("JPEG", _jpeg),
    ".jpeg": ("JPEG", _jpeg),
    ".avif": ("AVIF", _avif),
}

PICTURES = (*_KINDS, ".svg")
"""Endings of the files that an article may bring along, in small letters."""
