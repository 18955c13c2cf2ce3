"""`wellcited build`: check, then build the site."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from wellcited.cli.options import as_of_option, root_option
from wellcited.mkdocs_plugin.running import build

_EPILOG = """\
\b
Example:
  wellcited build
  wellcited build --as-of 2026-11-22 --site-dir /srv/www/health
  wellcited build --preview
"""


@click.command("build", epilog=_EPILOG)
@as_of_option
@click.option(
    "--site-dir",
    type=click.Path(path_type=Path, file_okay=False),
    metavar="DIR",
    help="Where the site goes; otherwise `site_dir` of mkdocs.yml, which is site/.",
)
@click.option(
    "--preview",
    is_flag=True,
    help="For editors, into preview/: drafts too, with the findings on the pages. Errors do not stop it.",
)
@root_option
@click.pass_context
def command(ctx: click.Context, as_of: date | None, site_dir: Path | None, preview: bool, root: Path | None) -> None:
    """
    Check the articles, then build the site.

    With an error nothing is built, and the old site stays. The same sources and the same day give the same site, to the
    byte; `mkdocs build` gives the same one. A preview is what `wellcited serve` shows, as files: never publish it.
    """
    from wellcited.cli.place import find_root

    found = find_root(Path(), root)
    # The host counts a relative folder from mkdocs.yml; a person counts it from where they are.
    place = Path.cwd() / site_dir if site_dir else found / "preview" if preview else None
    day, folder = as_of.isoformat() if as_of else None, str(place) if place else None
    ctx.exit(build(found, as_of=day, site_dir=folder, preview=preview))
