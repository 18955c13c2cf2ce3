"""Each word of the glossary is explained once.

Why: a reader who looks a word up finds one meaning and may miss the better one. Two entries also drift apart.

Instead: make one entry of the two, with the other forms under `also`.

Source: docs/about/editorial-policy.md, "Plain language": we explain medical words; schema.org, DefinedTermSet.
"""

from __future__ import annotations

from collections.abc import Iterator

from wellcited.model.article import SourceFile
from wellcited.model.finding import Finding
from wellcited.model.library import Facts, Library
from wellcited.rules.rule import Rule

rule = Rule(__name__, severity="warning")


@rule.per_register
def unique_term(library: Library, facts: Facts) -> Iterator[Finding]:
    """Report each word, or other form of one, that stands in the glossary before."""
    file = library.glossary.file
    first: dict[str, str] = {}
    for path, word in _words(file):
        key = " ".join(word.split())
        # PE and pe, US and us: a word in capitals is another word.
        other = first.setdefault(key if key.isupper() else key.casefold(), path)
        if other != path:
            yield rule.finding(
                at=file.span(path),
                says=f"`{word}` is in the glossary twice",
                label=f"the other is on line {file.span(other).span.line}",
                help="make one entry of the two, or delete the form that is there already",
            )


def _words(file: SourceFile) -> Iterator[tuple[str, str]]:
    root = file.node("")
    for id_ in root.keys if root else ():
        forms = file.node(f"{id_}.also")
        paths = [f"{id_}.term", *(f"{id_}.also.{index}" for index in range(forms.size if forms else 0))]
        for path in paths:
            node = file.node(path)
            if node and node.kind == "scalar" and node.text.strip():
                yield path, node.text.strip()
