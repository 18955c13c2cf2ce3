"""
Write `references.json`: the bibliography of the sample library, then invented references that combine the fields.

Run by hand: `python make_references.py [BIBLIOGRAPHY.yml]`. Without a bibliography the real references that stand in
`references.json` already are kept. Everything that is invented here says "example" or "sample" and exists nowhere;
`special.json` holds invented references for what chance would seldom bring.
"""

from __future__ import annotations

import json
import random
import sys
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
TYPES = (
    "article article-journal article-magazine article-newspaper book chapter dataset legislation paper-conference "
    "post-weblog report software standard thesis webpage"
).split()
EACH = 14

PEOPLE: list[dict[str, str]] = [
    {"family": "Example", "given": "Ann B."},
    {"family": "Sample", "given": "Jean-Paul"},
    {"family": "Muster", "given": "Karl Heinz", "dropping-particle": "von"},
    {"family": "Voorbeeld", "given": "Piet", "non-dropping-particle": "van den"},
    {"family": "Specimen", "given": "J. R.", "suffix": "Jr"},
    {"family": "Pattern", "given": "Mary", "suffix": "Sr"},
    {"family": "O\u2019Model", "given": "S\u00e9an"},
    {"family": "El-Example", "given": "T."},
    {"family": "Al Sample", "given": "Tarique M"},
    {"family": "de la Muestra", "given": "\u00c1ngel"},
    {"family": "Mono"},
    {"family": "Tutti", "given": "Gianna Rosa"},
    {"family": "Vzor", "given": "\u017dofie"},
    {"family": "\u738b", "given": "\u5c0f\u660e"},
    {"family": "\u4f8b\u984c", "given": "\u592a\u90ce"},
    {
        "family": "\u041f\u0440\u0438\u043c\u0435\u0440\u043e\u0432",
        "given": "\u0418\u0432\u0430\u043d \u041f\u0435\u0442\u0440\u043e\u0432\u0438\u0447",
    },
    {
        "family": "\u03a0\u03b1\u03c1\u03ac\u03b4\u03b5\u03b9\u03b3\u03bc\u03b1",
        "given": "\u0395\u03bb\u03ad\u03bd\u03b7",
    },
    {"family": "\uae40", "given": "\uc608\uc2dc"},
]
BODIES = [
    {"literal": "Example Health Council"},
    {"literal": "Sample Study Group"},
    {"literal": "Example & Sample, Inc."},
    {"literal": "Ministry of Examples (Sampleland)"},
]
TITLES = [
    "An example of a plain title",
    "Do examples help? A sample trial",
    "What is an example?",
    "Stop the samples!",
    "Examples, samples and patterns: a review from the field with care",
    "The e-example: use of samples in COVID-19 and mRNA work",
    "A title that ends with an abbreviation, etc.",
    "5-year follow-up of \u2265100 samples (the EXAMPLE study)",
    "Sample size & power, 1990\u20132020",
    "\u4f8b\u8bcd\u7684\u7814\u7a76",
    "Exemples d\u2019\u00e9chantillons",
    "Patients\u2019 samples: \u201cgood enough\u201d evidence for all",
]
JOURNALS = [
    ("Journal of Examples", "J Ex"),
    ("Sample Medicine", None),
    ("Acta Exemplaria. Series B", "Acta Exempl B"),
    ("The Example Lancet", "Ex. Lancet"),
]
PUBLISHERS = ["Example Press", "Sample & Sons, Inc.", "University of Examples", "Sample Agency (Sampleland)"]
PLACES = ["Sampletown", "Example City (ST)"]
PAGES = [
    "284-7",
    "284-287",
    "1198-1203",
    "99-101",
    "1284-1290",
    "e0178465",
    "CD009402",
    "S93-S99",
    "iii-v",
    "12",
    "12, 15-18",
    "R7-R12",
]
GENRES = {
    "article": ["Preprint"],
    "article-journal": ["letter", "editorial"],
    "thesis": ["Doctoral thesis", "Dissertation"],
    "report": ["Technical report"],
    "dataset": ["dataset"],
    "post-weblog": ["blog"],
}


class Pick:
    """Seeded choices, so that this module always writes the same references."""

    def __init__(self) -> None:
        self.random = random.Random(20261122)

    def one(self, pool: list[Any]) -> Any:
        return pool[int(self.random.random() * len(pool))]

    def often(self, share: float) -> bool:
        return self.random.random() < share

    def maybe(self, item: dict[str, Any], name: str, value: Any, share: float = 0.7) -> None:
        """Give the item a field, in so large a share of cases."""
        if value is not None and self.often(share):
            item[name] = value

    def date(self) -> str:
        year, month, day = (self.one(list(range(*span))) for span in ((1995, 2026), (1, 13), (1, 29)))
        forms = [f"{year}", f"{year}-{month:02}", f"{year}-{month:02}-{day:02}", f"{year}-{month:02}-{day:02}"]
        return str(self.one(forms))

    def names(self, sizes: list[int]) -> list[dict[str, str]]:
        size = self.one(sizes)
        if size == 1 and self.often(0.4):
            return [self.one(BODIES)]
        start = self.one(list(range(len(PEOPLE))))
        return [PEOPLE[(start + step * 5) % len(PEOPLE)] for step in range(size)]


def invented(pick: Pick, kind: str, index: int) -> dict[str, Any]:
    """Return one invented reference of a type, with the fields that its type can have, some left out."""
    item: dict[str, Any] = {"id": f"{kind}-{index:02}", "type": kind, "title": pick.one(TITLES)}

    serial = kind in {"article-journal", "article-magazine", "article-newspaper"}
    pick.maybe(item, "author", pick.names([1, 1, 2, 3, 6, 7, 9]), 0.85)
    if kind in {"book", "chapter", "paper-conference"}:
        pick.maybe(item, "editor", pick.names([1, 2, 3]), 0.5)
        pick.maybe(item, "edition", pick.one(["2", "3", "11", "Rev. ed."]), 0.5)
        pick.maybe(item, "collection-title", "Example series", 0.3)
    if serial:
        journal, short = pick.one(JOURNALS)
        item["container-title"] = journal
        pick.maybe(item, "container-title-short", short, 0.7)
    elif kind in {"chapter", "paper-conference"}:
        item["container-title"] = pick.one(["The sample handbook", "Examples in practice: a guide", "Sampling today"])
    elif kind in {"webpage", "post-weblog", "article", "legislation"}:
        pick.maybe(item, "container-title", pick.one(["Example site", "Samples Online"]), 0.5)
    if kind in {"article-journal", "article-magazine"}:
        pick.maybe(item, "volume", pick.one(["12", "347", "42 Suppl 2", "A"]), 0.8)
        pick.maybe(item, "issue", pick.one(["4", "12 Suppl 7", "Pt 4"]), 0.7)
    if kind in {"book", "chapter", "paper-conference"}:
        pick.maybe(item, "volume", pick.one(["2", "IV"]), 0.2)
    if serial or kind in {"chapter", "paper-conference"}:
        pick.maybe(item, "page", pick.one(PAGES), 0.8)
    if not serial and kind != "post-weblog":
        pick.maybe(item, "publisher", pick.one(PUBLISHERS), 0.8)
        pick.maybe(item, "publisher-place", pick.one(PLACES), 0.4)
    if kind in {"report", "standard", "legislation"}:
        pick.maybe(item, "number", pick.one(["12", "NG158", "ISO 9999:2022"]), 0.5)
    if kind in {"software", "dataset"}:
        pick.maybe(item, "version", pick.one(["2.1.0", "2026 release"]), 0.3)
    pick.maybe(item, "genre", pick.one(GENRES.get(kind, [None])), 0.4)
    pick.maybe(item, "issued", pick.date(), 0.92)
    web = kind in {"webpage", "post-weblog", "dataset", "software", "article"}
    if pick.often(0.9 if web else 0.35):
        item["URL"] = f"https://example.org/{kind}/{index}"
        pick.maybe(item, "accessed", "2026-11-22", 0.85)
    if kind in {"article", "article-journal", "book", "chapter", "dataset", "report", "standard"}:
        pick.maybe(item, "DOI", f"10.5555/{kind}.{index}", 0.5)
    if kind in {"article-journal", "book", "chapter"}:
        pick.maybe(item, "PMID", str(99_000_000 + index), 0.4)
        pick.maybe(item, "PMCID", f"PMC{90_000_000 + index}", 0.2)
    pick.maybe(item, "language", pick.one(["no", "fr", "de"]), 0.06)
    if "URL" in item:
        pick.maybe(item, "archive", "Example Web Archive", 0.1)
        pick.maybe(item, "archive_location", f"https://archive.example/{index}", 0.1)
    return item


def real(bibliography: Path | None) -> list[dict[str, Any]]:
    """Return the real references, from a bibliography in YAML or from the file that stands here."""
    if bibliography is None:
        items = json.loads((HERE / "references.json").read_text(encoding="utf-8"))
        return [item for item in items if not item["id"].startswith(("special-", *(f"{kind}-" for kind in TYPES)))]
    import yaml  # type: ignore[import-untyped,unused-ignore]  # only here, by hand

    items = []
    for item in yaml.safe_load(bibliography.read_text(encoding="utf-8"))["references"]:
        for name in ("issued", "accessed"):
            if name in item:
                parts = item[name]["date-parts"][0]
                item[name] = "-".join(f"{part:0{4 if place == 0 else 2}}" for place, part in enumerate(parts))
        if item.pop("authors-incomplete", False):
            item["custom"] = {"authors-incomplete": True}
        items.append({name: value for name, value in item.items() if name not in {"checked", "unconfirmed"}})
    return items


def main(arguments: list[str]) -> None:
    """Write the file, one reference a line."""
    special = json.loads((HERE / "special.json").read_text(encoding="utf-8"))
    pick = Pick()
    items = real(Path(arguments[0]) if arguments else None)
    items += [invented(pick, kind, index) for kind in TYPES for index in range(1, EACH + 1)]
    items += special
    lines = ",\n".join(json.dumps(item, ensure_ascii=False, separators=(",", ":")) for item in items)
    (HERE / "references.json").write_text(f"[\n{lines}\n]\n", encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
