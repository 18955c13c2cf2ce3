"""What rules about single entries share: asking each entry once, wherever it stands."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from wellcited.model.article import Article, SourceFile
from wellcited.model.citation import Citation
from wellcited.model.finding import Finding
from wellcited.model.library import Facts, Library
from wellcited.rules.rule import Rule

Judge = Callable[[SourceFile, Citation, Facts], Iterator[Finding]]

_ATTRIBUTES = Citation.yaml_names()


def each_entry(rule: Rule) -> Callable[[Judge], Judge]:
    """Ask the decorated function about every entry: those of each article, and the shared ones."""

    def register(judge: Judge) -> Judge:
        @rule.per_article
        def own(article: Article, facts: Facts) -> Iterator[Finding]:
            for entry in article.front.citations:
                if isinstance(entry, Citation) and not _is_no_entry(article, entry.path):
                    yield from judge(article, entry, facts)

        @rule.per_register
        def shared(library: Library, facts: Facts) -> Iterator[Finding]:
            for id_ in sorted(library.sources):
                source = library.sources[id_]
                if source.file.places.nodes and not _is_no_entry(source.file, ""):
                    yield from judge(source.file, source.value, facts)

        return judge

    return register


def _is_no_entry(file: SourceFile, path: str) -> bool:
    """Whether reading found that what stands at *path* is no map of fields at all."""
    return file.node(path) is None or any(fault.field == path for fault in file.faults if fault.field)


def text_of(entry: Citation, name: str) -> str:
    """Return a text field by its name in YAML; "" if it is missing or unusable."""
    value = getattr(entry, _ATTRIBUTES[name])
    return value if isinstance(value, str) else ""


def lacks(file: SourceFile, entry: Citation, name: str) -> bool:
    """
    Return whether a field is missing.

    A field that reading could not use is not missing, nor is one whose name is misspelt: each was reported already.
    """
    if getattr(entry, _ATTRIBUTES[name]) or file.is_faulty(entry.at(name)):
        return False
    inside = f"{entry.path}." if entry.path else ""
    return not any(
        fault.rule.endswith("-unknown-key") and fault.field.startswith(inside) and f"`{name}`" in fault.help
        for fault in file.faults
    )
