"""CODEOWNERS, read the way GitHub reads it."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest

from tests.rules.cases import ARTICLE, SITE, Case, lay_out
from wellcited.reading.library import read_library
from wellcited.writing.code_owners import MARK, code_owners, with_code_owners

PEOPLE = "docs/_register/people.yml"


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """Return a site whose clinician has a name on GitHub."""
    lay_out(Case("", SITE / ARTICLE), tmp_path)
    give(tmp_path / "site", "test-clinician", "octo-clinician")
    return tmp_path / "site"


def give(root: Path, person: str, name: str) -> None:
    """Give a person a name on GitHub."""
    file = root / PEOPLE
    file.write_text(re.sub(rf"(?m)^{person}:\n", rf"\g<0>  github: {name}\n", file.read_text("utf-8")), "utf-8")


def owners(text: str, path: str) -> list[str]:
    """
    Return who is asked about a path: the last line that matches counts.

    Source:
        GitHub, "About code owners": patterns are those of gitignore; ours are whole paths and folders only.
    """
    found: list[str] = []
    for line in text.splitlines():
        if line and not line.startswith("#"):
            pattern, *names = re.split(r"(?<!\\) ", line)
            pattern = pattern.replace("\\ ", " ")
            if f"/{path}" == pattern or (pattern.endswith("/") and f"/{path}".startswith(pattern)):
                found = names
    return found


def test_whoever_signed_is_asked(site: Path) -> None:
    """
    A changed article is shown to those on whose approval it stands; a new one in its folder finds somebody too.
    """
    text = code_owners(read_library(site))

    assert ["@octo-clinician"] == owners(text, str(ARTICLE))
    assert ["@octo-clinician"] == owners(text, "docs/muscles/new.md")
    assert [] == owners(text, "docs/_register/people.yml")
    assert [] == owners(text, "scripts/x.py")


def test_topics_are_the_headings(site: Path) -> None:
    """
    Articles stand under the topic that is their home.
    """
    text = code_owners(read_library(site))

    assert text.startswith(f"{MARK}\n")
    assert text.index("# Muscles") < text.index(f"/{ARTICLE} ")


def test_whoever_has_no_name_is_named_in_a_comment(site: Path) -> None:
    """
    Nobody is left out without a word, and no line stands without an owner: to GitHub that would mean nobody.
    """
    file = site / PEOPLE
    file.write_text(file.read_text("utf-8").replace("  github: octo-clinician\n", ""), "utf-8")
    text = code_owners(read_library(site))

    assert "# Signed for articles, without `github` in people.yml: test-clinician, test-editor" in text
    assert "has a name on GitHub yet: GitHub asks nobody" in text
    assert [] == [line for line in text.splitlines() if line and not line.startswith("#")]


def test_an_article_that_nobody_signed_is_shown_to_its_folders_people(site: Path) -> None:
    """
    A draft has no reviewer yet; a new one does not make the file old.
    """
    give(site, "test-editor", "octo-editor")
    file = site / ARTICLE
    text = re.sub(r"(?m)^reviews:\n(?:^[ -].*\n)+", "", file.read_text("utf-8"))
    assert "reviews:" not in text
    file.write_text(text, "utf-8")
    made = code_owners(read_library(site))

    assert str(ARTICLE) not in made
    assert ["@octo-editor"] == owners(made, str(ARTICLE))


def test_a_folder_never_outweighs_an_article(site: Path) -> None:
    """
    Two shelves share a folder: each article still belongs to its own reviewers, since the last match counts.
    """
    give(site, "test-editor", "octo-editor")
    library = read_library(site)
    topics, neighbour = site / "docs/_register/topics.yml", site / "docs/muscles/neighbour.md"
    topics.write_text(topics.read_text("utf-8") + "zoo:\n  title: Zoo\n  summary: Animals.\n", "utf-8")
    neighbour.write_text(neighbour.read_text("utf-8").replace("[muscles]", "[zoo]"), "utf-8")
    for text in (code_owners(library), code_owners(read_library(site))):
        assert ["@octo-clinician"] == owners(text, str(ARTICLE))
        assert ["@octo-editor"] == owners(text, "docs/muscles/neighbour.md")
        assert ["@octo-clinician", "@octo-editor"] == sorted(owners(text, "docs/muscles/new.md"))
    assert "# Zoo\n/docs/muscles/neighbour.md" in text


@pytest.mark.parametrize(
    ("name", "line"),
    [
        ("two words.md", "/docs/muscles/two\\ words.md @octo-clinician"),
        ("odd[1].md", "# docs/muscles/odd[1].md: a pattern cannot name this path"),
        ("star*.md", "# docs/muscles/star*.md: a pattern cannot name this path"),
        ("a\n* @evil\n.md", "# docs/muscles/a * @evil .md: a pattern cannot name this path"),
    ],
)
def test_no_name_of_a_file_becomes_a_line_of_its_own(name: str, line: str, site: Path) -> None:
    """
    What a pattern cannot say is said in a comment; a line break in a name gives nobody a file.
    """
    library = read_library(site)
    article = replace(library.by_path[str(ARTICLE)], path=f"docs/muscles/{name}")
    text = code_owners(replace(library, articles=(article,)))

    assert line in text.splitlines()
    assert [] == owners(text, "scripts/x.py")


def test_what_people_wrote_above_stays() -> None:
    """
    The owners of the code stand above the line, before the articles: the last match counts.
    """
    own = "# ours\n* @boss\n"
    once = with_code_owners(own, f"{MARK}\nfirst\n")

    assert f"{own}\n{MARK}\nfirst\n" == once
    assert f"{own}\n{MARK}\nsecond\n" == with_code_owners(once, f"{MARK}\nsecond\n")
    assert f"{MARK}\nfirst\n" == with_code_owners("", f"{MARK}\nfirst\n")
