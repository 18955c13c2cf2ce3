"""Every topic that an article names is in the register of topics.

Why: the topic decides where the article stands and how readers come to it. One that nobody knows leads nowhere.

Instead: use the id of a topic in docs/_register/topics.yml. If a new topic is needed, add it there first.

Source: schema.org, WebPage (`breadcrumb`): a page has a place in the site.
"""

from __future__ import annotations

from collections.abc import Iterator

from wellcited.model.article import Article
from wellcited.model.finding import Finding
from wellcited.model.library import Facts
from wellcited.rules._near import suggestion
from wellcited.rules.frontmatter._lists import items
from wellcited.rules.rule import Rule

rule = Rule(__name__, severity="error")

_GUESSES = 5


@rule.per_article
def known_topic(article: Article, facts: Facts) -> Iterator[Finding]:
    """Report each topic that is not in the register, if the register can be read and has any."""
    file = facts.library.topics.file
    root = file.node("")
    if root is None or not root.keys:
        return
    known = set(facts.library.topic_paths)
    # A topic whose entry is faulty is known all the same: its fault is reported in the register.
    written = {path.rpartition(".")[2] for path in file.places.nodes} if file.faults else set()
    unknown = [(path, id_) for path, id_ in items(article, "topics") if id_ not in known and id_ not in written]
    for number, (path, id_) in enumerate(unknown):
        add = "or add it to docs/_register/topics.yml"
        yield rule.finding(
            at=article.span(path),
            says=f"no topic is called `{id_}`",
            help=suggestion(id_, known, add) if number < _GUESSES else "use the id of a topic",
        )
