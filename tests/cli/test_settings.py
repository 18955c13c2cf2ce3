"""What the command line reads of mkdocs.yml."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.conftest import ROOT
from wellcited.cli.settings import Settings, read_settings
from wellcited.cli.trouble import Trouble
from wellcited.reading.library import OWNER_PAGES


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (None, Settings()),
        ("", Settings()),
        ("site_name: A\n", Settings()),
        ("site_url: https://a.example/\n", Settings(site_url="https://a.example/")),
        ("plugins: [search, wellcited]\n", Settings()),
        ("plugins:\n  - wellcited: {owner_pages: [a.md, b/*]}\n", Settings(owner_pages=("a.md", "b/*"))),
        ("plugins:\n  wellcited: {owner_pages: [a.md]}\n", Settings(owner_pages=("a.md",))),
        ("plugins:\n  - wellcited:\n", Settings()),
        ("x: !!python/name:os.system\nsite_url: https://a.example/\n", Settings(site_url="https://a.example/")),
        ("site_url: !ENV [A_SITE, https://b.example/]\n", Settings(site_url="https://b.example/")),
        ("site_url: !ENV [A_SITE, B_SITE, '']\n", Settings(site_url="https://from.example/")),
        ("site_url: !ENV B_SITE\n", Settings(site_url="https://from.example/")),
    ],
)
def test_two_settings_are_read(text: str | None, expected: Settings, tmp_path: Path, monkeypatch) -> None:
    """
    Tags are not run; what comes from the environment is looked up there.
    """
    monkeypatch.setenv("B_SITE", "https://from.example/")
    monkeypatch.delenv("A_SITE", raising=False)
    if text is not None:
        (tmp_path / "mkdocs.yml").write_text(text, "utf-8")

    assert expected == read_settings(tmp_path)


def test_a_broken_file_is_trouble(tmp_path: Path) -> None:
    """
    The message names the file.
    """
    (tmp_path / "mkdocs.yml").write_text("a: [b\n", "utf-8")

    with pytest.raises(Trouble, match=r"mkdocs\.yml cannot be read"):
        read_settings(tmp_path)


def test_our_own_site_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    """
    The real file, with all its tags.
    """
    monkeypatch.delenv("WELLCITED_SITE_URL", raising=False)

    assert Settings(OWNER_PAGES, "") == read_settings(ROOT)
