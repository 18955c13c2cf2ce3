"""What is published: the files that the library knows, and the pages that are made from it. Nothing else."""

from __future__ import annotations

from collections.abc import Iterable
from fnmatch import fnmatchcase
from pathlib import PurePath

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.structure.files import File, Files, InclusionLevel

from wellcited.mkdocs_plugin.bundling import Bundle
from wellcited.mkdocs_plugin.view_page import Made, file_for
from wellcited.model.library import Library

UNUSED = ("*.map", "assets/javascripts/*", "assets/stylesheets/palette.*", "assets/stylesheets/*/*", "assets/images/*")
"""Files of the theme that no page of ours asks for: maps for its developers, its programs, its colours, its icon."""


def choose_files(
    files: Files, library: Library, made: Iterable[Made], bundles: Iterable[Bundle], config: MkDocsConfig
) -> Files:
    """
    Return the files to publish.

    Files under docs/ are published only if reading has allowed them. A page of the owners takes the place of the
    generated page of the same path.

    Raises:
        PluginError: If two files would have one address.
    """
    articles = {article.path for article in library.articles}
    bundles = tuple(bundles)
    bundled = {part for bundle in bundles for part in bundle.parts}
    kept = [file for file in files if file.src_uri not in bundled and _is_kept(file, library, articles, config)]
    for file in kept:
        if _is_from_docs(file, config):
            file.inclusion = InclusionLevel.NOT_IN_NAV if file.is_documentation_page() else InclusionLevel.INCLUDED
    present = {file.src_uri for file in kept}
    kept += [bundle.file(config) for bundle in bundles]
    kept += [file_for(page, config) for page in made if page.path not in present]
    _refuse_collisions(kept)
    return Files(sorted(kept, key=lambda file: file.src_uri))


def _is_kept(file: File, library: Library, articles: set[str], config: MkDocsConfig) -> bool:
    if not _is_from_docs(file, config):
        return not any(fnmatchcase(file.src_uri, pattern) for pattern in UNUSED)
    path = f"docs/{file.src_uri}"
    return path in library.files and path not in articles


def _is_from_docs(file: File, config: MkDocsConfig) -> bool:
    return file.src_dir is not None and PurePath(file.src_dir) == PurePath(config.docs_dir)


def _refuse_collisions(files: list[File]) -> None:
    taken: dict[str, File] = {}
    for file in files:
        other = taken.setdefault(file.dest_uri, file)
        if other is not file:
            first, second = sorted((other.src_uri, file.src_uri))
            raise PluginError(f"docs/{first} and docs/{second} would have the same address: rename one of them")
