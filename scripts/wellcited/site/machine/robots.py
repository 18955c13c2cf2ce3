"""
What robots may read.

Source:
    RFC 9309, Robots Exclusion Protocol. A robot looks for the file at the root of the host alone: a site in a folder
    must bring its lines into the host's own file.
"""

from __future__ import annotations

from wellcited.site.parts import Settings

SITEMAP = "sitemap.xml"


def robots_txt(settings: Settings, *, is_demonstration: bool) -> str:
    """
    Return the text of `robots.txt`.

    Nothing is ever forbidden. The pages of a demonstration ask not to be listed (`noindex`), and a robot that may not
    read a page cannot see that wish: it would list the bare address that it knows from elsewhere.

    Args:
        settings: The site; its map is named only if its address is known.
        is_demonstration: Whether sample people stand behind it. Then no map invites robots.
    """
    if is_demonstration:
        lines = [
            "# This library is a demonstration. Each of its pages asks not to be listed (noindex), and a robot must be",
            "# allowed to read a page to see that. So nothing is forbidden here, and no map is given.",
        ]
    else:
        lines = ["# Everything here is for everybody."]
    lines += ["User-agent: *", "Disallow:"]
    if settings.url and not is_demonstration:
        lines += ["", f"Sitemap: {settings.address(SITEMAP)}"]
    return "\n".join(lines) + "\n"
