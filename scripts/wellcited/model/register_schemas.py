"""The JSON Schemas of the registers, for editors that complete and check as one types."""

from __future__ import annotations

from typing import Any

from wellcited.model.addresses import Address
from wellcited.model.base import Located
from wellcited.model.citation import Citation
from wellcited.model.registers import Person, Policy, Region, Term, Topic
from wellcited.model.schema import front_matter_schema, schema_of
from wellcited.model.search import SearchWords

_BY_ID: dict[str, type[Located]] = {
    "people": Person,
    "topics": Topic,
    "glossary": Term,
    "helplines": Region,
    "addresses": Address,
}
"""Registers that hold one entry an id."""
_WHOLE: dict[str, type[Located]] = {"policy": Policy, "search": SearchWords, "source": Citation}
"""Files that are one thing each; `source` is a file of docs/_register/sources/."""


def schemas() -> dict[str, dict[str, Any]]:
    """
    Return all JSON Schemas (2020-12), by the name that `wellcited schema` takes.

    Source:
        The contract, section 1: the article and the registers.
    """
    made = {"front-matter": front_matter_schema()}
    for name, model in _BY_ID.items():
        whole = schema_of(model, _urn(name), f"The register {name}.yml of a wellcited library")
        head = {key: whole.pop(key) for key in ("$schema", "$id", "title")}
        definitions = whole.pop("$defs")
        made[name] = {
            **head,
            "description": f"By id: {whole['description']}",
            "type": "object",
            "additionalProperties": {"$ref": f"#/$defs/{model.__name__}"},
            "$defs": dict(sorted({**definitions, model.__name__: whole}.items())),
        }
    for name, model in _WHOLE.items():
        what = "A shared source" if name == "source" else f"The register {name}.yml"
        made[name] = schema_of(model, _urn(name), f"{what} of a wellcited library")
    return made


def _urn(name: str) -> str:
    return f"urn:wellcited:schema:{name}:1"
