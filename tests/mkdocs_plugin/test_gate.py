"""The last gate sees what must not be published, and leaves clean pages alone."""

from pathlib import Path
from typing import Any

import pytest

from tests.mkdocs_plugin import little
from wellcited.mkdocs_plugin.gate import faults_of_page, faults_of_site, strangers

SCRIPTS = {"assets/js/start.js"}
PAGE = "muscles/case/index.html"
HEAD = "<!doctype html><html lang=en><head><title>T</title></head><body>"
BAD = {
    "a script within the page": "<script>x()</script>",
    "a module within the page": '<script type="module">x()</script>',
    "a script of somebody else's": '<script src="https://evil.example/x.js"></script>',
    "a script without a scheme": '<script src="//evil.example/x.js"></script>',
    "a script that is not known": '<script src="../../assets/js/other.js"></script>',
    "a script in a drawing": "<svg><script>x()</script></svg>",
    "a handler": "<p onclick=x()>a</p>",
    "a handler in a drawing": "<svg onload=x()></svg>",
    "a style": '<p style="color:red">a</p>',
    "a sheet within the page": "<style>p{}</style>",
    "a frame": '<iframe src="../x/"></iframe>',
    "an object": "<object data=x></object>",
    "a base": "<base href=https://evil.example/>",
    "a refresh": '<meta http-equiv="refresh" content="0;url=https://evil.example/">',
    "a cookie": '<meta http-equiv="Set-Cookie" content="a=b">',
    "a link that runs": '<a href="javascript:x()">a</a>',
    "a link that runs, hidden": '<a href="java\nscript:x()">a</a>',
    "a link that runs, in capitals": '<a href=" JavaScript:x()">a</a>',
    "a link that is data": '<a href="data:text/html,x">a</a>',
    "a link of a drawing": '<svg><a xlink:href="javascript:x()"><text>a</text></a></svg>',
    "a form": '<form action="https://evil.example/"></form>',
    "a button's form": '<form><button formaction="//evil.example/">a</button></form>',
    "a picture of somebody else's": '<img alt="" src="https://evil.example/x.png">',
    "a picture set": '<img alt="" src="x.png" srcset="//evil.example/x.png 2x">',
    "a sheet of somebody else's": '<link rel="stylesheet" href="https://evil.example/x.css">',
    "an id twice": "<p id=a>a</p><p id=a>b</p>",
    "an id of a program": "<p id=__config>a</p>",
    "a template": "<template><p>a</p></template>",
    "an animation": '<svg><a><set attributeName="href" to="javascript:x()"/></a></svg>',
}
GOOD = {
    "data": '<script type="application/ld+json">{}</script>',
    "a known script": '<script src="../../assets/js/start.js" defer></script>',
    "a link to the web": '<a href="https://example.org/a?b=javascript:c">a</a>',
    "a link with a colon in its path": '<a href="../a:b/">a</a>',
    "a telephone": '<a href="tel:999">999</a>',
    "a place on the page": '<a href="#ref-1">1</a>',
    "a canonical address": '<link rel="canonical" href="https://example.org/">',
    "an alternate": '<link rel="alternate " href="https://example.org/feed.xml">',
    "a picture of ours": '<img alt="" src="../../assets/logo.svg">',
    "a drawing": '<svg viewBox="0 0 1 1"><path d="M0 0"/></svg>',
    "a policy": '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'">',
    "a search form": '<form action="../../search/"><input name="q"></form>',
}


@pytest.mark.parametrize("html", BAD.values(), ids=BAD)
def test_what_must_not_be_published_is_seen(html: str) -> None:
    """
    Each is reported with the page and the element.
    """
    found = list(faults_of_page(HEAD + html, PAGE, SCRIPTS))

    assert found
    assert {PAGE} == {fault.page for fault in found}
    assert all(fault.element and fault.says for fault in found)


@pytest.mark.parametrize("html", GOOD.values(), ids=GOOD)
def test_what_pages_hold_is_left_alone(html: str) -> None:
    """
    Nothing that our templates write is a fault.
    """
    assert [] == list(faults_of_page(HEAD + html, PAGE, SCRIPTS))


def test_only_a_page_that_moved_may_send_readers_on(tmp_path: Path) -> None:
    """
    A refresh is allowed on the pages that were made for it, and nowhere else.
    """
    for name in ("old", "other"):
        (tmp_path / f"{name}.html").write_text(HEAD + '<meta http-equiv=refresh content="0; url=new/">', "utf-8")

    assert ["other.html"] == [fault.page for fault in faults_of_site(tmp_path, SCRIPTS, {"old.html"})]


def test_a_file_that_nobody_made_is_seen(tmp_path: Path) -> None:
    """
    Pages, scripts and settings of hosts are reported unless they are known; a text is not.
    """
    for name in ("a.html", "sw.js", "CNAME", "a.txt", "index.html"):
        (tmp_path / name).write_text("x", "utf-8")

    assert ["CNAME", "a.html", "sw.js"] == [fault.page for fault in strangers(tmp_path, {"index.html"})]


@pytest.mark.slow
def test_a_fault_keeps_the_old_site(root: Path, capfd: pytest.CaptureFixture[str]) -> None:
    """
    An owner's page that holds a handler is not published, the message names it, and the old site stays whole.
    """
    assert little.build(root) == 0
    before = little.contents(root / "site")
    page = root / "docs" / "about" / "index.md"
    page.write_text(page.read_text("utf-8") + "\n<p onclick='x()'>Press</p>\n", "utf-8")

    assert little.build(root) == 2
    said = capfd.readouterr().err
    assert "about/index.html: the element holds a handler (`onclick`): <p onclick=" in said
    assert before == little.contents(root / "site")


@pytest.mark.slow
def test_the_browser_obeys_the_policy(built: Path, browser: Any) -> None:
    """
    A script that gets into a page all the same does not run.
    """
    from tests.mkdocs_plugin.serving import served

    server = served(built)
    page = browser.new_page()
    complaints: list[str] = []
    page.on("console", lambda said: complaints.append(said.text))
    page.goto(next(server))
    assert [] == complaints
    page.evaluate(
        """() => {
            const script = document.createElement('script');
            script.textContent = 'window.attacked = true';
            document.body.append(script);
        }"""
    )

    assert page.evaluate("window.attacked") is None
    assert any("Content Security Policy" in said for said in complaints)
    page.close()
    next(server, None)
