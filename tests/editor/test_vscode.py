"""VS Code completes and underlines registers as somebody types, by schemas that are never out of date."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

import pytest

from tests.conftest import ROOT
from tests.editor.language_server import IS_THERE, LanguageServer, language_server
from wellcited.model.register_schemas import schemas

VSCODE = ROOT / ".vscode"
SETTINGS: dict[str, Any] = json.loads((VSCODE / "settings.json").read_text("utf-8"))
GOLDEN = ROOT / "tests" / "reports" / "golden" / "findings.github"
with_server = pytest.mark.skipif(not IS_THERE, reason="yaml-language-server comes with the tools of `make audit`")


def read(name: str) -> dict[str, Any]:
    """Return a file of .vscode/."""
    read: dict[str, Any] = json.loads((VSCODE / name).read_text("utf-8"))
    return read


@pytest.fixture
def server() -> Iterator[LanguageServer]:
    """Return the real server, with this repository open."""
    with language_server(ROOT, SETTINGS) as started:
        yield started


@pytest.mark.parametrize("name", schemas())
def test_a_schema_is_what_the_command_prints(name: str) -> None:
    """After a change: `wellcited schema NAME > .vscode/schemas/NAME.schema.json`."""
    printed = json.dumps(schemas()[name], ensure_ascii=False, indent=2) + "\n"

    assert printed == (VSCODE / "schemas" / f"{name}.schema.json").read_text("utf-8")


def test_each_schema_is_used_for_files_that_are_there() -> None:
    """No schema is left out, and none is for a file that went; the one of the front matter waits for a copy."""
    used = SETTINGS["yaml.schemas"]

    assert {f"./.vscode/schemas/{name}.schema.json" for name in schemas()} == used.keys()
    assert ["*.front-matter.yml"] == [files for files in used.values() if not list(ROOT.glob(files))]
    assert {path.name for path in (VSCODE / "schemas").iterdir()} == {f"{name}.schema.json" for name in schemas()}


def test_nothing_is_asked_of_the_network() -> None:
    """The extension would fetch schemas by itself; ours are all that is needed."""
    assert SETTINGS["yaml.schemaStore.enable"] is False
    assert ["redhat.vscode-yaml"] == read("extensions.json")["recommendations"]


def test_the_task_reads_each_finding() -> None:
    """Findings of articles stand in the list of problems: file, line, columns, rule and message."""
    (task,) = read("tasks.json")["tasks"]
    pattern = task["problemMatcher"]["pattern"]
    lines = [line for line in GOLDEN.read_text("utf-8").splitlines() if line.startswith("::")]
    found = [re.search(pattern["regexp"], line) for line in lines]

    assert ["-m", "wellcited", "check", "--report", "github"] == task["args"]
    assert len(lines) == sum(map(bool, found)) > 3
    last = next(match for match in found if "review-overdue" in match[0])
    assert ("docs/muscles/night-leg-cramps.md", "5", "9", "review-overdue") == tuple(
        last[pattern[part]] for part in ("file", "line", "column", "code")
    )


@with_server
@pytest.mark.slow
@pytest.mark.parametrize(
    "name",
    [
        *(path.relative_to(ROOT).as_posix() for path in sorted((ROOT / "docs/_register").glob("*.yml"))),
        "docs/_register/sources/allen2012-afp.yml",
        "mkdocs.yml",
    ],
)
def test_the_server_finds_no_fault_in_our_files(server: LanguageServer, name: str) -> None:
    """What the checks and MkDocs take is not underlined; its two tags are known."""
    assert [] == server.errors(name, (ROOT / name).read_text("utf-8"))


@with_server
@pytest.mark.slow
@pytest.mark.parametrize(
    ("path", "text", "line", "says"),
    [
        ("docs/_register/people.yml", "a:\n  name: A\n  conflicts: none\n  orcdi: x\n", 4, "orcdi is not allowed"),
        ("docs/_register/people.yml", "a:\n  name: A\n", 1, 'Missing property "conflicts"'),
        ("docs/_register/policy.yml", "review:\n  changed_text: ignore\n", 2, "Value is not accepted"),
        ("docs/_register/sources/new.yml", "id: new\ntype: novel\ntitle: New\n", 2, "Value is not accepted"),
        ("article.front-matter.yml", "title: No\n", 1, "shorter than the minimum length of 3"),
    ],
)
def test_the_server_underlines_a_fault(server: LanguageServer, path: str, text: str, line: int, says: str) -> None:
    """At its line, in words."""
    found = server.errors(path, text)

    assert [at for at, message in found if says in message] == [line], found


@with_server
@pytest.mark.slow
@pytest.mark.parametrize(
    ("typed", "offered"),
    [
        ("  ", {"about", "credentials", "github", "orcid", "reviews_as"}),
        ("  reviews_as:\n    - ", {"clinical", "plain-language", "lived-experience", "fact-check"}),
    ],
)
def test_the_server_offers_fields_and_their_values(server: LanguageServer, typed: str, offered: set[str]) -> None:
    """The fields that a person may have, and the roles in which they may review."""
    path = "docs/_register/people.yml"
    text = f"a:\n  name: A\n  conflicts: none\n{typed}"
    server.errors(path, text)
    line, character = text.count("\n"), len(text.rpartition("\n")[2])

    assert offered <= server.completions(path, line, character)


@with_server
@pytest.mark.slow
def test_front_matter_inside_markdown_is_not_served(server: LanguageServer) -> None:
    """
    How far the tools go: the server reads a whole file as YAML, so an article's text would be a heap of faults.

    VS Code therefore never shows it a Markdown file; CONTRIBUTING.md says what to do instead.
    """
    text = (ROOT / "docs/muscles/calf-stretches.md").read_text("utf-8")

    assert [] != server.errors("docs/muscles/calf-stretches.front-matter.yml", text)
