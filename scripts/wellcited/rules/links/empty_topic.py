"""Each topic has an article, in itself or in a topic inside it.

Why: a reader who opens an empty shelf learns that the site is not finished, and goes away.

Instead: leave the topic out of topics.yml until its first article is published.

Source: Nielsen's usability heuristics, 8 "Aesthetic and minimalist design": nothing that is not needed.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from wellcited.model.finding import Finding
from wellcited.model.library import Facts, Library
from wellcited.model.registers import Topic
from wellcited.rules.rule import Rule

rule = Rule(__name__, severity="warning")


@rule.per_register
def empty_topic(library: Library, facts: Facts) -> Iterator[Finding]:
    """Report the highest empty shelf of a branch; a library without any article is only begun."""
    used = {topic for article in library.articles if article.is_public for topic in article.front.topics}
    filled = {above for topic in used for above in library.topic_paths.get(topic, ())}
    if not filled:
        return

    def walk(topics: Mapping[str, Topic], path: str) -> Iterator[Finding]:
        for id_, topic in topics.items():
            here = f"{path}{id_}"
            if id_ in filled:
                yield from walk(topic.topics, f"{here}.topics.")
            elif not library.topics.file.is_faulty(here):
                inside = ", or in one inside it" if topic.topics else ""
                yield rule.finding(
                    at=library.topics.file.key(here),
                    says=f"no published article is in the topic `{id_}`{inside}",
                    help="leave the topic out until its first article is published",
                )

    yield from walk(library.topics.value, "")
