"""Nothing that worked on other stacks works from an article: it is refused, quickly, and never with a traceback."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.conftest import TODAY
from tests.rules.attacks import BODIES, BOMBS, FILES, FRONT_MATTER
from tests.rules.cases import ARTICLE, SITE
from wellcited.checking.check import check
from wellcited.reading.library import read_library


def errors(root: Path) -> set[str]:
    """Return the names of the rules that report an error on a site; its reviews are not signed."""
    found = {finding.rule for finding in check(read_library(root), TODAY).findings if finding.severity == "error"}
    return found - {"review-text-changed"}


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """Return a copy of the little site."""
    return Path(shutil.copytree(SITE, tmp_path / "site"))


@pytest.mark.parametrize(("attack", "rule"), FRONT_MATTER.values(), ids=FRONT_MATTER)
def test_front_matter_cannot_attack(site: Path, attack: bytes, rule: str) -> None:
    """
    One form of front matter is read; every other form, every trick of YAML and all markup is an error.
    """
    (site / ARTICLE).write_bytes(attack)

    assert rule in errors(site)


@pytest.mark.parametrize(("attack", "rule"), BODIES.values(), ids=BODIES)
def test_a_body_cannot_attack(site: Path, attack: bytes, rule: str) -> None:
    """
    Templates, HTML, attributes, includes and strange addresses are errors, however they are spelt.
    """
    (site / ARTICLE).write_bytes(attack)

    assert rule in errors(site)


@pytest.mark.slow
@pytest.mark.parametrize(("attack", "rule"), BOMBS.values(), ids=BOMBS)
def test_a_bomb_is_refused(site: Path, attack: bytes, rule: str) -> None:
    """
    What makes other programs hang or break is read to its end, or refused for its size or depth.
    """
    (site / ARTICLE).write_bytes(attack)

    assert rule in errors(site)


@pytest.mark.parametrize("path", FILES)
def test_a_stray_file_is_refused(site: Path, path: str) -> None:
    """
    A file that is no article, picture or register would be published as it is.
    """
    (site / path).parent.mkdir(parents=True, exist_ok=True)
    (site / path).write_text("x", encoding="utf-8")

    assert "safety-stray-file" in errors(site)


@pytest.mark.parametrize("target", ["/etc/passwd", "/proc", "..", ".", "loop", "missing"])
def test_a_link_of_the_file_system_is_refused(site: Path, target: str) -> None:
    """
    Links are never followed: not to files of the machine, not into loops, not to nothing.
    """
    (site / "docs/loop").symlink_to(target)
    (site / "docs/muscles/page.md").symlink_to(target)

    assert {"safety-symlink"} == errors(site)


def test_a_file_that_cannot_be_read_is_a_finding(site: Path) -> None:
    """
    A folder with an article's name stops nothing.
    """
    (site / "docs/muscles/folder.md").mkdir()

    assert set() == errors(site)
