"""
Identifiers of sources: what a valid one looks like, its canonical form, and its address on the web.

Three functions for each kind, all total (any text in, never an exception):

- `problem_with_x(text)` says in plain words what is wrong and what to do, or None if the text is canonical;
- `canonical_x(text)` returns the canonical form, or None if the text names nothing;
- `x_url(text)` returns the address, or None. It never holds a character that could leave an HTML attribute.

Source:
    DOI Handbook, 2.2 and 3.5 (the pattern is stricter than the handbook, which allows any printable character);
    NLM, "PubMed, PMC and ClinicalTrials.gov identifiers"; ISO 2108 (ISBN), ISO 3297 (ISSN), ISO 27729 (ORCID).
"""

from __future__ import annotations

import re
from collections.abc import Callable
from urllib.parse import quote, urlsplit

_RESOLVER = re.compile(r"(?:https?://(?:dx\.|www\.)?doi\.org/|doi:)\s*", re.IGNORECASE)
_DOI = re.compile(r"10\.\d{4,9}/[-._;()/:a-z0-9]+", re.IGNORECASE | re.ASCII)
_SICI = re.compile(r"10\.\d{4,9}/(?=[^<]*<[^<>]+>)[-._;()/:a-z0-9<>\[\]+#]+", re.IGNORECASE | re.ASCII)
_PMID = re.compile(r"[1-9]\d{0,7}", re.ASCII)
_PMCID = re.compile(r"PMC[1-9]\d{0,7}", re.ASCII)
_NCT = re.compile(r"NCT\d{8}", re.ASCII)
_PUBMED_ADDRESS = re.compile(
    r"(?:https?://(?:www\.)?(?:pubmed\.ncbi\.nlm\.nih\.gov|ncbi\.nlm\.nih\.gov/pubmed)/|pmid:?\s*)", re.I
)
_PMC_ADDRESS = re.compile(r"(?:https?://(?:www\.|pmc\.)?ncbi\.nlm\.nih\.gov/(?:pmc/)?articles/|pmcid:?\s*)", re.I)
_NCT_ADDRESS = re.compile(r"https?://(?:www\.)?clinicaltrials\.gov/(?:ct2/show|study)/", re.I)
_ORCID_ADDRESS = re.compile(r"(?:https?://(?:www\.)?orcid\.org/|orcid:?\s*)", re.I)
_HOST = re.compile(r"(?=.{1,253}\Z)(?!-)[^\W_](?:[\w-]*[^\W_])?(?:\.[^\W_](?:[\w-]*[^\W_])?)+")
_NOT_IN_URL = re.compile(r"[\s<>\"'`{}|\\^\x00-\x20\x7f-\x9f\u200b-\u200f\u202a-\u202e\u2066-\u2069]")


def canonical_doi(text: str) -> str | None:
    """Return `10.1000/xyz` from a DOI with or without `doi:` or the address of a resolver; its case is kept."""
    bare = _bare(_RESOLVER, text)
    return bare if _doi_ends_well(bare) and (_DOI.fullmatch(bare) or _is_sici(bare)) else None


def _is_sici(text: str) -> bool:
    return bool(_SICI.fullmatch(text)) and text.count("<") == text.count(">") == 1


def _doi_ends_well(text: str) -> bool:
    if text.endswith((".", ",", ";", ":", "/", "(", "_", "-")):
        return _is_sici(text) and text.endswith("-")  # a check character of the old SICI form may be a hyphen
    return not text.endswith(")") or text.count("(") == text.count(")")


def problem_with_doi(text: str) -> str | None:
    """Say what is wrong with a DOI that should read `10.1000/xyz`."""
    good = canonical_doi(text)
    if good is not None:
        return None if good == text else f"write the DOI alone: {good}"
    bare = _bare(_RESOLVER, text)
    if not bare:
        return "the DOI is empty: write it as 10.1000/xyz, or leave the line out"
    if not bare.startswith("10."):
        return "a DOI starts with 10.: copy it from the publisher's page, as 10.1000/xyz"
    if re.search(r"\s", bare):
        return "a DOI holds no space: copy it again from the publisher's page"
    if not re.match(r"10\.\d{4,9}/.", bare, re.ASCII):
        return "a DOI starts with 10., four to nine figures and a slash, as in 10.1000/xyz"
    if not _doi_ends_well(bare):
        shorter = canonical_doi(bare.rstrip(".,;:/(_-)"))
        return f"“{bare[-1]}” at the end is not part of a DOI: write {shorter}" if shorter else "the DOI is cut off"
    return "the DOI holds a character that DOIs do not have: copy it again from the publisher's page"


def doi_url(text: str) -> str | None:
    """Return the address of a DOI; the `<`, `>`, `#` of old SICI names are percent-encoded."""
    doi = canonical_doi(text)
    return None if doi is None else "https://doi.org/" + quote(doi, safe="/:;().-_")


def canonical_pmid(text: str) -> str | None:
    """Return the figures of a PubMed number, also from its address or `PMID: 123`."""
    bare = _bare(_PUBMED_ADDRESS, text).rstrip("/")
    return bare if _PMID.fullmatch(bare) else None


def problem_with_pmid(text: str) -> str | None:
    """Say what is wrong with a PubMed number that should be one to eight figures."""
    if re.match(r"\s*PMC", text, re.IGNORECASE) and canonical_pmcid(text):
        return f"this is a PubMed Central number: write it as PMCID: {canonical_pmcid(text)}"
    return _problem(text, canonical_pmid, "a PMID is one to eight figures that do not start with 0, as in 33998664")


def pubmed_url(text: str) -> str | None:
    """Return the address of a record in PubMed."""
    pmid = canonical_pmid(text)
    return pmid and f"https://pubmed.ncbi.nlm.nih.gov/{pmid}/"


def canonical_pmcid(text: str) -> str | None:
    """Return `PMC5460850` from a PubMed Central number, also from its address or in small letters."""
    bare = _bare(_PMC_ADDRESS, text).rstrip("/").upper()
    return bare if _PMCID.fullmatch(bare) else None


def problem_with_pmcid(text: str) -> str | None:
    """Say what is wrong with a PubMed Central number that should read `PMC5460850`."""
    return _problem(text, canonical_pmcid, "a PMCID is PMC and one to eight figures, as in PMC5460850")


def pmc_url(text: str) -> str | None:
    """Return the address of a paper in PubMed Central."""
    pmcid = canonical_pmcid(text)
    return pmcid and f"https://pmc.ncbi.nlm.nih.gov/articles/{pmcid}/"


def canonical_nct(text: str) -> str | None:
    """Return `NCT01234567` from a number of ClinicalTrials.gov."""
    bare = _bare(_NCT_ADDRESS, text).rstrip("/").upper()
    return bare if _NCT.fullmatch(bare) else None


def problem_with_nct(text: str) -> str | None:
    """Say what is wrong with a trial number that should read `NCT01234567`."""
    return _problem(text, canonical_nct, "a ClinicalTrials.gov number is NCT and eight figures, as in NCT01234567")


def nct_url(text: str) -> str | None:
    """Return the address of a trial at ClinicalTrials.gov."""
    nct = canonical_nct(text)
    return nct and f"https://clinicaltrials.gov/study/{nct}"


def canonical_isbn(text: str) -> str | None:
    """Return the 10 or 13 characters of an ISBN whose check digit is right, without hyphens."""
    from stdnum import isbn

    bare = re.sub(r"^\s*ISBN(?:-1[03])?:?\s*", "", text, flags=re.IGNORECASE)
    if not re.fullmatch(r"[\d -]+[xX]?\s*", bare, re.ASCII):
        return None
    compact: str = isbn.compact(bare)
    return compact if isbn.is_valid(compact) else None


def problem_with_isbn(text: str) -> str | None:
    """Say what is wrong with an ISBN; hyphens between its figures are fine."""
    good = canonical_isbn(text)
    if good is not None and re.fullmatch(r"\d[\d-]*[\dX]", text, re.ASCII):
        return None
    return _problem(text, canonical_isbn, _wrong_digits(text, "an ISBN", (10, 13), "the back of the title page"))


def canonical_issn(text: str) -> str | None:
    """Return `1234-5679` from an ISSN whose check digit is right."""
    from stdnum import issn

    bare = re.sub(r"^\s*[ep]?-?ISSN:?\s*", "", text, flags=re.IGNORECASE).strip().upper()
    if not re.fullmatch(r"\d{4}[ -]?\d{3}[\dX]", bare, re.ASCII) or not issn.is_valid(bare):
        return None
    return str(issn.format(bare))


def problem_with_issn(text: str) -> str | None:
    """Say what is wrong with an ISSN that should read `1234-5679`."""
    return _problem(text, canonical_issn, _wrong_digits(text, "an ISSN", (8,), "the journal's page"))


def canonical_orcid(text: str) -> str | None:
    """Return `0000-0002-1825-0097` from an ORCID iD whose check digit is right, also from its address."""
    from stdnum import isni

    bare = _bare(_ORCID_ADDRESS, text).rstrip("/").upper()
    if not re.fullmatch(r"0000|0009", bare[:4]) or not re.fullmatch(r"(?:\d{4}-?){3}\d{3}[\dX]", bare, re.ASCII):
        return None
    compact = bare.replace("-", "")
    if not isni.is_valid(compact):
        return None
    return "-".join(compact[start : start + 4] for start in range(0, 16, 4))


def problem_with_orcid(text: str) -> str | None:
    """Say what is wrong with an ORCID iD that should read `0000-0002-1825-0097`."""
    return _problem(text, canonical_orcid, _wrong_digits(text, "an ORCID iD", (16,), "the person's ORCID page"))


def orcid_url(text: str) -> str | None:
    """Return the address of a person's ORCID record."""
    orcid = canonical_orcid(text)
    return orcid and f"https://orcid.org/{orcid}"


def canonical_url(text: str) -> str | None:
    """Return an `http` or `https` address with its scheme and host in small letters, or None if it is not one."""
    stripped = text.strip()
    try:
        parts = urlsplit(stripped)
        host, port = parts.hostname or "", parts.port
    except ValueError:
        return None
    if parts.scheme not in ("http", "https") or "@" in parts.netloc or _NOT_IN_URL.search(stripped):
        return None
    if not _HOST.fullmatch(host):
        return None
    rest = stripped.split("://", 1)[1][len(parts.netloc) :]
    return f"{parts.scheme}://{host}{'' if port is None else f':{port}'}{rest}"


def problem_with_url(text: str) -> str | None:
    """Say what is wrong with an address; `http` is let pass here, because a rule of its own asks for `https`."""
    good = canonical_url(text)
    if good is not None:
        return None if good == text else f"write the address as {good}"
    stripped = text.strip()
    if not stripped:
        return "the address is empty: write it with https://, or leave the line out"
    if _NOT_IN_URL.search(stripped):
        return "the address holds a space, a quotation mark or another character that addresses do not have"
    if re.match(r"(?:www\.|[\w-]+(?:\.[\w-]+)+(?:/|\Z))", stripped):
        return f"write the address with its beginning: https://{stripped}"
    if not re.match(r"https?:", stripped, re.IGNORECASE):
        return "only addresses that start with https:// (or http://) are links"
    if "@" in stripped.split("//", 1)[-1].split("/", 1)[0]:
        return "the address holds a user name: write it without what stands before the @"
    return "the address names no website: copy it again from your browser"


def _bare(prefix: re.Pattern[str], text: str) -> str:
    stripped = text.strip()
    found = prefix.match(stripped)
    return stripped[found.end() :].strip() if found else stripped


def _problem(text: str, canonical: Callable[[str], str | None], otherwise: str) -> str | None:
    good = canonical(text)
    if good is None:
        return otherwise
    return None if good == text else f"write it as {good}"


def _wrong_digits(text: str, what: str, lengths: tuple[int, ...], where: str) -> str:
    figures = len(re.findall(r"[\dX]", text.upper(), re.ASCII))
    if figures in lengths and not re.search(r"[^\dXx -]", text):
        return f"the check digit does not match, so a figure is wrong: copy it again from {where}"
    return f"{what} has {' or '.join(map(str, lengths))} figures, and this has {figures}: copy it again from {where}"
