"""Tests of the room `site`: what pages show, and that nothing in an article can break out of them."""
