"""Every field has a name that is known.

Why: a misspelt field is not read. An article with `reveiws:` has no reviews, and one with `expires:` seems to have a
rule that nobody applies.

Instead: correct the name; the help suggests one where it can. Notes to colleagues go into a YAML comment that begins
with `#`.

Source: the JSON Schema of the front matter, which `wellcited schema` prints (JSON Schema 2020-12,
`additionalProperties`).
"""

from __future__ import annotations

from wellcited.rules.rule import Rule

rule = Rule(__name__, severity="error")
rule.reports_faults()
