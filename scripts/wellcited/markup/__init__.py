"""The one Markdown dialect of articles: reading judges its tokens, and the site renders the very same."""
