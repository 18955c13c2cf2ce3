"""Choose the pages to look at closely: every kind of page, and within a kind the extremes."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path


def addresses(folder: Path) -> list[str]:
    """Return the address of each page of a built site, sorted: `""`, `404.html`, `a-to-z/`."""
    pages = (path.relative_to(folder).as_posix() for path in folder.rglob("*.html"))
    return sorted(page.removesuffix("index.html") for page in pages)


def file_of(folder: Path, address: str) -> Path:
    """Return the file of a page."""
    return folder / address / "index.html" if address in {"", "."} or address.endswith("/") else folder / address


def kinds(folder: Path, types: Mapping[str, str]) -> dict[str, str]:
    """
    Return one or two pages of each kind.

    Args:
        folder: The built site.
        types: Address of each article to its type.

    Returns:
        Name of the kind to its address. Articles are grouped by type, other pages by the folder that they lie in:
        the longest page of a group stands for it, and beside it the shortest, in which things are missing. A new kind
        of page is found without an edit here.
    """
    pages = addresses(folder)
    size = {page: file_of(folder, page).stat().st_size for page in pages}
    groups: dict[str, list[str]] = {}
    for page in pages:
        groups.setdefault(_group(page, types), []).append(page)
    found = {}
    for group, members in sorted(groups.items()):
        ordered = sorted(members, key=lambda page: (size[page], page))
        found[group] = ordered[-1]
        if len(ordered) > 1 and not group.startswith("article"):
            found[f"{group}, shortest"] = ordered[0]
    return found


def _group(page: str, types: Mapping[str, str]) -> str:
    if page in types:
        return f"article: {types[page]}"
    above = page.rstrip("/").rpartition("/")[0]
    return f"below {above}/" if above else page or "home"
