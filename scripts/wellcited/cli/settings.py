"""The little that the command line takes from mkdocs.yml, read without the host."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from wellcited.cli.trouble import Trouble
from wellcited.reading.library import OWNER_PAGES

_LOADER: Any = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
"""Makes text of every value, so that no tag of the file runs anything."""


@dataclass(frozen=True, slots=True)
class Settings:
    """What mkdocs.yml says about the library."""

    owner_pages: tuple[str, ...] = OWNER_PAGES
    """Patterns of pages under docs/ that are no articles."""
    site_url: str = ""
    """Address of the published site; "" if it has none."""


def read_settings(root: Path) -> Settings:
    """
    Read the settings of a site.

    Raises:
        Trouble: If mkdocs.yml cannot be read.
    """
    file = root / "mkdocs.yml"
    if not file.is_file():
        return Settings()
    try:
        config = yaml.load(file.read_text("utf-8"), Loader=_LOADER)  # noqa: S506
    except (OSError, ValueError, yaml.YAMLError) as error:
        raise Trouble(f"{file} cannot be read: {' '.join(str(error).split())}") from None
    config = config if isinstance(config, dict) else {}
    plugin = _plugin(config.get("plugins"))
    patterns = plugin.get("owner_pages")
    return Settings(
        owner_pages=tuple(map(str, patterns)) if isinstance(patterns, list) else OWNER_PAGES,
        site_url=_with_environment(config.get("site_url")),
    )


def _plugin(plugins: object) -> dict[str, Any]:
    """Return our options: `- wellcited: {...}` in a list of plugins, or `wellcited: {...}` in a map."""
    entries = plugins if isinstance(plugins, list) else [plugins]
    for entry in entries:
        if isinstance(entry, dict) and isinstance(entry.get("wellcited"), dict):
            found: dict[str, Any] = entry["wellcited"]
            return found
    return {}


def _with_environment(value: object) -> str:
    """Return a setting. `!ENV NAME` arrives as the name alone, `!ENV [NAME, default]` as a list."""
    if isinstance(value, list):
        *names, default = [str(item) for item in value] or [""]
        return next((os.environ[name] for name in names if os.environ.get(name)), default)
    text = value if isinstance(value, str) else ""
    return text if not text or "://" in text else os.environ.get(text, "")
