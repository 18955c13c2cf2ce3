"""Identifiers are judged strictly, put into one form, and linked safely."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from wellcited.citing import identifiers

KINDS = ("doi", "pmid", "pmcid", "nct", "isbn", "issn", "orcid", "url")
SICI = "10.1002/(SICI)1097-4636(199823)43:4<338::AID-JBM2>3.0.CO;2-#"
GOOD = [
    ("doi", "10.1002/14651858.CD008496.pub3"),
    ("doi", "10.1016/S1836-9553(12)70068-1"),
    ("doi", "10.1016/S0140-6736(22)01545-8"),
    ("doi", "10.1000/(abc)"),
    ("doi", SICI),
    ("doi", "10.1002/(SICI)1096-8644(199601)99:1<135::AID-AJPA8>3.0.CO;2-"),
    ("pmid", "1"),
    ("pmid", "33998664"),
    ("pmcid", "PMC5460850"),
    ("nct", "NCT01234567"),
    ("isbn", "9780306406157"),
    ("isbn", "0306406152"),
    ("isbn", "080442957X"),
    ("isbn", "978-0-306-40615-7"),
    ("issn", "2049-3630"),
    ("orcid", "0000-0002-1825-0097"),
    ("orcid", "0000-0002-1694-233X"),
    ("url", "https://www.nhs.uk/conditions/leg-cramps/"),
    ("url", "http://example.org:8080/a?b=1&c=%20d#e"),
    ("url", "https://example.org/a_(b)"),
    ("url", "https://xn--mller-kva.example/"),
]
MENDED = [
    ("doi", "https://doi.org/10.1000/xyz", "10.1000/xyz"),
    ("doi", "HTTP://DX.DOI.ORG/10.1000/xyz", "10.1000/xyz"),
    ("doi", "doi: 10.1000/XYZ", "10.1000/XYZ"),
    ("doi", " 10.1000/xyz ", "10.1000/xyz"),
    ("pmid", "PMID: 33998664", "33998664"),
    ("pmid", "https://pubmed.ncbi.nlm.nih.gov/33998664/", "33998664"),
    ("pmcid", "pmc5460850", "PMC5460850"),
    ("pmcid", "https://www.ncbi.nlm.nih.gov/pmc/articles/PMC5460850/", "PMC5460850"),
    ("nct", "nct01234567", "NCT01234567"),
    ("nct", "https://clinicaltrials.gov/study/NCT01234567", "NCT01234567"),
    ("isbn", "ISBN 978-0-306-40615-7", "9780306406157"),
    ("issn", "20493630", "2049-3630"),
    ("orcid", "https://orcid.org/0000-0002-1825-0097", "0000-0002-1825-0097"),
    ("orcid", "0000000218250097", "0000-0002-1825-0097"),
    ("url", "HTTPS://Example.ORG/Path", "https://example.org/Path"),
]
BAD = [
    ("doi", "", "the DOI is empty"),
    ("doi", "10.1000/", "four to nine figures and a slash"),
    ("doi", "10.100/xyz", "four to nine figures and a slash"),
    ("doi", "11.1000/xyz", "starts with 10."),
    ("doi", "10.1000/a b", "holds no space"),
    ("doi", "10.1000/xyz.", "write 10.1000/xyz"),
    ("doi", "10.1000/xyz)", "write 10.1000/xyz"),
    ("doi", "10.1000/x<y", "a character that DOIs do not have"),
    ("doi", '10.1000/x"y', "a character that DOIs do not have"),
    ("doi", "10.1000/жzz", "a character that DOIs do not have"),
    ("doi", "https://example.org/10.1000/xyz", "starts with 10."),
    ("pmid", "0", "one to eight figures"),
    ("pmid", "01234", "one to eight figures"),
    ("pmid", "123456789", "one to eight figures"),
    ("pmid", "١٢٣", "one to eight figures"),
    ("pmid", "PMC5460850", "PubMed Central number"),
    ("pmcid", "5460850", "PMC and one to eight figures"),
    ("pmcid", "PMC0", "PMC and one to eight figures"),
    ("nct", "NCT1234567", "NCT and eight figures"),
    ("isbn", "9780306406158", "check digit"),
    ("isbn", "978030640615", "10 or 13 figures"),
    ("issn", "2049-3631", "check digit"),
    ("issn", "2049-363", "8 figures"),
    ("orcid", "0000-0002-1825-0098", "check digit"),
    ("orcid", "0000-0002-1825", "16 figures"),
    ("url", "", "empty"),
    ("url", "www.nhs.uk/conditions", "https://www.nhs.uk/conditions"),
    ("url", "javascript:alert(1)", "only addresses that start with https://"),
    ("url", "https://", "names no website"),
    ("url", "https://localhost/", "names no website"),
    ("url", "https://exa mple.org", "a space"),
    ("url", 'https://example.org/"onclick', "quotation mark"),
    ("url", "https://nhs.uk@evil.example/", "user name"),
    ("url", "https://[::1", "names no website"),
    ("url", "https://example.org:99999999/", "names no website"),
    ("url", "https://example.org/\u202etxt", "a space"),
]


def problem(kind, text):
    """Ask the function of this kind what is wrong."""
    return getattr(identifiers, f"problem_with_{kind}")(text)


def canonical(kind, text):
    """Ask the function of this kind for the canonical form."""
    return getattr(identifiers, f"canonical_{kind}")(text)


@pytest.mark.parametrize(("kind", "text"), GOOD)
def test_a_good_identifier_is_left_alone(kind, text):
    """
    Nothing is said about an identifier in its canonical form.
    """
    assert problem(kind, text) is None
    assert canonical(kind, text) == (text.replace("-", "") if kind == "isbn" else text)


@pytest.mark.parametrize(("kind", "text", "expected"), MENDED)
def test_a_known_form_is_put_right(kind, text, expected):
    """
    Addresses, labels and letter case are taken off, and the problem names the form to write.
    """
    assert expected == canonical(kind, text)
    assert expected in problem(kind, text)


@pytest.mark.parametrize(("kind", "text", "words"), BAD)
def test_a_bad_identifier_is_explained(kind, text, words):
    """
    What cannot be an identifier has no canonical form, and the problem says what to do.
    """
    assert canonical(kind, text) is None
    assert words in problem(kind, text)


def test_links_are_encoded():
    """
    The `<`, `>` and `#` of an old SICI name are percent-encoded; ordinary names stay readable.
    """
    expected = "https://doi.org/10.1002/(SICI)1097-4636(199823)43:4%3C338::AID-JBM2%3E3.0.CO;2-%23"

    assert expected == identifiers.doi_url(SICI)
    assert identifiers.doi_url("doi:10.1000/xyz") == "https://doi.org/10.1000/xyz"
    assert identifiers.pubmed_url("33998664") == "https://pubmed.ncbi.nlm.nih.gov/33998664/"
    assert identifiers.pmc_url("PMC5460850") == "https://pmc.ncbi.nlm.nih.gov/articles/PMC5460850/"
    assert identifiers.nct_url("NCT01234567") == "https://clinicaltrials.gov/study/NCT01234567"
    assert identifiers.orcid_url("0000-0002-1825-0097") == "https://orcid.org/0000-0002-1825-0097"
    assert identifiers.doi_url("10.1000/x y") is None
    assert identifiers.pubmed_url("0") is None


TEXTS = st.one_of(st.text(), st.text(alphabet="10./-:;()<>#PMCNTX@[]htpsdoiw \u202e'\"", max_size=40))


@given(TEXTS)
@example("https://[")
@example("10.1000/\n")
@example("33998664\n")
def test_every_text_gets_an_answer(text):
    """
    No text raises; no problem means that the text is canonical; the canonical form has no problem.
    """
    for kind in KINDS:
        form, trouble = canonical(kind, text), problem(kind, text)
        if trouble is None:
            assert form == (text.replace("-", "") if kind == "isbn" else text)
        if form is not None:
            assert form == canonical(kind, form)
            assert problem(kind, form) is None


@given(TEXTS)
def test_addresses_stay_inside_an_attribute(text):
    """
    An address made from any text starts with https and holds nothing that could end an attribute or a tag.
    """
    for make in ("doi_url", "pubmed_url", "pmc_url", "nct_url", "orcid_url"):
        address = getattr(identifiers, make)(text)
        if address is not None:
            assert address.startswith("https://")
            assert not set(address) & set("<>\"' \n")


def test_importing_identifiers_is_cheap():
    """
    python-stdnum is imported only when an ISBN, ISSN or ORCID is judged.
    """
    code = "import sys, wellcited.citing.identifiers; print([m for m in sys.modules if m.startswith('stdnum')])"

    answer = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        check=True,
        env=os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)},
    )

    assert answer.stdout == "[]\n"
