"""Every format, on findings of every kind and on none, to the letter."""

from __future__ import annotations

import json
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import jsonschema
import pytest
import xmlschema

from tests.conftest import ROOT
from tests.reports.sample import CLEAN, GOLDEN, LIBRARY, NOTHING, ODD, RESULT, RULES
from wellcited.model.result import Result
from wellcited.reports import FORMATS, render

SCHEMAS = Path(__file__).parent / "schemas"
BOTH = pytest.mark.parametrize(("name", "result"), [("findings", RESULT), ("nothing", NOTHING)], ids=["some", "none"])


@pytest.mark.parametrize("format_", FORMATS)
@BOTH
def test_a_report_is_golden(name: str, result: Result, format_) -> None:
    """
    A report changes only when somebody means it to.
    """
    expected = (GOLDEN / f"{name}.{format_}").read_bytes().decode()

    assert expected == render(format_, result, LIBRARY, RULES)


def test_every_golden_report_belongs_to_a_format() -> None:
    """
    No file is left over from a format that went.
    """
    assert {f"{name}.{format_}" for name in ("findings", "nothing") for format_ in FORMATS} == {
        path.name for path in GOLDEN.iterdir()
    }


@BOTH
def test_json_has_the_keys_of_version_1_in_their_order(name: str, result: Result) -> None:
    """
    The contract, section 3, as other programs read it.
    """
    report = json.loads(render("json", result, LIBRARY))

    assert ["version", "as_of", "articles", "summary", "findings"] == list(report)
    assert ["error", "warning", "hint", "waived"] == list(report["summary"])
    keys = ["rule", "severity", "path", "line", "column", "end_column", "message", "help"]
    assert [keys] * len(result.findings) == [list(finding) for finding in report["findings"]]


def test_json_is_sorted_by_path_line_column_rule() -> None:
    """
    Two runs can be compared line by line.
    """
    found = json.loads(render("json", RESULT, LIBRARY))["findings"]
    order = [(finding["path"], finding["line"], finding["column"], finding["rule"]) for finding in found]

    assert sorted(order) == order


@BOTH
def test_sarif_is_valid(name: str, result: Result) -> None:
    """
    The log satisfies the JSON Schema of SARIF 2.1.0.
    """
    schema = json.loads((SCHEMAS / "sarif-2.1.0-rtm.5.json").read_text("utf-8"))
    log = json.loads(render("sarif", result, LIBRARY, RULES))

    assert [] == [error.message for error in jsonschema.Draft4Validator(schema).iter_errors(log)]


def test_sarif_says_which_findings_are_set_aside() -> None:
    """
    A waived finding is there, with its reason; every other says that it is not suppressed.
    """
    results = json.loads(render("sarif", RESULT, LIBRARY, RULES))["runs"][0]["results"]
    reasons = {result["ruleId"]: [each["justification"] for each in result["suppressions"]] for result in results}

    assert {rule for rule, reason in reasons.items() if reason} == {"language-plain-words"}
    assert ["term agreed\nwith the charity partner"] == reasons["language-plain-words"]
    assert len(RESULT.findings) + 1 == len(results)


def test_sarif_links_nothing_from_an_article() -> None:
    """
    Square brackets in a message stay brackets.
    """
    results = json.loads(render("sarif", RESULT, LIBRARY, RULES))["runs"][0]["results"]
    message = next(result["message"]["text"] for result in results if result["ruleId"] == "safety-template")

    assert "\\[click](https://evil.example)" in message


@BOTH
def test_junit_is_valid(name: str, result: Result) -> None:
    """
    The XML satisfies the schema that CI services follow.
    """
    schema = xmlschema.XMLSchema(SCHEMAS / "junit-10.xsd")

    assert [] == [error.reason for error in schema.iter_errors(render("junit", result, LIBRARY))]


def test_junit_has_a_case_for_each_article_and_fails_those_with_errors() -> None:
    """
    Warnings, hints and waived findings are output: they fail nothing.
    """
    root = ET.fromstring(render("junit", RESULT, LIBRARY))
    cases = {case.get("name"): [child.tag for child in case] for case in root.iter("testcase")}

    assert set(RESULT.judged) | {finding.path for finding in RESULT.findings} == set(cases)
    assert [] == cases[CLEAN]
    assert {"docs/_register/people.yml", "docs/muscles/night-leg-cramps.md"} == {
        name for name, tags in cases.items() if "failure" in tags
    }
    assert (str(len(cases)), "2") == (root.get("tests"), root.get("failures"))


def test_github_gets_one_command_a_line() -> None:
    """
    No text of an article starts a command, ends one early, or adds a property.
    """
    lines = render("github", RESULT, LIBRARY).splitlines()
    commands = [line for line in lines if line.startswith("::")]

    assert len(RESULT.findings) == len(commands)
    assert len(RESULT.findings) + len(RESULT.waived) + 1 == len(lines)
    assert all(len(command.split("::", 2)[1].split(",")) == 6 for command in commands)
    assert [] == [line for line in lines if "##[" in line and not line.startswith("::")]


def test_nothing_steers_the_terminal() -> None:
    """
    Control characters of an article are shown as boxes in what people read.
    """
    for format_ in ("text", "junit", "markdown", "github"):
        report = render(format_, RESULT, LIBRARY, RULES)

        assert [] == [char for char in report if ord(char) < 32 and char != "\n"]


def test_markdown_makes_nothing_of_an_articles_text() -> None:
    """
    Tags, links and addresses of an article stay the characters that they are.
    """
    report = render("markdown", RESULT, LIBRARY, RULES)

    assert "\\<script\\>" in report
    assert "\\[click\\](https\\://evil.example)" in report
    assert "www\\.example.org" in report


@BOTH
def test_every_report_says_how_much_is_waived(name: str, result: Result) -> None:
    """
    What is set aside is counted aloud in every format.
    """
    for format_ in ("text", "github", "junit", "markdown"):
        assert bool(result.waived) == (f"{len(result.waived)} waived." in render(format_, result, LIBRARY, RULES))
    assert len(result.waived) == json.loads(render("json", result, LIBRARY))["summary"]["waived"]
    assert (
        len(result.waived) == json.loads(render("sarif", result, LIBRARY))["runs"][0]["properties"]["summary"]["waived"]
    )


def test_a_name_that_is_no_utf8_can_be_reported() -> None:
    """
    Linux lets a file's name be any bytes; every report can be written all the same.
    """
    from dataclasses import replace

    finding = replace(RESULT.findings[0], path="docs/caf\udce9.md", message="odd \udce9")
    result = replace(RESULT, findings=(finding,), waived=(), judged=())

    assert all(render(format_, result, LIBRARY, RULES).encode() for format_ in FORMATS)


@pytest.mark.slow
def test_reports_do_not_depend_on_the_order_of_hashes() -> None:
    """
    The same findings give the same bytes in every process.
    """
    code = (
        "import hashlib; from tests.reports.sample import *; from wellcited.reports import FORMATS, render; "
        "print(hashlib.sha256(''.join(render(f, RESULT, LIBRARY, RULES) for f in FORMATS).encode()).hexdigest())"
    )
    seen = {
        subprocess.run(
            [sys.executable, "-c", code],
            env={"PYTHONHASHSEED": seed, "PYTHONPATH": f"{ROOT}/scripts:{ROOT}"},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed in ("0", "1", "2")
    }

    assert 1 == len(seen)


def test_markdown_shows_what_was_changed_first() -> None:
    """
    The part on top tells of the changed files alone; the rest stands folded below it, and nothing is left out.
    """
    changed = RESULT.with_changed(frozenset({ODD}))
    report = render("markdown", changed, LIBRARY, RULES)
    head, _, rest = report.partition("### The rest of the library")

    assert "### What was changed: 1 article\n" in head
    assert "50%, odd" in head
    assert "night-leg-cramps" not in head
    assert "<summary>3 errors, 1 waived</summary>\n\n|" in rest
    assert rest.endswith("\n\n</details>\n")
    items = sorted(line for line in report.splitlines() if line.startswith("- **"))
    assert (
        sorted(line for line in render("markdown", RESULT, LIBRARY, RULES).splitlines() if line[:4] == "- **") == items
    )


def test_markdown_says_that_nothing_was_found() -> None:
    """
    An editor whose article is clean reads so first, whatever the library has.
    """
    clean = render("markdown", RESULT.with_changed(frozenset({CLEAN})), LIBRARY, RULES)
    nothing = render("markdown", NOTHING.with_changed(frozenset()), LIBRARY, RULES)

    assert "### What was changed: 1 article\n\nNothing was found in the files that were changed." in clean
    assert "### What was changed: 0 articles" in nothing
    assert nothing.endswith("Nothing was found in the rest of the library.\n")
