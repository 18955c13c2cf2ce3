"""`wellcited schema`."""

from __future__ import annotations

import json

from jsonschema import Draft202012Validator

from tests.cli.conftest import Run


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
