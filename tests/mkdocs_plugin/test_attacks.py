"""
Nothing that a contributor writes runs: not on the page, not in the search, not in the build.

The rules refuse much of this. Here they are silenced: what holds must hold without them.
"""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from selectolax.lexbor import LexborHTMLParser

from tests.mkdocs_plugin import little
from tests.mkdocs_plugin.serving import served
from tests.search.fragments import fragments

pytestmark = [pytest.mark.slow, pytest.mark.usefixtures("gates_open")]

MARK = "zqx"
NAMES = iter(range(10_000))
PLANTED: set[str] = set()


def payload(where: str) -> str:
    """Return an attack that carries its own name: it breaks out of an element, an attribute, a script, a template."""
    name = f"{MARK}{re.sub(r'[^a-z]', '', where.lower())}"
    PLANTED.add(name)
    return (
        f"{name}</title><script>{name}()</script>\"'><img src=x onerror={name}()>"
        "{{ 1234567*7 }}{% if true %}yes{% endif %}{# c #}"
    )


def quoted(where: str) -> str:
    """Return an attack as a YAML scalar."""
    return "'" + payload(where).replace("'", "''") + "'"


ARTICLE = f"""---
title: {quoted("title")}
summary: {quoted("summary")}
type: condition
status: published
topics: [evil]
also_called: [{quoted("also called")}]
codes:
  icd-10: [{quoted("icd")}]
  icd-10-cm: [{quoted("icd cm")}]
  mesh: [{quoted("mesh")}]
authors: [evil-author]
funding: {quoted("funding")}
published: 2026-01-15
template: redirect.html
location: https://steer.example/
render_macros: true
hide: [navigation]
reviews:
  - by: evil-author
    role: clinical
    on: 2026-01-15
    outcome: approved
    text: "0000000000000000"
citations:
  - id: all
    type: article-journal
    title: {quoted("reference title")}
    author:
      - {{family: {quoted("family")}, given: {quoted("given")}}}
      - {{literal: {quoted("literal")}}}
    editor: [{{literal: {quoted("editor")}}}]
    container-title: {quoted("container")}
    collection-title: {quoted("collection")}
    publisher: {quoted("publisher")}
    publisher-place: {quoted("place")}
    edition: {quoted("edition")}
    volume: {quoted("volume")}
    issue: {quoted("issue")}
    page: {quoted("pages")}
    number: {quoted("number")}
    genre: {quoted("genre")}
    medium: {quoted("medium")}
    language: {quoted("language")}
    issued: 2021
    DOI: {quoted("doi")}
    PMID: {quoted("pmid")}
    PMCID: {quoted("pmcid")}
    URL: {quoted("url")}
    archive: {quoted("archive")}
    archive_location: {quoted("archive location")}
    status: {quoted("reference status")}
    note: {quoted("note")}
  - id: script
    type: webpage
    title: An address that runs
    URL: "javascript:alert(1)"
    archive_location: "javascript:alert(2)"
changes:
  - on: 2026-01-16
    what: {quoted("what")}
---

Body text {payload("body")} with a mark [@all; @script] and {{{{ term("evil", "{MARK}") }}}}.

!!! emergency "{payload("card title").replace('"', "")}"

    - {payload("card item")}

!!! key-points

    - {payload("key point")}

## {payload("heading")}

{{: #__config onclick="alert(1)" }}

<div markdown onclick="alert(1)">{payload("div")}</div>

<script>{MARK}()</script>

[a link](javascript:alert%281%29) and [another](<{payload("target")}>) and ![{payload("alt")}](javascript:alert)

{{{{ helpline("emergency") }}}}

{{{{ config }}}} {{% include "mkdocs.yml" %}} {{{{ term("{payload("argument").replace('"', "")}") }}}}

| {payload("column")} | b |
| --- | --- |
| {payload("cell")} | {payload("other cell")} |

```{payload("fence").replace("`", "")}
{payload("code")}
```
"""

PEOPLE = f"""evil-author:
  name: {quoted("name")}
  about: {quoted("about")}
  orcid: {quoted("orcid")}
  url: "javascript:alert(3)"
  reviews_as: [clinical]
  credentials:
    - name: {quoted("credential")}
      issuer: {quoted("issuer")}
      number: {quoted("credential number")}
      from: 2020-01-01
  conflicts: {quoted("conflicts")}
"""
TOPICS = f"""evil:
  title: {quoted("topic title")}
  summary: {quoted("topic summary")}
  topics:
    inside: {{title: {quoted("topic inside")}, summary: {quoted("inside summary")}}}
"""
GLOSSARY = f"""evil: {{term: {quoted("term")}, also: [{quoted("also term")}], meaning: {quoted("meaning")}}}
"""
HELPLINES = f"""evil:
  name: {quoted("region")}
  emergency: {{number: {quoted("telephone")}, label: {quoted("label")}}}
"""


@pytest.fixture
def attacked(root: Path) -> Path:
    """Return a site in which every text that a contributor can write is an attack."""
    register = root / "docs" / "_register"
    for name, text in (("people", PEOPLE), ("topics", TOPICS), ("glossary", GLOSSARY), ("helplines", HELPLINES)):
        (register / f"{name}.yml").write_text(text, "utf-8")
    (root / little.ARTICLE).write_text(ARTICLE, "utf-8")
    strange = root / "docs" / "muscles" / f"\"'><img src=x onerror={MARK}name()>{{{{7}}}}.md"
    strange.write_text(ARTICLE.replace(f"title: '{MARK}title", f"title: '{MARK}second"), "utf-8")
    (root / "main.py").write_text(f"import pathlib\npathlib.Path({str(root / 'imported')!r}).touch()\n", "utf-8")
    assert little.build(root) == 0
    return root


def pages(root: Path) -> Iterator[tuple[str, str]]:
    """Yield every page that was built."""
    for file in sorted((root / "site").rglob("*.html")):
        yield file.relative_to(root / "site").as_posix(), file.read_text("utf-8")


def faults_of(html: str) -> list[str]:
    """Return what in a page could run something that is not ours."""
    tree = LexborHTMLParser(html)
    found = []
    for node in tree.css("*"):
        for name, value in node.attributes.items():
            if name.startswith("on") or (value or "").strip().lower().startswith(("javascript:", "data:", "vbscript:")):
                found.append(f"<{node.tag} {name}={value}>")
            if name == "style":
                found.append(f"<{node.tag} style>")
        if (
            node.tag == "script"
            and node.attributes.get("type") != "application/ld+json"
            and MARK in (node.text() or "")
        ):
            found.append("a script")
        if node.tag in {"iframe", "object", "embed", "base", "style", "template", "svg:script"}:
            found.append(f"<{node.tag}>")
        if node.tag == "meta" and node.attributes.get("http-equiv") not in {None, "Content-Security-Policy"}:
            found.append("a meta that steers")
        if node.tag == "img" and node.attributes.get("src") == "x":
            found.append("a picture of the attacker's")
    ids = [node.attributes["id"] for node in tree.css("[id]")]
    found += [f"id {id_} twice" for id_ in {id_ for id_ in ids if ids.count(id_) > 1}]
    found += [f"id {id_}" for id_ in ids if id_ and id_.startswith("__")]
    return found


def test_no_text_becomes_markup(attacked: Path) -> None:
    """
    No page holds a script, handler, frame, style or address of a contributor's.
    """
    found = {name: faults_of(html) for name, html in pages(attacked)}

    assert {} == {name: faults for name, faults in found.items() if faults}


def test_the_attacks_are_on_the_pages(attacked: Path) -> None:
    """
    The test above judges something: nearly every text that was planted can be read on some page.
    """
    text = " ".join(html for _, html in pages(attacked))
    # Not shown: identifiers that are none, fields that the format of a journal article has no place for, initials.
    hidden = {name for name in PLANTED if name not in text}

    assert len(PLANTED) > 55
    assert {
        f"{MARK}{name}"
        for name in (
            "archivelocation",
            "collection",
            "doi",
            "edition",
            "editor",
            "fence",
            "genre",
            "given",
            "icd",
            "icdcm",
            "language",
            "medium",
            "mesh",
            "number",
            "orcid",
            "pages",
            "place",
            "pmcid",
            "pmid",
            "publisher",
            "referencestatus",
            "target",
            "telephone",
            "title",
            "url",
        )
    } >= hidden


def test_no_template_of_a_contributor_runs(attacked: Path) -> None:
    """
    Jinja never runs on what a contributor wrote, in a body, a title or a register; `render_macros` asks in vain.
    """
    braces = "{{ 1234567*7 }}"
    whole = {path.relative_to(attacked / "site").as_posix() for path in (attacked / "site").rglob("*")}
    texts = [html for _, html in pages(attacked)]

    assert any(braces in html for html in texts)
    assert [] == [html for html in texts if "8641969" in html]
    assert [] == [html for html in texts if "MkDocsConfig" in html or "site_dir" in html]
    assert not (attacked / "imported").exists()
    assert "mkdocs.yml" not in whole


def test_no_front_matter_steers_the_host(attacked: Path) -> None:
    """
    `template`, `location` and `hide` in an article's front matter do nothing.
    """
    assert "steer.example" not in " ".join(html for _, html in pages(attacked))
    assert 'id="wc-about"' in little.page(attacked, "muscles/case")


def test_the_search_holds_text_and_no_markup(attacked: Path) -> None:
    """
    What the index says of an attacked article is the text that its page shows; no tag of it was taken for one.
    """
    found = fragments(attacked / "site")["muscles/case"]

    assert f"{MARK}title</title><script>" in found["meta"]["title"]
    assert f"{MARK}summary</title><script>" in found["meta"]["summary"]
    assert f"{MARK}alsocalled</title><script>" in found["content"]


def test_data_for_machines_stays_inside_its_script(attacked: Path) -> None:
    """
    The JSON-LD of an attacked article can be read, and closes no script.
    """
    tree = LexborHTMLParser(little.page(attacked, "muscles/case"))

    blocks = [json.loads(node.text()) for node in tree.css('script[type="application/ld+json"]')]

    assert 1 == len(blocks)
    assert f"{MARK}summary</title><script>" in json.dumps(blocks)


def test_the_sitemap_and_addresses_are_escaped(attacked: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """
    A file name that is an attack becomes an address that is none.
    """
    monkeypatch.setenv("WELLCITED_SITE_URL", "https://library.example/")
    assert little.build(attacked) == 0

    text = (attacked / "site" / "sitemap.xml").read_text("utf-8")

    assert "<img" not in text
    assert "%3Cimg%20src" in text
    assert {} == {name: faults for name, html in pages(attacked) if (faults := faults_of(html))}


def test_nothing_runs_in_a_browser(attacked: Path, browser: Any) -> None:
    """
    No attack runs when its page is read.
    """
    server = served(attacked / "site")
    address = next(server)
    page = browser.new_page()
    said: list[str] = []
    page.on("dialog", lambda dialog: said.append(dialog.message))
    page.on("pageerror", lambda error: said.append(str(error)))
    page.on("request", lambda request: said.append(request.url) if request.url.endswith("/x") else None)
    for path in ("muscles/case/", "a-to-z/", "topics/evil/", "glossary/"):
        page.goto(address + path)
        page.wait_for_load_state("networkidle")

    assert [] == said
    page.close()
    next(server, None)


def test_files_that_nobody_allowed_are_not_published(root: Path) -> None:
    """
    Pages, scripts and server settings that lie among the articles, and the registers, stay where they are.
    """
    stray = (
        "x.html",
        "sw.js",
        "CNAME",
        "_headers",
        "muscles/x.svg",
        "muscles/.meta.yml",
        "muscles/x.css",
        "robots.txt",
    )
    for name in stray:
        (root / "docs" / name).write_text("<script>alert(1)</script>", "utf-8")
    Image.new("P", (1, 1)).save(root / "docs" / "muscles" / "picture.png")
    shapes = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><path d="M1 1h6v6z"/></svg>'
    (root / "docs" / "muscles" / "drawing.svg").write_text(shapes, "utf-8")

    assert little.build(root) == 0

    built = little.contents(root / "site")
    assert {"muscles/picture.png", "muscles/drawing.svg"} <= built.keys()
    ours = {"robots.txt", "_headers", "sw.js"}
    assert ours == built.keys() & set(stray)  # the site makes its own
    assert [] == [name for name in ours if b"alert" in built[name]]
    others = [path for path in built if not path.endswith("/index.html.md")]
    assert [] == [path for path in others if "_register" in path or path.endswith((".md", ".yml", ".py"))]


def test_a_file_of_a_scripts_name_changes_no_script(root: Path, built: Path) -> None:
    """
    An article cannot bring a script along under the name of one of the site's own.
    """
    script = next((built / "assets" / "js").glob("wellcited.*.js"))
    for name in (script.name, "start.js"):
        (root / "docs" / "muscles" / name).write_text("alert(1)", "utf-8")

    assert little.build(root) == 0
    assert [] == list((root / "site" / "muscles").glob("*.js"))
    assert script.read_bytes() == (root / "site" / "assets" / "js" / script.name).read_bytes()


def test_two_articles_cannot_take_one_address(root: Path, capfd: pytest.CaptureFixture[str]) -> None:
    """
    The second would silently take the place of the first.
    """
    (root / "docs" / "muscles" / "case").mkdir()
    (root / "docs" / "muscles" / "case" / "index.md").write_text((root / little.ARTICLE).read_text("utf-8"), "utf-8")

    assert little.build(root) == 2
    assert "docs/muscles/case.md and docs/muscles/case/index.md would have the same address" in capfd.readouterr().err


def test_no_id_of_a_register_leads_out_of_the_site(root: Path, capfd: pytest.CaptureFixture[str]) -> None:
    """
    A topic called `../../evil` is refused: its page would be written beside the site.
    """
    topics = root / "docs" / "_register" / "topics.yml"
    topics.write_text(topics.read_text("utf-8") + "../../../evil: {title: Evil, summary: Evil}\n", "utf-8")

    assert little.build(root) == 2
    assert "is no place for a page" in capfd.readouterr().err
    assert not list(root.parent.glob("**/evil"))
