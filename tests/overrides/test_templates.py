"""The templates, read as data: everything is escaped, everything says what it needs."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml
from jinja2 import Environment, nodes

from tests.conftest import ROOT

OVERRIDES = ROOT / "overrides"
ASSETS = ROOT / "docs" / "assets"
TEMPLATES = sorted(path for path in OVERRIDES.rglob("*") if path.suffix in {".html", ".xml"})
PARTIALS = sorted((OVERRIDES / "partials" / "wellcited").glob("*.html"))
OWNERS_HTML = {"page.content"}
"""HTML that owners have written, in Markdown of their own; an article's page never prints it."""
OWNERS_TEMPLATES = {"home.html", "a-to-z.html", "owner-page.html"}


def named(path: Path) -> str:
    """Name a template for a test's id."""
    return path.relative_to(OVERRIDES).as_posix()


def tree(path: Path) -> nodes.Template:
    """Return a template, parsed."""
    return Environment().parse(path.read_text("utf-8"))


def expressions(path: Path) -> Iterator[nodes.Expr]:
    """Yield every expression that a template prints."""
    for output in tree(path).find_all(nodes.Output):
        yield from (node for node in output.nodes if not isinstance(node, nodes.TemplateData))


def is_escaped(node: nodes.Expr, macros: set[str]) -> bool:
    """Say whether an expression is escaped: by `| e` at its end, or because it is words of ours."""
    match node:
        case nodes.Filter(name="e" | "escape"):
            return True
        case nodes.Const():
            return True
        case nodes.CondExpr():
            return all(is_escaped(part, macros) for part in (node.expr1, node.expr2) if part is not None)
        case nodes.Call(node=nodes.Name(name=name)):
            return name == "super" or name in macros
    return False


@pytest.mark.parametrize("path", TEMPLATES, ids=named)
def test_every_expression_is_escaped(path: Path) -> None:
    """
    The host escapes nothing by itself: what a template prints ends in `| e`.
    """
    macros = {macro.name for macro in tree(path).find_all(nodes.Macro)}
    loose = [node for node in expressions(path) if not is_escaped(node, macros)]
    allowed = [
        node
        for node in loose
        if isinstance(node, nodes.Getattr)
        and isinstance(node.node, nodes.Name)
        and f"{node.node.name}.{node.attr}" in OWNERS_HTML
        and path.name in OWNERS_TEMPLATES
    ]

    assert [] == [f"{named(path)}:{node.lineno}" for node in loose if node not in allowed]


def test_the_test_above_finds_what_is_not_escaped(tmp_path: Path) -> None:
    """
    A filter before the last, a plain name and a word of a contributor's are no escaping.
    """
    file = tmp_path / "bad.html"
    file.write_text("{{ a }}{{ a | e | upper }}{{ a.b if c else 'd' }}{{ a ~ '' }}{{ a | e }}{{ 'd' if c }}", "utf-8")

    assert [False, False, False, False, True, True] == [is_escaped(node, set()) for node in expressions(file)]


@pytest.mark.parametrize("path", TEMPLATES, ids=named)
def test_nothing_switches_the_escaping_off(path: Path) -> None:
    """
    No template says `| safe`, and none runs a text as a template.
    """
    filters = {node.name for node in tree(path).find_all(nodes.Filter)}

    assert set() == filters & {"safe", "markdown", "tojson"}
    assert "autoescape" not in path.read_text("utf-8")


@pytest.mark.parametrize("path", TEMPLATES, ids=named)
def test_no_template_holds_styles_or_handlers(path: Path) -> None:
    """
    A policy without inline styles and handlers can be set for what we write.
    """
    text = path.read_text("utf-8")

    assert [] == re.findall(r"\sstyle\s*=|\son[a-z]+\s*=|<style|javascript:", text)
    scripts = re.findall(r"<script[^>]*>", text)
    assert [] == [tag for tag in scripts if 'type="application/ld+json"' not in tag and ' src="' not in tag]


@pytest.mark.parametrize("path", TEMPLATES, ids=named)
def test_each_template_begins_by_saying_what_it_is(path: Path) -> None:
    """
    A head comment says what the template is for; a partial's also what it needs.
    """
    text = path.read_text("utf-8")
    head = text[: text.index("#}")] if text.startswith("{#-") else ""

    assert head
    assert path not in PARTIALS or "Needs  " in head


@pytest.mark.parametrize("path", PARTIALS, ids=named)
def test_each_partial_is_used(path: Path) -> None:
    """
    A partial that no template includes goes.
    """
    name = f"partials/wellcited/{path.name}"

    assert any(name in template.read_text("utf-8") for template in TEMPLATES)


def test_no_partial_of_the_theme_is_replaced() -> None:
    """
    All but the document itself has names of our own, so that a new version of the theme is not hidden by an old copy.
    """
    ours = {named(path) for path in TEMPLATES}

    assert {"404.html", "base.html", "main.html", "sitemap.xml"} == {
        name for name in ours if name in {"404.html", "main.html", "sitemap.xml", "base.html"}
    }
    assert set() == {
        name for name in ours if name.startswith("partials/") and not name.startswith("partials/wellcited/")
    }


def test_every_stylesheet_and_script_is_loaded() -> None:
    """
    What lies in the assets is named in mkdocs.yml, once; base.html names what runs before anything is painted.
    """
    text = re.sub(r"!![^\s]+|!ENV", "", (ROOT / "mkdocs.yml").read_text("utf-8"))
    config = yaml.safe_load(text)
    there = {path.relative_to(ROOT / "docs").as_posix() for path in [*ASSETS.glob("css/*"), *ASSETS.glob("js/*.*")]}

    first = "assets/js/start.js"
    assert there == {*config["extra_css"], *config["extra_javascript"], first}
    assert len(there) == len(config["extra_css"]) + len(config["extra_javascript"]) + 1
    assert first in (OVERRIDES / "base.html").read_text("utf-8")


def test_every_module_of_the_search_is_asked_for() -> None:
    """
    A script begins the search, and each module is imported by it or by another module.
    """
    folder = ASSETS / "js" / "search"
    texts = [path.read_text("utf-8") for path in [*folder.glob("*.mjs"), ASSETS / "js" / "search.js"]]
    asked = {name for text in texts for name in re.findall(r"""["']\./(?:search/)?([a-z-]+\.mjs)["']""", text)}

    named = re.search(r"for name in (\[[^\]]*\])", (OVERRIDES / "search.html").read_text("utf-8"))
    assert {path.name for path in folder.iterdir()} == asked
    assert named
    assert asked - {"dialog.mjs"} == {f"{name}.mjs" for name in yaml.safe_load(named[1])}


@pytest.mark.parametrize("path", sorted(ASSETS.glob("*.svg")), ids=lambda path: path.name)
def test_pictures_of_ours_hold_no_script(path: Path) -> None:
    """
    An SVG is a document: ours are lines and shapes only.
    """
    tags = set(re.findall(r"<([a-zA-Z]+)", path.read_text("utf-8")))

    assert {"svg", "rect", "path", "circle"} >= tags
