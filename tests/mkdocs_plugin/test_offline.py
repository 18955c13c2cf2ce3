"""The service worker as it is built: one is always there, and a preview's keeps nothing."""

from pathlib import Path

import pytest
import yaml

from tests.mkdocs_plugin import little
from wellcited.site.offline.worker import freeing_js

pytestmark = pytest.mark.slow


def worker(root: Path) -> str:
    """Return the worker of a site that was built."""
    return (root / "site/sw.js").read_text("utf-8")


def test_the_worker_changes_with_the_site_and_only_then(root: Path) -> None:
    """
    Its version is made of what the site holds; what every page needs is named, and is there.
    """
    assert little.build(root) == 0
    first = worker(root)
    assert little.build(root) == 0
    again = worker(root)
    little.edit(root / "docs/about/index.md", "demonstration", "show")
    assert little.build(root) == 0
    kept = yaml.safe_load(again.splitlines()[1].removeprefix("const KEPT = ").rstrip(";"))

    assert first == again
    assert first.splitlines()[0] != worker(root).splitlines()[0]
    assert len(kept) > 5
    assert [] == [path for path in kept if not (root / "site" / path).is_file()]
    assert " data-offline>" in little.page(root, "muscles/case")


def test_switched_off_the_worker_frees_readers_and_no_page_asks_for_it(root: Path) -> None:
    """
    Whoever read an earlier build is freed by the same address; nothing else of it is left.
    """
    little.edit(root / "mkdocs.yml", "  - wellcited\n", "  - wellcited:\n      offline: false\n")
    assert little.build(root) == 0

    assert freeing_js() == worker(root)
    assert "data-offline" not in little.page(root, "muscles/case").split("<head>")[0]
    assert not (root / "site/offline").exists()


def test_the_page_without_a_network_is_in_no_map(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """
    Nobody looks for it, and a search engine must not show it.
    """
    monkeypatch.setenv("WELLCITED_SITE_URL", "https://library.example.org/health/")
    assert little.build(root) == 0
    text = (root / "site/sitemap.xml").read_text("utf-8")

    assert "/muscles/case/" in text
    assert "/offline/" not in text
    assert '<meta name="robots" content="noindex">' in little.page(root, "offline")
