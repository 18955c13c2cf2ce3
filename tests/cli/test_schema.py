"""`wellcited schema`."""

from __future__ import annotations

import json

import pytest
from jsonschema import Draft202012Validator

from tests.cli.conftest import Run
from wellcited.cli.schema import NAMES
from wellcited.model.register_schemas import schemas


def test_the_schema_is_printed_from_anywhere(run: Run, tmp_path, monkeypatch) -> None:
    """
    It is the same for every site, so none is needed.
    """
    monkeypatch.chdir(tmp_path)
    result = run("schema")
    schema = json.loads(result.stdout)

    assert (0, "") == (result.exit_code, result.stderr)
    assert "https://json-schema.org/draft/2020-12/schema" == schema["$schema"]
    Draft202012Validator.check_schema(schema)


def test_each_schema_has_a_name() -> None:
    """
    What `--help` lists is what there is.
    """
    assert list(NAMES) == list(schemas())


@pytest.mark.parametrize("name", NAMES)
def test_a_schema_is_printed_by_its_name(run: Run, name: str) -> None:
    """
    The registers have theirs.
    """
    assert schemas()[name] == json.loads(run("schema", name).stdout)


def test_an_unknown_name_is_no_schema(run: Run) -> None:
    """
    The names that there are stand in the message.
    """
    result = run("schema", "articles")

    assert 2 == result.exit_code
    assert "'front-matter', 'people'" in result.stderr
