"""No invisible character stands in a file.

Why: such characters can hide words from a reviewer, or make a sentence read in another order than it is stored. They
also break searching and copying.

Instead: delete the character and type what should stand there. The joiners that Persian, Hindi and other scripts need
between their letters are fine.

Source: Unicode Technical Report #36, Unicode Security Considerations, bidirectional text; CVE-2021-42574 "Trojan
Source".
"""

from __future__ import annotations

from wellcited.rules.rule import Rule

rule = Rule(__name__, severity="error", waivable=False)
rule.reports_faults()
