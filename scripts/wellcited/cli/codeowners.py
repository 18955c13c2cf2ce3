"""`wellcited codeowners`: who is asked when an article changes."""

from __future__ import annotations

from pathlib import Path

import click

from wellcited.cli.options import root_option
from wellcited.cli.output import note, write

FILE = ".github/CODEOWNERS"

_EPILOG = """\
\b
Example:
  wellcited codeowners
  wellcited codeowners --check
"""


@click.command("codeowners", epilog=_EPILOG)
@click.option("--check", "only_check", is_flag=True, help="Write nothing; exit 1 if the file is not up to date.")
@root_option
@click.pass_context
def command(ctx: click.Context, only_check: bool, root: Path | None) -> None:
    """
    Write .github/CODEOWNERS from the topics and reviews of the articles.

    GitHub asks the people who signed for an article when somebody changes it, as far as people.yml knows their name on
    GitHub. Lines that you wrote yourself, above the line that says so, stay.
    """
    from wellcited.cli.place import open_site
    from wellcited.cli.trouble import Trouble
    from wellcited.writing.code_owners import code_owners, nameless, with_code_owners
    from wellcited.writing.files import create, replace
    from wellcited.writing.refusal import Refused

    site = open_site((), root)
    file = site.file(FILE)
    try:
        there = file.is_file()
        old = file.read_text("utf-8") if there else ""
        new = with_code_owners(old, code_owners(site.library))
        if old == new:
            write(f"{FILE} is up to date.\n")
        elif only_check:
            write(f"{FILE} is not up to date.\n  = help: run `wellcited codeowners`, and commit the file\n")
        else:
            (replace if there else create)(file, new.encode())
            write(f"{FILE} written.\n")
        if ids := nameless(site.library):
            note(f"no `github` name in people.yml, so GitHub cannot ask them: {', '.join(ids)}")
    except Refused as error:
        raise Trouble(f"{FILE}: {error.says}", error.help) from None
    except (OSError, ValueError) as error:
        raise Trouble(f"{FILE} cannot be read or written: {error}") from None
    ctx.exit(1 if only_check and old != new else 0)
