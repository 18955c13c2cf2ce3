"""The words of the search: what readers say, and what articles say for it."""
