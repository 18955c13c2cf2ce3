"""What git tells of a library."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.history.repository import AUTHOR, CLINICIAN, ZERO, Repository, drawing
from tests.rules.cases import ARTICLE
from wellcited.history.read import read_history
from wellcited.model.history import History, Past
from wellcited.reading.library import read_library

PATH = ARTICLE.as_posix()
CUP = Path("docs/muscles/cup.svg")
SHOWN = ("Walk a little.", "Walk a little. ![A cup, filled to the line](cup.svg)")


def sign(repository: Repository, old: str = ZERO) -> None:
    """Bind the newest record to the text."""
    now = read_library(repository.root).by_path[PATH].fingerprint
    repository.edit((old, f"text: {now}"))


def told(repository: Repository) -> Past:
    """Return what git tells of the article."""
    return read_history(repository.root, read_library(repository.root)).of(PATH)


def knows(repository: Repository, address: str = CLINICIAN) -> None:
    """Say in the register under which address the clinician commits."""
    person = "test-clinician:\n  name: Test clinician\n"
    repository.edit((person, f"{person}  commits_as: [{address}]\n"), path=Path("docs/_register/people.yml"))


@pytest.fixture
def repository(tmp_path: Path) -> Repository:
    """Return a repository without commits, its article not signed."""
    return Repository.make(tmp_path / "repository")


@pytest.fixture
def reviewed(repository: Repository) -> Repository:
    """Return a repository in which the article was written, then signed."""
    knows(repository)
    repository.commit("Write")
    sign(repository)
    repository.commit("Review", by=CLINICIAN, on="2026-01-16")
    return repository


def test_without_a_repository_nothing_is_known(tmp_path: Path, repository: Repository) -> None:
    """
    A copy without git is judged all the same; what is lacking is said.
    """
    shutil.copytree(repository.root / "docs", tmp_path / "copy" / "docs")
    library = read_library(tmp_path / "copy")

    assert History(lacking="the site is not in a git repository") == read_history(tmp_path / "copy", library)


def test_before_the_first_commit_nothing_is_known(repository: Repository) -> None:
    """
    A repository may be new.
    """
    library = read_library(repository.root)

    assert History(lacking="nothing has been committed yet") == read_history(repository.root, library)


def test_without_git_nothing_is_known(reviewed: Repository, monkeypatch: pytest.MonkeyPatch) -> None:
    """
    The checker runs where git is not installed.
    """
    monkeypatch.setenv("PATH", str(reviewed.root))

    assert "git is not installed" == read_history(reviewed.root, read_library(reviewed.root)).lacking


def test_only_what_is_asked_for_is_looked_up(reviewed: Repository) -> None:
    """
    The check of one file asks git about one file.
    """
    library = read_library(reviewed.root)

    assert {PATH} == set(read_history(reviewed.root, library, [PATH]).articles)
    assert {} == read_history(reviewed.root, library, ["docs/index.md"]).articles


def test_the_commit_that_brought_a_record_in_is_known(reviewed: Repository) -> None:
    """
    Later commits of the article do not hide it; a record that is not committed has none.
    """
    commit = reviewed.git("rev-parse", "HEAD")
    reviewed.edit(("funding: none", "funding: Test council"))
    reviewed.commit("Say who paid")
    entry = told(reviewed).entries[0]
    reviewed.edit(("on: 2026-01-15", "on: 2026-01-17"))

    assert (commit, "2026-01-16", False) == (entry.commit.id, str(entry.commit.on), entry.with_file)
    assert {} == told(reviewed).entries


def test_a_moved_date_is_a_new_record(reviewed: Repository) -> None:
    """
    Whoever moves the day of a record brings it in anew, though the text is the same.
    """
    reviewed.edit(("on: 2026-01-15", "on: 2026-01-17"))
    commit = reviewed.commit("Tidy up")

    assert commit == told(reviewed).entries[0].commit.id


def test_a_record_that_came_with_its_file_says_so(repository: Repository) -> None:
    """
    A library that is taken over brings its records along.
    """
    sign(repository)
    repository.commit("Take over")

    assert told(repository).entries[0].with_file


def test_what_changed_since_the_review_is_known(reviewed: Repository) -> None:
    """
    Committed or not, the sentence is named, with its words and its line.
    """
    reviewed.edit(("Gentle movement helps most", "Gentle movement helps no"))
    before_commit = told(reviewed).reviewed[0]
    reviewed.commit("Edit")
    after = told(reviewed).reviewed[0]

    assert before_commit == after
    assert [("line 32", "\u201cGentle movement helps [most \u2192 no] people.\u201d", True)] == [
        (change.place, change.words, change.clinical) for change in after.changes
    ]


def test_a_shared_source_is_part_of_the_text(repository: Repository) -> None:
    """
    When its DOI changes in the register, the review of each article that rests on it falls, and the source is named.
    """
    repository.edit(("citations:\n", "citations:\n  - shared2020\n"), ("for weeks.", "for weeks [@shared2020]."))
    repository.commit("Write")
    sign(repository)
    repository.commit("Review")
    source = Path("docs/_register/sources/shared2020.yml")
    text = (repository.root / source).read_text("utf-8")
    doi = next(line for line in text.splitlines() if line.startswith("DOI:"))
    repository.edit((doi, f"{doi}9"), path=source)
    repository.commit("Correct the DOI")
    changes = told(repository).reviewed[0].changes

    assert [("citations", True), ("paragraph", True)] == [(change.where, change.clinical) for change in changes]
    assert f"[{doi[5:].lower()} \u2192 {doi[5:].lower()}9" in changes[0].words


def test_a_renamed_article_keeps_its_past(reviewed: Repository) -> None:
    """
    The reviewed text is found under the old name.
    """
    reviewed.git("mv", PATH, "docs/muscles/other.md")
    reviewed.commit("Rename")
    reviewed.edit(("helps most", "helps few"), path=Path("docs/muscles/other.md"))
    past = read_history(reviewed.root, read_library(reviewed.root)).of("docs/muscles/other.md")

    assert ["\u201cGentle movement helps [most \u2192 few] people.\u201d"] == [
        one.words for one in past.reviewed[0].changes
    ]


def test_a_site_may_lie_inside_a_repository(tmp_path: Path) -> None:
    """
    Paths count from the site's root.
    """
    inside = Repository.make(tmp_path / "repository", "sites/health")
    inside.commit("Write")
    sign(inside)
    commit = inside.commit("Review")

    assert commit == told(inside).entries[0].commit.id


def test_a_text_that_git_never_held_is_not_made_up(reviewed: Repository) -> None:
    """
    A fingerprint that no state of the article has leads to no sentence.
    """
    text = read_library(reviewed.root).by_path[PATH].fingerprint
    reviewed.edit((text, "0123456789abcdef"))
    reviewed.commit("Invent a record")
    known = told(reviewed).reviewed[0]

    assert (None, ()) == (known.article, known.changes)


def test_a_history_that_is_cut_short_says_so(reviewed: Repository, tmp_path: Path) -> None:
    """
    A shallow clone knows less, blames nobody, and says how to get the rest.
    """
    reviewed.edit(("helps most", "helps no"))
    reviewed.commit("Edit", by=CLINICIAN)
    reviewed.git("clone", "-q", "--depth", "1", f"file://{reviewed.top}", str(tmp_path / "clone"))
    history = read_history(tmp_path / "clone", read_library(tmp_path / "clone"))

    assert "git fetch --unshallow" in history.lacking
    assert history.of(PATH).reviewed[0].article is None
    assert {} == history.of(PATH).own_changes


@pytest.mark.parametrize(
    ("by", "committed_by", "message", "found"),
    [
        (CLINICIAN, "author@example.org", "Edit", True),
        ("author@example.org", "Clinician@Example.org", "Edit", True),
        ("author@example.org", "", f"Edit\n\nCo-authored-by: Somebody <{CLINICIAN}>", True),
        ("author@example.org", "", "Edit", False),
    ],
)
def test_who_changed_a_text_is_known(
    repository: Repository, by: str, committed_by: str, message: str, found: bool
) -> None:
    """
    Author, committer and co-author of a change have all worked on it.
    """
    knows(repository)
    repository.commit("Write")
    repository.edit(("helps most", "helps many"))
    commit = repository.commit(message, by=by, committed_by=committed_by)
    sign(repository)
    repository.commit("Review", by=CLINICIAN)

    assert ([commit] if found else []) == [one.id for one in told(repository).own_changes.get(0, ())]


def test_a_change_that_is_not_clinical_is_nobodys(repository: Repository) -> None:
    """
    A reviewer may wrap a line, and may sign.
    """
    knows(repository)
    repository.commit("Write")
    repository.edit(("Rest when", "Rest\nwhen"))
    repository.commit("Wrap", by=CLINICIAN)
    sign(repository)
    repository.commit("Review", by=CLINICIAN)

    assert {} == told(repository).own_changes


def test_what_was_done_before_the_last_review_does_not_count(reviewed: Repository) -> None:
    """
    Somebody may change a text, and review it after others have reviewed that change.
    """
    record = "  - by: test-clinician\n    role: clinical\n    on: {day}\n    outcome: approved\n    text: {text}\n"
    reviewed.edit(("helps most", "helps many"))
    commit = reviewed.commit("Edit", by=CLINICIAN, on="2026-02-01")
    text = read_library(reviewed.root).by_path[PATH].fingerprint
    reviewed.edit(("citations:\n", record.format(day="2026-02-02", text=text) + "citations:\n"))
    own = told(reviewed).own_changes
    reviewed.commit("Review", on="2026-02-02")
    reviewed.edit(("citations:\n", record.format(day="2026-03-02", text=text) + "citations:\n"))

    assert [commit] == [one.id for one in own[1]]
    assert {} == told(reviewed).own_changes


def test_a_merge_that_changes_nothing_by_itself_is_no_change(reviewed: Repository) -> None:
    """
    Whoever merges an author's branch has not written it; what a merge alone brings in counts.
    """
    reviewed.git("checkout", "-q", "-b", "edit")
    reviewed.edit(("helps most", "helps many"))
    reviewed.commit("Edit")
    reviewed.git("checkout", "-q", "main")
    reviewed.git("merge", "-q", "--no-ff", "-m", "Merge", "edit", by=CLINICIAN)
    old = read_library(reviewed.root).by_path[PATH].front.reviews[0].text
    sign(reviewed, f"text: {old}")
    reviewed.edit(("on: 2026-01-15", "on: 2026-02-15"))
    reviewed.commit("Review again", by=CLINICIAN)

    assert {} == told(reviewed).own_changes


def draw(repository: Repository, words: str, path: Path = CUP) -> None:
    """Put a drawing there that says these words."""
    (repository.root / path).write_bytes(drawing(words))


@pytest.fixture
def drawn(repository: Repository) -> Repository:
    """Return a repository whose article shows a drawing, which was reviewed with it."""
    knows(repository)
    repository.edit(SHOWN)
    draw(repository, "10 ml")
    repository.commit("Write")
    sign(repository)
    repository.commit("Review", by=CLINICIAN, on="2026-01-16")
    return repository


def test_a_picture_that_was_swapped_is_found(drawn: Repository) -> None:
    """
    Committed or not, though the article's own file has not changed.
    """
    lines = drawn.article.read_text("utf-8").split("\n")
    number = next(number for number, line in enumerate(lines, 1) if "cup.svg" in line)
    draw(drawn, "100 ml")
    before_commit = told(drawn).reviewed[0]
    drawn.commit("Tidy up the drawing")
    after = told(drawn).reviewed[0]

    assert before_commit == after
    assert [(f"line {number}", "the picture cup.svg is not the one that was reviewed", True)] == [
        (change.place, change.words, change.clinical) for change in after.changes
    ]


def test_a_picture_that_was_put_back_is_the_reviewed_one(drawn: Repository) -> None:
    """
    What counts is what is there.
    """
    draw(drawn, "100 ml")
    drawn.commit("Swap")
    draw(drawn, "10 ml")
    drawn.commit("Swap back")

    assert {} == told(drawn).reviewed


def test_a_picture_that_is_gone_is_named(drawn: Repository) -> None:
    """
    Removed in a commit, or by hand.
    """
    (drawn.root / CUP).unlink()
    by_hand = told(drawn).reviewed[0]
    drawn.commit("Remove")

    assert by_hand == told(drawn).reviewed[0]
    assert ["the picture cup.svg, which was reviewed, is not there"] == [one.words for one in by_hand.changes]


def reviewed_before_its_drawing(repository: Repository) -> None:
    """Commit a record that is of another drawing, and then that drawing."""
    repository.edit(SHOWN)
    draw(repository, "5 ml")
    repository.commit("Write")
    draw(repository, "10 ml")
    sign(repository)
    repository.git("add", PATH)
    repository.git("commit", "-q", "-m", "Review")
    repository.commit("Draw")


def test_a_state_that_only_a_picture_made_is_found(repository: Repository) -> None:
    """
    The record was committed before the drawing that it is of; then the drawing changed, and at last the words.
    """
    reviewed_before_its_drawing(repository)
    draw(repository, "100 ml")
    repository.commit("Draw again")
    repository.edit(("helps most", "helps many"))
    found = told(repository).reviewed[0]

    assert ["key-points box, list item", "picture"] == [change.where for change in found.changes]
    assert found.article is not None


def test_a_picture_that_is_no_longer_shown_is_looked_up_too(repository: Repository) -> None:
    """
    The article shows another one by now; the state that was reviewed is known all the same.
    """
    reviewed_before_its_drawing(repository)
    draw(repository, "100 ml")
    draw(repository, "10 ml", Path("docs/muscles/glass.svg"))
    repository.commit("Draw again")
    repository.edit(("(cup.svg)", "(glass.svg)"))
    repository.commit("Show a glass")

    assert told(repository).reviewed[0].article is not None


def test_a_picture_that_moved_with_its_article_keeps_its_past(drawn: Repository) -> None:
    """
    Both are found under the names that they had.
    """
    (drawn.root / "docs/legs").mkdir()
    drawn.git("mv", PATH, "docs/legs/case.md")
    drawn.git("mv", CUP.as_posix(), "docs/legs/cup.svg")
    drawn.commit("Move")
    draw(drawn, "100 ml", Path("docs/legs/cup.svg"))
    drawn.commit("Swap")
    past = read_history(drawn.root, read_library(drawn.root)).of("docs/legs/case.md")

    assert past.reviewed[0].article is not None
    assert {"docs/muscles/cup.svg"} == set(past.reviewed[0].article.pictures)


def test_another_file_that_takes_the_name_of_a_picture_is_not_it(drawn: Repository) -> None:
    """
    The old drawing is kept beside as another file, and a new one is put in its place.
    """
    drawn.git("mv", CUP.as_posix(), "docs/muscles/old.svg")
    drawn.commit("Keep the old one")
    draw(drawn, "100 ml")
    drawn.commit("Draw")
    changes = told(drawn).reviewed[0].changes

    assert ["the picture cup.svg is not the one that was reviewed"] == [change.words for change in changes]


def test_whoever_draws_has_worked_on_the_text(drawn: Repository) -> None:
    """
    A commit that changes nothing but the picture is a change of what is reviewed.
    """
    draw(drawn, "20 ml")
    commit = drawn.commit("Draw", by=CLINICIAN, on="2026-02-01")
    again(drawn)

    assert [commit] == [one.id for one in told(drawn).own_changes[1]]


def test_whoever_drew_before_the_article_showed_it_has_worked_on_it(reviewed: Repository) -> None:
    """
    A reviewer draws, an author puts the drawing into the article: the reviewer's own work is in it.
    """
    draw(reviewed, "20 ml")
    commit = reviewed.commit("Draw", by=CLINICIAN, on="2026-02-01")
    reviewed.edit(SHOWN)
    reviewed.commit("Show it", on="2026-02-02")
    again(reviewed)

    assert [commit] == [one.id for one in told(reviewed).own_changes[1]]


def test_other_peoples_drawings_are_not_the_reviewers(drawn: Repository) -> None:
    """
    An author draws; the reviewer wraps a line, and draws for another article: neither is a change by the reviewer.
    """
    draw(drawn, "20 ml")
    drawn.commit("Draw", on="2026-02-01")
    drawn.edit(("Rest when", "Rest\nwhen"))
    draw(drawn, "30 ml", Path("docs/muscles/spoon.svg"))
    drawn.commit("Wrap, and draw for others", by=CLINICIAN, on="2026-02-02")
    again(drawn)

    assert {} == told(drawn).own_changes


@pytest.mark.parametrize("by", [CLINICIAN, AUTHOR])
def test_whoever_changes_a_shared_source_has_worked_on_the_text(repository: Repository, by: str) -> None:
    """
    It counts for whoever did it, and not for a reviewer who wraps a line later.
    """
    knows(repository)
    repository.edit(("citations:\n", "citations:\n  - shared2020\n"), ("for weeks.", "for weeks [@shared2020]."))
    repository.commit("Write")
    sign(repository)
    repository.commit("Review", by=CLINICIAN, on="2026-01-16")
    source = Path("docs/_register/sources/shared2020.yml")
    text = (repository.root / source).read_text("utf-8")
    doi = next(line for line in text.splitlines() if line.startswith("DOI:"))
    repository.edit((doi, f"{doi}9"), path=source)
    commit = repository.commit("Correct the DOI", by=by, on="2026-02-01")
    repository.edit(("Rest when", "Rest\nwhen"))
    repository.commit("Wrap", by=CLINICIAN, on="2026-02-01")
    again(repository)

    assert ([commit] if by == CLINICIAN else []) == [one.id for one in told(repository).own_changes.get(1, ())]


def test_what_was_drawn_before_the_last_review_does_not_count(drawn: Repository) -> None:
    """
    Others have reviewed it.
    """
    draw(drawn, "20 ml")
    drawn.commit("Draw", by=CLINICIAN, on="2026-02-01")
    again(drawn)
    drawn.commit("Review", on="2026-02-02")
    again(drawn, "2026-03-02")

    assert {} == told(drawn).own_changes


def again(repository: Repository, day: str = "2026-02-02") -> None:
    """Add a record of the text as it stands."""
    text = read_library(repository.root).by_path[PATH].fingerprint
    record = f"  - by: test-clinician\n    role: clinical\n    on: {day}\n    outcome: approved\n    text: {text}\n"
    repository.edit(("citations:\n", f"{record}citations:\n"))


def test_a_heap_is_known_whole_also_where_one_article_was_asked_for(repository: Repository) -> None:
    """
    Ten records may come in one commit; of eleven, each is told, so that one article is judged as in the whole library.
    """
    others = [Path(f"docs/muscles/other{number}.md") for number in range(11)]
    for path in others:
        (repository.root / path).write_bytes(repository.article.read_bytes())
        repository.edit((ZERO, 'text: "1111111111111111"'), ("on: 2026-01-15", "on: 2026-01-01"), path=path)
    repository.commit("Articles.")
    for path in others[:10]:
        repository.edit(("on: 2026-01-01", "on: 2026-02-01"), path=path)
    small = repository.commit("Ten.", on="2026-02-01")
    read = read_library(repository.root, lazy=True)
    of_ten = read_history(repository.root, read, [others[0].as_posix()])
    for path in others:
        repository.edit(("on: 2026-0", "on: 2026-1"), path=path)
    heap = repository.commit("Eleven.", on="2026-11-01")
    read = read_library(repository.root, lazy=True)
    whole, alone = (read_history(repository.root, read, paths) for paths in (None, [others[0].as_posix()]))

    assert {others[0].as_posix(): small} == {path: past.entries[0].commit.id for path, past in of_ten.articles.items()}
    assert {path.as_posix(): heap for path in others} == {
        path: past.entries[0].commit.id for path, past in alone.articles.items()
    }
    assert all(whole.of(path).entries == past.entries for path, past in alone.articles.items())


def test_the_commits_of_an_article_are_told_where_they_are_asked_for(reviewed: Repository) -> None:
    """
    Newest first, and of an article without a record too.
    """
    read = read_library(reviewed.root, lazy=True)
    path = reviewed.article.relative_to(reviewed.root).as_posix()
    told = read_history(reviewed.root, read, commits=True).commits

    assert read.by_path.keys() == told.keys()
    assert reviewed.git("log", "--format=%H", "--", path).split() == [commit.id for commit in told[path]]
    assert {} == read_history(reviewed.root, read).commits
