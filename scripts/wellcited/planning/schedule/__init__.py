"""A proposal of when each review could be done, so that no week holds more of them than it must."""
