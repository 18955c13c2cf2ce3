"""Ask every rule, and give what counts."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from datetime import date

from wellcited.checking.severity import judged
from wellcited.checking.waiving import waiver_for
from wellcited.model.article import Article
from wellcited.model.finding import Finding
from wellcited.model.keeping import reviewed_state
from wellcited.model.library import Facts, Library
from wellcited.model.result import Result
from wellcited.rules import Rule, all_rules
from wellcited.rules.rule import Beside

__all__ = ["Result", "check"]


def check(
    library: Library,
    as_of: date,
    *,
    paths: Collection[str] | None = None,
    production: bool = False,
    rules: tuple[Rule, ...] | None = None,
) -> Result:
    """
    Judge a library.

    Args:
        library: Always the whole library: an article is judged beside its neighbours. Of one that reads its articles
            when they are asked for, only those are read that a finding can depend on.
        as_of: The day to judge by.
        paths: Report only on these files; None reports on all.
        production: Ask the rules for a site that real readers will use.
        rules: The rules to ask; all by default.
    """
    facts = Facts(as_of, library)
    counted: list[Finding] = []
    waived: list[Finding] = []
    wanted = None if paths is None else frozenset(paths)
    asked = [rule for rule in (all_rules() if rules is None else rules) if production or not rule.production]
    waivable = {rule.name for rule in asked if rule.waivable}
    for found in _ask(asked, facts, wanted):
        article = library.by_path.get(found.path)
        kept = found.rule == "review-text-changed" and article is not None and _is_kept(article, library)
        finding = judged(found, article, facts.policy, production=production, kept=kept)
        waiver = waiver_for(finding, article, as_of) if finding.rule in waivable else None
        if waiver and waiver.because:
            waived.append(finding.waived(waiver.because))
        else:
            counted.append(finding)
    judged_paths = tuple(path for path in library.by_path if wanted is None or path in wanted)
    return Result(as_of, len(judged_paths), _sorted(counted), _sorted(waived), judged_paths)


def _is_kept(article: Article, library: Library) -> bool:
    """Return whether readers go on seeing the reviewed text of an article whose text has changed."""
    keeps = library.policy.value.review.changed_text == "keep-last-reviewed"
    return keeps and reviewed_state(article, library) is not None


def _ask(rules: list[Rule], facts: Facts, wanted: frozenset[str] | None) -> Iterator[Finding]:
    library = facts.library
    chosen = [library.by_path[path] for path in library.by_path if wanted is None or path in wanted]
    only_articles = wanted is not None and wanted <= library.by_path.keys()
    parts: dict[Beside, Library] = {}
    for rule in rules:
        if rule.article_check:
            for article in chosen:
                yield from rule.article_check(article, facts)
        if rule.register_check and not only_articles:
            yield from _within(wanted, rule.register_check(library, facts))
        if rule.library_check:
            part = library
            if rule.beside and only_articles:
                if rule.beside not in parts:
                    parts[rule.beside] = rule.beside(library, chosen)
                part = parts[rule.beside]
            yield from _within(wanted, rule.library_check(part, facts))


def _within(wanted: frozenset[str] | None, findings: Iterable[Finding]) -> Iterator[Finding]:
    return (finding for finding in findings if wanted is None or finding.path in wanted)


def _sorted(findings: list[Finding]) -> tuple[Finding, ...]:
    return tuple(sorted(findings, key=lambda finding: finding.order))
