"""A new editor's first article, from the skeleton to the shelf, with nothing but the command line."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import ROOT

PATH = "docs/muscles/sore-shin.md"
DAY = "2026-11-22"


class Editor:
    """Somebody at a terminal, in the folder of the site."""

    def __init__(self, site: Path) -> None:
        self.site = site
        self.file = site / PATH

    def types(self, *words: str) -> tuple[int, str]:
        """Run `wellcited` with these words; return its status and what it says."""
        run = subprocess.run(
            [sys.executable, "-m", "wellcited", *words],
            capture_output=True,
            text=True,
            check=False,
            cwd=self.site,
            env={**os.environ, "PYTHONPATH": str(ROOT / "scripts")},
        )
        return run.returncode, run.stdout + run.stderr

    def writes(self, old: str, new: str) -> None:
        """Replace some words of the article, which must be there once."""
        text = self.file.read_text("utf-8")
        assert 1 == text.count(old), f"{old!r} is there {text.count(old)} times"
        self.file.write_text(text.replace(old, new), "utf-8")

    def writes_under(self, heading: str, text: str) -> None:
        """Write the text of a section."""
        self.writes(f"## {heading}\n", f"## {heading}\n\n{text}\n")


@pytest.fixture
def editor(site: Path) -> Editor:
    """Return an editor of a small, clean site."""
    return Editor(site)


@pytest.mark.slow
def test_a_first_article(editor: Editor) -> None:
    """
    new, check, write, fix, check, review, check: each step says what the next one is.
    """
    # A skeleton, which says itself what is missing: nothing fails, everything is named.
    status, said = editor.types("new", PATH, "--type", "symptom")
    assert 0 == status
    assert f"wellcited check {PATH}" in said
    status, said = editor.types("check", PATH, "--as-of", DAY)
    assert 0 == status
    assert "no source in this article has the id `source-to-name`" in said
    assert said.count('nothing stands under "') == 4

    # The editor fills it in, in quotes and an order of her own, and with a date as she writes it.
    editor.writes(
        'summary: ""', "summary: 'A sore shin after a run is common. What helps, and when to have it looked at.'"
    )
    editor.writes("topics: []", "topics: ['muscles']")
    editor.writes("also_called: []", "also_called: [shin pain]")
    editor.writes("authors: []", "authors: [test-author]")
    editor.writes('funding: ""', "funding: none\npublished: 22 November 2026")
    source = "title: An example of a study\n    id: example2022\n    type: article-journal\n"
    source += "    author: [{given: Ann, family: Example}]\n    container-title: Journal of Examples\n    volume: 7\n"
    source += "    page: 1-9\n    issued: 2022-03\n    DOI: https://doi.org/10.1000/example.2022\n"
    editor.writes("citations: []", f"citations:\n  # read on paper\n  - {source.rstrip()}")
    text = editor.file.read_text("utf-8")
    editor.file.write_text(re.sub(r"(?m)^# (?!read on paper).*\n", "", text), "utf-8")
    editor.writes("Say the most important thing in one plain sentence [@source-to-name].", "A sore shin is common.")
    editor.writes("Say what the reader can do [@source-to-name].", "Rest helps most people [@example2022].")
    editor.writes("name a sign that cannot wait for a doctor [@source-to-name]", "your foot is cold and white")
    editor.writes("name a sign that needs help on the same day [@source-to-name]", "your shin is swollen and hot")
    editor.writes("name a sign that a doctor should look at [@source-to-name]", "the pain stays for weeks")
    editor.writes_under("What it can mean", "Muscle that works hard can be sore the next day [@example2022].")
    editor.writes_under("What you can do", "Rest when it hurts. Read [about a sore calf](case.md) too.")
    editor.writes_under("When to get help", "See a doctor if the pain stays for weeks.")
    editor.writes_under("What is not known", "Nobody knows who will get sore and who will not.")
    status, said = editor.types("check", PATH, "--as-of", DAY)
    assert "frontmatter-date" in said
    assert "citations-doi" in said

    # The form is mended for her; the comment and the words stay.
    body = editor.file.read_text("utf-8").split("\n---\n")[1]
    assert 1 == editor.types("fix", "--check", PATH)[0]
    status, said = editor.types("fix", PATH)
    assert (0, f"{PATH}: DOI (1), date (1), order of fields (2), quotes (3)\n") == (
        status,
        said.splitlines(keepends=True)[0],
    )
    front, after = editor.file.read_text("utf-8").split("\n---\n")
    assert body == after
    assert "  # read on paper\n  - id: example2022\n    type: article-journal\n" in front
    assert "    DOI: 10.1000/example.2022" in front
    assert "published: 2026-11-22\n" in front
    assert 0 == editor.types("fix", "--check", PATH)[0]

    # Written, it goes to a reviewer, and is on the shelf only when it was reviewed.
    status, said = editor.types("check", PATH, "--as-of", DAY)
    assert (0, f"1 article checked as of {DAY}: no findings.\n") == (status, said)
    editor.writes("status: draft", "status: published")
    status, said = editor.types("check", PATH, "--as-of", DAY)
    assert 1 == status
    assert "error[review-" in said
    status, said = editor.types("review", PATH, "--by", "test-author", "--on", DAY)
    assert (2, True) == (status, "reviews in no role" in said)
    status, said = editor.types("review", PATH, "--by", "test-clinician", "--on", DAY)
    assert (0, True) == (status, "review recorded" in said)
    status, said = editor.types("check", PATH, "--as-of", DAY)
    assert (0, f"1 article checked as of {DAY}: 1 hint.\n") == (status, said.splitlines(keepends=True)[-1])
    assert "hint[links-orphan]" in said

    # Readers must find it: another article links to it, and is reviewed again.
    other = editor.site / "docs/muscles/case.md"
    linked = other.read_text("utf-8").replace("too.", "too, or [about a sore shin](sore-shin.md).")
    other.write_text(linked, "utf-8")
    assert 0 == editor.types("review", "docs/muscles/case.md", "--by", "test-clinician", "--on", DAY)[0]
    status, said = editor.types("check", "--as-of", DAY)
    assert (0, f"3 articles checked as of {DAY}: no findings.\n") == (status, said)

    # A word changed after the review is seen.
    editor.writes("Rest when it hurts.", "Rest when it hurts you.")
    status, said = editor.types("check", PATH, "--as-of", DAY)
    assert (1, True) == (status, "review-text-changed" in said)
