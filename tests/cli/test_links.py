"""`wellcited links`, as an editor runs it."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from wellcited.cli import cli

ARTICLE = "---\ntitle: A\n---\n\nSee [b](b.md) and [there](#there).\n"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """Return a site with one article, and what was built of it."""
    files = {
        "mkdocs.yml": "site_name: x\n",
        "docs/a.md": ARTICLE,
        "site/index.html": '<a href="a/">A</a>',
        "site/a/index.html": '<a href="../b/">b</a> <a href="#there">there</a> <a href="../">home</a>',
    }
    for path, text in files.items():
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_text(text)
    return tmp_path


def run(root: Path, *arguments: str) -> Result:
    """Run the command on the site."""
    return CliRunner().invoke(cli, ["links", "--root", str(root), *arguments])


def test_a_fault_is_named_where_an_editor_can_mend_it(root: Path) -> None:
    """
    Readers meet the fault on the built page; editors are sent to the line of Markdown.
    """
    done = run(root)

    assert 1 == done.exit_code
    assert "error[links-target-exists]: the site has no `b/index.html`\n --> docs/a.md:5:5\n" in done.stdout
    assert "error[links-anchor-exists]: the page has no place called `there`\n --> docs/a.md:5:19\n" in done.stdout
    assert "looked at 4 links" in done.stderr


def test_a_whole_site_gives_status_0(root: Path) -> None:
    """
    Nothing to mend: nothing on standard output.
    """
    (root / "site/b").mkdir()
    (root / "site/b/index.html").write_text("")
    (root / "site/a/index.html").write_text('<a href="../b/">b</a>')

    done = run(root)

    assert (0, "") == (done.exit_code, done.stdout)


def test_without_a_built_site_the_command_says_what_to_do(root: Path) -> None:
    """
    Links are looked for in what readers get, so it must be built first.
    """
    done = run(root, "--site-dir", str(root / "nowhere"))

    assert 2 == done.exit_code
    assert "wellcited build" in done.stderr


@pytest.mark.slow
def test_the_real_linkchecker_gives_a_second_opinion(root: Path) -> None:
    """
    `--external` asks LinkChecker, which also visits the inside; what it finds there is told, not counted twice.
    """
    done = run(root, "--external", "--timeout", "5")

    assert 1 == done.exit_code
    assert "LinkChecker's second opinion: a/index.html links to ../b/: " in done.stderr
    assert 1 == done.stdout.count("links-target-exists")
