"""What differs between two states of an article, and whether it is of the kind that a reviewer answers for."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from difflib import SequenceMatcher

from wellcited.model.article import Article
from wellcited.model.citation import Citation
from wellcited.model.clinical import images, runs
from wellcited.model.picture import picture_path
from wellcited.model.saying import Saying, Split, sayings
from wellcited.model.word_difference import cropped, word_difference

State = tuple[Article, Mapping[str, Citation]]
"""An article, and the shared sources of its library, at one time."""

_ALIKE = 0.3
"""How alike two sentences are, from 0 to 1, before one is called a new wording of the other."""

_OTHER_FIELDS = ("type", "topics", "authors", "funding", "published", "review_every")


@dataclass(frozen=True, slots=True)
class Difference:
    """One thing that is said differently, said no more, or said anew."""

    where: str
    before: str
    """What was said; "" if it is new."""
    after: str
    """What is said now; "" if it is gone."""
    clinical: bool
    """Whether it changes the fingerprint: whether a reviewer answers for it."""
    line: int = 0
    """Line of the file as it now is; 0 if nothing of it is left."""
    says: str = ""
    """The change as a clause, where it is none of words."""

    @property
    def words(self) -> str:
        """The change in words, for a message."""
        if self.says:
            return self.says
        if not self.before:
            return f"added \u201c{cropped(self.after)}\u201d"
        if not self.after:
            return f"removed \u201c{cropped(self.before)}\u201d"
        return f"\u201c{word_difference(self.before, self.after)}\u201d"

    @property
    def place(self) -> str:
        """Where it is, for a message."""
        return f"line {self.line}" if self.line else self.where


def differences(old: State, new: State, split: Split) -> tuple[Difference, ...]:
    """
    Return what differs, in the order of the article as it now is.

    Args:
        old: The article as it was.
        new: The article as it is.
        split: Finds sentences.

    Returns:
        Differences. If the fingerprints of the two differ there is at least one that is clinical.
    """
    before, after = sayings(*old, split), sayings(*new, split)
    matcher = SequenceMatcher(None, [said.key for said in before], [said.key for said in after], autojunk=False)
    found: list[Difference] = []
    for kind, a, b, c, d in matcher.get_opcodes():
        if kind == "equal":
            found += _only_looks(before[a:b], after[c:d])
        else:
            found += _paired(before[a:b], after[c:d])
    found += _pictures(old[0], new[0])
    if old[0].fingerprint != new[0].fingerprint and not any(one.clinical for one in found):
        found.append(Difference("the order or the layout of what is said", "as it was", "as it is", clinical=True))
    return (*found, *_fields(old[0], new[0]))


def _only_looks(before: list[Saying], after: list[Saying]) -> Iterator[Difference]:
    for old, new in zip(before, after, strict=True):
        if old.words != new.words:
            yield Difference(new.where, old.words, new.words, clinical=False, line=new.line)


def _paired(before: list[Saying], after: list[Saying]) -> Iterator[Difference]:
    """Find for each new sentence the old one that it most resembles, of those that are left."""
    if len(before) == len(after) == 1 and before[0].where == after[0].where:
        yield Difference(after[0].where, *_shown(before[0], after[0]), clinical=True, line=after[0].line)
        return
    left = list(before)
    for new in after:
        best = max(left, key=lambda old: _likeness(old, new), default=None)
        if best is None or _likeness(best, new) < _ALIKE:
            yield Difference(new.where, "", new.whole, clinical=True, line=new.line)
            continue
        left.remove(best)
        if best.key == new.key:
            yield Difference(new.where, f"{new.words} (elsewhere)", f"{new.words} (here)", clinical=True, line=new.line)
            continue
        yield Difference(new.where, *_shown(best, new), clinical=True, line=new.line)
    yield from (Difference(old.where, old.whole, "", clinical=True) for old in left)


def _likeness(old: Saying, new: Saying) -> float:
    same_field = (old.where in _FIELDS) == (new.where in _FIELDS) and (
        old.where not in _FIELDS or old.where == new.where
    )
    return SequenceMatcher(None, old.whole.split(), new.whole.split(), autojunk=False).ratio() if same_field else -1.0


_FIELDS = ("title", "summary", "also_called", "codes", "citations")


def _shown(old: Saying, new: Saying) -> tuple[str, str]:
    """Return the two wordings at the first depth at which they differ."""
    for before, after in ((old.words, new.words), (old.whole, new.whole)):
        if before != after:
            return before, after
    if old.where != new.where:
        return f"{old.words} ({old.where})", f"{new.words} ({new.where})"
    return f"{old.words} (resting on another source)", f"{new.words} (resting on this source)"


def _pictures(old: Article, new: Article) -> Iterator[Difference]:
    """Compare the files of the pictures that both show; a picture at another path is told with its sentence."""
    lines: dict[str, int] = {}
    for run, _ in runs(new.body.clinical):
        for image in images(run.words):
            lines.setdefault(picture_path(str(image.facts[0]), new.path), run.line)
    for path, after in new.pictures.items():
        before = old.pictures.get(path, after)
        if before != after:
            name = path.rpartition("/")[2]
            says = f"the picture {name} is not the one that was reviewed"
            if before is None:
                says = f"the picture {name} was not there when the text was reviewed"
            elif after is None:
                says = f"the picture {name}, which was reviewed, is not there"
            yield Difference("picture", _file(path, before), _file(path, after), True, lines[path], says)


def _file(path: str, digest: str | None) -> str:
    return f"{path}, SHA-256 {digest}" if digest else f"{path}, no file"


def _fields(old: Article, new: Article) -> Iterator[Difference]:
    for name in _OTHER_FIELDS:
        before, after = _text(getattr(old.front, name)), _text(getattr(new.front, name))
        if before != after:
            yield Difference(name, before, after, clinical=False, line=new.span(name).span.line)


def _text(value: object) -> str:
    return ", ".join(map(str, value)) if isinstance(value, tuple) else "" if value is None else str(value)
