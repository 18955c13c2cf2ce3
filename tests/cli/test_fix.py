"""`wellcited fix`."""

from __future__ import annotations

from pathlib import Path

from tests.cli.conftest import Run
from tests.rules.cases import ARTICLE


def spoil(site: Path) -> Path:
    """Put a field of the article in the wrong place and in quotes it does not need; return the article."""
    file = site / ARTICLE
    text = (
        file.read_text("utf-8")
        .replace("type: symptom\n", "")
        .replace("funding: none\n", "funding: 'none'\ntype: symptom\n")
    )
    file.write_text(text, "utf-8")
    return file


def test_it_mends_says_what_and_is_done(site: Path, run: Run) -> None:
    """
    The second time there is nothing to do.
    """
    before = (site / ARTICLE).read_bytes()
    run("fix")
    canonical = (site / ARTICLE).read_bytes()
    spoil(site)
    first, second = run("fix"), run("fix")

    assert (0, "") == (first.exit_code, first.stderr)
    assert "docs/muscles/case.md: order of fields (1), quotes (1)\n" in first.stdout
    assert "1 article changed, 1 canonical already.\n" in first.stdout
    assert (0, "0 articles changed, 2 canonical already.\n") == (second.exit_code, second.stdout)
    assert canonical == (site / ARTICLE).read_bytes()
    assert before.split(b"\n---\n")[1] == canonical.split(b"\n---\n")[1]


def test_check_changes_nothing_and_fails(site: Path, run: Run) -> None:
    """
    A hook learns that something would change, and the file stays.
    """
    run("fix")
    assert 0 == run("fix", "--check").exit_code
    spoiled = spoil(site).read_bytes()
    result = run("fix", "--check", ARTICLE)

    assert 1 == result.exit_code
    assert "1 article would change, 0 canonical already.\n" in result.stdout
    assert spoiled == (site / ARTICLE).read_bytes()


def test_a_file_that_is_not_sure_is_left_alone(site: Path, run: Run) -> None:
    """
    It says why and on which line, mends the others, and fails.
    """
    spoil(site)
    other = site / "docs/muscles/neighbour.md"
    other.write_text(other.read_text("utf-8").replace("title: ", "title: Pain: ", 1), "utf-8")
    broken = other.read_bytes()
    result = run("fix")

    assert 1 == result.exit_code
    assert "docs/muscles/neighbour.md:2: left alone: a colon inside the value of `title`" in result.stdout
    assert "= help: put the value in quotes" in result.stdout
    assert "1 article changed, 0 canonical already, 1 left alone.\n" in result.stdout
    assert broken == other.read_bytes()


def test_what_is_no_article_is_left_as_it_is(site: Path, run: Run) -> None:
    """
    Registers have owners; the command says that it did nothing.
    """
    people = site / "docs/_register/people.yml"
    before = people.read_bytes()
    result = run("fix", people)

    assert (0, before) == (result.exit_code, people.read_bytes())
    assert "docs/_register/people.yml is no article" in result.stderr


def test_a_missing_path_is_status_2(site: Path, run: Run) -> None:
    """
    Nothing is mended if one of the names is wrong.
    """
    spoiled = spoil(site).read_bytes()
    result = run("fix", ARTICLE, "docs/no-such.md")

    assert (2, "", spoiled) == (result.exit_code, result.stdout, (site / ARTICLE).read_bytes())
