"""A text that YAML would read as something else is written in quotes.

Why: some programs read `no` as false, `1:30` as 90 and `null` as nothing. The same file then means two things, and
readers of the page may see neither.

Instead: put quotes round the value: `also_called: ["no"]`.

Source: the YAML 1.1 type repository (bool, int with base 60, null, timestamp), which many programs still follow; YAML
1.2.2 dropped most of it.
"""

from __future__ import annotations

from wellcited.rules.rule import Rule

rule = Rule(__name__, severity="error")
rule.reports_faults()
