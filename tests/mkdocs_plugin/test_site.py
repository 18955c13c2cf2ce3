"""The site of the real library, as it is built."""

import itertools
import re
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest
from selectolax.lexbor import LexborHTMLParser

from tests.mkdocs_plugin import little
from tests.sample import sample_library
from tests.search.fragments import fragments
from wellcited.links.gate import broken_inside
from wellcited.model.article import Article
from wellcited.site import help as help_

pytestmark = pytest.mark.slow

LIBRARY = sample_library()
PUBLIC = [article for article in LIBRARY.articles if article.is_public]
HIDDEN = [article for article in LIBRARY.articles if not article.is_public]
"""Ids of the theme; nobody else's begin like that."""


def pages(site: Path) -> Iterator[tuple[str, LexborHTMLParser]]:
    """Yield every page, parsed."""
    for file in sorted(site.rglob("*.html")):
        yield file.relative_to(site).as_posix(), LexborHTMLParser(file.read_text("utf-8"))


def article(site: Path, item: Article) -> LexborHTMLParser:
    """Return the page of an article."""
    return LexborHTMLParser((site / item.slug / "index.html").read_text("utf-8"))


def words(page: LexborHTMLParser, selector: str) -> str:
    """Return the text of the first element that fits, with single spaces."""
    node = page.css_first(selector)
    return " ".join(node.text().split()) if node else ""


def test_every_public_article_has_a_page_and_no_other(built: Path) -> None:
    """
    The library's articles are on the site, each at the address of its file; drafts are not.
    """
    assert len(PUBLIC) >= 14
    assert [words(article(built, item), "h1") for item in PUBLIC] == [item.front.title for item in PUBLIC]
    assert [] == [item.path for item in HIDDEN if (built / item.slug).exists()]


def test_nothing_leads_nowhere(built: Path) -> None:
    """
    Every link, anchor and asset inside the site is there.
    """
    broken, count = broken_inside(built)

    assert [] == broken
    assert count > 1000


def test_every_article_can_be_reached_from_the_front_page(built: Path) -> None:
    """
    Following links from the front page leads to every article.
    """
    start = built / "index.html"
    seen, waiting = {start}, [start]
    while waiting:
        file = waiting.pop()
        for link in LexborHTMLParser(file.read_text("utf-8")).css("a[href]"):
            address = (link.attributes["href"] or "").partition("#")[0]
            if not address or ":" in address:
                continue
            target = (file.parent / address).resolve()
            target = target / "index.html" if target.is_dir() else target
            if target.suffix == ".html" and target not in seen:
                seen.add(target)
                waiting.append(target)

    assert set() == {built / item.slug / "index.html" for item in PUBLIC} - seen


def test_every_page_says_that_it_is_a_demonstration(built: Path) -> None:
    """
    While sample people are named, each page says so on its first line, and robots stay out.
    """
    found = dict(pages(built))

    assert [] == [
        name
        for name, page in found.items()
        if not words(page, ".wc-banner").startswith("This is a demonstration. No clinician has reviewed")
        or page.css_first('meta[name="robots"]').attributes["content"] != "noindex, nofollow"
    ]
    assert len(found) > 30


def test_no_page_asks_anything_of_third_parties(built: Path) -> None:
    """
    Whatever a browser loads by itself lies in the site.
    """
    loaded = [
        (name, node.attributes.get("src") or node.attributes.get("href"))
        for name, page in pages(built)
        for node in page.css(
            "script[src], img[src], iframe, link[rel=stylesheet], link[rel=icon], link[rel=preconnect]"
        )
    ]

    assert [] == [pair for pair in loaded if not pair[1] or "//" in pair[1]]
    assert [] == [
        path.name for path in built.rglob("*.css") if re.search(r"url\(['\"]?(https?:)?//", path.read_text("utf-8"))
    ]


def test_no_page_holds_a_style_in_an_attribute(built: Path) -> None:
    """
    A policy against inline styles can be set: there are none, also in the owners' tables.
    """
    assert [] == [(name, node.tag) for name, page in pages(built) for node in page.css("[style], style")]


def test_ids_are_unique_and_the_themes_are_its_own(built: Path) -> None:
    """
    No id stands twice on a page, and none but the theme's begins with two lines.
    """
    found = []
    for name, page in pages(built):
        ids = [node.attributes["id"] or "" for node in page.css("[id]")]
        found += [(name, id_) for id_ in set(ids) if ids.count(id_) > 1 or id_.startswith("__")]

    assert [] == found


def test_the_parts_of_an_article_come_in_the_order_of_reading(built: Path) -> None:
    """
    Where I am, what it is, who checked it; then key points, care cards, contents, text, references, the rest.
    """
    page = article(built, LIBRARY.by_path["docs/muscles/night-leg-cramps.md"])
    order = (
        ".wc-breadcrumb",
        "h1",
        ".wc-lead",
        ".wc-byline",
        ".wc-help-first",
        ".wc-also",
        ".wc-key-points",
        ".wc-card--emergency",
        ".wc-card--urgent",
        ".wc-card--see-a-doctor",
        ".wc-contents",
        ".wc-body",
        ".wc-references",
        ".wc-about",
        ".wc-related",
    )
    html = page.html or ""
    everything = [node.html for node in page.css("article *")]
    places = [everything.index(page.css_first(f"article {selector}").html) for selector in order]

    assert sorted(places) == places
    assert html.count("<h1") == 1


def test_headings_go_down_by_one_step(built: Path) -> None:
    """
    Every page has one first heading, and no level is left out below it.
    """
    found = []
    for name, page in pages(built):
        levels = [int(node.tag[1]) for node in page.css(".wc-page :is(h1, h2, h3, h4, h5, h6)")]
        steps = [after - before for before, after in itertools.pairwise(levels)]
        if levels[:1] != [1] or levels.count(1) != 1 or max(steps, default=0) > 1:
            found.append((name, levels))

    assert [] == found


def test_the_review_line_says_who_when_and_until_when(built: Path) -> None:
    """
    The reviewer, the day and the next day stand near the top, each day for machines too.
    """
    page = article(built, LIBRARY.by_path["docs/muscles/night-leg-cramps.md"])

    line = words(page, ".wc-byline")

    assert line.startswith("Last reviewed 22 November 2026 by Sample clinician (Sample credential), clinical review.")
    assert "Next review due by 22 November 2028." in line
    assert {"2026-11-22", "2028-11-22"} == {
        (node.attributes["datetime"] or "")[:10] for node in page.css(".wc-byline time")
    }
    assert "hidden" in page.css_first("[data-review-due]").attributes


def test_titles_of_windows_name_the_page_and_the_library(built: Path) -> None:
    """
    Each page has a title of its own, and the front page begins with the library's name.
    """
    titles = {name: words(page, "title") for name, page in pages(built)}

    assert titles["index.html"].startswith("Wellcited: ")
    assert "Night leg cramps – Wellcited" == titles["muscles/night-leg-cramps/index.html"]
    assert "Page not found – Wellcited" == titles["404.html"]
    assert len(titles) == len(set(titles.values()))


def test_the_search_knows_articles_and_leaves_the_handbook_out(built: Path) -> None:
    """
    Readers find articles; rules for editors, drafts and lists of links are not for them.
    """
    assert {item.slug for item in PUBLIC} == set(fragments(built))


def test_every_rule_has_a_page_in_the_handbook(built: Path) -> None:
    """
    A finding's rule can be looked up: why, what to do instead, whose standard it is.
    """
    from wellcited.rules import all_rules

    rules = {file.parent.name for file in (built / "editors" / "rules").glob("*/index.html")}
    page = LexborHTMLParser((built / "editors/rules/review-overdue/index.html").read_text("utf-8"))

    assert {rule.name for rule in all_rules()} == rules
    assert ["Why", "What to do instead", "Whose standard it is", "What an editor sees"] == [
        node.text() for node in page.css("h2")
    ]
    assert "error[review-overdue]" in words(page, "pre")


def test_tables_know_their_columns(built: Path) -> None:
    """
    Each cell of a body carries the words of its column, so that a table can fold into rows on a phone.
    """
    tables = [(name, table) for name, page in pages(built) for table in page.css(".wc-page table")]
    owned = [name for name, _ in tables if name.startswith("about/")]

    assert owned
    assert len(tables) > len(owned)
    assert [] == [
        name
        for name, table in tables
        for cell in table.css("td")
        if cell.text().strip() and not cell.attributes.get("data-label")
    ]


def test_only_what_readers_need_is_published(built: Path) -> None:
    """
    No register, source, template or map for developers is on the site; plain copies stand beside their pages.
    """
    files = set(little.contents(built))

    assert [] == [
        name
        for name in sorted(files)
        if "_register" in name
        or name.endswith((".yml", ".map", ".py"))
        or (name.endswith(".md") and name.removesuffix(".md") not in files)
        or name.rpartition("/")[2].startswith(".")
    ]
    index = {"pagefind", "pf_filter", "pf_fragment", "pf_index", "pf_meta", "pf_sort"}
    known = {"html", "css", "js", "mjs", "json", "xml", "gz", "svg", "png", "md", "txt", "woff2", "_headers"}
    assert known | index >= {name.rpartition(".")[2] for name in files}
    assert [] == [name for name in files if name.rpartition(".")[2] in index and not name.startswith("pagefind/")]


def test_without_an_address_the_map_is_empty(built: Path) -> None:
    """
    A site that does not know its address names none.
    """
    tree = ElementTree.fromstring((built / "sitemap.xml").read_text("utf-8"))

    assert [] == list(tree)


def test_withdrawn_articles_keep_their_address_and_lose_their_text(root: Path) -> None:
    """
    A page that was withdrawn says so, and gives no advice any more; no list leads to it.
    """
    little.edit(root / little.ARTICLE, "status: published", "status: withdrawn")
    little.edit(
        root / little.ARTICLE,
        "citations:",
        "changes:\n  - {on: 2026-11-01, what: Withdrawn because the advice was out of date.}\ncitations:",
    )
    assert little.build(root) == 0
    page = little.page(root, "muscles/case")

    assert "We have withdrawn this page." in page
    assert "Withdrawn because the advice was out of date." in page
    assert "What you can do" not in page
    assert "muscles/case" not in little.page(root, "a-to-z")
    assert "muscles/case" not in fragments(root / "site")


@pytest.mark.usefixtures("gates_open")
def test_a_text_that_changed_since_its_review_says_so(root: Path) -> None:
    """
    A review of another text is not passed off as a review of this one.
    """
    notice = "The text has changed since its last review."
    assert little.build(root) == 0
    before = little.page(root, "muscles/case")
    with (root / little.ARTICLE).open("a", encoding="utf-8") as file:
        file.write("\nTake twice as much.\n")

    assert little.build(root) == 0
    assert notice not in before
    assert notice in little.page(root, "muscles/case")


def test_words_of_the_glossary_are_explained_on_the_page(built: Path) -> None:
    """
    The first use of a word leads to its entry on the same page, and the entry leads back.
    """
    linked = {}
    for item in PUBLIC:
        page = article(built, item)
        entries = {f"#{node.attributes['id']}" for node in page.css(".wc-words .wc-word")}
        used = {node.attributes["href"] for node in page.css('article a[role="doc-glossref"]')}
        back = page.css('.wc-words a[role="doc-backlink"]')
        linked[item.slug] = (used <= entries, len(used) == len(back), bool(used))

    assert [] == [slug for slug, (there, back, _) in linked.items() if not (there and back)]
    assert any(used for _, _, used in linked.values())


def test_the_end_of_a_page_tells_its_history_and_leads_to_its_copy(built: Path) -> None:
    """
    Readers see what happened to the page, and programs find the plain copy.
    """
    page = article(built, LIBRARY.by_path["docs/muscles/night-leg-cramps.md"])

    assert "History of this page New, 22 November 2026: First published." in words(page, "dl.wc-about")
    assert "index.html.md" in {node.attributes["href"] for node in page.css("dl.wc-about a")}
    assert "Something wrong" not in words(page, ".wc-page")


def test_readers_can_send_remarks_where_the_owners_take_them(root: Path) -> None:
    """
    With a setting, each article has a link for remarks that names the page.
    """
    little.edit(root / "mkdocs.yml", "  - wellcited\n", "  - wellcited: {feedback: 'mailto:help@example.org'}\n")
    assert little.build(root) == 0
    page = LexborHTMLParser(little.page(root, "muscles/case"))
    links = [node.attributes["href"] or "" for node in page.css("a") if node.text() == "Something wrong on this page?"]

    assert ["mailto:help@example.org?subject="] == [link[:32] for link in links]
    assert "muscles%2Fcase%2F" in links[0]


def test_each_telephone_number_leads_to_the_official_page_that_names_it(built: Path) -> None:
    """
    The page of help gives every number of the register, where it comes from, and when somebody looked.
    """
    page = LexborHTMLParser((built / "help" / "index.html").read_text("utf-8"))
    regions = LIBRARY.helplines.value.values()
    lines = [line for one in regions for line in (one.emergency, one.advice, one.poison) if line]
    links = [node.attributes["href"] for node in page.css(".wc-lines a")]
    days = [node.attributes["datetime"] for node in page.css(".wc-lines time")]

    assert [link for line in lines for link in (help_.dial(line.number or ""), line.source)] == links
    assert [str(line.checked) for line in lines] == days
    assert len(lines) >= 7
