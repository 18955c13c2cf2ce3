"""
References in NLM style are those that ICMJE, PubMed and libraries publish.

The samples are facts: real works, each compared with a public copy that its `seen` names. Most stand in "Samples of
Formatted References for Authors of Journal Articles" (ICMJE and the National Library of Medicine); PubMed's own
summaries and university guides stand in for those of which no copy was found. Samples that need what a citation here
cannot hold (a contract number, "about 2 screens", a range of years) are left out.
"""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from wellcited.citing.nlm import nlm
from wellcited.model.citation import Citation

SAMPLES = json.loads((Path(__file__).parent / "samples" / "nlm.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: sample["sample"])
def test_the_published_samples_come_out(sample):
    """
    Each published sample that a citation can hold is reproduced to the letter.
    """
    assert sample["reference"] == nlm(Citation.model_validate(sample["citation"])).plain


def test_the_identifiers_and_addresses_are_links():
    """
    DOI, PubMed, PubMed Central, the page and its archived copy can be opened from the reference.
    """
    citation = Citation.model_validate(
        {
            "type": "webpage",
            "title": "Leg cramps",
            "URL": "https://example.org/cramps",
            "accessed": "2026-11-22",
            "DOI": "10.5555/example",
            "PMID": "123",
            "PMCID": "PMC45",
            "archive": "Example Archive",
            "archive_location": "https://archive.example/1",
        }
    )

    expected = (
        "Leg cramps [Internet]. [cited 2026 Nov 22]. "
        'Located at: Example Archive; <a href="https://archive.example/1">https://archive.example/1</a>. '
        'Available from: <a href="https://example.org/cramps">https://example.org/cramps</a> '
        'doi: <a href="https://doi.org/10.5555/example">10.5555/example</a>. '
        'PubMed PMID: <a href="https://pubmed.ncbi.nlm.nih.gov/123/">123</a>; '
        'PubMed Central PMCID: <a href="https://pmc.ncbi.nlm.nih.gov/articles/PMC45/">PMC45</a>.'
    )

    assert expected == nlm(citation).markup


def test_a_page_of_a_website_follows_the_website():
    """
    With the name of the website given, NLM cites the website and names the page after the date.
    """
    citation = Citation.model_validate(
        {
            "type": "webpage",
            "author": [{"literal": "European Medicines Agency"}],
            "title": "Calcitonin",
            "container-title": "EMA news",
            "publisher": "European Medicines Agency",
            "issued": "2012-07-20",
            "accessed": "2026-11-22",
            "URL": "https://example.org/calcitonin",
        }
    )

    expected = (
        "European Medicines Agency. EMA news [Internet]. European Medicines Agency; 2012 [cited 2026 Nov 22]. "
        "Calcitonin. Available from: https://example.org/calcitonin"
    )

    assert expected == nlm(citation).plain
