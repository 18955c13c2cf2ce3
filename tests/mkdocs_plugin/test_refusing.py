"""A build that cannot be finished leaves the old site as it was, and nothing else behind."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import HOST
from tests.mkdocs_plugin import little
from wellcited.mkdocs_plugin import running
from wellcited.mkdocs_plugin.plugin import WellcitedPlugin

pytestmark = pytest.mark.slow


@pytest.fixture
def old(root: Path) -> dict[str, bytes]:
    """Build the little site once; return what is in it."""
    assert little.build(root) == 0
    return little.contents(root / "site")


def everything(root: Path) -> set[str]:
    """Return what stands in a site's root."""
    return {path.name for path in root.iterdir()}


WHOLE = {"docs", "mkdocs.yml", "overrides", "site"}


def test_an_error_keeps_the_old_site(root: Path, old: dict[str, bytes], capfd: pytest.CaptureFixture[str]) -> None:
    """
    With an error the status is 1, the finding is told in four beats, and the old site stays.
    """
    little.edit(root / little.ARTICLE, "published: 2026-01-15", "published: 2027-01-15")

    status = little.build(root)

    out, err = capfd.readouterr()
    assert running.REFUSED == status
    assert " --> docs/muscles/case.md:10:12\n" in out
    assert "10 | published: 2027-01-15\n" in out
    assert "  = help: " in out
    assert err.endswith("Nothing was built: 1 error must be mended first.\n")
    assert old == little.contents(root / "site")
    assert WHOLE == everything(root)


def test_the_host_alone_refuses_too(root: Path, old: dict[str, bytes]) -> None:
    """
    `mkdocs build` ends with status 1 where `wellcited build` does.
    """
    little.edit(root / little.ARTICLE, "title: Sore calf after running\n", "")

    done = subprocess.run(
        [sys.executable, "-m", HOST, "build", "-f", "mkdocs.yml"],
        cwd=root,
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "WELLCITED_AS_OF": little.AS_OF},
    )

    assert 1 == done.returncode
    assert "error[frontmatter-required]" in done.stdout
    assert old == little.contents(root / "site")


def test_where_there_is_no_old_site_none_appears(root: Path) -> None:
    """
    A first build that is refused leaves no folder behind.
    """
    little.edit(root / little.ARTICLE, "title: Sore calf after running\n", "")

    assert running.REFUSED == little.build(root)
    assert WHOLE - {"site"} == everything(root)


@pytest.mark.parametrize("crash", [RuntimeError("a plugin of somebody else"), KeyboardInterrupt(), SystemExit(100)])
@pytest.mark.parametrize("event", ["on_files", "on_page_context", "on_post_build"])
def test_a_crash_or_ctrl_c_keeps_the_old_site(
    root: Path, old: dict[str, bytes], monkeypatch: pytest.MonkeyPatch, event: str, crash: BaseException
) -> None:
    """
    Whatever ends a build half way, the old site is whole and the half-built one is gone.
    """

    def fail(*args: object, **kwargs: object) -> None:
        raise crash

    fail.__dict__["mkdocs_priority"] = 0
    little.edit(root / little.ARTICLE, "Walk a little.", "Walk a bit.")
    little.sign(root)
    monkeypatch.setattr(WellcitedPlugin, event, fail)

    try:
        little.build(root)
    except BaseException as error:
        assert error is crash

    assert old == little.contents(root / "site")
    assert WHOLE == everything(root)


def test_a_page_of_the_owners_that_fails_keeps_the_old_site(
    root: Path, old: dict[str, bytes], capfd: pytest.CaptureFixture[str]
) -> None:
    """
    An undefined macro ends the build with status 2 instead of being published.
    """
    little.edit(root / "docs" / "index.md", "{{ library.articles }}", "{{ library.artikles }}")

    assert running.FAILED == little.build(root)
    assert old == little.contents(root / "site")
    assert WHOLE == everything(root)


@pytest.mark.parametrize(
    "text",
    ["[a page](nowhere.md)", "[an article](muscles/case.md#nowhere)", "A claim [@nobody2020]."],
    ids=["page", "anchor", "source"],
)
def test_what_leads_nowhere_on_an_owners_page_keeps_the_old_site(root: Path, old: dict[str, bytes], text: str) -> None:
    """
    A dead link, a dead anchor and an unknown source stop the build, like every warning of the host.
    """
    page = root / "docs" / "index.md"
    page.write_text(page.read_text("utf-8") + f"\n{text}\n", "utf-8")

    assert running.FAILED == little.build(root)
    assert old == little.contents(root / "site")
    assert WHOLE == everything(root)


def test_links_in_the_file_system_are_not_followed(root: Path, tmp_path: Path) -> None:
    """
    A link to a folder of others, and one that leads to itself, are refused before the host walks the tree.
    """
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "secret.md").write_text("# A secret", "utf-8")
    (root / "docs" / "assets" / "others").symlink_to(outside)
    (root / "docs" / "muscles" / "loop").symlink_to(root / "docs" / "muscles")

    assert running.REFUSED == little.build(root)
    assert not (root / "site").exists()


@pytest.mark.usefixtures("gates_open")
def test_links_are_refused_whatever_the_policy_says(root: Path, capfd: pytest.CaptureFixture[str]) -> None:
    """
    No setting lets the host follow a link: it could lead in circles, or to the files of the person who builds.
    """
    (root / "docs" / "muscles" / "loop").symlink_to(root / "docs" / "muscles")

    assert running.FAILED == little.build(root)
    assert "Links in the file system cannot be published: docs/muscles/loop" in capfd.readouterr().err


def test_a_site_is_built_whole(root: Path, old: dict[str, bytes]) -> None:
    """
    `--dirty` would leave out what did not change, and the new site would lack it.
    """
    done = subprocess.run(
        [sys.executable, "-m", HOST, "build", "--dirty", "-f", "mkdocs.yml"],
        cwd=root,
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "WELLCITED_AS_OF": little.AS_OF},
    )

    assert 1 == done.returncode
    assert "leave out `--dirty`" in done.stdout + done.stderr
    assert old == little.contents(root / "site")
