"""Run the host in this process, as `mkdocs build` and `mkdocs serve` do: the same events, the same site."""

from __future__ import annotations

import logging
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from mkdocs import config as host_config
from mkdocs.commands import build as host_build
from mkdocs.commands import serve as host_serve
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort, MkDocsException

from wellcited.mkdocs_plugin.host import HOST
from wellcited.mkdocs_plugin.plugin import Refused, WellcitedPlugin

FINE, REFUSED, FAILED = 0, 1, 2


def build(root: Path, *, as_of: str | None = None, site_dir: str | None = None, preview: bool = False) -> int:
    """
    Check the library, then build its site.

    Args:
        root: The site's root.
        as_of: Day to judge by, as 2026-11-22.
        site_dir: Where the site goes; by default what mkdocs.yml says.
        preview: Build what `serve` shows, for editors: drafts too, findings on the pages. Errors do not stop it.

    Returns:
        0 if the site was built, 1 if an error must be mended first, 2 if the build could not be run. Findings are on
        standard output, everything else is on standard error.
    """
    with _told(as_of), _log(logging.INFO):
        try:
            config = _config(root, site_dir)
        except MkDocsException as error:
            return _fail(error)
        config.plugins.on_startup(command="serve" if preview else "build", dirty=False)
        for plugin in config.plugins.values():
            if isinstance(plugin, WellcitedPlugin):
                plugin.keeps_preview = preview
        try:
            host_build.build(config)
        except Refused as error:
            sys.stderr.write(f"{error.message}\n")
            return REFUSED
        except MkDocsException as error:
            return _fail(error)
        except SystemExit:  # mkdocs-macros ends the process when a page of the owners cannot be rendered
            sys.stderr.write("Nothing was built: see the messages above.\n")
            return FAILED
        finally:
            config.plugins.on_shutdown()
    return FINE


def serve(root: Path, *, port: int, as_of: str | None = None) -> int:
    """
    Show the library on this machine, with its findings, and build it anew when a file changes.

    Args:
        root: The site's root.
        port: Port on this machine.
        as_of: Day to judge by.

    Returns:
        0 when a person ends it, 2 if it could not be started.
    """
    with _told(as_of), _log(logging.INFO):
        try:
            host_serve.serve(str(root / "mkdocs.yml"), dev_addr=f"127.0.0.1:{port}")
        except (MkDocsException, OSError) as error:
            return _fail(error)
        except KeyboardInterrupt:
            pass
    return FINE


def _config(root: Path, site_dir: str | None) -> MkDocsConfig:
    settings: dict[str, Any] = {"site_dir": site_dir} if site_dir else {}
    config: MkDocsConfig = host_config.load_config(str(root / "mkdocs.yml"), **settings)
    return config


def _fail(error: Exception) -> int:
    message = error.message if isinstance(error, MkDocsException) else str(error)
    if not isinstance(error, Abort) or message:
        sys.stderr.write(f"{message}\n")
    return FAILED


@contextmanager
def _told(as_of: str | None) -> Iterator[None]:
    """Tell the plugin which day it is: the host makes it anew for each build of a preview."""
    name = "WELLCITED_AS_OF"
    before = os.environ.get(name)
    if as_of:
        os.environ[name] = as_of
    try:
        yield
    finally:
        if as_of and before is None:
            del os.environ[name]
        elif as_of and before is not None:
            os.environ[name] = before


class _Formatter(logging.Formatter):
    def format(self, record: logging.LogRecord) -> str:
        words = record.getMessage()
        return words if record.levelno < logging.WARNING else f"{record.levelname.lower()}: {words}"


@contextmanager
def _log(level: int) -> Iterator[None]:
    """Show what the host says on standard error: its progress plainly, and warnings as such."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(_Formatter())
    handler.addFilter(_is_worth_saying)
    # Plugins of others speak below `mkdocs`, whatever the host is called.
    loggers = {name: logging.getLogger(name) for name in (HOST, "mkdocs")}
    before = {name: logger.level for name, logger in loggers.items()}
    for logger in loggers.values():
        logger.addHandler(handler)
        logger.setLevel(level)
    try:
        yield
    finally:
        for name, logger in loggers.items():
            logger.removeHandler(handler)
            logger.setLevel(before[name])


def _is_worth_saying(record: logging.LogRecord) -> bool:
    """Leave out what mkdocs-macros tells about itself at each build."""
    return record.levelno >= logging.WARNING or "[macros]" not in record.getMessage()
