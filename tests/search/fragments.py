"""What a built index holds, by address."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from wellcited.search import fragments as reading


def fragments(site: Path) -> dict[str, dict[str, Any]]:
    """Return what the index of a site holds, by address from the site's root."""
    return {fragment["url"].strip("/"): fragment for fragment in reading.fragments(site / "pagefind").values()}
