"""Waivers: rules set aside in one article, for a reason and for a while."""
