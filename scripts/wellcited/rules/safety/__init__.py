"""What an article may not do to a page: run, include, restyle or hide anything."""
