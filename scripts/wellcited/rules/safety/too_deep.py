"""Lists, quotes and boxes are not nested deep.

Why: nobody can follow a list in a list in a list. Very deep nesting is also a way to stop the programs that read a
text.

Instead: write it flatter: two levels are enough. Make a section of what needs more.

Source: CWE-674, Uncontrolled Recursion; NHS digital service manual, content guide, "Formatting and punctuation".
"""

from __future__ import annotations

from wellcited.rules.rule import Rule

rule = Rule(__name__, severity="error", waivable=False)
rule.reports_faults()
