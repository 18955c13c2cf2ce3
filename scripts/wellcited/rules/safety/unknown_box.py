"""A box is a care card, key points or a note, and is always open.

Why: a box of another kind has no look and no meaning here. One that is folded hides its text from a reader in a hurry,
and from many who print the page.

Instead: write `!!! emergency`, `!!! urgent`, `!!! see-a-doctor`, `!!! key-points` or `!!! note`, and after it the
title in quotes.

Source: NHS digital service manual, design system, "Care cards": the three levels, and nothing hidden.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from wellcited.model.article import Article
from wellcited.model.body import BOX_KINDS
from wellcited.model.finding import Finding
from wellcited.model.library import Facts
from wellcited.rules._near import suggestion
from wellcited.rules.rule import Rule
from wellcited.rules.structure.box_kind import box_kind

rule = Rule(__name__, severity="error")

_OPENING = re.compile(r"(?P<sign>!!!|\?\?\?\+?)\s*(?P<words>[^\"]*)(?P<title>\".*)?$")


@rule.per_article
def unknown_box(article: Article, facts: Facts) -> Iterator[Finding]:
    """
    Report other kinds, boxes that fold, and words between the kind and the title.

    A box that is meant as a care card or as key points is reported by `structure-box-kind`.
    """
    lines = article.text.split("\n") if article.body.admonitions else []
    known = {finding.span.line for finding in box_kind(article, facts)}
    for box in article.body.admonitions:
        if box.span.line in known:
            continue
        line = lines[box.span.line - 1][box.span.column - 1 :] if box.span.line <= len(lines) else ""
        match = _OPENING.search(line)
        words = match["words"].split() if match else []
        title = f' "{box.title}"' if box.title else ""
        if box.kind not in BOX_KINDS:
            says, help_ = f"there is no box of the kind `{box.kind[:40]}`", suggestion(box.kind, BOX_KINDS)
        elif match and match["sign"] != "!!!":
            says, help_ = "a box that folds hides its text", f"write `!!! {box.kind}{title}`"
        elif match and match["title"] and len(words) > 1:
            says, help_ = f"`{' '.join(words[1:])[:40]}` means nothing here", f"write `!!! {box.kind}{title}`"
        else:
            continue
        yield rule.finding(at=article.here(box.span), says=says, help=help_)
