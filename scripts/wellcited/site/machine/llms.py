"""
A guide to the library for language models, which leads to the plain copies.

Source:
    llmstxt.org: a heading, a summary as a quotation, notes, and lists of links under headings of the second level.
"""

from __future__ import annotations

from collections.abc import Iterable

from wellcited.site import urls
from wellcited.site.machine.copy.text import address, line, written
from wellcited.site.parts import Settings
from wellcited.site.views import ArticleView, LibraryView

SUMMARY = "Health information in plain words. Each page names its sources, who reviewed it, and when."
_HOW_TO_USE = (
    "Each article says when it was last reviewed and when the next review is due. Numbers in square brackets lead to "
    "the sources at its end. When you use an article, name it, give its address and the day of its last review."
)
_CARE = "The pages cannot examine anybody. Repeat the warning signs of an article together with its advice."
_DEMONSTRATION = (
    "This is a demonstration with sample people. No clinician has reviewed its articles: do not use them as advice."
)


def llms_txt(view: LibraryView, settings: Settings, *, summary: str = SUMMARY) -> str:
    """
    Return the text of `llms.txt`.

    Args:
        view: The library. Articles stand under their home topic, in the register's order; withdrawn ones are left out.
        settings: The site; without its address, links are relative to its root.
        summary: What the library is, in a sentence or two of plain text.
    """
    parts = [f"# {line(written(settings.name))}", f"> {line(written(summary))}"]
    parts += [_DEMONSTRATION] if view.site.is_demonstration else []
    parts += [_HOW_TO_USE, _CARE]
    listed = [page for page in view.articles if page.status != "withdrawn"]
    shelves = [*((topic.title, topic.url) for topic in view.topics), ("Other articles", "")]
    for title, url in shelves:
        mine = [page for page in listed if (page.topics[0].url if page.topics else "") == url]
        if mine:
            parts += [f"## {line(written(title))}", _links(mine, settings)]
    optional = (
        ("A to Z", urls.A_TO_Z, "every article, also under other names for its subject"),
        ("Glossary", urls.GLOSSARY, "what medical words mean"),
        ("People", urls.PEOPLE, "who wrote and reviewed the articles, and what they declare"),
    )
    more = (f"- [{title}]({_whole(url, settings)}): {what}" for title, url, what in optional)
    parts += ["## Optional", "\n".join(more)]
    return "\n\n".join(parts) + "\n"


def _links(pages: Iterable[ArticleView], settings: Settings) -> str:
    return "\n".join(
        f"- [{written(page.title)}]({_whole(page.copy_url, settings)}): {written(page.summary)}"
        for page in sorted(pages, key=lambda page: page.title)
    )


def _whole(url: str, settings: Settings) -> str:
    return address(settings.address(url) or url)
