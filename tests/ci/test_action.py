"""The action for other repositories judges their articles, and takes no orders from them."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.cli.conftest import break_title
from tests.conftest import ROOT, TODAY
from tests.rules.cases import ARTICLE, SITE, Case, lay_out

ACTION: dict[str, Any] = yaml.safe_load((ROOT / "action.yml").read_text("utf-8"))
STEPS: list[dict[str, Any]] = ACTION["runs"]["steps"]
TOOLS = Path(sys.executable).parent


@dataclass
class Ran:
    """What a step left behind."""

    status: int
    said: str
    summary: str
    report: str


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """Return a repository with a little site, committed."""
    lay_out(Case("", SITE / ARTICLE), tmp_path)
    site = tmp_path / "site"
    git(site, "init", "--quiet", "--initial-branch=main")
    git(site, "add", "--all")
    git(site, "-c", "user.name=Test", "-c", "user.email=test@example.org", "commit", "--quiet", "--message=A site")
    return site


def git(site: Path, *arguments: str) -> None:
    """Run git in the repository."""
    subprocess.run(["git", *arguments], cwd=site, check=True, capture_output=True)


def _home(home: Path) -> Path:
    """Return a place as the action's own on a runner, with this Python, on the day of the tests."""
    python = home / ".venv" / "bin" / "python"
    python.parent.mkdir(parents=True, exist_ok=True)
    day = f'[[ $4 == check ]] && set -- "${{@:1:4}}" --as-of {TODAY} "${{@:5}}"'
    python.write_text(f'#!/usr/bin/env bash\n{day}\nexec "{sys.executable}" "$@"\n', "utf-8")
    python.chmod(0o755)
    if not (home / ".ci").exists():
        (home / ".ci").symlink_to(ROOT / ".ci")
    return home


def judge(site: Path, **inputs: str) -> Ran:
    """Run the action's last step as GitHub does: its command, in the repository, with the inputs in its `env`."""
    step = STEPS[-1]
    given = {name: str(inputs.get(name, about["default"])) for name, about in ACTION["inputs"].items()}
    values = {
        name: given[re.fullmatch(r"\$\{\{ inputs\.([a-z-]+) \}\}", value)[1]] for name, value in step["env"].items()
    }
    home = _home(site.parent / "runner")
    summary, outputs = home / "summary.md", home / "outputs"
    outputs.write_text("", "utf-8")
    summary.write_text("", "utf-8")
    run = subprocess.run(
        ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", step["run"]],
        cwd=site,
        env={
            "PATH": os.environ["PATH"],
            "HOME": str(home),
            "GITHUB_ACTION_PATH": str(home),
            "GITHUB_OUTPUT": str(outputs),
            "GITHUB_STEP_SUMMARY": str(summary),
            "RUNNER_TEMP": str(home),
            **values,
        },
        capture_output=True,
        text=True,
        check=False,
    )
    file = outputs.read_text("utf-8").strip().removeprefix("report-file=")
    return Ran(run.returncode, run.stdout, summary.read_text("utf-8"), Path(file).read_text("utf-8") if file else "")


def test_the_action_has_what_github_asks_for() -> None:
    """A name, a description, a word on each input, a shell for each command, foreign actions by commit."""
    text = (ROOT / "action.yml").read_text("utf-8")

    assert {"name", "author", "description", "branding", "inputs", "outputs", "runs"} == ACTION.keys()
    assert "composite" == ACTION["runs"]["using"]
    assert ["path", "report", "changed-since", "production"] == list(ACTION["inputs"])
    assert all({"description", "required", "default"} == about.keys() for about in ACTION["inputs"].values())
    assert all(step["shell"] == "bash" for step in STEPS if "run" in step)
    assert all(re.fullmatch(r"[\w./-]+@[0-9a-f]{40}", step["uses"]) for step in STEPS if "uses" in step)
    assert len(re.findall(r"uses: \S+ # v\d+\.\d+\.\d+\n", text)) == text.count("uses: ")


def test_no_input_is_part_of_a_command() -> None:
    """Each is a value of the environment, and the commands hold no expression at all."""
    used = re.findall(r"inputs\.([a-z-]+)", "".join(str(step.get("env", "")) for step in STEPS))

    assert [] == [step["run"] for step in STEPS if "${{" in step.get("run", "")]
    assert sorted(ACTION["inputs"]) == sorted(used)


def test_the_action_installs_by_the_lock_of_the_site() -> None:
    """`make` makes the environment that the last step calls; the names are those of the Makefile."""
    assert 'make -C "$GITHUB_ACTION_PATH" .venv/.site' == STEPS[1]["run"]
    asked = subprocess.run(
        ["make", "--dry-run", "--always-make", "-C", ROOT, ".venv/.site"], capture_output=True, text=True, check=True
    )
    assert "--require-hashes --no-deps --only-binary :all: -r requirements/site.txt" in asked.stdout


@pytest.mark.parametrize(
    ("name", "status"), [("production", 0), ("colour", 1)], ids=["an input that is", "an input that is not"]
)
def test_actionlint_reads_the_action_where_it_is_used(tmp_path: Path, name: str, status: int) -> None:
    """It judges an action by the workflow that calls it: the form of the file, and the names of its inputs."""
    workflows = tmp_path / ".github" / "workflows"
    workflows.mkdir(parents=True)
    git(tmp_path, "init", "--quiet")
    (tmp_path / "action.yml").write_bytes((ROOT / "action.yml").read_bytes())
    step = {"uses": "./", "with": {name: "true"}, "id": "w"}
    after = {"run": 'cat -- "$FILE"', "env": {"FILE": "${{ steps.w.outputs.report-file }}"}}
    job = {"runs-on": "ubuntu-24.04", "steps": [step, after]}
    (workflows / "use.yml").write_text(yaml.safe_dump({"on": "push", "jobs": {"one": job}}), "utf-8")
    run = subprocess.run([TOOLS / "actionlint"], cwd=tmp_path, capture_output=True, text=True, check=False)

    assert status == run.returncode, run.stdout
    assert bool(status) == ('input "colour" is not defined' in run.stdout)


@pytest.mark.slow
def test_a_clean_library_passes(site: Path) -> None:
    """Status 0, a summary, and the report as a file."""
    ran = judge(site)

    assert 0 == ran.status, ran.said
    assert "2 articles" in ran.summary
    assert ran.report in ran.said


@pytest.mark.slow
def test_an_error_fails_and_is_noted_at_its_line(site: Path) -> None:
    """What was changed stands first in the summary."""
    break_title(site)
    ran = judge(site, **{"changed-since": "main"})

    assert 1 == ran.status
    assert f"::error file={ARTICLE},line=2," in ran.said
    assert str(ARTICLE) in ran.summary


@pytest.mark.slow
@pytest.mark.parametrize("report", ["text", "json", "sarif", "junit", "markdown"])
def test_other_reports_are_files_and_no_orders(site: Path, report: str) -> None:
    """The runner does not listen while the report is shown; a format with its own order gets its summary too."""
    break_title(site)
    ran = judge(site, report=report, path=f"docs/muscles\n{ARTICLE}", **{"changed-since": "main"})

    assert 1 == ran.status, ran.said
    begin, token = re.match(r"(::stop-commands::([0-9a-f]{32})\n)", ran.said).groups()
    assert ran.said.startswith(begin + ran.report)
    assert ran.said.endswith(f"\n::{token}::\n")
    assert str(ARTICLE) in ran.summary


@pytest.mark.slow
def test_an_unknown_commit_is_told_and_the_library_judged(site: Path) -> None:
    """A first push, or a shallow checkout: the articles are judged all the same."""
    ran = judge(site, **{"changed-since": "0" * 40})

    assert 0 == ran.status
    assert ran.said.startswith("::warning::changed-since names no commit of this history")


@pytest.mark.slow
@pytest.mark.parametrize(
    ("inputs", "said"),
    [
        ({"report": "html"}, "::error::report must be"),
        ({"production": "yes"}, "::error::production must be true or false"),
        ({"path": "docs/nothing.md"}, ""),
        ({"path": "--help"}, ""),
        ({"path": '"; touch run; "'}, ""),
        ({"path": "$(touch run)"}, ""),
        ({"changed-since": "--output=run"}, "::warning::changed-since names no commit"),
    ],
)
def test_an_input_is_data(site: Path, inputs: dict[str, str], said: str) -> None:
    """What cannot be meant is refused; what looks like a command or an option is a name that is not there."""
    ran = judge(site, **inputs)

    assert (0 if "changed-since" in inputs else 2) == ran.status
    assert said in ran.said
    assert not (site / "run").exists()


@pytest.mark.slow
def test_nothing_of_the_repository_is_run(site: Path) -> None:
    """A module that is named like one of ours, at the top of a stranger's repository, stays a file."""
    for name in ("yaml.py", "click.py", "wellcited.py"):
        (site / name).write_text("open('run', 'w')\n", "utf-8")

    assert 0 == judge(site).status
    assert not (site / "run").exists()


@pytest.mark.slow
def test_production_asks_more(site: Path) -> None:
    """The sample people of the little site may not stand on a site for real readers."""
    people = site / "docs/_register/people.yml"
    text = people.read_text("utf-8").replace("name: Test clinician\n", "name: Sample clinician\n  sample: true\n")
    people.write_text(text, "utf-8")

    assert 0 == judge(site).status
    assert 1 == judge(site, production="true").status
