"""
How much of a stranger's file we are ready to read.

libyaml's scan is itself quadratic in nested brackets, so size is tested before anything looks inside.
"""

FRONT_MATTER_CHARACTERS = 16 * 1024
"""Longest front matter, in code points."""

REGISTER_CHARACTERS = 512 * 1024
"""Longest register; registers are kept by owners and may be long."""

FILE_BYTES = 1024 * 1024
"""Largest register, in bytes."""

ARTICLE_BYTES = 64 * 1024
"""Largest article, in bytes: some 9,000 words, four times what anybody reads. Bounds what hostile brackets can cost."""

PICTURE_BYTES = 512 * 1024
"""Largest picture: some ten seconds on a slow mobile network."""

PICTURE_POINTS = 40_000_000
"""Most points of a picture, whatever its file's size: unpacked, each takes four bytes of a reader's telephone."""

DEPTH = 8
"""Deepest nesting of lists and maps in YAML."""

LINE_CHARACTERS = 20_000
"""Longest line of an article: nobody writes one, and nobody can review one."""

BLOCK_DEPTH = 20
"""Deepest nesting of lists, quotes and boxes in a body."""
