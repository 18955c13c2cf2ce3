"""A mark and the list of references lead to each other, whoever wrote the page."""

from __future__ import annotations

import pytest

from wellcited.citing.html_list import PARTLY, mark_html, reference_line_html, reference_list_html, reference_note
from wellcited.citing.marks import parse_cluster
from wellcited.citing.numbering import number
from wellcited.model.citation import Citation

BOOK = Citation(id="a", type="book", title="A book")
PAPER = Citation.model_validate(
    {"id": "b", "type": "article-journal", "title": "A paper", "PMID": "12", "PMCID": "PMC3", "DOI": "10.5555/b"}
    | {"archive_location": "https://archive.example/b"}
)


def mark(inner, known="abc"):
    """Return the HTML of a mark whose known keys are one letter each."""
    items = parse_cluster(inner)
    mentions = iter(number(item.id for item in items if item.id in known).mentions)
    return mark_html([(item, next(mentions) if item.id in known else None) for item in items]).markup


def test_a_mark_is_a_raised_link():
    """
    One reference gives one number, which links to it and can be linked back to.
    """
    expected = '<sup class="wc-cite"><a id="cite-1-1" href="#ref-1" role="doc-noteref">1</a></sup>'

    assert expected == mark("@a")
    assert expected == mark("-@a")


def test_each_number_of_a_cluster_is_a_link():
    """
    The numbers of a cluster are separated by a comma, each with its own link and anchor.
    """
    expected = (
        '<sup class="wc-cite"><a id="cite-1-1" href="#ref-1" role="doc-noteref">1</a>,'
        '<a id="cite-2-1" href="#ref-2" role="doc-noteref">2</a>,'
        '<a id="cite-1-2" href="#ref-1" role="doc-noteref">1</a></sup>'
    )

    assert expected == mark("@a; @b; @a")


@pytest.mark.parametrize(
    ("rest", "shown"),
    [
        (", p. 4", "1(p4)"),
        (", pp. 33-35", "1(pp33-35)"),
        (", 4", "1(p4)"),
        (", chap. 2", "1(chap 2)"),
        (", table 3", "1(table 3)"),
        (", § 4.2", "1(§ 4.2)"),
        (", in part", "1 in part"),
    ],
)
def test_a_place_within_a_source_follows_the_number(rest, shown):
    """
    Locators stand in brackets after the number, as NLM and AMA print them.
    """
    items = parse_cluster(f"@a{rest}")

    assert shown == mark_html([(items[0], number("a").mentions[0])]).plain


def test_words_of_a_mark_are_kept():
    """
    A prefix and a suffix stand around the number, escaped.
    """
    items = parse_cluster("see <b> @a, p. 3, and more; @b")
    pairs = list(zip(items, number("ab").mentions, strict=True))

    assert mark_html(pairs).plain == "see <b> 1(p3) and more, 2"
    assert "see &lt;b&gt; <a" in mark_html(pairs).markup


def test_an_unknown_key_stays_visible():
    """
    A key without a reference is shown as it was written, so that nobody takes the claim for proven.
    """
    assert mark("@a; @nobody").endswith("1</a>,@nobody</sup>")


def test_the_list_leads_back_to_every_mention():
    """
    Each reference has an anchor and a link back to each of its mentions, with words for screen readers.
    """
    markup = reference_list_html({"a": BOOK, "b": PAPER}, number("bab")).markup

    assert markup.startswith('<ol class="wc-references"><li id="ref-1">A paper. Located at: ')
    assert (
        '<li id="ref-2">A book. <span class="wc-backlinks"><a href="#cite-2-1" role="doc-backlink" '
        'aria-label="Back to the text, reference 2">\u21a9</a></span></li></ol>'
    ) in markup
    assert (
        '<span class="wc-backlinks">'
        '<a href="#cite-1-1" role="doc-backlink" aria-label="Back to the text, reference 1, mention 1">\u21a91</a> '
        '<a href="#cite-1-2" role="doc-backlink" aria-label="Back to the text, reference 1, mention 2">\u21a92</a>'
        "</span>"
    ) in markup


def test_ama_readers_get_the_links_that_the_style_leaves_out():
    """
    AMA prints a DOI alone; PubMed, PubMed Central and the archived copy are linked after the reference.
    """
    expected = (
        '<span class="wc-reference-links"><a href="https://pubmed.ncbi.nlm.nih.gov/12/">PubMed</a> '
        '<a href="https://pmc.ncbi.nlm.nih.gov/articles/PMC3/">PubMed Central</a> '
        '<a href="https://archive.example/b">Archived copy</a></span>'
    )

    assert expected in reference_list_html({"b": PAPER}, number("b"), "ama").markup
    assert "wc-reference-links" not in reference_list_html({"b": PAPER}, number("b"), "nlm").markup
    assert "wc-reference-links" not in reference_list_html({"a": BOOK}, number("a"), "ama").markup


def test_no_mention_no_list():
    """
    A page that cites nothing has no list.
    """
    assert reference_list_html({"a": BOOK}, number([])).markup == ""


def test_a_mentioned_key_must_have_a_reference():
    """
    A caller that numbers an unknown key hears of it at once.
    """
    with pytest.raises(KeyError, match="nobody"):
        reference_list_html({}, number(["nobody"]))


def test_a_reference_says_what_is_not_known_about_it():
    """
    The note of an entry stands between the reference and the way back, escaped.
    """
    noted = BOOK.model_copy(update={"note": "The date was not found; 1 < 2."})
    expected = 'A book. <span class="wc-reference-note">The date was not found; 1 &lt; 2.</span>'

    assert reference_line_html(noted, ()).markup.startswith(expected)


@pytest.mark.parametrize(
    ("update", "said"),
    [
        ({}, ""),
        ({"custom": {"checked": "verified"}}, ""),
        ({"custom": {"checked": "partly"}}, PARTLY),
        (
            {"custom": {"checked": "partly"}, "note": "The authors were not confirmed."},
            "The authors were not confirmed.",
        ),
        ({"note": "  "}, ""),
    ],
)
def test_a_partly_checked_reference_never_looks_like_a_checked_one(update, said):
    """
    An entry that was not checked in full says so, in its own words or in ours.
    """
    citation = Citation.model_validate({"id": "a", "type": "book", "title": "A book", **update})

    assert said == reference_note(citation)


def test_a_reference_says_what_kind_of_evidence_it_is():
    """
    In words, in the line itself, so that it is on paper too.
    """
    evidence = {"kind": "Cochrane review", "trials": 3, "certainty": ["low"]}
    trial = Citation.model_validate({"id": "c", "title": "A", "issued": "2021", "custom": {"evidence": evidence}})

    said = '<span class="wc-evidence">Cochrane review of 3 trials, 2021: low certainty.</span>'

    assert said in reference_line_html(trial, ()).markup
    assert "wc-evidence" not in reference_line_html(BOOK, ()).markup
