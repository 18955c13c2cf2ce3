"""HTML that is escaped as it is made, and HTML of the site made to stand alone."""

from __future__ import annotations

import base64
import re
from collections.abc import Callable
from html import unescape
from urllib.parse import unquote, urljoin, urlsplit

from wellcited.site.safe import SafeHtml, escaped

Picture = Callable[[str], bytes | None]
"""Gives the bytes of a picture by its path from the site's root; None if there are none."""

_EMPTY = frozenset({"br", "input", "meta"})
_HEADING = re.compile(r"(</?h)([1-5])\b")
_LINK = re.compile(r' href="([^"]*)"')
_IMAGE = re.compile(r'<img src="([^"]*)" alt="([^"]*)"[^>]*>')
_STAYS = ("#", "http:", "https:", "mailto:", "tel:")
_KINDS = {
    "avif": "image/avif",
    "gif": "image/gif",
    "jpeg": "image/jpeg",
    "jpg": "image/jpeg",
    "png": "image/png",
    "svg": "image/svg+xml",
    "webp": "image/webp",
}


def tag(element: str, /, *inside: str, **attributes: str | bool) -> SafeHtml:
    """
    Return an element.

    Args:
        element: Name of the element.
        inside: Texts, which are escaped, and HTML, which stays.
        attributes: Values, which are escaped; True gives an attribute without a value, False leaves it out. A `_` at
            the end of a name is dropped, one inside becomes a hyphen.
    """
    given = "".join(
        f" {_attribute(key)}" if value is True else f' {_attribute(key)}="{escaped(str(value))}"'
        for key, value in attributes.items()
        if value is not False
    )
    if element in _EMPTY:
        return SafeHtml(f"<{element}{given}>")
    return SafeHtml(f"<{element}{given}>{joined(*inside)}</{element}>")


def joined(*parts: str, by: str = "") -> SafeHtml:
    """Return texts, which are escaped, and HTML, which stays, in a row."""
    return SafeHtml(escaped(by).join(part if isinstance(part, SafeHtml) else escaped(part) for part in parts))


def _attribute(key: str) -> str:
    return key.rstrip("_").replace("_", "-")


def alone(html: SafeHtml, url: str, home: str, picture: Picture) -> SafeHtml:
    """
    Return HTML of a page so that it can stand in a file of its own, one level of headings lower.

    Texts in it are escaped, so what looks like a tag is one.

    Args:
        html: What the site room has made.
        url: Address of the page in the site.
        home: Address of the site's root; "" if it is not known: then links to other pages become words.
        picture: Gives the bytes of a picture, which then stand in the file. One without is told by its words.
    """
    here = f"{home.rstrip('/')}/{url}"

    def link(match: re.Match[str]) -> str:
        href = unescape(match[1])
        if href.startswith(_STAYS):
            return match[0]
        return f' href="{escaped(urljoin(here, href))}"' if home else ""

    def image(match: re.Match[str]) -> str:
        path = f"docs{unquote(urlsplit(urljoin(f'https://site.invalid/{url}', unescape(match[1]))).path)}"
        kind, data = _KINDS.get(path.rpartition(".")[2].lower()), picture(path)
        if kind is None or data is None:
            return match[2]
        return f'<img src="data:{kind};base64,{base64.b64encode(data).decode("ascii")}" alt="{match[2]}">'

    lowered = _HEADING.sub(lambda match: f"{match[1]}{int(match[2]) + 1}", html)
    return SafeHtml(_IMAGE.sub(image, _LINK.sub(link, lowered)))
