"""Characters that other programs take for the end of a line put nothing on a wrong line."""

from __future__ import annotations

import pytest

from wellcited.reading.article import read_article

_ODD = pytest.mark.parametrize("char", ["\u0085", "\u2028", "\u2029", "\u00a0", "\u2003"])


@_ODD
def test_a_line_of_odd_spaces_moves_no_place_in_the_body(char: str) -> None:
    """
    markdown-it drops such a line from the beginning of a paragraph; the mark is still found where it stands.
    """
    article = read_article("docs/a.md", f"---\ntitle: A\n---\n\n{char}\nWords [@a2020].\n".encode())

    assert [(6, 8)] == [(mark.span.line, mark.span.column) for mark in article.body.marks]


@_ODD
def test_an_odd_character_moves_no_place_in_the_front_matter(char: str) -> None:
    """
    YAML breaks lines at three characters that nobody sees; the fields below stay on their lines.
    """
    article = read_article("docs/a.md", f'---\ntitle: "A{char}b"\nfunding: none\n---\n'.encode())

    assert 3 == article.places.span("funding").line


def test_nul_in_a_line_moves_no_place() -> None:
    """
    CommonMark replaces NUL, and what stands behind it is still found.
    """
    article = read_article("docs/a.md", b"---\ntitle: A\n---\n\nWo\x00rds [@a2020].\n")

    assert [(5, 9)] == [(mark.span.line, mark.span.column) for mark in article.body.marks]
