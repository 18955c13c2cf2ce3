"""The page about the fingerprint: its texts, its JSON and its numbers are true, and another program finds the same."""

from __future__ import annotations

import hashlib
import json
import re

import pytest

from tests.conftest import ROOT
from wellcited.model.fingerprint.version2 import serialised
from wellcited.reading.article import read_article

PAGE = (ROOT / "docs/editors/fingerprint.md").read_text("utf-8")
FENCES = re.findall(r"```(markdown|json|text)\n(.*?)```", PAGE, re.DOTALL)
TEXTS = [text for kind, text in FENCES if kind == "markdown"]
JSONS = [text.replace("\n", "") for kind, text in FENCES if kind == "json"]
NUMBERS = [text.strip() for kind, text in FENCES if kind == "text"]
PATH = "docs/pain/doses.md"


def test_each_text_has_its_json_and_its_number() -> None:
    """
    There are three, and none is half given.
    """
    assert 3 == len(TEXTS) == len(JSONS) == len(NUMBERS)


@pytest.mark.parametrize(("text", "expected", "number"), list(zip(TEXTS, JSONS, NUMBERS, strict=True)))
def test_the_page_is_true(text: str, expected: str, number: str) -> None:
    """
    What a reader of the page reckons by hand is what this program reckons.
    """
    article = read_article(PATH, text.encode())

    assert expected == serialised(article.front, article.body, PATH, {})
    assert number == article.fingerprint == f"v2-{hashlib.sha256(expected.encode()).hexdigest()}"


@pytest.mark.parametrize("text", JSONS)
def test_the_json_is_canonical(text: str) -> None:
    """
    Read and written again by any program that follows RFC 8785, it is the same text.
    """
    assert text == json.dumps(json.loads(text), sort_keys=True, separators=(",", ":"), ensure_ascii=False)
