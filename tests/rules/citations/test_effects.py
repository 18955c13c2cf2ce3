"""Which sentences compare, or say what a treatment does."""

from __future__ import annotations

import pytest

from wellcited.rules.citations._effects import claimed_effect

CLAIMS = [
    ("Stretching reduces pain.", "reduces"),
    ("Statins lower cholesterol.", "Statins lower"),
    ("Ice may ease the pain.", "may ease"),
    ("Ice does not ease the pain.", "does not ease"),
    ("Stretching may make cramps hurt less.", "may make cramps hurt less"),
    ("Warmth works better than ice.", "works better"),
    ("Older people have more cramps than younger ones.", "more cramps than"),
    ("Cramps are more common in pregnancy.", "more common"),
    ("Smoking causes narrow arteries.", "causes"),
    ("These lower the risk to your heart.", "These lower"),
    ("Trials found no difference.", "Trials found"),
    ("It is linked with some inhalers.", "linked with"),
    ("It is unlikely to help.", "is unlikely to help"),
]
NO_CLAIMS = [
    "It is not known if stretching reduces pain.",
    "Nobody knows what causes cramps.",
    "We found no trial that shows this.",
    "Ask your doctor if a tablet could help you.",
    "Your doctor will say if this could help you.",
    "It helps to write down when it hurts.",
    "What eases it?",
    "Other causes need different care.",
    "To find your triggers, keep a diary.",
    "It hurts more than usual.",
    "Walk rather than run.",
    "Rest when it hurts.",
    "",
]


@pytest.mark.parametrize(("sentence", "found"), CLAIMS)
def test_an_effect_or_comparison_is_noticed(sentence: str, found: str) -> None:
    """A finite verb of effect, a comparison or a word about evidence makes a sentence one to look at."""
    assert found == claimed_effect(sentence)


@pytest.mark.parametrize("sentence", NO_CLAIMS)
def test_advice_and_what_is_not_known_are_let_pass(sentence: str) -> None:
    """Questions, advice, and sentences that say what nobody knows claim nothing."""
    assert "" == claimed_effect(sentence)
