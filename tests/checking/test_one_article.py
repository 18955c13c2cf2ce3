"""To judge one article gives what judging the whole library gives for it, and reads little else."""

from __future__ import annotations

import random
import tempfile
from datetime import date
from itertools import chain
from pathlib import Path

import pytest

from tests.benchmarks.generate import write_site
from tests.checking.others import CITATIONS, LINKS, TITLES, article
from tests.conftest import ROOT, TODAY
from tests.mutations.mistakes import MISTAKES
from tests.rules.cases import Case, all_cases, lay_out, read, refusing
from wellcited.checking.check import Result, check
from wellcited.model.library import Facts, Library
from wellcited.model.shelf import Shelf
from wellcited.reading.article import read_article
from wellcited.reading.library import read_library
from wellcited.rules import all_rules, find_rule


def of(result: Result, path: str) -> tuple[object, ...]:
    """Return what a result says about one file."""
    return tuple(finding for finding in (*result.findings, *result.waived) if finding.path == path)


def assert_alike(whole: Library, root: Path, *, as_of: date = TODAY) -> Result:
    """Judge each article alone, in a library that was read for it alone; return what the whole library gives."""
    expected = check(whole, as_of)
    for path in whole.by_path:
        alone = check(read_library(root, lazy=True), as_of, paths=[path])
        assert of(expected, path) == (*alone.findings, *alone.waived), path
        assert alone == check(whole, as_of, paths=[path]), path
    return expected


def _cases() -> list[Case]:
    """Return every case of the rules that look at more than one file, and one of each other rule."""
    chosen, had = [], set()
    for case in all_cases():
        rule = find_rule(case.rule)
        assert rule
        wide = rule.library_check or rule.family in ("links", "register", "search") or case.path.is_dir()
        if wide or case.rule not in had:
            chosen.append(case)
        had.add(case.rule)
    return chosen


@pytest.mark.slow
@pytest.mark.parametrize("case", _cases(), ids=str)
def test_each_case_of_a_rule_is_judged_alike_file_by_file(case: Case, tmp_path: Path) -> None:
    """
    Whatever a rule looks at, it finds the same in a file, be the file judged alone or with the rest.
    """
    whole, site = lay_out(case, tmp_path), tmp_path / "site"
    expected = check(whole, TODAY, production=True)
    with refusing(site):
        registers = whole.judged_paths() - whole.by_path.keys()
        for rule in (rule for rule in all_rules() if rule.register_check):
            made = rule.register_check(whole, Facts(TODAY, whole))
            assert registers >= {finding.path for finding in made}, f"{rule.name} is about registers alone"
        for path in sorted(whole.by_path):
            alone = check(read(case, site, lazy=True), TODAY, paths=[path], production=True)
            assert of(expected, path) == (*alone.findings, *alone.waived), path
        others = check(read(case, site, lazy=True), TODAY, paths=registers, production=True)
        assert tuple(one for one in expected.findings if one.path in registers) == others.findings


@pytest.mark.slow
def test_the_library_of_this_project_is_judged_alike_file_by_file() -> None:
    """
    So are fifteen real articles.
    """
    assert_alike(read_library(ROOT), ROOT)


@pytest.mark.slow
@pytest.mark.parametrize("number", range(0, len(MISTAKES), 4))
def test_a_library_with_a_mistake_is_judged_alike_file_by_file(number: int, tmp_path: Path) -> None:
    """
    A mistake in one article changes what is found in it and beside it, alone as in the whole.
    """
    (tmp_path / "mkdocs.yml").write_text("site_name: x\n", encoding="utf-8")
    write_site(tmp_path, 6, seed=number)
    planted = 0
    for file, mistake in zip(sorted(tmp_path.glob("docs/*/*.md")), MISTAKES[number:], strict=False):
        lines = file.read_text("utf-8").split("\n")
        planted += mistake.plant(lines) is not None
        file.write_text("\n".join(lines), encoding="utf-8")

    assert_alike(read_library(tmp_path), tmp_path)
    assert planted


def little(root: Path, **texts: str) -> tuple[Library, Path]:
    """Write a library of a few articles, with the registers of this project; return it read."""
    register = root / "docs/_register"
    if not register.exists():
        register.mkdir(parents=True)
        for name in ("people", "topics", "policy"):
            (register / f"{name}.yml").write_bytes((ROOT / f"docs/_register/{name}.yml").read_bytes())
    (root / "docs/a").mkdir(exist_ok=True)
    for name, text in texts.items():
        (root / f"docs/a/{name}.md").write_bytes(text.encode())
    return read_library(root), root


def found(result: Result, rule: str) -> set[str]:
    """Return the paths in which a rule found something."""
    return {finding.path for finding in result.findings if finding.rule == rule}


@pytest.mark.slow
@pytest.mark.parametrize("first", [True, False])
@pytest.mark.parametrize(("written", "title", "same"), TITLES)
def test_a_title_is_found_however_it_is_written(
    written: str, title: str, same: bool, first: bool, tmp_path: Path
) -> None:
    """
    YAML can spell a text in many ways, and a reader does not see all of Unicode's differences.
    """
    names = ("a", "b") if first else ("b", "a")
    ours, theirs = article(title=f"title: {title}"), article(title=written)
    result = assert_alike(*little(tmp_path, **dict(zip(names, (ours, theirs), strict=True)), c=article()))

    assert same == bool(found(result, "frontmatter-unique-title"))


@pytest.mark.slow
@pytest.mark.parametrize("first", [True, False])
@pytest.mark.parametrize(("mine", "others"), CITATIONS)
def test_a_source_is_found_however_it_is_written(mine: str, others: str, first: bool, tmp_path: Path) -> None:
    """
    One source can be known by its DOI here and by its address there, and by both in a third article.
    """
    names = ("a", "c") if first else ("c", "a")
    texts = (article(citations=mine), article(citations=others))
    result = assert_alike(*little(tmp_path, **dict(zip(names, texts, strict=True)), b=article()))

    assert found(result, "citations-same-everywhere")


@pytest.mark.parametrize(("names", "alike"), [("abcde", 5), ("edcba", 5), ("dbcae", 3), ("cabed", 4)])
def test_a_source_is_followed_from_article_to_article(names: str, alike: int, tmp_path: Path) -> None:
    """
    The first knows the last by three others. Where two groups have begun apart, none is joined to the other.
    """
    steps = (
        "DOI: 10.1000/x1\n    PMID: 1234567",
        "PMID: 1234567\n    PMCID: PMC123",
        "PMCID: pmc123\n    URL: https://x.org/p",
    )
    entries = ("DOI: 10.1000/x1", *steps, "URL: http://www.x.org/p/")
    texts = {
        name: article(citations=f"  - id: {name}1\n    type: article-journal\n    title: One {name}\n    {entry}\n")
        for name, entry in zip(names, entries, strict=True)
    }
    result = assert_alike(*little(tmp_path, **texts, z=article()))

    assert alike == len(found(result, "citations-shared-by-three"))


@pytest.mark.slow
@pytest.mark.parametrize("link", LINKS)
def test_a_link_is_found_however_it_is_written(link: str, tmp_path: Path) -> None:
    """
    An article that another links to is no orphan, whatever the target is coded by.
    """
    texts = {"long-name": article(), "b": article(body=link), "c": article(body="[x](b.md)")}
    result = assert_alike(*little(tmp_path, **texts))

    assert "docs/a/long-name.md" not in found(result, "links-orphan")
    assert "docs/a/c.md" in found(result, "links-orphan")


_STATES = ("published", "published", '"published"', "draft", "in-review", "withdrawn", '"dr\\x61ft"')
_TARGETS = (*LINKS, "[x](b.md)", "[x](c.md#what)", "[x](d.md)")
_RANDOM = tuple(
    rule for rule in all_rules() if rule.library_check or rule.name in ("links-unpublished", "links-withdrawn")
)


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(60))
def test_any_library_is_judged_alike_file_by_file(seed: int, tmp_path: Path) -> None:
    """
    Titles, sources, links and states from few, so that many are the same, in all the ways in which they can be written.
    """
    chance = random.Random(seed)
    texts = {
        name: article(
            title=chance.choice(TITLES)[0],
            status=chance.choice(_STATES),
            citations="".join(chance.choices(list(chain.from_iterable(CITATIONS)), k=chance.randrange(3))),
            body="\n\n".join(chance.choices(_TARGETS, k=chance.randrange(4))),
        )
        for name in ("a", "b", "c", "d", "long-name")
    }
    whole, _ = little(tmp_path, **texts)
    ledger = "".join(f"{chance.choice('ab')}/{name}: {{since: 2026-01-01}}\n" for name in chance.sample(list(texts), 2))
    (tmp_path / "docs/_register/addresses.yml").write_text(ledger, encoding="utf-8")
    whole = read_library(tmp_path)
    expected = check(whole, TODAY, rules=_RANDOM)

    for path in whole.by_path:
        alone = check(read_library(tmp_path, lazy=True), TODAY, paths=[path], rules=_RANDOM)
        assert of(expected, path) == (*alone.findings, *alone.waived), path


@pytest.mark.slow
def test_a_plain_article_is_judged_with_few_others() -> None:
    """
    The time that a check of one file takes does not grow with the library.
    """
    with tempfile.TemporaryDirectory() as folder:
        paths = write_site(Path(folder), 200)
        for path in paths[::20]:
            library = read_library(Path(folder), lazy=True)
            check(library, TODAY, paths=[path])
            assert isinstance(library.by_path, Shelf)
            assert isinstance(library.sources, Shelf)
            assert 3 >= len(library.by_path.known), path
            assert 15 >= len(library.sources.known), path


def test_another_state_of_an_article_is_judged_in_its_place(tmp_path: Path) -> None:
    """
    It is looked at as it is given, not as its file is: by its rules and by a glance.
    """
    whole, root = little(tmp_path, a=article(title="title: One"), b=article(title="title: Two"))
    made = read_article("docs/a/b.md", article(title="title: One").encode())
    results = [
        check(library.with_article(made), TODAY, paths=["docs/a/a.md", "docs/a/b.md"][at:])
        for library in (whole, read_library(root, lazy=True))
        for at in (0, 1)
    ]

    assert [{"docs/a/b.md"}] * 4 == [found(result, "frontmatter-unique-title") for result in results]
    assert set() == found(check(read_library(root, lazy=True), TODAY), "frontmatter-unique-title")


def test_everything_that_was_asked_for_later_is_what_would_have_been_read_at_once() -> None:
    """
    To read later is to read the same.
    """
    assert read_library(ROOT) == read_library(ROOT, lazy=True).read()
