"""What a rule is: a name that is its path, a severity, and one function that yields findings."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cached_property
from importlib import import_module

from wellcited.model.article import Article
from wellcited.model.finding import Fault, Finding, Severity
from wellcited.model.library import Facts, Library
from wellcited.model.places import Place

ArticleCheck = Callable[[Article, Facts], Iterable[Finding]]
LibraryCheck = Callable[[Library, Facts], Iterable[Finding]]
Beside = Callable[[Library, Sequence[Article]], Library]


class Rule:
    """
    One judgement.

    Args:
        module: `__name__` of the file. `wellcited.rules.review.overdue` is the rule `review-overdue`.
        severity: How a finding counts in a published article. Status, policy and waivers are applied elsewhere.
        production: The rule is asked only by `--production`.
        waivable: Whether a waiver in an article can set it aside.
    """

    def __init__(self, module: str, severity: Severity, *, production: bool = False, waivable: bool = True) -> None:
        self.module = module
        self.family, stem = module.split(".")[-2:]
        self.name = f"{self.family}-{stem.replace('_', '-')}"
        self.severity: Severity = severity
        self.production = production
        self.waivable = waivable
        self.article_check: ArticleCheck | None = None
        self.register_check: LibraryCheck | None = None
        self.library_check: LibraryCheck | None = None
        self.beside: Beside | None = None

    def per_article(self, check: ArticleCheck) -> ArticleCheck:
        """
        Register the function that judges one article.

        It may look at others, by `facts.library.by_path`: each that it looks at is read, which takes its time.
        """
        self.article_check = check
        return check

    def per_register(self, check: LibraryCheck) -> LibraryCheck:
        """
        Register the function that judges registers, pictures and strays.

        It may look at everything, and finds nothing in articles: where only articles are judged it is not asked.
        """
        self.register_check = check
        return check

    def per_library(self, *, beside: Beside | None = None) -> Callable[[LibraryCheck], LibraryCheck]:
        """
        Register the function that compares articles with each other.

        Args:
            beside: Where only some articles are judged: gives the part of the library by which the function finds the
                same in them as by the whole. It reads as little as it can. Without it, the function does.
        """

        def register(check: LibraryCheck) -> LibraryCheck:
            self.library_check, self.beside = check, beside
            return check

        return register

    def reports_faults(self) -> None:
        """Register the usual function of a rule whose faults are found by reading: report them all."""

        def own(article: Article, facts: Facts) -> Iterator[Finding]:
            yield from self.of_faults(article.path, article.faults)

        def others(library: Library, facts: Facts) -> Iterator[Finding]:
            for file in (*library.registers(), *library.strays):
                yield from self.of_faults(file.path, file.faults)

        self.per_article(own)
        self.per_register(others)

    def of_faults(self, path: str, faults: Iterable[Fault]) -> Iterator[Finding]:
        """Yield a finding for each fault that carries this rule's name."""
        for fault in faults:
            if fault.rule == self.name:
                yield self.finding(at=Place(path, fault.span), says=fault.says, help=fault.help, label=fault.label)

    def finding(self, *, at: Place, says: str, help: str, label: str = "") -> Finding:
        """
        Make a finding.

        Args:
            at: The place, from `article.span("title")`, `article.key("title")` or `article.here(heading.span)`.
            says: What is wrong, starting in lower case, without a full stop.
            help: What to do.
            label: A few words beside the marked text.
        """
        return Finding(
            rule=self.name, severity=self.severity, path=at.path, span=at.span, message=says, help=help, label=label
        )

    @cached_property
    def page(self) -> dict[str, str]:
        """The rule's docstring in parts: `rule` (its sentence), `why`, `instead`, `source`."""
        text = import_module(self.module).__doc__ or ""
        parts: dict[str, str] = {}
        for block in text.strip().split("\n\n"):
            block = " ".join(block.split())
            head, colon, rest = block.partition(":")
            if colon and head in ("Why", "Instead", "Source"):
                parts[head.lower()] = rest.strip()
            elif not parts:
                parts["rule"] = block
            else:
                last = list(parts)[-1]
                parts[last] += f" {block}"
        return parts
