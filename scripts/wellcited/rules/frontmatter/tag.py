"""The front matter holds no YAML tags.

Why: a tag such as `!!python/object` tells a program to do something with a value. No article needs one, and careless
programs have run code that way.

Instead: remove the tag. If a text really begins with `!`, put quotes round it.

Source: OWASP Deserialization Cheat Sheet; YAML 1.2.2, section 6.9.1 (node tags).
"""

from __future__ import annotations

from wellcited.rules.rule import Rule

rule = Rule(__name__, severity="error")
rule.reports_faults()
