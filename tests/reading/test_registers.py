"""Registers: what cannot be read in them has four names, and nothing of it stops the reading."""

from __future__ import annotations

import errno
from pathlib import Path
from unittest.mock import patch

import pytest

from wellcited.model.citation import Citation
from wellcited.model.registers import Person, Policy, Topic
from wellcited.reading.article import read_article
from wellcited.reading.library import read_library
from wellcited.reading.limits import FILE_BYTES, REGISTER_CHARACTERS
from wellcited.reading.registers import read_one, read_table


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ann: {name: A: B}", "register-unreadable"),
        ("ann:\n\tname: A", "register-unreadable"),
        ("ann: &a {name: A}", "register-unreadable"),
        ("ann: {name: !x A}", "register-unreadable"),
        ("ann: [[[[[[[[[[]]]]]]]]]]", "register-unreadable"),
        ("ann: {name: A}\nann: {name: B}", "register-duplicate-key"),
        ("ann: {name: A, nam: B}", "register-unknown-key"),
        ("ann: {name: [A]}", "register-value"),
        ("ann: {name: no}", "register-value"),
        ("ann: {sample: yes}", "register-value"),
        ("ann: {reviews_as: [surgeon]}", "register-value"),
        ("ann: {credentials: [{until: 31/12/2030}]}", "register-value"),
        ("ann:\n  name: A #1 in town", "register-value"),
        ("- ann", "register-value"),
        ("ann: {name: A\u202e}", "safety-invisible-character"),
    ],
)
def test_a_fault_has_one_of_few_names(text: str, expected: str) -> None:
    """
    An owner of a register needs fewer names than the editor of an article.
    """
    file = read_table("docs/_register/people.yml", text.encode(), Person).file

    assert [expected] == [fault.rule for fault in file.faults]


@pytest.mark.parametrize("data", [b"ann: {name: caf\xe9}", b"a" * (FILE_BYTES + 1), b"# " + b"a" * REGISTER_CHARACTERS])
def test_a_register_that_is_no_text_or_too_long_is_empty(data: bytes) -> None:
    """
    Nothing of it is trusted.
    """
    register = read_table("docs/_register/topics.yml", data, Topic)

    assert ({}, ["register-unreadable"]) == (register.value, [fault.rule for fault in register.file.faults])


def test_an_entry_without_fields_is_left_out() -> None:
    """
    A rule finds it by its place.
    """
    register = read_table("docs/_register/people.yml", b"ann:\nbob: {name: Bob}\n", Person)

    assert (["bob"], "") == (list(register.value), register.file.node("ann").text)


def test_the_policy_keeps_what_can_be_read() -> None:
    """
    One wrong value drops out alone.
    """
    policy = read_one("p.yml", b"review: {every: {default: 24 months, guide: never}}\nkey_points: [guide]", Policy)

    assert ({"default"}, ("guide",)) == (set(policy.value.review.every), policy.value.key_points)
    assert ["review.every.guide"] == [fault.field for fault in policy.file.faults]


def test_an_empty_source_has_no_fields() -> None:
    """
    It is a citation without an id, not an error of the program.
    """
    source = read_one("docs/_register/sources/a.yml", b"", Citation)

    assert (None, ()) == (source.value.id, source.file.faults)


def test_a_register_that_the_system_refuses_is_a_fault(tmp_path: Path) -> None:
    """
    An unreadable register is never mistaken for an empty one.
    """
    register = tmp_path / "docs" / "_register"
    (register / "sources").mkdir(parents=True)
    for name in ("people.yml", "policy.yml", "sources/a.yml"):
        (register / name).write_text("{}", encoding="utf-8")
    with patch.object(Path, "read_bytes", side_effect=PermissionError(errno.EACCES, "Permission denied")):
        library = read_library(tmp_path)

    for file in (library.people.file, library.policy.file, library.sources["a"].file):
        assert ["register-unreadable"] == [fault.rule for fault in file.faults]
        assert "the file cannot be read: permission denied" == file.faults[0].says


@pytest.mark.parametrize(
    ("front", "field", "expected"),
    [
        ("titel: A", "title", True),
        ("titel: A\ntitle: B", "title", False),
        ("citations: [{ttle: A}]", "citations.0.title", True),
        ("reveiws: []", "reviews", True),
        ("keywords: A", "title", False),
    ],
)
def test_a_misspelt_field_counts_as_given(front: str, field: str, expected: bool) -> None:
    """
    What is misspelt is not missing: one mistake gives one message.
    """
    assert expected == read_article("docs/a.md", f"---\n{front}\n---\n".encode()).is_faulty(field)
