"""Links by which readers send remarks."""

from __future__ import annotations

from dataclasses import replace
from urllib.parse import parse_qs, urlsplit

import pytest
import yaml

from tests.conftest import ROOT
from tests.site.little import SETTINGS, article, beside
from wellcited.site.article_view import article_view
from wellcited.site.feedback import feedback_url

TITLE = "Everything & <more>?"
MAIL = replace(SETTINGS, feedback="mailto:help@example.org")
ISSUES = replace(SETTINGS, feedback="https://code.example.org/library/issues/new?labels=reader")


def sent(url):
    """Return to whom a link leads, and what it carries."""
    parts = urlsplit(url)
    return url.partition("?")[0], {name: values[0] for name, values in parse_qs(parts.query).items()}


def test_a_mail_carries_page_section_and_version():
    """
    Nobody must describe where they are; lines end as RFC 6068 asks.
    """
    to, carried = sent(feedback_url(MAIL, TITLE, "muscles/a/", "0123456789abcdef", "What helps"))
    lines = carried["body"].split("\r\n")

    assert "mailto:help@example.org" == to
    assert "Everything & <more>?: What helps" == carried["subject"]
    assert lines[:3] == [
        "Page: https://library.example.org/muscles/a/",
        "Section: What helps",
        "Version: 0123456789abcdef",
    ]


def test_an_issue_carries_the_same():
    """
    What the address asks for already, stays.
    """
    to, carried = sent(feedback_url(ISSUES, TITLE, "muscles/a/", "0123456789abcdef"))

    assert "https://code.example.org/library/issues/new" == to
    assert ("reader", "Everything & <more>?") == (carried["labels"], carried["title"])
    assert "Section" not in carried["body"]


def test_a_form_is_filled_in_field_by_field():
    """
    The names are the ids in `.github/ISSUE_TEMPLATE/report-an-error.yml`; GitHub gives a form no body.
    """
    form = replace(SETTINGS, feedback="https://code.example.org/library/issues/new?template=report-an-error.yml")
    _, carried = sent(feedback_url(form, TITLE, "muscles/a/#helps", "0123456789abcdef", "What helps"))

    assert carried == {
        "template": "report-an-error.yml",
        "title": "Everything & <more>?: What helps",
        "page": "https://library.example.org/muscles/a/#helps",
        "section": "What helps",
        "version": "0123456789abcdef",
    }
    fields = yaml.safe_load((ROOT / ".github/ISSUE_TEMPLATE/report-an-error.yml").read_text("utf-8"))["body"]
    assert carried.keys() - {"template", "title"} <= {field.get("id") for field in fields}


@pytest.mark.parametrize(
    "feedback", ["", "help@example.org", "javascript:alert(1)", "http://a.example/", "mailto:a@b?x"]
)
def test_anything_else_gives_no_link(feedback):
    """
    A remark may hold what nobody else shall read: it is sent by mail, or over a safe connection.
    """
    assert "" == feedback_url(replace(SETTINGS, feedback=feedback), TITLE, "a/", "")


def test_each_section_of_a_page_has_its_own_link():
    """
    By its heading, with its place on the page; without a place to send remarks to, there are none.
    """
    one = article("## What helps\n\nText.\n\n## What does not\n\nText.")
    found = article_view(one, beside(one), MAIL).feedback

    assert ["What helps", "What does not"] == [section.title for section in found.sections]
    assert "muscles/everything/#what-helps" in sent(found.sections[0].url)[1]["body"]
    assert sent(found.url)[1]["body"].startswith("Page: https://library.example.org/muscles/everything/\r\nVersion: ")
    assert ("", ()) == (article_view(one, beside(one)).feedback.url, article_view(one, beside(one)).feedback.sections)
