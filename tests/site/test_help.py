"""Telephone numbers by region."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.sample import sample_library
from tests.site.little import facts
from wellcited.model.article import Register, SourceFile
from wellcited.model.registers import Region
from wellcited.site.help import HelpView, dial, help_view


def view(**regions) -> HelpView:
    """Return the numbers of these regions."""
    read = {id_: Region.model_validate(region) for id_, region in regions.items()}
    return help_view(replace(facts().library, helplines=Register(read, SourceFile("docs/_register/helplines.yml"))))


def test_every_number_is_there_emergency_first():
    """
    A region's numbers come in the order of urgency, each with who answers, and where and when it was read.
    """
    first = help_view(facts().library).regions[0]
    emergency, advice = first.phones

    assert ("gb", "United Kingdom") == (first.id, first.name)
    assert ("999", "tel:999", "Emergency services") == (emergency.number, emergency.href, emergency.words)
    assert ("Medical advice", "111") == (advice.kind_words, advice.number)
    assert ("https://phone.example/", "1 June 2026") == (advice.source, advice.checked.words)
    assert (emergency, (advice,)) == (first.emergency, first.others)


def test_the_first_region_is_the_one_to_begin_with():
    """
    The owners say which, by the order of the register.
    """
    found = help_view(facts().library)

    assert ("gb", ["eu"]) == (found.default.id, [region.id for region in found.others])
    assert None is HelpView().default


def test_hours_are_told_where_a_line_is_not_always_open():
    """
    Nobody should call into the night.
    """
    line = {"number": "01 809 2166", "label": "Poisons line", "hours": "8am to 10pm"}
    phone = view(ie={"name": "Ireland", "emergency": {"number": "112"}, "poison": line}).regions[0].phone("poison")

    assert "Poisons line, 8am to 10pm" == phone.words
    assert "tel:018092166" == phone.href


def test_no_line_ends_inside_a_number():
    """
    The blanks of a number hold it together; what is dialled has none.
    """
    lines = {"emergency": {"number": "112"}, "poison": {"number": "01 809 2166"}}
    phone = view(ie={"name": "Ireland", **lines}).regions[0].phone("poison")

    assert "01\u00a0809\u00a02166" == phone.number


@pytest.mark.parametrize(
    "region", [{"name": "Nowhere"}, {"emergency": {"number": "1"}}, {"name": "A", "emergency": {}}]
)
def test_a_region_without_name_or_emergency_number_is_left_out(region):
    """
    The block is about emergencies: an entry that cannot help there is no entry.
    """
    assert () == view(a=region).regions


def test_an_address_that_is_none_is_no_source():
    """
    What becomes a link is an address on the web.
    """
    line = {"number": "112", "source": "javascript:alert(1)"}

    assert "" == view(a={"name": "A", "emergency": line}).regions[0].phones[0].source


@pytest.mark.parametrize(("number", "href"), [("+44 20 7946-0000", "tel:+442079460000"), ("(03) 12", "tel:0312")])
def test_a_number_can_be_dialled(number, href):
    """
    A telephone gets figures, and a plus.
    """
    assert href == dial(number)


def test_the_sample_library_has_numbers_for_seven_regions():
    """
    Each with an emergency number; whatever is given says where it was read and when.
    """
    regions = help_view(sample_library()).regions

    assert ["gb", "ie", "us", "ca", "au", "nz", "eu"] == [region.id for region in regions]
    assert all(phone.source and phone.checked for region in regions for phone in region.phones)
