"""Every value in a register is of the kind that its field is for.

Why: a date that does not exist, a single word where a list belongs, or a value that a comment cut short cannot be
used. A credential would have no end, or a type of article no review cycle.

Instead: write dates as 2026-11-22, periods as 24 months, lists in square brackets, and put quotes round a text that
YAML would read as something else.

Source: ISO 8601 (calendar dates); YAML 1.2.2, section 7.3.3 (plain style).
"""

from __future__ import annotations

from wellcited.rules.rule import Rule

rule = Rule(__name__, severity="error")
rule.reports_faults()
