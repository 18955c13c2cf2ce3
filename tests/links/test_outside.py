"""The real LinkChecker, over a site and an outside world that both live on this machine."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from wellcited.links.gate import broken_inside
from wellcited.links.locate import inside_findings, outside_findings
from wellcited.links.outside import Answer, ask
from wellcited.model.library import Library
from wellcited.reading.article import read_article

pytestmark = pytest.mark.slow


class _World(BaseHTTPRequestHandler):
    """Answers as recorded: one page that is there, one that is gone."""

    def do_GET(self) -> None:
        found = self.path in ("/good", "/")
        self.send_response(200 if found else 404)
        self.send_header("Content-Type", "text/html")
        self.end_headers()
        self.wfile.write(b"<p>here</p>" if found else b"<p>gone</p>")

    def do_HEAD(self) -> None:
        self.do_GET()

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""


@pytest.fixture
def world() -> Iterator[str]:
    """Return the address of a world with one good page."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), _World)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()


def test_a_dead_address_is_named_by_markdown_file_and_line(world: str, tmp_path: Path) -> None:
    """
    LinkChecker visits the site as a reader would; what it finds dead is led back to the lines that editors wrote.
    """
    (tmp_path / "a").mkdir()
    (tmp_path / "index.html").write_text('<a href="a/">A</a>')
    (tmp_path / "a/index.html").write_text(
        f'<a href="{world}/good">good</a> <a href="{world}/gone">gone</a> <a href="../b/">b</a>'
    )
    (tmp_path / "robots.txt").write_text("User-agent: *\nDisallow: /\n")
    text = (
        "---\ntitle: A\ncitations:\n"
        f'  - id: x\n    URL: "{world}/gone"\n---\nSee [gone]({world}/gone), [good]({world}/good).\n\nAnd [b](b.md).\n'
    )
    library = Library((read_article("docs/a.md", text.encode()),))

    answers = ask(tmp_path, timeout=5, threads=2)

    assert [(True, f"{world}/good"), (False, f"{world}/gone")] == [
        (answer.good, answer.address) for answer in reversed(answers) if answer.address.startswith(world)
    ]
    assert [("docs/a.md", 5, "error"), ("docs/a.md", 7, "error")] == [
        (finding.path, finding.span.line, finding.severity)
        for finding in outside_findings([a for a in answers if a.address.startswith(world)], library)
    ]
    assert [("docs/a.md", 9)] == [
        (finding.path, finding.span.line) for finding in inside_findings(broken_inside(tmp_path)[0], library)
    ]
    assert [False] == [answer.good for answer in answers if answer.address == "../b/"], "a second opinion on the inside"


def test_identifiers_lead_back_to_their_field() -> None:
    """
    A page links to doi.org; the editor wrote a DOI.
    """
    text = '---\ntitle: A\ncitations:\n  - id: x\n    DOI: 10.1000/x(1)\n    PMID: "123"\n---\n'
    library = Library((read_article("docs/a.md", text.encode()),))
    gone = [
        Answer("https://doi.org/10.1000/x%281%29", "a/index.html", False, "404 Not Found", ""),
        Answer("https://pubmed.ncbi.nlm.nih.gov/123/", "a/index.html", False, "404 Not Found", ""),
        Answer("https://example.org/footer", "a/index.html", False, "404 Not Found", ""),
        Answer("https://example.org/moved", "a/index.html", True, "200 OK", "redirected"),
        Answer("https://example.org/fine", "a/index.html", True, "200 OK", ""),
    ]

    assert [
        ("docs/a.md", 5, "error"),
        ("docs/a.md", 6, "error"),
        ("site/a/index.html", 1, "error"),
        ("site/a/index.html", 1, "warning"),
    ] == [(f.path, f.span.line, f.severity) for f in outside_findings(gone, library)]
