"""The guide for those who contribute shows what is there, to those who do not see the drawings too."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
import yaml

from tests.conftest import ROOT

TEXT = (ROOT / "CONTRIBUTING.md").read_text("utf-8")
PICTURES = dict(re.findall(r"(?<!`)!\[([^\]]+)\]\(([^)]+)\)", TEXT))
DRAWINGS = sorted((ROOT / ".github" / "pictures").iterdir())
SVG = "{http://www.w3.org/2000/svg}"


def test_each_drawing_is_shown_with_words_for_those_who_do_not_see_it() -> None:
    """The words say what the drawing says, and no drawing is left over."""
    assert sorted(PICTURES.values()) == [path.relative_to(ROOT).as_posix() for path in DRAWINGS]
    assert all(len(words) > 80 for words in PICTURES)


def test_the_example_of_a_picture_is_one_of_the_library() -> None:
    """An editor can look at what the guide names."""
    (example,) = re.findall(r"`!\[[^\]]+\]\(([^)]+)\)`", TEXT)

    assert 1 == len([*(ROOT / "docs").rglob(example)])


@pytest.mark.parametrize("path", DRAWINGS, ids=lambda path: path.stem)
def test_a_drawing_is_plain(path: Path) -> None:
    """It has a title, a ground of its own for dark screens, no script, and asks nobody for anything."""
    drawing = ET.fromstring(path.read_text("utf-8"))

    assert drawing.find(f"{SVG}title").text
    assert ("rect", "#fff") == (drawing[1].tag.removeprefix(SVG), drawing[1].get("fill"))
    assert {each.tag.removeprefix(SVG) for each in drawing.iter()} <= {
        *("svg", "title", "g", "rect", "circle", "path", "text")
    }
    assert [] == [name for each in drawing.iter() for name in each.attrib if "href" in name or name.startswith("on")]


def test_the_checks_are_called_as_github_shows_them() -> None:
    """A job that is renamed is renamed in the guide and in its drawing."""
    drawn = (ROOT / ".github/pictures/check.svg").read_text("utf-8")
    for file, job in (("check.yml", "articles"), ("site.yml", "site")):
        workflow = yaml.safe_load((ROOT / ".github/workflows" / file).read_text("utf-8"))
        shown = f"{workflow['name']} / {workflow['jobs'][job]['name']}"

        assert f'"{shown}"' in " ".join(TEXT.split())
        assert f">{shown}<" in drawn


def test_the_journeys_are_counted() -> None:
    """Each has a heading with its number, and the first needs a browser alone."""
    assert ["0", "1", "2", "3", "4"] == re.findall(r"^## (\d)\. ", TEXT, re.M)
    assert TEXT.split("\n", 2)[2].startswith("Five journeys.")
