"""
"Something wrong on this page?": a link that carries the page, its version and the section, and asks for no login.

Source:
    RFC 6068 (`mailto:` addresses); GitHub, "Creating an issue from a URL query": `title` and `body`, or the ids
    of a form's fields.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from urllib.parse import parse_qs, quote, urlencode, urlsplit, urlunsplit

from wellcited.citing.identifiers import canonical_url
from wellcited.site.parts import Contents, FeedbackView, LinkView, Settings

_MAIL = re.compile(r"mailto:[A-Za-z0-9._+\-]{1,64}@[A-Za-z0-9.\-]{1,190}", re.ASCII)


def feedback_view(title: str, url: str, version: str, contents: Iterable[Contents], settings: Settings) -> FeedbackView:
    """
    Return the links of a page.

    Args:
        title: The page's title.
        url: Its address, relative to the site's root.
        version: The fingerprint of the text.
        contents: Its sections: each has a link of its own.
        settings: The site. What it gives as `feedback` may be `mailto:` with an address, or a web address that takes
            `title` and `body`, such as that of a new issue; anything else gives no link.
    """
    sections = tuple(
        LinkView(section.text, feedback_url(settings, title, f"{url}#{section.anchor}", version, section.text))
        for section in contents
    )
    whole = feedback_url(settings, title, url, version)
    return FeedbackView(whole, sections if whole else ())


def feedback_url(settings: Settings, title: str, url: str, version: str, section: str = "") -> str:
    """Return the address that a reader's remark is sent to, with what it is about; "" if none is set."""
    subject = f"{title}: {section}" if section else title
    lines = [f"Page: {settings.address(url) or url}"]
    lines += [f"Section: {section}"] if section else []
    lines += [f"Version: {version}"] if version else []
    body = "\r\n".join([*lines, "", "What is wrong, unclear or missing?", ""])
    to = settings.feedback.strip()
    if _MAIL.fullmatch(to):
        return f"{to}?subject={quote(subject, safe='')}&body={quote(body, safe='')}"
    whole = canonical_url(to)
    if not whole or not whole.startswith("https:"):
        return ""
    parts = urlsplit(whole)
    if "template" in parse_qs(parts.query):
        # GitHub fills a form's fields by their ids, and gives a `body` to nobody.
        carried = {"title": subject, "page": settings.address(url) or url, "section": section, "version": version}
    else:
        carried = {"title": subject, "body": body.replace("\r\n", "\n")}
    query = urlencode({name: value for name, value in carried.items() if value})
    return urlunsplit(parts._replace(query=f"{parts.query}&{query}" if parts.query else query))
