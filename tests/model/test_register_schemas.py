"""The JSON Schemas of the registers."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml
from jsonschema import Draft202012Validator

from tests.conftest import ROOT
from tests.model.test_schema import Loader
from wellcited.model.register_schemas import schemas
from wellcited.model.schema import front_matter_schema

REGISTER = ROOT / "docs" / "_register"
SCHEMAS = schemas()
FILES = [*REGISTER.glob("*.yml"), *(REGISTER / "sources").glob("*.yml")]


def of(file: Path) -> dict[str, Any]:
    """Return the schema that a file is held to."""
    return SCHEMAS["source" if file.parent.name == "sources" else file.stem]


def test_each_register_has_a_schema() -> None:
    """None is forgotten, and the one of the front matter is that of the contract."""
    assert {*(path.stem for path in REGISTER.glob("*.yml")), "source", "front-matter"} == SCHEMAS.keys()
    assert front_matter_schema() == SCHEMAS["front-matter"]
    assert len(SCHEMAS) == len({schema["$id"] for schema in SCHEMAS.values()})


@pytest.mark.parametrize("name", SCHEMAS)
def test_a_schema_is_one(name: str) -> None:
    """It satisfies the schema of schemas, and every field has a word on it."""
    Draft202012Validator.check_schema(SCHEMAS[name])

    parts = [SCHEMAS[name], *SCHEMAS[name]["$defs"].values()]
    assert all(about.get("description") for part in parts for about in part.get("properties", {}).values())


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_the_registers_of_the_library_satisfy_theirs(file: Path) -> None:
    """What the checks take, an editor's program takes."""
    data = yaml.load(file.read_text("utf-8"), Loader)

    assert [] == [f"{error.json_path}: {error.message}" for error in Draft202012Validator(of(file)).iter_errors(data)]


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("people", "somebody: {nmae: Somebody, conflicts: none}"),
        ("people", "somebody: {name: Somebody}"),
        ("people", "somebody: {name: Somebody, conflicts: none, reviews_as: [surgeon]}"),
        ("topics", "health: {title: Health, summary: All., topics: {bones: {title: Bones}}}"),
        ("glossary", "dose: {term: dose}"),
        ("helplines", "gb: {name: United Kingdom, emergency: {number: '999'}}"),
        ("addresses", "bones/calcium: {since: soon}"),
        ("policy", "review: {changed_text: ignore}"),
        ("search", "synonyms: [{word: [a, b]}]"),
        ("source", "id: a\ntype: novel\ntitle: A"),
    ],
)
def test_a_fault_is_found(name: str, text: str) -> None:
    """A name that is misspelt, a field that is missing, a word that is not among those that count."""
    assert not Draft202012Validator(SCHEMAS[name]).is_valid(yaml.load(text, Loader))
