"""The ways in which one text can be written: in YAML, in Unicode, in Markdown."""

from __future__ import annotations

_PLAIN = "Sore calf at night"

TITLES: tuple[tuple[str, str, bool], ...] = (
    (f"title: {_PLAIN}", _PLAIN, True),
    (f'title: "{_PLAIN}"', _PLAIN, True),
    (f"title: '{_PLAIN}'", _PLAIN, True),
    (f'"title": {_PLAIN}', _PLAIN, True),
    (f"? title\n: {_PLAIN}", _PLAIN, True),
    ('title: "Sore \\u0063alf at night"', _PLAIN, True),
    ('title: "S\\x6Fre c\\x61lf at night"', _PLAIN, True),
    ('title: "So\\\n  re calf at night"', _PLAIN, True),
    ('title: "Sore calf\n  at night"', _PLAIN, True),
    ("title: Sore\n  calf at\n\n  night", _PLAIN, True),
    ("title: >-\n  Sore calf\n  at night", _PLAIN, True),
    ("title: |\n  Sore calf\n  at night\n", _PLAIN, True),
    ("title: SORE   CALF AT NIGHT.", _PLAIN, True),
    ("title: Sore\u00a0calf at night", _PLAIN, True),
    ("title: Sore\u2003calf at\u2028night", _PLAIN, True),
    ("title: \uff33\uff4f\uff52\uff45 calf at night", _PLAIN, True),
    ("title: \u017fore calf at night", _PLAIN, True),
    ("title: 'What''s a sore calf?'", "What\u2019s a sore calf", True),
    ('title: "What\'s a sore calf"', "What\u2019s a sore calf!", True),
    ("title: What is \u201ca sore\u201d calf", "'What is \"a sore\" calf'", True),
    ("title: \ufb01ne stra\u00dfe", "FINE STRASSE", True),
    ("title: cafe\u0301 \u00c5ngstr\u00f6m", "Caf\u00e9 A\u030angstr\u00f6m", True),
    ("title: \u0395\u03a3", "\u03b5\u03c2", True),
    ("title: ???", '"?!"', True),
    (f"title: {_PLAIN} # sore", _PLAIN, False),
    (f"title: {_PLAIN}s", _PLAIN, False),
    ("title: Sore calf", _PLAIN, False),
    ("title: night at calf Sore", _PLAIN, False),
)
"""A line of front matter, a title, and whether the two say the same."""


def _entry(fields: str, id_: str = "one2020") -> str:
    return f"  - id: {id_}\n    type: article-journal\n    title: A study\n    volume: {len(fields)}\n    {fields}\n"


CITATIONS: tuple[tuple[str, str], ...] = (
    (_entry("DOI: 10.1000/ABC.1"), _entry("DOI: https://doi.org/10.1000/abc.1", "two")),
    (_entry("DOI: 10.1000/ABC.1"), _entry('DOI: "10.1000/\\x61bc.1"', "two")),
    (_entry("DOI: 10.1000/ABC.1"), _entry("DOI: >-\n      10.1000/abc.1", "two")),
    (_entry("PMID: 1234567"), _entry('PMID: "https://pubmed.ncbi.nlm.nih.gov/1234567/"', "two")),
    (_entry("PMCID: PMC1234567"), _entry("PMCID: pmc1234567", "two")),
    (_entry("URL: https://x.org/p"), _entry("URL: http://WWW.X.org/p/", "two")),
    (_entry("URL: https://x.org:443/p"), _entry("URL: https://x.org:0443/p", "two")),
    (_entry("URL: https://x.org/p"), _entry("URL: https://x.org:/p", "two")),
    (_entry("URL: https://x.org"), _entry("URL: https://x.org/", "two")),
    (_entry("volume2: 1"), _entry("issue: 2")),
    (_entry("issue: 1"), '  - {"id": "one\\x32020", type: article-journal, title: Another study}\n'),
    (_entry("issue: 1"), "  - {title: a  STUDY, type: article-journal, id: 'one2020'}\n"),
)
"""Two entries about one source, or with one id."""

LINKS = (
    "[x](long-name.md)",
    "[x](./long-name.md#what)",
    "[x](../a/long-name.md 'Title')",
    "[x](long%2Dname.md)",
    "[x](%6Cong-name.md)",
    "[x](long&#45;name.md)",
    "[x](long&hyphen;name.md)\n\n[x](long-name.md)",
    "[x](long\\-name.md)",
    "[x](<long-name.md>)",
    "[x](<long- name.md>)",
    "[x](<long-\tname.md>)",
    "[x][y]\n\n[y]: long-name.md",
    "[x][y]\n\n[y]:\n  <long-name.md>",
    "[long-name]\n\n[long-name]: long-name.m\\d\n\n[x](long-name.md)",
    "- [x](long-name.md)\n\n> [z](long-name.md)",
)
"""Links to one article."""


def article(
    *,
    title: str = "title: Another title",
    status: str = "published",
    citations: str = "",
    body: str = "Walk a little.",
) -> str:
    """Return an article with one thing in a way of its own."""
    listed = f"citations:\n{citations}" if citations else ""
    return f"---\n{title}\nstatus: {status}\ntype: symptom\n{listed}---\n\n## What\n\n{body}\n"
