"""What every test leans on holds: no network, for Python and for the browser."""

import socket
import urllib.request
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from threading import Thread
from typing import TYPE_CHECKING

import pytest

from tests.conftest import TODAY

if TYPE_CHECKING:
    from datetime import date

    from playwright.sync_api import Browser


class Greeter(BaseHTTPRequestHandler):
    """Answers every request with one page."""

    def do_GET(self) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.end_headers()
        self.wfile.write(b"<!doctype html><html lang=en><title>Hello</title><h1>Hello</h1></html>")

    def log_message(self, format: str, *args: object) -> None:
        """Keep quiet."""


@pytest.fixture(scope="module")
def server() -> Iterator[str]:
    """Return the address of a small server on this machine."""
    with HTTPServer(("127.0.0.1", 0), Greeter) as server:
        thread = Thread(target=server.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()
        thread.join()


def test_the_day_is_a_constant(today: "date") -> None:
    """The fixture and the constant are one day, so a test may use either."""
    assert TODAY == today


def test_no_test_reaches_beyond_this_machine() -> None:
    """A connection to another machine is refused by name, before anything is sent."""
    with socket.socket() as there, pytest.raises(AssertionError, match=r"tried to reach 192\.0\.2\.1"):
        there.connect(("192.0.2.1", 80))


def test_names_are_not_looked_up() -> None:
    """Looking up the name of another machine is the network too."""
    with pytest.raises(AssertionError, match=r"tried to reach www\.example\.org"):
        socket.getaddrinfo("www.example.org", 443)


def test_a_server_on_this_machine_is_reached(server: str) -> None:
    """Where HTTP matters, a test starts a server of its own."""
    with urllib.request.urlopen(server) as answer:
        assert b"Hello" in answer.read()


def test_the_browser_shows_a_page_of_this_machine(browser: "Browser", server: str) -> None:
    """A page served here is shown."""
    with browser.new_page() as page:
        page.goto(server)

        assert "Hello" == page.title()


def test_the_browser_reaches_nothing_else(browser: "Browser", server: str) -> None:
    """A page that asks another machine for something gets nothing, so no test leans on it by accident."""
    with browser.new_page() as page:
        page.goto(server)
        script = "address => fetch(address, {mode: 'no-cors'}).then(() => 'answered', () => 'refused')"

        assert "refused" == page.evaluate(script, "https://www.example.org/")
        assert "refused" == page.evaluate(script, "http://192.0.2.1/")
