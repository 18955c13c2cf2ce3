"""The same sources and the same day give the same site, to the byte, however it is built."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import HOST, ROOT
from tests.mkdocs_plugin import little
from wellcited.mkdocs_plugin import running

pytestmark = pytest.mark.slow


def run(*command: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run a program on the real library, with its log."""
    quiet = {
        name: value
        for name, value in os.environ.items()
        if name not in {"NO_MKDOCS_2_WARNING", "DISABLE_MKDOCS_2_WARNING", "SOURCE_DATE_EPOCH"}
    }
    return subprocess.run(
        [sys.executable, *command], cwd=ROOT, capture_output=True, text=True, check=False, env={**quiet, **environment}
    )


def differences(one: Path, other: Path) -> list[str]:
    """Return the names of files that are not the same in two sites."""
    first, second = little.contents(one), little.contents(other)
    return sorted(name for name in first.keys() | second.keys() if first.get(name) != second.get(name))


def test_building_twice_gives_the_same_bytes(built: Path, tmp_path: Path) -> None:
    """
    A second build, in a process of its own, in another time zone and with other hashes, is the same.
    """
    done = run(
        "-m",
        "wellcited",
        "build",
        "--as-of",
        little.AS_OF,
        "--site-dir",
        str(tmp_path / "site"),
        TZ="Pacific/Auckland",
        PYTHONHASHSEED="7",
        LC_ALL="C",
    )

    assert (0, "") == (done.returncode, done.stdout)
    assert [] == differences(built, tmp_path / "site")


def test_the_host_alone_builds_the_same_site(built: Path, tmp_path: Path) -> None:
    """
    `mkdocs build` gives the site that `wellcited build` gives, and its log holds no notice about the host's future.
    """
    done = run(
        "-m",
        HOST,
        "build",
        "-f",
        "mkdocs.yml",
        "-d",
        str(tmp_path / "site"),
        WELLCITED_AS_OF=little.AS_OF,
        TZ="Asia/Tokyo",
    )

    assert 0 == done.returncode
    assert [] == differences(built, tmp_path / "site")
    assert [] == [
        line for line in (done.stdout + done.stderr).splitlines() if line.strip() and not line.startswith("INFO ")
    ]


def test_the_day_is_on_the_page_only_where_it_means_something(built: Path, tmp_path: Path) -> None:
    """
    Another day changes the page about that day, its data, the time stamp of the packed map, and the worker's version.
    """
    assert running.build(ROOT, as_of="2026-12-01", site_dir=str(tmp_path / "site")) == 0

    told = ["about/freshness/index.html", "freshness.json", "sitemap.xml.gz", "sw.js"]
    assert told == differences(built, tmp_path / "site")


def test_the_map_names_the_day_of_an_articles_last_change(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """
    `lastmod` is what readers were told, not the day of the build; pages without a day give none.
    """
    monkeypatch.setenv("WELLCITED_SITE_URL", "https://library.example/health/")

    assert little.build(root) == 0
    text = (root / "site" / "sitemap.xml").read_text("utf-8")

    assert "<url><loc>https://library.example/health/muscles/case/</loc><lastmod>2026-01-15</lastmod></url>" in text
    assert "<url><loc>https://library.example/health/topics/health/</loc><lastmod>2026-01-15</lastmod></url>" in text
    assert "<url><loc>https://library.example/health/glossary/</loc></url>" in text
    assert f"<lastmod>{little.AS_OF}" not in text
