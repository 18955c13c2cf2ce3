"""The docs folder holds only articles, pictures, registers and the owners' own pages.

Why: everything else there would be published as it is: a script, a page of its own, a file that steers the web server.

Instead: take the file out. If the site needs it, its owners put it into docs/assets/.

Source: OWASP, File Upload Cheat Sheet: allow the kinds that are needed, refuse the rest.
"""

from __future__ import annotations

from wellcited.rules.rule import Rule

rule = Rule(__name__, severity="error", waivable=False)
rule.reports_faults()
