"""Feeds: what is new, changed, reviewed and withdrawn, for the library and for each topic, in Atom and as JSON Feed."""
