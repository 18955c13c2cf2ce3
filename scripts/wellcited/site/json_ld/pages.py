"""All other pages as graphs."""

from __future__ import annotations

from collections.abc import Iterable

from wellcited.site import urls
from wellcited.site.json_ld.graph import Node, breadcrumb, filled, page, script
from wellcited.site.json_ld.people import person
from wellcited.site.parts import ArticleLink, LinkView, PeopleView, ProfileView, Settings
from wellcited.site.safe import SafeHtml
from wellcited.site.views import GlossaryView, TopicView


def page_json_ld(
    settings: Settings,
    *,
    title: str,
    url: str,
    summary: str = "",
    way: Iterable[LinkView] = (),
    kind: str = "WebPage",
) -> SafeHtml:
    """
    Return the graph of a page that has none of its own: front page, A to Z, pages of the owners.

    Args:
        settings: The site.
        title: Plain text, as the page shows it.
        url: Address of the page; the front page has no way that leads to it.
        summary: Plain text.
        way: The pages between the front page and this one.
        kind: Type in schema.org: `CollectionPage` for a list, `AboutPage` for pages about the site.
    """
    return _script(page(kind, title, url, summary, settings), way, title, url, settings)


def topic_json_ld(topic: TopicView, settings: Settings) -> SafeHtml:
    """Return the graph of a topic's page: what is on the shelf, in its order."""
    node = page("CollectionPage", topic.title, topic.url, topic.summary, settings)
    parts = [_part(link, settings) for link in topic.articles]
    return _script(node | filled({"hasPart": parts}), topic.breadcrumb, topic.title, topic.url, settings)


def people_json_ld(people: PeopleView, title: str, summary: str, settings: Settings) -> SafeHtml:
    """Return the graph of the list of people."""
    return page_json_ld(settings, title=title, url=people.url, summary=summary, kind="CollectionPage")


def profile_json_ld(profile: ProfileView, settings: Settings) -> SafeHtml:
    """Return the graph of a person's page; that of a sample names nobody as its subject."""
    one = profile.person
    node = page("WebPage" if one.sample else "ProfilePage", one.name, profile.url, one.about, settings)
    if not one.sample:
        node |= {"mainEntity": person(one, settings)}
    return _script(node, profile.breadcrumb, one.name, profile.url, settings)


def glossary_json_ld(glossary: GlossaryView, title: str, summary: str, settings: Settings) -> SafeHtml:
    """Return the graph of the glossary: every word with what it means."""
    terms = [
        filled(
            {
                "@type": "DefinedTerm",
                "name": term.term,
                "alternateName": list(term.also),
                "description": term.meaning,
                "url": settings.address(f"{glossary.url}#{term.anchor}"),
            }
        )
        for term in glossary.terms
    ]
    words = filled({"@type": "DefinedTermSet", "name": title, "hasDefinedTerm": terms})
    node = page("WebPage", title, glossary.url, summary, settings) | {"mainEntity": words}
    return _script(node, (), title, glossary.url, settings)


def _part(link: ArticleLink, settings: Settings) -> Node:
    return filled({"@type": "WebPage", "name": link.title, "url": settings.address(link.url)})


def _script(node: Node, way: Iterable[LinkView], title: str, url: str, settings: Settings) -> SafeHtml:
    nodes = [node] if url == urls.HOME else [node, breadcrumb(way, title, url, settings)]
    return script(nodes, settings)
