"""Links and pictures: what they point to exists, and their words say where they lead."""
