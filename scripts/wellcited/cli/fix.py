"""`wellcited fix`: canonical form."""

from __future__ import annotations

from pathlib import Path

import click

from wellcited.cli.options import root_option
from wellcited.cli.output import note, progress, write

_EPILOG = """\
\b
Example:
  wellcited fix docs/muscles/calf-strain.md
  wellcited fix --check
"""


@click.command("fix", epilog=_EPILOG)
@click.argument("paths", nargs=-1, metavar="[PATH...]", type=click.Path(path_type=Path))
@click.option("--check", "only_check", is_flag=True, help="Change nothing; exit 1 if something would change.")
@root_option
@click.pass_context
def command(ctx: click.Context, paths: tuple[Path, ...], only_check: bool, root: Path | None) -> None:
    """
    Bring the front matter of articles into canonical form.

    The order of fields, quotes, dates and DOIs; never what they say. Comments stay, and so does every line that is
    canonical already. The text of an article is not touched. A file that cannot be read for sure is left alone.
    """
    from wellcited.cli.place import open_site
    from wellcited.reports.words import counted
    from wellcited.writing.files import replace
    from wellcited.writing.fix import fix
    from wellcited.writing.refusal import Refused

    site = open_site(paths, root)
    articles = [path for path in site.library.by_path if site.chosen is None or path in site.chosen]
    for path in (*site.ignored, *(path for path in site.chosen or () if path not in site.library.by_path)):
        note(f"{path} is no article: it is left as it is")
    progress(f"{'checking' if only_check else 'fixing'} {counted(len(articles), 'article')}")
    changed, refused, lines = 0, 0, []
    for path in articles:
        try:
            data = site.file(path).read_bytes()
            fixed = fix(path, data)
            if not fixed.changes:
                continue
            if not only_check:
                replace(site.file(path), fixed.data)
        except (Refused, OSError) as error:
            refused += 1
            lines += _left_alone(path, error)
            continue
        changed += 1
        lines.append(f"{path}: {', '.join(f'{what} ({times})' for what, times in fixed.changes)}")
    verb = "would change" if only_check else "changed"
    same = len(articles) - changed - refused
    end = [f"{counted(changed, 'article')} {verb}", f"{same} canonical already"]
    end += [f"{refused} left alone"] if refused else []
    write("\n".join([*lines, ", ".join(end) + "."]) + "\n")
    ctx.exit(1 if refused or (only_check and changed) else 0)


def _left_alone(path: str, error: Exception) -> list[str]:
    from wellcited.writing.refusal import Refused

    if isinstance(error, Refused):
        place = f"{path}:{error.line}" if error.line else path
        return [f"{place}: left alone: {error.says}", f"  = help: {error.help}"]
    return [f"{path}: left alone: {error}"]
