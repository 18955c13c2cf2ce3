"""What the rules about raw markup share."""

from __future__ import annotations

from collections.abc import Iterator

from wellcited.model.body import Body, Raw, RawKind


def raws(body: Body, kind: RawKind) -> Iterator[Raw]:
    """Yield raw markup of one kind; what stands inside a template or an include is reported as that."""
    outer: dict[int, list[tuple[int, int]]] = {}
    if kind in ("html", "attributes"):
        for raw in body.raws:
            if raw.kind in ("template", "include"):
                outer.setdefault(raw.span.line, []).append((raw.span.column, raw.span.end_column))
    for raw in body.raws:
        around = outer.get(raw.span.line, [])[:50]
        if raw.kind == kind and not any(start <= raw.span.column < end for start, end in around):
            yield raw


def shown(text: str) -> str:
    """Return a piece of markup, cut to what fits into a message."""
    one_line = " ".join(text.split())
    cut = f"{one_line[:40]}{'...' if len(one_line) > 40 else ''}"
    return f"\u201c{cut}\u201d" if "`" in cut else f"`{cut}`"
