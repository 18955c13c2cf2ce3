"""`wellcited evidence`: a pack for an audit."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from wellcited.cli.options import as_of_option, root_option, today
from wellcited.cli.output import save, write
from wellcited.cli.trouble import Trouble

_EPILOG = """\
\b
Example:
  wellcited evidence docs/muscles/calf-strain.md
  wellcited evidence --all --as-of 2026-11-22 --out audit.zip
"""


@click.command("evidence", epilog=_EPILOG)
@click.argument("paths", nargs=-1, metavar="[PATH...]", type=click.Path(path_type=Path))
@click.option("--all", "everything", is_flag=True, help="All articles that were ever meant for readers: no drafts.")
@click.option(
    "--out",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="Where the pack goes; otherwise library.evidence.zip or ARTICLE.evidence.zip, in the folder where you are.",
)
@as_of_option
@root_option
@click.pass_context
def command(
    ctx: click.Context,
    paths: tuple[Path, ...],
    everything: bool,
    out: Path | None,
    as_of: date | None,
    root: Path | None,
) -> None:
    """
    Pack what an auditor needs to see: texts, review records, sources, findings and history, in one zip.

    A manifest names every file with its SHA-256. The same library on the same day gives the same bytes, so that two
    people can compare what they have with one number, which is printed. Addresses and keys of people are left out.
    """
    from hashlib import sha256

    from wellcited import __version__
    from wellcited.checking.check import check
    from wellcited.cli.place import open_site
    from wellcited.evidence.pack import pack
    from wellcited.model.library import Facts
    from wellcited.reports.words import counted

    if everything == bool(paths):
        raise click.UsageError("name articles or folders, or say --all", ctx)
    site = open_site(paths, root)
    chosen = [
        article
        for article in site.library.articles
        if article.readable
        and (article.front.status != "draft" if everything else site.chosen is None or article.path in site.chosen)
    ]
    if not chosen:
        raise Trouble("there is no article that could be packed", "name articles that `wellcited check` can read")
    names = [article.path for article in chosen]
    day = as_of or today()
    library = site.with_past(names, commits=True)
    result = check(library, day, paths=names)

    def bytes_of(path: str) -> bytes:
        return site.file(path).read_bytes() if site.file(path).is_file() else b""

    data = pack(chosen, Facts(day, library), result, f"wellcited {__version__}", bytes_of)
    slug = chosen[0].slug.rpartition("/")[2] if len(chosen) == 1 and not everything else "library"
    file = out or Path(f"{slug}.evidence.zip")
    save(file, data)
    write(f"{file}: {counted(len(chosen), 'article')} as of {day}\n  sha256  {sha256(data).hexdigest()}\n")
