"""`wellcited new`: a skeleton."""

from __future__ import annotations

from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

import click

from wellcited.cli.options import root_option
from wellcited.cli.output import write
from wellcited.cli.trouble import Trouble

if TYPE_CHECKING:
    from wellcited.model.frontmatter import ArticleType

TYPES = ("condition", "symptom", "treatment", "medicine", "test", "self-care", "living-with", "guide")
"""The types of the model, which `--help` need not import."""

_EPILOG = """\
\b
Example:
  wellcited new docs/muscles/calf-strain.md --type condition
"""


@click.command("new", epilog=_EPILOG)
@click.argument("path", type=click.Path(path_type=Path))
@click.option(
    "--type", "type_", type=click.Choice(TYPES), default="condition", show_default=True, help="Kind of the article."
)
@root_option
def command(path: Path, type_: ArticleType, root: Path | None) -> None:
    """
    Write the skeleton of an article, which says what is still missing.

    It has the sections, key points and care cards that its type needs, and it is a draft: what is missing is reported
    as a warning until the article is on its way to readers. Nothing is ever overwritten.
    """
    from wellcited.cli.place import find_root, inside
    from wellcited.cli.settings import read_settings
    from wellcited.reading.library import read_library
    from wellcited.writing.files import create
    from wellcited.writing.refusal import Refused
    from wellcited.writing.skeleton import refuse_bad_path, skeleton

    found = find_root(path.parent, root)
    name = inside(found, path)
    settings = read_settings(found)
    library = read_library(found, owner_pages=settings.owner_pages)
    try:
        refuse_bad_path(name, library, settings.owner_pages)
        if any((found / folder).is_symlink() for folder in PurePosixPath(name).parents if folder.name):
            raise Refused(f"{path} lies behind a link in the file system", "name a folder that is really under docs/")
        create(found / name, skeleton(name, type_, library))
    except Refused as error:
        raise Trouble(error.says, error.help) from None
    except OSError as error:
        raise Trouble(f"{path} cannot be written: {error.strerror}") from None
    write(
        f"{name}: the skeleton of a {type_}\n\n"
        "What comes next:\n"
        f"  1. open {name} and follow its notes\n"
        f"  2. wellcited check {name}\n"
        "  3. set `status: in-review`, and ask a reviewer\n"
        f"  4. wellcited review {name} --by ID-OF-THE-REVIEWER\n"
        "  5. set `status: published`, and `published:` to the day\n"
    )
