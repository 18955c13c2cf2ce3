"""What may stand on a page, and a strict reader that finds everything else."""

from __future__ import annotations

from html.parser import HTMLParser

from selectolax.lexbor import LexborHTMLParser

EVERYWHERE = {"class", "id"}
ELEMENTS = {
    "a": {"href", "rel", "role", "aria-label"},
    "bdi": set(),
    "blockquote": set(),
    "br": set(),
    "code": set(),
    "dd": set(),
    "div": {"role", "aria-labelledby"},
    "dl": set(),
    "dt": set(),
    "em": set(),
    "figcaption": set(),
    "figure": set(),
    "h2": set(),
    "h3": set(),
    "h4": set(),
    "h5": set(),
    "h6": set(),
    "hr": set(),
    "img": {"src", "alt", "width", "height", "loading", "decoding"},
    "li": set(),
    "ol": {"start"},
    "p": set(),
    "path": {"d", "stroke-width"},
    "pre": set(),
    "section": {"aria-labelledby"},
    "span": set(),
    "strong": set(),
    "sub": set(),
    "sup": set(),
    # Each is complete in itself and empty but for paths; a browser writes `viewBox` where a strict reader writes small.
    "svg": {
        *("role", "aria-label", "width", "height", "viewbox", "viewBox"),
        *("fill", "stroke", "stroke-linecap"),
    },
    "table": set(),
    "tbody": set(),
    "td": {"data-label"},
    "th": {"scope"},
    "thead": set(),
    "tr": set(),
    "ul": set(),
}
VOID = {"br", "hr", "img"}
ADDRESSES = ("http://", "https://", "mailto:", "tel:", "#", "../", "./")
# Elements that an open paragraph, heading or link cannot hold: a browser would close it, and the page falls apart.
BLOCKS = set("blockquote dd div dl dt figcaption figure h2 h3 h4 h5 h6 hr li ol p pre section table ul".split())
LINES = {"p", "h2", "h3", "h4", "h5", "h6", "a", "em", "strong", "sub", "sup", "code", "span"}


class _Strict(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.open: list[str] = []
        self.ids: list[str] = []
        self.wrong: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in ELEMENTS:
            self.wrong.append(f"<{tag}>")
        if tag in BLOCKS and LINES & set(self.open):
            self.wrong.append(f"<{tag}> inside {self.open}")
        if tag == "a" and "a" in self.open:
            self.wrong.append("a link inside a link")
        self.wrong += attribute_faults(tag, attrs)
        self.ids += [value or "" for name, value in attrs if name == "id"]
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if not self.open or self.open.pop() != tag:
            self.wrong.append(f"</{tag}> closes nothing")

    def handle_comment(self, data: str) -> None:
        self.wrong.append("a comment")

    def handle_decl(self, decl: str) -> None:
        self.wrong.append("a declaration")

    def unknown_decl(self, data: str) -> None:
        self.wrong.append("a declaration")

    def handle_pi(self, data: str) -> None:
        self.wrong.append("an instruction")


def attribute_faults(tag: str, attributes: list[tuple[str, str | None]]) -> list[str]:
    """Return what is wrong with the attributes of an element."""
    wrong = []
    for name, value in attributes:
        if name not in ELEMENTS.get(tag, set()) | EVERYWHERE:
            wrong.append(f"<{tag} {name}>")
        if name in ("href", "src") and not (value or "").startswith(ADDRESSES):
            wrong.append(f"<{tag} {name}={value!r}>")
        if name == "id" and ((value or "").startswith("__") or not value):
            wrong.append(f"id {value!r}")
    return wrong


def faults(html: str) -> list[str]:
    """
    Return everything in a page's HTML that must not be there: [] for a good page.

    It is read twice: by a strict reader that follows the text as it stands, and as a browser reads it.
    """
    strict = _Strict()
    strict.feed(html)
    strict.close()
    wrong = [*strict.wrong, *(f"<{tag}> stays open" for tag in strict.open)]
    wrong += [f"id {id_!r} twice" for id_ in sorted({id_ for id_ in strict.ids if strict.ids.count(id_) > 1})]
    body = LexborHTMLParser(f"<!doctype html><title>t</title><body>{html}").body
    for node in body.traverse(include_text=False) if body else ():
        if node.tag not in ELEMENTS and node.tag != "body":
            wrong.append(f"a browser sees <{node.tag}>")
        wrong += [
            f"a browser sees {fault}" for fault in attribute_faults(node.tag or "", list(node.attributes.items()))
        ]
    return wrong
