"""
The part of schema.org that our pages use: for each type its properties, and what may stand in them.

Source:
    schema.org: each property is one of the type or of a type above it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

Check = Callable[[object], bool]


def text(value: object) -> bool:
    """Plain text with something in it."""
    return isinstance(value, str) and bool(value.strip())


def url(value: object) -> bool:
    """An absolute address."""
    return isinstance(value, str) and re.fullmatch(r"https?://[^\s<>\"]+", value) is not None


def day(value: object) -> bool:
    """A day, a part of one as publications have it, or a moment with its zone."""
    return (
        isinstance(value, str)
        and re.fullmatch(r"\d{4}(-\d{2}(-\d{2}(T\d{2}:\d{2}(:\d{2})?([+-]\d{2}:\d{2}|Z))?)?)?", value) is not None
    )


def number(value: object) -> bool:
    """A whole number from 1."""
    return isinstance(value, int) and value >= 1


class Of:
    """A node of one of these types, or a reference to a node of the graph."""

    def __init__(self, *types: str) -> None:
        self.types = types


class Many:
    """A list with at least one item."""

    def __init__(self, item: Check | Of) -> None:
        self.item = item


Shape = dict[str, Check | Of | Many]

THING: Shape = {"@id": url, "name": text, "description": text, "url": url}
WORK: Shape = THING | {
    "inLanguage": text,
    "publisher": Of("Organization"),
    "isPartOf": Of("WebSite"),
    "license": url,
    "audience": Of("MedicalAudience"),
    "datePublished": day,
    "dateModified": day,
    "author": Many(Of("Person")),
    "citation": Many(Of(*"Article Book Chapter CreativeWork Dataset Report ScholarlyArticle Thesis WebPage".split())),
    "creativeWorkStatus": text,
    "hasPart": Many(Of("WebPage")),
    "mainEntity": Of("Person", "DefinedTermSet"),
    "breadcrumb": Of("BreadcrumbList"),
}
PAGE: Shape = WORK | {"lastReviewed": day, "reviewedBy": Many(Of("Person"))}
SOURCE: Shape = {"name": text, "url": url, "sameAs": Many(url), "datePublished": day}
MEDICAL: Shape = {"name": text, "alternateName": Many(text), "code": Many(Of("MedicalCode"))}
SHAPES: dict[str, Shape] = {
    "MedicalWebPage": PAGE
    | {
        "aspect": Many(text),
        "about": Of("MedicalCondition", "MedicalSignOrSymptom", "MedicalTherapy", "MedicalTest", "MedicalEntity"),
    },
    "WebPage": PAGE,
    "CollectionPage": PAGE,
    "ProfilePage": PAGE,
    "AboutPage": PAGE,
    "WebSite": THING | {"inLanguage": text, "publisher": Of("Organization")},
    "Organization": THING,
    "Person": THING | {"sameAs": Many(url), "hasCredential": Many(Of("EducationalOccupationalCredential"))},
    "EducationalOccupationalCredential": {"name": text, "recognizedBy": Of("Organization"), "expires": day},
    "BreadcrumbList": {"@id": url, "itemListElement": Many(Of("ListItem"))},
    "ListItem": {"position": number, "name": text, "item": url},
    "MedicalAudience": {"audienceType": text},
    "MedicalCode": {"codeValue": text, "codingSystem": text},
    "MedicalCondition": MEDICAL,
    "MedicalSignOrSymptom": MEDICAL,
    "MedicalTherapy": MEDICAL,
    "MedicalTest": MEDICAL,
    "MedicalEntity": MEDICAL,
    "DefinedTermSet": {"name": text, "hasDefinedTerm": Many(Of("DefinedTerm"))},
    "DefinedTerm": {"name": text, "alternateName": Many(text), "description": text, "url": url},
    **dict.fromkeys(
        "Article BlogPosting Book Chapter CreativeWork Dataset Legislation NewsArticle Report ScholarlyArticle".split(),
        SOURCE,
    ),
    "SoftwareApplication": SOURCE,
    "Thesis": SOURCE,
}


def faults(data: dict[str, object]) -> list[str]:
    """Return everything in a graph that the vocabulary does not have: [] for a good one."""
    if data.keys() != {"@context", "@graph"} or data["@context"] != "https://schema.org":
        return ["this is no graph in schema.org"]
    nodes = data["@graph"]
    assert isinstance(nodes, list)
    ids = {node.get("@id"): node.get("@type") for node in nodes if isinstance(node, dict) and "@id" in node}
    found = [fault for index, node in enumerate(nodes) for fault in _node(node, ids, f"@graph[{index}]", tuple(SHAPES))]
    if len(ids) != sum("@id" in node for node in nodes):
        found.append("two nodes have one @id")
    return found


def _node(node: object, ids: dict[object, object], where: str, types: tuple[str, ...]) -> Iterator[str]:
    if not isinstance(node, dict):
        yield f"{where}: no node"
        return
    if set(node) == {"@id"}:
        if ids.get(node["@id"]) not in types:
            yield f"{where}: {node['@id']} names none of {types}"
        return
    kind = node.get("@type")
    if kind not in types or kind not in SHAPES:
        yield f"{where}: {kind!r} is none of {types}"
        return
    for name, value in node.items():
        if name == "@type":
            continue
        expected = SHAPES[kind].get(name)
        place = f"{where}.{name}"
        if expected is None:
            yield f"{place}: {kind} has no such property"
        elif isinstance(expected, Many):
            if not isinstance(value, list) or not value:
                yield f"{place}: a list is expected"
                continue
            for index, item in enumerate(value):
                yield from _value(item, expected.item, ids, f"{place}[{index}]")
        else:
            yield from _value(value, expected, ids, place)


def _value(value: object, expected: Check | Of, ids: dict[object, object], where: str) -> Iterator[str]:
    if isinstance(expected, Of):
        yield from _node(value, ids, where, expected.types)
    elif not expected(value):
        yield f"{where}: {value!r} is no {expected.__name__}"
