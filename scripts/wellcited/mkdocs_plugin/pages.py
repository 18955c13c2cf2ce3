"""Which pages a library becomes, and what each shows."""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import unquote

from wellcited.mkdocs_plugin.finding_views import FindingView, finding_views
from wellcited.mkdocs_plugin.judging import Judged
from wellcited.mkdocs_plugin.view_page import Made
from wellcited.model.article import Article
from wellcited.site import urls
from wellcited.site.redirects import Redirect, redirects
from wellcited.site.views import ArticleView, LibraryView, ProfileView, TopicView


def pages_of(views: LibraryView, judged: Judged, *, preview: bool) -> Iterator[Made]:
    """
    Yield every page that is made from a view.

    Args:
        views: The library, as templates read it.
        judged: The library, as it was read, and what was found in it.
        preview: Whether an editor looks at it: then each page carries its findings, and an article that cannot be
            shown has a page that says why.
    """
    taken = set()
    for made in _standing(views, judged, preview=preview):
        taken.add(made.path)
        yield made
    titles = {view.url: view.title for view in views.articles} | {view.url: view.title for view in views.topics}
    for redirect in redirects(judged.library):
        # In a preview a draft may stand where readers are still sent on.
        if (made := _moved(redirect, titles.get(redirect.to_url, ""))).path not in taken:
            yield made


def _standing(views: LibraryView, judged: Judged, *, preview: bool) -> Iterator[Made]:
    for article in judged.library.articles:
        view = views.by_path.get(article.path)
        findings = finding_views(judged.findings_on(article.path)) if preview else ()
        if view:
            yield _article(view, article, findings)
        elif preview:
            yield _unreadable(article, findings)
    yield Made(
        path="topics/index.md",
        url=urls.TOPICS,
        template="topics.html",
        title="Topics",
        summary=f"All topics of {views.site.name}.",
        context={"topics": views.home.topics},
    )
    yield from (_topic(topic) for topic in views.topics)
    yield Made(
        path="people/index.md",
        url=views.people.url,
        template="people.html",
        title="People",
        summary="Who writes and reviews these pages.",
        context={"people": views.people},
    )
    yield from (_person(profile) for profile in views.people.people)
    yield Made(
        path="search.md",
        url=urls.SEARCH,
        template="search.html",
        title="Search",
        summary=f"Search all articles of {views.site.name}.",
        context={"topics": views.home.topics},
    )
    yield Made(
        path="about/freshness.md",
        url=views.freshness.url,
        template="freshness.html",
        title="How fresh these pages are",
        summary="Which reviews are late or fall due, and what of the standards no program can decide.",
        context={"freshness": views.freshness},
    )
    yield Made(
        path="glossary.md",
        url=urls.GLOSSARY,
        template="glossary.html",
        title="Glossary",
        summary="What the medical words on these pages mean.",
        context={"glossary": views.glossary},
        anchors=frozenset(term.anchor for term in views.glossary.terms),
    )
    yield Made(
        path="help.md",
        url=urls.HELP,
        template="help.html",
        title="Get help now",
        summary="Numbers to call in an emergency, for advice and about poisons, by region.",
    )
    yield Made(
        path="editors/rules/index.md",
        url=urls.RULES,
        template="rules.html",
        title="Rules for articles",
        summary="Every rule that the checks apply to an article: why, what to do instead, and whose standard it is.",
        context={"handbook": views.handbook},
    )
    for rule in views.handbook.rules:
        yield Made(
            path=f"editors/rules/{rule.name}.md",
            url=rule.url,
            template="rule.html",
            title=rule.name,
            summary="A rule that the checks apply to articles.",
            context={"rule": rule},
        )


def _article(view: ArticleView, article: Article, findings: tuple[FindingView, ...]) -> Made:
    return Made(
        path=view.path.removeprefix("docs/"),
        url=view.url,
        template="article.html",
        title=view.title,
        summary=view.summary,
        context={"article": view, "findings": findings},
        anchors=article.body.anchors,
    )


def _unreadable(article: Article, findings: tuple[FindingView, ...]) -> Made:
    return Made(
        path=article.path.removeprefix("docs/"),
        url=urls.page(article.path),
        template="unreadable.html",
        title=article.path,
        context={"path": article.path, "findings": findings},
    )


def _topic(topic: TopicView) -> Made:
    return Made(
        path=f"topics/{topic.id}.md",
        url=topic.url,
        template="topic.html",
        title=topic.title,
        summary=topic.summary,
        context={"topic": topic},
    )


def _person(profile: ProfileView) -> Made:
    person = profile.person
    return Made(
        path=f"people/{person.id}.md",
        url=profile.url,
        template="person.html",
        title=person.name,
        summary=person.about,
        context={"profile": profile},
    )


def _moved(redirect: Redirect, target: str) -> Made:
    return Made(
        path=f"{unquote(redirect.from_url).removesuffix('/')}.md",
        url=redirect.from_url,
        template="moved.html",
        title=f"Moved: {target}" if target else "This page has moved",
        context={"moved": redirect, "target": target},
        moved_to=redirect.to_url,
    )
