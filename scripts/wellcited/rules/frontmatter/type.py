"""A field holds the kind of value that it is for: one value, a list, or fields with names.

Why: `topics: muscles` looks right, but one word is no list. A program that guesses will guess wrong one day; one that
does not guess loses the field.

Instead: follow the help: put a list in square brackets, one value without them, and fields with names on lines of
their own.

Source: the JSON Schema of the front matter, which `wellcited schema` prints (JSON Schema 2020-12, `type`).
"""

from __future__ import annotations

from wellcited.rules.rule import Rule

rule = Rule(__name__, severity="error")
rule.reports_faults()
