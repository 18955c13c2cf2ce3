"""The search of a site or of a preview: the index, and the words that a question needs."""

from __future__ import annotations

from pathlib import Path

from wellcited.mkdocs_plugin.judging import Judged
from wellcited.mkdocs_plugin.machine_files import write
from wellcited.search.index import write_index
from wellcited.search.records import records
from wellcited.search.words import PATH, words_json
from wellcited.site.views import LibraryView


def write_search(views: LibraryView, judged: Judged, site: Path) -> tuple[str, ...]:
    """
    Write what the search of a site reads.

    Returns:
        The paths of the files, from the site's root.

    Raises:
        SearchError: If the index cannot be made; the words are there all the same.
    """
    write({PATH: words_json(views, judged.library)}, site)
    return (PATH, *write_index(records(views), site))
