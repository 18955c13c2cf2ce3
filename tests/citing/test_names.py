"""Names are printed as PubMed and the two styles print them."""

from __future__ import annotations

import pytest

from wellcited.citing.ama import NAMES as AMA
from wellcited.citing.names import initials, listing, printed
from wellcited.citing.nlm import NAMES as NLM
from wellcited.model.citation import Name


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        (None, ""),
        ("", ""),
        ("Fiona", "F"),
        ("Sean G.", "SG"),
        ("S. R.", "SR"),
        ("S.R.", "SR"),
        ("Jean-Paul", "JP"),
        ("J.-P.", "JP"),
        ("JP", "JP"),
        ("MPT", "MPT"),
        ("MARIA", "M"),
        ("Zo\u00eb", "Z"),
        ("E\u0301lise", "\u00c9"),
        ("\u0418\u0432\u0430\u043d \u041f\u0435\u0442\u0440\u043e\u0432\u0438\u0447", "\u0418\u041f"),
        ("'s", "S"),
        ("- .", ""),
    ],
)
def test_given_names_become_initials(given, expected):
    """
    Each given name gives its first letter; two or three capitals together are initials already.
    """
    assert expected == initials(given)


@pytest.mark.parametrize(
    ("fields", "nlm", "ama"),
    [
        ({"family": "Hawke", "given": "Fiona"}, "Hawke F", "Hawke F"),
        ({"family": "Schans", "given": "C.P.", "non-dropping-particle": "van der"},) + ("van der Schans CP",) * 2,
        ({"family": "Beethoven", "given": "L", "dropping-particle": "van"},) + ("Beethoven L van",) * 2,
        ({"family": "Rubin", "given": "RH", "suffix": "III"}, "Rubin RH 3rd", "Rubin RH III"),
        ({"family": "DeVita", "given": "V. T.", "suffix": "Jr."}, "DeVita VT Jr", "DeVita VT Jr"),
        ({"family": "Plato"}, "Plato", "Plato"),
        ({"literal": "Alf-One Study Group"},) + ("Alf-One Study Group",) * 2,
        ({"family": "\u738b", "given": "\u5c0f\u660e"},) + ("\u738b\u5c0f\u660e",) * 2,
        ({"family": "\uae40", "given": "\uc608\uc2dc"},) + ("\uae40\uc608\uc2dc",) * 2,
        ({},) + ("",) * 2,
    ],
)
def test_one_name(fields, nlm, ama):
    """
    Family name first, then initials, then the rank; bodies and names in Chinese or Korean stay whole.
    """
    name = Name.model_validate(fields)

    assert nlm == printed(name, NLM).plain
    assert ama == printed(name, AMA).plain


def some(count):
    """Return so many people."""
    return [Name(family=f"N{index}", given="A") for index in range(1, count + 1)]


@pytest.mark.parametrize(
    ("count", "more", "nlm", "ama"),
    [
        (0, False, "", ""),
        (0, True, "", ""),
        (1, False, "N1 A", "N1 A"),
        (1, True, "N1 A, et al.", "N1 A, et al"),
        (6, False, "N1 A, N2 A, N3 A, N4 A, N5 A, N6 A", "N1 A, N2 A, N3 A, N4 A, N5 A, N6 A"),
        (6, True, "N1 A, N2 A, N3 A, N4 A, N5 A, N6 A, et al.", "N1 A, N2 A, N3 A, et al"),
        (7, False, "N1 A, N2 A, N3 A, N4 A, N5 A, N6 A, et al.", "N1 A, N2 A, N3 A, et al"),
    ],
)
def test_long_lists_are_cut(count, more, nlm, ama):
    """
    NLM prints six names of seven or more, AMA three; a list that is known to be incomplete always says so.
    """
    assert nlm == listing(some(count), NLM, more).plain
    assert ama == listing(some(count), AMA, more).plain


def test_bodies_are_set_apart():
    """
    A semicolon stands on both sides of a body.
    """
    names = [*some(2), Name(literal="Group"), *some(1)]

    assert listing(names, NLM).plain == "N1 A, N2 A; Group; N1 A"
