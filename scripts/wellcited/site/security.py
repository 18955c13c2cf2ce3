"""
What a browser may do on a page of the site, said once: for the page itself, and for the host that sends it.

Nothing is asked of anybody else, no script or style stands within a page, and nothing is framed or submitted elsewhere.
`wasm-unsafe-eval` lets the search's own program start; it allows no script.

Source:
    W3C, Content Security Policy Level 3; MDN, "Content-Security-Policy".
"""

from __future__ import annotations

DIRECTIVES: tuple[tuple[str, str], ...] = (
    ("default-src", "'none'"),
    ("script-src", "'self' 'wasm-unsafe-eval'"),
    ("style-src", "'self'"),
    ("img-src", "'self' data:"),
    ("font-src", "'self'"),
    ("connect-src", "'self'"),
    ("worker-src", "'self'"),
    ("manifest-src", "'self'"),
    ("form-action", "'self'"),
    ("base-uri", "'none'"),
)
"""The policy as pairs of directive and sources."""

HEADERS_ONLY: tuple[tuple[str, str], ...] = (("frame-ancestors", "'none'"),)
"""What a browser hears only from the host."""

REFERRER = "strict-origin-when-cross-origin"
"""A site that is linked learns that the reader came from here, and not from which page."""


def policy() -> str:
    """Return the policy as pages carry it, in a `meta`."""
    return _joined(DIRECTIVES)


def headers_file() -> str:
    """
    Return the file `_headers`, which some hosts of static sites read (Netlify, Cloudflare Pages).

    It says what every page says, and what only a host can say. Bundles carry their content's hash in their name: they
    may be kept for good.
    """
    return "\n".join(
        [
            "/*",
            f"  Content-Security-Policy: {_joined((*DIRECTIVES, *HEADERS_ONLY))}",
            f"  Referrer-Policy: {REFERRER}",
            "  X-Content-Type-Options: nosniff",
            "  Permissions-Policy: camera=(), geolocation=(), microphone=(), payment=()",
            "/assets/css/wellcited.*",
            "  Cache-Control: public, max-age=31536000, immutable",
            "/assets/js/wellcited.*",
            "  Cache-Control: public, max-age=31536000, immutable",
            "",
        ]
    )


def _joined(directives: tuple[tuple[str, str], ...]) -> str:
    return "; ".join(f"{name} {sources}" for name, sources in directives)
