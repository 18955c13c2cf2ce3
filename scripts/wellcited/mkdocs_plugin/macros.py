"""
Macros on the pages that owners keep: the plugin kept within bounds, and the few macros of ours.

mkdocs-macros runs templates with the rights of the person who builds. It may do so on pages that the owners keep and
that ask for it; an article never reaches it, because articles have no Markdown in the host.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import ConfigurationError

_REQUIRED = {"render_by_default": False, "on_undefined": "strict", "on_error_fail": True}
_DEFAULT_MODULE = "main"


def keep_in_bounds(config: MkDocsConfig, root: Path) -> None:
    """
    Refuse settings of mkdocs-macros under which a page could run templates unasked.

    Args:
        config: The host's configuration.
        root: The site's root.

    Raises:
        ConfigurationError: Naming the setting.
    """
    plugin = config.plugins.get("macros")
    if plugin is None:
        return
    settings: Any = plugin.config
    for name, value in _REQUIRED.items():
        if settings[name] != value:
            raise ConfigurationError(f"mkdocs.yml: the plugin `macros` needs `{name}: {str(value).lower()}`")
    if settings["force_render_paths"]:
        raise ConfigurationError("mkdocs.yml: pages ask for macros by themselves: remove `force_render_paths`")
    # mkdocs-macros would count the folder from where the person stands, and take docs/ where none is named.
    include = root / (settings["include_dir"] or "docs")
    if include.resolve().is_relative_to((root / "docs").resolve()):
        raise ConfigurationError("mkdocs.yml: the plugin `macros` needs an `include_dir` outside docs/")
    settings["include_dir"] = str(include)
    if settings["module_name"] == _DEFAULT_MODULE:
        # A `main.py` that happens to lie beside mkdocs.yml would be imported unasked.
        settings["module_name"] = str(Path(__file__).with_suffix(""))


def define_env(env: Any) -> None:
    """Give the owners' pages what they may say about the library. mkdocs-macros calls this."""
    views = env.conf.plugins["wellcited"].views
    env.variables["library"] = {
        "name": views.site.name,
        "articles": views.site.articles,
        "topics": len(views.topics),
        "rules": len(views.handbook.rules),
        "is_demonstration": views.site.is_demonstration,
    }
