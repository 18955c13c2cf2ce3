"""The tests; they mirror the tree of `scripts/wellcited`."""
