"""A site is replaced as a whole, or not at all."""

import os
from pathlib import Path

import pytest

from wellcited.mkdocs_plugin import staging
from wellcited.mkdocs_plugin.staging import Staging, StagingError


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """Return a site that a build has made."""
    folder = tmp_path / "site"
    folder.mkdir()
    (folder / "404.html").write_text("old")
    (folder / "gone.html").write_text("old")
    (folder / ".git").write_text("kept")
    return folder


def names(folder: Path) -> list[str]:
    """Return what stands in a folder."""
    return sorted(path.name for path in folder.iterdir())


def test_the_new_site_takes_the_place_of_the_old_one(site: Path) -> None:
    """
    What the new site does not have is gone; hidden files at the top, such as a checkout's, stay.
    """
    staged = Staging(site)
    (staged.folder / "404.html").write_text("new")

    staged.commit()

    assert [".git", "404.html"] == names(site)
    assert "new" == (site / "404.html").read_text()
    assert ["site"] == names(site.parent)


def test_a_discarded_site_leaves_nothing(site: Path) -> None:
    """
    The old site stays, and the folder beside it goes.
    """
    Staging(site).discard()

    assert [".git", "404.html", "gone.html"] == names(site)
    assert ["site"] == names(site.parent)


def test_a_swap_that_fails_half_way_is_undone(site: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """
    Where the new site cannot be put in its place, the old one is put back.
    """
    staged = Staging(site)
    real = Path.rename

    def fail(self: Path, target: Path) -> Path:
        if self == staged.folder:
            raise OSError(18, "Invalid cross-device link")
        return real(self, target)

    monkeypatch.setattr(Path, "rename", fail)

    with pytest.raises(StagingError, match="Invalid cross-device link"):
        staged.commit()
    staged.discard()

    assert [".git", "404.html", "gone.html"] == names(site)
    assert ["site"] == names(site.parent)


def test_what_a_killed_build_left_is_tidied_up(site: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """
    A folder of a process that is gone is removed; one of a process that runs is left alone.
    """
    monkeypatch.setattr(staging, "_runs", lambda pid: pid == 22)
    for pid in (11, 22):
        (site.parent / f".site.wellcited-{pid}.new").mkdir()

    Staging(site).discard()

    assert [".site.wellcited-22.new", "site"] == names(site.parent)


def test_a_build_killed_in_the_swap_gives_the_old_site_back(site: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """
    If a process was killed between the two renames, the next build finds the old site and puts it back first.
    """
    monkeypatch.setattr(staging, "_runs", lambda pid: False)
    site.rename(site.parent / ".site.wellcited-11.old")

    Staging(site).discard()

    assert [".git", "404.html", "gone.html"] == names(site)


def test_other_peoples_files_are_not_replaced(tmp_path: Path) -> None:
    """
    A folder that no build made is refused: replacing it would delete what is in it.
    """
    (tmp_path / "home").mkdir()
    (tmp_path / "home" / "letter.txt").write_text("dear")

    with pytest.raises(StagingError, match="holds files that no build made"):
        Staging(tmp_path / "home")

    assert ["letter.txt"] == names(tmp_path / "home")
    assert ["home"] == names(tmp_path)


def test_a_file_is_no_place_for_a_site(tmp_path: Path) -> None:
    """
    A site is a folder.
    """
    (tmp_path / "site").write_text("a file")

    with pytest.raises(StagingError, match="is a file"):
        Staging(tmp_path / "site")


def test_a_link_to_the_site_stays_a_link(site: Path, tmp_path: Path) -> None:
    """
    Where the site's place is a link, what it leads to is replaced.
    """
    link = tmp_path / "current"
    link.symlink_to(site)
    staged = Staging(link)
    (staged.folder / "404.html").write_text("new")

    staged.commit()

    assert link.is_symlink()
    assert "new" == (link / "404.html").read_text()


def test_a_missing_folder_above_is_made(tmp_path: Path) -> None:
    """
    The place may lie in folders that are not there yet.
    """
    staged = Staging(tmp_path / "a" / "b" / "site")
    (staged.folder / "404.html").write_text("new")

    staged.commit()

    assert ["404.html"] == names(tmp_path / "a" / "b" / "site")


def test_a_running_process_is_known(monkeypatch: pytest.MonkeyPatch) -> None:
    """
    Our own leftovers count as left over; another process' do not while it runs, whoever owns it.
    """
    assert not staging._runs(os.getpid())
    assert staging._runs(os.getppid())
    monkeypatch.setattr(os, "kill", lambda pid, signal: (_ for _ in ()).throw(PermissionError()))
    assert staging._runs(1)
    monkeypatch.setattr(os, "kill", lambda pid, signal: (_ for _ in ()).throw(ProcessLookupError()))
    assert not staging._runs(1)
