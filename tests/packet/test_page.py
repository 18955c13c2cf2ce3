"""The packet as one file: whole, safe, and able to answer."""

from __future__ import annotations

import base64
import hashlib
import re
from collections import Counter
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from lxml import html

from tests.conftest import ROOT
from tests.packet.little import BODY, FRONT, made, read
from tests.planning.little import OTHER, review
from wellcited.model.finding import Finding
from wellcited.model.span import Span
from wellcited.packet.answers import read_answers, refuse_another_text
from wellcited.packet.page import page
from wellcited.reading.article import read_article

if TYPE_CHECKING:
    from playwright.sync_api import Browser

NASTY = 'A</title><script>alert(1)</script><img src=x onerror=alert(1)>"&'


def tree(text: str) -> Any:
    """Return the page as a browser would read it."""
    return html.document_fromstring(text)


def test_everything_is_there() -> None:
    """
    What changed, the text, claims beside sources, findings, questions, a place to sign.
    """
    finding = Finding("language-plain-words", "hint", "docs/muscles/calf.md", Span.on_line(24, 1, 2), "a hard word", "")
    before = read(BODY.replace("10 mg", "5 mg"))
    after = read(BODY, FRONT, review("2026-02-01", text=OTHER))
    read_ = tree(page(made(after, before, finding, by="ann")))
    told = " ".join(read_.text_content().split())

    assert [
        "Review: Sore calf",
        "What this is",
        "What has changed since the last review",
        "The text, as readers would see it",
        "The claims and their sources",
        "What the checks found",
        "What the standards ask",
        "What comes of it",
    ] == [" ".join(one.text_content().split()) for one in read_.xpath("//h1|//h2")]
    assert "Since the clinical review by Sample clinician A on 1 February 2026 (approved)" in told
    assert ["removed: 5", "added: 10"] == [one.text_content() for one in read_.xpath("//del|//ins")]
    assert "New since the last review. 2. What helps" in told
    assert "hint, line 24: a hard word. language-plain-words" in told
    assert "14 of 16 not decidable by software." in told
    assert ["ann"] == read_.xpath("//select[@id='wc-by']/option[@selected]/@value")
    assert ["clinical"] == read_.xpath("//select[@id='wc-role']/option[@selected]/@value")
    assert "Signature" in told


def test_who_wrote_it_cannot_be_chosen() -> None:
    """
    Nor somebody who reviews in no role.
    """
    assert ["", "ann", "bob", "cem"] == tree(page(made())).xpath("//select[@id='wc-by']/option/@value")


def test_the_page_loads_nothing_and_sends_nothing() -> None:
    """
    One script and one style, each named by its hash; links leave, and nothing else does.
    """
    text = page(made(home="https://library.example.org/"))
    read_ = tree(text)
    (policy,) = read_.xpath("//meta[@http-equiv='Content-Security-Policy']/@content")
    script, style = (re.search(rf"<{name}>(.*?)</{name}>", text, re.S)[1] for name in ("script", "style"))

    for part in (script, style):
        assert f"'sha256-{base64.b64encode(hashlib.sha256(part.encode()).digest()).decode()}'" in policy
    assert policy.startswith("default-src 'none'; ")
    assert "form-action 'none'" in policy
    assert [] == read_.xpath("//@src|//link|//iframe|//object|//@style|//form/@action")
    assert all(href.startswith(("#", "https://")) for href in read_.xpath("//@href"))
    assert "url(" not in style
    assert "@import" not in style


def test_nothing_in_an_article_runs() -> None:
    """
    Titles, sentences, people, notes and findings of a stranger stay words.
    """
    front = FRONT.replace("title: Sore calf", f"title: '{NASTY}'").replace("title: A page", f"title: '{NASTY}'")
    body = f"{BODY}\n## {NASTY}\n\n{NASTY} is said [@one].\n"
    finding = Finding("x", "error", "docs/muscles/calf.md", Span.on_line(1, 1, 2), NASTY, NASTY)
    waived = replace(finding, waived_because=NASTY)
    read_ = tree(page(replace(made(read(body, front), None, finding), waived=(waived,))))

    assert 1 == len(read_.xpath("//script"))
    assert [] == read_.xpath("//img")
    assert [] == [name for name in read_.xpath("//@*/..") for name in name.attrib if name.startswith("on")]
    assert NASTY in read_.text_content()


@pytest.mark.parametrize(
    "path", sorted((ROOT / "tests/rules/safety").glob("*/*.md")), ids=lambda path: path.parent.name
)
def test_what_the_rules_refuse_does_no_harm_here(path: Path) -> None:
    """
    A reviewer may be sent an article that attacks: the page has one script, ours, and no id twice.
    """
    article = read_article("docs/muscles/calf.md", path.read_bytes())
    read_ = tree(page(made(article)))
    ids = read_.xpath("//@id")

    assert 1 == len(read_.xpath("//script"))
    assert [] == [name for element in read_.iter() for name in element.attrib if name.startswith("on")]
    assert [] == [href for href in read_.xpath("//@href") if not href.startswith(("#", "http", "mailto:", "tel:"))]
    assert [] == [id_ for id_, times in Counter(ids).items() if times > 1]


def test_ids_are_given_once_and_labels_lead_somewhere() -> None:
    """
    A heading of the article never takes an id of the packet.
    """
    body = f"{BODY}\n## wc-by\n\n## wc-answers\n\nIt is so [@one]. It is so [@one].\n"
    read_ = tree(page(made(read(body))))
    ids = read_.xpath("//@id")

    assert [] == [id_ for id_, times in Counter(ids).items() if times > 1]
    assert set(read_.xpath("//label/@for")) | set(read_.xpath("//@aria-labelledby")) <= set(ids)
    assert {href[1:] for href in read_.xpath("//@href") if href.startswith("#")} <= set(ids)
    assert [] == read_.xpath("//fieldset[not(legend)]|//section[not(h2) and not(h3)]")


def test_the_same_packet_gives_the_same_bytes() -> None:
    """
    It holds no clock and no chance.
    """
    assert page(made()) == page(made())


@pytest.mark.parametrize("width", [360, 1280])
def test_answers_are_saved_as_a_file_that_is_taken(browser: Browser, tmp_path: Path, width: int) -> None:
    """
    In a real browser, under the page's own policy: answer, save, and the file is what `--from` reads.
    """
    file = tmp_path / "packet.html"
    article = read(BODY, FRONT, review("2026-02-01"))
    file.write_text(page(made(article)), "utf-8")
    tab = browser.new_page(viewport={"width": width, "height": 800}, accept_downloads=True)
    said: list[str] = []
    tab.on("console", lambda message: said.append(message.text))
    tab.on("pageerror", lambda error: said.append(str(error)))
    tab.goto(file.as_uri())

    assert width == tab.evaluate("document.documentElement.scrollWidth")
    tab.get_by_role("group", name="Claim 1, reference 1").get_by_label("The source says so").check()
    two = tab.get_by_role("group", name="Claim 2, reference 2")
    two.get_by_label("Note").fill("It says \u201c5 mg\u201d.\nPage 4.")
    tab.get_by_label("Who reviews").select_option("ann")
    tab.get_by_label("Rejected").check()
    tab.get_by_label("Notes for the author").fill("Look again: it\u2019s \U0001f600 5 mg # not 10.")
    tab.get_by_role("button", name="Save my answers").click()
    assert "There is a note without an answer: Claim 2, reference 2" == tab.get_by_role("status").text_content()
    two.get_by_label("It does not say so").check()
    tab.get_by_role("group", name="6. Is it even-handed").get_by_label("Partly").check()
    with tab.expect_download() as waiting:
        tab.get_by_role("button", name="Save my answers").click()
    waiting.value.save_as(tmp_path / "saved.json")
    tab.close()

    assert "calf.answers.json" == waiting.value.suggested_filename
    answers = read_answers("saved.json", (tmp_path / "saved.json").read_bytes())
    refuse_another_text(answers, article)
    assert ("ann", "clinical", "rejected", "2026-11-22") == (answers.by, answers.role, answers.outcome, str(answers.on))
    assert "Look again: it\u2019s \U0001f600 5 mg # not 10." == answers.notes
    assert [("one", "supported", None), ("two", "not-supported", "It says \u201c5 mg\u201d.\nPage 4.")] == [
        (one.source, one.answer, one.note) for one in answers.claims
    ]
    assert [("discern-6", "partly")] == [(one.item, one.answer) for one in answers.checklist]
    assert [] == said


def test_nothing_is_saved_before_it_is_said_who_and_what(browser: Browser, tmp_path: Path) -> None:
    """
    A review without a reviewer or an outcome is none.
    """
    file = tmp_path / "packet.html"
    file.write_text(page(made()), "utf-8")
    tab = browser.new_page()
    tab.goto(file.as_uri())
    tab.get_by_role("button", name="Save my answers").click()

    assert "wc-by" == tab.evaluate("document.activeElement.id")
    assert "" == tab.get_by_role("status").text_content()
    tab.close()
