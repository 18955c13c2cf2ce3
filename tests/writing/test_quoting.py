"""When a text needs quotes."""

from __future__ import annotations

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from wellcited.writing.quoting import may_be_plain, quoted, scalar, surprises


@pytest.mark.parametrize(
    "text",
    ["no", "Yes", "on", "null", "~", "12", "010", "0x1f", "0o17", "1_000", "1.5", ".5", "12e3", "1:30", "y", "="],
)
def test_what_another_reader_takes_for_something_else_needs_quotes(text: str) -> None:
    """
    YAML 1.1 and 1.2 disagree on what a number, a truth value or nothing is; quotes end the matter.
    """
    assert surprises(text)
    assert f'"{text}"' == scalar(text)


@pytest.mark.parametrize("text", ["11-19", "e0178465", "R25.2", "2021a", "Norway", "10.1002/x", "3f8a1c0b9d2e4f57"])
def test_what_every_reader_takes_for_text_needs_none(text: str) -> None:
    """
    Quotes that nobody needs make a file harder to read.
    """
    assert not surprises(text)
    assert text == scalar(text)


@pytest.mark.parametrize(
    "text", ["a: b", "a #b", "a:", "- a", "@a", "'a'", '"a"', "a ", "a  b", "a\tb", "a\u00a0b", "{a", "%a", ""]
)
def test_a_text_that_could_be_misread_is_never_plain(text: str) -> None:
    """
    Signs of YAML, spaces at an end and characters nobody can see keep their quotes.
    """
    assert not may_be_plain(text, in_flow=False)


@pytest.mark.parametrize("text", ["a, b", "a]", "a}", "https://example.org"])
def test_brackets_need_more_quotes(text: str) -> None:
    """
    Inside brackets, commas and brackets are signs of YAML too.
    """
    assert (True, False) == (may_be_plain(text, in_flow=False), may_be_plain(text, in_flow=True))


def test_the_quotes_fit_the_text() -> None:
    """
    Double quotes, but single ones around a text that holds double ones or a backslash.
    """
    assert ['"it\'s"', "'say \"ah\"'", "'a\\b'", None, None] == [
        quoted(text) for text in ["it's", 'say "ah"', "a\\b", 'it\'s "so"', "a\u200bb"]
    ]


@given(
    st.text(st.characters(codec="utf-8", exclude_categories=("C", "Zl", "Zp"), exclude_characters="\u00a0"), min_size=1)
)
def test_a_scalar_reads_back_as_its_text(text: str) -> None:
    """
    Whatever the text: alone, in a list and in a map, two readers read it back.
    """
    if not text.isprintable():
        with pytest.raises(ValueError, match="cannot be seen"):
            scalar(text)
        return
    block, flow = scalar(text), scalar(text, in_flow=True)

    for loader in (yaml.CBaseLoader, yaml.SafeLoader):
        assert {"k": text} == yaml.load(f"k: {block}\n", Loader=loader)
        assert {"k": [text, {"l": text, "m": "n"}]} == yaml.load(f"k: [{flow}, {{l: {flow}, m: n}}]\n", Loader=loader)
