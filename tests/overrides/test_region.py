"""The region of the reader's telephone numbers, in a real browser."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest

pytestmark = pytest.mark.slow

ARTICLE = "muscles/night-leg-cramps/"
NUMBERS = {
    "United Kingdom": "999",
    "Ireland": "112",
    "United States": "911",
    "Canada": "911",
    "Australia": "000",
    "New Zealand": "111",
    "European Union": "112",
}
LISTS = {"": ".wc-numbers", ARTICLE: ".wc-call .wc-numbers", "help/": ".wc-lines"}
every_list = pytest.mark.parametrize("path", LISTS, ids=["home", "article", "help"])
Open = Callable[..., Any]


@pytest.fixture
def open_page(browser: Any, address: str) -> Iterator[Open]:
    """Return a function that opens a page for a reader: of what language, with what kept in the browser."""
    contexts = []

    def open_page(path: str, *, language: str = "en", kept: str | None = None, **options: Any) -> Any:
        context = browser.new_context(locale=language, viewport={"width": 360, "height": 740}, **options)
        contexts.append(context)
        if kept is not None:
            context.add_init_script(f"if (!localStorage.length) localStorage.setItem('wellcited-region', {kept!r})")
        page = context.new_page()
        page.complaints = []
        page.on("console", lambda m: page.complaints.append(m.text) if m.type in {"error", "warning"} else None)
        page.on("pageerror", lambda error: page.complaints.append(str(error)))
        page.goto(address + path)
        return page

    yield open_page
    for context in contexts:
        context.close()


def seen(page: Any, path: str) -> list[str]:
    """Return the regions that can be seen in a page's list, by name, in their order."""
    code = """([list, names]) => [...document.querySelector(list).children].filter(e => e.offsetParent)
        .map(e => names.find(name => e.textContent.trim().startsWith(name)))"""
    found: list[str] = page.evaluate(code, [LISTS[path], list(NUMBERS)])
    return found


@every_list
def test_without_scripts_every_number_is_there(open_page: Open, path: str) -> None:
    """
    Nobody needs a script to find whom to call; a choice that would do nothing is not offered.
    """
    page = open_page(path, java_script_enabled=False)

    for region, number in NUMBERS.items():
        links = page.locator(f"{LISTS[path]} > *", has_text=region).locator(f"a[href='tel:{number}']")
        assert links.first.is_visible(), region
    assert 0 == page.locator("[data-wc-choice]:visible").count()


@every_list
def test_without_a_choice_the_order_is_the_owners(open_page: Open, path: str) -> None:
    """
    A language that names no region, or none that the library knows, changes nothing.
    """
    for language in ("en", "de-DE", "zh-Hant"):
        assert list(NUMBERS) == seen(open_page(path, language=language), path)


@every_list
def test_the_language_of_the_browser_is_a_guess(open_page: Open, path: str) -> None:
    """
    It puts a region first and hides no other: many people outside the United States have a browser that says en-US.
    """
    page = open_page(path, language="en-NZ")

    assert ["New Zealand", *(name for name in NUMBERS if name != "New Zealand")] == seen(page, path)
    assert None is page.evaluate("localStorage.getItem('wellcited-region')")


@pytest.mark.parametrize(("path", "others"), [("", True), (ARTICLE, False), ("help/", True)])
def test_the_chosen_region_comes_first(open_page: Open, path: str, others: bool) -> None:
    """
    It wins over the language. Below an emergency card it stands alone, with a way to the others.
    """
    page = open_page(path, language="en-GB", kept="ie")
    rest = [name for name in NUMBERS if name != "Ireland"] if others else []

    assert ["Ireland", *rest] == seen(page, path)
    assert not others or "ie" == page.locator("#wc-region").input_value()
    if path == ARTICLE:
        assert "Ireland: call 112" == page.locator(".wc-call li:visible").inner_text().strip()
        page.get_by_role("link", name="Other numbers and countries").click()
        assert page.url.endswith("/help/")


def test_a_choice_holds_on_every_page(open_page: Open, address: str) -> None:
    """
    Chosen on the front page, told to a screen reader, kept for the next page, and taken back again.
    """
    page = open_page("", language="en-US")
    page.get_by_label("Where are you?").select_option("Australia")

    assert "Australia" == seen(page, "")[0]
    assert "Australia comes first." == page.get_by_role("status").inner_text()
    assert page.get_by_role("link", name="1800\u00a0022\u00a0222").is_visible()
    page.goto(address + ARTICLE)
    assert ["Australia"] == seen(page, ARTICLE)
    page.goto(address + "help/")
    page.get_by_label("Where are you?").select_option("No region")
    page.get_by_role("button", name="Show first").click()
    assert list(NUMBERS) == seen(page, "help/")
    assert None is page.evaluate("localStorage.getItem('wellcited-region')")
    assert [] == page.complaints


def test_a_choice_by_keyboard(open_page: Open) -> None:
    """
    The field and the button are reached and worked by keys; what was reached stays reached when the order changes.
    """
    page = open_page("help/")
    page.locator("#wc-region").focus()
    page.keyboard.type("Can")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")

    assert "Canada" == seen(page, "help/")[0]
    assert "Show first" == page.evaluate("document.activeElement.textContent")


@pytest.mark.parametrize("kept", ["xx", "'], *", "<img src=x onerror=alert(1)>"])
def test_what_the_browser_kept_is_not_trusted(open_page: Open, kept: str) -> None:
    """
    A region that the library does not know shows all numbers, and nothing breaks.
    """
    page = open_page("help/", kept=kept)

    assert list(NUMBERS) == seen(page, "help/")
    assert "" == page.locator("#wc-region").input_value()
    assert [] == page.complaints


def test_a_browser_that_keeps_nothing_still_obeys(open_page: Open, address: str) -> None:
    """
    Where storage is refused, a choice holds for the page that is open.
    """
    page = open_page("")
    page.add_init_script("Object.defineProperty(window, 'localStorage', {get() { throw new Error('refused') }})")
    page.goto(address + "help/")
    page.locator("#wc-region").select_option("eu")

    assert "European Union" == seen(page, "help/")[0]
    assert [] == page.complaints


@every_list
@pytest.mark.parametrize("kept", ["eu", None])
def test_nothing_moves_after_it_is_painted(open_page: Open, address: str, path: str, kept: str | None) -> None:
    """
    The order is right at the first painting, also where the script of the page comes late.
    """
    page = open_page("about/", language="en-NZ", kept=kept)
    page.route("**/wellcited.*.js", lambda route: (page.wait_for_timeout(300), route.continue_()))
    page.goto(address + path)
    page.wait_for_load_state("networkidle")
    moved = page.evaluate(
        """() => new Promise(done => new PerformanceObserver(list =>
            done(list.getEntries().reduce((sum, entry) => sum + entry.value, 0))
        ).observe({type: "layout-shift", buffered: true}) || setTimeout(() => done(0), 300))"""
    )

    assert 0 == moved


def test_on_paper_there_is_no_choice(open_page: Open) -> None:
    """
    The numbers are printed, what only works on a screen is not.
    """
    page = open_page("help/")
    page.emulate_media(media="print")

    assert not page.locator("[data-wc-choice]").is_visible()
    assert page.locator(".wc-lines section").first.is_visible()
