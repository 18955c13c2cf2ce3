"""
What published instruments ask of a health page, in our own words, and what of it a program can decide.

A program decides little, and says so: the rest is counted as "not decidable by software", and left to a rater.
"""
