"""Signatures by real keys."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from tests.conftest import TODAY
from wellcited.model.frontmatter import Review
from wellcited.model.signature import signed_text
from wellcited.signing.ssh import SigningError, sign, verify

pytestmark = pytest.mark.skipif(not shutil.which("ssh-keygen"), reason="ssh-keygen, which signs, is not installed")

REVIEW = Review.model_construct(by="clinician", role="clinical", on=TODAY, outcome="approved", text="v2-0")


def make_key(folder: Path, name: str = "key", kind: str = "ed25519") -> Path:
    """Make a key without a passphrase; return the file of its private half."""
    file = folder / name
    command = ["ssh-keygen", "-q", "-t", kind, "-N", "", "-C", "a comment", "-f", str(file)]
    subprocess.run(command, check=True, capture_output=True)
    return file


def public(key: Path) -> str:
    """Return the public half."""
    return key.with_suffix(".pub").read_text("utf-8").strip()


@pytest.mark.slow
@pytest.mark.parametrize("kind", ["ed25519", "ecdsa", "rsa"])
def test_a_signature_holds_for_its_key(tmp_path: Path, kind: str) -> None:
    """
    Every usual kind of key; one of several will do.
    """
    key, other = make_key(tmp_path, kind=kind), make_key(tmp_path, "other")
    signature = sign(signed_text(REVIEW), key)

    assert "yes" == verify(signed_text(REVIEW), signature, [public(other), public(key)]).holds


@pytest.mark.parametrize("field", ["by", "role", "on", "outcome", "text"])
def test_a_signature_does_not_hold_for_another_record(tmp_path: Path, field: str) -> None:
    """
    None of the five facts can be changed afterwards.
    """
    key = make_key(tmp_path)
    signature = sign(signed_text(REVIEW), key)
    changed = REVIEW.model_copy(update={field: "x"})

    assert "no" == verify(signed_text(changed), signature, [public(key)]).holds


def test_a_signature_does_not_hold_for_another_key_or_purpose(tmp_path: Path) -> None:
    """
    Nor for somebody else's key, nor if it was made for a commit.
    """
    key, other = make_key(tmp_path), make_key(tmp_path, "other")
    message = signed_text(REVIEW)
    done = subprocess.run(
        ["ssh-keygen", "-Y", "sign", "-n", "git", "-f", key], input=message, capture_output=True, check=True
    )
    for_git = "".join(done.stdout.decode().split("-----")[2].split())

    assert "no" == verify(message, sign(message, other), [public(key)]).holds
    assert "no" == verify(message, for_git, [public(key)]).holds


@pytest.mark.parametrize("signature", ["", "x", "U1NIU0lH" + "A" * 200, 'a" -O x', "A" * 5000])
def test_what_is_no_signature_does_not_hold(tmp_path: Path, signature: str) -> None:
    """
    Whatever stands in the file, the answer is no.
    """
    assert "no" == verify(b"x", signature, [public(make_key(tmp_path))]).holds


@pytest.mark.parametrize(
    "keys", [[], ["ssh-ed25519"], ["* ssh-ed25519 AAAA"], ["cert-authority ssh-ed25519 " + "A" * 60]]
)
def test_without_a_key_nothing_holds(keys: list[str]) -> None:
    """
    What is no plain public key is none, so that no option of ssh-keygen can be smuggled in.
    """
    assert ("no", "people.yml has no key of this reviewer") == (
        (verdict := verify(b"x", "A" * 80, keys)).holds,
        verdict.why,
    )


def test_without_ssh_keygen_nothing_is_known(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """
    It is said that nobody looked; nobody is accused.
    """
    key = make_key(tmp_path)
    monkeypatch.setenv("PATH", str(tmp_path))

    assert "unknown" == verify(b"x", "A" * 80, [public(key)]).holds
    with pytest.raises(SigningError, match="not installed"):
        sign(b"x", key)


def test_a_file_that_is_no_key_is_refused(tmp_path: Path) -> None:
    """
    The message is that of ssh-keygen.
    """
    file = tmp_path / "key"
    file.write_text("no key", "utf-8")
    file.chmod(0o600)

    with pytest.raises(SigningError, match="ssh-keygen says"):
        sign(b"x", file)
