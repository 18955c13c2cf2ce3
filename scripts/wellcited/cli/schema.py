"""`wellcited schema`: the JSON Schema of the front matter."""

from __future__ import annotations

import json

import click

from wellcited.cli.output import write

_EPILOG = """\
\b
Example:
  wellcited schema > front-matter.schema.json
"""


@click.command("schema", epilog=_EPILOG)
def command() -> None:
    """
    Print the JSON Schema (2020-12) of the front matter.

    Editors that know YAML complete and check fields with it as you type. It says what can be said of one file by
    itself; `wellcited check` says the rest.
    """
    from wellcited.model.schema import front_matter_schema

    write(json.dumps(front_matter_schema(), ensure_ascii=False, indent=2) + "\n")
