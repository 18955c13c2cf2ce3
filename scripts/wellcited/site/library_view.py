"""A library as views: everything that the site shows, made in one go."""

from __future__ import annotations

from collections.abc import Mapping

from wellcited.model.library import Facts
from wellcited.site.views import LibraryView, Settings


def library_view(
    facts: Facts, settings: Settings | None = None, *, drafts: bool = False, examples: Mapping[str, str] | None = None
) -> LibraryView:
    """
    Return all views of a library.

    Args:
        facts: The library, and the day of the build.
        settings: What there is to know about the site.
        drafts: Show articles that readers do not see yet, for a preview.
        examples: For rules of the handbook, by name, a report of the rule at work.
    """
    raise NotImplementedError
