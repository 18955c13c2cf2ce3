"""`wellcited codeowners`."""

from __future__ import annotations

from pathlib import Path

from tests.cli.conftest import Run
from wellcited.writing.code_owners import MARK

FILE = ".github/CODEOWNERS"


def test_it_is_written_once_and_then_up_to_date(site: Path, run: Run) -> None:
    """
    `--check` is for the CI: it writes nothing, and its status says whether somebody must.
    """
    before = run("codeowners", "--check")

    assert (1, False) == (before.exit_code, (site / FILE).exists())
    assert "run `wellcited codeowners`" in before.stdout
    assert f"{FILE} written.\n" == run("codeowners").stdout
    assert (0, f"{FILE} is up to date.\n") == (run("codeowners", "--check").exit_code, run("codeowners").stdout)
    assert (site / FILE).read_text("utf-8").startswith(MARK)


def test_a_new_name_makes_it_old(site: Path, run: Run) -> None:
    """
    Whoever gets a name in people.yml is asked from then on; lines above the mark stay.
    """
    run("codeowners")
    file, people = site / FILE, site / "docs/_register/people.yml"
    file.write_text(f"* @boss\n\n{file.read_text('utf-8')}", "utf-8")
    assert 0 == run("codeowners", "--check").exit_code
    people.write_text(
        people.read_text("utf-8").replace("test-clinician:\n", "test-clinician:\n  github: octo\n"), "utf-8"
    )

    assert 1 == run("codeowners", "--check").exit_code
    assert 0 == run("codeowners").exit_code
    assert file.read_text("utf-8").startswith(f"* @boss\n\n{MARK}\n")
    assert "/docs/muscles/case.md @octo\n" in file.read_text("utf-8")


def test_a_file_that_is_no_text_is_said(site: Path, run: Run) -> None:
    """
    Status 2, and the file stays as it is.
    """
    (site / ".github").mkdir()
    (site / FILE).write_bytes(b"\xff\xfe")
    result = run("codeowners")

    assert (2, "") == (result.exit_code, result.stdout)
    assert b"\xff\xfe" == (site / FILE).read_bytes()
