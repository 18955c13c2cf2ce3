"""Whether a file, as bytes, holds a review record: asked of many versions, so none is parsed."""

from __future__ import annotations

import re

from wellcited.model.frontmatter import Review

_START = re.compile(rb"\n *- |\{")
"""A record begins with a hyphen in block style, with a brace in flow style."""


def holds(data: bytes, review: Review) -> bool:
    """Return whether a file holds a record of this day, by this person, in this role, of this text."""
    facts = {"text": review.text, "on": review.on, "by": review.by, "role": review.role}
    if None in facts.values() or str(review.text).encode() not in data:
        return False
    end = data.find(b"\n---", 3)
    head = data[:end] if end > 0 else data
    patterns = [
        re.compile(rb"\b%s:\s*[\"']?%s(?![\w-])" % (name.encode(), re.escape(str(value).encode())))
        for name, value in facts.items()
    ]
    starts = [match.start() for match in _START.finditer(head)]
    return any(
        all(pattern.search(head, start, stop) for pattern in patterns)
        for start, stop in zip(starts, [*starts[1:], len(head)], strict=True)
    )
