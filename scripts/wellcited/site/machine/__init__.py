"""Files for robots: map of the site, what they may read, a guide for language models, plain copies of articles."""
