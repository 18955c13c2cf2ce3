"""Pictures to their sizes."""

from __future__ import annotations

import io
import struct
import zlib
from typing import Any

import pytest
from PIL import Image, ImageOps

from wellcited.model.picture import Size
from wellcited.reading.limits import PICTURE_BYTES
from wellcited.reading.pictures import PICTURES, read_picture

WAYS: dict[str, list[tuple[str, dict[str, Any]]]] = {
    ".png": [("PNG", {}), ("PNG", {"optimize": True})],
    ".gif": [("GIF", {})],
    ".jpg": [("JPEG", {}), ("JPEG", {"progressive": True}), ("JPEG", {"comment": "a" * 60_000, "dpi": (300, 300)})],
    ".jpeg": [("JPEG", {"quality": 10})],
    ".webp": [("WEBP", {}), ("WEBP", {"lossless": True}), ("WEBP", {"exif": b"Exif\0\0II*\0\x08\0\0\0\0\0"})],
    ".avif": [("AVIF", {"speed": 10})],
}
"""How Pillow writes a file of each kind."""


def picture(kind, size=(37, 21), **options):
    """Return a picture as a file."""
    file = io.BytesIO()
    Image.new("RGB", size, (200, 40, 80)).save(file, kind, **options)
    return file.getvalue()


def faults(path, data):
    """Return the faults of a picture; none if it can be shown."""
    found = read_picture(path, data)
    return () if isinstance(found, Size) else found


@pytest.mark.parametrize(
    ("ending", "kind", "options"),
    [(ending, kind, options) for ending, ways in WAYS.items() for kind, options in ways],
)
@pytest.mark.parametrize("size", [(37, 21), (1, 300)])
def test_a_picture_says_how_large_it_is(ending, kind, options, size):
    """
    The size is the one that another program gave the picture, in every way of writing it.
    """
    assert Size(*size) == read_picture(f"docs/a{ending}", picture(kind, size, **options))


def test_every_kind_is_measured():
    """
    Each ending that an article may bring along stands among the cases, drawings apart.
    """
    assert {*PICTURES} == {*WAYS, ".svg"}


@pytest.mark.parametrize("order", ["II", "MM"])
@pytest.mark.parametrize("value", range(10))
def test_a_photograph_on_its_side_is_measured_as_it_is_shown(value, order):
    """
    A telephone writes how it was held, and browsers turn the photograph by it.
    """
    exif = Image.Exif()
    exif.endian = "<" if order == "II" else ">"
    exif[0x010F], exif[0x0112] = "A maker", value
    data = picture("JPEG", exif=exif)
    shown = ImageOps.exif_transpose(Image.open(io.BytesIO(data)))

    assert shown is not None
    assert Size(*shown.size) == read_picture("docs/a.jpg", data)


@pytest.mark.parametrize("ending", sorted(WAYS))
def test_no_end_of_a_file_breaks_the_reading(ending):
    """
    A file that breaks off anywhere is measured or has one fault; nothing is raised.
    """
    for kind, options in WAYS[ending]:
        data = picture(kind, **options)
        for end in {*range(min(len(data), 700)), len(data) - 1}:
            path = f"a{ending}"
            rules = [fault.rule for fault in faults(path, data[:end])]
            assert rules == ["structure-image-readable"] or read_picture(path, data[:end]) == Size(37, 21)


@pytest.mark.parametrize("ending", sorted(WAYS))
@pytest.mark.parametrize("data", [b"", b"<!doctype html><script>alert(1)</script>", b"\xff" * 5_000, b"\0" * 5_000])
def test_what_is_no_picture_is_a_fault(ending, data):
    """
    A name does not make a picture.
    """
    (fault,) = faults(f"a{ending}", data)

    assert "structure-image-readable" == fault.rule
    assert fault.says == "this file is empty" or data


def test_a_picture_has_an_end():
    """
    What no telephone would load is not looked into.
    """
    data = picture("PNG")

    assert Size(37, 21) == read_picture("a.png", data + b"\0" * (PICTURE_BYTES - len(data)))
    (fault,) = faults("a.png", data + b"\0" * (PICTURE_BYTES + 1 - len(data)))
    assert "this picture has 512 KB; 512 are the most" == fault.says


@pytest.mark.parametrize("size", [(60_000, 50_000), (10_000, 8_000)])
def test_a_small_file_of_very_many_points_is_refused(size):
    """
    A few hundred bytes can unpack to gigabytes: nothing unpacks them here, and no reader has to.
    """
    head = struct.pack(">IIBBBBB", *size, 8, 2, 0, 0, 0)
    chunk = struct.pack(">I", len(head)) + b"IHDR" + head + struct.pack(">I", zlib.crc32(b"IHDR" + head))
    (fault,) = faults("a.png", b"\x89PNG\r\n\x1a\n" + chunk + b"\0\0\0\0IDAT")

    assert "this picture has over 40 million points: no telephone has room for it" == fault.says
