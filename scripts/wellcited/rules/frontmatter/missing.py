"""An article begins with front matter, opened by a first line that is exactly `---`.

Why: without it nobody knows who wrote the article, who reviewed it and on which sources it rests. A block that begins
differently is printed to readers as text, or is lost without a word.

Instead: make `---` the very first line of the file and put another line `---` after the last field. `wellcited new`
writes a block with every field in place.

Source: the JAMA benchmarks (Silberg, Lundberg and Musacchio 1997) ask for authorship, attribution, disclosure and
currency: here the front matter holds all four.
"""

from __future__ import annotations

from wellcited.rules.rule import Rule

rule = Rule(__name__, severity="error")
rule.reports_faults()
