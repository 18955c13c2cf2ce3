"""Reading and checking: milliseconds of the processor an article, stage by stage; YAML parsers side by side."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import Any, TypeVar
from unittest.mock import patch

import yaml

from tests.benchmarks.generate import write_site
from tests.benchmarks.measure import Table, ms, seconds
from tests.conftest import ROOT, TODAY
from wellcited.checking.check import check
from wellcited.model.frontmatter import FrontMatter
from wellcited.model.library import Facts, Library
from wellcited.reading import yaml_nodes
from wellcited.reading.article import read_article
from wellcited.reading.body import read_body
from wellcited.reading.characters import decode
from wellcited.reading.front_matter import split
from wellcited.reading.library import read_library
from wellcited.reading.typed import Typer
from wellcited.reading.yaml_nodes import parse_yaml
from wellcited.rules import all_rules

T = TypeVar("T")
SLOWEST = 8


def tables(*, articles: int = 1000, runs: int = 3) -> Iterator[Table]:
    """
    Measure.

    Args:
        articles: How many articles are generated, to be compared with the library of this project.
        runs: How often everything is measured; the median is printed.
    """
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        write_site(root, articles)
        sites = [_Site("our library", ROOT, 2 * runs, 1), _Site("generated", root, runs, 0)]
        heads = [f"{site.name} ({len(site.library.articles):,})" for site in sites]
        yield Table("milliseconds an article", ("stage", *heads), _rows(sites, _Site.stages), _sizes(sites))
        yield Table("front matter alone, milliseconds an article", ("parser", *heads), _rows(sites, _Site.parsers))
        yield _slowest(sites[-1])


class _Site:
    """A site, its articles taken apart beforehand, so that each stage is measured alone."""

    def __init__(self, name: str, root: Path, runs: int, warm: int) -> None:
        self.name, self.root, self.runs, self.warm = name, root, runs, warm
        self.library: Library = read_library(root)
        self.paths = [article.path for article in self.library.articles]
        self.files = [(root / path).read_bytes() for path in self.paths]
        self.parts = [split(decode(data)[0]) for data in self.files]
        self.fronts = [part.front or "" for part in self.parts]
        self.blocks = [parse_yaml(front, 2) for front in self.fronts]

    def each(self, work: Callable[[T], object], items: Sequence[T]) -> str:
        """Return the time an article takes; what comes out is thrown away at once."""

        def all_of_them() -> None:
            for item in items:
                work(item)

        return self.time(all_of_them)

    def time(self, work: Callable[[], object]) -> str:
        return ms(seconds(work, runs=self.runs, warm=self.warm) / len(self.paths))

    def stages(self) -> Iterator[tuple[str, str]]:
        yield "decode, look for odd characters", self.each(decode, self.files)
        yield "split off the front matter", self.each(split, [decode(data)[0] for data in self.files])
        yield "YAML to nodes with places", self.each(parse_yaml, self.fronts)
        yield "nodes to typed fields", self.each(lambda block: Typer(block).model(FrontMatter, block.data), self.blocks)
        yield "body", self.each(lambda part: read_body(part.body, part.body_line), self.parts)
        yield "reading, whole", self.each(lambda data: read_article("docs/a.md", data), self.files)
        yield f"all {len(all_rules())} rules", self.rules()
        yield "read the site and check it", self.time(lambda: check(read_library(self.root), TODAY))

    def rules(self) -> str:
        """Return what all rules take for an article: each time articles that nobody has asked anything yet."""
        fresh = [self.library]

        def read() -> None:
            fresh[0] = read_library(self.root)

        taken = seconds(lambda: check(fresh[0], TODAY), before=read, runs=self.runs, warm=self.warm)
        return ms(taken / len(self.paths))

    def parsers(self) -> Iterator[tuple[str, str]]:
        yield "ours, libyaml", self.each(parse_yaml, self.fronts)
        with patch.object(yaml_nodes, "_PARSER", yaml.BaseLoader):
            yield "ours, PyYAML in pure Python", self.each(parse_yaml, self.fronts)
        loaders: dict[str, Any] = {"safe_load (python-frontmatter's way)": yaml.SafeLoader}
        if hasattr(yaml, "CSafeLoader"):
            loaders["the same with libyaml"] = yaml.CSafeLoader
        for name, loader in loaders.items():
            yield name, self.each(partial(yaml.load, Loader=loader), self.fronts)


def _rows(sites: list[_Site], measured: Callable[[_Site], Iterator[tuple[str, str]]]) -> list[tuple[str, ...]]:
    columns = [dict(measured(site)) for site in sites]
    return [(name, *(column[name] for column in columns)) for name in columns[0]]


def _sizes(sites: list[_Site]) -> str:
    sizes = [f"{site.name} {sum(map(len, site.files)) / len(site.files) / 1000:.1f} kB" for site in sites]
    return f"an article has on average: {', '.join(sizes)}"


def _slowest(site: _Site) -> Table:
    """Ask each rule once about everything; what several need is counted with the first of them, by name."""
    facts, library = Facts(TODAY, site.library), site.library
    taken = {}
    for rule in all_rules():
        start = time.process_time()
        if rule.article_check:
            for article in library.articles:
                list(rule.article_check(article, facts))
        for check_all in filter(None, (rule.register_check, rule.library_check)):
            list(check_all(library, facts))
        taken[rule.name] = (time.process_time() - start) / len(site.paths)
    worst = sorted(taken, key=lambda name: (-taken[name], name))[:SLOWEST]
    rows = [(name, ms(taken[name])) for name in worst]
    rest = ms(sum(taken[name] for name in taken if name not in worst))
    return Table("the slowest rules, milliseconds an article", ("rule", site.name), [*rows, ("all others", rest)])
