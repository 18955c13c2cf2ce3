"""Reading without a network, in a real browser, from a site that lies in a folder of its host."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.conftest import ROOT
from tests.mkdocs_plugin import little
from tests.mkdocs_plugin.serving import served
from wellcited.mkdocs_plugin import running
from wellcited.site.offline.worker import freeing_js

pytestmark = pytest.mark.slow

ARTICLE, OTHER = "muscles/night-leg-cramps/", "bones/calcium/"
HELD = """async () => {
  const found = {};
  for (const name of await caches.keys()) {
    for (const key of await (await caches.open(name)).keys()) {
      (found[name.split(":")[2]] ||= []).push(new URL(key.url).pathname);
    }
  }
  return found;
}"""


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the site of the real library, in a folder of a host."""
    site = tmp_path_factory.mktemp("host") / "health"
    assert running.build(ROOT, as_of=little.AS_OF, site_dir=str(site)) == 0
    return site


@pytest.fixture
def site(built: Path, tmp_path: Path) -> Path:
    """Return a copy that a test may change."""
    return shutil.copytree(built, tmp_path / "host" / "health")


@pytest.fixture
def asked() -> list[str]:
    """Return the path of each request that reaches the host, as they come."""
    return []


@pytest.fixture
def base(site: Path, asked: list[str]) -> Iterator[str]:
    """Return the address of the site's root."""
    for host in served(site.parent, asked):
        yield f"{host}health/"


@pytest.fixture
def page(browser: Any) -> Iterator[Any]:
    """Return a window with a store of its own; what goes wrong in it is noted."""
    context = browser.new_context(viewport={"width": 360, "height": 740}, locale="en-GB")
    page = context.new_page()
    page.complaints = []
    page.on("console", lambda said: page.complaints.append(said.text) if said.type in {"error", "warning"} else None)
    page.on("pageerror", lambda error: page.complaints.append(str(error)))
    yield page
    context.close()


def held(page: Any, enough: Callable[[dict[str, list[str]]], bool]) -> dict[str, list[str]]:
    """Return what the browser keeps, by store, as soon as it is enough."""
    for _ in range(100):
        found: dict[str, list[str]] = page.evaluate(HELD)
        if enough(found):
            return found
        page.wait_for_timeout(100)
    raise AssertionError(f"the browser keeps {found}")


def opened(page: Any, base: str, path: str) -> dict[str, list[str]]:
    """Open a page, and wait until it is kept."""
    page.goto(base + path)
    return held(page, lambda found: f"/health/{path}" in found.get("pages", []))


def test_an_article_that_was_opened_opens_again(page: Any, base: str) -> None:
    """
    The first visit is enough: the page stands as before, in its own style and letters, and says that it is a copy.
    """
    opened(page, base, ARTICLE)
    assert 0 == page.locator(".wc-copy").count()
    page.context.set_offline(True)
    page.goto(base + ARTICLE)
    line = page.locator(".wc-copy")

    assert "Night leg cramps" == page.locator("h1").inner_text()
    assert line.inner_text().startswith("You are offline. This is the copy of ")
    assert ("status", "en-GB") == (line.get_attribute("role"), page.locator("html").get_attribute("lang"))
    assert page.evaluate("async () => { await document.fonts.ready; return document.fonts.size > 0; }")
    assert "rgb(241, 245, 244)" == line.evaluate("line => getComputedStyle(line).backgroundColor")
    assert [] == page.complaints


def test_with_a_network_the_page_of_today_is_shown(page: Any, base: str, site: Path) -> None:
    """
    A copy is never shown in the place of advice that can be had.
    """
    opened(page, base, ARTICLE)
    little.edit(site / ARTICLE / "index.html", "<h1>Night leg cramps", "<h1>Withdrawn today")
    page.goto(base + ARTICLE)

    assert "Withdrawn today" == page.locator("h1").inner_text()
    assert 0 == page.locator(".wc-copy").count()


def test_a_page_that_was_never_opened_says_what_can_be_read(page: Any, base: str) -> None:
    """
    It names the pages that are kept, leads back to the one that was wanted, and tells how to get help.
    """
    opened(page, base, ARTICLE)
    opened(page, base, OTHER)
    page.context.set_offline(True)
    page.goto(f"{base}recovery/calf-pain-after-a-cramp/?from=mail")
    page.wait_for_selector("[data-wc-kept]:not([hidden])")
    kept = page.locator("[data-wc-kept] a")

    assert f"{base}offline/" == page.url.split("#")[0]
    assert "call your emergency number" in page.locator("#wc-content").inner_text()
    assert ["Calcium in food and supplements", "Night leg cramps"] == kept.all_inner_texts()
    assert f"{base}recovery/calf-pain-after-a-cramp/" == page.locator("[data-wc-again]").evaluate("link => link.href")
    page.get_by_role("link", name="Night leg cramps").click()
    assert "Night leg cramps" == page.locator("h1").inner_text()


def test_the_list_of_copies_pushes_no_focus_out_of_sight(page: Any, base: str) -> None:
    """
    Who has gone on by keyboard before the copies are listed stays where everybody can see it; then nothing is busy.
    """
    opened(page, base, ARTICLE)
    page.goto(base)
    store = "wellcited:/health/:pages"
    copies = """async (store) => {
      const pages = await caches.open(store);
      for (let n = 0; n < 40; n += 1) await pages.put(`copy-${n}/`, new Response(`<h1>Copy ${n}</h1>`));
    }"""
    page.evaluate(copies, store)
    page.add_init_script(
        """const open = caches.open.bind(caches);
        caches.open = async (name) => { await new Promise((go) => addEventListener("go", go)); return open(name); }"""
    )
    page.goto(f"{base}offline/")
    last = page.locator("footer a").last
    last.focus()
    assert 1 == page.locator("[aria-busy=true]").count()
    page.evaluate("dispatchEvent(new Event('go'))")
    page.wait_for_selector("[data-wc-kept]:not([hidden], [aria-busy])")

    assert ["Copy 39", "Copy 38"] == page.locator("[data-wc-kept] a").all_inner_texts()[:2]
    assert last.evaluate(
        """(link) => link === document.activeElement && link.getBoundingClientRect().top >= 0
        && link.getBoundingClientRect().bottom <= innerHeight"""
    )


@pytest.mark.parametrize(
    "place", ["https:%2F%2Felsewhere.example%2F", "javascript:alert(1)", "..%2Fother%2F", "%E0%A4%A"]
)
def test_trying_again_stays_on_the_site(page: Any, base: str, place: str) -> None:
    """
    A link of a stranger's to the page cannot make it lead to a place of theirs.
    """
    page.goto(f"{base}offline/#{place}")
    page.wait_for_load_state()

    assert page.locator("[data-wc-again]").is_hidden()
    assert base == page.locator("[data-wc-again]").evaluate("link => link.href")
    assert [] == page.complaints


def test_the_search_answers_again(page: Any, base: str) -> None:
    """
    After a first question, the same question is answered without a network; what was asked is kept nowhere.
    """
    opened(page, base, ARTICLE)
    page.goto(f"{base}search/?q=cramp")
    page.wait_for_selector(".wc-results a")
    answers = page.locator(".wc-results a").all_inner_texts()
    held(page, lambda found: any(path.endswith(".pf_index") for path in found.get("set", [])))
    page.context.set_offline(True)
    page.goto(f"{base}search/?q=cramp")
    page.wait_for_selector(".wc-results a")

    assert answers == page.locator(".wc-results a").all_inner_texts()
    assert 0 == page.evaluate("async () => (await caches.keys()).filter((name) => name.includes('?')).length")
    assert "cramp" not in str(page.evaluate(HELD)["pages"]).replace("night-leg-cramps", "")


def test_a_piece_of_the_index_comes_once(page: Any, base: str, asked: list[str]) -> None:
    """
    What a later question needs is left to the browser, kept afterwards without asking the host again, and then there.
    """
    opened(page, base, ARTICLE)
    page.goto(f"{base}search/?q=cramp")
    page.wait_for_selector(".wc-results a")
    held(page, lambda found: ".pf_index" in str(found.get("set")))
    before = len(asked)
    page.fill("#wc-search", "bone")
    page.wait_for_selector(".wc-results a:has-text('Bone density tests')")
    pieces = {path for path in asked[before:] if ".pf_" in path}
    held(page, lambda found: pieces <= set(found["set"]))
    page.context.set_offline(True)
    page.goto(f"{base}search/?q=bone")
    page.wait_for_selector(".wc-results a:has-text('Bone density tests')")

    assert pieces
    assert {1} == {asked.count(path) for path in pieces}


def test_a_new_version_keeps_the_pages_that_were_opened(page: Any, base: str, site: Path) -> None:
    """
    Another build frees the search of the old one, and no article that a reader has opened; old styles stay with it.
    """
    opened(page, base, ARTICLE)
    (style,) = (site / "assets/css").glob("wellcited.*.css")
    worker = site / "sw.js"
    changed = "wellcited.0123456789.css"
    text = worker.read_text("utf-8").replace(style.name, changed)
    old = text.split('const VERSION = "')[1][:16]
    worker.write_text(text.replace(old, "0123456789abcdef"), "utf-8")
    style.rename(style.with_name(changed))
    page.goto(base + OTHER)
    names = "async () => (await caches.keys()).filter((name) => name.includes(':set:')).map((name) => name.slice(-16))"
    for _ in range(100):
        if page.evaluate(names) == ["0123456789abcdef"]:
            break
        page.wait_for_timeout(100)
    page.context.set_offline(True)
    page.goto(base + ARTICLE)

    assert ["0123456789abcdef"] == page.evaluate(names)
    assert "rgb(241, 245, 244)" == page.locator(".wc-copy").evaluate("line => getComputedStyle(line).backgroundColor")


def test_no_more_than_sixty_pages_are_kept(page: Any, base: str, site: Path) -> None:
    """
    The oldest go first; a page that is opened again counts as new.
    """
    opened(page, base, ARTICLE)
    for number in range(61):
        folder = site / f"page-{number}"
        folder.mkdir()
        shutil.copyfile(site / ARTICLE / "index.html", folder / "index.html")
    opening = """async (base) => {
      for (let number = 0; number < 61; number += 1) {
        const frame = await fetch(`${base}page-${number}/`);
        await frame.text();
      }
    }"""
    page.evaluate(opening, base)  # what a page asks for by itself is no visit
    assert 1 == len(page.evaluate(HELD)["pages"])
    for number in range(61):
        page.goto(f"{base}page-{number}/", wait_until="commit")
    found = held(page, lambda found: "/health/page-60/" in found["pages"])["pages"]

    assert 60 == len(found)
    assert f"/health/{ARTICLE}" not in found


def test_switching_it_off_frees_the_readers(page: Any, base: str, site: Path) -> None:
    """
    The worker that takes the other's place deletes what was kept, but nothing of other sites on the host, and goes.
    """
    opened(page, base, ARTICLE)
    page.evaluate(
        "async () => { await (await caches.open('wellcited:/other/:pages')).put('/other/', new Response('')); }"
    )
    for file in site.rglob("*.html"):
        file.write_text(file.read_text("utf-8").replace(" data-offline>", ">", 1), "utf-8")
    (site / "sw.js").write_text(freeing_js(), "utf-8")
    page.goto(base + ARTICLE)
    for _ in range(100):
        if not page.evaluate("async () => (await navigator.serviceWorker.getRegistrations()).length"):
            break
        page.wait_for_timeout(100)

    assert 0 == page.evaluate("async () => (await navigator.serviceWorker.getRegistrations()).length")
    assert ["wellcited:/other/:pages"] == page.evaluate("() => caches.keys()")
    page.reload()
    assert [] == page.evaluate("async () => await navigator.serviceWorker.getRegistrations()")
