"""Addresses that moved."""

from __future__ import annotations

from dataclasses import replace

from tests.site.little import facts
from wellcited.model.addresses import Address
from wellcited.model.article import Register, SourceFile
from wellcited.site.redirects import Redirect, redirects


def moved(**moves):
    """Return the redirects of the little library with these moves; two underscores stand for a slash."""
    ledger = {name.replace("__", "/"): Address(moved_to=to) for name, to in moves.items()}
    register = Register(ledger, SourceFile("docs/_register/addresses.yml"))
    return redirects(replace(facts().library, addresses=register))


def test_readers_are_sent_to_the_end_of_the_way():
    """
    Two moves are one step, to an article, a topic or a page of the owners.
    """
    found = moved(b__two="muscles/other", a__one="b/two", c="topics/muscles", d="about")

    expected = [
        Redirect("a/one/", "muscles/other/"),
        Redirect("b/two/", "muscles/other/"),
        Redirect("c/", "topics/muscles/"),
        Redirect("d/", "about/"),
    ]
    assert expected == list(found)
    assert "../../muscles/other/" == found[0].href


def test_a_way_that_leads_to_no_page_gives_no_redirect():
    """
    Neither a circle, nor a draft, nor an address at which a page stands; an address without a move is no redirect.
    """
    assert () == moved(a="b", b="a", c="nowhere", d="muscles/draft", muscles__other="about", e=None)


def test_a_library_without_a_ledger_has_none():
    """
    Keeping one is up to the owners.
    """
    assert () == redirects(facts().library)
