"""
The site's own letters, for pictures.

The fonts are the files that browsers get (WOFF2, one for each range of signs), so a picture looks like its page.
The plain layout is used, not the one of HarfBuzz: every copy of Pillow has it, so the bytes are the same everywhere. It
puts signs one after the other, which fits the scripts that these fonts hold and no other.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from functools import cache, cached_property
from itertools import groupby
from pathlib import Path

from PIL import ImageDraw, ImageFont

_NOBODYS = "\uffff"
"""A sign that no font has: what is drawn for it is drawn for every sign that is missing."""


class LettersError(Exception):
    """The fonts cannot be read."""


class Letters:
    """Fonts that together hold the signs of a text; the first that has a sign draws it."""

    def __init__(self, files: Sequence[Path]) -> None:
        self.files = tuple(files)

    @classmethod
    def of(cls, folder: Path) -> Letters:
        """
        Return the letters of a folder: all its WOFF2 files, the smallest first, which holds the plainest signs.

        Raises:
            LettersError: If there is none, or one cannot be read.
        """
        files = sorted(folder.glob("*.woff2"), key=lambda file: (file.stat().st_size, file.name))
        if not files:
            raise LettersError(f"{folder} holds no .woff2 file")
        letters = cls(files)
        for file in files:
            try:
                ImageFont.truetype(file, 40, layout_engine=ImageFont.Layout.BASIC)
            except OSError as error:
                raise LettersError(f"{file} cannot be read as a font: {error}") from error
        return letters

    def can_draw(self, text: str) -> bool:
        """Say whether every sign of a text is in one of the fonts."""
        return all(self._font_of(sign) is not None for sign in composed(text))

    def width(self, text: str, size: int, weight: int) -> float:
        """Return how many pixels a text takes."""
        return sum(font.getlength(run) for font, run in self._runs(composed(text), size, weight))

    def draw(self, on: ImageDraw.ImageDraw, at: tuple[int, int], text: str, size: int, weight: int, shade: int) -> None:
        """Draw a text from left to right, with its base line at a place. Signs that no font has are left out."""
        x, y = float(at[0]), at[1]
        for font, run in self._runs(composed(text), size, weight):
            on.text((x, y), run, fill=shade, font=font, anchor="ls")
            x += font.getlength(run)

    def _runs(self, text: str, size: int, weight: int) -> Iterator[tuple[ImageFont.FreeTypeFont, str]]:
        for index, signs in groupby(text, self._font_of):
            if index is not None:
                yield self._sized[index, size, weight], "".join(signs)

    def _font_of(self, sign: str) -> int | None:
        if sign not in self._found:
            there = (index for index, font in enumerate(self._plain) if _has(font, sign))
            self._found[sign] = next(there, None)
        return self._found[sign]

    @cached_property
    def _found(self) -> dict[str, int | None]:
        return {}

    @cached_property
    def _plain(self) -> list[ImageFont.FreeTypeFont]:
        return [self._sized[index, 40, 400] for index in range(len(self.files))]

    @cached_property
    def _sized(self) -> _Sized:
        return _Sized(self.files)


class _Sized(dict[tuple[int, int, int], ImageFont.FreeTypeFont]):
    """Fonts by place in the list, size and weight, each opened once."""

    def __init__(self, files: tuple[Path, ...]) -> None:
        self.files = files

    def __missing__(self, key: tuple[int, int, int]) -> ImageFont.FreeTypeFont:
        index, size, weight = key
        font = ImageFont.truetype(self.files[index], size, layout_engine=ImageFont.Layout.BASIC)
        try:
            font.set_variation_by_axes([weight])
        except OSError:
            pass  # a font of one weight
        self[key] = font
        return font


def composed(text: str) -> str:
    """Return a text in one line, with accents joined to their letters, and without signs that nobody sees."""
    joined = unicodedata.normalize("NFC", " ".join(text.split()))
    return "".join(sign for sign in joined if unicodedata.category(sign) not in {"Cc", "Cf", "Cs"})


@cache
def _missing(font: ImageFont.FreeTypeFont) -> bytes:
    return _drawn(font, _NOBODYS)


def _has(font: ImageFont.FreeTypeFont, sign: str) -> bool:
    return sign == " " or _drawn(font, sign) != _missing(font)


def _drawn(font: ImageFont.FreeTypeFont, sign: str) -> bytes:
    mask, offset = font.getmask2(sign, mode="L")
    return bytes(mask) + repr((mask.size, offset, font.getlength(sign))).encode()
