"""What robots may read."""

from __future__ import annotations

from urllib.robotparser import RobotFileParser

import pytest

from tests.site.little import SETTINGS
from wellcited.site.machine.robots import robots_txt
from wellcited.site.parts import Settings


def read(text):
    """Return a robot's reading of the file."""
    robot = RobotFileParser()
    robot.parse(text.splitlines())
    return robot


@pytest.mark.parametrize("is_demonstration", [True, False])
def test_every_page_may_be_read(is_demonstration):
    """
    Also those of a demonstration: only who reads a page sees that it asks not to be listed.
    """
    robot = read(robots_txt(SETTINGS, is_demonstration=is_demonstration))

    assert all(robot.can_fetch(name, f"{SETTINGS.url}muscles/milk/") for name in ("*", "Googlebot", "GPTBot"))


def test_the_map_is_named_where_robots_are_welcome():
    """
    A demonstration invites nobody, and without an address there is no map to name.
    """
    real = robots_txt(SETTINGS, is_demonstration=False)

    assert ["https://library.example.org/sitemap.xml"] == read(real).site_maps()
    assert None is read(robots_txt(SETTINGS, is_demonstration=True)).site_maps()
    assert None is read(robots_txt(Settings(), is_demonstration=False)).site_maps()
