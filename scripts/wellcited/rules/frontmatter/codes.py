"""A code has the form of its system.

Why: other programs look the page up by its codes. One wrong figure leads to another disease, and a code of the wrong
system to none.

Instead: copy the code from the system's own browser. ICD-10 is the WHO's, ICD-10-CM is the one used in the United
States, and MeSH wants the descriptor's unique ID, not its place in the tree.

Source: WHO, ICD-10, volume 2 (a letter, two figures, and a point before the fourth character); CDC/NCHS, ICD-10-CM
Official Guidelines (three to seven characters); NLM, Medical Subject Headings (unique IDs).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from wellcited.model.article import Article
from wellcited.model.finding import Finding
from wellcited.model.library import Facts
from wellcited.rules.frontmatter._lists import items
from wellcited.rules.rule import Rule

rule = Rule(__name__, severity="error")

_ICD_10 = re.compile(r"[A-Z]\d{2}(?:\.\d{1,2})?")
_FIVE_CHARACTERS = "FMSTVWXY"
"""Chapters of the WHO's edition that subdivide at the fifth character: mental, muscles and bones, injuries, causes."""
_ICD_10_CM = re.compile(r"[A-Z]\d[0-9AB](?:\.[0-9A-Z]{1,4})?")
_MESH = re.compile(r"D\d{6}(?:\d{3})?")
_TREE_NUMBER = re.compile(r"[A-Z]\d{2}(?:\.\d{3})+")


@rule.per_article
def codes(article: Article, facts: Facts) -> Iterator[Finding]:
    """Report each code that cannot be one of its system."""
    for system, problem in (("icd-10", _icd_10), ("icd-10-cm", _icd_10_cm), ("mesh", _mesh)):
        for path, code in items(article, f"codes.{system}"):
            if help_ := problem(code):
                name = {"icd-10": "ICD-10", "icd-10-cm": "ICD-10-CM", "mesh": "MeSH"}[system]
                yield rule.finding(at=article.span(path), says=f"`{code}` is no code of {name}", help=help_)


def _icd_10(code: str) -> str:
    if _ICD_10.fullmatch(code):
        if len(code) == 6 and code[0] not in _FIVE_CHARACTERS:
            return f"with two figures after the point it is one of ICD-10-CM: write `icd-10-cm: [{code}]`"
        return ""
    if _ICD_10_CM.fullmatch(code):
        return f"it looks like one of ICD-10-CM: write `icd-10-cm: [{code}]`"
    return _mended(code, _ICD_10) or "write a letter, two figures, a point and a figure, as in R25.2"


def _icd_10_cm(code: str) -> str:
    if _ICD_10_CM.fullmatch(code):
        return ""
    return _mended(code, _ICD_10_CM) or "write a letter, two figures, a point and up to four more, as in G47.62"


def _mesh(code: str) -> str:
    if _MESH.fullmatch(code):
        return ""
    if _TREE_NUMBER.fullmatch(code):
        return "this is a place in the MeSH tree: write the unique ID of the descriptor, as in D009120"
    return _mended(code, _MESH) or "write D and six or nine figures, as in D009120"


def _mended(code: str, form: re.Pattern[str]) -> str:
    """Return a help for a code that lacks its point, or is written in small letters or with spaces; else ""."""
    bare = re.sub(r"[^0-9A-Z]", "", code[:20].upper())
    for better in (bare, f"{bare[:3]}.{bare[3:]}"):
        if form.fullmatch(better):
            return f"write it as {better}"
    return ""
