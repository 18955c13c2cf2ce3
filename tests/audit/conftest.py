"""Little sites with planted faults."""

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from inspect import signature
from pathlib import Path

import pytest

from tests.audit.server import serving
from tests.audit.window import Site

FRAME = """<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Case</title>
<meta name="viewport" content="width=device-width,initial-scale=1"><link rel="icon" href="data:,">
<style>body {{ margin: 16px; font: 18px sans-serif }} a, button, summary, input {{ min-height: 44px; min-width: 44px }}
a {{ display: inline-block }} p a {{ display: inline; outline-offset: 3px }}
:focus-visible {{ outline: 3px solid #00458b }} button, input {{ border: 1px solid }}</style></head>
<body><main><h1>Case</h1>{}</main></body></html>"""


@pytest.hookimpl(tryfirst=True)
def pytest_pyfunc_call(pyfuncitem: pytest.Function) -> bool:
    """Run each test here in a thread of its own: measures start browsers, one of which a thread can have."""
    wanted = signature(pyfuncitem.obj).parameters
    with ThreadPoolExecutor(1) as pool:
        pool.submit(pyfuncitem.obj, **{name: pyfuncitem.funcargs[name] for name in wanted}).result()
    return True


@pytest.fixture
def site(tmp_path: Path, chromium: str) -> Iterator[Callable[..., Site]]:
    """Return a function that serves a site of one page, an article with the given HTML in it."""
    with ExitStack() as stack:

        def site(html: str, **files: str) -> Site:
            (tmp_path / "index.html").write_text(FRAME.format(html), "utf-8")
            for name, text in files.items():
                (tmp_path / name.replace("_", ".")).write_text(text, "utf-8")
            server = stack.enter_context(serving(tmp_path))
            return Site(tmp_path, server.address, {"home": ""}, ("",), chromium)

        yield site
