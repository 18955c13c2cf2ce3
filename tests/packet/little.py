"""A packet of an article of a few lines."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from tests.planning.little import PEOPLE, POLICY, facts, review
from wellcited.model.article import Article
from wellcited.model.difference import differences
from wellcited.model.finding import Finding
from wellcited.model.history import History, Past, Reviewed
from wellcited.model.library import Facts
from wellcited.packet.view import Packet, Wish, packet
from wellcited.reading.article import read_article
from wellcited.reading.sentences import sentences

FRONT = """title: Sore calf
summary: A sore calf after a run is common, and here is what helps.
type: condition
status: published
topics: [muscles]
authors: [wes]
funding: none
published: 2026-01-01
citations:
  - {id: one, type: webpage, title: A page, URL: "https://example.org/one", accessed: 2026-01-01, publisher: Us}
  - {id: two, type: report, title: A report, issued: 2024, publisher: Us, custom: {evidence: {kind: guideline}}}"""
BODY = """!!! key-points

    - It heals in a week [@one].

## What helps

Take 10 mg a day [@one; @two, p. 3]. Rest too. See [the neighbour](neighbour.md).
"""
PATH = "docs/muscles/calf.md"


def read(body: str = BODY, front: str = FRONT, *reviews: str, digests: Mapping[str, str] | None = None) -> Article:
    """Return an article beside these pictures; reviews without a text of their own are of this one."""
    signed = "".join(f"\n  - {one}" for one in reviews)
    text = f"---\n{front}{f'{chr(10)}reviews:{signed}' if reviews else ''}\n---\n\n{body}"
    own = read_article(PATH, text.encode(), {}, digests).fingerprint
    return read_article(PATH, text.replace("fingerprint-of-the-text", own).encode(), {}, digests)


def known(article: Article, before: Article | None = None) -> Facts:
    """Return the library around an article, and what git tells of it: what the first review was of."""
    around = facts(article, policy=POLICY, people=PEOPLE)
    if before is None:
        return around
    changes = differences((before, {}), (article, {}), sentences)
    history = History({article.path: Past(reviewed={0: Reviewed(before, changes)})})
    return replace(around, library=replace(around.library, history=history))


def made(
    article: Article | None = None, before: Article | None = None, *findings: Finding, home: str = "", by: str = ""
) -> Packet:
    """Return a packet."""
    one = article or read(BODY, FRONT, review("2026-02-01"))
    return packet(one, known(one, before), (findings, ()), lambda path: None, home, Wish(by))
