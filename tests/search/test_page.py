"""The search page in a real browser: its address, filters, spelling, alarms, and every way in which it can fail."""

from __future__ import annotations

import json
import re
from urllib.parse import quote

import pytest
from playwright.sync_api import Page, Route, expect

from tests.search.conftest import Open, hold_back

RESULT = ".wc-result"


def ask(page: Page, question: str, wait: str = RESULT) -> None:
    """Type a question and wait for what it brings."""
    page.fill("#wc-search", question)
    page.keyboard.press("Enter")
    page.wait_for_selector(wait)


def titles(page: Page) -> list[str]:
    """Return the titles of the results."""
    return page.locator(f"{RESULT} h2").all_inner_texts()


def test_an_address_brings_its_question_filters_and_order(open_page: Open) -> None:
    """
    Somebody can send the address to somebody else.
    """
    page = open_page("search/?q=bones&topic=Medicines&order=reviewed")
    page.wait_for_selector(RESULT)

    assert ["Osteoporosis medicines"] == titles(page)[:1]
    assert "Medicines" == page.input_value("#wc-filter-topic")
    assert "reviewed" == page.input_value("#wc-order")
    assert [] == page.complaints  # type: ignore[attr-defined]


def test_a_filter_counts_narrows_and_stands_in_the_address(open_page: Open) -> None:
    """
    Each choice says how many articles it leaves, and leaves so many; the focus stays where it was.
    """
    page = open_page("search/?q=cramps")
    page.wait_for_selector("#wc-filter-type")
    option = page.locator("#wc-filter-type option", has_text="Condition").inner_text()
    count = int(re.search(r"\((\d+)\)", option)[1])
    page.select_option("#wc-filter-type", "Condition")
    expect(page.locator(RESULT)).to_have_count(min(count, 10))

    assert {"Condition"} == {
        text.split(" · ")[1] for text in page.locator(f"{RESULT} p:first-of-type").all_inner_texts()
    }
    assert page.url.endswith("?q=cramps&type=Condition")
    assert "wc-filter-type" == page.evaluate("document.activeElement.id")
    page.reload()
    page.wait_for_selector(RESULT)
    assert "Condition" == page.input_value("#wc-filter-type")


def test_an_unknown_filter_is_left_out_and_named(open_page: Open) -> None:
    """
    An address from an older library still answers, and says what it left out.
    """
    page = open_page("search/?q=cramps&topic=Unicorns&order=backwards")
    page.wait_for_selector(RESULT)

    said = page.locator(".wc-trouble").inner_text()
    assert "This library has no topic “Unicorns” and no order “backwards”: it was left out." == said


def test_a_misspelt_question_is_set_right_and_can_be_asked_as_it_was(open_page: Open) -> None:
    """
    Results come at once; a button asks for the very letters.
    """
    page = open_page()
    ask(page, "blod clot leg")

    assert "Deep vein thrombosis (DVT)" == titles(page)[0]
    assert "Shown for blood clot leg." in page.locator(".wc-results").inner_text()
    page.get_by_role("button", name="Search for “blod clot leg” instead").click()
    expect(page.locator(".wc-results__count")).to_contain_text("blod")
    assert "Shown for" not in page.locator(".wc-results").inner_text()


def test_other_words_for_the_same_thing_are_asked_for_and_named(open_page: Open) -> None:
    """
    The library's word and the reader's word lead to the same article.
    """
    page = open_page()
    ask(page, "charley horse")

    assert "Also searched for: cramp" in page.locator(".wc-results").inner_text()
    assert "Muscle cramps during exercise" in titles(page)
    ask(page, "cramping")
    named = page.locator(".wc-results").inner_text().partition("Also searched for: ")[2].partition(".")[0]
    assert "charley horse" in named
    assert "cramp" not in named
    ask(page, "haemorrhage")
    british = titles(page)
    ask(page, "hemorrhage")
    assert british == titles(page)


def test_alarming_words_bring_the_emergency_numbers_first(open_page: Open) -> None:
    """
    All regions' numbers, or that of the region that the reader chose; above all results.
    """
    page = open_page()
    ask(page, "crushing chest pain", ".wc-alarm")

    card = page.locator(".wc-alarm")
    assert "999" in card.inner_text()
    assert "911" in card.inner_text()
    assert card.evaluate("card => card === card.parentElement.firstElementChild")
    page.evaluate("localStorage.setItem('wellcited-region', 'ie')")
    page.reload()
    page.wait_for_selector(".wc-alarm")
    assert "call 112 (Ireland) now" in card.inner_text()
    assert "911" not in card.inner_text()
    assert "tel:112" == card.locator("a").first.get_attribute("href")


@pytest.mark.parametrize("question", ["can't breathe", "cant breathe", "can\u2019t breathe", "overdose", "suicidal"])
def test_an_alarm_is_heard_however_it_is_typed(open_page: Open, question: str) -> None:
    """
    With an apostrophe of either kind or none.
    """
    ask(open_page(), question, ".wc-alarm")


@pytest.mark.parametrize(
    "question",
    [
        "   ",
        "<img src=x onerror=document.title='pwned'>",
        "\"'><script>document.title='pwned'</script> cramp",
        "x" * 10_000,
        "cramp " * 2_000,
        "小腿抽筋",
        "ألم في الساق",
        "ふくらはぎの痛み",
        "ขา",
        "!!! ??? \u202e\u0000 \ud83e\udd95",
        "the of and to",
        '"unclosed quote -minus field:value *',
    ],
)
def test_no_question_does_harm(open_page: Open, question: str) -> None:
    """
    Blanks, markup, a whole page, other scripts, signs of command languages: something can be read, and nothing runs.
    """
    page = open_page()
    title = page.title()
    page.fill("#wc-search", question)
    page.keyboard.press("Enter")
    if re.sub(r"\s", "", question):
        expect(page.locator(".wc-results")).to_contain_text(re.compile("article|answer"))
    else:
        page.wait_for_timeout(500)

    assert title == page.title()
    assert 0 == page.locator(".wc-results :is(img, script)").count()
    assert 1000 >= page.evaluate("document.documentElement.scrollWidth")
    assert [] == page.complaints  # type: ignore[attr-defined]


def test_the_address_itself_does_no_harm(open_page: Open) -> None:
    """
    What stands in `?q=` is text too.
    """
    page = open_page(f"search/?q={quote('<img src=x onerror=alert(1)> cramp')}&topic=<b>x</b>")
    page.wait_for_selector(RESULT)

    assert 0 == page.locator(".wc-results :is(img, b)").count()
    assert [] == page.complaints  # type: ignore[attr-defined]


@pytest.mark.parametrize("query", ["", "?q=osteoporosis"])
def test_what_was_typed_before_the_program_was_there_is_answered(open_page: Open, base: str, query: str) -> None:
    """
    On a slow network somebody types first; that counts more than a question in the address.
    """
    page = open_page("about/")
    let_go = hold_back(page, "page.mjs")
    page.goto(f"{base}search/{query}", wait_until="domcontentloaded")
    page.fill("#wc-search", "charley horse at night")
    let_go()
    page.wait_for_selector(RESULT)

    assert "Night leg cramps" == titles(page)[0]
    expect(page).to_have_url(re.compile(r"\?q=charley\+horse\+at\+night$"))
    assert [] == page.complaints  # type: ignore[attr-defined]


def test_nothing_found_leads_on(open_page: Open) -> None:
    """
    A question without an answer ends at A to Z and the topics, not at an empty page.
    """
    page = open_page()
    ask(page, "qqqqqqqq", ".wc-results__count")

    assert page.locator(".wc-results__count").inner_text().startswith("No articles")
    page.locator(".wc-results").get_by_role("link", name="A to Z").click()
    assert page.url.endswith("/a-to-z/")


def older(route: Route) -> None:
    """Answer with a file of a version that is to come."""
    route.fulfill(body=json.dumps({"version": 99}), content_type="application/json")


TROUBLES = {
    "no index": ("**/pagefind/pagefind.js", lambda route: route.fulfill(status=404), "cannot be had just now"),
    "no words": ("**/search/words.json", lambda route: route.fulfill(status=404), "cannot be had just now"),
    "broken words": ("**/search/words.json", lambda route: route.fulfill(body="<html>"), "cannot be had just now"),
    "an older build": ("**/search/words.json", older, "was renewed while this page was open"),
    "pieces of an older build": ("**/pagefind/index/*", lambda route: route.fulfill(status=404), "was renewed"),
    "no network": ("**/search/words.json", lambda route: route.abort(), "does not answer"),
    "no filters": ("**/search/facets.json", lambda route: route.fulfill(status=404), "cannot be had just now"),
}


@pytest.mark.parametrize("trouble", TROUBLES)
def test_what_fails_says_so_and_offers_a_way_on(open_page: Open, trouble: str) -> None:
    """
    Never a circle that turns: one plain sentence and a link.
    """
    place, answer, says = TROUBLES[trouble]
    page = open_page("")
    page.context.route(place, answer)
    page.fill("#wc-search", "cramp")
    page.keyboard.press("Enter")
    page.wait_for_selector(".wc-trouble", timeout=20_000)

    assert says in page.locator(".wc-trouble").inner_text()
    assert page.locator(".wc-trouble a").get_attribute("href")


def test_every_word_of_the_vocabulary_is_found(open_page: Open, base: str) -> None:
    """
    The build's words and the index agree, so that a word without an answer means a piece that could not be loaded.
    """
    script = """async (base) => {
      const { load } = await import(new URL("assets/js/search/engine.mjs", base).href);
      const { pagefind, words } = await load(base);
      const found = await Promise.all([...words.library].map(async (word) => [word, await pagefind.search(word)]));
      return [words.library.size, found.filter(([, { results }]) => !results.length).map(([word]) => word)];
    }"""
    size, missing = open_page().evaluate(script, base)

    assert size > 1000
    assert [] == missing


def test_an_index_that_never_answers_is_given_up(open_page: Open) -> None:
    """
    After 12 seconds the reader is told; the clock is put forward, nobody waits.
    """
    page = open_page("")
    page.clock.install()
    page.route("**/search/words.json", lambda route: None)
    page.goto(f"{page.url}search/", wait_until="domcontentloaded")
    page.wait_for_selector(".wc-search__place", state="attached")
    page.fill("#wc-search", "cramp")
    page.keyboard.press("Enter")
    page.clock.run_for(1_000)
    assert "Searching" in page.locator(".wc-results").inner_text()
    page.clock.run_for(12_000)

    page.wait_for_selector(".wc-trouble")
    assert "does not answer" in page.locator(".wc-trouble").inner_text()


def test_without_scripts_there_are_other_ways(open_page: Open) -> None:
    """
    The page says so, hides the field, and shows A to Z and the topics.
    """
    page = open_page(java_script_enabled=False)

    assert page.get_by_text("The search needs JavaScript").is_visible()
    assert not page.locator("#wc-search").is_visible()
    assert page.locator(".wc-page").get_by_role("link", name="A to Z").first.is_visible()
    assert page.locator(".wc-topic").first.is_visible()


def test_nothing_is_asked_of_anybody_else(open_page: Open, base: str) -> None:
    """
    Every request of a search goes to the site itself, and only below its own path.
    """
    page = open_page()
    asked: list[str] = []
    page.context.on("request", lambda request: asked.append(request.url))
    ask(page, "calcium")

    assert asked
    assert [] == [url for url in asked if not url.startswith(base)]


def test_more_can_be_shown(open_page: Open) -> None:
    """
    Ten at a time; the focus goes to the first of those that came.
    """
    page = open_page()
    ask(page, "leg")
    page.get_by_role("button", name=re.compile("^Show ")).click()

    expect(page.locator("[data-wc-result]").nth(10)).to_be_focused()
