"""The faults that are planted in a built site are faults, and the only ones."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.benchmarks.built import write_built_site
from wellcited.links.gate import broken_inside


def test_every_planted_fault_is_one_and_there_is_no_other(tmp_path: Path) -> None:
    """
    The gate, which reads the files themselves, finds what was planted.
    """
    planted = write_built_site(tmp_path, pages=30, faults=14)
    found = {(broken.page, broken.reference.target) for broken in broken_inside(tmp_path)[0]}

    assert {(fault.page, fault.address) for fault in planted} == found
    assert 14 == len(planted) == len({fault.page for fault in planted})
    assert 7 == len({fault.kind for fault in planted})


def test_a_site_without_faults_has_none(tmp_path: Path) -> None:
    """
    The pages themselves are sound.
    """
    assert [] == write_built_site(tmp_path, pages=12, faults=0)
    assert [] == broken_inside(tmp_path)[0]


def test_no_page_has_two_faults(tmp_path: Path) -> None:
    """
    More faults than pages cannot be told apart.
    """
    with pytest.raises(ValueError, match="no page has two"):
        write_built_site(tmp_path, pages=3, faults=4)
