"""The docs folder holds files and folders, no links of the file system.

Why: a link can point to any file of the machine that builds the site, which would then be published.

Instead: put the file itself there, or take the link out.

Source: CWE-59, Improper Link Resolution Before File Access.
"""

from __future__ import annotations

from wellcited.rules.rule import Rule

rule = Rule(__name__, severity="error", waivable=False)
rule.reports_faults()
