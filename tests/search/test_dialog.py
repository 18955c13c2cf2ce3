"""The search where the reader is: keys, results, and what a screen reader hears, in a real browser."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import expect

from tests.search.conftest import Open, hold_back

ARTICLE = "muscles/calf-strain/"


@pytest.mark.parametrize("key", ["/", "s"])
def test_a_key_opens_it_and_escape_closes_it(open_page: Open, key: str) -> None:
    """
    The keys are those of the theme's own search; the focus goes into the field, and back when it closes.
    """
    page = open_page(ARTICLE)
    page.keyboard.press(key)
    page.wait_for_selector("dialog[open]")

    assert "wc-dialog-search" == page.evaluate("document.activeElement.id")
    assert "" == page.input_value("#wc-dialog-search")
    page.keyboard.press("Escape")
    assert 0 == page.locator("dialog[open]").count()
    assert [] == page.complaints  # type: ignore[attr-defined]


def test_keys_that_are_typed_into_a_field_open_nothing(open_page: Open) -> None:
    """
    Whoever writes "calves" into the field of the front page writes an s.
    """
    page = open_page("")
    page.focus("#wc-search")
    page.keyboard.type("calves/s")

    assert "calves/s" == page.input_value("#wc-search")
    assert 0 == page.locator("dialog[open]").count()


def test_arrows_walk_the_results_and_enter_opens_one(open_page: Open) -> None:
    """
    Down leads from the field to the first result, up leads back, and Enter follows the link.
    """
    page = open_page("")
    page.click("[data-wc-search]")
    page.wait_for_selector("dialog[open]")
    page.keyboard.type("charley horse at night")
    expect(page.locator("dialog .wc-results__count")).to_contain_text("“charley horse at night”")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowUp")

    assert "Night leg cramps" == page.evaluate("document.activeElement.textContent")
    page.keyboard.press("ArrowUp")
    assert "INPUT" == page.evaluate("document.activeElement.tagName")
    page.keyboard.press("ArrowDown")
    with page.expect_navigation():
        page.keyboard.press("Enter")
    assert page.url.endswith("/health/a-z/muscles/night-leg-cramps/")


def test_results_that_are_drawn_anew_keep_the_focus(open_page: Open) -> None:
    """
    An answer that comes late, while somebody walks the results already, does not throw them out of the list.
    """
    ask = """(question) => {
      const input = document.querySelector("#wc-dialog-search");
      input.value = question;
      input.dispatchEvent(new InputEvent("input", { bubbles: true }));
    }"""
    page = open_page("")
    page.keyboard.press("/")
    page.wait_for_selector("dialog[open]")
    page.keyboard.type("charley horse")
    expect(page.locator("dialog .wc-results__count")).to_contain_text("“charley horse”")
    page.keyboard.press("ArrowDown")
    name = page.evaluate("document.activeElement.textContent")
    page.evaluate(ask, "charley horses")
    expect(page.locator("dialog .wc-results__count")).to_contain_text("“charley horses”")
    assert name == page.evaluate("document.activeElement.textContent")

    page.evaluate(ask, "sprained ankle")
    expect(page.locator("dialog .wc-results__count")).to_contain_text("“sprained ankle”")
    assert page.evaluate("document.querySelector('dialog .wc-results').contains(document.activeElement)")


def test_enter_in_the_field_leads_to_the_search_page(open_page: Open) -> None:
    """
    All results, with filters, under an address that can be shared.
    """
    page = open_page(ARTICLE)
    page.keyboard.press("/")
    page.wait_for_selector("dialog[open]")
    page.keyboard.type("vitamin d & sun")
    with page.expect_navigation():
        page.keyboard.press("Enter")
    page.wait_for_selector(".wc-result")

    assert page.url.endswith("/search/?q=vitamin+d+%26+sun")
    assert "vitamin d & sun" == page.input_value("#wc-search")


def test_a_result_says_what_it_is_and_where_the_words_stand(open_page: Open) -> None:
    """
    Title, topic, kind, day of review, a piece with the words marked, and the part that it is from.
    """
    page = open_page(ARTICLE)
    page.keyboard.press("/")
    page.wait_for_selector("dialog[open]")
    page.keyboard.type("quinine")
    first = page.locator("dialog .wc-result").first
    first.wait_for()

    assert "Medicines that can cause cramps" == first.locator("h2").inner_text()
    assert re.search(r"^Medicines · Medicine · Reviewed \d+ \w+ \d{4}$", first.locator("p").first.inner_text())
    assert {"quinine"} == {word.lower() for word in first.locator("mark").all_inner_texts()}
    part = first.locator(".wc-result__part a")
    part.click()
    page.wait_for_url(re.compile(r"medicines-that-can-cause-cramps/#."))
    anchor = page.url.partition("#")[2]
    assert page.locator(f"[id='{anchor}']").count() == 1


def test_points_of_a_list_are_no_sentences(open_page: Open) -> None:
    """
    A piece of a care card reads as the list that it is, whose points begin with small letters.
    """
    page = open_page(ARTICLE)
    page.keyboard.press("/")
    page.keyboard.type("denosumab muscle spasms")
    expect(page.locator("dialog .wc-results__count")).to_contain_text("“denosumab muscle spasms”")
    first = page.locator("dialog .wc-result", has_text="Osteoporosis medicines").first
    text = first.locator("p").nth(1).inner_text()

    assert "; you have " in text
    assert not re.search(r"\w{3}\. [a-z]", text)


def test_a_screen_reader_hears_how_many_there_are(open_page: Open) -> None:
    """
    The count is said once the typing has stopped, in a place that is there before it is filled.
    """
    page = open_page(ARTICLE)
    page.keyboard.press("/")
    page.wait_for_selector("dialog [role=status]", state="attached")
    page.keyboard.type("osteoporosis")

    expect(page.locator("dialog [role=status]")).to_have_text(re.compile(r"^\d+ articles for “osteoporosis”\.$"))


def test_every_target_is_large_enough(open_page: Open) -> None:
    """
    What can be pressed is at least 24 px high and wide (WCAG 2.2, 2.5.8).
    """
    page = open_page(ARTICLE, 360)
    page.click("[data-wc-search]")
    page.wait_for_selector("dialog[open]")
    page.keyboard.type("chest pain and calve pian")
    page.wait_for_selector("dialog .wc-result")

    small = """[...document.querySelectorAll("dialog :is(a, button, input)")].filter((element) => {
      const { width, height } = element.getBoundingClientRect();
      return width < 24 || height < 24;
    }).map((element) => element.outerHTML)"""
    assert [] == page.evaluate(small)
    assert 360 >= page.evaluate("document.documentElement.scrollWidth")
    assert [] == page.complaints  # type: ignore[attr-defined]


@pytest.mark.parametrize("width", [360, 1280])
def test_no_letter_is_lost_before_the_program_is_there(open_page: Open, width: int) -> None:
    """
    On a slow network the field is there at once, can be left again, and answers what was typed as soon as it can.
    """
    page = open_page(ARTICLE, width)
    let_go = hold_back(page, "dialog.mjs")
    page.keyboard.press("/")
    page.keyboard.type("charley horse at night")
    page.get_by_role("button", name="Close").click()

    assert 0 == page.locator("dialog[open]").count()
    page.click("[data-wc-search]")
    assert "charley horse at night" == page.input_value("#wc-dialog-search")
    assert 0 == page.evaluate("scrollY")
    let_go()
    assert "Night leg cramps" == page.locator("dialog .wc-result h2").first.inner_text()
    assert 1 == page.locator("dialog .wc-results").count()
    assert [] == page.complaints  # type: ignore[attr-defined]


@pytest.mark.parametrize(("typed", "address"), [("", "/search/"), ("leg & foot", "/search/?q=leg%20%26%20foot")])
def test_a_program_that_cannot_be_had_leaves_the_search_page(open_page: Open, typed: str, address: str) -> None:
    """
    Where the dialog's program does not load, the search page is next, as without scripts, with what was typed.
    """
    page = open_page(ARTICLE)
    let_go = hold_back(page, "dialog.mjs")
    page.keyboard.press("s")
    page.keyboard.type(typed)
    with page.expect_navigation():
        let_go("abort")

    assert page.url.endswith(address)
