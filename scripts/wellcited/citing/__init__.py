"""Citation items to formatted references; identifiers; the marks that stand for references in a text."""
