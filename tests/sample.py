"""The library of this project, read once a process: many tests look at it, and none changes it."""

from __future__ import annotations

from functools import cache

from tests.conftest import ROOT
from wellcited.model.library import Library
from wellcited.reading.library import read_library


@cache
def sample_library() -> Library:
    """Return the library of this project."""
    return read_library(ROOT)
