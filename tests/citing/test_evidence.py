"""The kind of evidence, in words."""

from __future__ import annotations

import pytest

from wellcited.citing.evidence import evidence_words
from wellcited.model.citation import Citation


def words(evidence, issued="2021-05-17"):
    """Return what is said of a source with this data."""
    return evidence_words(Citation.model_validate({"id": "a", "issued": issued, "custom": {"evidence": evidence}}))


@pytest.mark.parametrize(
    ("evidence", "said"),
    [
        (
            {"kind": "Cochrane review", "trials": 3, "certainty": ["low"]},
            "Cochrane review of 3 trials, 2021: low certainty",
        ),
        (
            {"kind": "Cochrane review", "trials": 8, "participants": 576, "certainty": ["low", "very low"]},
            "Cochrane review of 8 trials with 576 people, 2021: low or very low certainty",
        ),
        ({"kind": "Cochrane review", "certainty": ["moderate"]}, "Cochrane review, 2021: moderate certainty"),
        ({"kind": "randomised trial", "participants": 25871}, "Randomised trial of 25,871 people, 2021"),
        ({"kind": "survey", "participants": 1}, "Survey of 1 person, 2021"),
        ({"kind": "guideline", "trials": 1}, "Guideline of 1 study, 2021"),
        ({"kind": "review"}, "Review, 2021"),
    ],
)
def test_the_kind_is_said_in_words(evidence, said):
    """
    Kind, size, year and certainty, as far as the citation gives them.
    """
    assert said == words(evidence)


def test_what_is_not_known_is_not_said():
    """
    Without a kind nothing is said at all, and without a year none is.
    """
    assert "" == words({"trials": 3, "certainty": ["high"]})
    assert "" == evidence_words(Citation(id="a"))
    assert "Survey" == words({"kind": "survey"}, issued=None)
