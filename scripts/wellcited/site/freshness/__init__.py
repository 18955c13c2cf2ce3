"""How fresh the library is: the dashboard for owners and the public, as a page and as data."""
