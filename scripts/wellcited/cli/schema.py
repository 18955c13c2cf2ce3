"""`wellcited schema`: the JSON Schemas of the front matter and of the registers."""

from __future__ import annotations

import json

import click

from wellcited.cli.output import write

NAMES = (
    "front-matter",
    "people",
    "topics",
    "glossary",
    "helplines",
    "addresses",
    "policy",
    "search",
    "source",
)
"""The names of `wellcited.model.register_schemas`, which `--help` need not import."""

_EPILOG = """\
\b
Example:
  wellcited schema > front-matter.schema.json
  wellcited schema people > people.schema.json
"""


@click.command("schema", epilog=_EPILOG)
@click.argument("name", type=click.Choice(NAMES), default="front-matter", metavar="[NAME]")
def command(name: str) -> None:
    """
    Print the JSON Schema (2020-12) of the front matter, or of a register.

    NAME is front-matter, people, topics, glossary, helplines, addresses, policy, search, or source for a file of
    docs/_register/sources/.

    Editors that know YAML complete and check fields with it as you type. It says what can be said of one file by
    itself; `wellcited check` says the rest.
    """
    from wellcited.model.register_schemas import schemas

    write(json.dumps(schemas()[name], ensure_ascii=False, indent=2) + "\n")
