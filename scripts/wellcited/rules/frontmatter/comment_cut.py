"""A value that holds ` #` is written in quotes.

Why: what follows a space and a `#` is a comment. A title that reads `Vitamin D #1 choice` in the file is published as
`Vitamin D`, and nobody is told.

Instead: put the whole value in quotes. If you do mean a comment, put two spaces before the `#`.

Source: YAML 1.2.2, section 6.6 (comments) and section 7.3.3 (plain style).
"""

from __future__ import annotations

from wellcited.rules.rule import Rule

rule = Rule(__name__, severity="error")
rule.reports_faults()
