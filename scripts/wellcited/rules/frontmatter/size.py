"""An article is small enough to be read and reviewed.

Why: nobody can review a front matter of hundreds of lines or a paragraph of 20,000 characters, and a huge or deeply
nested file can stop the program that reads it.

Instead: move sources that other articles cite too to `docs/_register/sources/`, break long lines, and split an
article that covers two subjects.

Source: OWASP Input Validation Cheat Sheet (limits on length). The limits are 16 KB of front matter, 8 levels, 1 MB a
file and 20,000 characters a line.
"""

from __future__ import annotations

from wellcited.rules.rule import Rule

rule = Rule(__name__, severity="error")
rule.reports_faults()
