"""`wellcited review --sign`: a real key, a real signature, and what `check` says of it."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.cli.conftest import ASOF, Run
from tests.conftest import TODAY
from tests.rules.cases import ARTICLE
from tests.signing.test_ssh import make_key, public

pytestmark = pytest.mark.skipif(not shutil.which("ssh-keygen"), reason="ssh-keygen, which signs, is not installed")
SIGN = ("review", ARTICLE, "--by", "test-clinician", "--sign")


@pytest.fixture(autouse=True)
def _today(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("wellcited.cli.review.today", lambda: TODAY)


@pytest.fixture
def key(site: Path, tmp_path: Path) -> Path:
    """Return a key whose public half stands in the clinician's profile."""
    made = make_key(tmp_path)
    people = site / "docs/_register/people.yml"
    entry = f"  name: Test clinician\n  signing_keys:\n    - {public(made)}\n"
    people.write_text(people.read_text("utf-8").replace("  name: Test clinician\n", entry), "utf-8")
    return made


def test_a_signed_record_is_verified_by_the_check(site: Path, run: Run, key: Path) -> None:
    """
    The record gains one line; the check finds nothing, and `fix` leaves it.
    """
    run("fix")
    result = run(*SIGN, key)

    assert (0, "") == (result.exit_code, result.stderr)
    assert "\n    signature: U1NIU0lH" in (site / ARTICLE).read_text("utf-8")
    assert "no findings" in run("check", ARTICLE, *ASOF).stdout
    assert 0 == run("fix", "--check", ARTICLE).exit_code


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("outcome: approved\n    text: v3-", "outcome: approved-with-changes\n    text: v3-"),
        ("on: 2026-11-22", "on: 2026-11-21"),
    ],
)
def test_a_record_that_was_changed_fails_the_check(site: Path, run: Run, key: Path, old: str, new: str) -> None:
    """
    Neither the outcome nor the day can be moved.
    """
    run("fix")
    run(*SIGN, key)
    file = site / ARTICLE
    text = file.read_text("utf-8")
    assert old in text
    file.write_text(text.replace(old, new), "utf-8")

    assert "error[review-signature]: the signature of `test-clinician` does not hold" in run("check", *ASOF).stdout


def test_a_key_that_is_not_in_the_profile_signs_nothing(site: Path, run: Run, key: Path, tmp_path: Path) -> None:
    """
    Nothing is written, and the message says why.
    """
    before = (site / ARTICLE).read_bytes()
    result = run(*SIGN, make_key(tmp_path, "other"))

    assert (2, "") == (result.exit_code, result.stdout)
    assert "does not hold: none of this reviewer's keys" in result.stderr
    assert before == (site / ARTICLE).read_bytes()


def test_a_file_that_is_no_key_is_status_2(site: Path, run: Run) -> None:
    """
    As any input that cannot be used.
    """
    result = run(*SIGN, "docs/_register/people.yml")

    assert 2 == result.exit_code
    assert "cannot sign: ssh-keygen says" in result.stderr
