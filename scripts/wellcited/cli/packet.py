"""`wellcited packet`: everything for one review, in one file."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from wellcited.cli.options import ROLES, as_of_option, people_known, root_option, today
from wellcited.cli.output import save, write
from wellcited.cli.trouble import Trouble

if TYPE_CHECKING:
    from wellcited.cli.place import Site
    from wellcited.model.article import Article
    from wellcited.packet.view import Packet

_EPILOG = """\
\b
Example:
  wellcited packet docs/muscles/calf-strain.md
  wellcited packet docs/muscles/calf-strain.md --by sample-clinician --out review.html
"""


@click.command("packet", epilog=_EPILOG)
@click.argument("path", type=click.Path(path_type=Path))
@click.option("--by", metavar="ID", shell_complete=people_known, help="Id of the reviewer that it is for.")
@click.option("--role", type=click.Choice(ROLES), help="Role that is chosen at the start.")
@click.option(
    "--out",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="Where the file goes; `-` is standard output. Otherwise ARTICLE.packet.html, in the folder where you are.",
)
@as_of_option
@root_option
def command(
    path: Path, by: str | None, role: str | None, out: Path | None, as_of: date | None, root: Path | None
) -> None:
    """
    Write one page for a reviewer: the text, what changed, each claim beside its source, and a place to answer.

    The page stands alone: it opens in any browser, loads nothing, sends nothing, and can be printed and signed. It
    saves the answers as a file, which `wellcited review --from` takes. What no program can decide is asked.
    """
    from wellcited.cli.place import open_article
    from wellcited.packet.page import page

    site, article = open_article(path, root)
    text = page(_packet(site, article, by or "", role or "", as_of or today()))
    if out == Path("-"):
        write(text)
        return
    file = out or Path(f"{article.slug.rpartition('/')[2]}.packet.html")
    save(file, text.encode())
    write(f"{file}: a page for the review of {article.path}\n")


def _packet(site: Site, article: Article, by: str, role: str, day: date) -> Packet:
    from wellcited.checking.check import check
    from wellcited.model.library import Facts
    from wellcited.packet.view import Wish, packet

    if not article.readable:
        raise Trouble(f"{article.path} cannot be read", "`wellcited check` says why")
    if article.front.status == "withdrawn":
        raise Trouble(f"{article.path} was withdrawn", "there is no text that readers would see")
    paths = [article.path]
    library = site.with_past(paths)
    result = check(library, day, paths=paths)
    wish = Wish(by, role or _role_of(site, article, by))

    def picture(path: str) -> bytes | None:
        # Only what reading has let into the library: no link of the file system, nothing beside docs/.
        return site.file(path).read_bytes() if path in library.files else None

    return packet(article, Facts(day, library), (result.findings, result.waived), picture, site.settings.site_url, wish)


def _role_of(site: Site, article: Article, by: str) -> str:
    """Return the role in which a person would review an article: one that the policy asks for, if they have it."""
    from wellcited.model.risk import roles_for

    if not by:
        return ""
    person = site.person(by)
    if by in article.front.authors:
        raise Trouble(f"{by} is an author of this article", "ask somebody else to review it")
    own = person.reviews_as
    if not own:
        raise Trouble(f"{by} reviews in no role", "give the roles under `reviews_as` in people.yml")
    return next((role for role in roles_for(article, site.library.policy.value) if role in own), own[0])
