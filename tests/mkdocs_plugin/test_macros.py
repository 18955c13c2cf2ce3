"""Macros run on pages that the owners keep and that ask for them, and nowhere else."""

from pathlib import Path

import pytest

from tests.mkdocs_plugin import little
from wellcited.mkdocs_plugin import running

pytestmark = pytest.mark.slow


def test_a_page_of_the_owners_that_asks_is_rendered(root: Path) -> None:
    """
    The front page tells how many articles there are, because it says `render_macros: true`.
    """
    assert little.build(root) == 0

    assert "A program checks all 2 articles" in little.page(root, "")


def test_a_page_that_does_not_ask_is_not(root: Path) -> None:
    """
    Braces on a page without `render_macros` are text.
    """
    page = root / "docs" / "about" / "index.md"
    page.write_text(page.read_text("utf-8") + "\nBraces: {{ library.name }}\n", "utf-8")

    assert little.build(root) == 0
    assert "Braces: {{ library.name }}" in little.page(root, "about")


@pytest.mark.usefixtures("gates_open")
@pytest.mark.parametrize("key", ["title", "summary", "funding"])
def test_an_article_is_never_rendered(root: Path, key: str) -> None:
    """
    An article that asks for macros, in the way that mkdocs-macros knows, does not get them.
    """
    article = root / little.ARTICLE
    text = article.read_text("utf-8").replace(
        "Walk a little.", "{{ config.site_dir }}{% for a in [1, 2] %}x{% endfor %}"
    )
    lines = [f"{key}: 'A {{{{ 6*7 }}}} B'" if line.startswith(f"{key}:") else line for line in text.splitlines()]
    article.write_text("\n".join(["---", "render_macros: true", *lines[1:], ""]), "utf-8")

    assert little.build(root) == 0
    page = little.page(root, "muscles/case")

    assert "A {{ 6*7 }} B" in page
    assert "{{ config.site_dir }}" in page
    assert "xx" not in page


@pytest.mark.usefixtures("gates_open")
def test_metadata_of_a_folder_asks_in_vain(root: Path) -> None:
    """
    `.meta.yml` beside an article, which a plugin of the theme reads, changes nothing and is not published.
    """
    (root / "docs" / "muscles" / ".meta.yml").write_text("render_macros: true\ntemplate: redirect.html\n", "utf-8")
    little.edit(root / little.ARTICLE, "Walk a little.", "{{ 6*7 }}")

    assert little.build(root) == 0
    assert "{{ 6*7 }}" in little.page(root, "muscles/case")


def test_a_main_py_is_not_imported_unasked(root: Path) -> None:
    """
    A file of that name beside mkdocs.yml, which mkdocs-macros would run, is left alone.
    """
    (root / "main.py").write_text("raise SystemExit('imported')\n", "utf-8")

    assert little.build(root) == 0


@pytest.mark.parametrize(
    ("old", "new", "named"),
    [
        ("render_by_default: false", "render_by_default: true", "render_by_default: false"),
        ("on_undefined: strict", "on_undefined: keep", "on_undefined: strict"),
        ("on_error_fail: true", "on_error_fail: false", "on_error_fail: true"),
        ("include_dir: overrides", "include_dir: docs/muscles", "include_dir"),
        ("include_dir: overrides", "verbose: false", "include_dir"),
        ("include_dir: overrides", 'include_dir: overrides\n      force_render_paths: "*.md"', "force_render_paths"),
    ],
)
def test_settings_that_would_open_the_door_are_refused(
    root: Path, capfd: pytest.CaptureFixture[str], old: str, new: str, named: str
) -> None:
    """
    Under these settings an article or a page could run templates unasked: nothing is built, and the setting is named.
    """
    little.edit(root / "mkdocs.yml", old, new)

    assert running.FAILED == little.build(root)
    assert named in capfd.readouterr().err
    assert not (root / "site").exists()


def test_a_site_can_do_without_macros(root: Path) -> None:
    """
    The plugin is for pages of the owners: without it the library is built as well.
    """
    config = root / "mkdocs.yml"
    text = config.read_text("utf-8")
    start = text.index("  - macros:")
    config.write_text(text[:start] + text[text.index("\n\n", start) :], "utf-8")

    assert little.build(root) == 0
