"""
Pages for machines: schema.org in JSON-LD, one graph a page.

It says what the page says, and nothing else. A sample person is no author and no reviewer, so a demonstration claims
neither.

Source:
    schema.org: MedicalWebPage, MedicalCode, BreadcrumbList, Organization, WebSite; JSON-LD 1.1, "Embedding JSON-LD in
    HTML Documents".
"""
