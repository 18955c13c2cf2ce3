"""
Make and verify SSH signatures.

Source:
    OpenSSH, PROTOCOL.sshsig; ssh-keygen(1), `-Y sign` and `-Y verify`.
"""

from __future__ import annotations

import subprocess
import tempfile
from collections.abc import Iterable
from pathlib import Path

from wellcited.model.signature import NAMESPACE, PUBLIC_KEY, SIGNATURE, Verdict

_BEGIN, _END = "-----BEGIN SSH SIGNATURE-----", "-----END SSH SIGNATURE-----"
_WHO = "reviewer"
_LONGEST = 20
"""Seconds for a verification. Making a signature may take longer: a person types a passphrase, or touches a key."""


class SigningError(Exception):
    """Nothing could be signed. The message says why, as a clause."""


def sign(message: bytes, key: Path) -> str:
    """
    Sign.

    Args:
        message: What is signed.
        key: File of a private key; or of a public one whose private half the SSH agent holds.

    Returns:
        The signature in base64, on one line.

    Raises:
        SigningError: If `ssh-keygen` is missing, or refuses.
    """
    try:
        done = subprocess.run(
            ["ssh-keygen", "-Y", "sign", "-q", "-n", NAMESPACE, "-f", str(key)],
            input=message,
            capture_output=True,
            check=False,
        )
    except OSError:
        raise SigningError("ssh-keygen is not installed") from None
    if done.returncode:
        raise SigningError(f"ssh-keygen says: {' '.join(done.stderr.decode('utf-8', 'replace').split())[:200]}")
    text = done.stdout.decode("ascii", "replace").strip()
    return "".join(text.removeprefix(_BEGIN).removesuffix(_END).split())


def verify(message: bytes, signature: str, keys: Iterable[str]) -> Verdict:
    """
    Verify.

    Args:
        message: What should have been signed.
        signature: The signature in base64.
        keys: Public keys, any of which may have signed.
    """
    known = [f"{match['kind']} {match['key']}" for key in keys if (match := PUBLIC_KEY.fullmatch(key.strip()))]
    if not known:
        return Verdict("no", "people.yml has no key of this reviewer")
    if not SIGNATURE.fullmatch(signature):
        return Verdict("no", "it is no SSH signature")
    lines = "\n".join(signature[at : at + 70] for at in range(0, len(signature), 70))
    with tempfile.TemporaryDirectory(prefix="wellcited-") as folder:
        allowed, made = Path(folder, "allowed"), Path(folder, "signature")
        allowed.write_text("".join(f'{_WHO} namespaces="{NAMESPACE}" {key}\n' for key in known), "ascii")
        made.write_text(f"{_BEGIN}\n{lines}\n{_END}\n", "ascii")
        try:
            done = subprocess.run(
                ["ssh-keygen", "-Y", "verify", "-f", allowed, "-I", _WHO, "-n", NAMESPACE, "-s", made],
                input=message,
                capture_output=True,
                check=False,
                timeout=_LONGEST,
            )
        except (OSError, subprocess.TimeoutExpired):
            return Verdict("unknown", "ssh-keygen is not installed, or does not answer")
    if done.returncode == 0:
        return Verdict("yes")
    return Verdict("no", "none of this reviewer's keys has signed this record as it stands")
