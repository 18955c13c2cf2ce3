"""The map of imports in ARCHITECTURE.md and the imports in the code are one thing."""

import ast
import json
import os
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from tests.conftest import ROOT

PACKAGE = ROOT / "scripts" / "wellcited"
PAGE = (ROOT / "ARCHITECTURE.md").read_text("utf-8")
MAX_LINES = 300
# A module that needs more lines than that: why.
LONG: dict[str, str] = {}
# What each distribution of the `site` extra is called when it is imported.
IMPORTED_AS = {
    "jinja2": "jinja2",
    "linkchecker": "linkcheck",
    "markdown": "markdown",
    "mkdocs": "mkdocs",
    "mkdocs-macros-plugin": "mkdocs_macros",
    "mkdocs-material": "material",
    "pagefind": "pagefind",
    "selectolax": "selectolax",
}


def table(first_heading: str) -> list[list[str]]:
    """Return the cells of the table on the page whose first heading is this one."""
    lines = PAGE.splitlines()
    start = next(number for number, line in enumerate(lines) if line.startswith(f"| {first_heading} |"))
    rows = []
    for line in lines[start + 2 :]:
        if not line.startswith("|"):
            break
        rows.append([cell.strip() for cell in line.strip("|").split("|")])
    return rows


def names(cell: str) -> list[str]:
    """Return what stands in backticks."""
    return re.findall(r"`([^`]+)`", cell)


ROWS = table("room")
ROOMS = [names(row[0])[0] for row in ROWS]
LATER = {names(row[0])[0] for row in ROWS if "*later*" in row[0]}
MAY_IMPORT = {
    room: set(ROOMS[:index]) if row[2] == "all above" else set(names(row[2]))
    for index, (room, row) in enumerate(zip(ROOMS, ROWS, strict=True))
}
ONLY_IN = [(module, tuple(names(row[2]))) for row in table("from outside") for module in names(row[1])]
# Where one module of a room, not the room, stands for what is outside.
ADAPTERS = {place for _, places in ONLY_IN for place in places if "." in place}
CHECKER = names(next(re.finditer(r"The checker \(([^)]+)\)", PAGE))[1])
MODULES = sorted(PACKAGE.rglob("*.py"))


def room_of(path: Path) -> str:
    """Return the room of a module of ours; the package's own two files live in `wellcited`."""
    first, *rest = path.relative_to(PACKAGE).parts
    if rest:
        return first
    return "wellcited" if first in {"__init__.py", "__main__.py"} else first.removesuffix(".py")


def name_of(path: Path) -> str:
    """Return the name of a module of ours within the package, as `rules.review.overdue`."""
    return ".".join(path.relative_to(PACKAGE).with_suffix("").parts).removesuffix(".__init__")


@cache
def imports(path: Path) -> tuple[tuple[int, str], ...]:
    """Return line and full name of everything that a module imports, also inside functions and by name."""
    return tuple(_imports(path))


def _imports(path: Path) -> Iterator[tuple[int, str]]:
    package = ("wellcited", *path.relative_to(PACKAGE).parts[:-1])
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = list(package[: len(package) - node.level + 1]) if node.level else []
            source = ".".join([*base, *(node.module or "").split(".")]).strip(".")
            # `from urllib import request` and `from wellcited import site` name a module in the second half.
            yield from ((node.lineno, f"{source}.{alias.name}") for alias in node.names)
        elif isinstance(node, ast.Call) and ast.unparse(node.func).endswith(("import_module", "__import__")):
            texts = (value.value for value in node.args if isinstance(value, ast.Constant))
            yield from ((node.lineno, text) for text in texts if isinstance(text, str))


def within(name: str, module: str) -> bool:
    """Say whether a name is a module or stands in it."""
    return name == module or name.startswith(module + ".")


def place(path: Path, line: int) -> str:
    """Name a line as an editor opens it."""
    return f"{path.relative_to(ROOT)}:{line}"


@pytest.mark.parametrize("room", [room for room in ROOMS if room not in LATER])
def test_a_room_on_the_page_is_there(room: str) -> None:
    """A room that is not marked as planned exists, as a folder with modules or as one module."""
    assert any(room == room_of(path) for path in MODULES)


def test_a_room_in_the_tree_is_on_the_page() -> None:
    """Nothing stands in the package that the page does not know, and what is planned is not there yet."""
    assert {room_of(path) for path in MODULES} - {"wellcited"} <= set(ROOMS) - LATER


def test_the_page_names_only_rooms() -> None:
    """Each room that another may import, and each that guards something, has a row of its own."""
    guards = {place.split(".")[0] for _, places in ONLY_IN for place in places}

    assert set().union(*MAY_IMPORT.values()) | guards | set(CHECKER) <= set(ROOMS)
    assert ADAPTERS <= {name_of(path) for path in MODULES}


def test_no_room_imports_in_a_circle() -> None:
    """The rows can be ordered so that each room imports only rooms before it."""
    left = dict(MAY_IMPORT)
    while free := [room for room, needs in left.items() if not needs & left.keys()]:
        for room in free:
            del left[room]

    assert {} == left


@pytest.mark.parametrize("room", [*ROOMS, "wellcited"])
def test_a_room_imports_what_the_page_allows(room: str) -> None:
    """No module of a room imports a room that its row does not name."""
    allowed = MAY_IMPORT.get(room, {"cli"}) | {room, "__version__"}
    found = [
        f"{place(path, line)} imports {name}"
        for path in MODULES
        if room_of(path) == room
        for line, name in imports(path)
        if within(name, "wellcited") and name.split(".")[1] not in allowed
    ]

    assert [] == found


@pytest.mark.parametrize(("module", "places"), ONLY_IN)
def test_what_comes_from_outside_stays_in_its_place(module: str, places: tuple[str, ...]) -> None:
    """Replacing the host, the command line's library, LinkChecker or HTTP changes one place."""
    found = [
        f"{place(path, line)} imports {name}"
        for path in MODULES
        if not any(within(name_of(path), allowed) for allowed in places)
        for line, name in imports(path)
        if within(name, module)
    ]

    assert [] == found


def test_linkchecker_is_started_in_one_room() -> None:
    """LinkChecker is a program more than a module: its name is spoken in `links` alone."""
    found = [
        place(path, node.lineno)
        for path in MODULES
        if room_of(path) != "links"
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Constant) and node.value in {"linkchecker", "linkcheck"}
    ]

    assert [] == found


def test_the_clock_is_read_where_people_and_the_host_come_in() -> None:
    """Only `cli` and `mkdocs_plugin` may ask which day it is; all other rooms are told."""
    clocks = re.compile(
        r"^(?:(?:\w+\.)*(?:date|datetime)\.(?:today|now|utcnow)|time\.(?:time|time_ns|localtime|gmtime))$"
    )
    found = [
        f"{place(path, node.lineno)} calls {ast.unparse(node.func)}"
        for path in MODULES
        if room_of(path) not in {"cli", "mkdocs_plugin"}
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Call) and clocks.fullmatch(ast.unparse(node.func))
    ]

    assert [] == found


def site_modules() -> list[str]:
    """Return the names under which the parts of the `site` extra are imported."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    return [IMPORTED_AS[re.split(r"[<>=~!\[ ]", part)[0]] for part in project["optional-dependencies"]["site"]]


@pytest.mark.parametrize("room", CHECKER)
def test_the_checker_needs_no_site_generator(room: str) -> None:
    """No room of the checker imports anything of the `site` extra, nor an adapter that does."""
    parts = site_modules()
    adapters = {place for module, places in ONLY_IN for place in places if module in parts and "." in place}
    barred = [*parts, *(f"wellcited.{adapter}" for adapter in adapters)]
    found = [
        f"{place(path, line)} imports {name}"
        for path in MODULES
        if room_of(path) == room and name_of(path) not in adapters
        for line, name in imports(path)
        if any(within(name, module) for module in barred)
    ]

    assert [] == found


@pytest.mark.slow
def test_the_checker_runs_where_no_site_generator_is() -> None:
    """`wellcited check` judges the library although nothing of the `site` extra can be imported."""
    code = (
        f"import sys; sys.modules.update(dict.fromkeys({site_modules()!r})); "
        "sys.argv = ['wellcited', 'check', '--as-of', '2026-11-22', '--report', 'json']; "
        "import runpy; runpy.run_module('wellcited', run_name='__main__')"
    )
    run = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        check=False,
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(PACKAGE.parent)},
    )

    assert "" == run.stderr
    assert 1 == json.loads(run.stdout)["version"]


def test_the_command_line_starts_without_the_site() -> None:
    """Help and every command but the site's own start without loading the host or its theme."""
    code = f"import sys, wellcited.cli; print(sorted(set({site_modules()!r}) & set(sys.modules)))"
    run = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "PYTHONPATH": str(PACKAGE.parent)},
    )

    assert ("[]\n", "") == (run.stdout, run.stderr)


def test_modules_are_short() -> None:
    """A module has at most 300 lines, or a reason in the list above; a reason no longer needed goes."""
    long = {str(path.relative_to(PACKAGE)) for path in MODULES if len(path.read_text("utf-8").splitlines()) > MAX_LINES}

    assert set(LONG) == long


def test_the_package_holds_nothing_loose() -> None:
    """`scripts/` holds one package, and the package holds rooms and its three own files."""
    loose = {path.name for path in PACKAGE.iterdir() if path.is_file() and path.stem not in ROOMS}

    assert ["wellcited"] == [path.name for path in PACKAGE.parent.iterdir() if path.name[0] not in "._"]
    assert {"__init__.py", "__main__.py", "py.typed"} == loose
