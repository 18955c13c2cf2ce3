"""
Macros on the pages that owners keep: the plugin kept within bounds, and the few macros of ours.

mkdocs-macros runs templates with the rights of the person who builds. It may do so on pages that the owners keep and
that ask for it; an article never reaches it, because articles have no Markdown in the host.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import ConfigurationError

_REQUIRED = {"render_by_default": False, "on_undefined": "strict", "on_error_fail": True}
_DEFAULT_MODULE = "main"


def keep_in_bounds(config: MkDocsConfig) -> None:
    """
    Refuse settings of mkdocs-macros under which a page could run templates unasked.

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
    include = settings["include_dir"]
    docs = os.path.realpath(config.docs_dir)
    if not include or os.path.commonpath([os.path.realpath(include), docs]) == docs:
        raise ConfigurationError("mkdocs.yml: the plugin `macros` needs an `include_dir` outside docs/")
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
