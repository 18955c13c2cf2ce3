"""The picture of a shared link."""

import io

import pytest
from PIL import Image

from tests.conftest import ROOT
from wellcited.drawing.letters import Letters
from wellcited.drawing.picture import fitted, png
from wellcited.site.link_preview import Picture

FONTS = ROOT / "docs" / "assets" / "fonts"
LETTERS = Letters.of(FONTS)
GERMAN = "Was tun bei nächtlichen Wadenkrämpfen während einer Schwangerschaftsvorsorge?!?!"
ONE_WORD = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft"
TITLES = ["Gas", "Night leg cramps", GERMAN, ONE_WORD, "W" * 80, " ".join(["WWWWWWW"] * 10)]
LINE = "A demonstration: no clinician has reviewed this page"


def drawn(title: str, line: str = LINE, site: str = "Wellcited") -> Image.Image:
    """Return a picture, read back."""
    return Image.open(io.BytesIO(png(Picture("x.png", site, title, line), LETTERS)))


def ink(image: Image.Image, box: tuple[int, int, int, int]) -> int:
    """Count the points in a box that are not paper."""
    return sum(1 for value in image.convert("L").crop(box).tobytes() if value < 250)


@pytest.mark.parametrize("title", TITLES)
def test_every_title_stands_inside_its_margins(title: str) -> None:
    """
    The longest titles that an article may have, in one word too, leave the edges free, and the file is small.
    """
    data = png(Picture("x.png", "Wellcited", title, LINE), LETTERS)
    image = Image.open(io.BytesIO(data))

    assert ((1200, 630), "P") == (image.size, image.mode)
    assert len(data) < 40_000
    assert 0 == ink(image, (0, 0, 70, 510)) == ink(image, (1130, 0, 1200, 510)) == ink(image, (0, 500, 1200, 510))
    assert ink(image, (80, 110, 1120, 500)) > 1000


@pytest.mark.parametrize("title", TITLES)
def test_no_letter_of_a_title_is_lost(title: str) -> None:
    """
    Titles of up to 80 ordinary characters are wrapped, not cut; only what fits in no way ends in an ellipsis.
    """
    _, lines = fitted(title, LETTERS, 360)
    whole = "".join("".join(lines).replace("-", "").split())

    assert "".join(title.split()) == whole
    assert all(LETTERS.width(line, fitted(title, LETTERS, 360)[0], 700) <= 1040 for line in lines)


def test_what_fits_in_no_way_is_cut_and_says_so() -> None:
    """
    A draft's title may be of any length.
    """
    size, lines = fitted("WWWW " * 200, LETTERS, 360)

    assert lines[-1].endswith("…")
    assert len(lines) * size * 1.14 <= 360


def test_the_same_words_give_the_same_bytes() -> None:
    """
    Fonts that were opened anew draw the same file, and other words draw another.
    """
    picture = Picture("x.png", "Wellcited", GERMAN, LINE)

    assert png(picture, LETTERS) == png(picture, Letters.of(FONTS))
    assert png(picture, LETTERS) != png(Picture("x.png", "Wellcited", GERMAN, "Not reviewed yet"), LETTERS)


def test_a_long_name_and_a_long_line_stay_in_the_picture() -> None:
    """
    They become smaller, and are cut where that is not enough.
    """
    image = drawn("Cramps", "Reviewed " * 40, "A library with a name that nobody can say in one breath " * 3)
    band = image.convert("L").crop((1130, 520, 1200, 620))

    assert 0 == ink(image, (1130, 0, 1200, 500))
    assert 1 == len(set(band.tobytes()))
