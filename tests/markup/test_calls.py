"""Component calls are data with a closed grammar."""

from __future__ import annotations

import pytest

from wellcited.markup.calls import Call, parse_call


@pytest.mark.parametrize(
    ("text", "args", "kwargs"),
    [
        ("{{ name() }}", (), ()),
        ('{{ name("a") }}', ("a",), ()),
        ("{{name('a', 2, 1.5, true)}}", ("a", 2, 1.5, True), ()),
        ('{{ name("a", key="b", n=-3) }}', ("a",), (("key", "b"), ("n", -3))),
        ('{{ name("it\'s, (fine)") }}', ("it's, (fine)",), ()),
    ],
)
def test_literals_are_read(text: str, args: tuple[object, ...], kwargs: tuple[object, ...]) -> None:
    """
    Strings, numbers and flags: nothing else can stand in a call.
    """
    assert Call("name", args, kwargs, len(text)) == parse_call(text)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "text",
    [
        "{{ name }}",
        "{{ name.attr() }}",
        "{{ name(other) }}",
        "{{ name('a').upper() }}",
        "{{ name('a' ~ 'b') }}",
        "{{ name('a' * 9) }}",
        "{{ name(k='a', 'b') }}",
        "{{ name(k='a', k='b') }}",
        "{{ name('a',) }}",
        "{{ name(,) }}",
        "{{ __import__('os') }}",
        "{{ name('{{ x }}') }}",
        "{{ name(range(9)) }}",
        "{% name() %}",
        "{{ name(1e9) }}",
    ],
)
def test_everything_else_is_no_call(text: str) -> None:
    """
    What a template engine would run stays text.
    """
    assert parse_call(text) is None
