"""The real library, built and served on this machine."""

from collections.abc import Iterator

import pytest

from tests.conftest import ROOT
from tests.mkdocs_plugin import little
from tests.mkdocs_plugin.serving import served
from wellcited.mkdocs_plugin import running


@pytest.fixture(scope="session")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Return the address of the real library, `http://127.0.0.1:40000/`."""
    site = tmp_path_factory.mktemp("served") / "site"
    assert running.build(ROOT, as_of=little.AS_OF, site_dir=str(site)) == 0
    yield from served(site)
