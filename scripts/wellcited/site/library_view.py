"""A library as views: everything that the site shows, made in one go."""

from __future__ import annotations

from collections.abc import Mapping

from wellcited.model.library import Facts
from wellcited.site import lists, people, shelves, urls
from wellcited.site.article_view import article_view
from wellcited.site.freshness.make import freshness_view
from wellcited.site.handbook import handbook
from wellcited.site.help import help_view
from wellcited.site.profiles import people_view
from wellcited.site.sorting import order
from wellcited.site.targets import Targets
from wellcited.site.views import GlossaryView, HomeView, LibraryView, LinkView, Settings, SiteView, TermView
from wellcited.site.visible import is_listed, visible


def library_view(
    facts: Facts, settings: Settings | None = None, *, drafts: bool = False, examples: Mapping[str, str] | None = None
) -> LibraryView:
    """
    Return all views of a library.

    Args:
        facts: The library, and the day of the build.
        settings: What there is to know about the site.
        drafts: Show articles that readers do not see yet, for a preview.
        examples: For rules of the handbook, by name, a report of the rule at work.
    """
    settings = settings or Settings()
    targets = Targets.of(facts.library, drafts=drafts)
    shown = visible(facts.library, drafts=drafts)
    return LibraryView(
        site=site_view(facts, settings, drafts=drafts),
        home=HomeView(
            topics=shelves.top_topics(facts, drafts=drafts),
            recently_reviewed=lists.recently_reviewed(facts, drafts=drafts),
            recently_changed=lists.recently_changed(facts, drafts=drafts),
        ),
        articles=tuple(article_view(article, facts, settings, drafts=drafts, targets=targets) for article in shown),
        topics=shelves.topic_views(facts, drafts=drafts),
        a_to_z=lists.a_to_z(facts, drafts=drafts),
        glossary=glossary_view(facts),
        handbook=handbook(examples),
        help=help_view(facts.library),
        people=people_view(facts, drafts=drafts),
        freshness=freshness_view(facts),
    )


def site_view(facts: Facts, settings: Settings, *, drafts: bool = False) -> SiteView:
    """Return what every page may say about the site."""
    shown = visible(facts.library, drafts=drafts)
    everybody = people.people_views((id_ for article in shown for id_ in people.people_of(article)), facts)
    return SiteView(
        name=settings.name,
        url=settings.url,
        language=settings.language,
        is_demonstration=any(person.sample for person in everybody),
        articles=sum(is_listed(article) for article in shown),
        people=tuple(sorted(everybody, key=lambda person: (order(person.name), person.id))),
        licence=LinkView(settings.licence_name, settings.licence_url),
    )


def glossary_view(facts: Facts) -> GlossaryView:
    """Return the words of the glossary that say what they mean, in the order of the alphabet."""
    terms = [
        TermView(id_, urls.term_anchor(id_), term.term, term.also, term.meaning)
        for id_, term in facts.library.glossary.value.items()
        if term.term and term.meaning
    ]
    return GlossaryView(urls.GLOSSARY, tuple(sorted(terms, key=lambda term: (order(term.term), term.id))))
