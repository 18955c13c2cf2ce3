"""The page about the fingerprint: its texts, its JSON and its numbers are true, and another program finds the same."""

from __future__ import annotations

import hashlib
import json
import re
from typing import Any

import pytest

from tests.conftest import ROOT
from wellcited.model.fingerprint.clinical_text import serialised
from wellcited.reading.article import read_article

PAGE = (ROOT / "docs/editors/fingerprint.md").read_text("utf-8")
FENCES = re.findall(r"```(markdown|json|text|xml)\n(.*?)```", PAGE, re.DOTALL)
TEXTS = [text for kind, text in FENCES if kind == "markdown"]
JSONS = [text.replace("\n", "") for kind, text in FENCES if kind == "json"]
NUMBERS = [text.split() for kind, text in FENCES if kind == "text"]
PATH = "docs/pain/doses.md"
(CUP,) = [hashlib.sha256(text.encode()).hexdigest() for kind, text in FENCES if kind == "xml"]
DIGESTS = {"docs/pain/cup.svg": CUP}


def test_each_text_has_its_json_and_its_number() -> None:
    """
    There are four, and none is half given.
    """
    assert 4 == len(TEXTS) == len(JSONS) == len(NUMBERS)


@pytest.mark.parametrize(("text", "expected", "numbers"), list(zip(TEXTS, JSONS, NUMBERS, strict=True)))
def test_the_page_is_true(text: str, expected: str, numbers: list[str]) -> None:
    """
    What a reader of the page reckons by hand is what this program reckons, in version 3 and in version 2.
    """
    article = read_article(PATH, text.encode(), {}, DIGESTS)
    older = _without_digests(json.loads(expected)) | {"wellcited": 2}
    second = json.dumps(older, sort_keys=True, separators=(",", ":"), ensure_ascii=False)

    assert expected == serialised(article.front, article.body, PATH, {}, DIGESTS)
    assert second == serialised(article.front, article.body, PATH, {}, None)
    assert numbers == [article.fingerprint, article.version2]
    assert numbers == [f"v3-{_sha256(expected)}", f"v2-{_sha256(second)}"]
    assert all(article.was(number) for number in numbers)


def test_a_picture_on_the_page_has_a_digest_and_two_have_none() -> None:
    """
    There is something to try out: the file that is there, one that is not, and one of another site.
    """
    assert 1 == sum(f'"],"{CUP}"]' in text for text in JSONS)
    assert 2 == sum(text.count('"],null]') for text in JSONS)


def _without_digests(thing: Any) -> Any:
    if isinstance(thing, dict):
        return {key: _without_digests(inside) for key, inside in thing.items()}
    if isinstance(thing, list):
        return [_without_digests(inside) for inside in (thing[:4] if thing[:1] == ["image"] else thing)]
    return thing


def _sha256(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


@pytest.mark.parametrize("text", JSONS)
def test_the_json_is_canonical(text: str) -> None:
    """
    Read and written again by any program that follows RFC 8785, it is the same text.
    """
    assert text == json.dumps(json.loads(text), sort_keys=True, separators=(",", ":"), ensure_ascii=False)
