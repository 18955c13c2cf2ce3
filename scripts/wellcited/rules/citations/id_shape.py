"""The id of a source is one word of letters, figures and `-_.:` between them.

Why: a mark ends where such a word ends. With a space or an accent in the id, the mark names something else.

Instead: write the first author's family name, the year and, if you like, a word: `hawke2021-nondrug`.

Source: Pandoc User's Guide, "Citation syntax": what a citation key may be. We allow a smaller set, so that ids are
also file names and addresses in a page.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from wellcited.model.article import SourceFile
from wellcited.model.citation import Citation
from wellcited.model.finding import Finding
from wellcited.model.library import Facts
from wellcited.rules.citations._entries import each_entry
from wellcited.rules.citations._ids import GOOD_ID
from wellcited.rules.rule import Rule

rule = Rule(__name__, severity="error")


@each_entry(rule)
def id_shape(file: SourceFile, entry: Citation, facts: Facts) -> Iterator[Finding]:
    """Report an id that is no such word; the name of a shared source is judged where the source stands."""
    if entry.id and not GOOD_ID.fullmatch(entry.id):
        better = _mended(entry.id)
        yield rule.finding(
            at=file.span(entry.at("id")),
            says=f"`{entry.id}` cannot be the id of a source" + (": it is too long" if len(entry.id) > 80 else ""),
            help=f"write `{better}`, also in the marks" if better else "write letters and figures, as in hawke2021",
        )


def _mended(id_: str) -> str:
    """Return the id as it might be written, or ""."""
    plain = unicodedata.normalize("NFKD", id_).encode("ascii", "ignore").decode()
    better = re.sub(r"[^A-Za-z0-9]+", "-", plain).strip("-")
    return better if GOOD_ID.fullmatch(better) else ""
