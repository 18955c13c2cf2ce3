"""Where the site is, and which files are meant."""

from __future__ import annotations

from pathlib import Path

import pytest

from wellcited.cli.place import find_root, inside, open_site
from wellcited.cli.trouble import Trouble


@pytest.mark.parametrize("sign", ["mkdocs.yml", "docs/_register/people.yml"])
def test_the_root_is_found_from_below(sign: str, tmp_path: Path) -> None:
    """
    A site is known by mkdocs.yml, or by its registers.
    """
    (tmp_path / sign).parent.mkdir(parents=True, exist_ok=True)
    (tmp_path / sign).touch()
    deep = tmp_path / "docs" / "a" / "b"
    deep.mkdir(parents=True)

    assert [tmp_path] * 4 == [find_root(start) for start in (tmp_path, deep, deep / "new.md", tmp_path / "docs")]


def test_the_nearest_site_wins(tmp_path: Path) -> None:
    """
    A site inside another is a site of its own.
    """
    (tmp_path / "mkdocs.yml").touch()
    inner = tmp_path / "tests" / "site"
    (inner / "docs" / "_register").mkdir(parents=True)

    assert inner == find_root(inner / "docs")
    assert tmp_path == find_root(inner, root=tmp_path)


def test_a_path_through_a_link_is_inside(tmp_path: Path) -> None:
    """
    Some systems reach a folder by two names.
    """
    real = tmp_path / "real"
    (real / "docs").mkdir(parents=True)
    link = tmp_path / "link"
    link.symlink_to(real)

    assert "docs/a.md" == inside(real, link / "docs" / "a.md")
    with pytest.raises(Trouble, match="is not in the site"):
        inside(real, tmp_path / "a.md")


def test_a_link_is_named_as_itself(site: Path) -> None:
    """
    A link in docs/ is what the finding is about, not the file that it points to.
    """
    (site / "docs/muscles/link.md").symlink_to(site / "docs/muscles/case.md")
    opened = open_site([Path("docs/muscles/link.md")], None)

    assert ("docs/muscles/link.md",) == opened.chosen


def test_a_dangling_link_is_there(site: Path) -> None:
    """
    What is reported as a stray can be asked about.
    """
    (site / "docs/gone.md").symlink_to("nowhere.md")

    assert ("docs/gone.md",) == open_site([Path("docs/gone.md")], None).chosen


def test_a_folder_means_what_is_in_it(site: Path) -> None:
    """
    Not what begins with its name.
    """
    (site / "docs/muscles-more").mkdir()
    (site / "docs/muscles-more/a.md").write_text("---\ntitle: A\n---\n", "utf-8")

    assert ("docs/muscles/case.md", "docs/muscles/neighbour.md") == open_site([Path("docs/muscles")], None).chosen
    assert open_site([Path("docs/")], None).chosen is None
