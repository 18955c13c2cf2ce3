"""The front matter is valid YAML.

Why: one line that cannot be parsed takes every field with it: the author, the reviews, the sources. Some programs
then publish the page without them and say nothing.

Instead: look at the marked line and at the one above it. Give fields of one level the same indentation, put a colon
and a space after each name, and close every quote and bracket.

Source: YAML 1.2.2.
"""

from __future__ import annotations

from wellcited.rules.rule import Rule

rule = Rule(__name__, severity="error")
rule.reports_faults()
