"""`wellcited serve`: a preview for editors."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from wellcited.cli.options import as_of_option, root_option
from wellcited.mkdocs_plugin.running import serve

_EPILOG = """\
\b
Example:
  wellcited serve --port 8001
"""


@click.command("serve", epilog=_EPILOG)
@click.option("--port", type=click.IntRange(1, 65535), default=8000, show_default=True, help="Port on this machine.")
@as_of_option
@root_option
@click.pass_context
def command(ctx: click.Context, port: int, as_of: date | None, root: Path | None) -> None:
    """
    Show the site on this machine, with the findings of each article on its page.

    Drafts are shown too. Errors do not stop the preview. The pages are made anew when a file changes; Ctrl-C ends it.
    """
    from wellcited.cli.place import find_root

    ctx.exit(serve(find_root(Path(), root), port=port, as_of=as_of.isoformat() if as_of else None))
