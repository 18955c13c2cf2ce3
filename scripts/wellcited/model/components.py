"""
Components: the closed list of what `{{ name("literal") }}` in an article may call, and with which arguments.

The rules judge calls by this list and the site expands them by it, so that neither knows a component that the other
does not. A component takes literals only; it never sees the article that calls it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Literal

Value = str | int | float | bool
"""What an argument may be: text, a number, or true or false."""

Kind = Literal["text", "number", "whole", "flag"]

_TYPES: dict[Kind, tuple[type, ...]] = {"text": (str,), "number": (int, float), "whole": (int,), "flag": (bool,)}
_WORDS: dict[Kind, str] = {
    "text": "text in quotes",
    "number": "a number",
    "whole": "a whole number",
    "flag": "true or false",
}


@dataclass(frozen=True, slots=True)
class Parameter:
    """One argument of a component. It may be given by its place or by its name."""

    name: str
    about: str
    """What it says, in words for editors."""
    kind: Kind = "text"
    choices: tuple[str, ...] = ()
    """The values that it may have; any if there are none."""
    default: Value | None = None
    """What is used if it is left out; None if it must be given."""


@dataclass(frozen=True, slots=True)
class Signature:
    """One component: its name, what it takes, what it becomes."""

    name: str
    about: str
    """What readers see, in one line."""
    example: str
    """A call that is right, as an editor would write it."""
    parameters: tuple[Parameter, ...] = ()
    problem: Callable[[tuple[Value, ...]], str] | None = None
    """Says what is wrong with values that are right one by one and do not go together; "" if nothing."""

    @property
    def usage(self) -> str:
        """How it is called: `{{ term("id", text="") }}`."""
        shown = (
            _shown(parameter) if parameter.default is None else f'{parameter.name}="{parameter.default}"'
            for parameter in self.parameters
        )
        return f"{{{{ {self.name}({', '.join(shown)}) }}}}"

    def bind(self, args: tuple[Value, ...], kwargs: tuple[tuple[str, Value], ...]) -> tuple[Value, ...]:
        """
        Return one value for each parameter, in the order of the parameters.

        Args:
            args: Arguments by place.
            kwargs: Arguments by name.

        Raises:
            ValueError: If an argument is missing, unknown, given twice or of the wrong kind; with a sentence that
                says which, in lower case.
        """
        names = [parameter.name for parameter in self.parameters]
        if len(args) > len(names):
            raise ValueError(f"`{self.name}` takes {_count(len(names))}, not {len(args)}")
        given = dict(zip(names, args, strict=False))
        for name, value in kwargs:
            if name not in names:
                raise ValueError(f"`{self.name}` has no argument `{name}`")
            if name in given:
                raise ValueError(f"`{name}` is given twice")
            given[name] = value
        values = tuple(_value(parameter, given.get(parameter.name)) for parameter in self.parameters)
        problem = self.problem(values) if self.problem else ""
        if problem:
            raise ValueError(problem)
        return values


def _shown(parameter: Parameter) -> str:
    return f'"{parameter.name}"' if parameter.kind == "text" else parameter.name


def _value(parameter: Parameter, given: Value | None) -> Value:
    if given is None:
        if parameter.default is None:
            raise ValueError(f"`{parameter.name}` is missing")
        return parameter.default
    is_flag = isinstance(given, bool)
    if not isinstance(given, _TYPES[parameter.kind]) or is_flag != (parameter.kind == "flag"):
        raise ValueError(f"`{parameter.name}` must be {_WORDS[parameter.kind]}")
    if parameter.choices and given not in parameter.choices:
        raise ValueError(f"`{parameter.name}` may be {', '.join(parameter.choices[:-1])} or {parameter.choices[-1]}")
    return given


def _count(number: int) -> str:
    return "1 argument" if number == 1 else f"{number or 'no'} arguments"


MOST_PEOPLE = 1_000_000
"""The largest number of people that a risk may be told of; nobody can picture more."""


def _no_risk(values: tuple[Value, ...]) -> str:
    some, people = (int(value) for value in values[:2])
    if not 2 <= people <= MOST_PEOPLE:
        return f"`of` is between 2 and {MOST_PEOPLE:,}"
    return "" if 0 <= some <= people else "`x` is between 0 and `of`"


_ALL = (
    Signature(
        name="helpline",
        about="The telephone numbers of one kind, for every region in helplines.yml.",
        example='{{ helpline("emergency") }}',
        parameters=(Parameter("kind", "Which numbers.", choices=("emergency", "advice", "poison")),),
    ),
    Signature(
        name="risk",
        about="A risk in whole numbers of people, with a dot for each of them up to 100.",
        example='{{ risk(3, 100, "get a rash") }}',
        parameters=(
            Parameter("x", "How many people it happens to.", kind="whole"),
            Parameter("of", "Out of how many; the same number for all risks of a page.", kind="whole"),
            Parameter("label", "What happens to them.", default=""),
        ),
        problem=_no_risk,
    ),
    Signature(
        name="term",
        about="A word of the glossary, with its meaning at hand.",
        example='{{ term("dxa", "bone density scan") }}',
        parameters=(
            Parameter("id", "The word's id in glossary.yml."),
            Parameter("text", "The words to show, if not the glossary's own.", default=""),
        ),
    ),
)

COMPONENTS: Mapping[str, Signature] = MappingProxyType({signature.name: signature for signature in _ALL})
"""Every component by its name."""
