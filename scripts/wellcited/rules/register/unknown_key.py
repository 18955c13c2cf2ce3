"""Every field of a register has a name that is known.

Why: a misspelt field is not read: with `untill:` a credential never ends.

Instead: correct the name; the help suggests one where it can. Notes go into a YAML comment that begins with `#`.

Source: the contract of the registers: a closed set of fields, as with `additionalProperties` in JSON Schema 2020-12.
"""

from __future__ import annotations

from wellcited.rules.rule import Rule

rule = Rule(__name__, severity="error")
rule.reports_faults()
