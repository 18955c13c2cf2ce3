"""The text and the pictures that readers see are those that were approved.

Why: a review says something about the words that the reviewer read, and about the pictures beside them. If the title,
the summary, the codes, the sources, the body or the file of a picture have changed since, nobody has checked what is
there now. How a text is written does not count: line breaks, list markers and bold type keep the review. Git knows
which sentences and pictures have changed, and the message names them.

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
from wellcited.model.fingerprint import covers_pictures, version_of
from wellcited.model.history import Reviewed, number_of
from wellcited.model.keeping import lost_pictures
from wellcited.model.library import Facts
from wellcited.model.reviewing import approvals, can_tell
from wellcited.rules.rule import Rule

rule = Rule(__name__, severity="error")

_BOUND = ("title", "summary", "codes", "citations", "also_called")
_MOST = 5
"""Places that a message names."""
_TEXT = "the text has changed since it was"
_PICTURE = "a picture has changed since the text was"
_EITHER = "the text or a picture has changed since it was"


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
                    label="neither sixteen digits, nor `v2-` or `v3-` and 64",
                    help="let `wellcited review` write the record; a newer wellcited may know this one",
                )
                continue
            known = history.of(article.path).reviewed.get(number_of(review.path))
            what, said = _said(known.changes) if known else ("", "")
            unsure = _EITHER if article.pictures and covers_pictures(review.text) else _TEXT
            yield rule.finding(
                at=article.span(review.at("text")),
                says=f"{what or unsure} approved on {review.on}{said}",
                help=f"after the reviewer has looked at it, run `wellcited review {article.path} --by {review.by}"
                f" --role {role}`{_unknown(known, history.lacking)}{_not_kept(article, facts)}",
            )


def _said(changes: tuple[Difference, ...]) -> tuple[str, str]:
    """
    Say what has changed, and then: the first clinical change in full, how many more there are, every picture.

    Both are empty where no change is known.
    """
    clinical = [change for change in changes if change.clinical]
    if not clinical:
        return "", ""
    worded, pictures = [one for one in clinical if not one.says], [one for one in clinical if one.says]
    said = [_worded(worded)] if worded else []
    said += [f"{one.place}, {one.words}" for one in pictures[:_MOST]]
    if len(pictures) > _MOST:
        said.append(f"{len(pictures) - _MOST} more pictures")
    looks = len(changes) - len(clinical)
    if looks:
        said.append(f"{looks} other change{'s are' if looks > 1 else ' is'} not clinical")
    return _TEXT if worded else _PICTURE, f": {'; '.join(said)}"


def _worded(changes: list[Difference]) -> str:
    more = len(changes) - 1
    said = f"{changes[0].place}, {changes[0].words}"
    places = list(dict.fromkeys(change.place for change in changes[1:]))
    if more:
        named = [*places[:_MOST], "\u2026"] if len(places) > _MOST else places
        said += f", and {more} more ({', '.join(named)})"
    return said


def _not_kept(article: Article, facts: Facts) -> str:
    """Say why readers cannot go on seeing the reviewed text, where the policy would have it; else ""."""
    if facts.policy.review.changed_text != "keep-last-reviewed":
        return ""
    names = [path.rpartition("/")[2] for path in lost_pictures(article, facts.library)]
    if not names:
        return ""
    those = f"its picture {names[0]} is" if len(names) == 1 else f"its pictures {', '.join(names)} are"
    return f"; the reviewed text cannot stay online until then, because {those} no longer as reviewed"


def _unknown(known: Reviewed | None, lacking: str) -> str:
    """Say why no change is named; "" if one is, or if nobody asked git."""
    if known and known.article:
        return ""
    why = lacking or ("no commit holds a text with this fingerprint" if known else "")
    return f"; which words changed is not known: {why}" if why else ""
