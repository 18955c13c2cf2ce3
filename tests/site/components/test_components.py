"""The components that articles can call are those that the checks know."""

from __future__ import annotations

import pytest

from tests.site.little import html
from wellcited.model.components import COMPONENTS
from wellcited.site.components import components


def test_every_component_of_the_list_is_built():
    """
    What the checks let pass can be expanded, and nothing else can be called.
    """
    assert set(COMPONENTS) == set(components())


@pytest.mark.parametrize(
    ("call", "same"),
    [
        ('helpline(kind="advice")', 'helpline("advice")'),
        ('term("dxa", text="scan")', 'term("dxa", "scan")'),
        ('term(id="dxa")', 'term("dxa")'),
    ],
)
def test_arguments_can_be_named(call, same):
    """
    An argument given by its name is the same as one given by its place.
    """
    assert html(f"A {{{{ {same} }}}}") == html(f"A {{{{ {call} }}}}")
    assert "{{" not in html(f"A {{{{ {call} }}}}")
