"""Front matter as people might write it: any order, any quotes, comments anywhere, brackets or dashes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import yaml
from hypothesis import strategies as st

from wellcited.writing.values import bare_doi

Data = dict[str, Any]

_CHARS = "abcXYZ 019-_.,:;#'\"\\&*!?@%{}[]|>`~=/()éß小😀“–"
_WORDS = "no yes on null ~ 1:30 12 010 10.5 12e3 2026-01-01 true = << .5 0x1f - ? y".split()
TEXTS = st.one_of(
    st.text(_CHARS, min_size=1, max_size=24).filter(lambda text: text.strip() != ""),
    st.sampled_from(_WORDS),
    st.sampled_from(["Night leg cramps", "Pain: what helps", "Vitamin D #1", "it's “so”", 'say "ah"', "a  b"]),
)
IDS = st.sampled_from(["sample-author", "hawke2021", "muscles", "x1", "2021"])
DAYS = st.sampled_from(["2026-11-22", "2023-03-15", "22/11/2026", "5.5.2026", "22 November 2026", "01/02/2026", "soon"])
CSL_DAYS = st.sampled_from(["2021-05-17", "2021-05", "2021", "17.5.2021", "May 17, 2021", "spring 2021"])
DOIS = st.sampled_from(
    [
        "10.1002/14651858.CD008496.pub3",
        "https://doi.org/10.1002/14651858.CD008496.pub3",
        "http://dx.doi.org/10.1016/S0140-6736%2822%2901545-8",
        "doi:10.1136/bmj.h4183",
        "DOI 10.1136/bmj.h4183",
        "not one",
    ]
)


def _fields(required: dict[str, Any], optional: dict[str, Any]) -> st.SearchStrategy[Data]:
    made: st.SearchStrategy[Data] = st.fixed_dictionaries(required, optional=optional)
    return made.flatmap(lambda data: st.permutations(list(data.items())).map(dict))


def _some(items: st.SearchStrategy[Any]) -> st.SearchStrategy[list[Any]]:
    return st.lists(items, min_size=1, max_size=3)


_NAMES = _fields({"family": TEXTS}, {"given": TEXTS, "literal": TEXTS, "suffix": TEXTS})
_CITATIONS = _fields(
    {"id": IDS, "type": st.sampled_from(["book", "webpage"]), "title": TEXTS},
    {
        "author": _some(_NAMES),
        "issued": CSL_DAYS,
        "volume": TEXTS,
        "page": st.sampled_from(["11-19", "e0178465", "575", "010", "12e3", "1:30"]),
        "DOI": DOIS,
        "URL": st.just("https://example.org/a?b=c#d"),
        "note": TEXTS,
        "custom": _fields({"authors-incomplete": st.just("true")}, {"checked": st.just("partly")}),
    },
)
_REVIEWS = _fields({"by": IDS, "on": DAYS}, {"role": st.just("clinical"), "text": st.just("12345e7890123456")})
FRONT_MATTER = _fields(
    {"title": TEXTS},
    {
        "summary": TEXTS,
        "type": st.just("condition"),
        "status": st.sampled_from(["draft", "published"]),
        "topics": _some(IDS),
        "also_called": _some(TEXTS),
        "codes": _fields({"mesh": _some(st.just("D009120"))}, {"icd-10": _some(st.just("R25.2"))}),
        "authors": _some(IDS),
        "funding": TEXTS,
        "published": DAYS,
        "reviews": _some(_REVIEWS),
        "review_every": st.just("24 months"),
        "citations": _some(st.one_of(IDS, _CITATIONS)),
        "changes": _some(_fields({"on": DAYS, "what": TEXTS}, {})),
        "waivers": _some(_fields({"rule": IDS, "because": TEXTS}, {"until": DAYS})),
        "unknown": TEXTS,
    },
)

Draw = Callable[[Sequence[Any]], Any]
"""Chooses one of several."""


class Writer:
    """Writes data as YAML, and draws every choice of style."""

    def __init__(self, draw: Draw) -> None:
        self.draw = draw
        self.comments = 0

    def block(self, data: Data, indent: int) -> list[str]:
        """Return the lines of a map."""
        lines: list[str] = []
        for key, value in data.items():
            pad = " " * indent
            lines += self.above(indent)
            if isinstance(value, str):
                scalar = self.scalar(value, in_flow=False, indent=indent)
                lines += f"{pad}{key}: {scalar}{self.trailing(scalar)}".split("\n")
            elif self.draw([True, False, False]):
                lines.append(f"{pad}{key}: {self.flow(value)}{self.trailing('')}")
            elif isinstance(value, dict):
                lines += [f"{pad}{key}:{self.trailing('')}", *self.block(value, indent + 2)]
            else:
                lines += [f"{pad}{key}:{self.trailing('')}", *self.items(value, indent + self.draw([0, 2]))]
        return lines

    def items(self, data: list[Any], indent: int) -> list[str]:
        """Return the lines of a list."""
        lines: list[str] = []
        for item in data:
            lines += self.above(indent)
            if isinstance(item, str):
                lines.append(f"{' ' * indent}- {self.scalar(item, in_flow=False, indent=-1)}{self.trailing('')}")
            elif self.draw([True, False]):
                lines.append(f"{' ' * indent}- {self.flow(item)}{self.trailing('')}")
            else:
                below = self.block(item, indent + 2)
                first = next(number for number, line in enumerate(below) if line.strip()[:1] not in ("#", ""))
                lines += [f"{' ' * indent}- {below[first].strip()}", *below[first + 1 :]]
        return lines

    def flow(self, data: Any) -> str:
        """Return a value in brackets."""
        if isinstance(data, dict):
            return "{" + ", ".join(f"{key}: {self.flow(value)}" for key, value in data.items()) + "}"
        if isinstance(data, list):
            return "[" + str(self.draw([", ", " , "])).join(self.flow(item) for item in data) + "]"
        return self.scalar(data, in_flow=True, indent=-1)

    def scalar(self, text: str, *, in_flow: bool, indent: int) -> str:
        """Return a text as YAML: plain where YAML allows it, in quotes, or as a block of lines."""
        style = str(self.draw(["plain", "plain", "single", "double", "block"]))
        if style == "plain" and _is_plain(text, in_flow=in_flow):
            return text
        if style == "block" and not in_flow and indent >= 0 and text.strip() == text and "\\" not in text:
            return f"|-\n{' ' * (indent + 2)}{text}"
        if style == "single":
            return "'" + text.replace("'", "''") + "'"
        return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'

    def above(self, indent: int) -> list[str]:
        """Return what may stand above a line: nothing, a blank line, comments as far in or elsewhere."""
        kind = self.draw(["", "", "", "", "comment", "blank", "both", "odd"])
        comment = f"{' ' * (indent + (2 if kind == 'odd' else 0))}# {self._name()}" if kind else ""
        lines = {"": [], "comment": [comment], "blank": [""], "both": ["", comment], "odd": [comment]}
        return lines[str(kind)]

    def trailing(self, scalar: str) -> str:
        """Return what may stand behind a value."""
        return "" if "\n" in scalar else str(self.draw(["", "", f"  # {self._name()}"]))

    def _name(self) -> str:
        self.comments += 1
        return f"comment {self.comments}"


def _is_plain(text: str, *, in_flow: bool) -> bool:
    for around in ("k: {}\n", "- {}\n") if not in_flow else ("k: [{} , {}]\n", "k: {{k: {}, l: 1}}\n"):
        try:
            read = yaml.load(around.format(text, text), Loader=yaml.CBaseLoader)
        except yaml.YAMLError:
            return False
        if read not in ({"k": text}, [text], {"k": [text, text]}, {"k": {"k": text, "l": "1"}}):
            return False
    return True


@st.composite
def articles(draw: Any) -> bytes:
    """Files of articles, with every end of line and with or without a byte order mark."""
    data = draw(FRONT_MATTER)
    writer = Writer(lambda choices: draw(st.sampled_from(list(choices))))
    lines = ["---", *writer.block(data, 0), *writer.above(0), "---", "", "Text: with 'quotes' # and no comment.", "- x"]
    end: str = draw(st.sampled_from(["\n", "\r\n", "\r"]))
    mark: bytes = draw(st.sampled_from([b"", b"\xef\xbb\xbf"]))
    return mark + (end.join(lines) + str(draw(st.sampled_from(["", end])))).encode()


def values(model: Any) -> Any:
    """Return a model as plain data, with every DOI bare: what a change of form must keep."""
    if isinstance(model, tuple):
        return [values(item) for item in model]
    if not hasattr(model, "yaml_names"):
        return model
    made = {name: values(getattr(model, attribute)) for name, attribute in model.yaml_names().items()}
    made["is a"] = type(model).__name__
    return {name: bare_doi(value) if name == "DOI" and value else value for name, value in made.items()}


def kept(before: Any, after: Any) -> bool:
    """Return whether everything that could be read before is read alike after; more may have become readable."""
    if before is None:
        return True
    if isinstance(before, dict) != isinstance(after, dict):
        return False
    if isinstance(before, dict):
        return before["is a"] == after["is a"] and all(kept(value, after[name]) for name, value in before.items())
    if isinstance(before, list) and len(before) == len(after):
        return all(kept(item, other) for item, other in zip(before, after, strict=True))
    if isinstance(before, list):
        left = iter(after)
        return all(any(kept(item, other) for other in left) for item in before)
    return bool(before == after)
