"""What stands in the front matter of an article: that it can be read, that it is whole, and that it makes sense."""
