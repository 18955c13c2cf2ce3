"""The front matter is indented with spaces, not with tabs.

Why: YAML does not allow tabs in the indentation, because nobody can see how wide one is. The block cannot be read.

Instead: put two spaces for each level. Most editors can show tabs, and can be told to write spaces.

Source: YAML 1.2.2, section 6.1 (indentation spaces).
"""

from __future__ import annotations

from wellcited.rules.rule import Rule

rule = Rule(__name__, severity="error")
rule.reports_faults()
