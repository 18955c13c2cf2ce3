"""A packet as one HTML file, which loads nothing and sends nothing."""

from __future__ import annotations

import base64
import hashlib
from functools import cache
from pathlib import Path

from wellcited.packet import form, sections
from wellcited.packet.markup import joined, tag
from wellcited.packet.view import Packet
from wellcited.site.safe import SafeHtml


def page(packet: Packet) -> str:
    """
    Return the file. The same packet gives the same bytes.

    The page may run its own script and use its own style, each named by its hash, and nothing else: whatever stands in
    an article, a browser neither runs nor fetches it.
    """
    style, script = _own("packet.css"), _own("packet.js")
    policy = (
        f"default-src 'none'; script-src '{_hash(script)}'; style-src '{_hash(style)}'; img-src data:; "
        "base-uri 'none'; form-action 'none'"
    )
    head = joined(
        tag("meta", charset="utf-8"),
        tag("meta", http_equiv="Content-Security-Policy", content=policy),
        tag("meta", name="viewport", content="width=device-width, initial-scale=1"),
        tag("meta", name="robots", content="noindex"),
        tag("meta", name="referrer", content="no-referrer"),
        tag("title", f"Review: {packet.title}"),
        tag("style", style),
    )
    body = tag(
        "form",
        sections.head(packet),
        sections.changed(packet),
        sections.text(packet),
        form.claims(packet),
        sections.findings(packet),
        form.checklist(packet),
        form.verdict(packet),
        id="wc-answers",
        autocomplete="off",
        data_article=packet.article.path,
        data_text=packet.text,
    )
    main = tag("main", tag("h1", f"Review: {packet.title}"), body)
    html = tag("html", tag("head", head), tag("body", main, tag("script", script)), lang="en")
    return f"<!doctype html>\n{html}\n"


@cache
def _own(name: str) -> SafeHtml:
    """Return a style or script of ours: it stands in the page as it is, so it must not end its own element."""
    text = Path(__file__).with_name(name).read_text("utf-8")
    assert "</" not in text and "<!--" not in text
    return SafeHtml(text)


def _hash(text: str) -> str:
    return f"sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode('ascii')}"
