"""The id of an entry is written with small letters, figures and hyphens.

Why: ids become addresses of pages, and articles repeat them. `Jane Example` and `jane.example` are easy to mistype, and
a point in an id is taken for a step to a field inside.

Instead: rename it, here and in the articles that use it.

Source: GOV.UK, URL standards: lower case, with dashes between words; RFC 3986, section 2.3 (unreserved characters).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from wellcited.model.article import SourceFile
from wellcited.model.finding import Finding
from wellcited.model.library import Facts, Library
from wellcited.rules.register._topics import topic_ids
from wellcited.rules.rule import Rule

rule = Rule(__name__, severity="error")

_GOOD = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")


@rule.per_register
def id_(library: Library, facts: Facts) -> Iterator[Finding]:
    """Report each id of a person, topic, term or region that has another form; sources have a rule of their own."""
    for file, path, key in _ids(library):
        if not _GOOD.fullmatch(key):
            better = "-".join(re.findall("[a-z0-9]+", key.lower()))
            yield rule.finding(
                at=file.key(path),
                says=f"`{key[:60]}` cannot be an id",
                help=f"write `{better}`, also in the articles" if better else "use small letters, figures and hyphens",
            )


def _ids(library: Library) -> Iterator[tuple[SourceFile, str, str]]:
    for register in (library.people, library.glossary, library.helplines):
        root = register.file.node("")
        for key in root.keys if root else ():
            yield register.file, key, key
    for path, key in topic_ids(library.topics.file):
        yield library.topics.file, path, key
