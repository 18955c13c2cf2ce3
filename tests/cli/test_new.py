"""`wellcited new`."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import ASOF, Run
from tests.rules.cases import ARTICLE


def test_a_skeleton_is_written_and_the_next_steps_are_named(site: Path, run: Run) -> None:
    """
    The steps can be typed as they stand.
    """
    result = run("new", "docs/feet/sore-foot.md", "--type", "symptom")

    assert (0, "") == (result.exit_code, result.stderr)
    assert "type: symptom\n" in (site / "docs/feet/sore-foot.md").read_text("utf-8")
    assert "wellcited check docs/feet/sore-foot.md\n" in result.stdout
    assert 0 == run("check", "docs/feet/sore-foot.md", *ASOF).exit_code


def test_a_path_counts_from_where_one_is(site: Path, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """
    In the folder of articles, the name is enough.
    """
    monkeypatch.chdir(site / "docs/muscles")
    result = run("new", "sore-foot.md")

    assert result.stdout.startswith("docs/muscles/sore-foot.md: the skeleton of a condition\n")
    assert (site / "docs/muscles/sore-foot.md").is_file()


@pytest.mark.parametrize(
    ("args", "says"),
    [
        ((str(ARTICLE),), "there is a file of this name already"),
        (("docs/muscles/foot.txt",), "does not end in .md"),
        (("foot.md",), "is not under docs/"),
        (("docs/about/foot.md",), "the owners keep"),
        (("docs/muscles/Sore Foot.md",), "makes no good address"),
        (("docs/muscles/foot.md", "--type", "disease"), "'disease' is not one of"),
        ((), "Missing argument 'PATH'"),
    ],
)
def test_a_bad_name_is_status_2(args: tuple[str, ...], says: str, site: Path, run: Run) -> None:
    """
    Nothing is written, and nothing overwritten.
    """
    before = {path: path.read_bytes() for path in site.rglob("*") if path.is_file()}
    result = run("new", *args)

    assert (2, "") == (result.exit_code, result.stdout)
    assert says in result.stderr
    assert before == {path: path.read_bytes() for path in site.rglob("*") if path.is_file()}


def test_nothing_is_written_behind_a_link(site: Path, run: Run, tmp_path: Path) -> None:
    """
    A link in docs/ leads out of the site.
    """
    (tmp_path / "outside").mkdir()
    (site / "docs/feet").symlink_to(tmp_path / "outside")
    result = run("new", "docs/feet/sore-foot.md")

    assert 2 == result.exit_code
    assert "behind a link" in result.stderr
    assert [] == list((tmp_path / "outside").iterdir())
