"""What the tools print is read aright. The answers were recorded from the tools themselves."""

from pathlib import Path
from typing import Any

import pytest

from tests.audit import measure_axe, measure_html_validate, measure_lighthouse, measure_nu
from tests.audit.model import Failure
from tests.audit.window import Site


def test_the_nu_checker_is_read(tmp_path: Path) -> None:
    """
    A page is named by its address; errors, warnings and notes are told apart.
    """
    messages: list[dict[str, Any]] = [
        {
            "type": "error",
            "url": f"file:{tmp_path.as_posix()}/a-to-z/index.html",
            "lastLine": 82,
            "message": "Bad value “” for attribute “action” on element “form”: Must be non-empty.",
            "extract": '<form action="">',
        },
        {"type": "info", "subType": "warning", "url": f"file:{tmp_path.as_posix()}/index.html", "message": "Odd."},
        {"type": "info", "url": f"file:{tmp_path.as_posix()}/404.html", "message": "By the way."},
    ]
    expected = [
        Failure(
            "a-to-z/",
            '<form action="">',
            "error: Bad value “” for attribute “action” on element “form”: Must be non-empty.",
            measure_nu.DO,
        ),
        Failure("", "", "info/warning: Odd.", measure_nu.DO),
        Failure("404.html", "", "info: By the way.", measure_nu.DO),
    ]

    assert expected == list(measure_nu.failures_of(messages, tmp_path))
    served = [{**messages[0], "url": "http://127.0.0.1:9/a-to-z/"}]
    assert expected[:1] == list(measure_nu.failures_of(served, tmp_path, "http://127.0.0.1:9/"))


def test_only_a_script_that_holds_data_is_let_pass() -> None:
    """
    The checker takes JSON-LD for a script that a policy would block; a real one stays a fault.
    """
    message = {"message": f"{measure_nu.DATA} (meta tag): blocked by “script-src” directive."}

    assert measure_nu.is_data({**message, "extract": '<script type="application/ld+json">{"@con'})
    assert not measure_nu.is_data({**message, "extract": "<script>alert(1)</script>"})
    assert not measure_nu.is_data({"message": "Odd.", "extract": '<script type="application/ld+json">'})


def test_html_validate_is_read() -> None:
    """
    Warnings count as errors do; the front page has no name.
    """
    item: dict[str, Any] = {
        "rule": "wcag/h32",
        "severity": 2,
        "message": "<form> element must have a submit button",
        "selector": "html > body > form",
        "url": "https://html-validate.org/rules/wcag/h32.html",
    }
    expected = [
        Failure("", item["selector"], f"error wcag/h32: {item['message']}", item["url"]),
        Failure("404.html", "", f"warning wcag/h32: {item['message']}", "see html-validate.org"),
    ]
    found = {"./": [item], "404.html": [item | {"severity": 1, "selector": None, "url": None}], "about/": []}

    assert expected == list(measure_html_validate.failures_of(found))


def test_axe_is_read() -> None:
    """
    Each element that breaks a rule is a failure of its own, with the reason and the page that explains it.
    """
    rule: dict[str, Any] = {
        "id": "heading-order",
        "help": "Heading levels should only increase by one",
        "helpUrl": "https://dequeuniversity.com/rules/axe/4.14/heading-order",
        "nodes": [{"target": "h3", "html": "<h3>Health</h3>", "why": ["Heading order invalid"]}],
    }
    says = "heading-order: Heading levels should only increase by one (Heading order invalid)"

    assert [Failure("topics/", "h3  <h3>Health</h3>", says, rule["helpUrl"])] == list(
        measure_axe.failures_of([rule], "topics/")
    )


def result(**scores: int) -> dict[str, Any]:
    """Return what lighthouse.mjs prints for a page."""
    full = {"performance": 99, "accessibility": 100, "best-practices": 100, "seo": 100} | {
        name.replace("_", "-"): score for name, score in scores.items()
    }
    lost = {"id": "dialog", "category": "accessibility", "title": "No name", "description": "Name it.", "items": ["a"]}
    return {"scores": full, "audits": [lost]}


@pytest.mark.parametrize("scores", [{"performance": 95}, {"performance": 100}])
def test_lighthouse_is_content_from_its_least_scores_on(scores: dict[str, int]) -> None:
    """
    95 for performance is enough.
    """
    assert [] == list(measure_lighthouse.failures_of({"home": result(**scores)}, {"home": ""}))


def test_lighthouse_names_what_costs_points() -> None:
    """
    Each audit that costs points is named with its elements; if there is none of its own, the category is.
    """
    found = {"home": result(accessibility=99, performance=94)}
    expected = [
        ("performance is 94 where 95 is asked: no single audit", ""),
        ("accessibility is 99 where 100 is asked: No name", "a"),
    ]

    failures = list(measure_lighthouse.failures_of(found, {"home": ""}))
    assert expected == [(failure.says, failure.element) for failure in failures]


@pytest.mark.parametrize(
    ("head", "body", "expected"),
    [
        ('<meta name="robots" content="noindex, nofollow">', "This is a demonstration.", ["is-crawlable"]),
        ('<meta name="robots" content="noindex, nofollow">', "Health.", []),
        ("", "This is a demonstration.", []),
        ("", "Health.", []),
    ],
)
def test_only_a_demonstration_may_hide_from_robots(tmp_path: Path, head: str, body: str, expected: list[str]) -> None:
    """
    The audit of being found counts as soon as the site does not say that it is a demonstration.
    """
    (tmp_path / "index.html").write_text(f"<!doctype html><head>{head}</head><body><p>{body}</p></body>", "utf-8")

    assert expected == measure_lighthouse.skipped(Site(tmp_path, "http://127.0.0.1/", {"home": ""}, (), ""))
