"""Findings to text: for people, for machines, for the services that show them."""
