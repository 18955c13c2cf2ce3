"""
Invented articles with a vocabulary as uneven as that of real language: few words are said often, most hardly ever.

Source:
    Zipf's law, in Mandelbrot's form: the word of rank r is said in proportion to 1 / (r + 2.7).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import accumulate
from random import Random

VOCABULARY = 40_000
_BEGIN = (
    "b bl br c ch cl cr d dr f fl fr g gl gr h j k l m n p ph pl pr qu r s sc sh sl sm sp st str t th tr v w".split()
)
_MIDDLE = "a ai au e ea ee i ie o oa oo ou u".split()
_END = "b ck d g l ll m n nd ng nt p r rd rn rt s sh st t th x".split()


@dataclass(frozen=True, slots=True)
class Text:
    """One invented article."""

    name: str
    """Of its file and address."""
    title: str
    also_called: tuple[str, ...]
    summary: str
    sections: tuple[tuple[str, str], ...]
    """Heading and paragraph."""


def vocabulary(size: int = VOCABULARY, *, seed: int = 1) -> list[str]:
    """Return invented words, each once, the most frequent first; short words tend to be frequent."""
    random = Random(f"words {seed}")
    words: dict[str, None] = {}
    while len(words) < size:
        syllables = random.choices((1, 2, 3, 4), (1, 4, 4, 2))[0] if len(words) > 200 else 1
        word = "".join(random.choice(_BEGIN) + random.choice(_MIDDLE) for _ in range(syllables)) + random.choice(_END)
        words[word] = None
    return list(words)


def texts(count: int, *, seed: int = 1, length: int = 1000) -> Iterator[Text]:
    """Yield *count* articles of about *length* words; the same seed gives the same ones."""
    random = Random(f"texts {seed}")
    words = vocabulary(seed=seed)
    weights = list(accumulate(1 / (rank + 2.7) for rank in range(1, len(words) + 1)))

    def said(number: int) -> list[str]:
        return random.choices(words, cum_weights=weights, k=number)

    def sentences(number: int) -> str:
        return " ".join(f"{' '.join(said(12)).capitalize()}." for _ in range(number // 12))

    for number in range(count):
        # A title has rare words: it is what tells an article from the others.
        title = " ".join(random.choices(words[300:], k=3)).capitalize()
        sections = tuple((" ".join(said(4)).capitalize(), sentences(length // 8)) for _ in range(8))
        yield Text(f"a{number}", title, (" ".join(said(2)), " ".join(said(3))), sentences(24), sections)
