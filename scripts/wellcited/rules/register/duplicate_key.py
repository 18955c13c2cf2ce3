"""No entry and no field of a register is given twice.

Why: programs keep one of the two and drop the other without a word. Two people with one id, or two cycles for one
type of article, are a contradiction that a person must settle.

Instead: delete one of the two, or give it another id.

Source: YAML 1.2.2, section 3.2.1.1 (the keys of a mapping are unique).
"""

from __future__ import annotations

from wellcited.rules.rule import Rule

rule = Rule(__name__, severity="error")
rule.reports_faults()
