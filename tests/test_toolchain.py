"""The tools around the code do what the README promises, on any machine."""

import os
import re
import stat
import subprocess
import sys
import tomllib
import zipfile
from importlib.metadata import entry_points
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.conftest import ROOT

PROJECT: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
MAKEFILE = (ROOT / "Makefile").read_text("utf-8")
WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))


def tracked() -> list[str]:
    """Return the names of all files that git keeps."""
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=True)
    return sorted(listed.stdout.decode().split("\0")[:-1])


# --- make and the CI -------------------------------------------------------------------------------------------------


def phony() -> list[str]:
    """Return the targets that a person may name."""
    (line,) = (line for line in MAKEFILE.splitlines() if line.startswith(".PHONY:"))
    return line.split()[1:]


def test_help_lists_every_target() -> None:
    """`make` alone names each target once, with a word on it."""
    assert sorted(phony()) == sorted(re.findall(r"^  make ([a-z-]+) +\S", make(), re.M))


def test_the_promised_targets_are_there() -> None:
    """The README and this project's habits lean on these names."""
    promised = "help setup site serve check test audit quick lint types fmt links lock"
    assert set(promised.split()) <= set(phony())


def make(*arguments: str) -> str:
    """Return what make prints, as if it were not called from a make that runs the tests."""
    own = {name: value for name, value in os.environ.items() if not name.startswith(("MAKE", "MFLAGS", "ARGS"))}
    return subprocess.run(["make", *arguments], cwd=ROOT, env=own, capture_output=True, text=True, check=True).stdout


def dry(target: str) -> str:
    """Return what a target would run on a machine where nothing is set up yet."""
    return make("--dry-run", target, "VENV=.venv-of-nobody", "NEXT=.venv-next-of-nobody", "NODE=modules-of-nobody")


def test_the_site_needs_the_small_lock_only() -> None:
    """A new user who builds the library does not install the tools of its developers."""
    assert ["site"] == re.findall(r"-r requirements/(\w+)\.txt", dry("site"))


def test_tests_need_the_development_lock_only() -> None:
    """`make test` installs once, then sees to a browser, then tests."""
    ran = dry("test")

    assert ["dev"] == re.findall(r"-r requirements/(\w+)\.txt", ran)
    assert ran.index("requirements/dev.txt") < ran.index("tests/chromium.py") < ran.index("-m pytest")


def test_the_next_host_has_an_environment_of_its_own() -> None:
    """`make test-next` installs its own lock into its own folder, and tests the plugin there."""
    ran = dry("test-next")

    assert ["next"] == re.findall(r"-r requirements/(\w+)\.txt", ran)
    assert "WELLCITED_HOST=properdocs WELLCITED_THEME=materialx" in ran
    assert ".venv-of-nobody/" not in ran


def test_the_audit_says_what_is_missing_before_it_installs() -> None:
    """Its tools come from a lock of their own; without Node.js or Java a person reads so, and nothing is begun."""
    ran = dry("audit")

    assert ["dev"] == re.findall(r"-r requirements/(\w+)\.txt", ran)
    steps = re.findall(r"-m tests\.audit\.tools|npm ci|-m tests\.audit(?= *$)", ran, re.M)
    assert ["-m tests.audit.tools", "npm ci", "-m tests.audit"] == steps
    assert "npm ci" not in dry("test")


def test_installing_needs_no_second_source() -> None:
    """Nothing is built from source but our own package, and that with a locked tool and no network."""
    own, foreign = (
        [line for line in dry("test").splitlines() if "pip install" in line and ("--editable" in line) is own]
        for own in (True, False)
    )

    assert all("--no-build-isolation" in line and "--no-deps" in line for line in own)
    assert all("--require-hashes" in line and "--only-binary :all:" in line for line in foreign)
    assert 1 == len(own) == len(foreign)


def test_the_ci_ends_with_the_tests() -> None:
    """The others speak first, so that the last line of a run is pytest's own count; the audit must not be missed."""
    lines = (ROOT / ".ci" / "run").read_text("utf-8").splitlines()
    commands = [line for line in lines if line and not line.startswith(("#", "echo "))]

    assert "#!/usr/bin/env bash" == lines[0]
    assert "set -euo pipefail" == commands[0]
    makes = [line.strip() for line in commands if line.strip().startswith("make")]
    assert ["make lint", "make types", "make audit", "make test"] == makes
    assert "if make audit-tools; then" in commands
    assert "make test" == commands[-1]


def test_the_tests_end_with_pytest() -> None:
    """Nothing runs after pytest that could print a later last line."""
    assert "-m pytest" in dry("test").strip().splitlines()[-1]


def test_the_ci_can_be_run() -> None:
    """`.ci/run` is executable, in git too."""
    listed = subprocess.run(["git", "ls-files", "-s", ".ci/run"], cwd=ROOT, capture_output=True, text=True, check=True)

    assert (ROOT / ".ci" / "run").stat().st_mode & stat.S_IXUSR
    assert listed.stdout.startswith("100755 ")


# --- workflows -------------------------------------------------------------------------------------------------------


PUBLISHING = {"pages": "write", "id-token": "write"}
RIGHTS = {
    ("deploy.yml", "deploy"): PUBLISHING,
    ("nightly.yml", "site"): {"contents": "read", **PUBLISHING},
    ("nightly.yml", "due"): {"contents": "read", "issues": "write"},
}
"""Rights of jobs that may do more than read."""


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.name)
def test_a_workflow_may_do_nothing_by_default(path: Path) -> None:
    """Rights are given job by job, and to read only, but for those that publish or tell what is due."""
    workflow = yaml.safe_load(path.read_text("utf-8"))

    assert {} == workflow["permissions"]
    for name, job in workflow["jobs"].items():
        assert RIGHTS.get((path.name, name), {"contents": "read"}) == job["permissions"]


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.name)
def test_a_strangers_pull_request_gets_nothing(path: Path) -> None:
    """What a pull request starts may only read, holds no secret and fills no cache; nothing else runs its code."""
    text = path.read_text("utf-8")
    workflow = yaml.safe_load(text)
    starts = workflow[True]  # YAML 1.1 reads `on` so

    assert "pull_request_target" not in starts
    assert "workflow_run" not in starts
    assert "secrets." not in text
    assert "cache" not in text
    if "pull_request" in starts:
        assert {"read"} == {right for job in workflow["jobs"].values() for right in job["permissions"].values()}
    else:
        assert set(starts) <= {"push", "schedule", "workflow_dispatch", "workflow_call"}


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.name)
def test_actions_are_pinned_by_commit(path: Path) -> None:
    """A tag can be moved by whoever holds the action's repository; a commit cannot. Our own come with this one."""
    uses = [line for line in re.findall(r"uses: *(.*)", path.read_text("utf-8")) if not line.startswith("$/")]

    assert [] == [line for line in uses if not re.fullmatch(r"[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+", line)]


def test_the_ci_runs_on_every_python_that_we_promise() -> None:
    """The versions in the classifiers are those of the matrix; the lowest is the one that pip asks for."""
    promised = [
        classifier.rpartition(" ")[2]
        for classifier in PROJECT["project"]["classifiers"]
        if re.search(r":: 3\.\d+$", classifier)
    ]
    workflow = yaml.safe_load((ROOT / ".github/workflows/check.yml").read_text("utf-8"))

    assert promised == workflow["jobs"]["check"]["strategy"]["matrix"]["python"]
    assert f">={promised[0]}" == PROJECT["project"]["requires-python"]


def test_the_workflows_run_what_everybody_runs() -> None:
    """The CI has no steps of its own: each is one command that works on any machine."""
    commands = {
        (path.name, name): [step["run"] for step in job.get("steps", ()) if "run" in step]
        for path in WORKFLOWS
        for name, job in yaml.safe_load(path.read_text("utf-8"))["jobs"].items()
    }

    assert {
        ("check.yml", "articles"): ["make ci-articles"],
        ("check.yml", "check"): ["bash .ci/run"],
        ("check.yml", "next-host"): ["make test-next"],
        ("deploy.yml", "build"): ["make links"],
        ("deploy.yml", "deploy"): [],
        ("links.yml", "outside"): ["make ci-links"],
        ("nightly.yml", "due"): ["make ci-due"],
        ("nightly.yml", "site"): [],
        ("site.yml", "site"): ["make site ARGS=--preview", "make links"],
    } == commands


# --- the package and the tree ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("group", "value"),
    [("console_scripts", "wellcited.cli:main"), ("mkdocs.plugins", "wellcited.mkdocs_plugin:WellcitedPlugin")],
)
def test_the_package_can_be_called(group: str, value: str) -> None:
    """The command and the plugin are found by name, and load."""
    (entry,) = entry_points(group=group, name="wellcited")

    assert value == entry.value
    assert callable(entry.load())


@pytest.mark.slow
def test_the_wheel_holds_every_file_of_the_package(tmp_path: Path) -> None:
    """Templates, word lists and `py.typed` are installed along with the code."""
    subprocess.run(
        [
            sys.executable,
            "-m",
            "pip",
            "wheel",
            "-q",
            "--no-deps",
            "--no-build-isolation",
            "--no-index",
            "-w",
            tmp_path,
            ROOT,
        ],
        check=True,
    )
    (wheel,) = tmp_path.glob("*.whl")
    held = {name for name in zipfile.ZipFile(wheel).namelist() if name.startswith("wellcited/")}

    assert {name.removeprefix("scripts/") for name in tracked() if name.startswith("scripts/")} <= held


def test_git_ignores_no_part_of_the_package() -> None:
    """The pattern for the built site does not catch the room of the same name."""
    files = (path for path in (ROOT / "scripts" / "wellcited").rglob("*") if path.is_file())
    paths = [str(path) for path in files if "__pycache__" not in path.parts]
    run = subprocess.run(["git", "check-ignore", "--no-index", *paths], cwd=ROOT, capture_output=True, check=False)

    assert b"" == run.stdout


def test_no_file_names_a_place_of_one_machine() -> None:
    """A path of somebody's home works for nobody else."""
    homes = re.compile(rb"(?<![\w.$}<>/-])/(?:home|root|Users|opt|work)/\w")
    found = [name for name in tracked() if (ROOT / name).is_file() and homes.search((ROOT / name).read_bytes())]

    assert [] == found


def test_there_are_two_licences() -> None:
    """Code is MIT; articles are CC BY 4.0."""
    assert (ROOT / "LICENSE").read_text("utf-8").startswith("MIT License\n")
    assert (ROOT / "LICENSE-content").read_text("utf-8").startswith("Attribution 4.0 International\n")


def test_commit_hooks_use_the_tools_of_the_project() -> None:
    """A hook runs from .venv, so that commits are judged by the locked versions and nothing is fetched."""
    (source,) = yaml.safe_load((ROOT / ".pre-commit-config.yaml").read_text("utf-8"))["repos"]

    assert "local" == source["repo"]
    assert all(hook["entry"].startswith(".venv/bin/") and "system" == hook["language"] for hook in source["hooks"])
