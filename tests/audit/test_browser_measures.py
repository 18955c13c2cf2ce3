"""Each measure in the browser sees the fault that it is for, and leaves a good page alone."""

import pytest

from tests.audit import (
    measure_keyboard,
    measure_no_script,
    measure_reflow,
    measure_requests,
    measure_shift,
    measure_targets,
    measure_weight,
)
from tests.audit.window import browser, show, window

pytestmark = pytest.mark.slow

GOOD = """<p>A sentence with <a href="#more">a link</a> in it.</p><details><summary>More</summary><p id="more">Words</p>
</details><nav aria-label="Main"><a href="./">Front page</a></nav><button id="b" popovertarget="p" type="button">Menu
</button><div id="p" popover>Choices</div>"""


def says(outcome) -> list[str]:
    """Return what a measure complains of, sorted."""
    return sorted({failure.says for failure in outcome.failures})


@pytest.mark.parametrize(
    "measure",
    [measure_keyboard, measure_no_script, measure_reflow, measure_requests, measure_shift, measure_targets],
    ids=lambda module: module.__name__.rpartition("_")[2],
)
def test_a_good_page_is_left_alone(site, measure) -> None:
    """
    A link in a sentence, something to open, a menu: nothing is wrong with them.
    """
    assert [] == says(measure.measure(site(GOOD)))


def test_what_the_keyboard_cannot_do_is_seen(site) -> None:
    """
    No ring, a thin one, a pale one; a mouse's button; something that lies over it.
    """
    outcome = measure_keyboard.measure(
        site(
            """<a href="#x" style="outline: none">bare</a> <a href="#x" style="outline-width: 1px">thin</a>
            <a href="#x" style="outline-color: #e0e0e0">pale</a>
            <label for="c" style="cursor: pointer">Menu</label><input id="c" type="checkbox" hidden>
            <p style="position: relative"><a href="#x">below</a><i style="position: absolute; inset: 0"></i></p>"""
        )
    )
    expected = {
        ("bare", "shows no outline of 2 px when it has the focus"),
        ("thin", "shows no outline of 2 px when it has the focus"),
        ("pale", "has an outline of 1.3 to 1 when it has the focus; 3 to 1 is asked"),
        ("Menu", "answers to the mouse only"),
        ("below", "is covered while it has the focus"),
    }
    on_a_desk = [failure for failure in outcome.failures if failure.page == "(front page) (light, 1280 px)"]

    assert expected == {(failure.element.split("“")[1].rstrip("”"), failure.says) for failure in on_a_desk}


def test_a_page_that_is_still_being_filled_is_waited_for(site) -> None:
    """
    What a script adds a moment after the page stands moves what is below it: judged is the page that rests.
    """
    html = """<div id="late" aria-busy="true"></div><p><a href="#late">below</a></p><script>setTimeout(() => {
        late.style.height = "3000px"; late.removeAttribute("aria-busy"); }, 700)</script>"""
    place = site(html)
    with browser(place) as started, window(started) as page:
        show(page, place.address)

        assert 3000 < page.evaluate("document.documentElement.scrollHeight")


@pytest.mark.parametrize(
    "html",
    [
        '<button onkeydown="event.preventDefault()">trap</button>',
        '<a href="#x">one</a><button onfocus="this.previousSibling.focus()">thrown back</button><a href="#x">3</a>',
    ],
    ids=["swallowed", "thrown-back"],
)
def test_a_trap_is_seen(site, html: str) -> None:
    """
    A script that swallows the Tab key, or sends the focus back, keeps a reader from the rest of the page.
    """
    assert "holds the focus: the Tab key does not leave it" in says(measure_keyboard.measure(site(html)))


def test_a_ring_that_is_cut_off_is_seen(site) -> None:
    """
    The style promises 3 px, but the box around it shows none of them: only a picture tells.
    """
    html = '<div style="overflow: hidden; width: 90px; height: 44px"><a href="#x" style="width: 90px">cut off</a></div>'
    (complaint,) = says(measure_keyboard.measure(site(html)))

    assert complaint.startswith("shows 0 pixels of a ring of focus where ")


def test_a_dialog_must_take_the_focus_and_give_it_back(site) -> None:
    """
    What opens by key and leaves the focus behind is named.
    """
    html = """<button aria-haspopup="dialog" onclick="document.getElementById('d').hidden = false">Search</button>
        <div id="d" role="dialog" aria-label="Search" hidden><input aria-label="Words"></div>"""

    assert "opens a dialog, but the focus stays outside" in says(measure_keyboard.measure(site(html)))


def test_a_summary_that_does_not_open_is_seen(site) -> None:
    """
    A script that swallows the key shuts a reader out.
    """
    html = '<details><summary onkeydown="event.preventDefault()">More</summary><p>Words</p></details>'

    assert "does not open by the Enter key" in says(measure_keyboard.measure(site(html)))


def test_what_is_lost_without_scripts_is_seen(site) -> None:
    """
    Words that a script writes or shows, links that lead nowhere, buttons that nothing answers.
    """
    html = """<p><script>document.write("Take two tablets")</script></p><p hidden id="h">Never more</p>
        <a>nowhere</a> <a href="gone/">gone</a> <a href="#gone">gone</a> <a href="javascript:go()">go</a>
        <a href="other.html" id="late" style="display: none">late</a> <button type="button">Print</button>
        <script>h.hidden = false; late.style.display = "inline"</script>"""
    expected = [
        "cannot be read: Never more",
        "cannot be read: Take two tablets",
        "cannot be read: late",
        "is a link that cannot be seen",
        "is a link without an address",
        "is shown but does nothing",
        "leads to a place that is not on the page",
        "leads to javascript:go()",
        "leads to no page",
    ]

    assert expected == says(measure_no_script.measure(site(html, other_html="")))


def test_what_does_not_fit_is_seen(site) -> None:
    """
    Too wide for the page, cut off, or sticking over half of a small screen.
    """
    html = """<p style="position: sticky; top: 0; height: 128px; margin: 0">Stays</p>
        <div style="width: 400px">wide</div><p style="height: 20px; overflow: hidden">Two<br>lines</p>"""
    expected = [
        "cuts off its text",
        "reaches from 16 to 416 px",
        "stays on the screen and covers 50 % of its height",
        "the page is 416 px wide in a window of 320 px",
    ]

    assert expected == says(measure_reflow.measure(site(html)))


def test_a_wide_table_may_scroll_in_its_own_box(site) -> None:
    """
    The page does not scroll sideways then, so nothing is wrong.
    """
    html = '<div style="overflow-x: auto" tabindex="0"><div style="width: 600px">a wide table</div></div>'

    assert [] == says(measure_reflow.measure(site(html)))


def test_letters_that_grow_out_of_their_box_are_seen(site) -> None:
    """
    As it stands the text fits; with the wider letters that a reader may set it is cut off (WCAG 2.2, 1.4.12).
    """
    outcome = measure_reflow.measure(site('<p style="height: 1.2em; line-height: 1.1; overflow: hidden">Words</p>'))

    assert ["(front page) (320 px, wide letters)"] == [failure.page for failure in outcome.failures]


def test_requests_to_others_and_complaints_are_seen(site) -> None:
    """
    A font from elsewhere, a script that fails.
    """
    html = '<img alt="" src="https://example.org/pixel.gif"><script>missing()</script>'
    outcome = measure_requests.measure(site(html))

    assert ["asks somebody else for a file", "the browser complains"] == says(outcome)
    assert "https://example.org/pixel.gif" in {failure.element for failure in outcome.failures}


def test_what_moves_after_it_was_painted_is_seen(site) -> None:
    """
    A script that comes late and puts a line above the text.
    """
    script = "document.querySelector('main').prepend(Object.assign(document.createElement('p'), {textContent: 'New'}))"
    outcome = measure_shift.measure(site('<p>Words</p><script src="late.js"></script>', late_js=script))

    assert outcome.failures
    assert all(failure.says.startswith("moves after it was painted") for failure in outcome.failures)


@pytest.mark.parametrize(("size", "expected"), [(20, 1), (24, 0)])
def test_targets_that_are_too_small_are_seen(site, size: int, expected: int) -> None:
    """
    24 px is enough, less is not; a link in a sentence may be as high as its line.
    """
    html = f"""<p>A <a href="#x">link</a> in words</p>
        <a href="#x" style="width: {size}px; height: {size}px; min-width: 0; min-height: 0">x</a>"""

    assert expected == len({failure.says for failure in measure_targets.measure(site(html)).failures})


@pytest.mark.parametrize(("size", "expected"), [(340_000, 0), (350_000, 1)])
def test_an_article_that_is_too_heavy_is_seen(site, size: int, expected: int) -> None:
    """
    All files together count, uncompressed; the table names the heaviest first.
    """
    outcome = measure_weight.measure(site('<script src="big.js"></script>', big_js="/" * size))

    assert expected == len(outcome.failures)
    assert f"{size / 1000:.1f} KB  big.js" == outcome.table[0].strip()


def test_what_forced_colours_hide_is_seen(site) -> None:
    """
    A field without a border, a mask, a drawing with a fixed colour; one in the colour of the text is fine.
    """
    case = site(
        """<input aria-label="Words" style="border: 0">
        <i style="display: block; width: 20px; height: 20px; mask-image: linear-gradient(#000, #000)"></i>
        <svg width="20" height="20"><path d="M0 0h20v20z" fill="#fff"/></svg>
        <svg width="20" height="20"><path d="M0 0h20v20z" fill="currentcolor"/></svg>"""
    )
    expected = [
        "is a field without an edge",
        "is a drawing made by a mask, which is not seen",
        "is a drawing in the colour of its ground",
    ]
    with browser(case) as started, window(started, forced_colors="active", color_scheme="light") as page:
        show(page, case.address)

        assert expected == [words for _, words in page.evaluate("audit.unseen()")]
