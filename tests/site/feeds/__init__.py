"""Tests of feeds, one file each."""
