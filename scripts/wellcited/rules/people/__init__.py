"""The people who write for and review the library."""
