"""A component that an article calls exists, and its arguments fit.

Why: a call that cannot be understood is shown to readers as it stands, where a telephone number should be.

Instead: call a component of the list with the arguments that it takes: `{{ helpline("emergency") }}`, `{{ term("dxa")
}}`.

Source: docs/about/editorial-policy.md; OWASP, Input Validation Cheat Sheet: allow what is known, refuse the rest.
"""

from __future__ import annotations

from collections.abc import Iterator

from wellcited.model.article import Article
from wellcited.model.components import COMPONENTS, Value
from wellcited.model.finding import Finding
from wellcited.model.library import Facts
from wellcited.rules._near import suggestion
from wellcited.rules.rule import Rule
from wellcited.rules.safety._raws import shown

rule = Rule(__name__, severity="error", waivable=False)


@rule.per_article
def component(article: Article, facts: Facts) -> Iterator[Finding]:
    """Report unknown names, arguments that do not fit, and words and numbers that the registers do not have."""
    for call in article.body.components:
        signature = COMPONENTS.get(call.name)
        if signature is None:
            says, help_ = f"there is no component {shown(call.name)}", suggestion(call.name, COMPONENTS)
        else:
            try:
                says, help_ = _missing(call.name, signature.bind(call.args, call.kwargs), facts)
            except ValueError as error:
                says, help_ = str(error), f"write {signature.example}, for example"
        if says:
            yield rule.finding(at=article.here(call.span), says=says, help=help_)


def _missing(name: str, values: tuple[Value, ...], facts: Facts) -> tuple[str, str]:
    """Return what the registers lack for this call, and what to do; empty if they have it, or cannot be read."""
    first = str(values[0]) if values else ""
    glossary, helplines = facts.library.glossary, facts.library.helplines
    if name == "term" and first not in glossary.value and not glossary.file.faults:
        return f"the glossary has no word `{first[:60]}`", suggestion(first, glossary.value, "add it to glossary.yml")
    regions = helplines.value.values()
    if name == "helpline" and not helplines.file.faults and not any(getattr(region, first) for region in regions):
        return f"no region has a number for `{first}`", "add one to helplines.yml, or take the call out"
    return "", ""
