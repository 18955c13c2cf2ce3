"""One article as its page shows it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from tests.conftest import TODAY
from tests.site.little import EVERYTHING, SETTINGS, article, beside, facts
from wellcited.model.addresses import Address
from wellcited.model.article import Register, SourceFile
from wellcited.model.library import Facts
from wellcited.site.article_view import WITHDRAWN, article_view
from wellcited.site.views import ArticleView, CodeView, DateView, LinkView


def view(path=EVERYTHING, today=TODAY) -> ArticleView:
    """Return the page of an article of the little library."""
    return article_view(facts().library.by_path[path], Facts(today, facts().library), SETTINGS)


def words(*days):
    """Return days in words."""
    return [day and day.words for day in days]


def test_the_days_of_a_page():
    """
    Published, changed, reviewed and due again, each as a day.
    """
    page = view()
    days = words(page.published, page.updated, page.last_reviewed, page.review_due)

    assert ["15 January 2026", "1 June 2026", "1 June 2026", "1 June 2028"] == days


def test_a_first_version_was_not_changed():
    """
    The entry "First published" is no later change.
    """
    assert None is view("docs/muscles/other.md").updated
    assert None is view("docs/bones/milk.md").updated


@pytest.mark.parametrize(
    ("today", "late"),
    [(date(2026, 11, 20), 0), (date(2026, 11, 21), 0), (date(2026, 11, 22), 1), (date(2027, 1, 1), 41)],
)
def test_lateness_is_that_of_the_checks(today, late):
    """
    The due day belongs to the reviewer; the page and the checks reckon alike.
    """
    page = view("docs/muscles/other.md", today)

    assert (late > 0, late, "2026-11-21") == (page.overdue, page.days_overdue, page.review_due.iso)


def test_where_the_page_stands():
    """
    The breadcrumb leads down to the home topic; all topics are listed.
    """
    page = view()
    health, muscles = LinkView("Health", "topics/health/"), LinkView("Muscles & joints", "topics/muscles/")

    assert (health, muscles) == page.breadcrumb
    assert (muscles, LinkView("Bones", "topics/bones/")) == page.topics
    assert "muscles/everything/" == page.url


def test_what_the_page_is_about():
    """
    Title, type, other words and codes are plain text, to be escaped by the template.
    """
    page = view()

    assert ("Everything & <more>", "Condition", "published") == (page.title, page.type_words, page.status)
    assert ("all of it", "Énormité", "3 in 1", "everything & <more>") == page.also_called
    assert CodeView("icd-10", "ICD-10", "R25.2") == page.codes[0]
    assert ["R25.2", "G47.62", "D009120"] == [code.code for code in page.codes]


def test_who_stands_behind_the_page():
    """
    Authors and reviewers, each once.
    """
    page = view()

    assert (["Ann Writer"], ["Bea Doctor"]) == (
        [one.name for one in page.authors],
        [one.name for one in page.reviewers],
    )


def test_the_references_of_the_page():
    """
    References are in the order of their numbers, with what is not known of them; entries without a mark are left out.
    """
    page = view()

    assert [(1, "ref-1"), (2, "ref-2"), (3, "ref-3")] == [(one.number, one.anchor) for one in page.references]
    assert "The date was not confirmed." == page.references[1].note
    assert "Writer W. A book. Examples; 2019." == page.references[2].plain
    assert all(one.html in page.references_html for one in page.references)
    assert "Not cited" not in page.references_html


def test_the_style_of_the_references_is_a_setting():
    """
    The same page can be set in AMA style.
    """
    ama = article_view(facts().library.by_path[EVERYTHING], facts(), replace(SETTINGS, style="ama"))

    assert "Writer W. <i>A Book</i>." in ama.references_html


def test_who_paid():
    """
    "none" is an answer of its own; anything else is told as it stands.
    """
    assert ("none", True) == (view().funding, view().is_unfunded)
    other = view("docs/muscles/other.md")
    assert ("The Foundation of Examples paid for the writing.", False) == (other.funding, other.is_unfunded)


def test_changes_are_told_newest_first():
    """
    A reader sees the last change first; of one day, the later in the file.
    """
    entries = (
        "changes: [{on: 2026-01-01, what: a}, {on: 2026-02-01, what: b}, {on: 2026-02-01, what: c}, {on: 2026-03-01}]"
    )
    one = article("Text.", entries)

    assert ["c", "b", "a"] == [change.what for change in article_view(one, beside(one)).changes]


def test_how_to_cite_the_page():
    """
    One line of text, with the address of the page.
    """
    expected = (
        "Ann Writer. Everything & <more> [Internet]. Example library; 2026 Jan 15 [updated 2026 Jun 1]. "
        "Available from: https://library.example.org/muscles/everything/"
    )

    assert expected == view().how_to_cite


def test_a_withdrawn_page_keeps_no_advice():
    """
    Title, people and days stay; what it said is gone, from the summary and the data for machines too.
    """
    page = view("docs/bones/withdrawn.md")

    assert ("Withdrawn advice", WITHDRAWN, ("withdrawn",)) == (page.title, page.summary, page.notices)
    assert ("", "", (), ()) == (page.body_html, page.references_html, page.cards, page.contents)
    assert "no longer holds" not in page.json_ld
    assert "Withdrawn because the medicine was taken off the market." == page.changes[0].what


REVIEW = "reviews: [{by: bea-doctor, role: clinical, on: 2026-06-01, outcome: approved, text: x}]"


@pytest.mark.parametrize(
    ("front", "notices"),
    [
        (f"status: published\ntype: condition\n{REVIEW.replace(', text: x', '')}", ()),
        (f"status: published\ntype: condition\n{REVIEW}", ("changed-since-review",)),
        ("status: published\ntype: condition", ("not-reviewed",)),
        (f"status: in-review\ntype: condition\n{REVIEW}", ("in-review", "changed-since-review")),
        (f"status: withdrawn\ntype: condition\n{REVIEW}", ("withdrawn",)),
        ("status: draft\nauthors: [sample-author]", ("demonstration", "draft", "not-reviewed")),
        ("", ("draft", "not-reviewed")),
    ],
)
def test_notices_say_what_to_know_first(front, notices):
    """
    A demonstration, a draft, a page that nobody has approved, and one that changed since then, say so.
    """
    one = article("Text.", front)

    assert notices == article_view(one, beside(one)).notices


def test_an_article_without_anything_has_a_page():
    """
    A preview shows what there is of a draft: the file's name is its title.
    """
    one = article("", path="docs/muscles/brand-new.md")
    one = type(one)(path=one.path)
    page = article_view(one, beside(one), drafts=True)

    assert ("Brand new", "", None, ()) == (page.title, page.type_words, page.published, page.topics)


def test_the_fingerprint_is_the_articles():
    """
    The page carries the fingerprint of the text that it shows.
    """
    assert facts().library.by_path[EVERYTHING].fingerprint == view().fingerprint


def test_a_moment_keeps_its_time_for_machines():
    """
    A publication with a time shows its day, and gives machines the time.
    """
    assert DateView("2026-11-20T23:30:00+02:00", "20 November 2026") == view("docs/bones/milk.md").published


def test_where_the_page_is_for_good():
    """
    Its whole address, and that of its plain copy beside it.
    """
    assert "https://library.example.org/muscles/everything/" == view().address
    assert "muscles/everything/index.html.md" == view().copy_url
    assert "" == article_view(facts().library.by_path[EVERYTHING], facts()).address


def test_the_history_tells_all_that_happened():
    """
    In words, with the days, newest first.
    """
    told = [(event.kind_words, event.on.words, event.words) for event in view().history]

    assert [
        ("Changed", "1 June 2026", "A sentence on <rest> was made clearer."),
        ("Reviewed", "1 June 2026", "Clinical review by Bea Doctor."),
        ("Reviewed", "1 May 2026", "Plain language review by Bea Doctor."),
        ("New", "15 January 2026", "First published."),
    ] == told


def test_references_say_their_key_and_kind_of_evidence():
    """
    The key is what marks call them; the kind of evidence is in their data, or is not said.
    """
    survey = "{id: b, type: book, title: B, custom: {evidence: {kind: survey}}}"
    one = article("[@b] [@a]", f"citations: [{{id: a, type: book, title: A}}, {survey}]")
    references = article_view(one, beside(one)).references

    assert [("b", "Survey"), ("a", "")] == [(reference.key, reference.evidence) for reference in references]


RETRACTED = """citations:
  - {id: gone2020, type: article-journal, title: A trial that was taken back, issued: 2020, status: Retracted}
"""


def test_a_retracted_source_is_told_before_the_text_and_beside_the_reference():
    """
    Readers learn it at the top of the page, and in the list which source it is.
    """
    one = article("It helps [@gone2020].", RETRACTED)
    page = article_view(one, beside(one), SETTINGS)
    sound = article("It helps [@gone2020].", RETRACTED.replace("Retracted", "in press"))

    assert "source-retracted" in page.notices
    assert "must not be relied on" in page.references_html
    assert "source-retracted" not in article_view(sound, beside(sound), SETTINGS).notices


def test_a_withdrawn_page_names_what_to_read_instead():
    """
    The ledger names the successor; one that readers cannot open is not named.
    """
    one = article("Old advice.", "status: withdrawn", "docs/muscles/old.md")
    around = beside(one)

    def successor(instead: str) -> LinkView | None:
        ledger = Register({one.slug: Address(instead=instead)}, SourceFile("docs/_register/addresses.yml"))
        return article_view(one, Facts(TODAY, replace(around.library, addresses=ledger)), SETTINGS).successor

    assert LinkView("Everything & <more>", "muscles/everything/") == successor("muscles/everything")
    assert successor("muscles/old") is None
    assert successor("muscles/nowhere") is None
    assert article_view(one, around, SETTINGS).successor is None
