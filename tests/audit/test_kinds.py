"""The pages that are looked at closely stand for all the others."""

from pathlib import Path

import pytest

from tests.audit import kinds


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a built site: the number is the length of the page."""
    pages = {"": 5, "a-to-z/": 9, "muscles/cramp/": 30, "muscles/strain/": 20, "bones/calcium/": 10}
    pages |= {"topics/": 8, "topics/health/": 7, "topics/bones/": 12, "topics/muscles/": 3}
    for address, length in pages.items():
        file = tmp_path / address / "index.html"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text("x" * length, "utf-8")
    (tmp_path / "404.html").write_text("x", "utf-8")
    (tmp_path / "sitemap.xml").write_text("x", "utf-8")
    return tmp_path


TYPES = {"muscles/cramp/": "condition", "muscles/strain/": "condition", "bones/calcium/": "guide"}


def test_every_page_has_its_address(folder: Path) -> None:
    """
    A page of a folder is named as the folder, others by their file; what is no page is left out.
    """
    expected = ["", "404.html", "a-to-z/", "bones/calcium/", "muscles/cramp/", "muscles/strain/"]

    assert [*expected, "topics/", "topics/bones/", "topics/health/", "topics/muscles/"] == kinds.addresses(folder)


def test_an_address_leads_to_its_file(folder: Path) -> None:
    """
    The way back holds for each page.
    """
    assert all(kinds.file_of(folder, address).is_file() for address in kinds.addresses(folder))


def test_each_kind_has_a_page_and_folders_have_their_extremes(folder: Path) -> None:
    """
    Of articles of a type the longest is taken, of other folders the longest and the shortest.
    """
    expected = {
        "404.html": "404.html",
        "a-to-z/": "a-to-z/",
        "article: condition": "muscles/cramp/",
        "article: guide": "bones/calcium/",
        "below topics/": "topics/bones/",
        "below topics/, shortest": "topics/muscles/",
        "home": "",
        "topics/": "topics/",
    }

    assert expected == kinds.kinds(folder, TYPES)
