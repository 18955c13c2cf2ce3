"""Every register can be read.

Why: the registers hold people, topics and the policy. If one cannot be read, every article that leans on it is judged
by nothing.

Instead: look at the marked place. Indent with spaces, put quotes round values that hold a colon, close every quote
and bracket, use no anchors, aliases or tags, and save the file as UTF-8.

Source: YAML 1.2.2; RFC 3629 (UTF-8).
"""

from __future__ import annotations

from wellcited.rules.rule import Rule

rule = Rule(__name__, severity="error")
rule.reports_faults()
