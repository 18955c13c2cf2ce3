"""Which addresses have a page."""

from __future__ import annotations

from tests.site.little import facts
from wellcited.model.standing import standing


def test_what_readers_can_open():
    """
    Published and withdrawn articles, pages of the owners, topics, and what every site has; a draft is not among them.
    """
    found = standing(facts().library)

    assert "docs/bones/withdrawn.md" == found["bones/withdrawn"]
    assert {"", "about", "about/policy", "topics/muscles", "glossary", "a-to-z", "muscles/other"} <= found.keys()
    assert "muscles/draft" not in found
