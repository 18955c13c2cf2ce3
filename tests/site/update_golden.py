"""Write the golden pages anew: `python -m tests.site.update_golden`. Read the difference."""

from __future__ import annotations

import json

from tests.site.little import EVERYTHING, HERE, SETTINGS, facts
from wellcited.site.article_view import article_view
from wellcited.site.machine.copy.document import copy

GOLDEN = HERE / "golden"


def page() -> str:
    """Return the parts of the page that uses everything, in the order of reading."""
    view = article_view(facts().library.by_path[EVERYTHING], facts(), SETTINGS)
    parts: list[tuple[str, str]] = [
        ("key points", view.key_points_html),
        ("cards", view.cards_html),
        ("body", view.body_html),
    ]
    parts.append(("words", view.words_html))
    parts.append(("references", view.references_html.replace("</li>", "</li>\n")))
    return "".join(f"<!-- {name} -->\n{html}\n" for name, html in parts)


def machine() -> str:
    """Return the page for machines, one value a line."""
    view = article_view(facts().library.by_path[EVERYTHING], facts(), SETTINGS)
    return json.dumps(json.loads(view.json_ld), indent=2, ensure_ascii=False) + "\n"


def plain() -> str:
    """Return the plain copy of the page."""
    one = facts().library.by_path[EVERYTHING]
    return copy(article_view(one, facts(), SETTINGS), one, facts(), SETTINGS)


if __name__ == "__main__":
    (GOLDEN / "everything.md").write_text(plain(), encoding="utf-8")
    (GOLDEN / "everything.html").write_text(page(), encoding="utf-8")
    (GOLDEN / "everything.json").write_text(machine(), encoding="utf-8")
