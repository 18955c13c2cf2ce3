"""Tests of files for robots, one file each."""
