"""What `make audit` measures on the built site, with the tools and the browser that readers' rights are judged by."""
