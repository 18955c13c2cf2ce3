"""
Which site generator we run on, and how to keep its log clean.

MkDocs 1.x and properdocs have the same interface: once `properdocs.replacement` is imported, `import mkdocs` gives
properdocs. So the rest of this room imports `mkdocs` and does not care.
"""

from __future__ import annotations

import logging
import os
import sys
from importlib import import_module
from importlib.util import find_spec

# The end of MkDocs 1.x and of Material is known and planned for; a notice at each build says nothing new. The theme
# looks at the first when it is imported, which is why mkdocs.yml names this module: it is then loaded before the theme.
os.environ.setdefault("NO_MKDOCS_2_WARNING", "1")
os.environ.setdefault("DISABLE_MKDOCS_2_WARNING", "true")


def choose() -> str:
    """
    Decide on the host and make it the one that `import mkdocs` gives.

    The host that is running already stays. Otherwise `WELLCITED_HOST` names it (`mkdocs` or `properdocs`), and without
    that the successor is taken where it is installed, so that moving to it is a matter of the lock file.
    """
    running = sys.modules.get("mkdocs")
    if running is not None:
        return running.__name__
    named = os.environ.get("WELLCITED_HOST", "")
    host = named or ("properdocs" if find_spec("properdocs") else "mkdocs")
    if host == "properdocs":
        import_module("properdocs.replacement")
    return host


HOST = choose()
"""Name of the package that answers to `mkdocs`, and of its logger."""


def logger(module: str) -> logging.Logger:
    """Return a logger below the host's, so that the host shows what it says and counts its warnings."""
    return logging.getLogger(f"{HOST}.plugins.{module}")
