"""One article in a real repository: written, reviewed, published, changed; what keeps a review, and what ends it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import ROOT
from tests.history.repository import AUTHOR, CLINICIAN, Repository, drawing
from tests.mkdocs_plugin import little

pytestmark = pytest.mark.slow
PATH = Path("docs/muscles/sore-thigh.md")
AS_OF = ("--as-of", "2026-11-22")
REVIEW = ("review", str(PATH), "--by", "test-clinician", "--on")
ARTICLE = """---
title: Sore thigh after running
summary: A sore thigh after a run is common. Here is what helps, and when to get it checked.
type: symptom
authors: [test-author]
topics: [muscles]
status: in-review
funding: none
citations:
  - id: example2021
    type: article-journal
    title: An example of a trial
    author: [{family: Example, given: Eve}]
    container-title: Journal of Examples
    issued: 2021-05-17
    volume: "4"
    page: 11-19
    DOI: https://doi.org/10.1000/example.2021
---

!!! key-points

    - A sore thigh after a run is common.
    - Take 10 mg of the example medicine a day [@example2021].

!!! urgent "Get medical help today if"

    - your thigh is swollen and hot

## What it can mean

Muscle that works hard can be sore the next day [@example2021].

## What you can do

Walk a little. Rest when it hurts. Read [about its neighbour](neighbour.md) too.

## When to see a doctor

See a doctor if the pain stays for weeks.

## What is not known

Nobody knows who will get sore and who will not.
"""


class Library(Repository):
    """A library in a repository, and a person at a terminal."""

    def types(self, *words: str) -> tuple[int, str]:
        """Run `wellcited` with these words; return its status and what it says."""
        run = subprocess.run(
            [sys.executable, "-m", "wellcited", *words],
            capture_output=True,
            text=True,
            check=False,
            cwd=self.root,
            env={**os.environ, "PYTHONPATH": str(ROOT / "scripts")},
        )
        return run.returncode, run.stdout + run.stderr

    def page(self) -> str:
        """Return the page that was built."""
        return (self.root / "site/muscles/sore-thigh/index.html").read_text("utf-8")


@pytest.fixture
def library(tmp_path: Path) -> Library:
    """Return a library with templates, as its owners keep it."""
    root = little.make(tmp_path / "library")
    made = Library(root, root)
    person = "test-clinician:\n  name: Test clinician\n"
    made.edit((person, f"{person}  commits_as: [{CLINICIAN}]\n"), path=Path("docs/_register/people.yml"))
    (root / ".gitignore").write_text("site/\n", "utf-8")
    made.git("init", "-q", "-b", "main")
    made.commit("Begin")
    return made


def test_the_story_of_a_review(library: Library) -> None:
    """
    A review holds as long as text and pictures say what was reviewed, and falls with one dose.
    """
    # Written, in review, and nearly right: `check` names the one mistake, and `fix` mends it.
    (library.root / PATH).write_text(ARTICLE, "utf-8")
    status, said = library.types("check", str(PATH), *AS_OF)
    assert status == 1
    assert "[citations-doi]" in said
    assert library.types("fix", str(PATH))[0] == 0
    assert library.types("check", str(PATH), *AS_OF)[0] == 0
    library.commit("Write about the sore thigh", by=AUTHOR, on="2026-01-20")

    # Nobody can publish it yet.
    library.edit(("status: in-review", "status: published\npublished: 2026-01-21"), path=PATH)
    status, said = library.types("check", str(PATH), *AS_OF)
    assert status == 1
    assert "nobody has approved this article in the role `clinical`" in said

    # Reviewed, and published.
    assert library.types(*REVIEW, "2026-01-21")[0] == 0
    library.commit("Review", by=CLINICIAN, on="2026-01-21")
    assert library.types("build", *AS_OF)[0] == 0
    assert "Take 10 mg" in library.page()

    # One dose: the review falls, the sentence is named, and nothing is built. The page that is online stays.
    library.edit(("Take 10 mg", "Take 100 mg"), path=PATH)
    status, said = library.types("check", str(PATH), *AS_OF)
    assert status == 1
    assert "the text has changed since it was approved on 2026-01-21: line " in said
    assert "\u201cTake [10 \u2192 100] mg of the example medicine a day.\u201d" in said
    library.commit("Raise the dose", by=AUTHOR, on="2026-02-01")
    assert "\u201cTake [10 \u2192 100] mg" in library.types("check", str(PATH), *AS_OF)[1]
    assert library.types("build", *AS_OF)[0] == 1
    assert "Take 10 mg" in library.page()

    # The reviewer mends the dose by hand; then it is no longer theirs to review.
    library.edit(("Take 100 mg", "Take 20 mg"), path=PATH)
    library.commit("Mend the dose", by=CLINICIAN, on="2026-02-02")
    status, said = library.types(*REVIEW, "2026-02-03")
    assert status == 2
    assert "`test-clinician` changed this text in commit" in said

    # The author does it instead, and it is reviewed again and published.
    library.git("reset", "-q", "--hard", "HEAD~1")
    library.edit(("Take 100 mg", "Take 20 mg"), path=PATH)
    library.commit("Mend the dose", by=AUTHOR, on="2026-02-02")
    assert library.types(*REVIEW, "2026-02-03")[0] == 0
    library.commit("Review again", by=CLINICIAN, on="2026-02-03")
    assert library.types("check", *AS_OF)[0] == 0
    assert library.types("build", *AS_OF)[0] == 0
    assert "Take 20 mg" in library.page()

    # Written anew from top to bottom, saying the same: the review stands, also for a build.
    library.edit(
        ("    - A sore", "    * A sore"),
        ("    - Take 20 mg of", "    * Take **20 mg** of"),
        ("Walk a little. Rest when it hurts. ", "Walk a little.\nRest when\nit hurts.\n"),
        ("(neighbour.md)", "(./neighbour.md)"),
        ("authors: [test-author]", "authors:\n  - test-author"),
        ('volume: "4"', 'volume: "5"'),
        path=PATH,
    )
    library.commit("Set the text in another way", by=CLINICIAN, on="2026-02-04")
    assert library.types("check", *AS_OF)[0] == 0
    assert library.types("build", *AS_OF)[0] == 0

    # A drawing with the dose in it comes in, and is reviewed with the text.
    cup = library.root / PATH.with_name("cup.svg")
    cup.write_bytes(drawing("10 ml"))
    library.edit(("Rest when\n", "![A cup, filled to the line](./cup.svg) Rest when\n"), path=PATH)
    library.commit("Draw the dose", by=AUTHOR, on="2026-03-01")
    assert library.types(*REVIEW, "2026-03-02")[0] == 0
    library.commit("Review the drawing", by=CLINICIAN, on="2026-03-02")
    assert library.types("check", *AS_OF)[0] == 0

    # Another drawing under the same name: no word has changed, the review falls, and the picture is named.
    cup.write_bytes(drawing("100 ml"))
    for committed in (False, True):
        status, said = library.types("check", str(PATH), *AS_OF)
        assert status == 1
        assert "a picture has changed since the text was approved on 2026-03-02: line " in said
        assert "the picture cup.svg is not the one that was reviewed" in said
        if not committed:
            library.commit("Tidy up the drawing", by=AUTHOR, on="2026-03-03")
    assert library.types("build", *AS_OF)[0] == 1

    # Whoever draws does not review: the reviewer mends the drawing, and may not approve it.
    cup.write_bytes(drawing("20 ml"))
    library.commit("Mend the drawing", by=CLINICIAN, on="2026-03-04")
    status, said = library.types(*REVIEW, "2026-03-05")
    assert status == 2
    assert "`test-clinician` changed this text in commit" in said

    # The author does it instead, and it is reviewed again.
    library.git("reset", "-q", "--hard", "HEAD~1")
    cup.write_bytes(drawing("20 ml"))
    library.commit("Mend the drawing", by=AUTHOR, on="2026-03-04")
    assert library.types(*REVIEW, "2026-03-05")[0] == 0
    library.commit("Review the drawing again", by=CLINICIAN, on="2026-03-05")
    assert library.types("check", *AS_OF)[0] == 0
    assert library.types("build", *AS_OF)[0] == 0
    assert (library.root / "site/muscles/cup.svg").read_bytes() == drawing("20 ml")
