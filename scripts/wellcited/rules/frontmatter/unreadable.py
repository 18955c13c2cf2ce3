"""Every file of the library can be opened.

Why: what cannot be opened cannot be checked, and a page that was not checked must not be published.

Instead: give the file or folder permissions that let you read it, or save it again.

Source: docs/about/how-we-review.md, "From draft to page": the first check comes before everything else.
"""

from __future__ import annotations

from wellcited.rules.rule import Rule

rule = Rule(__name__, severity="error")
rule.reports_faults()
