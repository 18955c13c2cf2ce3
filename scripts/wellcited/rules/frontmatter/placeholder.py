"""No field holds a word that stands for an answer to come.

Why: `TODO` and `n/a` count as an answer for a program, so nothing reminds the editor any more; and readers see them.

Instead: write the answer. Where it is "nobody", write `none`. In a draft, leave the field out until you know.

Source: JAMA benchmarks (Silberg, Lundberg and Musacchio 1997), disclosure: who owns and pays for the site is said in
full; ICMJE Recommendations, on disclosure.
"""

from __future__ import annotations

from collections.abc import Iterator

from wellcited.model.article import Article
from wellcited.model.finding import Finding
from wellcited.model.library import Facts
from wellcited.rules.frontmatter._filler import is_filler, is_no_answer
from wellcited.rules.frontmatter._lists import items
from wellcited.rules.rule import Rule

rule = Rule(__name__, severity="error")


@rule.per_article
def placeholder(article: Article, facts: Facts) -> Iterator[Finding]:
    """Report each text that only says that a text will follow."""
    front = article.front
    texts = [("title", front.title), ("summary", front.summary)]
    texts += [(change.at("what"), change.what) for change in front.changes]
    texts += items(article, "also_called")
    for path, text in texts:
        if text and is_filler(text):
            yield _finding(article, path, text, "write the text, or leave the field out of a draft")
    if front.funding and is_no_answer(front.funding):
        yield _finding(article, "funding", front.funding, "say who paid for the writing; `none` is an answer")


def _finding(article: Article, path: str, text: str, help_: str) -> Finding:
    name = path.split(".", maxsplit=1)[0] if path.rpartition(".")[2].isdecimal() else path.rpartition(".")[2]
    return rule.finding(at=article.span(path), says=f"`{text[:40]}` is no answer to `{name}`", help=help_)
