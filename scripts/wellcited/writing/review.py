"""A review record, bound to the text that was reviewed."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import get_args

from wellcited.model.article import Article
from wellcited.model.frontmatter import FrontMatter, Outcome, Review, ReviewRole
from wellcited.model.library import Library
from wellcited.reading.article import read_article
from wellcited.reading.yaml_nodes import YamlBlock
from wellcited.writing.file_parts import FRONT_LINE, FileParts, Line, parse
from wellcited.writing.layout import Layout
from wellcited.writing.quoting import scalar
from wellcited.writing.refusal import Refused

ROLES: tuple[ReviewRole, ...] = get_args(ReviewRole)
OUTCOMES: tuple[Outcome, ...] = get_args(Outcome)


@dataclass(frozen=True, slots=True)
class Signed:
    """An article's file with one more review."""

    data: bytes
    review: Review


def choose_role(library: Library, by: str, role: ReviewRole | None) -> ReviewRole:
    """
    Return the role in which a person reviews.

    Args:
        library: Where people are known.
        by: Id of the reviewer.
        role: The role that was asked for; None means the person's only role, or the clinical one.

    Raises:
        Refused: If nobody has this id, or the person does not review in this role.
    """
    person = library.people.value.get(by)
    if person is None:
        known = ", ".join(sorted(library.people.value)) or "nobody"
        raise Refused(f"no person has the id `{by}`", f"known in people.yml: {known}")
    allowed = person.reviews_as
    if not allowed:
        raise Refused(f"`{by}` reviews in no role", "give the roles under `reviews_as` in people.yml")
    chosen = role or (allowed[0] if len(allowed) == 1 else "clinical")
    if chosen not in allowed:
        wanted = f"`{by}` does not review as {chosen}" if role else f"`{by}` reviews in more than one role"
        raise Refused(wanted, f"name one with --role: {', '.join(allowed)}")
    return chosen


def sign(article: Article, data: bytes, review: Review, today: date) -> Signed:
    """
    Add a review to an article's file, as the newest.

    Args:
        article: The article as it was read from *data*.
        data: The bytes of its file.
        review: Who, in which role, on which day, with which outcome. Its `text` is filled in here, with the
            fingerprint of the article as it stands: a signature must have been made of that.
        today: No review lies after it.

    Raises:
        Refused: If the record would not be true, or the file does not say for sure where it belongs.
    """
    _refuse_what_is_untrue(article, review, today)
    parts = FileParts.of(data)
    block = parse(parts.front)
    record = {
        "by": scalar(str(review.by), in_flow=True),
        "role": str(review.role),
        "on": str(review.on),
        "outcome": str(review.outcome),
        "text": scalar(article.fingerprint, in_flow=True),
    }
    if review.signature:
        record["signature"] = scalar(review.signature, in_flow=True)
    front = _inserted(parts, block, record)
    made = parts.with_front(front).data
    # The shared sources are not at hand here; without them, before and after must still agree.
    after, unsigned = read_article(article.path, made), read_article(article.path, data).fingerprint
    signed = Review.model_construct(
        path=f"reviews.{len(article.front.reviews)}",
        by=review.by,
        role=review.role,
        on=review.on,
        outcome=review.outcome,
        text=article.fingerprint,
        signature=review.signature,
    )
    if after.front.reviews != (*article.front.reviews, signed) or after.fingerprint != unsigned:
        raise Refused("the record cannot be added without changing something else", "run `wellcited fix` first")
    return Signed(made, signed)


def _values(review: Review) -> Mapping[str, object]:
    return {"by": review.by, "role": review.role, "on": review.on, "outcome": review.outcome}


def _refuse_what_is_untrue(article: Article, review: Review, today: date) -> None:
    assert review.on is not None
    if not article.readable:
        raise Refused.because_of(article.faults)
    if article.is_faulty("reviews"):
        raise Refused.because_of(fault for fault in article.faults if fault.field.startswith("reviews"))
    if review.by in article.front.authors:
        raise Refused(f"`{review.by}` is an author of this article", "ask somebody else to review it")
    if review.on > today:
        raise Refused(f"{review.on} has not come yet", f"give the day of the review; today is {today}")
    days = [earlier.on for earlier in article.front.reviews if earlier.on]
    if days and review.on < max(days):
        raise Refused(
            f"the last review is from {max(days)}", "a new record comes last: give a day that is not before it"
        )
    same = _values(review)
    if any(_values(old) == same and old.text == article.fingerprint for old in article.front.reviews):
        raise Refused("this review is recorded already", "there is nothing to do")


def _inserted(parts: FileParts, block: YamlBlock, record: Mapping[str, str]) -> tuple[Line, ...]:
    front, layout = parts.front, Layout(parts.front, block.places)
    node = block.places.nodes.get("reviews")
    end = parts.line_end
    if node is None:
        at = _place_of_reviews(block, layout)
        return (*front[:at], Line("reviews:", end), *_record(record, "  ", end), *front[at:])
    index = node.key.line - FRONT_LINE if node.key else 0
    line = front[index]
    if node.kind == "list" and node.size and layout.is_flow("reviews"):
        last = block.places.nodes[f"reviews.{node.size - 1}"].span
        inside = ", ".join(f"{key}: {value}" for key, value in record.items())
        at = last.end_line - FRONT_LINE
        text = front[at].text
        made = f"{text[: last.end_column - 1]}, {{{inside}}}{text[last.end_column - 1 :]}"
        return (*front[:at], front[at].with_text(made), *front[at + 1 :])
    if node.kind == "list" and node.size:
        indent = " " * (node.span.column - 1)
        at = layout.tail("reviews", len(indent) + 1)
        return (*front[:at], *_record(record, indent, end), *front[at:])
    empty = re.sub(r":\s*(?:\[\s*\]|\"\"|'')(?=\s*(?:#|$))", ":", line.text, count=1)
    return (*front[:index], line.with_text(empty), *_record(record, "  ", end), *front[index + 1 :])


def _record(record: Mapping[str, str], indent: str, end: str) -> list[Line]:
    marks = ["- ", *["  "] * (len(record) - 1)]
    return [
        Line(f"{indent}{mark}{key}: {value}", end) for mark, (key, value) in zip(marks, record.items(), strict=True)
    ]


def _place_of_reviews(block: YamlBlock, layout: Layout) -> int:
    """Return the line before which `reviews` belongs: its place in the order of fields."""
    rank = {name: number for number, name in enumerate(FrontMatter.yaml_names())}
    for name, first, _ in layout.chunks("") or ():
        if rank.get(name, -1) > rank["reviews"]:
            return first
    return len(layout.lines)
