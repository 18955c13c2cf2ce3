"""The ledger of addresses."""

from __future__ import annotations

import pytest

from wellcited.model.addresses import Address, address_of, end_of, plain_address

LEDGER = {
    "a": Address(moved_to="b"),
    "b": Address(moved_to="c"),
    "c": Address(),
    "round": Address(moved_to="about"),
    "about": Address(moved_to="round"),
    "self": Address(moved_to="self"),
}


@pytest.mark.parametrize(("address", "end"), [("a", "c"), ("b", "c"), ("c", "c"), ("elsewhere", "elsewhere")])
def test_moves_are_followed_to_their_end(address: str, end: str) -> None:
    """
    An address that did not move is its own end.
    """
    assert end == end_of(LEDGER, address)


@pytest.mark.parametrize("address", ["round", "about", "self"])
def test_a_circle_has_no_end(address: str) -> None:
    """
    No reader is sent round for ever.
    """
    assert None is end_of(LEDGER, address)


@pytest.mark.parametrize(
    ("path", "address"),
    [
        ("docs/muscles/night-leg-cramps.md", "muscles/night-leg-cramps"),
        ("docs/about/index.md", "about"),
        ("docs/index.md", ""),
        ("docs/muscles/my-index.md", "muscles/my-index"),
    ],
)
def test_the_path_of_a_file_is_its_address(path: str, address: str) -> None:
    """
    A page called index stands at the address of its folder.
    """
    assert address == address_of(path)


@pytest.mark.parametrize(
    "written",
    ["muscles/a", "/muscles/a/", " muscles/a ", "docs/muscles/a.md", "muscles/a.md", "/muscles/a/index.html"],
)
def test_there_is_one_way_to_write_an_address(written: str) -> None:
    """
    Whatever somebody copied, the ledger's form can be made of it.
    """
    assert "muscles/a" == plain_address(written)
