"""Other repositories run `wellcited check` and `wellcited fix` at each commit, by pre-commit itself."""

from __future__ import annotations

import os
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

import pytest
import yaml
from pre_commit.clientlib import load_manifest

from tests.cli.conftest import break_title
from tests.conftest import ROOT, TODAY
from tests.rules.cases import ARTICLE, SITE, Case, lay_out

MANIFEST = ROOT / ".pre-commit-hooks.yaml"


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """Return a repository with a little site in it, staged, that uses both hooks."""
    lay_out(Case("", SITE / ARTICLE), tmp_path)
    site = tmp_path / "site"
    # Our own environment stands in for the one that pre-commit would make: a test installs nothing.
    hooks = [{**hook, "language": "system"} for hook in yaml.safe_load(MANIFEST.read_text("utf-8"))]
    hooks[0]["args"] = ["--as-of", TODAY.isoformat()]
    config = {"repos": [{"repo": "local", "hooks": hooks}]}
    (site / ".pre-commit-config.yaml").write_text(yaml.safe_dump(config), "utf-8")
    (site / "notes.md").write_text("No article.\n", "utf-8")
    git(site, "init", "--quiet", "--initial-branch=main")
    git(site, "add", "--all")
    return site


def git(site: Path, *arguments: str | Path) -> None:
    """Run git in the repository."""
    subprocess.run(["git", *arguments], cwd=site, check=True, capture_output=True)


def pre_commit(site: Path, hook: str, *arguments: str | Path) -> subprocess.CompletedProcess[str]:
    """Run one hook as a commit would: on the names of files that its pattern takes."""
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    return subprocess.run(
        [sys.executable, "-m", "pre_commit", "run", hook, "--verbose", *arguments],
        cwd=site,
        env={**os.environ, "PATH": path, "PRE_COMMIT_HOME": str(site.parent / "home"), "PRE_COMMIT_COLOR": "never"},
        capture_output=True,
        text=True,
        check=False,
    )


def test_pre_commit_takes_the_manifest() -> None:
    """Its own reader finds two hooks, each a command of the package."""
    hooks: list[dict[str, Any]] = load_manifest(MANIFEST)
    scripts = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["scripts"]

    assert {"wellcited-check": "wellcited check", "wellcited-fix": "wellcited fix"} == {
        hook["id"]: hook["entry"] for hook in hooks
    }
    assert {"python"} == {hook["language"] for hook in hooks}
    assert {hook["entry"].split()[0] for hook in hooks} <= scripts.keys()


@pytest.mark.slow
def test_a_clean_article_may_be_committed(repository: Path) -> None:
    """The article and the registers are judged; a file outside docs/ is not asked about."""
    run = pre_commit(repository, "wellcited-check", "--all-files")

    assert 0 == run.returncode, run.stdout + run.stderr
    assert "notes.md" not in run.stdout
    assert "Passed" in run.stdout


@pytest.mark.slow
def test_an_error_stops_the_commit(repository: Path) -> None:
    """The finding is named as on the command line, and only for the files that are to be committed."""
    break_title(repository)
    git(repository, "add", ARTICLE)
    run = pre_commit(repository, "wellcited-check", "--files", ARTICLE)

    assert 1 == run.returncode
    assert f"{ARTICLE}:2:" in run.stdout


@pytest.mark.slow
def test_a_drawing_with_a_script_stops_the_commit(repository: Path) -> None:
    """Pictures are judged too, also where no article changes."""
    drawing = "docs/muscles/calf.svg"
    (repository / drawing).write_text('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>', "utf-8")
    git(repository, "add", drawing)
    run = pre_commit(repository, "wellcited-check", "--files", drawing)

    assert 1 == run.returncode
    assert "safety-drawing" in run.stdout


@pytest.mark.slow
def test_an_article_in_disorder_is_put_right_and_shown(repository: Path) -> None:
    """`fix` writes, pre-commit sees a changed file and stops; the second time all is well."""
    article = repository / ARTICLE
    before = article.read_text("utf-8")
    article.write_text(before.replace("\nstatus: published\n", '\nstatus: "published"\n'), "utf-8")
    assert before != article.read_text("utf-8")
    git(repository, "add", ARTICLE)

    first = pre_commit(repository, "wellcited-fix", "--files", ARTICLE)
    assert 1 == first.returncode
    assert "files were modified by this hook" in first.stdout
    assert "\nstatus: published\n" in article.read_text("utf-8")

    git(repository, "add", ARTICLE)
    assert 0 == pre_commit(repository, "wellcited-fix", "--files", ARTICLE).returncode
