"""Reviews: by whom, in which role, of which text, and when the next one is due."""
