"""An address in a link could work: it names a host, a mailbox or a telephone number.

Why: a slip of one sign leads the reader nowhere, and no other check can tell what was meant.

Instead: copy the address from your browser. Write `mailto:name@example.org` and `tel:+442079460958`, without anything
after them.

Source: RFC 3986, Uniform Resource Identifier; RFC 6068, the mailto scheme; RFC 3966, the tel scheme.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from wellcited.citing.identifiers import problem_with_url
from wellcited.model.article import Article
from wellcited.model.finding import Finding
from wellcited.model.library import Facts
from wellcited.rules._tricks import trick
from wellcited.rules.links._targets import Target, all_targets
from wellcited.rules.rule import Rule

rule = Rule(__name__, severity="error")

_MAILBOX = re.compile(r"mailto:[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}", re.IGNORECASE)
_NUMBER = re.compile(r"tel:\+?\d[\d.()-]{1,20}", re.IGNORECASE)


@rule.per_article
def address(article: Article, facts: Facts) -> Iterator[Finding]:
    """Report what is no address of its kind; tricks with addresses are reported by `safety-link-target`."""
    for span, target in all_targets(article):
        problem = _problem(target)
        if problem:
            yield rule.finding(at=article.here(span), says=problem[0], help=problem[1])


def _problem(target: Target) -> tuple[str, str] | None:
    if target.scheme == "mailto" and not _MAILBOX.fullmatch(target.written):
        return "this is no mailbox", "write mailto:name@example.org, without anything after it"
    if target.scheme == "tel" and not _NUMBER.fullmatch(target.written):
        return "this is no telephone number", "write figures alone, with the code of the country: tel:+442079460958"
    if target.scheme == "https" and not trick(target.written):
        problem = problem_with_url(target.written.partition("#")[0])
        if problem and not problem.startswith("write "):
            return "this is no address of the web", problem
    return None
