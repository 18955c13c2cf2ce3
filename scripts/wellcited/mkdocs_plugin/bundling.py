"""
One stylesheet and one script in the place of many, each named by what is in it.

The owners' files stay small, one for each part of a page; a reader's phone asks for two. As the name changes with the
content, a host may let browsers keep a bundle for good, and a page never meets a style of another build.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from mkdocs.config.config_options import ExtraScriptValue
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import ConfigurationError
from mkdocs.structure.files import File

STYLES, SCRIPTS = "assets/css", "assets/js"
"""Where the bundles stand: beside their parts, so that `url()` in a style leads where it led before."""
START = f"{SCRIPTS}/start.js"
"""The script that base.html names, because it runs before anything is painted."""


@dataclass(frozen=True, slots=True)
class Bundle:
    """Files that became one."""

    path: str
    """Where it stands in the site."""
    parts: frozenset[str]
    """The files that need not be published any more, relative to docs/."""
    text: str

    def file(self, config: MkDocsConfig) -> File:
        """Return it as a file for the host."""
        return File.generated(config, self.path, content=self.text)


def bundle(config: MkDocsConfig) -> tuple[Bundle, ...]:
    """
    Put the owners' styles and plain scripts into one file each, and name those in the configuration instead.

    Styles of other places, modules and scripts that ask for `async` stay as they are.

    Raises:
        ConfigurationError: If a file that mkdocs.yml names cannot be read.
    """
    docs = Path(config.docs_dir)
    styles = [path for path in config.extra_css if path.startswith(f"{STYLES}/")]
    scripts = [str(script) for script in config.extra_javascript if _is_plain(script)]
    made = []
    if styles:
        style = _bundle(docs, styles, f"{STYLES}/wellcited.{{}}.css", "\n")
        config.extra_css = [*(path for path in config.extra_css if path not in style.parts), style.path]
        made.append(style)
    if scripts:
        script = _bundle(docs, scripts, f"{SCRIPTS}/wellcited.{{}}.js", "\n;\n")
        others = [other for other in config.extra_javascript if str(other) not in script.parts]
        config.extra_javascript = [*others, _deferred(script.path)]
        made.append(script)
    return tuple(made)


def theme_style(config: MkDocsConfig) -> str:
    """
    Return the address of the theme's own stylesheet, whose name changes with its version.

    Raises:
        ConfigurationError: If the theme has none: it is not one that the templates fit.
    """
    for folder in config.theme.dirs:
        for file in sorted(Path(folder).glob("assets/stylesheets/main.*.min.css")):
            return file.relative_to(folder).as_posix()
    raise ConfigurationError("mkdocs.yml: the theme has no stylesheet `main`: name `material` or `materialx`")


def _bundle(docs: Path, paths: Iterable[str], name: str, between: str) -> Bundle:
    texts = []
    for path in paths:
        try:
            texts.append((docs / path).read_text("utf-8"))
        except (OSError, UnicodeDecodeError) as error:
            raise ConfigurationError(f"mkdocs.yml names {path}, which cannot be read below docs/: {error}") from error
    text = between.join(texts)
    return Bundle(name.format(hashlib.sha256(text.encode()).hexdigest()[:10]), frozenset(paths), text)


def _is_plain(script: object) -> bool:
    path, kind = str(script), getattr(script, "type", "")
    return path.startswith(f"{SCRIPTS}/") and not kind and not getattr(script, "async_", False) and path.endswith(".js")


def _deferred(path: str) -> ExtraScriptValue:
    script = ExtraScriptValue(path)
    script.defer = True
    return script
