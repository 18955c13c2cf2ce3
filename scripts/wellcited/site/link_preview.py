"""
What a link to a page shows where somebody shares it: a title, a sentence, and a picture that says who checked the page.

Source:
    The Open Graph protocol, ogp.me: `og:image` and `og:url` are whole addresses, so nothing is said without the site's.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from urllib.parse import quote

from wellcited.site.parts import Settings
from wellcited.site.views import ArticleView, SiteView

WIDTH, HEIGHT = 1200, 630
"""Size of each picture in pixels, as the services that show links ask for."""
FOLDER = "previews"
_NOBODY = "A demonstration: no clinician has reviewed {}"


@dataclass(frozen=True, slots=True)
class Picture:
    """What stands in a picture. All is plain text."""

    path: str
    """Where it goes, from the site's root: `previews/muscles/night-leg-cramps.png`."""
    site: str
    """The library's name, small above the title; "" in the library's own picture."""
    title: str
    line: str
    """Who checked the page and when, or that nobody has."""

    @property
    def alt(self) -> str:
        """The same for those who do not see the picture."""
        return ". ".join(part for part in (self.site, self.title, self.line) if part) + "."

    @property
    def words(self) -> str:
        """All that must be drawn."""
        return self.site + self.title + self.line


@dataclass(frozen=True, slots=True)
class PictureLink:
    """A picture, for a template."""

    address: str
    alt: str
    width: int = WIDTH
    height: int = HEIGHT


@dataclass(frozen=True, slots=True)
class LinkPreview:
    """What the head of a page says to those who show a link to it."""

    title: str
    description: str
    kind: str
    """`article`, or `website` for all other pages."""
    address: str
    picture: PictureLink | None = None

    def drawn(self, picture: Picture | None, settings: Settings) -> LinkPreview:
        """Return the same with a picture; as it is without one."""
        if picture is None:
            return self
        return replace(self, picture=PictureLink(settings.address(quote(picture.path)), picture.alt))


def picture_of_site(site: SiteView, about: str) -> Picture:
    """
    Return the picture of the library, for every page that has none of its own.

    Args:
        site: The library.
        about: What it is about, in a sentence; "" if nothing is said.
    """
    return Picture(
        f"{FOLDER}/index.png", "", site.name, _NOBODY.format("these pages") if site.is_demonstration else about
    )


def picture_of_article(view: ArticleView, site: SiteView) -> Picture | None:
    """Return the picture of an article; None for a withdrawn one, whose title must not travel as advice."""
    if view.status == "withdrawn":
        return None
    path = view.path.removeprefix("docs/").removesuffix(".md")
    return Picture(f"{FOLDER}/{path}.png", site.name, view.title, review_line(view, site))


def review_line(view: ArticleView, site: SiteView) -> str:
    """Return in one line how far an article was checked. It holds on any day: it names days and judges none."""
    if site.is_demonstration:
        return _NOBODY.format("this page")
    if not view.reviews or view.last_reviewed is None:
        return "Not reviewed yet"
    reviewed = view.last_reviewed.words
    if "changed-since-review" in view.notices:
        return f"Changed since it was reviewed on {reviewed}"
    return f"Reviewed {reviewed}, next due {view.review_due.words}" if view.review_due else f"Reviewed {reviewed}"
