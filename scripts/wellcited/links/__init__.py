"""Links of the built site: a gate of our own for the inside, LinkChecker for the outside world."""
