"""Serve a built site on this machine, as a host would: with the page for addresses that lead nowhere."""

from __future__ import annotations

import gzip
import mimetypes
import posixpath
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import unquote, urlsplit

PACKED = (".html", ".css", ".js", ".mjs", ".json", ".svg", ".xml", ".txt", ".md", ".wasm")


class Server(ThreadingHTTPServer):
    """
    A site's server.

    Attributes:
        folder: The built site; may be set after the address is known.
        served: What was asked for: path and size in bytes, uncompressed. To be emptied by whoever reads it.
        script_delay: Seconds by which scripts come late, as on a slow phone.
    """

    daemon_threads = True

    def __init__(self, folder: Path) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.folder = folder
        self.served: list[tuple[str, int]] = []
        self.script_delay = 0.0

    def handle_error(self, request: object, client_address: object) -> None:
        """Say nothing of a browser that was closed before it had read everything."""
        if not isinstance(sys.exception(), ConnectionError):
            super().handle_error(request, client_address)  # type: ignore[arg-type]

    @property
    def address(self) -> str:
        """The site's address, with a slash at its end."""
        return f"http://127.0.0.1:{self.server_port}/"


@contextmanager
def serving(folder: Path) -> Iterator[Server]:
    """Serve a folder until the block is left."""
    server = Server(folder)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05})
    thread.start()
    try:
        yield server
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: Server

    def do_GET(self) -> None:
        """Send the file, or the page that says that there is none."""
        path = posixpath.normpath(unquote(urlsplit(self.path).path)).lstrip("/")
        file = self.server.folder / path
        status = 200
        if file.is_dir():
            file = file / "index.html"
        if not file.is_file():
            status, file = 404, self.server.folder / "404.html"
        body = file.read_bytes() if file.is_file() else b""
        self.server.served.append((path or "index.html", len(body)))
        if file.suffix in {".js", ".mjs"} and self.server.script_delay:
            time.sleep(self.server.script_delay)
        kind = mimetypes.guess_type(file.name)[0] or "application/octet-stream"
        self.send_response(status)
        self.send_header("Content-Type", f"{kind}; charset=utf-8" if kind.startswith("text/") else kind)
        if file.suffix in PACKED and "gzip" in self.headers.get("Accept-Encoding", ""):
            body = gzip.compress(body, 6, mtime=0)
            self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""
