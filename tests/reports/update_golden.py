"""Write the golden reports anew: `python -m tests.reports.update_golden`. Read the difference."""

from __future__ import annotations

from tests.reports.sample import GOLDEN, LIBRARY, NOTHING, RESULT, RULES
from wellcited.reports import FORMATS, render


def main() -> None:
    """Write a report in every format, on findings and on none."""
    for name, result in (("findings", RESULT), ("nothing", NOTHING)):
        for format_ in FORMATS:
            (GOLDEN / f"{name}.{format_}").write_bytes(render(format_, result, LIBRARY, RULES).encode())


if __name__ == "__main__":
    main()
