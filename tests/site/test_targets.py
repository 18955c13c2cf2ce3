"""Links lead to what there is, or nowhere."""

from __future__ import annotations

import pytest

from tests.site.little import EVERYTHING, facts
from wellcited.site.targets import LONGEST, Targets


def link(target, drafts=False):
    """Return the address of a link on the page that uses everything."""
    library = facts().library
    found = Targets.of(library, drafts=drafts).link(library.by_path[EVERYTHING], target)
    return found and found.href


@pytest.mark.parametrize(
    ("target", "href"),
    [
        ("other.md", "../other/"),
        ("./other.md", "../other/"),
        ("../muscles/other.md", "../other/"),
        ("other.md#what-helps", "../other/#what-helps"),
        ("other.md#gone", "../other/"),
        ("everything.md", "./"),
        ("everything.md#pictures", "#pictures"),
        ("#pictures", "#pictures"),
        ("../about/policy.md#anything", "../../about/policy/#anything"),
        ("../about/policy.md#__config", "../../about/policy/"),
        ("../index.md", "../../"),
        ("../a-to-z.md", "../../a-to-z/"),
        ("../glossary.md", "../../glossary/"),
        ("../topics/muscles.md", "../../topics/muscles/"),
        ("../bones/withdrawn.md#how-well-it-works", "../../bones/withdrawn/"),
        ("calf.png", "../calf.png"),
        ("cal%66.png", "../calf.png"),
        (" other.md ", "../other/"),
        ("other.md#what%2Dhelps", "../other/#what-helps"),
        ("../topics/index.md", "../../topics/"),
        ("../assets/stretch.svg", "../../assets/stretch.svg"),
        ("https://Example.org/a?b#c", "https://example.org/a?b#c"),
        ("http://example.org/", "http://example.org/"),
        ("mailto:help@example.org", "mailto:help@example.org"),
        ("tel:+44-20-7946-0000", "tel:+44-20-7946-0000"),
    ],
)
def test_a_link_leads_to_what_there_is(target, href):
    """
    A path is resolved from the article's folder; an anchor that the other page lacks is dropped.
    """
    assert href == link(target)


@pytest.mark.parametrize(
    "target",
    [
        "",
        "#",
        "#gone",
        "missing.md",
        "draft.md",
        "/other.md",
        "../../mkdocs.yml",
        "../../../etc/passwd",
        "../_register/people.yml",
        "../topics/gone.md",
        "other",
        "other/",
        "javascript:alert(1)",
        "JavaScript:alert(1)",
        " javascript:alert(1)",
        "java\nscript:alert(1)",
        "data:text/html,x",
        "file:///etc/passwd",
        "vbscript:x",
        "//example.org/",
        "\\\\example.org\\x",
        "https://user@example.org/",
        'https://example.org/"onclick=x',
        "mailto:a@b.example?body=x",
        "mailto:<script>",
        "tel:999;x=<b>",
        "https://example.org/" + "a" * LONGEST,
    ],
)
def test_a_link_that_leads_nowhere_is_none(target):
    """
    What does not exist, what readers do not see and what is no address of the web is not linked.
    """
    assert None is link(target)


def test_a_preview_links_to_drafts():
    """
    A draft can be linked where drafts are shown.
    """
    assert "../draft/" == link("draft.md", drafts=True)


@pytest.mark.parametrize(
    ("target", "src"),
    [
        ("calf.png", "../calf.png"),
        ("../assets/stretch.svg", "../../assets/stretch.svg"),
        ("gone.png", None),
        ("other.md", None),
        ("https://example.org/pixel.png", None),
        ("//example.org/pixel.png", None),
        ("data:image/png;base64,AAAA", None),
        ("../index.md", None),
    ],
)
def test_pictures_are_ours(target, src):
    """
    A picture is a file of the site; one of another site would tell that site who reads.
    """
    library = facts().library
    shown = Targets.of(library).picture(library.by_path[EVERYTHING], target)

    assert src == (shown and shown.src)
