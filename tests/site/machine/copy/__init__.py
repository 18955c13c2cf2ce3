"""Tests of the plain copies, one file each."""
