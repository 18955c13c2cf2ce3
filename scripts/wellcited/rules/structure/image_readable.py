"""A picture is what its name says, is not too large to load, and says how large it is on the page.

Why: readers see an empty frame where a file is broken. Where the size is not known beforehand, the text jumps away
under their eyes as the picture arrives; and a photograph of many megabytes does not arrive at all on a slow line.

Instead: save the picture again in the kind that its name says: `.png`, `.jpg`, `.webp`, `.avif`, `.gif`, or a drawing
as `.svg` with `width` and `height`.

Source: web.dev, "Cumulative Layout Shift": images with their dimensions; HTML Standard, "Dimension attributes".
"""

from __future__ import annotations

from wellcited.rules.rule import Rule

rule = Rule(__name__, severity="error", waivable=False)
rule.reports_faults()
