"""The search: what is indexed, by which program, and the words that a reader's browser needs besides."""
