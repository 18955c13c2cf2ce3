"""Tests of pages for machines, one file each."""
