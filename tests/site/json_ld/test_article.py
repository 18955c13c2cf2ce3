"""The page of an article for machines says what is true, and nothing else."""

from __future__ import annotations

import json
from dataclasses import fields, is_dataclass, replace

import pytest

from tests.conftest import TODAY
from tests.sample import sample_library
from tests.site.json_ld.shapes import faults
from tests.site.little import EVERYTHING, SETTINGS, article, beside, facts
from wellcited.model.library import Facts
from wellcited.site.article_view import article_view
from wellcited.site.library_view import library_view
from wellcited.site.views import Settings

REVIEW = "reviews: [{by: PERSON, role: clinical, on: 2026-06-01, outcome: approved, text: x}]"
BASE = "https://library.example.org/"


def data(front="", body="Text.", settings=SETTINGS):
    """Return the graph of an article."""
    one = article(body, front)
    return json.loads(article_view(one, beside(one), settings).json_ld)


def graph(front="", body="Text.", settings=SETTINGS):
    """Return the page and the breadcrumb of an article."""
    return data(front, body, settings)["@graph"][:2]


def test_a_sample_person_is_no_author_and_no_reviewer():
    """
    A demonstration claims neither a writer nor a review.
    """
    page, _ = graph("type: condition\nauthors: [sample-author]\n" + REVIEW.replace("PERSON", "sample-author"))

    assert set() == {"author", "reviewedBy", "lastReviewed"} & page.keys()


def test_a_real_review_is_told():
    """
    A reviewer with a name, a page and credentials, and the day.
    """
    page, _ = graph("type: condition\n" + REVIEW.replace("PERSON", "bea-doctor"))
    (bea,) = page["reviewedBy"]

    assert "2026-06-01" == page["lastReviewed"]
    assert ("Bea Doctor", f"{BASE}people/bea-doctor/") == (bea["name"], bea["url"])
    assert ["https://orcid.org/0000-0002-1825-0097"] == bea["sameAs"]
    assert {
        "@type": "EducationalOccupationalCredential",
        "name": "Registered physician",
        "recognizedBy": {"@type": "Organization", "name": "Council of Examples"},
        "expires": "2030-12-31",
    } == bea["hasCredential"][1]


def test_without_its_address_the_site_gives_none():
    """
    Addresses for machines are absolute; where the site's own is not known, they are left out.
    """
    page, way = graph(settings=Settings())

    assert set() == {"url", "@id", "publisher", "breadcrumb"} & page.keys()
    assert {"@type": "WebSite", "name": "wellcited"} == page["isPartOf"]
    assert [{"@type": "ListItem", "position": 2, "name": "Health"}] == way["itemListElement"][1:2]


def test_the_breadcrumb_leads_from_the_front_page_to_the_page():
    """
    The way that readers see, and the page at its end.
    """
    page, way = graph()
    expected = [BASE, f"{BASE}topics/health/", f"{BASE}topics/muscles/", f"{BASE}muscles/everything/"]

    assert expected == [step["item"] for step in way["itemListElement"]]
    assert [1, 2, 3, 4] == [step["position"] for step in way["itemListElement"]]
    assert page["breadcrumb"] == {"@id": way["@id"]}


def test_the_site_and_its_publisher_are_named_once():
    """
    The page is a part of the site, which somebody publishes.
    """
    page, _, site, publisher = data(settings=replace(SETTINGS, publisher="A hospital"))["@graph"]

    assert (page["isPartOf"], page["publisher"]) == ({"@id": site["@id"]}, {"@id": publisher["@id"]})
    assert ("WebSite", "Example library") == (site["@type"], site["name"])
    assert ("Organization", "A hospital") == (publisher["@type"], publisher["name"])


def test_only_what_is_cited_is_a_citation():
    """
    An entry that no mark names is no source of the page; each source has the addresses of its identifiers.
    """
    entries = (
        "citations: [{id: a, type: article-journal, title: A, DOI: 10.1000/a, PMID: '7', issued: 2021-05}, "
        "{id: b, type: webpage, title: B, URL: 'https://example.org/'}, {id: c, type: book, title: C}]"
    )
    page, _ = graph(entries, "One [@b], two [@a].")
    same = ["https://doi.org/10.1000/a", "https://pubmed.ncbi.nlm.nih.gov/7/"]
    expected = [
        {"@type": "WebPage", "name": "B", "url": "https://example.org/"},
        {"@type": "ScholarlyArticle", "name": "A", "url": same[0], "sameAs": same, "datePublished": "2021-05"},
    ]

    assert expected == page["citation"]


def test_codes_say_what_the_page_is_about():
    """
    Without a code, nothing is claimed about the subject; of a type without a schema.org name, the general one is used.
    """
    codes = "type: condition\nalso_called: [sore]\ncodes: {icd-10: [R25.2], icd-10-cm: [G47.62], mesh: [D009120]}"
    about = graph(codes)[0]["about"]

    assert "about" not in graph("type: condition")[0]
    assert ("MedicalCondition", "A page", ["sore"]) == (about["@type"], about["name"], about["alternateName"])
    assert [("R25.2", "ICD-10"), ("G47.62", "ICD-10-CM"), ("D009120", "MeSH")] == [
        (code["codeValue"], code["codingSystem"]) for code in about["code"]
    ]
    assert "MedicalEntity" == graph("type: self-care\ncodes: {mesh: [D009120]}")[0]["about"]["@type"]
    assert "MedicalTest" == graph("type: test\ncodes: {mesh: [D009120]}")[0]["about"]["@type"]


def test_the_aspects_are_the_sections_that_the_page_has():
    """
    The policy's words for its sections, of those that are there.
    """
    page = library_view(Facts(TODAY, sample_library()), SETTINGS).by_path["docs/muscles/night-leg-cramps.md"]
    expected = ["symptoms", "causes", "self-care or treatment", "when to get help", "what is not known"]

    assert expected == json.loads(page.json_ld)["@graph"][0]["aspect"]
    assert "aspect" not in graph("type: condition")[0]


@pytest.mark.parametrize(("status", "said"), [("published", None), ("withdrawn", "Withdrawn"), ("draft", "Draft")])
def test_a_page_that_must_not_be_relied_on_says_so(status, said):
    """
    A withdrawn page stays at its address, for machines too.
    """
    assert said == graph(f"status: {status}")[0].get("creativeWorkStatus")


def test_no_script_can_be_ended():
    """
    Text that would end the script is written in another way and read as the same.
    """
    summary = "</script><!-- & \u2028x"
    one = article("Text.")
    one = replace(one, front=one.front.model_copy(update={"summary": summary}))
    data = article_view(one, beside(one)).json_ld

    assert not set(data) & set("<>&\u2028\u2029")
    assert summary == json.loads(data)["@graph"][0]["description"]


def said_on(thing) -> set[str]:
    """Return every text of a view, but that of its own JSON-LD."""
    if isinstance(thing, str):
        return {str(thing)}
    if is_dataclass(thing):
        return set().union(*(said_on(getattr(thing, field.name)) for field in fields(thing) if field.name != "json_ld"))
    if isinstance(thing, tuple):
        return set().union(*map(said_on, thing))
    return set()


def claimed(node, wanted) -> set[str]:
    """Return every text under one of the wanted names."""
    if isinstance(node, list):
        return set().union(*(claimed(item, wanted) for item in node))
    if not isinstance(node, dict):
        return set()
    own = {value for name, value in node.items() if name in wanted and isinstance(value, str)}
    return own.union(*(claimed(value, wanted) for value in node.values()))


@pytest.mark.parametrize("path", [EVERYTHING, "docs/bones/milk.md", "docs/bones/withdrawn.md"])
def test_every_name_and_day_is_on_the_page(path):
    """
    Machines are told nothing that readers are not: names and days stand in the view, or name the site.
    """
    view = article_view(facts().library.by_path[path], facts(), SETTINGS)
    graph = json.loads(view.json_ld)["@graph"]
    page = [node for node in graph if node["@type"] not in ("WebSite", "Organization")]
    visible = "\n".join(sorted(said_on(view)))
    days = {"datePublished", "dateModified", "lastReviewed", "expires"}
    cited = claimed(page[0].get("citation", []), {"datePublished"})

    for name in claimed(page, {"name", "codeValue", "description"}) - {"Home"}:
        assert name in visible
    for day in claimed(page, days) - cited:
        assert day in visible
    for day in cited:
        assert day[:4] in view.references_html


def test_every_page_of_the_sample_library_fits_the_vocabulary():
    """
    Types, properties and values are those of schema.org, also for the page that uses everything.
    """
    library = Facts(TODAY, sample_library())
    for settings in (SETTINGS, Settings()):
        pages = [*library_view(library, settings).articles, *library_view(facts(), settings, drafts=True).articles]

        assert {} == {page.path: found for page in pages if (found := faults(json.loads(page.json_ld)))}


def test_the_shapes_find_what_is_wrong():
    """
    A check that finds nothing in anything would pass everything.
    """
    good = data("type: condition\ncodes: {mesh: [D009120]}")
    page = good["@graph"][0]
    broken = {
        "no type": {"@type": "HealthPage"},
        "no property": {"colour": "blue"},
        "no day": {"datePublished": "yesterday"},
        "no address": {"url": "muscles/a/"},
        "no list": {"citation": "A book"},
        "no node of the graph": {"publisher": {"@id": f"{BASE}#nobody"}},
        "another type": {"about": {"@type": "Person", "name": "A"}},
    }

    assert [] == faults(good)
    for name, change in broken.items():
        assert faults({**good, "@graph": [page | change, *good["@graph"][1:]]}), name
