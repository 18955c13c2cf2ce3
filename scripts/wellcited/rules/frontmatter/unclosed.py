"""The front matter ends with a line that is exactly `---`.

Why: where the end is missing, the article is swallowed by its header, or the header is printed to readers. Programs
that read the file do not agree on `...`, on `----`, and on spaces after the line.

Instead: write `---`, and nothing else, on the line after the last field.

Source: YAML 1.2.2, section 9.1.2 (document markers), narrowed to one form so that every program sees the same block.
"""

from __future__ import annotations

from wellcited.rules.rule import Rule

rule = Rule(__name__, severity="error")
rule.reports_faults()
