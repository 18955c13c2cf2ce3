"""The text that readers see is the text that was approved.

Why: a review says something about the words that the reviewer read. If the title, the summary, the codes, the sources
or the body have changed since, nobody has checked what is there now. How a text is written does not count: line
breaks, list markers and bold type keep the review. Git knows which sentences have changed, and the message names them.

Instead: have the reviewer look at what changed, then run `wellcited review`. Never copy a fingerprint by hand: it is
the reviewer's word, not yours.

Source: docs/about/how-we-review.md, "What the record says"; docs/about/editorial-policy.md, "Corrections": a change to
the health content goes back to a reviewer.
"""

from __future__ import annotations

from collections.abc import Iterator

from wellcited.model.article import Article
from wellcited.model.difference import Difference
from wellcited.model.finding import Finding
from wellcited.model.fingerprint import version_of
from wellcited.model.history import Reviewed, number_of
from wellcited.model.library import Facts
from wellcited.model.reviewing import approvals, can_tell
from wellcited.rules.rule import Rule

rule = Rule(__name__, severity="error")

_BOUND = ("title", "summary", "codes", "citations", "also_called")
_MOST = 5
"""Places that a message names."""


@rule.per_article
def text_changed(article: Article, facts: Facts) -> Iterator[Finding]:
    """Report the newest approval in each role, if it was given to another text; nothing where fields are faulty."""
    if article.front.status != "published" or not can_tell(article, facts):
        return
    if any(article.is_faulty(name) for name in _BOUND):
        return
    history = facts.library.history
    for role, review in approvals(article, facts.policy).items():
        if review.text and not article.was(review.text):
            if version_of(review.text) is None:
                yield rule.finding(
                    at=article.span(review.at("text")),
                    says="no text has this fingerprint",
                    label="neither sixteen digits, nor `v2-` and 64",
                    help="let `wellcited review` write the record; a newer wellcited may know this one",
                )
                continue
            known = history.of(article.path).reviewed.get(number_of(review.path))
            said = _said(known.changes) if known else ""
            yield rule.finding(
                at=article.span(review.at("text")),
                says=f"the text has changed since it was approved on {review.on}{said}",
                help=f"after the reviewer has looked at it, run `wellcited review {article.path} --by {review.by}"
                f" --role {role}`{_unknown(known, history.lacking)}",
            )


def _said(changes: tuple[Difference, ...]) -> str:
    """Say the first clinical change in full, and how many more there are of each kind."""
    clinical = [change for change in changes if change.clinical]
    if not clinical:
        return ""
    more = len(clinical) - 1
    said = f": {clinical[0].place}, {clinical[0].words}"
    places = list(dict.fromkeys(change.place for change in clinical[1:]))
    if more:
        named = [*places[:_MOST], "\u2026"] if len(places) > _MOST else places
        said += f", and {more} more ({', '.join(named)})"
    looks = len(changes) - len(clinical)
    return f"{said}; {looks} other change{'s are' if looks > 1 else ' is'} not clinical" if looks else said


def _unknown(known: Reviewed | None, lacking: str) -> str:
    """Say why no change is named; "" if one is, or if nobody asked git."""
    if known and known.article:
        return ""
    why = lacking or ("no commit holds a text with this fingerprint" if known else "")
    return f"; which words changed is not known: {why}" if why else ""
