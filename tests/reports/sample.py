"""A small library and what was found in it: every severity, a waiver, and text that tries to break out of a report."""

from __future__ import annotations

from pathlib import Path

from tests.conftest import TODAY
from wellcited.model.finding import Finding, Severity
from wellcited.model.library import Library
from wellcited.model.result import Result
from wellcited.model.rule_text import RuleText
from wellcited.model.span import Span
from wellcited.reading.article import read_article

GOLDEN = Path(__file__).parent / "golden"

CRAMPS = "docs/muscles/night-leg-cramps.md"
ODD = "docs/muscles/50%, odd: <b>name</b>.md"
CLEAN = "docs/bones/calcium.md"

LIBRARY = Library(
    articles=(
        read_article(CLEAN, b"---\ntitle: Calcium\n---\nText.\n"),
        read_article(
            ODD,
            "---\ntitle: 小腿 cramp\n---\nA \x1b[31mred\x1b[0m line with `ticks`, <img src=x> and | bars.\n".encode(),
        ),
        read_article(
            CRAMPS,
            "---\ntitle: Night leg cramps\nreviews:\n  - by: sample-clinician\n    on: 2023-03-15\n---\n"
            "Always works, our café says. Take 10 mg.\n".encode(),
        ),
    )
)


def _finding(rule: str, severity: Severity, path: str, at: Span, message: str, help: str, label: str = "") -> Finding:
    return Finding(rule, severity, path, at, message, help, label)


def _sorted(*findings: Finding) -> tuple[Finding, ...]:
    return tuple(sorted(findings, key=lambda finding: finding.order))


RESULT = Result(
    as_of=TODAY,
    articles=3,
    findings=_sorted(
        _finding(
            "safety-template",
            "warning",
            ODD,
            Span.on_line(2, 8, 10),
            "`小腿` is said\r\nin two lines, 100%: [click](https://evil.example) <script>, ##[error]no",
            'write `{{ name("literal") }}`, or don\'t',
            "here\nor there",
        ),
        _finding("language-absolute", "hint", ODD, Span(4, 3, 5, 1), "`a|b", "see www.example.org, _not_ `this`"),
        _finding(
            "review-overdue",
            "error",
            CRAMPS,
            Span.on_line(5, 9, 19),
            "review was due on 2026-03-15",
            "have the reviewer check the article, then run `wellcited review`",
            "252 days late on 2026-11-22",
        ),
        _finding("citations-claim", "error", CRAMPS, Span.on_line(7, 30, 41), "this number has no source", "cite one"),
        _finding(
            "frontmatter-required", "error", "docs/_register/people.yml", Span.on_line(1, 1, 1), "no name", "give one"
        ),
    ),
    waived=(
        _finding(
            "language-plain-words", "warning", CRAMPS, Span.on_line(7, 1, 7), "`Always` promises too much", "say less"
        ).waived("term agreed\nwith the charity partner"),
    ),
    judged=(CLEAN, ODD, CRAMPS),
)

NOTHING = Result(as_of=TODAY, articles=1, findings=(), judged=(CLEAN,))

RULES = (
    RuleText(
        "review-overdue",
        "error",
        "A published article is not past its review date.",
        why="Advice goes stale and readers cannot tell.",
        instead="Ask the reviewer to check the article again.",
        source="docs/about/editorial-policy.md.",
        url="https://library.example/editors/rules/review-overdue/",
    ),
    RuleText("language-plain-words", "warning", "Plain words come first."),
)
