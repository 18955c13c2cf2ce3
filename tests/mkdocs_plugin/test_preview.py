"""What an editor sees: every article, with its findings, also where nothing could be built."""

import os
import re
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from pathlib import Path

import pytest

from tests.mkdocs_plugin import little
from wellcited.mkdocs_plugin import running

pytestmark = pytest.mark.slow


@pytest.fixture
def preview(root: Path, monkeypatch: pytest.MonkeyPatch):
    """Return a function that builds the little site as `serve` does, and returns a page of it."""
    from mkdocs import config as host_config
    from mkdocs.commands import build as host_build

    monkeypatch.setenv("WELLCITED_AS_OF", little.AS_OF)

    def build(address: str) -> str:
        site = root / "preview"
        config = host_config.load_config(str(root / "mkdocs.yml"), site_dir=str(site))
        config.plugins.on_startup(command="serve", dirty=False)
        try:
            host_build.build(config, serve_url="http://127.0.0.1:8000/")
        finally:
            config.plugins.on_shutdown()
        return (site / address / "index.html").read_text("utf-8")

    return build


def test_findings_are_on_the_page_of_their_article(root: Path, preview) -> None:
    """
    An error does not stop a preview: it stands on the page, with its line, what to do, and a link to its rule.
    """
    little.edit(root / little.ARTICLE, "published: 2026-01-15", "published: 2027-01-15")

    page = preview("muscles/case")

    assert "What the checks found here" in page
    assert re.search(r"<strong>error</strong>, line 10: 2027-01-15 lies in the future", page)
    assert 'href="../../editors/rules/frontmatter-future-date/"' in page


def test_the_front_page_counts_them(root: Path, preview) -> None:
    """
    The count, by file, stands on the front page of a preview.
    """
    little.edit(root / little.ARTICLE, "published: 2026-01-15", "published: 2027-01-15")

    page = " ".join(preview("").split())

    assert "As of 2026-11-22: errors 1, warnings 0" in page
    assert "<code>docs/muscles/case.md</code>: 1" in page
    assert "this library cannot be built" in page


def test_drafts_are_shown_and_marked(root: Path, preview) -> None:
    """
    A draft has a page in a preview that says so; a build has none.
    """
    little.edit(root / little.ARTICLE, "status: published", "status: draft")

    assert "This is a draft." in preview("muscles/case")
    assert little.build(root) in (0, 1)
    assert not (root / "site" / "muscles" / "case").exists()


def test_an_article_that_cannot_be_read_has_a_page_too(root: Path, preview) -> None:
    """
    Where there is no front matter to show, the page says what to mend.
    """
    text = (root / little.ARTICLE).read_text("utf-8")
    (root / little.ARTICLE).write_text(text.replace("---\n", "", 1), "utf-8")

    page = preview("muscles/case")

    assert "error" in page
    assert "docs/muscles/case.md" in page


def test_readers_see_no_findings(root: Path) -> None:
    """
    What is for editors is in no built page.
    """
    assert little.build(root) == 0

    assert [] == [file for file in (root / "site").rglob("index.html") if "wc-findings" in file.read_text("utf-8")]


def test_a_preview_can_be_kept(root: Path) -> None:
    """
    What somebody looks at with a pull request: errors and drafts stand on the pages, and the published site stays.
    """
    assert running.FINE == little.build(root)
    built = little.contents(root / "site")
    little.edit(root / little.ARTICLE, "published: 2026-01-15", "published: 2027-01-15")
    little.edit(root / "docs/muscles/neighbour.md", "status: published", "status: draft")
    status = running.build(root, as_of=little.AS_OF, site_dir=str(root / "preview"), preview=True)
    page = (root / "preview/muscles/case/index.html").read_text("utf-8")

    assert running.FINE == status
    assert "error</strong>, line 10: 2027-01-15 lies in the future" in page
    assert "This is a draft." in (root / "preview/muscles/neighbour/index.html").read_text("utf-8")
    assert built == little.contents(root / "site")
    assert {"docs", "mkdocs.yml", "overrides", "preview", "site"} == {path.name for path in root.iterdir()}


def test_a_kept_preview_replaces_a_preview_and_nothing_else(root: Path, tmp_path: Path) -> None:
    """
    A folder of other things is refused, as for a site; the next preview takes the place of the last.
    """
    (tmp_path / "letters").mkdir()
    (tmp_path / "letters" / "dear.txt").write_text("dear")
    places = [str(tmp_path / "letters"), str(root / "preview"), str(root / "preview")]
    statuses = [running.build(root, as_of=little.AS_OF, site_dir=place, preview=True) for place in places]

    assert [running.FAILED, running.FINE, running.FINE] == statuses
    assert "dear" == (tmp_path / "letters" / "dear.txt").read_text()


def test_serve_answers_and_ends_with_ctrl_c(root: Path) -> None:
    """
    `wellcited serve` shows the library on this machine until a person ends it, and leaves no site behind.
    """
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    server = subprocess.Popen(
        [sys.executable, "-m", "wellcited", "serve", "--port", str(port), "--as-of", little.AS_OF],
        cwd=root,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        env=os.environ,
    )
    try:
        page = ""
        for _ in range(100):
            time.sleep(0.2)
            try:
                with urllib.request.urlopen(f"http://127.0.0.1:{port}/muscles/case/", timeout=5) as answer:
                    page = answer.read().decode()
                break
            except OSError:
                assert server.poll() is None, "the server has ended by itself"
        server.send_signal(signal.SIGINT)
        status = server.wait(20)
    finally:
        server.kill()

    assert "Sore calf after running" in page
    assert 0 == status
    assert {"docs", "mkdocs.yml", "overrides"} == {path.name for path in root.iterdir()}


def test_a_preview_keeps_nothing_in_the_browser(root: Path, preview) -> None:
    """
    An editor sees what is there now; a worker that a built site has left at the same address goes.
    """
    assert "data-offline" not in preview("muscles/case").split("<head>")[0]
    assert "registration.unregister()" in (root / "preview/sw.js").read_text("utf-8")
    assert not (root / "preview/offline").exists()
