"""A drawing holds shapes, words and colours, and nothing that runs, loads or leads elsewhere.

Why: an SVG is a document, not only a picture. Opened by its own address it can run a program in the name of the site,
load files of somebody else's and so tell them who reads here, or link to a false page.

Instead: save it as "plain SVG", with the colours at the shapes. Take out scripts, handlers, links, pictures within the
picture, movement, and what your drawing program keeps there for itself.

Source: W3C, "SVG Integration", secure animated and secure static mode: what an image may not do; OWASP, File Upload
Cheat Sheet: allow what is needed, refuse the rest; OWASP, XML External Entity Prevention Cheat Sheet.
"""

from __future__ import annotations

from wellcited.rules.rule import Rule

rule = Rule(__name__, severity="error", waivable=False)
rule.reports_faults()
