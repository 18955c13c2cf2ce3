"""
Files to a zip archive with a manifest. The same files give the same bytes, on every machine.

Nothing is compressed: what a compressor makes differs from one version of it to the next. Names are sorted, and every
file bears the first day that the format can say.
"""

from __future__ import annotations

import hashlib
import io
import json
import zipfile
from collections.abc import Mapping
from typing import Any

MANIFEST = "manifest.json"
SUMS = "SHA256SUMS"
VERSION = 1

_FIRST_DAY = (1980, 1, 1, 0, 0, 0)
_UNIX = 3
_PLAIN_FILE = 0o100644 << 16


def zipped(files: Mapping[str, bytes], facts: Mapping[str, Any]) -> bytes:
    """
    Return the archive.

    Args:
        files: Bytes by name; names use `/` and are relative.
        facts: What the manifest says besides the list of files.

    Returns:
        A zip with the files, `manifest.json` (each file with its size and SHA-256), and `SHA256SUMS`, which covers the
        manifest too and can be checked with `sha256sum -c SHA256SUMS`.

    Raises:
        ValueError: If a name would lead out of the archive, or takes that of a list.
    """
    for name in files:
        if name in (MANIFEST, SUMS) or name.startswith("/") or "\\" in name or {"", ".", ".."} & set(name.split("/")):
            raise ValueError(f"{name!r} is no name for a file in the pack")
    listed = [
        {"path": name, "bytes": len(files[name]), "sha256": hashlib.sha256(files[name]).hexdigest()}
        for name in sorted(files)
    ]
    manifest = as_json({"version": VERSION, **facts, "files": listed})
    everything = {**files, MANIFEST: manifest}
    sums = "".join(f"{hashlib.sha256(everything[name]).hexdigest()}  {name}\n" for name in sorted(everything))
    everything[SUMS] = sums.encode()
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_STORED) as archive:
        for name in sorted(everything):
            info = zipfile.ZipInfo(name, _FIRST_DAY)
            info.create_system, info.external_attr = _UNIX, _PLAIN_FILE
            archive.writestr(info, everything[name])
    return target.getvalue()


def as_json(data: object) -> bytes:
    """Return data as JSON for people and programs."""
    return f"{json.dumps(data, ensure_ascii=False, indent=2)}\n".encode("utf-8", "replace")
