"""Reading what Pagefind wrote of each page: the one place that knows the form of its files."""

from __future__ import annotations

import gzip
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

SIGNATURE = b"pagefind_dcd"
"""Begins what Pagefind compresses, in all versions from 1.0 on."""


def fragments(index: Path) -> Mapping[str, dict[str, Any]]:
    """
    Return what the index holds of each page, by the id that a search answers with.

    Raises:
        ValueError: If a file does not have the form that we know: this is another version of Pagefind.
    """
    found = {}
    for file in sorted((index / "fragment").glob("*.pf_fragment")):
        data = gzip.decompress(file.read_bytes())
        if not data.startswith(SIGNATURE):
            raise ValueError(f"{file.name} does not begin as a fragment does")
        found[file.stem] = json.loads(data.removeprefix(SIGNATURE))
    return found
