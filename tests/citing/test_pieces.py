"""Dates, pages, titles, languages and the other small pieces of a reference."""

from __future__ import annotations

import pytest

from wellcited.citing.dates import month_first, year_first
from wellcited.citing.languages import language_name
from wellcited.citing.pages import full_pages, short_pages
from wellcited.citing.parts import edition, ordinal, volume
from wellcited.citing.title_case import title_case
from wellcited.model.citation import Citation
from wellcited.model.partial_date import PartialDate


@pytest.mark.parametrize(
    ("date", "nlm", "ama"),
    [
        (None, "", ""),
        (PartialDate(2021), "2021", "2021"),
        (PartialDate(2021, 9), "2021 Sep", "September 2021"),
        (PartialDate(2021, 5, 7), "2021 May 7", "May 7, 2021"),
    ],
)
def test_dates(date, nlm, ama):
    """
    NLM prints the year first with short months, AMA the month first in full.
    """
    assert nlm == year_first(date)
    assert ama == month_first(date)


def test_a_date_can_be_cut():
    """
    Books have a year, reports a year and a month.
    """
    assert year_first(PartialDate(2021, 5, 7), parts=1) == "2021"
    assert year_first(PartialDate(2021, 5, 7), parts=2) == "2021 May"


@pytest.mark.parametrize(
    ("pages", "short", "full"),
    [
        (None, "", ""),
        ("12", "12", "12"),
        ("284-287", "284-7", "284-287"),
        ("284-7", "284-7", "284-287"),
        ("284\u2013287", "284-7", "284-287"),
        ("284 - 287", "284-7", "284-287"),
        ("1198-1203", "1198-203", "1198-1203"),
        ("1198-203", "1198-203", "1198-1203"),
        ("99-101", "99-101", "99-101"),
        ("5-5", "5-5", "5-5"),
        ("S93-S99", "S93-9", "S93-S99"),
        ("S93-9", "S93-9", "S93-S99"),
        ("A1-B5", "A1-B5", "A1-B5"),
        ("12, 15-18", "12, 15-8", "12, 15-18"),
        ("iii-v", "iii-v", "iii-v"),
        ("e0178465", "e0178465", "e0178465"),
        ("CD008496", "CD008496", "CD008496"),
        ("1062-6050-0696", "1062-6050-0696", "1062-6050-0696"),
        ("20-10", "20-10", "20-10"),
        ("\u0661\u0662-\u0661\u0664", "\u0661\u0662-\u0661\u0664", "\u0661\u0662-\u0661\u0664"),
    ],
)
def test_pages(pages, short, full):
    """
    NLM leaves out the figures that repeat, AMA prints them; what is no range is left alone.
    """
    assert short == short_pages(pages)
    assert full == full_pages(pages)


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("", ""),
        ("medical microbiology", "Medical Microbiology"),
        ("care of the skin in the winter", "Care of the Skin in the Winter"),
        ("reports from and with friends", "Reports From and With Friends"),
        ("what is it for", "What Is It For"),
        ("calcium: a fact sheet", "Calcium: A Fact Sheet"),
        ("does it help? a trial", "Does It Help? A Trial"),
        ("5-year follow-up of e-cigarettes", "5-Year Follow-up of E-Cigarettes"),
        ("post-abortion care: anti-inflammatory drugs", "Post-abortion Care: Anti-inflammatory Drugs"),
        ("cost-benefit analysis of long-term use", "Cost-Benefit Analysis of Long-term Use"),
        ("the mRNA and COVID-19 iPhone", "The mRNA and COVID-19 iPhone"),
        ("\u201cgood enough\u201d (for now)", "\u201cGood Enough\u201d (for Now)"),
        ("mod\u00e8le d\u2019\u00e9chantillon", "Mod\u00e8le d\u2019\u00e9chantillon"),
        ("\u4f8b\u8bcd", "\u4f8b\u8bcd"),
    ],
)
def test_headline_capitals(title, expected):
    """
    Major words are capitalised; short prepositions, articles and words with capitals of their own are left alone.
    """
    assert expected == title_case(title)


@pytest.mark.parametrize(
    ("number", "expected"),
    [
        (1, "1st"),
        (2, "2nd"),
        (3, "3rd"),
        (4, "4th"),
        (11, "11th"),
        (12, "12th"),
        (13, "13th"),
        (21, "21st"),
        (112, "112th"),
    ],
)
def test_ordinals(number, expected):
    """
    11, 12 and 13 are the exceptions.
    """
    assert expected == ordinal(number)


@pytest.mark.parametrize(
    ("words", "expected"),
    [("4", "4th ed."), ("2nd", "2nd ed."), ("Rev. ed.", "Rev. ed."), ("2020 edition", "2020 edition"), ("", "")],
)
def test_editions(words, expected):
    """
    A number becomes an ordinal; words stand as they are.
    """
    assert expected == edition(Citation(edition=words)).plain


def test_volumes():
    """
    A number is labelled; words stand as they are.
    """
    assert volume(Citation(volume="2"), "Vol.").plain == "Vol. 2"
    assert volume(Citation(volume="IV"), "Vol").plain == "Vol IV"
    assert volume(Citation(volume="Supplement A"), "Vol.").plain == "Supplement A"


@pytest.mark.parametrize(
    ("tag", "expected"),
    [(None, ""), ("", ""), ("en", ""), ("en-GB", ""), ("nb-NO", "Norwegian"), ("DE", "German"), ("x", "")],
)
def test_languages(tag, expected):
    """
    Only works in another language than English name it.
    """
    assert expected == language_name(tag)
