"""
The JSON Schema of the front matter, for editors that complete and check as one types.

It says what can be said of one file by itself. The rules say the rest, in better words.
"""

from __future__ import annotations

import ast
import inspect
import sys
from collections.abc import Iterator
from itertools import pairwise
from typing import Any

from pydantic.json_schema import GenerateJsonSchema, JsonSchemaValue

from wellcited.model.base import Located
from wellcited.model.frontmatter import FrontMatter

DIALECT = "https://json-schema.org/draft/2020-12/schema"
ID = "urn:wellcited:schema:front-matter:1"
"""The schema's own name. A URN, because it is at home in no address on the web."""


class _Generator(GenerateJsonSchema):
    """Leaves out what only Python needs: None for what is absent, empty defaults, titles made of names."""

    def nullable_schema(self, schema: Any) -> JsonSchemaValue:
        return self.generate_inner(schema["schema"])

    def default_schema(self, schema: Any) -> JsonSchemaValue:
        return self.generate_inner(schema["schema"])

    def field_title_should_be_set(self, schema: Any) -> bool:
        return False


def front_matter_schema() -> dict[str, Any]:
    """
    Return the JSON Schema (2020-12) of an article's front matter.

    Descriptions are the docstrings of the model. A field that is absent is left out of a file, so nothing may be null.

    Source:
        The contract, section 1: the article.
    """
    return schema_of(FrontMatter, ID, "Front matter of a wellcited article")


def schema_of(model: type[Located], name: str, title: str) -> dict[str, Any]:
    """
    Return the JSON Schema (2020-12) of a model, as it is written in YAML.

    Args:
        model: What is described.
        name: The schema's own name, a URN.
        title: What it is called in an editor.
    """
    made = model.model_json_schema(by_alias=True, schema_generator=_Generator)
    definitions: dict[str, Any] = made.pop("$defs", {})
    if "$ref" in made:  # a model that holds itself
        made = {**definitions[made["$ref"].rpartition("/")[2]]}
    models = {model.__name__: model for model in _models(Located)}
    for known, definition in sorted(definitions.items()):
        if definition.get("type") == "object":
            _describe(models[known], definition)
    _describe(model, made)
    made.pop("title", None)
    first = {"$schema": DIALECT, "$id": name, "title": title, "description": made.pop("description")}
    return {**first, **made, "$defs": dict(sorted(definitions.items()))}


def _models(model: type[Located]) -> Iterator[type[Located]]:
    for below in model.__subclasses__():
        yield below
        yield from _models(below)


def _describe(model: type[Located], schema: dict[str, Any]) -> None:
    """Put the docstrings of a model and its fields into its schema."""
    schema["description"] = _first_paragraph(model.__doc__ or "")
    said = _docstrings(model)
    for name, attribute in model.yaml_names().items():
        schema["properties"][name] = {**schema["properties"][name], "description": said[attribute]}


def _docstrings(model: type[Located]) -> dict[str, str]:
    """Return the docstring under each field: Python itself does not keep them."""
    tree = ast.parse(inspect.getsource(sys.modules[model.__module__]))
    body = next(node.body for node in tree.body if isinstance(node, ast.ClassDef) and node.name == model.__name__)
    found: dict[str, str] = {}
    for field, below in pairwise(body):
        if isinstance(field, ast.AnnAssign) and isinstance(field.target, ast.Name) and isinstance(below, ast.Expr):
            text = below.value
            if isinstance(text, ast.Constant) and isinstance(text.value, str):
                found[field.target.id] = _first_paragraph(text.value)
    return found


def _first_paragraph(text: str) -> str:
    return " ".join(inspect.cleandoc(text).split("\n\n")[0].split())
