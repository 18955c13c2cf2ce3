"""A field with a closed list of values holds one of them.

Why: the type, the status, and the role and outcome of a review decide what is asked of an article and who may see it.
A word that no program knows decides nothing.

Instead: choose one of the words that the help names.

Source: the JSON Schema of the front matter, which `wellcited schema` prints (JSON Schema 2020-12, `enum`).
"""

from __future__ import annotations

from wellcited.rules.rule import Rule

rule = Rule(__name__, severity="error")
rule.reports_faults()
