"""Values are written out, not repeated by YAML's anchors, aliases and merge keys.

Why: a reviewer should see what an article says by reading it. A few lines of aliases that name each other also grow
to fill the memory of the program that reads them.

Instead: write the value out each time. If a text really begins with `&` or `*`, put quotes round it.

Source: YAML 1.2.2, section 6.9.2 (node anchors) and section 7.1 (alias nodes), which are left out here on purpose.
"""

from __future__ import annotations

from wellcited.rules.rule import Rule

rule = Rule(__name__, severity="error")
rule.reports_faults()
