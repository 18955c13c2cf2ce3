"""
References in AMA style are those of the AMA Manual of Style, 11th edition.

The samples are facts: real works, each compared with a public copy of the manual or of a university's guide to it,
which its `seen` names. Samples that need what a citation here cannot hold (the day of an update) are left out.
"""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from wellcited.citing.ama import ama
from wellcited.model.citation import Citation

SAMPLES = json.loads((Path(__file__).parent / "samples" / "ama.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: sample["sample"])
def test_the_published_samples_come_out(sample):
    """
    Each sample is reproduced to the letter.
    """
    assert sample["reference"] == ama(Citation.model_validate(sample["citation"])).plain


def test_titles_of_books_and_journals_are_in_italics():
    """
    The title of what one takes from a shelf is in italics; a DOI is a link.
    """
    citation = Citation.model_validate(
        {"type": "article-journal", "title": "T", "container-title": "J Ex", "issued": "2020", "volume": "1"}
        | {"DOI": "10.5555/x"}
    )

    expected = 'T. <i>J Ex</i>. 2020;1. doi:<a href="https://doi.org/10.5555/x">10.5555/x</a>'

    assert expected == ama(citation).markup
    assert ama(Citation(type="book", title="On cramps")).markup == "<i>On Cramps</i>."


def test_a_website_is_named_once():
    """
    A publisher that only repeats the author is left out; another one stands for the name of the website.
    """
    page = Citation(type="webpage", title="Leg cramps", publisher="NHS", author=({"literal": "NHS"},))
    other = Citation(type="webpage", title="Leg cramps", publisher="NHS", author=({"literal": "Health Board"},))

    assert ama(page).plain == "NHS. Leg cramps."
    assert ama(other).plain == "Health Board. Leg cramps. NHS."
