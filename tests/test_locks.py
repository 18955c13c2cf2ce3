"""What is installed is locked, and the locks fit the project."""

import json
import re
import tomllib
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests.conftest import ROOT

LOCKS = sorted((ROOT / "requirements").glob("*.txt"))
PROJECT: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))


@cache
def locked(name: str) -> dict[str, set[str]]:
    """Return the versions that a lock allows of each package: one, or one for each range of Pythons."""
    found: dict[str, set[str]] = {}
    for line in (ROOT / "requirements" / f"{name}.txt").read_text("utf-8").splitlines():
        if match := re.match(r"([a-z0-9-]+)==([^ ;]+)", line):
            found.setdefault(match[1], set()).add(match[2])
    return found


def wanted(extra: str, *groups: str) -> list[Requirement]:
    """Return what the project asks for: its own dependencies, those of an extra and those of groups."""
    project = PROJECT["project"]
    lines = [*project["dependencies"], *project["optional-dependencies"][extra]]
    for group in groups:
        lines += _group(group)
    return [Requirement(line) for line in lines]


def _group(name: str) -> list[str]:
    lines: list[str] = []
    for entry in PROJECT["dependency-groups"][name]:
        lines += [entry] if isinstance(entry, str) else _group(entry["include-group"])
    return lines


def test_there_are_three_locks() -> None:
    """A lock for the site, one for development, one for the next host."""
    assert ["dev", "next", "site"] == [path.stem for path in LOCKS]


@pytest.mark.parametrize("path", LOCKS, ids=lambda path: path.stem)
def test_a_lock_holds_versions_and_hashes_only(path: Path) -> None:
    """No address, no option, no path: a lock says what to install, the machine says where from."""
    shapes = re.compile(
        r"#.*"
        r"|[a-z0-9-]+==[\w.+!]+(?: ; [\w. '<>=!()]+)? \\"
        r"|    --hash=sha256:[0-9a-f]{64}(?: \\)?"
    )

    assert [] == [line for line in path.read_text("utf-8").splitlines() if not shapes.fullmatch(line)]
    assert "//" not in path.read_text("utf-8")


@pytest.mark.parametrize("path", LOCKS, ids=lambda path: path.stem)
def test_each_locked_package_has_a_hash(path: Path) -> None:
    """A package that was changed after it was locked cannot be installed."""
    lines = [line for line in path.read_text("utf-8").splitlines() if not line.startswith("#")]
    bare = [line for line, after in pairwise([*lines, ""]) if "==" in line and not after.startswith("    --hash=")]

    assert len(lines) > len(locked(path.stem)) > 10
    assert [] == bare


@pytest.mark.parametrize(
    ("lock", "extra", "groups"),
    [
        ("site", "site", ["build"]),
        ("dev", "site", ["dev"]),
        ("next", "site-next", ["build", "test"]),
    ],
)
def test_a_lock_fits_the_project(lock: str, extra: str, groups: list[str]) -> None:
    """What pyproject.toml asks for is locked, at a version that it allows; else `make lock` was forgotten."""
    unfit = [
        str(need)
        for need in wanted(extra, *groups)
        if not all(map(need.specifier.contains, locked(lock).get(canonicalize_name(need.name), {"0"})))
    ]

    assert [] == unfit


@pytest.mark.parametrize(
    ("name", "version"),
    [
        ("mkdocs", r"1\.6\.1"),
        ("mkdocs-material", r"9\.8\.\d+"),
        ("mkdocs-macros-plugin", r"1\.5\.0"),
        ("linkchecker", r"10\.6\.0"),
    ],
)
def test_the_host_is_the_promised_one(name: str, version: str) -> None:
    """The templates replace parts of this very theme, so the host's versions are fixed in the project too."""
    (found,) = locked("site")[name]

    assert re.fullmatch(version, found)
    assert f"{name}=={found}" in PROJECT["project"]["optional-dependencies"]["site"]


def test_development_has_the_versions_of_the_site() -> None:
    """What is tested is what is built with: `make site` after `make test` needs no second installation."""
    assert locked("site").items() <= locked("dev").items()


def test_the_next_host_differs_by_the_host_alone() -> None:
    """Packages that both hosts use have one version."""
    both = locked("next").keys() & locked("dev").keys()

    assert {name: locked("dev")[name] for name in both} == {name: locked("next")[name] for name in both}


@pytest.mark.parametrize("path", LOCKS, ids=lambda path: path.stem)
def test_no_lock_holds_both_themes(path: Path) -> None:
    """Material and MaterialX install a package of the same name; the later one would win in silence."""
    assert 1 == len({"mkdocs-material", "mkdocs-materialx"} & locked(path.stem).keys())


def test_the_package_is_built_with_the_locked_tool() -> None:
    """A build apart from ours (`pip install .`) takes the same backend as ours."""
    (backend,) = PROJECT["build-system"]["requires"]

    assert [backend] == PROJECT["dependency-groups"]["build"]
    assert backend == f"hatchling=={''.join(locked('site')['hatchling'])}"


# --- the audit's tools, which come from npm --------------------------------------------------------------------------

NPM: dict[str, Any] = json.loads((ROOT / "tests" / "audit" / "package.json").read_text("utf-8"))
NPM_LOCK: dict[str, Any] = json.loads((ROOT / "tests" / "audit" / "package-lock.json").read_text("utf-8"))


def test_the_npm_lock_names_no_address_of_a_package() -> None:
    """Where packages come from is the machine's affair; funding pages, which npm copies along, are no sources."""
    named = [
        (name, key)
        for name, package in NPM_LOCK["packages"].items()
        for key in ("resolved", "link", "from")
        if key in package
    ]

    assert [] == named
    assert "omit-lockfile-registry-resolved=true" in (ROOT / "tests" / "audit" / ".npmrc").read_text("utf-8")


def test_each_npm_package_has_a_checksum() -> None:
    """A package that was changed after it was locked cannot be installed."""
    packages = {name: package for name, package in NPM_LOCK["packages"].items() if name}

    assert len(packages) > 100
    assert [] == [name for name, package in packages.items() if not package["integrity"].startswith("sha512-")]


def test_the_npm_lock_fits_the_project() -> None:
    """What package.json asks for is asked for by version, and locked; else `make lock-audit` was forgotten."""
    wanted_versions = NPM["devDependencies"]
    locked_versions = {name: NPM_LOCK["packages"][f"node_modules/{name}"]["version"] for name in wanted_versions}

    assert wanted_versions == locked_versions
    assert wanted_versions == NPM_LOCK["packages"][""]["devDependencies"]
