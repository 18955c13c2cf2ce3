"""Lists of articles."""

from __future__ import annotations

from tests.site.little import EVERYTHING, article, beside, facts
from wellcited.site.lists import RELATED, a_to_z, recently_changed, recently_reviewed, related
from wellcited.site.targets import Targets


def titles(one, around, drafts=False):
    """Return the titles of related articles."""
    targets = Targets.of(around.library, drafts=drafts)
    return [link.title for link in related(one, around, targets, drafts=drafts)]


def test_related_articles_are_of_the_same_home_or_linked():
    """
    The home shelf comes first, then what the text links to; never the page itself, drafts or withdrawn pages.
    """
    one = article("[Milk](../bones/milk.md), [gone](../bones/withdrawn.md), [draft](draft.md), [me](everything.md)")

    assert ["Other pains", "Milk"] == titles(one, beside(one))
    assert ["Everything & <more>"] == titles(facts().library.by_path["docs/muscles/other.md"], facts())


def test_related_articles_that_the_text_names_come_first():
    """
    Of the same shelf, those that the text links to stand first, and a long list is cut.
    """
    front = "topics: [muscles]\nstatus: published\n"
    shelf = [article("Text.", path=f"docs/muscles/n{number}.md") for number in range(9)]
    shelf = [
        type(one)(
            path=one.path,
            body=one.body,
            front=one.front.model_copy(update={"title": f"N{number}", "status": "published"}),
        )
        for number, one in enumerate(shelf)
    ]
    one = article("[Last](n8.md), [milk](../bones/milk.md)", front)
    found = titles(one, beside(one, *shelf))

    assert RELATED == len(found)
    assert ["N8", "N0"] == found[:2]


def test_an_article_without_a_shelf_has_only_its_links():
    """
    Articles that name no topic are not related to each other by that.
    """
    front = article("").front.model_copy(update={"topics": ()})
    one = type(article(""))(path=EVERYTHING, body=article("[Milk](../bones/milk.md)").body, front=front)

    assert ["Milk"] == titles(one, beside(one))


def test_the_a_to_z_has_every_word():
    """
    Titles and other words lead to articles, each under its letter; a word that is the title stands once.
    """
    letters = {letter.letter: [entry.term for entry in letter.entries] for letter in a_to_z(facts()).letters}
    words = {letter: terms for letter, terms in letters.items() if terms}
    expected = {
        "0\u20139": ["3 in 1"],
        "A": ["aches", "all of it"],
        "E": ["Énormité", "Everything & <more>"],
        "M": ["Milk"],
        "O": ["Other pains"],
    }

    assert expected == words
    assert ["0\u20139", *"ABCDEFGHIJKLMNOPQRSTUVWXYZ"] == list(letters)


def test_a_word_leads_to_its_article():
    """
    An entry says whether it is a title, and where it leads.
    """
    entries = {entry.term: entry for letter in a_to_z(facts()).letters for entry in letter.entries}

    assert ("Other pains", "muscles/other/", False) == tuple(
        getattr(entries["aches"], name) for name in ("title", "url", "is_title")
    )
    assert entries["Milk"].is_title


def test_letters_can_be_linked():
    """
    Every letter has an id of its own, and none needs escaping in an address.
    """
    anchors = [letter.anchor for letter in a_to_z(facts()).letters]

    assert ["wc-letter-0-9", "wc-letter-a"] == anchors[:2]
    assert len(anchors) == len(set(anchors))


def test_drafts_are_listed_in_a_preview_only():
    """
    What readers cannot open, no list names.
    """
    with_drafts = [entry.term for letter in a_to_z(facts(), drafts=True).letters for entry in letter.entries]
    without = [entry.term for letter in a_to_z(facts()).letters for entry in letter.entries]

    assert ["A draft"] == [term for term in with_drafts if term not in without]


def test_what_was_reviewed_last_comes_first():
    """
    Only reviews that count are shown, newest first; withdrawn pages are left out.
    """
    found = [(link.title, link.on.iso) for link in recently_reviewed(facts())]

    assert [("Milk", "2026-11-20"), ("Everything & <more>", "2026-06-01"), ("Other pains", "2024-11-21")] == found


def test_what_changed_last_comes_first():
    """
    A page that nobody changed since its publication is new, not changed; the words are those of the last change.
    """
    found = [(link.title, link.on.iso, link.what) for link in recently_changed(facts())]

    assert [("Everything & <more>", "2026-06-01", "A sentence on <rest> was made clearer.")] == found
