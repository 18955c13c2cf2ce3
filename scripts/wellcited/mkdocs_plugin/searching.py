"""The search of a site or of a preview: the index, and the words that a question needs."""

from __future__ import annotations

from pathlib import Path

from wellcited.mkdocs_plugin.judging import Judged
from wellcited.mkdocs_plugin.machine_files import write
from wellcited.search import facets, words
from wellcited.search.index import write_index
from wellcited.search.records import records
from wellcited.site.views import LibraryView


def write_search(views: LibraryView, judged: Judged, site: Path) -> tuple[str, ...]:
    """
    Write what the search of a site reads.

    Returns:
        The paths of the files, from the site's root.

    Raises:
        SearchError: If the index cannot be made; the words are there all the same.
    """
    write({words.PATH: words.words_json(views, judged.library)}, site)
    index = write_index(records(views), site)
    write({facets.PATH: facets.facets_json(views, index.ids)}, site)
    return (words.PATH, facets.PATH, *index.paths)
