"""The closed list of components, and how arguments are bound."""

from __future__ import annotations

import pytest

from wellcited.model.components import COMPONENTS, Parameter, Signature
from wellcited.reading.article import read_article

_ALL = pytest.mark.parametrize("signature", COMPONENTS.values(), ids=COMPONENTS)
_BOX = Signature(
    "box",
    "A box.",
    "{{ box(3) }}",
    (
        Parameter("width", "How wide.", kind="number"),
        Parameter("open", "Whether it is open.", kind="flag", default=False),
        Parameter("colour", "Its colour.", choices=("red", "green", "blue"), default="red"),
    ),
)


@_ALL
def test_the_example_of_a_component_is_a_call_that_fits(signature: Signature) -> None:
    """
    What the handbook shows can be copied into an article.
    """
    (call,) = read_article("docs/a.md", f"---\ntitle: A\n---\n{signature.example}\n".encode()).body.components

    assert signature.name == call.name
    assert len(signature.parameters) == len(signature.bind(call.args, call.kwargs))


@_ALL
def test_a_component_says_what_it_is(signature: Signature) -> None:
    """
    Each component and each of its arguments has a line for editors.
    """
    assert all([signature.about, *(parameter.about for parameter in signature.parameters)])


def test_arguments_are_given_by_place_or_by_name() -> None:
    """
    What is left out has its default; the values come in the order of the parameters.
    """
    assert (3, False, "red") == _BOX.bind((3,), ())
    assert (3, True, "blue") == _BOX.bind((3,), (("colour", "blue"), ("open", True)))


@pytest.mark.parametrize(
    ("args", "kwargs", "complaint"),
    [
        ((), (), "`width` is missing"),
        (("3",), (), "`width` must be a number"),
        ((True,), (), "`width` must be a number"),
        ((3, 1), (), "`open` must be true or false"),
        ((3, True, "grey"), (), "`colour` may be red, green or blue"),
        ((3, True, "red", 1), (), "`box` takes 3 arguments, not 4"),
        ((3,), (("width", 4),), "`width` is given twice"),
        ((3,), (("height", 4),), "`box` has no argument `height`"),
    ],
)
def test_what_does_not_fit_is_refused_in_words(
    args: tuple[str | int, ...], kwargs: tuple[tuple[str, int], ...], complaint: str
) -> None:
    """
    The complaint names the argument, so that an editor can mend the call.
    """
    with pytest.raises(ValueError, match=r".") as refused:
        _BOX.bind(args, kwargs)

    assert complaint == str(refused.value)


def test_usage_shows_what_may_be_left_out() -> None:
    """
    A required argument is shown by its name, an optional one with its default.
    """
    assert '{{ term("id", text="") }}' == COMPONENTS["term"].usage
