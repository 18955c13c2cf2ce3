"""An article is stored as UTF-8 text.

Why: in another encoding the letters of names and drugs, and signs such as µ or ≤, turn into others. In a dose that
can do harm.

Instead: open the file in an editor and save it again, with the encoding UTF-8.

Source: RFC 3629 (UTF-8); the HTML Standard, which asks every page to be UTF-8.
"""

from __future__ import annotations

from wellcited.rules.rule import Rule

rule = Rule(__name__, severity="error")
rule.reports_faults()
