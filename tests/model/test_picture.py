"""Which file a picture's target names."""

from __future__ import annotations

import pytest

from wellcited.model.picture import picture_path


@pytest.mark.parametrize(
    ("target", "path"),
    [
        ("cup.svg", "docs/pain/cup.svg"),
        ("./cup.svg", "docs/pain/cup.svg"),
        ("../pain/./cup.svg", "docs/pain/cup.svg"),
        ("../assets/cup.svg", "docs/assets/cup.svg"),
        ("%63up.svg", "docs/pain/cup.svg"),
        (" c\tu p.svg\n", "docs/pain/cup.svg"),
        ("a%20cup.svg", "docs/pain/a cup.svg"),
        ("%2e%2e/cup.svg", "docs/cup.svg"),
        ("cup.svg#top", "docs/pain/cup.svg#top"),
        ("cup.svg?v=2", "docs/pain/cup.svg?v=2"),
        ("../../../cup.svg", "../cup.svg"),
        ("/cup.svg", "/cup.svg"),
        ("", ""),
        (" ", ""),
        ("//example.org/cup.svg", ""),
        ("https://example.org/cup.svg", ""),
        ("DATA:image/png;base64,AA", ""),
        ("java\tscript:x", ""),
        ("\\\\example.org\\cup.svg", ""),
    ],
)
def test_a_target_names_a_file_as_a_browser_would_find_it(target: str, path: str) -> None:
    """
    Blanks go, percent signs are decoded, the path is resolved; another site is no file of ours.
    """
    assert path == picture_path(target, "docs/pain/relief.md")
