"""
Hard input: what is wrong is refused with a clear finding, what is only unusual renders well, down to 320 px.

What is refused has its example among the cases of the rules; here each is named, so that none is lost.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.conftest import ROOT
from tests.mkdocs_plugin import little
from tests.mkdocs_plugin.serving import served

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

CASES = ROOT / "tests" / "rules"
REFUSED = {
    "a person without a profile": "frontmatter/known_person/bad-author.md",
    "a reviewer without a profile": "frontmatter/known_person/bad-reviewer.md",
    "a profile without a name": "register/required/bad-person-without-a-name",
    "a topic without a title": "register/required/bad-topic-without-a-title",
    "a word of the glossary that leads to another's": "register/unique_term/bad-other-form",
    "a missing picture": "links/target_exists/bad-picture.md",
    "a source without a title": "register/required/bad-source-without-a-title",
}
GERMAN = "Wadenmuskelkrämpfe nach Donaudampfschifffahrtsgesellschaftskapitänsmützenkauf"
HEBREW = "\u05db\u05d0\u05d1\u05d9\u05dd \u05d1\u05e9\u05e8\u05d9\u05e8\u05d9\u05dd (2020)"


@pytest.mark.parametrize("what", REFUSED)
def test_what_is_wrong_is_refused(what: str) -> None:
    """
    There is an example of it, and the report that an editor reads says where it is and what to do.
    """
    case = CASES / REFUSED[what]
    report = case.with_suffix(".txt").read_text("utf-8")

    assert case.exists()
    assert report.startswith(("error[", "warning["))
    assert "--> docs/" in report
    assert "= help: " in report


def entry(number: int, title: str) -> str:
    """Return a source that exists nowhere (its DOI is of the prefix for examples)."""
    return (
        f'  - {{id: example{number}, type: article-journal, title: "{title}",'
        f" author: [{{family: Example, given: Eve}}],"
        f' container-title: Journal of Examples, issued: 2021, volume: "{number}", page: 1-9,'
        f" DOI: 10.1000/example.{number}}}"
    )


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Return the address of a preview of a little library with three unusual articles and a draft without sources."""
    root = little.make(tmp_path_factory.mktemp("hard") / "little")
    text = (root / little.ARTICLE).read_text("utf-8")
    own = text[text.index("citations:") : text.index("---\n\n")]
    many = [entry(number, f"Example number {number} of a trial") for number in range(1, 41)]
    write(root, "german", text.replace("title: Sore calf after running", f"title: {GERMAN}"))
    write(root, "forty", cited(text.replace("Sore calf after running", "Forty sources"), own, many))
    write(root, "hebrew", cited(text.replace("Sore calf after running", "A Hebrew source"), own, [entry(1, HEBREW)]))
    draft = (
        text.replace("status: published", "status: draft").replace(own, "").replace("Sore calf after", "Draft about")
    )
    write(root, "draft", draft.replace(" [@example2021]", ""))
    little.sign(root)
    yield from preview(root)


def cited(text: str, own: str, entries: list[str]) -> str:
    """Return the article with other sources, each of them cited."""
    marks = "; ".join(f"@example{number}" for number in range(1, len(entries) + 1))
    return text.replace(own, "\n".join(["citations:", *entries, ""])).replace("@example2021", marks)


def write(root: Path, name: str, text: str) -> None:
    """Write an article beside the little library's own; nobody need see each but its own title."""
    unique = text.replace("Here is what helps", f"Here is what helps ({name})").replace(
        "[tight calf]", f"[{name} calf]"
    )
    (root / "docs" / "muscles" / f"{name}.md").write_text(unique, "utf-8")


def preview(root: Path) -> Iterator[str]:
    """Build what editors see, drafts too, and serve it."""
    from wellcited.mkdocs_plugin import running

    site = root / "preview"
    assert running.build(root, as_of=little.AS_OF, site_dir=str(site), preview=True) == 0
    yield from served(site)


def opened(browser: Browser, address: str) -> Page:
    """Open a page in a narrow window."""
    page = browser.new_page(viewport={"width": 320, "height": 740})
    page.goto(address)
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
    return page


def test_a_long_german_title_breaks_within_the_page(browser: Browser, address: str) -> None:
    """
    Eighty characters in two words fit a phone, on the page and in the lists that name it.
    """
    page = opened(browser, f"{address}muscles/german/")

    assert len(GERMAN) <= 80
    assert GERMAN == page.locator("h1").inner_text()
    for place in ("a-to-z/", "topics/muscles/", ""):
        opened(browser, address + place).close()
    page.close()


def test_forty_sources_are_numbered_and_found(browser: Browser, address: str) -> None:
    """
    One mark may name them all; each leads to its entry.
    """
    page = opened(browser, f"{address}muscles/forty/")

    assert 40 == page.locator(".wc-references li[id^=ref-], li[id^=ref-]").count()
    page.locator("a[href='#ref-40']").first.click()
    assert page.url.endswith("#ref-40")
    page.close()


def test_a_source_in_hebrew_leaves_the_line_around_it_in_order(browser: Browser, address: str) -> None:
    """
    The title runs from right to left, the year and the journal after it do not.
    """
    page = opened(browser, f"{address}muscles/hebrew/")
    reference = page.locator("#ref-1")

    assert HEBREW.partition(" (")[0] in reference.inner_text()
    assert reference.locator("bdi", has_text=HEBREW.partition(" (")[0]).count() >= 1
    page.close()


def test_a_draft_without_sources_says_so_to_its_editor(browser: Browser, address: str) -> None:
    """
    It is shown in a preview, as a draft, with no empty list of references.
    """
    page = opened(browser, f"{address}muscles/draft/")

    assert page.get_by_text("This is a draft.").is_visible()
    assert 0 == page.locator("#wc-references").count()
    page.close()
