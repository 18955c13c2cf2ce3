"""From a built page back to the Markdown file and line that an editor can mend."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator
from urllib.parse import unquote, urlsplit

from wellcited.links.gate import Broken
from wellcited.links.outside import Answer
from wellcited.model.article import Article, SourceFile
from wellcited.model.body import Image, Link
from wellcited.model.citation import Citation
from wellcited.model.finding import Finding
from wellcited.model.library import Library
from wellcited.model.places import Place
from wellcited.model.span import FIRST

_DOI = ("https://doi.org/", "http://dx.doi.org/", "https://dx.doi.org/", "http://doi.org/")


def inside_findings(broken: list[Broken], library: Library, site_name: str = "site") -> list[Finding]:
    """Return a finding for each place in Markdown from which a broken reference comes."""
    by_page = {f"{article.slug}/index.html": article for article in library.articles}
    findings: list[Finding] = []
    for fault in broken:
        article = by_page.get(fault.page)
        places = list(_written(article, fault)) if article else []
        anchor = fault.kind == "anchor"
        what = fault.resolved.partition("#")[2] if anchor else fault.resolved
        says = f"the page has no place called `{what}`" if anchor else f"the site has no `{what}`"
        for place in places or [Place(f"{site_name}/{fault.page}", FIRST)]:
            help_ = "correct the link" if places else f"a template wrote `{fault.reference.target}`: mend the template"
            findings.append(Finding(f"links-{fault.kind}-exists", "error", place.path, place.span, says, help_))
    return _unique(findings)


def outside_findings(answers: list[Answer], library: Library, site_name: str = "site") -> list[Finding]:
    """Return a finding for each place that names an address which did not answer well."""
    findings: list[Finding] = []
    for answer in answers:
        if answer.good and not answer.warning:
            continue
        places = list(_naming(answer.address, library))
        says = f"`{answer.address}` answered: {answer.result if not answer.good else answer.warning}"
        help_ = "open it in a browser; name where the page moved to, or a kept copy (`archive_location`)"
        for place in places or [Place(f"{site_name}/{answer.page}", FIRST)]:
            severity = "warning" if answer.good else "error"
            findings.append(Finding("links-outside", severity, place.path, place.span, says, help_))  # type: ignore[arg-type]
    return _unique(findings)


def _unique(findings: list[Finding]) -> list[Finding]:
    return sorted(dict.fromkeys(findings), key=lambda finding: finding.order)


def _written(article: Article, fault: Broken) -> Iterator[Place]:
    """Yield the links and images of an article that ask for what is broken."""
    folder = posixpath.dirname(article.path.removeprefix("docs/"))
    wanted = fault.resolved.removesuffix("/index.html").removesuffix("index.html")
    things: tuple[Link | Image, ...] = (*article.body.links, *article.body.images)
    for thing in things:
        address = urlsplit(thing.target)
        if address.scheme or address.netloc:
            continue
        path = unquote(address.path)
        file = posixpath.normpath(posixpath.join(folder, path)) if path else article.path.removeprefix("docs/")
        asked = file.removesuffix("/index.md").removesuffix(".md")
        if fault.kind == "anchor":
            page, _, anchor = fault.resolved.partition("#")
            if asked == page.removesuffix("/index.html") and unquote(address.fragment) == anchor:
                yield article.here(thing.span)
        elif wanted in (asked, file):
            yield article.here(thing.span)


def _naming(address: str, library: Library) -> Iterator[Place]:
    """Yield every place in articles and shared sources that names an address outside."""
    for article in library.articles:
        for link in article.body.links:
            if link.target == address:
                yield article.here(link.span)
        for entry in article.front.citations:
            if isinstance(entry, Citation):
                yield from _of_citation(entry, article, address)
    for id_ in sorted(library.sources):
        yield from _of_citation(library.sources[id_].value, library.sources[id_].file, address)


def _of_citation(entry: Citation, file: SourceFile, address: str) -> Iterator[Place]:
    if address in (entry.URL, entry.archive_location):
        yield file.span(entry.at("URL" if address == entry.URL else "archive_location"))
    doi = next((address.removeprefix(start) for start in _DOI if address.startswith(start)), "")
    if doi and entry.DOI and unquote(doi).casefold() == entry.DOI.casefold():
        yield file.span(entry.at("DOI"))
    number = address.rstrip("/").rpartition("/")[2]
    if entry.PMID and number == entry.PMID and "pubmed" in address:
        yield file.span(entry.at("PMID"))
    if entry.PMCID and number == entry.PMCID and "/pmc" in address.casefold():
        yield file.span(entry.at("PMCID"))
