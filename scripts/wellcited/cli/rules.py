"""`wellcited rules`: list the rules, or explain one."""

from __future__ import annotations

from difflib import get_close_matches
from itertools import groupby
from textwrap import TextWrapper
from typing import TYPE_CHECKING, Any

import click

from wellcited.cli.output import wants_colour, write, write_styled
from wellcited.cli.trouble import Trouble

if TYPE_CHECKING:
    from wellcited.model.rule_text import RuleText
    from wellcited.rules import Rule

_EPILOG = """\
\b
Example:
  wellcited rules
  wellcited rules review-overdue
"""
_WRAP = TextWrapper(width=88, break_on_hyphens=False, break_long_words=False)


def _complete(ctx: click.Context, param: click.Parameter, incomplete: str) -> list[Any]:
    from wellcited.rules import all_rules

    return [rule.name for rule in all_rules() if rule.name.startswith(incomplete)]


@click.command("rules", epilog=_EPILOG)
@click.argument("rule", required=False, metavar="[RULE]", shell_complete=_complete)
def command(rule: str | None) -> None:
    """
    List the rules by family, or explain one.

    An explanation says what the rule asks, why, what to do instead, and whose standard it is: an editor who disagrees
    can argue with the source. The name of a family lists that family.
    """
    from wellcited.cli.words import rule_texts
    from wellcited.rules import find_rule

    texts = rule_texts()
    if rule is None:
        _show(_listed(texts))
        return
    if found := find_rule(rule):
        _show(_explained(found, next(text for text in texts if text.name == rule)))
        return
    family = [text for text in texts if text.family == rule]
    if not family:
        close = get_close_matches(rule, [text.name for text in texts], n=1, cutoff=0.5)
        raise Trouble(
            f"no rule is called `{rule}`", f"did you mean `{close[0]}`?" if close else "see `wellcited rules`"
        )
    _show(_listed(family))


def _listed(texts: list[RuleText] | tuple[RuleText, ...]) -> str:
    width = max((len(text.name) for text in texts), default=0)
    parts = []
    for family, members in groupby(texts, key=lambda text: text.family):
        lines = [family, *(f"  {text.name:<{width}}  {text.severity:<7}  {text.says}" for text in members)]
        parts.append("\n".join(lines) + "\n")
    return "\n".join(parts)


def _explained(rule: Rule, text: RuleText) -> str:
    parts = [f"{text.name}: {text.severity}", _WRAP.fill(text.says)]
    for head, words in (("Why", text.why), ("Instead", text.instead), ("Source", text.source)):
        if words:
            parts.append(_WRAP.fill(f"{head}: {words}"))
    if rule.production:
        parts.append("Asked only with --production.")
    if not rule.waivable:
        parts.append("No waiver in an article sets this rule aside.")
    return "\n\n".join(parts) + "\n"


def _show(report: str) -> None:
    if not wants_colour():
        write(report)
        return
    from rich.text import Text

    styled = Text(report)
    styled.highlight_regex(r"(?m)^[a-z][a-z-]*$", "bold underline")
    styled.highlight_regex(r"(?m)^(Why|Instead|Source):", "bold")
    styled.highlight_regex(r"(?m)(?<=[a-z]: )error$|\berror(?=   )", "bold red")
    styled.highlight_regex(r"(?m)(?<=[a-z]: )warning$|\bwarning(?=  )", "bold yellow")
    styled.highlight_regex(r"(?m)(?<=[a-z]: )hint$|\bhint(?=    )", "bold cyan")
    write_styled(styled)
