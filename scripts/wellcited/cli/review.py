"""`wellcited review`: a review record."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from wellcited.cli.answers import for_author, place_of, read, refuse
from wellcited.cli.options import ROLES, DayType, people_known, root_option, today
from wellcited.cli.output import write
from wellcited.cli.trouble import Trouble

if TYPE_CHECKING:
    from wellcited.cli.place import Site
    from wellcited.model.article import Article
    from wellcited.model.frontmatter import Outcome, Review, ReviewRole

OUTCOMES = ("approved", "approved-with-changes", "rejected")
"""The roles and outcomes of the model, which `--help` need not import."""

_ASKED = ("review-credential-valid", "review-own-changes", "review-signature")

_EPILOG = """\
\b
Example:
  wellcited review docs/muscles/calf-strain.md --by sample-clinician
  wellcited review docs/muscles/calf-strain.md --by sample-clinician --sign ~/.ssh/id_ed25519
  wellcited review docs/muscles/calf-strain.md --by sample-fact-checker \\
      --role fact-check --outcome approved-with-changes --on 2026-11-22
  wellcited review --from calf-strain.answers.json
"""


@click.command("review", epilog=_EPILOG)
@click.argument("path", type=click.Path(path_type=Path), required=False)
@click.option("--by", metavar="ID", shell_complete=people_known, help="Id of the reviewer in people.yml.")
@click.option("--role", type=click.Choice(ROLES), help="The reviewer's only role, or clinical, if not given.")
@click.option("--outcome", type=click.Choice(OUTCOMES), help="What came of the review; approved, if not given.")
@click.option("--on", type=DayType(), metavar="DATE", help="Day of the review; today in UTC if not given.")
@click.option(
    "--from",
    "answers_file",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="Take the answers that the page of `wellcited packet` has saved, as JSON or YAML.",
)
@click.option(
    "--sign",
    "key",
    type=click.Path(path_type=Path),
    metavar="KEY",
    help="Sign the record with this SSH key, whose public half stands in people.yml.",
)
@root_option
@click.pass_context
def command(
    ctx: click.Context,
    path: Path | None,
    by: str | None,
    role: ReviewRole | None,
    outcome: Outcome | None,
    on: date | None,
    answers_file: Path | None,
    key: Path | None,
    root: Path | None,
) -> None:
    """
    Write a review record into an article.

    The record holds the fingerprint of the text and its pictures as they stand: when a word or a picture changes,
    everybody can see that the review was of something else. Nobody reviews what they wrote, in a role they do not have,
    or on a day to come.

    With --from, the file of answers says who reviewed what and when. It is refused if the text has changed since. What
    the author should know of it is printed.
    """
    from wellcited.cli.place import open_article

    answers = None
    if answers_file:
        if by or role or outcome or on:
            raise click.UsageError("with --from, the file says who, in which role, when and with what outcome", ctx)
        answers = read(answers_file)
        path = path or place_of(answers, root)
        by, role, outcome, on = answers.by, answers.role, answers.outcome, answers.on
    if path is None:
        raise click.MissingParameter(ctx=ctx, param_type="argument", param_hint="PATH")
    if by is None:
        raise click.MissingParameter(ctx=ctx, param_type="option", param_hint="'--by'")
    site, article = open_article(path, root)
    if answers and answers_file:
        refuse(answers, article, answers_file)
    signed = recorded(site, article, by, role, outcome or "approved", on or today(), key)
    write(told(article.path, signed, site.library.people.value[by].name or by))
    if answers:
        write(for_author(answers))


def recorded(
    site: Site, article: Article, by: str, role: ReviewRole | None, outcome: Outcome, day: date, key: Path | None
) -> Review:
    """
    Write the record, and return it.

    Raises:
        Trouble: If it would not be true, or cannot be written.
    """
    from wellcited.model.frontmatter import Review
    from wellcited.writing.files import replace
    from wellcited.writing.refusal import Refused
    from wellcited.writing.review import choose_role, sign

    try:
        review = Review.model_construct(by=by, role=choose_role(site.library, by, role), on=day, outcome=outcome)
        if key:
            review = with_signature(review, article.fingerprint, key)
        signed = sign(article, site.file(article.path).read_bytes(), review, today())
        refuse_what_rules_refuse(site, article.path, signed.data)
        replace(site.file(article.path), signed.data)
    except Refused as error:
        raise Trouble(f"{article.path}: {error.says}" if error.line else error.says, error.help) from None
    except OSError as error:
        raise Trouble(f"{article.path} cannot be written: {error.strerror}") from None
    return signed.review


def told(path: str, review: Review, name: str) -> str:
    """Return what was recorded, in words."""
    from wellcited.model.fingerprint import short, version_of

    text = str(review.text)
    return (
        f"{path}: review recorded\n"
        f"  by       {name} ({review.by})\n"
        f"  role     {review.role}\n"
        f"  on       {review.on}\n"
        f"  outcome  {review.outcome}\n"
        f"  text     {short(text)} (version {version_of(text)})\n"
    )


def with_signature(review: Review, text: str, key: Path) -> Review:
    """
    Return a record with a signature of what it will say.

    Raises:
        Trouble: If nothing can be signed.
    """
    from wellcited.model.signature import signed_text
    from wellcited.signing.ssh import SigningError, sign

    try:
        signature = sign(signed_text(review.model_copy(update={"text": text})), key)
    except SigningError as error:
        raise Trouble(f"{key} cannot sign: {error}", "name the file of a private SSH key") from None
    return review.model_copy(update={"signature": signature})


def refuse_what_rules_refuse(site: Site, path: str, data: bytes) -> None:
    """
    Stop before a record is written that the check would refuse in a moment.

    Raises:
        Trouble: If the reviewer's credential did not hold on the day, the reviewer has changed the text, or the
            signature is not by a key in people.yml.
    """
    from dataclasses import replace

    from wellcited.checking.check import check
    from wellcited.model.shelf import Values
    from wellcited.reading.article import read_article
    from wellcited.rules import find_rule

    made = read_article(path, data, Values(site.library.sources), site.library.digests)
    library = replace(site, library=site.library.with_article(made)).with_past([path])
    rules = tuple(rule for name in _ASKED if (rule := find_rule(name)))
    newest = made.span(f"reviews.{len(made.front.reviews) - 1}").span.line
    for finding in check(library, today(), paths=[path], rules=rules).findings:
        if finding.span.line >= newest:
            raise Trouble(finding.message, finding.help)
