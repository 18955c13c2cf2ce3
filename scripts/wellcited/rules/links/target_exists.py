"""What a link or picture points to exists.

Why: a link that leads nowhere stops a reader who needs help, perhaps at night and in pain.

Instead: write the path of the other article's file, relative to this one: `../circulation/deep-vein-thrombosis.md`.

Source: W3C, "Cool URIs don't change": an address that was given out should work.
"""

from __future__ import annotations

import posixpath
from collections.abc import Iterator
from difflib import get_close_matches

from wellcited.model.article import Article
from wellcited.model.finding import Finding
from wellcited.model.library import Facts
from wellcited.rules.links._targets import Target, all_targets, relative
from wellcited.rules.rule import Rule

rule = Rule(__name__, severity="error")

_GUESSES = 10
"""How many misses of an article are compared with every file; comparing is slow."""


@rule.per_article
def target_exists(article: Article, facts: Facts) -> Iterator[Finding]:
    """Report each relative target that is no file of the site; a file that may not be published has its own rule."""
    guesses = _GUESSES
    for span, target in all_targets(article):
        if not target.written.strip("#"):
            says, help_ = "this leads nowhere", "write the path of a file between the round brackets"
            yield rule.finding(at=article.here(span), says=says, help=help_)
        elif target.is_relative and not facts.library.is_there(target.path):
            shown = target.written.partition("#")[0]
            yield rule.finding(
                at=article.here(span),
                says=f"`{shown}` does not exist" if target.path else f"`{shown}` leads out of the library",
                help=_help(article, target, facts, guess=guesses > 0),
            )
            guesses -= 1


def _help(article: Article, target: Target, facts: Facts, *, guess: bool) -> str:
    otherwise = "write the path of a file under docs/, relative to this one"
    if not guess:
        return otherwise
    files = sorted(facts.library.linkable)
    name = posixpath.basename(target.path or target.written.partition("#")[0]).casefold()
    meant = [path for path in files if name and posixpath.basename(path).casefold() in (name, f"{name}.md")]
    if not meant and target.path:
        ending = posixpath.splitext(target.path)[1].casefold()
        folded = {
            path.casefold(): path for path in files if posixpath.splitext(path)[1].casefold() == (ending or ".md")
        }
        meant = [folded[path] for path in get_close_matches(target.path.casefold(), folded, n=1, cutoff=0.75)]
    return f"did you mean `{relative(article, meant[0])}`?" if meant else otherwise
