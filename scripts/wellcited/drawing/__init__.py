"""Draw what is a picture of points, not of lines: the pictures of shared links."""
