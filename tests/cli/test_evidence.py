"""`wellcited evidence`: what an auditor gets."""

from __future__ import annotations

import hashlib
import json
import zipfile
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import ASOF, Run, break_title
from tests.history.repository import ZERO, Repository, drawing
from tests.rules.cases import ARTICLE
from wellcited.reading.article import read_article

FOLDER = "articles/muscles/case"


def packed(file: Path) -> dict[str, bytes]:
    """Return what is in a pack."""
    with zipfile.ZipFile(file) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def data(file: Path, name: str) -> Any:
    """Return a file of the article in a pack, as data."""
    return json.loads(packed(file)[f"{FOLDER}/{name}.json"])


def test_a_pack_holds_text_records_sources_findings_and_history(site: Path, run: Run) -> None:
    """
    Everything about one article, named in the manifest; the sum of the whole is printed.
    """
    result = run("evidence", ARTICLE, *ASOF)
    file = site / "case.evidence.zip"
    inside = packed(file)

    assert 0 == result.exit_code
    sum_ = hashlib.sha256(file.read_bytes()).hexdigest()
    assert f"case.evidence.zip: 1 article as of 2026-11-22\n  sha256  {sum_}\n" == result.stdout
    assert {
        "text.md",
        "records.json",
        "sources.json",
        "findings.json",
        "waived.json",
        "standards.json",
        "history.json",
    } == {name.removeprefix(f"{FOLDER}/") for name in inside if name.startswith("articles/")}
    assert (site / ARTICLE).read_bytes() == inside[f"{FOLDER}/text.md"]
    assert (site / "docs/_register/policy.yml").read_bytes() == inside["policy.yml"]
    assert ["docs/muscles/case.md"] == json.loads(inside["manifest.json"])["articles"]
    assert {"docs/muscles/case.md"} == {one["path"] for one in json.loads(inside["due.json"])["reviews"]}


def test_records_say_whether_they_fit(site: Path, run: Run) -> None:
    """
    A dose that changed after the review shows in the pack, and so do the people behind the record.
    """
    (site / ARTICLE).write_text((site / ARTICLE).read_text("utf-8").replace("Walk a little.", "Walk far."), "utf-8")
    run("evidence", ARTICLE, *ASOF)
    records = data(site / "case.evidence.zip", "records")

    assert [False] == [one["fits_the_text"] for one in records["reviews"] if one["role"] == "clinical"]
    assert "Test clinician" == records["people"]["test-clinician"]["name"]
    assert "commits_as" not in json.dumps(records)
    assert "review-text-changed" in {one["rule"] for one in data(site / "case.evidence.zip", "findings")["findings"]}


def test_sources_stand_beside_what_rests_on_them(site: Path, run: Run) -> None:
    """
    Each claim is there with its line.
    """
    run("evidence", ARTICLE, *ASOF)
    lines = (site / ARTICLE).read_text("utf-8").split("\n")
    claims = [(one["id"], claim) for one in data(site / "case.evidence.zip", "sources") for claim in one["claims"]]

    assert claims
    assert all(f"@{id_}" in lines[claim["line"] - 1] for id_, claim in claims)


def test_what_no_program_can_decide_is_counted(site: Path, run: Run) -> None:
    """
    An auditor sees how far the software goes.
    """
    run("evidence", ARTICLE, *ASOF)

    for card in data(site / "case.evidence.zip", "standards"):
        answers = [item["answer"] for item in card["items"]]
        assert answers.count("not-decidable") == card["not_decidable_by_software"]


def test_history_names_commits_and_the_text_that_was_reviewed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, run: Run
) -> None:
    """
    In a real repository: how the record came in, what changed since, and the text that the reviewer read.
    """
    repository = Repository.make(tmp_path / "site")
    monkeypatch.chdir(repository.root)
    repository.edit((ZERO, f"text: {read_article(str(ARTICLE), repository.article.read_bytes()).fingerprint}"))
    first = repository.commit("Write")
    reviewed = repository.article.read_bytes()
    repository.edit(("Walk a little.", "Walk far."))
    second = repository.commit("Edit", on="2026-02-01")

    run("evidence", ARTICLE, *ASOF)
    history = data(repository.root / "case.evidence.zip", "history")

    assert [second, first] == [one["id"] for one in history["commits"]]
    record = next(one for one in history["records"] if one["reviewed_text"])
    assert first == record["came_in"]["id"]
    assert [("Walk a little.", "Walk far.")] == [(one["before"], one["after"]) for one in record["changes_since"]]
    assert reviewed == packed(repository.root / "case.evidence.zip")[f"{FOLDER}/{record['reviewed_text']}"]
    assert "author@example.org" not in json.dumps(history)


def test_pictures_go_with_the_text(site: Path, run: Run) -> None:
    """
    Each that the article shows, once, with its sum; one that is only linked to is no part of the text.
    """
    for name in ("cup.svg", "a spoon.svg", "glass.svg"):
        (site / "docs/muscles" / name).write_bytes(drawing(name))
    shown = "![A cup](cup.svg) ![Again](./cup.svg) ![A spoon](a%20spoon.svg) ![Gone](gone.png) [A glass](glass.svg)"
    (site / ARTICLE).write_text((site / ARTICLE).read_text("utf-8").replace("Walk a little.", shown), "utf-8")
    run("evidence", ARTICLE, *ASOF)
    file = site / "case.evidence.zip"
    pictures = {name: inside for name, inside in packed(file).items() if name.startswith("pictures/")}

    assert {
        "pictures/muscles/cup.svg": drawing("cup.svg"),
        "pictures/muscles/a%20spoon.svg": drawing("a spoon.svg"),
    } == pictures
    assert [
        ("docs/muscles/cup.svg", hashlib.sha256(drawing("cup.svg")).hexdigest(), "pictures/muscles/cup.svg"),
        (
            "docs/muscles/a spoon.svg",
            hashlib.sha256(drawing("a spoon.svg")).hexdigest(),
            "pictures/muscles/a%20spoon.svg",
        ),
        ("docs/muscles/gone.png", None, None),
    ] == [(one["path"], one["sha256"], one["in_the_pack"]) for one in data(file, "records")["pictures"]]


def test_the_same_library_on_the_same_day_gives_the_same_bytes(site: Path, run: Run) -> None:
    """
    Two people compare one number.
    """
    run("evidence", "--all", *ASOF)
    run("evidence", "--all", *ASOF, "--out", "again.zip")

    assert (site / "library.evidence.zip").read_bytes() == (site / "again.zip").read_bytes()


def test_all_leaves_drafts_out(site: Path, run: Run) -> None:
    """
    What readers never got is no part of an audit; an article with an error is.
    """
    break_title(site)
    neighbour = site / "docs/muscles/neighbour.md"
    neighbour.write_text(neighbour.read_text("utf-8").replace("status: published", "status: draft"), "utf-8")

    assert 0 == run("evidence", "--all", *ASOF).exit_code
    assert ["docs/muscles/case.md"] == json.loads(packed(site / "library.evidence.zip")["manifest.json"])["articles"]


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        ((), "name articles or folders, or say --all"),
        ((ARTICLE, "--all"), "name articles or folders, or say --all"),
        (("docs/_register",), "there is no article that could be packed"),
        ((ARTICLE, "--out", "nowhere/x.zip"), "nowhere/x.zip cannot be written"),
    ],
)
def test_what_cannot_be_packed_is_status_2(site: Path, run: Run, arguments: tuple[str, ...], says: str) -> None:
    """
    The message names what is wrong and what would be right.
    """
    result = run("evidence", *arguments)

    assert 2 == result.exit_code
    assert says in result.stderr
