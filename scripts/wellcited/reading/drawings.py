"""
An SVG drawing to its size. An SVG is a document that can hold programs: ours hold shapes, words and colours.

The parser refuses entities by refusing the declaration that they would stand in, before it reads one.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from xml.parsers import expat

from wellcited.model.finding import Fault
from wellcited.model.picture import Size
from wellcited.model.span import Span

_SVG = "http://www.w3.org/2000/svg"
_XLINK_HREF = "http://www.w3.org/1999/xlink href"
_XML = ("http://www.w3.org/XML/1998/namespace space", "http://www.w3.org/XML/1998/namespace lang")
_SHAPES = frozenset(
    "svg g defs title desc path rect circle ellipse line polyline polygon text tspan linearGradient radialGradient "
    "stop style".split()
)
"""All that a drawing may be made of. `use`, `pattern` and the like are not: copies of copies can stop a browser."""
_PLAIN = 'save it as "plain SVG" from your drawing program, or take it out'
_MOST = 20
"""How many faults of one drawing are told."""
_LONGEST = 10_000
"""Longest side of a drawing, in CSS pixels."""

_FETCHES = re.compile(
    r"\\"  # an escape can spell anything
    r"|@(?!media\b)"
    r"|url\(\s*[\"']?(?!\s*[\"']?#)"
    r"|(?:image|image-set|cross-fade|src)\(",
    re.IGNORECASE,
)
"""Style that would load something, or that moves."""
_PIXELS = re.compile(r"\s*(\d{1,7}(?:\.\d{1,6})?)(?:px)?\s*")
_BOX = re.compile(r"\s*[-+.\d]+[\s,]+[-+.\d]+[\s,]+(\d{1,7}(?:\.\d{1,6})?)[\s,]+(\d{1,7}(?:\.\d{1,6})?)\s*")


def read_drawing(data: bytes) -> Size | tuple[Fault, ...]:
    """
    Read a drawing.

    Args:
        data: The file, not longer than `limits.PICTURE_BYTES`.

    Returns:
        How large it is, from `width` and `height` or else from `viewBox`; or its faults, at least one: `safety-drawing`
        for each thing that is no shape, `structure-image-readable` for what a browser would not draw.
    """
    return _Reader(data).read()


class _Done(Exception):
    """Nothing that follows is worth reading."""


class _Reader:
    def __init__(self, data: bytes) -> None:
        self.data = data
        self.faults: list[Fault] = []
        self.size: Size | None = None
        self.depth = 0
        self.barred_at = 0
        """How deep the element lies that was reported, while it is open: what stands in it goes with it."""
        self.style: list[str] | None = None
        self.parser = expat.ParserCreate("utf-8", " ")
        self.parser.buffer_text = True
        self.parser.XmlDeclHandler = self.declared
        self.parser.StartDoctypeDeclHandler = self.doctype
        self.parser.ProcessingInstructionHandler = self.instruction
        self.parser.StartElementHandler = self.start
        self.parser.EndElementHandler = self.end
        self.parser.CharacterDataHandler = self.characters

    def read(self) -> Size | tuple[Fault, ...]:
        try:
            # Of two ways to read the same bytes, a browser could take the other one: there is only UTF-8.
            if b"\0" in self.data:
                self.unreadable("this drawing is not written in UTF-8", "save it in UTF-8")
                raise _Done
            self.parser.Parse(self.data, True)
        except expat.ExpatError as error:
            self.unreadable(f"this is no SVG file: {expat.ErrorString(error.code)}")
        except _Done:
            pass
        return tuple(self.faults) or self.size or ()

    def declared(self, version: str, encoding: str | None, standalone: int) -> None:
        if encoding and encoding.casefold() not in ("utf-8", "us-ascii"):
            self.unreadable(f"this drawing is written in {encoding[:40]}", "save it in UTF-8")

    def doctype(self, *declared: object) -> None:
        self.unsafe("<", "a drawing declares no document type: entities could be hidden in it", "take it out")
        raise _Done

    def instruction(self, target: str, data: str) -> None:
        self.unsafe(f"<?{target}", f"`<?{target[:40]}` tells a program what to do with the drawing", "take it out")

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        space, _, element = name.rpartition(" ")
        if not self.depth:
            if (space, element) != (_SVG, "svg"):
                self.unreadable("this is no SVG file: it does not begin with <svg> and its namespace")
                raise _Done
            self.size = _size(attributes)
            if self.size is None:
                help_ = 'write its size into this element: <svg ... width="640" height="480">'
                self.unreadable("this drawing does not say how large it is", help_)
        self.depth += 1
        if self.barred_at:
            return
        shown = f"`<{element[:40]}>`"
        if space != _SVG:
            self.bar(element, f"{shown} is no part of SVG, but of another program")
        elif element not in _SHAPES:
            self.bar(element, f"{shown} is no shape: a drawing neither runs, loads, links nor moves")
        else:
            self.style = [] if element == "style" else None
            for attribute, value in attributes.items():
                if says := _unsafe_attribute(attribute, value):
                    self.unsafe(f"<{element}", says, _PLAIN)

    def bar(self, element: str, says: str) -> None:
        self.barred_at = self.depth
        self.unsafe(f"<{element}", says, _PLAIN)

    def characters(self, text: str) -> None:
        if self.style is not None:
            self.style.append(text)

    def end(self, name: str) -> None:
        if self.barred_at == self.depth:
            self.barred_at = 0
        self.depth -= 1
        if self.style is not None and name == f"{_SVG} style":
            if match := _FETCHES.search("".join(self.style)):
                says = f"the style of this drawing holds `{match[0]}`, by which it could load something or move"
                self.unsafe("</style", says, "write the colours at the shapes, or take it out")
            self.style = None

    def unsafe(self, marked: str, says: str, help_: str) -> None:
        self.note("safety-drawing", says, help_, len(marked))

    def unreadable(self, says: str, help_: str = "save the drawing again, as plain SVG") -> None:
        self.note("structure-image-readable", says, help_, 1)

    def note(self, rule: str, says: str, help_: str, length: int) -> None:
        line, column = self.parser.CurrentLineNumber, self.parser.CurrentColumnNumber + 1
        self.faults.append(Fault(rule, Span.on_line(line, column, column + length), says, help_))
        if len(self.faults) == _MOST:
            raise _Done


def _unsafe_attribute(name: str, value: str) -> str:
    """Return what is wrong with an attribute; "" if it may stand."""
    space, _, own = name.rpartition(" ")
    shown = f"`{own[:40]}`"
    if own.lower().startswith("on"):
        return f"{shown} is a handler, which runs a program"
    if own.lower() == "href" and name in ("href", _XLINK_HREF):
        return "" if value.startswith("#") else f"{shown} leads out of the drawing"
    if space and name not in _XML:
        return f"{shown} is an attribute of another program"
    if match := _FETCHES.search(value):
        return f"{shown} holds `{match[0]}`, by which the drawing could load something"
    return ""


def _size(attributes: Mapping[str, str]) -> Size | None:
    """Return the size that the first element states; None if it states none that fits on a page."""
    sides = [_PIXELS.fullmatch(attributes.get(side, "")) for side in ("width", "height")]
    box = _BOX.fullmatch(attributes.get("viewBox", ""))
    if sides[0] and sides[1]:
        width, height = float(sides[0][1]), float(sides[1][1])
    elif box:
        width, height = float(box[1]), float(box[2])
    else:
        return None
    fits = 1 <= width <= _LONGEST and 1 <= height <= _LONGEST
    return Size(round(width), round(height)) if fits else None
