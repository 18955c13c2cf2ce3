"""What git knows: who changed an article, when a record came in, and what has changed since a review."""
