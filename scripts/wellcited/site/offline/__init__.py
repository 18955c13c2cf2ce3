"""Pages that can be read again without a network."""
