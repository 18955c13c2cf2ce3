"""Generated libraries are worth measuring: the same each time, and like real ones in the eyes of the checks."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.benchmarks.generate import MOST, article, subjects, write_site
from tests.conftest import TODAY
from wellcited.checking.check import check
from wellcited.reading.library import read_library


@pytest.mark.slow
def test_the_same_seed_gives_the_same_bytes(tmp_path: Path) -> None:
    """
    Two runs write the same files; another seed writes others.
    """
    (tmp_path / "one").mkdir()
    (tmp_path / "two").mkdir()
    paths = write_site(tmp_path / "one", 25)
    write_site(tmp_path / "two", 25)

    def files(name: str) -> dict[str, bytes]:
        root = tmp_path / name
        return {file.relative_to(root).as_posix(): file.read_bytes() for file in root.rglob("*") if file.is_file()}

    assert files("one") == files("two")
    assert paths == sorted(path for path in files("one") if path.count("/") == 2 and not path.startswith("docs/_"))
    assert article(subjects(25), 7, seed=1) != article(subjects(25), 7, seed=2)


@pytest.mark.slow
def test_no_generated_article_has_an_error(tmp_path: Path) -> None:
    """
    A library with errors would not be built, and would be judged faster than a good one.
    """
    write_site(tmp_path, 60)
    result = check(read_library(tmp_path), TODAY)

    assert 60 == result.articles
    assert [] == [
        (finding.rule, finding.path, finding.message) for finding in result.findings if finding.severity == "error"
    ]


def test_there_are_only_so_many_subjects() -> None:
    """
    No title is used twice.
    """
    assert MOST == len({subject.title for subject in subjects(MOST)}) == len({one.path for one in subjects(MOST)})
    with pytest.raises(ValueError, match=f"at most {MOST}"):
        subjects(MOST + 1)
