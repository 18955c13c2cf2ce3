"""Built sites for the tests of this room. The real library is built once for all of them."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.conftest import ROOT
from tests.mkdocs_plugin import little
from wellcited.mkdocs_plugin import running


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the site of the real library."""
    site = tmp_path_factory.mktemp("real") / "site"
    status = running.build(ROOT, as_of=little.AS_OF, site_dir=str(site))
    assert status == 0, "the real library must build: `wellcited check` says what to mend"
    return site


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """Return a little site that can be built as it is."""
    return little.make(tmp_path / "little")


@pytest.fixture
def gates_open(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Build whatever the rules say: what holds then holds without them."""
    from wellcited.mkdocs_plugin import judging
    from wellcited.model.result import Result

    monkeypatch.setattr(judging, "check", lambda library, day: Result(day, len(library.articles), ()))
    yield
