"""The Nu HTML checker finds no error and no warning on any page of the site."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from urllib.parse import quote, unquote, urlsplit

from tests.audit.kinds import addresses
from tests.audit.model import Failure, Outcome
from tests.audit.tools import MODULES, ToolFailed, ask
from tests.audit.window import Site

JAR = MODULES / "vnu-jar" / "build" / "dist" / "vnu.jar"
# A policy's 'self' means nothing for a file that has no address: pages are asked for from the server of the audit.
JAVA: list[str | Path] = ["java", "-Dnu.validator.servlet.allow-forbidden-hosts=true", "-jar", JAR]
# HTML prepares a data block before it looks at the policy ("prepare the script element", steps on its type): no browser
# blocks one, which the measure `requests` sees by the browser's own console. The checker does not tell the two apart.
DATA = "Inline script violates Content Security Policy"
KNOWN_BAD = "<!doctype html><html lang=en><title>Bad</title><img><p id=a><p id=a><section><p>x</section>"
UNREAD = "non-document-error"
TRIES = 3
"""The checker waits five seconds for a page and cannot be told otherwise: on a busy machine it asks again."""
DO = "mend the template or the code that writes this element; the theme's own markup is mended in overrides/"


def measure(site: Site) -> Outcome:
    """Check every page."""
    with TemporaryDirectory() as folder:
        bad = Path(folder) / "bad.html"
        bad.write_text(KNOWN_BAD, "utf-8")
        pages = [site.address + quote(address) for address in addresses(site.folder)]
        messages = check(*pages, bad)
    for _ in range(TRIES):
        late = sorted({message["url"] for message in messages if kind(message).startswith(UNREAD)} & set(pages))
        if not late:
            break
        messages = [message for message in messages if message.get("url") not in late] + check(*late)
    told = [message for message in messages if not is_data(message)]
    ours = [message for message in told if not message.get("url", "").endswith("/bad.html")]
    if not {"error", "info/warning"} <= {kind(message) for message in told if message not in ours}:
        raise ToolFailed("the Nu checker does not see the faults of a bad page")
    failures = tuple(failures_of(ours, site.folder, site.address))
    errors = sum(kind(message) == "error" for message in ours)
    return Outcome(
        f"{errors} errors, {len(failures) - errors} warnings and notes on {len(addresses(site.folder))} pages", failures
    )


def check(*pages: Path | str) -> list[dict[str, Any]]:
    """Return the checker's messages on files and addresses."""
    flags = ["--format", "json", "--stdout", "--skip-non-html", "--exit-zero-always"]
    messages: list[dict[str, Any]] = ask([*JAVA, *flags, *pages])["messages"]
    return messages


def kind(message: dict[str, Any]) -> str:
    """Return `error`, `info/warning`, `info` or `non-document-error/io`."""
    return "/".join(filter(None, (message["type"], message.get("subType"))))


def is_data(message: dict[str, Any]) -> bool:
    """Return whether a message blames the policy for a script that holds data and never runs."""
    return message["message"].startswith(DATA) and 'type="application/ld+json"' in message.get("extract", "")


def failures_of(messages: list[dict[str, Any]], folder: Path, address: str = "") -> Iterator[Failure]:
    """Return a failure for each message: notes count too, each is worth an edit."""
    root = folder.resolve().as_posix()
    for message in messages:
        url = message.get("url", "")
        path = url.removeprefix(address) if address and url.startswith(address) else urlsplit(url).path
        page = unquote(path).removeprefix(root).lstrip("/").removesuffix("index.html")
        yield Failure(page, message.get("extract", ""), f"{kind(message)}: {message['message']}", DO)
