"""The built site, served on this machine only while LinkChecker looks at it."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path


class _Quiet(SimpleHTTPRequestHandler):
    """Serves files, writes no log, and hides robots.txt: a demonstration asks robots to stay away from all of it."""

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""

    def do_GET(self) -> None:
        """Answer, but for robots.txt."""
        if self.path == "/robots.txt":
            self.send_error(404)
        else:
            super().do_GET()


@contextmanager
def served(site: Path) -> Iterator[str]:
    """
    Serve *site* on a free port of 127.0.0.1.

    Serving spares us two traps of LinkChecker on files: as root it turns into a user who may not read them, and
    addresses that begin with a slash go unchecked.

    Yields:
        The address of the site's start page.
    """
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_Quiet, directory=str(site)))
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
