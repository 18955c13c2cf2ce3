"""What a glance at a file may leave out, and what it never may."""

from __future__ import annotations

import sys
import unicodedata

import pytest

from wellcited.model.glance import folded, glance_at, sought
from wellcited.rules.frontmatter._same import same


@pytest.mark.slow
def test_no_character_hides_a_text_that_readers_take_for_the_same() -> None:
    """
    Whatever a character becomes when titles are compared, it becomes when a file is glanced at.
    """
    lost = []
    for number in range(sys.maxunicode + 1):
        char = chr(number)
        if unicodedata.category(char) in ("Cn", "Cs", "Co") or char in "\n\r":
            continue
        written = f"ab{char}cd {char}"
        if not glance_at(f"---\ntitle: {written}\n---\n").may_say(sought(same(written))) or (
            folded(char.lower()) != folded(char)
        ):
            lost.append(f"{number:x}")

    assert [] == lost


@pytest.mark.parametrize(
    "text", ["", "---\n", "---\ntitle: A\n", "---\r\ntitle: A\r\n---\r\nText", "\ufeff---\ntitle: A\n"]
)
def test_where_no_end_can_be_seen_all_is_front_matter(text: str) -> None:
    """
    What could be part of it is looked at.
    """
    assert text.lower() == glance_at(text).front


def test_what_stands_below_the_front_matter_is_no_part_of_it() -> None:
    """
    A title that the text mentions is not the title.
    """
    glance = glance_at("---\ntitle: A\n---\n\nSore calf, draft \\- with a backslash.\n")

    assert not glance.may_say(sought("Sore calf"))
    assert not glance.may_be(("draft",))


@pytest.mark.parametrize("front", ['title: "S\\x6fre calf"', 'title: "a\\\n  b"', "x: a\\b"])
def test_with_a_backslash_anything_may_be_said(front: str) -> None:
    """
    YAML spells any letter by it.
    """
    glance = glance_at(f"---\n{front}\n---\n")

    assert glance.may_say(sought("Quite another title"))
    assert glance.may_be(("withdrawn",))


def test_a_text_without_words_may_be_said_anywhere() -> None:
    """
    What leaves nothing to look for rules nothing out.
    """
    assert glance_at("---\ntitle: A\n---\n").may_say(sought(same("?!")))
