"""
The picture of a shared link, as a PNG: the title, large; whose page it is; who checked it.

One hue from ink to paper, in sixteen steps, so that a file has a few kilobytes. Nothing in it depends on the day or on
the machine: the same words and fonts give the same bytes.
"""

from __future__ import annotations

import io

from PIL import Image, ImageDraw

from wellcited.drawing.letters import Letters, composed
from wellcited.site.link_preview import HEIGHT, WIDTH, Picture

INK, BRAND, PAPER = (0x06, 0x32, 0x3C), (0x0B, 0x4F, 0x5E), (0xFF, 0xFF, 0xFF)
"""The colours of docs/assets/css/tokens.css: brand-strong, brand, paper."""
_SHADES = 16
_EDGE, _BAND = 80, 120
_SIZES = (96, 88, 80, 72, 64, 56)
"""Sizes of a title in pixels, from the one that is tried first."""
_LINE = 1.14
_BOLD, _TEXT = 700, 400
_MOST_LINES = 5


def png(picture: Picture, letters: Letters) -> bytes:
    """Return a picture as the bytes of a PNG file, 1200 by 630 pixels."""
    grey = Image.new("L", (WIDTH, HEIGHT), 255)
    on = ImageDraw.Draw(grey)
    on.rectangle((0, HEIGHT - _BAND, WIDTH, HEIGHT), fill=_shade(1))
    _one_line(on, letters, picture.line, HEIGHT - _BAND // 2, 38, 255)
    top = _EDGE
    if picture.site:
        _one_line(on, letters, picture.site, _EDGE, 40, _shade(1))
        top += 44
    size, lines = fitted(picture.title, letters, HEIGHT - _BAND - top - 30)
    step = round(size * _LINE)
    first = top + (HEIGHT - _BAND - top - step * len(lines)) // 2 + round(size * 0.84)
    for number, line in enumerate(lines):
        letters.draw(on, (_EDGE, first + number * step), line, size, _BOLD, 0)
    return _encoded(grey)


def fitted(title: str, letters: Letters, height: int) -> tuple[int, list[str]]:
    """
    Return the largest size in which a title fits, and its lines.

    A word that is wider than the picture in the smallest size is broken, with a hyphen; what is still too long ends in
    an ellipsis.
    """
    words = composed(title).split()
    for size in _SIZES:
        widest = max((letters.width(word, size, _BOLD) for word in words), default=0)
        lines = wrapped(words, letters, size)
        if widest <= WIDTH - 2 * _EDGE and len(lines) * size * _LINE <= height:
            return size, lines
    size = _SIZES[-1]
    lines = wrapped([part for word in words for part in _broken(word, letters, size)], letters, size)
    room = min(_MOST_LINES, int(height / (size * _LINE)))
    return size, lines if len(lines) <= room else [*lines[: room - 1], f"{lines[room - 1].rstrip()[:-1]}…"]


def wrapped(words: list[str], letters: Letters, size: int) -> list[str]:
    """Return words in as few lines as possible; of the ways to do that, the one whose longest line is shortest."""
    widest = WIDTH - 2 * _EDGE
    lines = _filled(words, letters, size, widest)
    for width in range(widest - 20, widest // 3, -20):
        narrower = _filled(words, letters, size, width)
        if len(narrower) > len(lines) or any(letters.width(line, size, _BOLD) > width for line in narrower):
            break
        lines = narrower
    return lines


def _filled(words: list[str], letters: Letters, size: int, width: int) -> list[str]:
    lines: list[str] = []
    for word in words:
        longer = f"{lines[-1]} {word}" if lines else ""
        if longer and letters.width(longer, size, _BOLD) <= width:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines


def _broken(word: str, letters: Letters, size: int) -> list[str]:
    parts = [""]
    for sign in word:
        if letters.width(f"{parts[-1]}{sign}-", size, _BOLD) > WIDTH - 2 * _EDGE:
            parts[-1] += "-"
            parts.append("")
        parts[-1] += sign
    return parts


def _one_line(on: ImageDraw.ImageDraw, letters: Letters, text: str, middle: int, size: int, shade: int) -> None:
    """Draw a text around the middle of its line; smaller where it would be too long, and cut where it still is."""
    while size > 26 and letters.width(text, size, _TEXT) > WIDTH - 2 * _EDGE:
        size -= 2
    while text and letters.width(text, size, _TEXT) > WIDTH - 2 * _EDGE:
        text = f"{text.rstrip('…')[:-1].rstrip()}…"
    letters.draw(on, (_EDGE, middle + round(size * 0.33)), text, size, _TEXT, shade)


def _shade(step: int) -> int:
    return step * 255 // (_SHADES - 1)


def _encoded(grey: Image.Image) -> bytes:
    indexed = grey.point([round(value * (_SHADES - 1) / 255) for value in range(256)])
    indexed = Image.frombytes("P", grey.size, indexed.tobytes())
    colours = [INK, *(_between(BRAND, PAPER, step / (_SHADES - 2)) for step in range(_SHADES - 1))]
    indexed.putpalette([part for colour in colours for part in colour])
    file = io.BytesIO()
    indexed.save(file, "PNG", bits=4, compress_level=6)
    return file.getvalue()


def _between(one: tuple[int, int, int], other: tuple[int, int, int], share: float) -> list[int]:
    return [round(a + (b - a) * share) for a, b in zip(one, other, strict=True)]
