"""
The command line. One command, one file; a file is imported when its command is called.

Nothing is imported here but click, so that help and completion answer at once.
"""

from __future__ import annotations

import atexit
import gc
import sys
import traceback

import click

from wellcited import __version__
from wellcited.cli.lazy import LazyGroup

COMMANDS = {
    "check": "Judge articles: what must be fixed, and how.",
    "build": "Check the articles, then build the site.",
    "serve": "Show the site on this machine, with the findings of each article on its page.",
    "new": "Write the skeleton of an article.",
    "fix": "Bring front matter into canonical form, never changing what it says.",
    "review": "Write a review record, bound to the text as it stands.",
    "packet": "Write one page for a reviewer: the text, what changed, claims beside sources, a place to answer.",
    "due": "Say what must be reviewed, when and by whom; as a calendar too.",
    "schedule": "Propose a day for each review, so that the work is spread evenly.",
    "evidence": "Pack texts, records, sources, findings and history for an audit.",
    "codeowners": "Write .github/CODEOWNERS: who is asked when an article changes.",
    "links": "Look for broken links in the built site.",
    "rules": "List the rules, or explain one.",
    "schema": "Print the JSON Schema of the front matter, for editors that complete as you type.",
}
"""Every command and its one sentence. The module of the same name in this folder holds the command."""

_EPILOG = """\
\b
Example:
  wellcited new docs/muscles/calf-strain.md --type condition
  wellcited check docs/muscles/calf-strain.md

\b
Exit status: 0 nothing must be fixed, 1 at least one error was found,
2 the command could not be understood or run.

\b
Completion of commands, options, rules and people with the Tab key:
  bash   eval "$(_WELLCITED_COMPLETE=bash_source wellcited)"     in ~/.bashrc
  zsh    eval "$(_WELLCITED_COMPLETE=zsh_source wellcited)"      in ~/.zshrc
  fish   _WELLCITED_COMPLETE=fish_source wellcited | source      in config.fish
"""


@click.group(cls=LazyGroup, summaries=COMMANDS, epilog=_EPILOG)
@click.version_option(__version__, prog_name="wellcited", message="%(prog)s %(version)s")
def cli() -> None:
    """Judge, cite and publish health articles that name their sources, reviewers and dates."""


def main() -> None:
    """Run the command line. A fault of ours is status 2: status 1 is kept for errors in articles."""
    # Reading makes many objects that stay: looking for garbage among them again and again takes a tenth of the time.
    gc.set_threshold(100_000, 50, 100)
    # The end of a process looks for it once more, in all that was ever imported: a tenth of a short command's time.
    atexit.register(gc.freeze)
    try:
        cli(prog_name="wellcited")
    except Exception:
        traceback.print_exc()
        sys.stderr.write("wellcited: this is a fault of the program, not of your articles. Please report it.\n")
        sys.exit(2)
