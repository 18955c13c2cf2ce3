"""`wellcited check`: judge articles."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from wellcited.cli.options import as_of_option, root_option, today
from wellcited.cli.output import note, progress, save, wants_colour, write, write_styled

if TYPE_CHECKING:
    from wellcited.cli.place import Site
    from wellcited.model.result import Result
    from wellcited.model.rule_text import RuleText
    from wellcited.reports import Format

FORMATS = ("text", "json", "github", "sarif", "junit", "markdown")
"""The formats of `wellcited.reports`, which `--help` need not import."""

IN_ORDER = ("json", "sarif", "junit")
"""Formats whose order is promised: machines read them, and what was changed cannot come first."""

_EPILOG = """\
\b
Example:
  wellcited check
  wellcited check docs/muscles
  wellcited check --as-of 2027-01-31 --report json
  wellcited check --changed-since main --report github --also markdown=summary.md
"""


class FormAndFile(click.ParamType[tuple[str, Path]]):
    """A form of the report and a file for it, written `json=report.json`."""

    name = "form=file"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> tuple[str, Path]:
        """Take the two apart; what is no form is refused with those that are."""
        form, equals, file = str(value).partition("=")
        if form not in FORMATS or not equals or not file:
            self.fail(
                f"{value!r}: write a form and a file, as json=report.json; forms: {', '.join(FORMATS)}", param, ctx
            )
        return form, Path(file)


@click.command("check", epilog=_EPILOG)
@click.argument("paths", nargs=-1, metavar="[PATH...]", type=click.Path(path_type=Path))
@as_of_option
@click.option("--report", type=click.Choice(FORMATS), default="text", show_default=True, help="Form of the report.")
@click.option(
    "--also",
    type=FormAndFile(),
    multiple=True,
    metavar="FORM=FILE",
    help="Write the report into a file too, in another form; as often as you like.",
)
@click.option("--production", is_flag=True, help="Ask also what only a site for real readers must answer.")
@click.option(
    "--changed-since",
    "revision",
    metavar="REV",
    help="Show first what was found in files that differ from this commit of git. Not with json, sarif, junit.",
)
@root_option
@click.pass_context
def command(
    ctx: click.Context,
    paths: tuple[Path, ...],
    as_of: date | None,
    report: Format,
    also: tuple[tuple[Format, Path], ...],
    production: bool,
    revision: str | None,
    root: Path | None,
) -> None:
    """
    Judge articles, and say what must be fixed and how.

    Without PATH the whole library is judged; with a PATH, that file or folder. Articles are always judged beside the
    rest of the library: titles must be unique, and links must lead somewhere.
    """
    from wellcited.checking.check import check
    from wellcited.cli.place import open_site
    from wellcited.reports.words import counted

    if revision is not None and {report, *(form for form, _ in also)} <= set(IN_ORDER):
        message = f"{report} has an order of its own: with --changed-since, ask for text, github or markdown"
        raise click.UsageError(message, ctx)
    site = open_site(paths, root)
    chosen = site.chosen
    number = len(site.library.articles if chosen is None else set(chosen) & set(site.library.by_path))
    progress(f"checking {counted(number, 'article')}")
    for path in site.ignored:
        note(f"{path} is no article and no register: there is nothing to judge")
    changed = None if revision is None else _changed(site, revision)
    result = check(site.with_past(chosen), as_of or today(), paths=chosen, production=production)
    shown = result if changed is None else result.with_changed(changed)
    for form, file in also:
        save(file, _rendered(form, result if form in IN_ORDER else shown, site).encode("utf-8", "replace"))
    _print(report, result if report in IN_ORDER else shown, site)
    ctx.exit(1 if result.failed else 0)


def _changed(site: Site, revision: str) -> frozenset[str]:
    from wellcited.cli.trouble import Trouble
    from wellcited.history.changed import changed_since
    from wellcited.history.git import NoHistoryError

    try:
        return changed_since(site.root, revision)
    except NoHistoryError as failed:
        raise Trouble(str(failed), failed.help) from None


def _rendered(report: Format, result: Result, site: Site) -> str:
    from wellcited.reports import render

    rules: tuple[RuleText, ...] = ()
    if report in ("sarif", "markdown"):
        from wellcited.cli.words import rule_texts

        rules = rule_texts(site.settings.site_url)
    return render(report, result, site.library, rules)


def _print(report: Format, result: Result, site: Site) -> None:
    made = _rendered(report, result, site)
    if report == "text" and wants_colour():
        from wellcited.reports.colour import coloured

        write_styled(coloured(made))
    else:
        write(made)
