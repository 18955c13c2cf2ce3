"""Ask git what happened to the files of the site. Nothing is written, and nothing else starts git."""
