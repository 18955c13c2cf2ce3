"""A value that holds a colon and a space is written in quotes.

Why: YAML takes a colon and a space for the end of a field's name. The line `title: Vitamin D: how much` seems to hold
two fields, and the block cannot be read.

Instead: put the whole value in quotes: `title: "Vitamin D: how much"`.

Source: YAML 1.2.2, section 7.3.3 (plain style).
"""

from __future__ import annotations

from wellcited.rules.rule import Rule

rule = Rule(__name__, severity="error")
rule.reports_faults()
