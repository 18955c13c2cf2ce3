"""Bytes to model. What cannot be read is a fault with a place, never an exception."""
