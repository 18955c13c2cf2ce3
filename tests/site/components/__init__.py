"""Tests of components, one file each."""
