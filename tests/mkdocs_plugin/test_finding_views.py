"""Findings on a page."""

from wellcited.mkdocs_plugin.finding_views import finding_views
from wellcited.model.finding import Finding
from wellcited.model.span import Span


def test_words_of_a_finding_are_escaped_and_code_is_code() -> None:
    """
    A message repeats what an author wrote: on a page it opens no tag, and what is in backticks is set as code.
    """
    finding = Finding(
        "safety-raw-html",
        "error",
        "docs/a.md",
        Span.on_line(3, 1, 9),
        "`<script>` is shown as text",
        "remove <it>",
        "&",
    )

    view = finding_views([finding])[0]

    assert ("safety-raw-html", "error", 3) == (view.rule, view.severity, view.line)
    assert "<code>&lt;script&gt;</code> is shown as text" == view.message
    assert ("remove &lt;it&gt;", "&amp;") == (view.help, view.label)
