"""No field is given twice.

Why: most programs keep the last of two values and drop the first without a word. If the field is `status` or
`reviews`, readers are shown something that nobody decided.

Instead: keep the value that is right and delete the other line. Two reviews, changes or sources belong in one list.

Source: YAML 1.2.2, section 3.2.1.1 (the keys of a mapping are unique).
"""

from __future__ import annotations

from wellcited.rules.rule import Rule

rule = Rule(__name__, severity="error")
rule.reports_faults()
