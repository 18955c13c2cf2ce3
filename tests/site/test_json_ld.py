"""The page for machines says what is true, and nothing else."""

from __future__ import annotations

import json
from dataclasses import replace

from tests.site.little import SETTINGS, article, beside
from wellcited.site.article_view import article_view
from wellcited.site.views import Settings

REVIEW = "reviews: [{by: PERSON, role: clinical, on: 2026-06-01, outcome: approved, text: x}]"


def graph(front="", body="Text.", settings=SETTINGS):
    """Return the page and the breadcrumb of an article."""
    one = article(body, front)
    return json.loads(article_view(one, beside(one), settings).json_ld)["@graph"]


def test_a_sample_person_is_no_author_and_no_reviewer():
    """
    A demonstration claims neither a writer nor a review.
    """
    page, _ = graph("type: condition\nauthors: [sample-author]\n" + REVIEW.replace("PERSON", "sample-author"))

    assert set() == {"author", "reviewedBy", "lastReviewed"} & page.keys()


def test_a_real_review_is_told():
    """
    A reviewer with a name, and the day.
    """
    page, _ = graph("type: condition\n" + REVIEW.replace("PERSON", "bea-doctor"))

    assert "2026-06-01" == page["lastReviewed"]
    assert ["Bea Doctor"] == [person["name"] for person in page["reviewedBy"]]


def test_without_its_address_the_site_gives_none():
    """
    Addresses for machines are absolute; where the site's own is not known, they are left out.
    """
    page, way = graph(settings=Settings())

    assert "url" not in page
    assert [{"@type": "ListItem", "position": 1, "name": "Health"}] == way["itemListElement"][:1]


def test_the_breadcrumb_ends_at_the_page():
    """
    The way leads from the top topic to the article.
    """
    _, way = graph()
    base = "https://library.example.org/"
    expected = [f"{base}topics/health/", f"{base}topics/muscles/", f"{base}muscles/everything/"]

    assert expected == [step["item"] for step in way["itemListElement"]]
    assert [1, 2, 3] == [step["position"] for step in way["itemListElement"]]


def test_only_what_is_cited_is_a_citation():
    """
    An entry that no mark names is no source of the page; each source has the best address that is known.
    """
    entries = (
        "citations: [{id: a, type: book, title: A, DOI: 10.1000/a, URL: 'https://example.org/'}, "
        "{id: b, type: report, title: B, PMID: '12'}, {id: c, type: book, title: C}]"
    )
    page, _ = graph(entries, "One [@b], two [@a].")
    expected = [
        {"@type": "Report", "name": "B", "url": "https://pubmed.ncbi.nlm.nih.gov/12/"},
        {"@type": "Book", "name": "A", "url": "https://doi.org/10.1000/a"},
    ]

    assert expected == page["citation"]


def test_codes_say_what_the_page_is_about():
    """
    Without a code, nothing is claimed about the subject; of a type without a schema.org name, the general one is used.
    """
    assert "about" not in graph("type: condition")[0]
    assert "MedicalEntity" == graph("type: self-care\ncodes: {mesh: [D009120]}")[0]["about"]["@type"]
    assert "MedicalTest" == graph("type: test\ncodes: {mesh: [D009120]}")[0]["about"]["@type"]


def test_no_script_can_be_ended():
    """
    Text that would end the script is written in another way and read as the same.
    """
    summary = "</script><!-- & \u2028x"
    one = article("Text.")
    one = replace(one, front=one.front.model_copy(update={"summary": summary}))
    data = article_view(one, beside(one)).json_ld

    assert not set(data) & set("<>&\u2028")
    assert summary == json.loads(data)["@graph"][0]["description"]
