"""Files to a zip archive with a manifest."""

from __future__ import annotations

import hashlib
import io
import json
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wellcited.evidence.zipped import zipped

NAMES = st.text("abcdef/.-", min_size=1, max_size=12)


def contents(data: bytes) -> dict[str, bytes]:
    """Return what is in an archive."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        assert archive.testzip() is None
        return {name: archive.read(name) for name in archive.namelist()}


def test_the_manifest_names_every_file_with_its_sum() -> None:
    """
    Whoever holds the pack can tell whether a file in it was changed; the sums cover the manifest too.
    """
    inside = contents(zipped({"b.txt": b"two", "a/c.txt": b""}, {"as_of": "2026-11-22"}))
    manifest = json.loads(inside["manifest.json"])

    assert ["SHA256SUMS", "a/c.txt", "b.txt", "manifest.json"] == list(inside)
    assert (1, "2026-11-22") == (manifest["version"], manifest["as_of"])
    assert [
        {"path": "a/c.txt", "bytes": 0, "sha256": hashlib.sha256(b"").hexdigest()},
        {"path": "b.txt", "bytes": 3, "sha256": hashlib.sha256(b"two").hexdigest()},
    ] == manifest["files"]
    lines = inside["SHA256SUMS"].decode().splitlines()
    sums = {name: sum_ for sum_, name in (line.split("  ") for line in lines)}
    assert {name: hashlib.sha256(data).hexdigest() for name, data in inside.items() if name != "SHA256SUMS"} == sums


@given(
    st.dictionaries(st.from_regex(r"[a-z]{1,5}(/[a-z]{1,5}){0,2}", fullmatch=True), st.binary(max_size=50)),
    st.randoms(),
)
def test_the_same_files_give_the_same_bytes(files: dict[str, bytes], chance) -> None:
    """
    In whatever order they come; nothing of this machine or this minute is in the archive.
    """
    turned = list(files.items())
    chance.shuffle(turned)

    assert zipped(files, {}) == zipped(dict(turned), {})


def test_no_file_bears_a_time_or_is_compressed() -> None:
    """
    Both would differ from machine to machine.
    """
    with zipfile.ZipFile(io.BytesIO(zipped({"a": b"a" * 1000}, {}))) as archive:
        assert {((1980, 1, 1, 0, 0, 0), zipfile.ZIP_STORED, 0o100644, 3)} == {
            (one.date_time, one.compress_type, one.external_attr >> 16, one.create_system) for one in archive.infolist()
        }


@pytest.mark.parametrize("name", ["../a", "/a", "a/../b", "a//b", "./a", "a\\b", "", "manifest.json", "SHA256SUMS"])
def test_no_name_leads_out_of_the_archive(name: str) -> None:
    """
    Who unpacks it writes into one folder and nowhere else.
    """
    with pytest.raises(ValueError, match="no name for a file in the pack"):
        zipped({name: b""}, {})
