"""The server of the audit behaves like a host."""

import gzip
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from urllib.error import HTTPError

import pytest

from tests.audit.server import Server, serving


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Server]:
    """Return a running server."""
    (tmp_path / "a-to-z").mkdir()
    (tmp_path / "a-to-z" / "index.html").write_text("<p>A to Z" + " and more" * 50, "utf-8")
    (tmp_path / "404.html").write_text("<p>Not here", "utf-8")
    with serving(tmp_path) as running:
        yield running


def test_a_folder_gives_its_page_and_is_counted_uncompressed(server: Server) -> None:
    """
    What is sent may be packed; what is counted is what the page weighs.
    """
    request = urllib.request.Request(f"{server.address}a-to-z/", headers={"Accept-Encoding": "gzip"})
    with urllib.request.urlopen(request) as answer:
        body = answer.read()

    assert "gzip" == answer.headers["Content-Encoding"]
    assert gzip.decompress(body).startswith(b"<p>A to Z and more")
    assert [("a-to-z", 6 + 3 + 9 * 50)] == server.served


@pytest.mark.parametrize("path", ["nowhere/", "../../etc/passwd", "%2e%2e/%2e%2e/etc/passwd"])
def test_what_is_not_there_gives_the_page_that_says_so(server: Server, path: str) -> None:
    """
    Its status is 404, and no way leads out of the folder.
    """
    with pytest.raises(HTTPError) as caught, urllib.request.urlopen(server.address + path):
        pass

    assert (404, b"<p>Not here") == (caught.value.code, caught.value.read())
