"""A built site, served on this machine."""

import functools
import threading
from collections.abc import Iterator
from contextlib import suppress
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any


class _Noting(SimpleHTTPRequestHandler):
    def __init__(self, *args: Any, asked: list[str], **kwargs: Any) -> None:
        self.asked = asked
        super().__init__(*args, **kwargs)

    def log_request(self, code: object = "-", size: object = "-") -> None:
        """Note what was asked for."""
        self.asked.append(self.path)

    def copyfile(self, source: Any, outputfile: Any) -> None:
        """Send a file; a browser that has gone meanwhile is no news."""
        with suppress(ConnectionError):
            super().copyfile(source, outputfile)

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""


def served(site: Path, asked: list[str] | None = None) -> Iterator[str]:
    """
    Yield the address of a folder, `http://127.0.0.1:40000/`, until the caller goes on.

    Args:
        site: The folder.
        asked: Gets the path of each request that reaches the server.
    """
    handler = functools.partial(_Noting, directory=str(site), asked=[] if asked is None else asked)
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
