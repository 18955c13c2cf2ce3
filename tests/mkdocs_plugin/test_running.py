"""Exit statuses, and what goes where."""

import os
from pathlib import Path

import pytest

from tests.mkdocs_plugin import little
from wellcited.mkdocs_plugin import running

pytestmark = pytest.mark.slow


def test_progress_goes_to_standard_error(root: Path, capfd: pytest.CaptureFixture[str]) -> None:
    """
    A build without findings prints nothing on standard output, and nothing of what mkdocs-macros says of itself.
    """
    assert running.FINE == little.build(root)

    out, err = capfd.readouterr()
    assert "" == out
    assert f"The site is in {root / 'site'}\n" in err
    assert "macros" not in err


@pytest.mark.parametrize(
    ("old", "new", "named"),
    [
        ("site_name: Wellcited", "site_name: [", "mkdocs.yml"),
        ("custom_dir: overrides", "custom_dir: nowhere", "nowhere"),
        ("strict: true", "docs_dir: overrides", "docs_dir"),
        ("strict: true", "use_directory_urls: false", "use_directory_urls"),
        ("  - wellcited\n", "  - wellcited: {as_of: soon}\n", "as_of"),
        ("  - wellcited\n", "  - wellcited: {reference_style: harvard}\n", "harvard"),
    ],
)
def test_a_configuration_that_does_not_fit_is_status_2(
    root: Path, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, old: str, new: str, named: str
) -> None:
    """
    A build that cannot be run says which setting is in the way.
    """
    monkeypatch.delenv("WELLCITED_AS_OF", raising=False)
    little.edit(root / "mkdocs.yml", old, new)

    assert running.FAILED == running.build(root)
    assert named in capfd.readouterr().err


def test_the_environment_is_left_as_it_was(root: Path) -> None:
    """
    A build sets the day for the host and takes it back.
    """
    before = dict(os.environ)

    assert running.FINE == little.build(root)
    assert before == dict(os.environ)


def test_the_site_can_go_elsewhere(root: Path, tmp_path: Path) -> None:
    """
    `--site-dir` names the place; the usual one stays empty.
    """
    assert running.FINE == running.build(root, as_of=little.AS_OF, site_dir=str(tmp_path / "srv" / "www"))

    assert (tmp_path / "srv" / "www" / "index.html").exists()
    assert not (root / "site").exists()


def test_a_folder_of_other_things_is_refused(root: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    """
    A site never replaces what no build has made.
    """
    (tmp_path / "letters").mkdir()
    (tmp_path / "letters" / "dear.txt").write_text("dear")

    assert running.FAILED == running.build(root, as_of=little.AS_OF, site_dir=str(tmp_path / "letters"))
    assert "holds files that no build made" in capfd.readouterr().err
    assert ["dear.txt"] == [path.name for path in (tmp_path / "letters").iterdir()]


def test_it_does_not_matter_where_a_person_stands(root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """
    Folders in mkdocs.yml count from mkdocs.yml.
    """
    monkeypatch.chdir(tmp_path)

    assert running.FINE == little.build(root)
    assert (root / "site" / "index.html").exists()
