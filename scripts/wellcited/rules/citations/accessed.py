"""A web page is cited with the day on which it was read.

Why: a web page can change under its readers. The date says which text supported the claim, and lets an editor see when
somebody last looked.

Instead: open the page, see that it still says what you cite it for, and write that day as `accessed`.

Source: NLM, Citing Medicine, 2nd edition, chapter 25 "Web Sites": the date of citation is a required part.
"""

from __future__ import annotations

from collections.abc import Iterator

from wellcited.model.article import SourceFile
from wellcited.model.citation import Citation
from wellcited.model.finding import Finding
from wellcited.model.library import Facts
from wellcited.rules.citations._entries import each_entry, lacks
from wellcited.rules.rule import Rule

rule = Rule(__name__, severity="error")


@each_entry(rule)
def accessed(file: SourceFile, entry: Citation, facts: Facts) -> Iterator[Finding]:
    """Report pages of the web without `accessed`; one without an address is reported for that first."""
    if entry.type in ("webpage", "post-weblog") and entry.URL and lacks(file, entry, "accessed"):
        yield rule.finding(
            at=file.span(entry.at("URL")),
            says=f"the source `{entry.id or entry.title or '?'}` does not say when its page was read",
            help=f"read the page again and add `accessed: {facts.today}`",
        )
