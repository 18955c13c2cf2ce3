"""Colours: enough contrast for everybody, in both schemes."""

import re

import pytest

from tests.conftest import ROOT

CSS = ROOT / "docs" / "assets" / "css"
TOKENS = (CSS / "tokens.css").read_text("utf-8")
LIGHT, DARK, DEVICE = (
    dict(re.findall(r"(--wc-[a-z-]+): (#[0-9a-f]{6});", block))
    for block in re.findall(r"\{([^{}]*color-scheme: (?:light|dark);[^{}]*)\}", TOKENS)
)
SCHEMES = {"light": LIGHT, "dark": DARK}
TEXT = [
    ("ink", "paper"),
    ("ink", "tint"),
    ("muted", "paper"),
    ("muted", "tint"),
    ("brand", "paper"),
    ("brand", "tint"),
    ("brand-strong", "paper"),
    ("paper", "brand"),
    ("ink", "wash"),
    ("muted", "wash"),
    ("brand", "wash"),
    ("on-band", "band"),
    ("on-emergency", "emergency"),
    ("emergency-link", "emergency"),
    ("on-bar", "emergency-bar"),
    ("on-bar", "urgent-bar"),
    ("on-bar", "doctor-bar"),
]
SHAPES = [
    ("line-strong", "paper"),
    ("line-strong", "tint"),
    ("emergency-edge", "paper"),
    ("urgent-edge", "paper"),
    ("doctor-edge", "paper"),
    ("brand", "paper"),
]


def luminance(colour: str) -> float:
    """Return the relative luminance of WCAG 2.2."""
    parts = [int(colour[index : index + 2], 16) / 255 for index in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(scheme: dict[str, str], one: str, other: str) -> float:
    """Return the contrast of two colours of a scheme."""
    light, dark = sorted((luminance(scheme[f"--wc-{name}"]) for name in (one, other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize(("text", "ground"), TEXT)
def test_text_is_readable(scheme: str, text: str, ground: str) -> None:
    """
    Text has a contrast of 7 to 1 (WCAG 2.2, 1.4.6, AAA).
    """
    assert contrast(SCHEMES[scheme], text, ground) >= 7


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize(("shape", "ground"), SHAPES)
def test_shapes_are_seen(scheme: str, shape: str, ground: str) -> None:
    """
    Edges that mean something, and the ring of focus, have 3 to 1 (WCAG 2.2, 1.4.11).
    """
    assert contrast(SCHEMES[scheme], shape, ground) >= 3


def test_both_schemes_name_the_same_colours() -> None:
    """
    No colour of the light scheme shines through in the dark one; where the device chooses, the dark one is the same.
    """
    assert set(LIGHT) == set(DARK)
    assert DARK == DEVICE


@pytest.mark.parametrize("path", sorted(CSS.glob("*.css")), ids=lambda path: path.name)
def test_colours_stand_in_one_place(path) -> None:
    """
    Outside the tokens there are only black and white, for print and for the ring on the emergency card.
    """
    colours = set(re.findall(r"#[0-9a-fA-F]{3,8}\b", path.read_text("utf-8")))

    if path.name not in {"tokens.css", "print.css"}:
        assert {"#000000", "#ffffff"} >= colours


@pytest.mark.parametrize("path", sorted(CSS.glob("*.css")), ids=lambda path: path.name)
def test_styles_load_nothing(path) -> None:
    """
    No style asks anybody else for a file; letters of the site's own are all that one asks for.
    """
    asked = re.findall(r"""url\(["']?([^"')]*)|(@import)""", path.read_text("utf-8"))
    fonts = {f"../fonts/{font.name}" for font in (CSS.parent / "fonts").glob("*.woff2")}

    assert [] == [url or rule for url, rule in asked if url not in fonts]
