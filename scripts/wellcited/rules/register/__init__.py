"""The registers of the library: topics, policy, glossary, telephone numbers and shared sources."""
