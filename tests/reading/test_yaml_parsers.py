"""libyaml and PyYAML's own parser: which of the two is installed changes nothing that anybody sees."""

from __future__ import annotations

import pytest
import yaml

from tests.conftest import ROOT
from wellcited.reading import yaml_nodes

SMALL = [
    "a: b  # c\n",
    "a:\n- 1\n- 2\nb: 3\n",
    "a: |\n  x\n  y\nb: 1\n",
    "a: >-\n  x\n\n  y\n\n# c\nb: 1\n",
    "a: {x: 1, y: [2,3]}\n",
    "a: x\n  y\n  z\nb: 1\n",
    'a: é 😀 b\nb: "😀" # x\n',
    "a: [x, y\n , z]\nb: {}\n",
    "a:    # comment\n  - x\n",
    "a: b: c\n",
    'a: "x\n',
    "a: [x\n",
    "a: @x\n",
    "a: - b\n",
    "- a\nb: 1\n",
    "a: 1\n b: 2\n",
    "a: 1\n---\nb: 2\n",
    "a: ]\n",
    "a: ,\n",
    "a: {b\n}\n",
    "a: |x\n  y\n",
    'a: "\\q"\n',
    'a: "b" c\n',
    'a: "😀" x\n',
    "a: x\n... \nb: 1",
    "   a: 1\n  b: 2\n",
    "a: \x01\n",
]
FILES = sorted((ROOT / "docs").rglob("*.md")) + sorted((ROOT / "docs").rglob("*.yml"))


def both(text: str, monkeypatch: pytest.MonkeyPatch) -> list[tuple[object, ...]]:
    """Return what each parser makes of a text: data, places, faults."""
    seen: list[tuple[object, ...]] = []
    for parser in (yaml.CBaseLoader, yaml.BaseLoader):
        monkeypatch.setattr(yaml_nodes, "_PARSER", parser)
        block = yaml_nodes.parse_yaml(text)
        seen.append((block.data, block.places, block.faults, block.broken))
    return seen


@pytest.mark.parametrize("text", SMALL)
def test_both_parsers_give_the_same_values_places_and_sentences(text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """
    An editor's report does not depend on how PyYAML was built.
    """
    libyaml, own = both(text, monkeypatch)

    assert own == libyaml


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_both_parsers_read_the_library_alike(path, monkeypatch) -> None:
    """
    The sample library has the same values at the same places with either.
    """
    text = path.read_text("utf-8")
    front = text.split("\n---\n")[0].removeprefix("---\n") + "\n"
    libyaml, own = both(front if path.suffix == ".md" else text, monkeypatch)

    assert own == libyaml
