"""Write the report of every bad case anew: `python -m tests.rules.update_cases [RULE...]`. Read the difference."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from tests.rules.cases import all_cases, ask, lay_out, report
from wellcited.rules import find_rule


def main(names: list[str]) -> None:
    """Write the reports of the named rules, or of all."""
    for case in all_cases():
        rule = find_rule(case.rule)
        if rule is None or not case.is_bad or (names and case.rule not in names):
            continue
        with tempfile.TemporaryDirectory() as folder:
            library = lay_out(case, Path(folder))
            text = report(library, ask(library, rule))
        if not text:
            sys.stderr.write(f"{case}: the rule reports nothing\n")
        case.report.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
