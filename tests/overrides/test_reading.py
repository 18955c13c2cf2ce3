"""What readers do, in a real browser: on a phone, without scripts, in the dark, on paper, with a keyboard."""

import re
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from typing import Any

import pytest

pytestmark = pytest.mark.slow

ARTICLE = "muscles/night-leg-cramps/"
KINDS = {
    "home": "",
    "article": ARTICLE,
    "article-with-table": "bones/bone-density-tests/",
    "article-with-pictures": "muscles/calf-stretches/",
    "hub-of-hubs": "topics/health/",
    "hub": "topics/muscles-and-joints/",
    "topics": "topics/",
    "a-to-z": "a-to-z/",
    "glossary": "glossary/",
    "owners-page": "about/editorial-policy/",
    "handbook": "editors/rules/",
    "rule": "editors/rules/review-overdue/",
    "not-found": "404.html",
}
every_kind = pytest.mark.parametrize("path", KINDS.values(), ids=KINDS)
Open = Callable[..., Any]


@pytest.fixture
def open_page(browser: Any, address: str) -> Iterator[Open]:
    """Return a function that opens a page of the library in a window of its own; what goes wrong there is noted."""
    contexts = []

    def open_page(path: str, width: int = 360, height: int = 740, **options: Any) -> Any:
        context = browser.new_context(viewport={"width": width, "height": height}, **options)
        contexts.append(context)
        page = context.new_page()
        page.complaints = []
        page.asked = []
        page.on("console", lambda m: page.complaints.append(m.text) if m.type in {"error", "warning"} else None)
        page.on("pageerror", lambda error: page.complaints.append(str(error)))
        page.on("request", lambda request: page.asked.append(request.url))
        page.goto(address + path)
        return page

    yield open_page
    for context in contexts:
        context.close()


def style(page: Any, selector: str, name: str, pseudo: str | None = None) -> str:
    """Return a computed style of the first element that fits."""
    code = "([s, n, p]) => getComputedStyle(document.querySelector(s), p)[n]"
    return str(page.evaluate(code, [selector, name, pseudo]))


@every_kind
def test_all_words_are_in_the_letters_of_the_site(open_page: Open, path: str) -> None:
    """
    The theme gives letters of its own to some elements; code alone has others here.
    """
    page = open_page(path)
    families = page.evaluate(
        """() => [...document.querySelectorAll("body, body *:not(script, style, code, pre, code *)")]
        .filter((element) => element.matches("input, select, button") || [...element.childNodes].some((node) =>
            node.nodeType === Node.TEXT_NODE && node.textContent.trim()))
        .map((element) => getComputedStyle(element).fontFamily)"""
    )

    assert len(families) > 20
    assert 1 == len(set(families))
    assert families[0].startswith('"Source Sans 3"')


@every_kind
def test_no_page_complains_or_asks_anybody_else(open_page: Open, address: str, path: str) -> None:
    """
    The console stays empty, and every request goes to the site itself.
    """
    page = open_page(path)
    page.wait_for_load_state("networkidle")

    assert [] == page.complaints
    assert [] == [url for url in page.asked if not url.startswith(address)]
    assert page.asked


@every_kind
@pytest.mark.parametrize("scripts", [True, False], ids=["scripts", "no-scripts"])
@pytest.mark.parametrize("width", [320, 360, 768, 1440])
def test_no_page_scrolls_sideways(open_page: Open, path: str, width: int, scripts: bool) -> None:
    """
    Down to 320 px, which is a desk at 400 % zoom, everything fits the width (WCAG 2.2, 1.4.10).
    """
    page = open_page(path, width, java_script_enabled=scripts)

    assert width >= page.evaluate("document.documentElement.scrollWidth")
    wide = "[...document.querySelectorAll('.wc-page *')].filter(e => e.getBoundingClientRect().right > innerWidth + 1)"
    inside = f"{wide}.filter(e => !e.closest('pre, .wc-hidden')).map(e => e.outerHTML.slice(0, 80))"
    assert [] == page.evaluate(inside)


def test_an_article_works_without_scripts(open_page: Open) -> None:
    """
    Text, cards, contents and references are there; what needs scripts is not.
    """
    page = open_page(ARTICLE, java_script_enabled=False)

    assert page.locator(".wc-card--emergency").is_visible()
    assert page.locator("#what-it-feels-like").is_visible()
    assert not page.locator(".wc-colours").is_visible()
    assert page.locator(".wc-search-open").get_attribute("href") == "../../search/"
    page.locator(".wc-contents--closed summary").click()
    assert page.locator(".wc-contents--closed a").first.is_visible()
    page.locator("#cite-1-1").click()
    assert page.url.endswith("#ref-1")
    page.locator("#ref-1 .wc-backlinks a").first.click()
    assert page.url.endswith("#cite-1-1")


def test_the_front_page_leads_on_without_scripts(open_page: Open) -> None:
    """
    Without scripts there is no search; topics and A to Z lead to every article.
    """
    page = open_page("", java_script_enabled=False)

    assert 0 == page.locator(".wc-search-form:visible").count()
    page.get_by_role("link", name="A to Z").first.click()
    page.get_by_role("link", name="Night leg cramps", exact=True).first.click()
    assert page.url.endswith(ARTICLE)


@pytest.mark.parametrize("scripts", [True, False], ids=["scripts", "no-scripts"])
def test_the_device_chooses_the_colours(open_page: Open, scripts: bool) -> None:
    """
    A device set to dark gets a dark page, also without scripts.
    """
    light = open_page(ARTICLE, color_scheme="light", java_script_enabled=scripts)
    dark = open_page(ARTICLE, color_scheme="dark", java_script_enabled=scripts)

    assert "rgb(255, 255, 255)" == style(light, "body", "backgroundColor")
    assert "rgb(18, 24, 26)" == style(dark, "body", "backgroundColor")
    assert "rgb(238, 242, 241)" == style(dark, ".wc-body p", "color")


def test_the_first_screen_of_a_phone_says_what_matters(open_page: Open) -> None:
    """
    At 360 px: where I am, the title, the summary, who checked it and when, and the way to the warning signs.
    """
    page = open_page(ARTICLE)

    for selector in (".wc-breadcrumb", "h1", ".wc-lead", ".wc-byline", ".wc-help-first"):
        box = page.locator(selector).bounding_box()
        assert box["y"] + box["height"] <= 740, selector
    page.locator(".wc-help-first a").click()
    assert page.locator(".wc-card--emergency h2").bounding_box()["y"] < 200


@pytest.mark.parametrize(("width", "pixels"), [(360, 18), (1440, 19)])
def test_text_is_large_and_lines_are_short(open_page: Open, width: int, pixels: int) -> None:
    """
    18 px on a phone and 19 px on a desk, and never more than some 70 characters in a line.
    """
    page = open_page(ARTICLE, width)
    characters = page.evaluate(
        """() => {
            const text = [...document.querySelectorAll('.wc-body p')].sort((a, b) => b.innerText.length -
                a.innerText.length)[0];
            const lines = text.getBoundingClientRect().height / parseFloat(getComputedStyle(text).lineHeight);
            return text.innerText.length / lines;
        }"""
    )

    assert pixels == round(float(style(page, ".wc-body p", "fontSize").removesuffix("px")))
    assert 20 < characters < 75


def test_a_table_folds_into_labelled_rows_on_a_phone(open_page: Open) -> None:
    """
    On a phone each cell stands below the words of its column; on a desk the table is one.
    """
    phone, desk = (open_page(KINDS["article-with-table"], width) for width in (360, 1440))
    label = phone.locator(".wc-table td[data-label]").first.get_attribute("data-label")

    assert f'"{label}"' == style(phone, ".wc-table td[data-label]", "content", "::before")
    assert ("block", "table-cell") == tuple(style(page, ".wc-table td", "display") for page in (phone, desk))


def test_contents_are_closed_on_a_phone_and_a_column_on_a_desk(open_page: Open) -> None:
    """
    Only one of the two lists of contents is there for a reader.
    """
    phone, desk = open_page(ARTICLE), open_page(ARTICLE, 1440)

    assert phone.locator(".wc-contents--closed summary").is_visible()
    assert not phone.locator(".wc-contents--closed a").first.is_visible()
    assert not phone.locator(".wc-contents--column").is_visible()
    assert not desk.locator(".wc-contents--closed").is_visible()
    assert desk.locator(".wc-contents--column a").first.is_visible()


@pytest.mark.parametrize("path", ["", ARTICLE, "a-to-z/"])
def test_fingers_hit_what_they_aim_at(open_page: Open, path: str) -> None:
    """
    Whatever stands alone can be hit on 44 px in height.
    """
    page = open_page(path)
    alone = (
        ".wc-brand, .wc-menu a, .wc-tools label, .wc-breadcrumb a, .wc-letters a, .wc-footer li a, .wc-help-first a, "
    )
    alone += "summary, .wc-search-form input, .wc-search-form button, .wc-related a"
    found = page.evaluate(
        f"""[...document.querySelectorAll({alone!r})].filter(e => e.offsetParent)
            .map(e => [e.outerHTML.slice(0, 60), Math.round(e.getBoundingClientRect().height)])"""
    )

    assert len(found) > 8
    assert [] == [pair for pair in found if pair[1] < 44]


def test_a_keyboard_sees_where_it_is(open_page: Open) -> None:
    """
    From the top of an article each step of the Tab key lands on something visible, with a ring of 3 px.
    """
    page = open_page(ARTICLE, 1000)
    page.wait_for_load_state("networkidle")
    steps = []
    for _ in range(16):
        page.keyboard.press("Tab")
        page.wait_for_timeout(60)
        steps.append(
            page.evaluate(
                """() => {
                    const e = document.activeElement;
                    const box = e.getBoundingClientRect(), style = getComputedStyle(e);
                    const name = e.textContent.trim() || e.className;
                    return [name, box.height > 8, style.outlineStyle, style.outlineWidth];
                }"""
            )
        )

    assert "Skip to content" == steps[0][0]
    assert [] == [step for step in steps[1:] if step[1:] != [True, "solid", "3px"]]
    assert {"Topics", "A to Z", "About", "Home", "When to get help now"} <= {step[0] for step in steps}


def test_the_first_step_skips_to_the_text(open_page: Open) -> None:
    """
    The first link leads past the header.
    """
    page = open_page(ARTICLE, 1000)
    page.wait_for_load_state("networkidle")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")

    assert page.url.endswith("#wc-content")


def test_the_switch_of_colours_goes_round(open_page: Open) -> None:
    """
    Device, light, dark: each click takes the next, says so, and the choice is kept on the next page.
    """
    page = open_page(ARTICLE, 1000, color_scheme="light")
    switch = page.locator("[data-wc-colours]")
    said = []
    for _ in range(2):
        switch.click()
        said.append(switch.inner_text())

    assert ["Colours: light. Change", "Colours: dark. Change"] == said
    assert "rgb(18, 24, 26)" == style(page, "body", "backgroundColor")
    page.reload()
    assert "rgb(18, 24, 26)" == style(page, "body", "backgroundColor")
    switch.click()
    assert "Colours: as on this device. Change" == switch.inner_text()
    assert "rgb(255, 255, 255)" == style(page, "body", "backgroundColor")


@pytest.mark.parametrize(("day", "late"), [("2028-11-22", False), ("2028-11-23", True)])
def test_a_page_says_that_its_review_is_late_on_the_day_it_is_read(
    browser: Any, address: str, day: str, late: bool
) -> None:
    """
    A page that was built in time falls due later: the day itself belongs to the reviewer, the next one does not.
    """
    context = browser.new_context(timezone_id="Europe/London")
    page = context.new_page()
    page.clock.set_fixed_time(datetime.fromisoformat(f"{day}T12:00:00").replace(tzinfo=UTC))
    page.goto(address + ARTICLE)

    assert late == page.locator("[data-review-due]").is_visible()
    context.close()


def test_a_printed_article_is_a_leaflet(open_page: Open, address: str) -> None:
    """
    On paper: text, cards, references, dates, the page's address and the word of warning, on two to four pages.
    """
    page = open_page(ARTICLE, 1000, color_scheme="dark")
    page.emulate_media(media="print")

    for selector in (".wc-header", ".wc-banner", ".wc-contents", ".wc-backlinks", ".wc-related", ".wc-help-first"):
        assert not page.locator(selector).first.is_visible(), selector
    for selector in (".wc-card--emergency", ".wc-references", ".wc-byline", ".wc-about"):
        assert page.locator(selector).first.is_visible(), selector
    assert "This is a demonstration." in page.locator(".wc-notice:visible").first.inner_text()
    assert page.locator(".wc-footer .wc-print-only").inner_text().endswith(ARTICLE)
    assert "rgb(255, 255, 255)" == style(page, ".wc-card--emergency", "backgroundColor")
    assert "rgb(0, 0, 0)" == style(page, ".wc-card--emergency li", "color")
    paper = page.pdf(format="A4", prefer_css_page_size=True)
    assert 2 <= len(re.findall(rb"/Type\s*/Page\b", paper)) <= 4


def test_a_page_can_be_passed_on(open_page: Open, address: str) -> None:
    """
    Its address is copied without the place on it, and said to be; printing is offered; without scripts nothing is.
    """
    page = open_page(f"{ARTICLE}?q=x#what-it-feels-like", permissions=["clipboard-read", "clipboard-write"])
    page.get_by_role("button", name="Copy its address").click()
    page.get_by_text("The address is copied.").wait_for()

    assert f"{address}{ARTICLE}" == page.evaluate("navigator.clipboard.readText()")
    assert page.get_by_role("button", name="Print it").is_visible()
    assert not open_page(ARTICLE, java_script_enabled=False).locator(".wc-share").is_visible()
