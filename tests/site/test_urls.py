"""Addresses of pages, and the way from one to another."""

from __future__ import annotations

from urllib.parse import urljoin

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wellcited.site import urls


@pytest.mark.parametrize(
    ("path", "url"),
    [
        ("docs/muscles/night-leg-cramps.md", "muscles/night-leg-cramps/"),
        ("docs/index.md", ""),
        ("docs/about/index.md", "about/"),
        ("docs/a-to-z.md", "a-to-z/"),
        ("docs/odd/a b#c?.md", "odd/a%20b%23c%3F/"),
        ("docs/index/page.md", "index/page/"),
    ],
)
def test_a_page_has_a_folder_of_its_own(path, url):
    """
    A page's address ends with a slash, and holds nothing that would end an address early.
    """
    assert url == urls.page(path)


def test_pages_of_registers_have_fixed_addresses():
    """
    Topics, rules and files have addresses by their ids and paths.
    """
    assert "topics/bones/" == urls.topic("bones")
    assert "editors/rules/review-overdue/" == urls.rule("review-overdue")
    assert "muscles/calf%20stretch.png" == urls.file("docs/muscles/calf stretch.png")
    assert "term-t-score" == urls.term_anchor("T score")


@pytest.mark.parametrize(
    ("here", "there", "link"),
    [
        ("a/b/", "a/c/", "../c/"),
        ("a/b/", "c/d/#e", "../../c/d/#e"),
        ("a/b/", "", "../../"),
        ("", "a/b/", "a/b/"),
        ("", "", "./"),
        ("a/b/", "a/b/", "./"),
        ("a/b/", "a/b/#c", "#c"),
        ("a/b/", "a/p.png", "../p.png"),
        ("404.html", "a/b/", "a/b/"),
        ("a/x.html", "a/b/", "b/"),
    ],
)
def test_links_are_relative(here, there, link):
    """
    A link leads up and down from where it stands, so the site works below any address.
    """
    assert link == urls.relative(here, there)


PAGES = st.lists(st.sampled_from(["a", "b", "c-d", "e%20f"]), max_size=4).map(
    lambda parts: "".join(f"{p}/" for p in parts)
)


@given(PAGES, PAGES)
def test_a_link_arrives(here, there):
    """
    A browser that follows the link from one page arrives at the other, wherever the site's root is.
    """
    root = "https://example.org/some/where/"

    assert root + there == urljoin(root + here, urls.relative(here, there))
