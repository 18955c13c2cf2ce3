"""The JSON Schema of the front matter."""

from __future__ import annotations

import re
from typing import Any

import pytest
import yaml
from jsonschema import Draft202012Validator

from tests.conftest import ROOT
from tests.sample import sample_library
from wellcited.model.frontmatter import FrontMatter
from wellcited.model.schema import ID, front_matter_schema

SCHEMA = front_matter_schema()
VALIDATOR = Draft202012Validator(SCHEMA)
ARTICLES = list(sample_library().by_path)
WHOLE = {
    "title": "Night leg cramps",
    "summary": "One or two plain sentences, of 40 characters or more.",
    "type": "condition",
    "status": "draft",
    "topics": ["muscles"],
    "authors": ["sample-author"],
    "funding": "none",
}


class Loader(yaml.SafeLoader):
    """Reads YAML 1.2 (core schema), as editors' programs do: `on` is a name, and a date is text."""


Loader.yaml_implicit_resolvers = {}
for kind, pattern, first in (
    ("bool", r"true|True|TRUE|false|False|FALSE", "tTfF"),
    ("int", r"[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+", "-+0123456789"),
    ("float", r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?", "-+.0123456789"),
    ("null", r"~|null|Null|NULL|", ["~", "n", "N", ""]),
):
    Loader.add_implicit_resolver(f"tag:yaml.org,2002:{kind}", re.compile(rf"^(?:{pattern})$"), list(first))


def errors(data: Any) -> list[str]:
    """Return where the schema finds fault."""
    return sorted(error.json_path for error in VALIDATOR.iter_errors(data))


def test_it_is_a_schema_of_2020_12_with_a_name_of_its_own() -> None:
    """
    The name is a URN: it claims no address on the web.
    """
    Draft202012Validator.check_schema(SCHEMA)

    assert ("https://json-schema.org/draft/2020-12/schema", ID) == (SCHEMA["$schema"], SCHEMA["$id"])
    assert ID.startswith("urn:wellcited:")


@pytest.mark.parametrize("path", ARTICLES)
def test_the_sample_articles_are_valid(path: str) -> None:
    """
    What passes the checks passes the schema, parsed as any YAML.
    """
    text = (ROOT / path).read_text("utf-8").split("\n---\n")[0].removeprefix("---\n")

    assert [] == errors(yaml.load(text, Loader=Loader))


def test_every_field_is_described_in_the_order_of_the_model() -> None:
    """
    An editor shows the docstring of a field while one types.
    """
    assert list(FrontMatter.yaml_names()) == list(SCHEMA["properties"])
    objects = [SCHEMA, *(item for item in SCHEMA["$defs"].values() if item["type"] == "object")]
    for item in objects:
        assert item["description"]
        assert [] == [name for name, field in item["properties"].items() if not field.get("description")]
        assert item["additionalProperties"] is False


def test_nothing_may_be_null() -> None:
    """
    A field without a value is left out; a forgotten value is no `null`.
    """

    def types(value: Any) -> list[str]:
        if isinstance(value, dict):
            own = value.get("type", [])
            found = own if isinstance(own, list) else [own]
            return [*found, *(name for item in value.values() for name in types(item))]
        return [name for item in value for name in types(item)] if isinstance(value, list) else []

    assert "null" not in types(SCHEMA)
    assert ["$.funding"] == errors({**WHOLE, "funding": None})


@pytest.mark.parametrize(
    ("change", "where"),
    [
        ({}, []),
        ({"published": "2026-11-22T09:30:00Z"}, []),
        ({"citations": ["a-source", {"id": "a", "type": "book", "title": "B", "issued": 2021, "volume": 12}]}, []),
        ({"citations": [{"id": "a", "type": "book", "title": "B", "issued": {"date-parts": [[2021, 5]]}}]}, []),
        ({"titel": "x"}, ["$"]),
        ({"type": "disease"}, ["$.type"]),
        ({"title": "ab"}, ["$.title"]),
        ({"summary": "Short."}, ["$.summary"]),
        ({"topics": "muscles"}, ["$.topics"]),
        ({"published": "22/11/2026"}, ["$.published"]),
        ({"reviews": [{"by": "x"}]}, ["$.reviews[0]"] * 4),
        ({"citations": [{"id": "a", "type": "poem", "title": "B"}]}, ["$.citations[0]"]),
        ({"review_every": "24"}, ["$.review_every"]),
    ],
)
def test_it_finds_what_can_be_found_in_one_file(change: dict[str, Any], where: list[str]) -> None:
    """
    Unknown fields, wrong types, other spellings of a date, and what is missing.
    """
    assert where == errors({**WHOLE, **change})


@pytest.mark.parametrize("field", FrontMatter.required)
def test_required_fields_are_required(field: str) -> None:
    """
    The schema and the rule `frontmatter-required` read the same list.
    """
    assert ["$"] == errors({name: value for name, value in WHOLE.items() if name != field})
