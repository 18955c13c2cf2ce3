"""How often the search puts the right article first, asked in a real browser."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from playwright.sync_api import Page

from tests.search.questions import Question

_ASK = """
async ([base, questions]) => {
  const engine = await import(new URL("assets/js/search/engine.mjs", base).href);
  const ready = await engine.load(base);
  const answers = [];
  for (const asked of questions) {
    const { hits } = await engine.answer(ready, asked);
    const first = await Promise.all(hits.slice(0, 10).map((hit) => engine.article(ready, hit)));
    answers.push(first.map((article) => new URL(article.url, base).href));
  }
  return answers;
}
"""


@dataclass(frozen=True, slots=True)
class Answered:
    """A question, and the articles that came first: paths like those of `Question.first`."""

    question: Question
    found: tuple[str, ...]

    def is_in_first(self, number: int) -> bool:
        """Return whether a right article is among the first."""
        return bool(set(self.found[:number]) & set(self.question.right))


def ask(page: Page, base: str, questions: Sequence[Question]) -> list[Answered]:
    """
    Ask the site's own search, with the program that readers run.

    Args:
        page: A page of the site that a browser shows.
        base: Address of the site's root, with a slash at its end.
        questions: What to ask.
    """
    answers = page.evaluate(_ASK, [base, [question.ask for question in questions]])
    return [
        Answered(question, tuple(url.removeprefix(base).strip("/") for url in urls))
        for question, urls in zip(questions, answers, strict=True)
    ]


def share(answered: Iterable[Answered], number: int) -> float:
    """Return which share of the questions has a right article among the first: 0 to 1."""
    hits = [one.is_in_first(number) for one in answered]
    return sum(hits) / len(hits)
