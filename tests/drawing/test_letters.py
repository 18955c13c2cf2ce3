"""The site's own letters, for pictures."""

from pathlib import Path

import pytest

from tests.conftest import ROOT
from wellcited.drawing.letters import Letters, LettersError, composed

LETTERS = Letters.of(ROOT / "docs" / "assets" / "fonts")


@pytest.mark.parametrize(
    "text", ["Night leg cramps", "Fußschmerzen – „nachts“", "ból łydki", "a\u0301", "soft\u00adhyphen"]
)
def test_latin_script_can_be_drawn(text: str) -> None:
    """
    The two files together hold what languages in Latin script need; what nobody sees needs no sign.
    """
    assert LETTERS.can_draw(text)


@pytest.mark.parametrize("text", ["مرحبا", "日本", "😀 cramps", "Ελληνικά", "Привет"])
def test_what_the_fonts_lack_is_known_before(text: str) -> None:
    """
    No picture shows empty boxes in the place of letters.
    """
    assert not LETTERS.can_draw(text)


def test_a_text_over_two_files_is_as_wide_as_its_parts() -> None:
    """
    Each sign comes from the first file that holds it.
    """
    parts = [LETTERS.width(part, 64, 700) for part in ("Wa", "ł", "nder")]

    assert sum(parts) == LETTERS.width("Wałnder", 64, 700)
    assert all(part > 10 for part in parts)


def test_breaks_and_marks_of_direction_are_gone() -> None:
    """
    A text is drawn in one line and from the left.
    """
    assert "a b é" == composed("a\n\t b\u202e \u200be\u0301")


def test_fonts_that_cannot_be_read_are_named(tmp_path: Path) -> None:
    """
    A missing font and a broken one are an error that says which.
    """
    with pytest.raises(LettersError, match=r"holds no \.woff2 file"):
        Letters.of(tmp_path)
    (tmp_path / "broken.woff2").write_bytes(b"wOF2 and nothing else")
    with pytest.raises(LettersError, match=r"broken\.woff2 cannot be read as a font"):
        Letters.of(tmp_path)
