"""The plugin: one method for each event of the host, each a few calls into other modules."""

from __future__ import annotations

import logging
import os
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any, Literal
from urllib.parse import urlsplit

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort, ConfigurationError
from mkdocs.livereload import LiveReloadServer
from mkdocs.plugins import BasePlugin, event_priority
from mkdocs.structure.files import Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page
from mkdocs.utils import CountHandler
from mkdocs.utils.templates import TemplateContext

from wellcited.mkdocs_plugin import host, macros, owner_pages
from wellcited.mkdocs_plugin.bundling import START, Bundle, bundle, theme_style
from wellcited.mkdocs_plugin.context import every_page, on_page
from wellcited.mkdocs_plugin.day import BadDayError, day_of_build, seconds
from wellcited.mkdocs_plugin.gate import faults_of_site, strangers
from wellcited.mkdocs_plugin.judging import Judged, judge
from wellcited.mkdocs_plugin.machine_files import machine_files, site_map, write
from wellcited.mkdocs_plugin.offline import offline_page, write_worker
from wellcited.mkdocs_plugin.options import Options
from wellcited.mkdocs_plugin.pages import pages_of
from wellcited.mkdocs_plugin.previews import Previews
from wellcited.mkdocs_plugin.publishing import choose_files
from wellcited.mkdocs_plugin.rule_examples import rule_examples
from wellcited.mkdocs_plugin.searching import write_search
from wellcited.mkdocs_plugin.staging import Staging, StagingError
from wellcited.mkdocs_plugin.view_page import ViewPage
from wellcited.search.index import SearchError
from wellcited.site.library_view import library_view
from wellcited.site.machine.robots import SITEMAP
from wellcited.site.security import REFERRER, policy
from wellcited.site.views import LibraryView, Settings

log = host.logger(__name__)
_EPOCH = "SOURCE_DATE_EPOCH"


class WellcitedPlugin(BasePlugin[Options]):  # type: ignore[no-untyped-call]  # as in options.py
    """Judges the library, and shows it. With errors nothing is built, and the old site stays."""

    judged: Judged
    views: LibraryView
    _settings_of_site: Settings
    _previews: Previews
    _bundles: tuple[Bundle, ...]
    _files: Files
    _theme_style: str

    def __init__(self) -> None:
        self.preview = False
        self.keeps_preview = False
        self._dirty = False
        self._staging: Staging | None = None
        self._site_dir = ""
        self._warnings: CountHandler | None = None
        self._epoch_is_ours = False

    def on_startup(self, *, command: Literal["build", "gh-deploy", "serve"], dirty: bool) -> None:
        """Learn whether this is a build or a preview. The host keeps the plugin between the builds of a preview."""
        self.preview = command == "serve"
        self._dirty = dirty

    @event_priority(100)
    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """Judge the library before anything looks at its files; with errors, stop here."""
        self._start_anew()
        root = _root(config)
        if self._dirty and not self.preview:
            raise ConfigurationError("a site is always built whole: leave out `--dirty`")
        macros.keep_in_bounds(config, root)
        try:
            day = day_of_build(self.config.as_of, os.environ)
        except BadDayError as error:
            raise ConfigurationError(str(error)) from error
        if _EPOCH not in os.environ:
            os.environ[_EPOCH] = seconds(day)
            self._epoch_is_ours = True
        self.judged = judge(root, day, tuple(self.config.owner_pages), preview=self.preview)
        self._refuse()
        self._settings_of_site = self._settings(config)
        self.views = library_view(
            self.judged.facts, self._settings_of_site, drafts=self.preview, examples=rule_examples(root)
        )
        self._previews = Previews(self.views, self._settings_of_site, config)
        owner_pages.add_extensions(config, self.judged.library, self.config.reference_style)
        self._theme_style, self._bundles = theme_style(config), bundle(config)
        if self.preview:
            config.strict = False  # what an editor has half written must not stop the preview
        if self.keeps_preview or not self.preview:
            self._build_aside(config)
        return config

    @event_priority(-100)
    def on_files(self, files: Files, *, config: MkDocsConfig) -> Files:
        """Publish what the library knows, and make the pages of its views. The last word on files is ours."""
        made = [*pages_of(self.views, self.judged, preview=self.preview), *([offline_page()] if self._keeps else [])]
        self._files = choose_files(files, self.judged.library, made, self._bundles, config)
        return self._files

    @event_priority(100)
    def on_page_context(
        self, context: TemplateContext, *, page: Page, config: MkDocsConfig, nav: Navigation
    ) -> TemplateContext:
        """Give a template its view, and make what the theme prints safe."""
        owner_pages.make_safe(page)
        context.update(self._every_page())  # type: ignore[typeddict-item]
        context.update(on_page(page, self._settings_of_site))  # type: ignore[typeddict-item]
        if not self.preview:
            context.update({"link_preview": self._previews.of(page)})  # type: ignore[misc]  # a key of ours
        return context

    def on_template_context(
        self, context: TemplateContext, *, template_name: str, config: MkDocsConfig
    ) -> TemplateContext:
        """Give the pages that are made from no Markdown (404, the sitemap) what every page gets."""
        context.update(self._every_page())  # type: ignore[typeddict-item]
        if template_name == SITEMAP:
            made = site_map(context["pages"], self.views, self.judged, self._settings_of_site)
            context.update({"site_map": made})  # type: ignore[misc]  # a key of ours in the host's dictionary
        return context

    @event_priority(-100)
    def on_post_build(self, *, config: MkDocsConfig) -> None:
        """Write what is for machines, and put the new site in the place of the old one, after all that others write."""
        staging = self._staging
        if staging is None:
            self._search_of_preview(Path(config.site_dir))
            self._write_worker(Path(config.site_dir), config)
            return
        if config.strict and self._warnings and self._warnings.get_counts():
            return  # the host stops the build in a moment: the old site stays
        files = {} if self.preview else machine_files(self.views, self.judged, self._settings_of_site)
        write(files, staging.folder)
        drawn = self._previews.write(staging.folder)
        try:
            searched = write_search(self.views, self.judged, staging.folder)
        except SearchError as error:
            raise Abort(f"Nothing was built: {error}") from error
        worker = self._write_worker(staging.folder, config)
        self._pass_the_gate(staging.folder, (*files, *searched, *drawn, *worker), config)
        try:
            staging.commit()
        except StagingError as error:
            raise Abort(str(error)) from error
        config.site_dir = self._site_dir
        log.info("The site is in %s", self._site_dir)
        self._end()
        if not self.preview and (advice := self.judged.advice()):
            log.info(advice)

    def on_build_error(self, *, error: Exception) -> None:
        """Leave the old site as it was."""
        self._end()

    def on_shutdown(self) -> None:
        """Leave the old site as it was, also when a person has interrupted the build."""
        self._end()

    def on_serve(self, server: LiveReloadServer, *, config: MkDocsConfig, builder: Any) -> LiveReloadServer:
        """Watch the templates too."""
        if config.theme.custom_dir:
            server.watch(config.theme.custom_dir)
        return server

    def _refuse(self) -> None:
        """Stop a build for which something must be mended first; show it as `wellcited check` would."""
        result = self.judged.result
        # A link in the file system may lead anywhere, and in circles: the host would follow it, in a preview too.
        links = [stray.path for stray in self.judged.library.strays if any(_is_link(fault) for fault in stray.faults)]
        if (self.preview or not result.failed) and not links:
            return
        _print(self.judged.report())
        if not result.failed:
            raise Abort(f"Links in the file system cannot be published: {', '.join(links)}")
        count = result.count("error")
        raise Refused(f"Nothing was built: {count} {'error' if count == 1 else 'errors'} must be mended first.")

    def _search_of_preview(self, site: Path) -> None:
        """An editor's preview goes on without a search: the search page says so itself."""
        try:
            write_search(self.views, self.judged, site)
        except SearchError as error:
            log.warning(str(error))

    @property
    def _keeps(self) -> bool:
        """Whether readers' browsers keep pages. An editor's browser must not: a preview shows what is there now."""
        return bool(self.config.offline) and not self.preview

    def _write_worker(self, site: Path, config: MkDocsConfig) -> tuple[str, ...]:
        return write_worker(site, config, self._bundles, self._theme_style, keeps=self._keeps)

    def _pass_the_gate(self, site: Path, written: Iterable[str], config: MkDocsConfig) -> None:
        """Stop the build if a page holds what no page of ours holds, or if a file is there that nobody made."""
        known = {*(file.dest_uri for file in self._files), *written, *config.theme.static_templates}
        moved = {file.dest_uri for file in self._files if isinstance(file.page, ViewPage) and file.page.is_moved}
        scripts = {START, *map(str, config.extra_javascript)}
        root = urlsplit(config.site_url or "/").path
        faults = [*strangers(site, known), *faults_of_site(site, scripts, moved, root=root)]
        if faults:
            raise Abort("\n".join(["The site that was made holds what must not be published:", *map(str, faults)]))

    def _settings(self, config: MkDocsConfig) -> Settings:
        return Settings(
            name=config.site_name,
            url=config.site_url or "",
            language=self.config.language,
            style=self.config.reference_style,
            feedback=self.config.feedback,
            explain_words=True,
        )

    def _every_page(self) -> dict[str, Any]:
        return {
            **every_page(self.views, self.judged, preview=self.preview),
            "theme_style": self._theme_style,
            "offline": self._keeps,
            "policy": policy(),
            "referrer": REFERRER,
        }

    def _build_aside(self, config: MkDocsConfig) -> None:
        self._site_dir = config.site_dir
        try:
            self._staging = Staging(Path(config.site_dir))
        except StagingError as error:
            raise ConfigurationError(str(error)) from error
        config.site_dir = str(self._staging.folder)
        self._warnings = CountHandler()
        self._warnings.setLevel(logging.WARNING)
        logging.getLogger(host.HOST).addHandler(self._warnings)

    def _start_anew(self) -> None:
        self._end()

    def _end(self) -> None:
        if self._staging:
            self._staging.discard()
            self._staging = None
        if self._warnings:
            logging.getLogger(host.HOST).removeHandler(self._warnings)
            self._warnings = None
        if self._epoch_is_ours:
            os.environ.pop(_EPOCH, None)
            self._epoch_is_ours = False


class Refused(Abort):
    """The library has errors. `mkdocs build` ends with exit status 1."""


def _root(config: MkDocsConfig) -> Path:
    """Return the site's root; say what to mend where the configuration does not fit the house."""
    if not config.config_file_path:
        raise ConfigurationError("wellcited needs a mkdocs.yml: its folder is the site's root")
    root = Path(config.config_file_path).resolve().parent
    if Path(config.docs_dir) != root / "docs":
        raise ConfigurationError("mkdocs.yml: articles live in docs/: remove `docs_dir`")
    if not config.use_directory_urls:
        raise ConfigurationError("mkdocs.yml: addresses end in a slash: remove `use_directory_urls`")
    return root


def _print(report: str) -> None:
    """Write findings to standard output as UTF-8, whatever the machine's own encoding is."""
    buffer = getattr(sys.stdout, "buffer", None)
    if buffer is None:
        sys.stdout.write(report)
    else:
        sys.stdout.flush()
        buffer.write(report.encode("utf-8", "replace"))
    sys.stdout.flush()


def _is_link(fault: Any) -> bool:
    return bool(fault.rule == "safety-symlink")
