"""
A plain copy of an article in CommonMark, with its dates, people and numbered sources inside.

It is made from the tokens that the page is made from: what is on the page is in the copy, and nothing else.
"""
