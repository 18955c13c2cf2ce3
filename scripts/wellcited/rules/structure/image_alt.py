"""A picture has a text alternative that says what it shows.

Why: people who cannot see the picture hear this text in its place, and it is shown when the picture does not load. An
empty text, or the name of a file, leaves them out.

Instead: say what you would say on the telephone: `![A person leans on a wall, one leg straight behind](calf.png)`.
Keep it to a sentence or two, at most 250 characters. What needs more belongs into the text.

Source: WCAG 2.2, success criterion 1.1.1 (Non-text Content). NHS digital service manual, accessibility, "Use
alternative text for images in content": no need to say that it is an image; no longer than 250 characters.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import PurePosixPath

from wellcited.model.article import Article
from wellcited.model.body import Image
from wellcited.model.finding import Finding
from wellcited.model.library import Facts
from wellcited.rules.rule import Rule

rule = Rule(__name__, severity="error")

MOST = 250
_FILE = re.compile(r"\S+\.(?:png|jpe?g|webp|avif|gif|svg|tiff?|bmp)$", re.IGNORECASE)
_NO_NEWS = frozenset(
    "alt alt-text chart diagram drawing figure graph graphic icon illustration image img logo photo photograph picture "
    "screenshot".split()
)
_SAYS_IMAGE = re.compile(r"(?:an?|the)? ?(?:image|picture|photo|photograph|graphic) (?:of|showing)\b", re.IGNORECASE)


@rule.per_article
def image_alt(article: Article, facts: Facts) -> Iterator[Finding]:
    """Yield a finding for each picture whose alternative says nothing, and hints about one that says too much."""
    for image in article.body.images:
        at = article.here(image.span)
        if says := _nothing_said(image):
            help_ = "say in the square brackets what the picture shows, as you would on the telephone"
            yield rule.finding(at=at, says=says, help=help_)
        elif len(image.alt) > MOST:
            says = f"the text alternative of this picture has {len(image.alt)} characters; {MOST} are the most"
            help_ = "say the main thing, and move the rest into the text"
            yield rule.finding(at=at, says=says, help=help_).with_severity("hint")
        elif match := _SAYS_IMAGE.match(image.alt):
            says = f'the text alternative begins with "{match[0]}", which screen readers say already'
            yield rule.finding(at=at, says=says, help="begin with what is to be seen").with_severity("hint")


def _nothing_said(image: Image) -> str:
    """Return what is wrong with an alternative that tells nobody what the picture shows; "" if nothing is."""
    alt = image.alt.strip()
    if not any(char.isalnum() for char in alt):
        return "this picture has no text alternative"
    name = PurePosixPath(image.target)
    # One plain word that is also the name of the file, such as `calf`, may be all there is to see.
    if _FILE.match(alt) or (alt.casefold() == name.stem.casefold() and not alt.isalpha()):
        return f'the text alternative of this picture is the name of a file, "{alt}"'
    if alt.casefold().rstrip(".") in _NO_NEWS:
        return f'the text alternative "{alt}" does not say what the picture shows'
    return ""
