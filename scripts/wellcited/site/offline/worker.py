"""
The service worker of a site: the program that stands between its pages and the network in a reader's browser.

Source:
    W3C, Service Workers: a worker serves the folder that it lies in, and a browser looks for a new one at each visit.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from pathlib import Path

PATH = "sw.js"
_HERE = Path(__file__).parent


def worker_js(version: str, kept: Iterable[str], forever: Iterable[str]) -> str:
    """
    Return the worker that keeps what a reader has opened.

    Args:
        version: A sign of the site's whole content: another site, another worker.
        kept: Addresses of what every page needs.
        forever: Addresses whose content never changes: a copy is as good as the file.
    """
    told = {"VERSION": version, "KEPT": sorted(kept), "FOREVER": sorted(forever)}
    lines = [f"const {name} = {json.dumps(value)};" for name, value in told.items()]
    return "\n".join([*lines, "", (_HERE / "worker.js").read_text("utf-8")])


def freeing_js() -> str:
    """Return the worker that undoes what others have kept, and removes itself."""
    return (_HERE / "freeing.js").read_text("utf-8")


def version_of(site: Path) -> str:
    """
    Return a sign of everything that a site holds: sixteen hexadecimal digits.

    Args:
        site: The built site. A worker that lies there already does not count.
    """
    total = hashlib.sha256()
    for file in sorted(file for file in site.rglob("*") if file.is_file()):
        path = file.relative_to(site).as_posix()
        if path != PATH:
            total.update(f"{path}\0".encode())
            total.update(hashlib.sha256(file.read_bytes()).digest())
    return total.hexdigest()[:16]
