"""Signatures of review records, made and verified by `ssh-keygen`."""
