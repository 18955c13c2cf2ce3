"""`wellcited links`: what leads nowhere in the built site."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import urlsplit

import click

from wellcited.cli.options import root_option
from wellcited.cli.output import note, wants_colour, write, write_styled
from wellcited.cli.trouble import Trouble
from wellcited.links.gate import broken_inside, outside
from wellcited.links.locate import inside_findings, outside_findings
from wellcited.links.outside import LinkCheckerFailed, ask
from wellcited.model.finding import Finding
from wellcited.model.library import Library

_EPILOG = """\
\b
Example:
  wellcited links
  wellcited links --external --timeout 60
"""


@click.command("links", epilog=_EPILOG)
@click.option("--external", is_flag=True, help="Ask the outside world too, with LinkChecker. Takes minutes.")
@click.option("--timeout", default=30, show_default=True, metavar="SECONDS", help="How long to wait for one answer.")
@click.option(
    "--site-dir",
    type=click.Path(path_type=Path, file_okay=False),
    metavar="DIR",
    help="The built site; otherwise site/ beside mkdocs.yml.",
)
@root_option
@click.pass_context
def command(ctx: click.Context, external: bool, timeout: int, site_dir: Path | None, root: Path | None) -> None:
    """
    Find links, anchors, pictures and files of the built site that lead nowhere.

    Faults are named by the Markdown file and line that an editor can mend. Build the site first.
    """
    from wellcited.cli.place import open_site
    from wellcited.reports.colour import coloured
    from wellcited.reports.text import text_findings

    site = open_site((), root)
    built = site_dir or site.root / "site"
    if not (built / "index.html").is_file():
        raise Trouble(f"there is no built site at {built}", "run `wellcited build` first, or name it with --site-dir")
    broken, count = broken_inside(built, urlsplit(site.settings.site_url).path or "/")
    findings = inside_findings(broken, site.library, built.name)
    note(f"looked at {count:,} links, anchors and files inside the site: {_found(findings)}")
    if external:
        findings = [*findings, *_outside(built, site.library, timeout)]
    text = text_findings(findings, site.library)
    if text and wants_colour():
        write_styled(coloured(text))
    else:
        write(text)
    ctx.exit(1 if any(finding.severity == "error" for finding in findings) else 0)


def _outside(built: Path, library: Library, timeout: int) -> list[Finding]:
    """Ask the world; what LinkChecker thinks of the inside is a second opinion, and told as one."""
    addresses = outside(built)
    note(f"asking {len(addresses):,} addresses outside; LinkChecker goes easy on each server, so this takes a while")
    try:
        answers = ask(built, timeout=timeout)
    except LinkCheckerFailed as error:
        raise Trouble(
            f"LinkChecker could not do its work: {error}", "run `linkchecker --version` to see it at all"
        ) from error
    found = outside_findings([answer for answer in answers if answer.address in addresses], library, built.name)
    inside = [answer for answer in answers if answer.address not in addresses and not answer.good]
    for answer in inside:
        note(f"LinkChecker's second opinion: {answer.page} links to {answer.address}: {answer.result}")
    note(f"asked {len(addresses):,} addresses outside: {_found(found)}")
    return found


def _found(findings: list[Finding]) -> str:
    return f"{len(findings)} to look at" if findings else "all of them lead somewhere"
