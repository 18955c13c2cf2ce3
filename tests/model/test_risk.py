"""Risk: which articles need more than their type asks for."""

from __future__ import annotations

import pytest

from wellcited.model.registers import Policy, ReviewPolicy, RiskPolicy
from wellcited.model.risk import names_dose, risks, roles_for
from wellcited.reading.article import read_article

DOSE = RiskPolicy(risk="names a dose", doses=True, roles=("fact-check",))
PREGNANCY = RiskPolicy(risk="pregnancy", topics=("pregnancy",), roles=("clinical", "lived-experience"))
EMERGENCY = RiskPolicy(risk="emergency", boxes=("emergency",), roles=("clinical",))
MEDICINE = RiskPolicy(risk="medicine", types=("medicine",), roles=("fact-check",))
POLICY = Policy(review=ReviewPolicy(risk=(DOSE, PREGNANCY, EMERGENCY, MEDICINE), roles={"guide": ("fact-check",)}))


def article(body: str, front: str = "type: symptom"):
    """Return an article."""
    return read_article("docs/a.md", f"---\ntitle: A\n{front}\n---\n\n{body}\n".encode())


@pytest.mark.parametrize(
    ("body", "front", "found"),
    [
        ("Rest.", "type: symptom", []),
        ("Take 10 mg.", "type: symptom", ["names a dose"]),
        ('!!! emergency "Call"\n\n    - you fall', "type: symptom", ["emergency"]),
        ("Rest.", "type: medicine\ntopics: [bones, pregnancy]", ["pregnancy", "medicine"]),
    ],
)
def test_risks_are_found_in_the_article(body: str, front: str, found: list[str]) -> None:
    """
    Nobody declares a risk: what is written decides.
    """
    assert found == [risk.risk for risk in risks(article(body, front), POLICY)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Take 10mg", True),
        ("0.25 \u00b5g", True),
        ("2 tablets", True),
        ("10 minutes", False),
        ("10 gates", False),
        ("mg", False),
    ],
)
def test_a_dose_is_a_number_with_a_unit_of_medicines(text: str, found: bool) -> None:
    """
    Minutes are no dose.
    """
    assert found == names_dose(article(text))


def test_roles_of_type_and_risk_add_up() -> None:
    """
    Each role is asked for once, those of the type first.
    """
    assert ("fact-check", "clinical", "lived-experience") == roles_for(
        article("Take 10 mg.", "type: guide\ntopics: [pregnancy]"), POLICY
    )
    assert ("clinical",) == roles_for(article("Rest."), POLICY)
