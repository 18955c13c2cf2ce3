"""What every test may lean on: one day, no network, one browser."""

import functools
import gc
import importlib
import ipaddress
import os
import socket
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import hypothesis
import pytest

if TYPE_CHECKING:
    from playwright.sync_api import Browser

ROOT = Path(__file__).resolve().parent.parent
TODAY = date(2026, 11, 22)
"""The day on which all tests take place. No test reads the clock."""
HOST = os.environ.get("WELLCITED_HOST", "mkdocs")
"""The site generator that the plugin is tested on: `make test-next` names the other one."""

if HOST == "properdocs":
    # From here on, `import mkdocs` gives properdocs, as it does when properdocs is started as a program.
    importlib.import_module("properdocs.replacement")

# The same examples at every run: a failure in the CI can be had again by anybody.
hypothesis.settings.register_profile("wellcited", derandomize=True, database=None, deadline=None)
hypothesis.settings.load_profile("wellcited")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark the tests that need a browser, so that no author can forget to."""
    for item in items:
        if {"chromium", "browser"} & set(getattr(item, "fixturenames", ())):
            item.add_marker(pytest.mark.browser)


def pytest_collection_finish() -> None:
    """Keep what all tests lean on out of the collector's way: it would look through seven thousand tests each time."""
    gc.collect()
    gc.freeze()


@pytest.fixture
def today() -> date:
    """Return the day to judge by."""
    return TODAY


@pytest.fixture(scope="session", autouse=True)
def _no_network() -> Iterator[None]:
    """Refuse every connection that would leave this machine, and every look-up of another machine's name."""
    with pytest.MonkeyPatch.context() as patch:
        for name in ("connect", "connect_ex"):
            patch.setattr(socket.socket, name, _at_home(getattr(socket.socket, name), lambda self, address: address))
        patch.setattr(socket, "getaddrinfo", _at_home(socket.getaddrinfo, lambda host, *_, **__: (host,)))
        yield


def _at_home(function: Callable[..., Any], address_of: Callable[..., Any]) -> Callable[..., Any]:
    @functools.wraps(function)
    def guarded(*args: Any, **kwargs: Any) -> Any:
        address = address_of(*args, **kwargs)
        host = address[0] if isinstance(address, tuple) else None  # the address of a Unix socket is a path
        if not (host in {None, "", "localhost"} or _is_loopback(host)):
            raise AssertionError(f"a test tried to reach {host}: tests stay on this machine")
        return function(*args, **kwargs)

    return guarded


def _is_loopback(host: Any) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


@pytest.fixture(scope="session")
def chromium() -> str:
    """Return the path of the browser; a missing one is a failure, never a skip."""
    from tests.chromium import HELP, find

    return find() or pytest.fail(HELP.format(why="`make test` gets one; pytest alone does not"))


@pytest.fixture(scope="session")
def browser(chromium: str) -> Iterator["Browser"]:
    """Return a running headless browser that reaches nothing but this machine. Give each test a page of its own."""
    from playwright.sync_api import sync_playwright

    arguments = [
        "--disable-gpu",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        # Names and addresses alike: only this machine is known.
        "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1",
    ]
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(
            executable_path=chromium, args=arguments, chromium_sandbox=os.geteuid() != 0
        )
        yield started
        started.close()
