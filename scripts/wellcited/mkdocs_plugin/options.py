"""What mkdocs.yml can say to the plugin."""

from __future__ import annotations

from typing import get_args

from mkdocs.config import config_options as option
from mkdocs.config.base import Config

from wellcited.citing.references import DEFAULT, Style
from wellcited.reading.library import OWNER_PAGES


class Options(Config):  # type: ignore[no-untyped-call]  # the host's base class says nothing of types
    """The plugin's settings."""

    as_of = option.Optional(option.Type(str))
    """Day to judge by, as 2026-11-22. Without it: WELLCITED_AS_OF, then SOURCE_DATE_EPOCH, then today in UTC."""
    owner_pages = option.ListOfItems(option.Type(str), default=list(OWNER_PAGES))
    """Patterns of the pages under docs/ that are no articles: they may hold macros and HTML. `*` crosses slashes."""
    reference_style = option.Choice(get_args(Style), default=DEFAULT)
    """How references are formatted: `nlm` (the Vancouver of ICMJE) or `ama`."""
    language = option.Type(str, default="en-GB")
    """Language of the articles, as a BCP 47 tag."""
    offline = option.Type(bool, default=True)
    """Whether readers' browsers keep the pages that they opened, to show them without a network. Never in previews."""
    feedback = option.Type(str, default="")
    """Where readers send remarks: `mailto:help@example.org`, or the address of a new issue. Without it: nowhere.

    An address with `template=report-an-error.yml` opens that form with page, section and version filled in.
    """
