"""Pages that the owners keep: Python-Markdown, with citations and tables like the articles'."""

from pathlib import Path

import pytest
from markdown import Markdown

from tests.mkdocs_plugin import little
from wellcited.mkdocs_plugin.owner_pages import CodeExtension, TablesExtension

TABLE = "| Type | Months |\n| :-- | --: |\n| A *guide* | 36 |\n|  | 12 |\n"


def converted(text: str) -> str:
    """Return text as a page of the owners has it."""
    return Markdown(extensions=["tables", TablesExtension()]).convert(text)


def test_cells_know_their_columns() -> None:
    """
    Each cell says which column it belongs to, for phones; headings of columns say that they are.
    """
    html = converted(TABLE)

    assert '<th class="wc-left" scope="col">Type</th>' in html
    assert '<td class="wc-left" data-label="Type">A <em>guide</em></td>' in html
    assert '<td class="wc-right" data-label="Months">36</td>' in html


def test_no_style_stands_in_an_attribute() -> None:
    """
    Where text is aligned, a class says so: a policy against inline styles would drop the rest.
    """
    assert "style=" not in converted(TABLE)


def test_a_block_of_code_can_be_scrolled_by_keyboard() -> None:
    """
    Where it is wider than the screen, the keys must reach it; a word of code in a sentence needs nothing.
    """
    html = Markdown(extensions=["fenced_code", CodeExtension()]).convert("Say `this`:\n\n```text\n<pre><code>\n```\n")

    assert 1 == html.count('<pre tabindex="0"><code class="language-text">')
    assert "&lt;pre&gt;&lt;code&gt;" in html


@pytest.mark.slow
def test_owners_cite_the_shared_sources(root: Path) -> None:
    """
    A mark on a page of the owners leads to a list of references like that of an article.
    """
    page = root / "docs" / "about" / "index.md"
    page.write_text(page.read_text("utf-8") + "\nA statement [@shared2020].\n", "utf-8")

    assert little.build(root) == 0
    html = little.page(root, "about")

    assert 'A statement<sup class="wc-cite"><a id="cite-1-1" href="#ref-1"' in html
    assert "A shared example of a trial" in html


@pytest.mark.slow
def test_what_the_theme_prints_is_escaped(root: Path) -> None:
    """
    A quotation mark in a description does not end its attribute, and a sign in a title opens no tag.
    """
    page = root / "docs" / "about" / "index.md"
    little.edit(page, "title: About this library", "title: 'About <this> library'\nauthor: 'A \"B\" <C>'")
    little.edit(page, "description: What", "description: '\"What\" & <why>'\nother: What")

    assert little.build(root) == 0
    html = little.page(root, "about")

    assert '<meta name="description" content="&quot;What&quot; &amp; &lt;why&gt;">' in html
    assert '<meta name="author" content="A &quot;B&quot; &lt;C&gt;">' in html
    assert "<title>About &lt;this&gt; library – Wellcited</title>" in html


@pytest.mark.slow
def test_a_page_of_the_owners_takes_the_place_of_a_generated_one(root: Path) -> None:
    """
    Who writes docs/topics/health.md shows that, and not the shelf that would be made.
    """
    (root / "docs" / "topics").mkdir()
    (root / "docs" / "topics" / "health.md").write_text("# Our own shelf\n\nWords of the owners.\n", "utf-8")

    assert little.build(root) == 0
    assert "Words of the owners." in little.page(root, "topics/health")
