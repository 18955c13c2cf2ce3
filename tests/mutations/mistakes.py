"""
Mistakes that editors make, and tricks that strangers try: each plants one in any article of the library.

A mistake is a function from the lines of an article to the line on which it was planted (counted from 1). It changes
the list it is given. It may return None where an article offers no place for it.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

Plant = Callable[[list[str]], int | None]


@dataclass(frozen=True)
class Mistake:
    """One kind of mistake, and the rule that must name it on its line."""

    name: str
    rule: str
    plant: Plant
    also: tuple[str, ...] = ()
    """Rules that may raise their voice too, because the mistake really is two."""

    def __str__(self) -> str:
        return self.name


def field(lines: list[str], name: str) -> int:
    """Return the index of a top-level field's line."""
    return next(index for index, line in enumerate(lines) if line.startswith(f"{name}:"))


def body_start(lines: list[str]) -> int:
    """Return the index of the first line after the front matter."""
    return next(index for index, line in enumerate(lines) if index and line == "---") + 1


def set_field(name: str, value: str) -> Plant:
    """Give a top-level field another value on its own line."""

    def plant(lines: list[str]) -> int:
        at = field(lines, name)
        lines[at] = f"{name}: {value}"
        return at + 1

    return plant


def add_field(line: str) -> Plant:
    """Add a line below the title."""

    def plant(lines: list[str]) -> int:
        at = field(lines, "title") + 1
        lines.insert(at, line)
        return at + 1

    return plant


def drop_field(name: str) -> Plant:
    """Remove a one-line field; what is missing is reported on the first line of the block."""

    def plant(lines: list[str]) -> int:
        del lines[field(lines, name)]
        return 2

    return plant


def in_review(key: str, value: str) -> Plant:
    """Change a line of the newest review."""

    def plant(lines: list[str]) -> int | None:
        at = field(lines, "reviews")
        end = next(i for i in range(at + 1, len(lines)) if re.match(r"\S", lines[i]))
        places = [i for i in range(at, end) if re.match(rf"(  - |    ){key}:", lines[i])]
        if not places:
            return None
        lines[places[-1]] = re.sub(rf"{key}:.*", f"{key}: {value}", lines[places[-1]])
        return places[-1] + 1

    return plant


def no_reviews(lines: list[str]) -> int:
    """Remove all reviews; `review-present` then points to the status."""
    at = field(lines, "reviews")
    end = next(i for i in range(at + 1, len(lines)) if re.match(r"\S", lines[i]))
    del lines[at:end]
    return field(lines, "status") + 1


def paragraph(text: str) -> Plant:
    """Add a paragraph at the end of the last section."""

    def plant(lines: list[str]) -> int:
        while lines and not lines[-1].strip():
            lines.pop()
        lines.extend(["", *text.split("\n"), ""])
        return len(lines) - len(text.split("\n"))

    return plant


def heading(text: str, *below: str) -> Plant:
    """Add a heading at the end, with text under it."""

    def plant(lines: list[str]) -> int:
        while lines and not lines[-1].strip():
            lines.pop()
        lines.extend(["", text, "", *below])
        return len(lines) - 1 - len(below)

    return plant


def at_body(*added: str) -> Plant:
    """Add lines where the body begins; the first of them is the mistake."""

    def plant(lines: list[str]) -> int:
        at = body_start(lines) + 1
        lines[at:at] = [*added, ""]
        return at + 1

    return plant


def replace_first(pattern: str, by: str, *, after_front: bool = True) -> Plant:
    """Replace the first line that matches."""

    def plant(lines: list[str]) -> int | None:
        for at in range(body_start(lines) if after_front else 0, len(lines)):
            if re.search(pattern, lines[at]):
                lines[at] = re.sub(pattern, by, lines[at], count=1)
                return at + 1
        return None

    return plant


def close_never(lines: list[str]) -> int:
    """Remove the line that closes the front matter."""
    del lines[body_start(lines) - 1]
    return 1


def first_line(text: str) -> Plant:
    """Replace the first line of the file."""

    def plant(lines: list[str]) -> int:
        lines[0] = text
        return 1

    return plant


def blank_first(lines: list[str]) -> int:
    """Put a blank line before the front matter."""
    lines.insert(0, "")
    return 2


def citation(*added: str) -> Plant:
    """Add an entry to the citations, which is also cited; the last of the lines is the mistake."""

    def plant(lines: list[str]) -> int:
        at = field(lines, "citations") + 1
        lines[at:at] = list(added)
        lines.extend(["", "This stands elsewhere too [@planted].", ""])
        return at + len(added)

    return plant


def uncited(lines: list[str]) -> int:
    """Add an entry that no mark names."""
    at = field(lines, "citations") + 1
    lines[at:at] = [*WEB, "    accessed: 2026-11-22"]
    return at + 1


def drop_key_points(lines: list[str]) -> int | None:
    """Remove the key points; what is missing is reported on the type."""
    start = next((i for i, line in enumerate(lines) if line.startswith("!!! key-points")), None)
    if start is None:
        return None
    end = next(i for i in range(start + 1, len(lines)) if re.match(r"\S", lines[i]))
    if not re.search(r"^type: (?!guide)", "\n".join(lines), re.MULTILINE):
        return None
    kept = {mark for line in lines[:start] + lines[end:] for mark in re.findall(r"@([\w-]+)", line)}
    if {mark for line in lines[start:end] for mark in re.findall(r"@([\w-]+)", line)} - kept:
        return None  # an entry would be left without a mark: two mistakes
    del lines[start:end]
    return field(lines, "type") + 1


def drop_section(lines: list[str]) -> int | None:
    """Rename the section about when to get help; what is missing is reported on the type."""
    for at, line in enumerate(lines):
        if re.match(r"## When to ", line) and sum(line.startswith("## When to ") for line in lines) == 1:
            lines[at] = "## Help"
            break
    else:
        return None
    kind = lines[field(lines, "type")]
    return field(lines, "type") + 1 if re.search(r": (condition|symptom|medicine|self-care)", kind) else None


WEB = (
    "  - id: planted",
    "    type: webpage",
    "    title: A planted page",
    "    author: [{literal: An example body}]",
    "    URL: https://example.org/planted",
)
JOURNAL = (
    "  - id: planted",
    "    type: article-journal",
    "    title: A planted trial",
    "    author: [{family: Example, given: Eve}]",
    "    container-title: Journal of Examples",
    "    issued: 2024-05",
)
SIGNED = ("review-text-changed",)
"""A change of the text lets the review fall: that is the rule's purpose, and true of each of these."""

MISTAKES: tuple[Mistake, ...] = (
    # the block itself
    Mistake("opening line of four dashes", "frontmatter-missing", first_line("----")),
    Mistake("no opening line", "frontmatter-missing", lambda lines: (lines.pop(0), 1)[1]),
    Mistake("blank line first", "frontmatter-missing", blank_first),
    Mistake("never closed", "frontmatter-unclosed", close_never),
    Mistake("tab", "frontmatter-tab", add_field("\tnote: x")),
    Mistake("key given twice", "frontmatter-duplicate-key", add_field("title: Another title")),
    Mistake("colon in a plain title", "frontmatter-colon", set_field("title", "Cramps: what helps")),
    Mistake("hash cuts the title", "frontmatter-comment-cut", set_field("title", "Cramps #1 cause")),
    Mistake("anchor", "frontmatter-anchor", set_field("funding", "&x none")),
    Mistake("tag", "frontmatter-tag", set_field("funding", "!!str none")),
    Mistake("quote never closed", "frontmatter-syntax", set_field("funding", "'none"), ("frontmatter-colon",)),
    Mistake("too deep", "frontmatter-size", set_field("funding", "[" * 9 + "]" * 9)),
    Mistake("word that YAML reads as false", "frontmatter-yaml-surprise", set_field("funding", "no")),
    Mistake("unknown field", "frontmatter-unknown-key", add_field("sumary: x")),
    Mistake("one topic without brackets", "frontmatter-type", set_field("topics", "medicines")),
    Mistake("impossible date", "frontmatter-date", set_field("published", "2026-13-45")),
    Mistake("ambiguous date", "frontmatter-date", set_field("published", "01/02/2026")),
    Mistake("time without a zone", "frontmatter-date", set_field("published", "2026-11-22T09:00:00")),
    Mistake("unknown type", "frontmatter-choice", set_field("type", "illness")),
    Mistake("status in capitals", "frontmatter-choice", set_field("status", "Published")),
    Mistake("no title", "frontmatter-required", drop_field("title"), SIGNED),
    Mistake("no funding", "frontmatter-required", drop_field("funding")),
    Mistake("title too short", "frontmatter-title-length", set_field("title", "Ow"), SIGNED),
    Mistake("summary too short", "frontmatter-summary-length", set_field("summary", "Cramps hurt."), SIGNED),
    Mistake("unknown topic", "frontmatter-known-topic", set_field("topics", "[muscle-and-joints]")),
    Mistake("unknown author", "frontmatter-known-person", set_field("authors", "[sample-autor]")),
    Mistake(
        "published in the future",
        "frontmatter-future-date",
        set_field("published", "2027-01-01"),
        ("frontmatter-date-order",),
    ),
    Mistake(
        "malformed code",
        "frontmatter-codes",
        replace_first(r"  mesh: \[.*", "  mesh: [D12]", after_front=False),
        SIGNED,
    ),
    # reviews
    Mistake("no review", "review-present", no_reviews),
    Mistake("review in the future", "review-future", in_review("on", "2026-12-24")),
    Mistake("review long ago", "review-overdue", in_review("on", "2019-12-24"), ("review-credential-valid",)),
    Mistake("review of another text", "review-text-changed", in_review("text", '"0123456789abcdef"')),
    Mistake("author reviews himself", "review-not-author", in_review("by", "sample-author"), ("review-role",)),
    Mistake("review rejected", "review-outcome", in_review("outcome", "rejected"), ("review-present",)),
    Mistake("cycle longer than policy", "review-cycle", add_field("review_every: 60 months")),
    # citations
    Mistake("mark of no entry", "citations-mark-resolves", paragraph("This is so [@nobody2020]."), SIGNED),
    Mistake("entry without a mark", "citations-entry-cited", uncited, SIGNED),
    Mistake("unknown shared source", "citations-shared-source-exists", citation("  - planted"), SIGNED),
    Mistake("malformed DOI", "citations-doi", citation(*JOURNAL, "    DOI: 10.1002/ab cd"), SIGNED),
    Mistake("malformed PMID", "citations-pmid", citation(*JOURNAL, '    PMID: "PM123"'), SIGNED),
    Mistake("malformed PMCID", "citations-pmcid", citation(*JOURNAL, '    PMCID: "123"'), SIGNED),
    Mistake("ISSN with a wrong digit", "citations-issn", citation(*JOURNAL, "    ISSN: 1234-5678"), SIGNED),
    Mistake("source from the future", "citations-future", citation(*JOURNAL[:-1], "    issued: 2031-01"), SIGNED),
    Mistake(
        "unknown CSL type",
        "frontmatter-choice",
        citation(JOURNAL[0], "    type: journal-article"),
        (*SIGNED, "frontmatter-required"),
    ),
    Mistake(
        "number without a source", "citations-claims", paragraph("About 37 in 100 people had fewer cramps."), SIGNED
    ),
    # structure
    Mistake("level-1 heading", "structure-no-h1", heading("# Cramps", "Text."), SIGNED),
    Mistake("skipped level", "structure-heading-steps", heading("#### More", "Text."), SIGNED),
    Mistake("empty section", "structure-empty-section", heading("## Nothing here"), SIGNED),
    Mistake("no key points", "structure-key-points", drop_key_points, SIGNED),
    Mistake("section missing", "structure-required-sections", drop_section, SIGNED),
    Mistake(
        "second card of a level",
        "structure-one-card-a-level",
        paragraph(
            '!!! see-a-doctor "See a doctor if"\n\n    - it hurts\n\n'
            '!!! see-a-doctor "See a doctor if"\n\n    - it aches'
        ),
        SIGNED,
    ),
    Mistake("table without a header", "structure-table-header", paragraph("|  |  |\n| --- | --- |\n| a | b |"), SIGNED),
    Mistake(
        "picture without words",
        "structure-image-alt",
        paragraph("![](../assets/logo.svg)"),
        (*SIGNED, "links-target-exists"),
    ),
    # links
    Mistake("link to nowhere", "links-target-exists", paragraph("See [the other page](nowhere.md)."), SIGNED),
    Mistake("link to no place", "links-anchor-exists", paragraph("See [the other part](#nowhere)."), SIGNED),
    Mistake("link that runs", "links-scheme", paragraph("See [the other page](javascript:alert(1))."), SIGNED),
    Mistake("link without https", "links-scheme", paragraph("See [the example page](http://example.org/)."), SIGNED),
    Mistake("link to a file", "links-scheme", paragraph("See [the example page](file:///etc/passwd)."), SIGNED),
    # safety
    Mistake("script", "safety-raw-html", paragraph("<script>alert(1)</script>"), SIGNED),
    Mistake("handler", "safety-raw-html", paragraph('Text <b onclick="x()">bold</b>.'), SIGNED),
    Mistake("attribute list", "safety-attributes", paragraph("Text {: #__config onclick=x }"), SIGNED),
    Mistake("include", "safety-include", paragraph('--8<-- "/etc/passwd"'), SIGNED),
    Mistake("template expression", "safety-template", paragraph("Text {{ config.site_name }}."), SIGNED),
    Mistake("template statement", "safety-template", paragraph("{% for x in y %}"), SIGNED),
    Mistake("unknown component", "safety-component", paragraph('Text {{ shell("ls") }}.'), SIGNED),
    Mistake(
        "text in the wrong direction",
        "safety-invisible-character",
        paragraph("Take 10\u202e mg."),
        (*SIGNED, "citations-claims"),
    ),
    Mistake("markup in the title", "safety-front-matter-markup", set_field("title", '"A <script> title"'), SIGNED),
    # waivers
    Mistake(
        "waiver of an unknown rule",
        "waivers-known-rule",
        add_field('waivers: [{rule: no-such-rule, until: 2027-01-31, because: "we want to"}]'),
    ),
    Mistake(
        "waiver without an end in sight",
        "waivers-end",
        add_field('waivers: [{rule: language-plain-words, until: 2031-01-31, because: "we want to"}]'),
    ),
)
