"""
GitHub shows a form only if all of it is right, and says nothing to those who would have filled it in.

Source:
    GitHub Docs: "Syntax for issue forms", "Syntax for GitHub's form schema", "Common validation errors when creating
    issue forms", "Configuring issue templates for your repository".
"""

from __future__ import annotations

import copy
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, get_args

import pytest
import yaml

from tests.conftest import ROOT
from wellcited.model.frontmatter import ArticleType

FOLDER = ROOT / ".github" / "ISSUE_TEMPLATE"
FORMS = sorted(path for path in FOLDER.glob("*.yml") if path.name != "config.yml")
TOP = {"name", "description", "body", "assignees", "labels", "projects", "title", "type"}
TEXT = {"label", "description", "placeholder", "value"}
ATTRIBUTES = {
    "markdown": {"value"},
    "textarea": TEXT | {"render"},
    "input": TEXT,
    "dropdown": {"label", "description", "multiple", "options", "default"},
    "checkboxes": {"label", "description", "options"},
}
NEEDED = {
    "markdown": {"value"},
    "textarea": {"label"},
    "input": {"label"},
    "dropdown": {"label", "options"},
    "checkboxes": {"label", "options"},
}


def read(path: Path) -> dict[str, Any]:
    """Return a form."""
    form: dict[str, Any] = yaml.safe_load(path.read_text("utf-8"))
    return form


def faults(form: dict[str, Any]) -> Iterator[str]:
    """Yield what GitHub would refuse about a form."""
    yield from (f"unknown key {key}" for key in form.keys() - TOP)
    for key in ("name", "description"):
        if not _is_text(form.get(key)):
            yield f"{key} is no text"
    fields = [field for field in form["body"] if field.get("type") != "markdown"]
    if not fields:
        yield "nothing to fill in"
    for what, said in (
        ("id", [field["id"] for field in fields if "id" in field]),
        ("label", [field.get("attributes", {}).get("label") for field in fields]),
    ):
        yield from (f"{what} {one} twice" for one in {one for one in said if said.count(one) > 1})
    for number, field in enumerate(form["body"]):
        yield from (f"field {number}: {fault}" for fault in _field_faults(field))


def _field_faults(field: dict[str, Any]) -> Iterator[str]:
    kind = field.get("type")
    if kind not in ATTRIBUTES:
        yield f"unknown type {kind}"
        return
    attributes = field.get("attributes", {})
    may = {"type", "attributes"} | ({"id", "validations"} if kind != "markdown" else set())
    yield from (f"unknown key {key}" for key in field.keys() - may)
    yield from (f"unknown attribute {key}" for key in attributes.keys() - ATTRIBUTES[kind])
    yield from (f"no {key}" for key in NEEDED[kind] - attributes.keys())
    yield from (f"{key} is no text" for key in attributes.keys() & (TEXT | {"render"}) if not _is_text(attributes[key]))
    if not re.fullmatch(r"[\w-]+", field.get("id", "none"), re.ASCII):
        yield "id has other signs than letters, digits, - and _"
    if kind == "checkboxes":
        options = [option.get("label") for option in attributes.get("options", [])]
        if "validations" in field:
            yield "boxes are asked for one by one"
    else:
        options = attributes.get("options", [])
    # YAML reads yes and no as truth values; "None" is GitHub's own word for no choice.
    yield from (f"option {one!r} is no text" for one in options if not _is_text(one) or one.lower() == "none")
    if len(set(options)) < len(options) or ("options" in NEEDED[kind] and not options):
        yield "options are missing, or there twice"
    if not set(field.get("validations", {})) <= {"required"}:
        yield "unknown validation"


def _is_text(value: object) -> bool:
    return isinstance(value, str) and bool(value.strip())


@pytest.mark.parametrize("path", FORMS, ids=lambda path: path.stem)
def test_github_takes_the_form(path: Path) -> None:
    """It has the keys that GitHub asks for, and none that it does not know."""
    assert [] == list(faults(read(path)))


@pytest.mark.parametrize(
    ("where", "value", "said"),
    [
        (("name",), " ", "name is no text"),
        (("colour",), "red", "unknown key colour"),
        (("body", 1, "id"), "version", "id version twice"),
        (("body", 1, "id"), "the page", "field 1: id has other signs than letters, digits, - and _"),
        (("body", 1, "type"), "number", "field 1: unknown type number"),
        (("body", 1, "attributes"), {}, "field 1: no label"),
        (("body", 2, "attributes", "label"), "Address of the page", "label Address of the page twice"),
        (("body", 4, "attributes", "options"), [], "field 4: options are missing, or there twice"),
        (("body", 4, "attributes", "options"), ["a", True], "field 4: option True is no text"),
        (("body", 0, "validations"), {"required": True}, "field 0: unknown key validations"),
    ],
)
def test_what_github_refuses_is_seen(where: tuple[str | int, ...], value: object, said: str) -> None:
    """This test's own eyes are tested: a form that is spoiled in one place is not taken."""
    form: Any = copy.deepcopy(read(FOLDER / "report-an-error.yml"))
    place = form
    for key in where[:-1]:
        place = place[key]
    place[where[-1]] = value

    assert said in list(faults(form))


def test_the_forms_have_names_of_their_own() -> None:
    """GitHub tells two forms apart by name."""
    assert {"ask-for-a-rule", "report-an-error", "suggest-an-article"} == {path.stem for path in FORMS}
    assert len(FORMS) == len({read(path)["name"] for path in FORMS})


def test_the_chooser_is_configured() -> None:
    """Only the two keys that GitHub knows."""
    config = read(FOLDER / "config.yml")

    assert set(config) <= {"blank_issues_enabled", "contact_links"}
    assert isinstance(config["blank_issues_enabled"], bool)


@pytest.mark.parametrize("name", ["report-an-error", "suggest-an-article"])
def test_who_writes_about_health_is_warned_first(name: str) -> None:
    """Before the first field a reader learns that this is public, and no place for an emergency."""
    first = read(FOLDER / f"{name}.yml")["body"][0]

    assert "markdown" == first["type"]
    assert "Everybody can read" in first["attributes"]["value"]
    assert "emergency number" in first["attributes"]["value"]


def test_an_error_is_reported_with_page_version_and_source() -> None:
    """Without these nobody can find the sentence, tell whether it still stands, or judge it."""
    fields = {field.get("id"): field for field in read(FOLDER / "report-an-error.yml")["body"]}

    for needed in ("page", "version", "kind", "wrong", "source"):
        assert fields[needed]["validations"] == {"required": True}
    assert all(option["required"] for option in fields["public"]["attributes"]["options"])


def test_the_types_of_articles_are_those_of_the_format() -> None:
    """A new type of article is offered to those who suggest one."""
    fields = {field.get("id"): field for field in read(FOLDER / "suggest-an-article.yml")["body"]}

    assert [*get_args(ArticleType), "I do not know"] == fields["type"]["attributes"]["options"]


def test_the_template_of_a_pull_request_has_a_part_for_each_kind_of_change() -> None:
    """Each part asks for something that can be ticked."""
    parts = (ROOT / ".github" / "PULL_REQUEST_TEMPLATE.md").read_text("utf-8").split("\n## ")[1:]

    assert ["A new or changed article", "A review", "A register", "Code"] == [
        part.partition("\n")[0].partition(" (")[0] for part in parts
    ]
    assert all("\n- [ ] " in part for part in parts)
