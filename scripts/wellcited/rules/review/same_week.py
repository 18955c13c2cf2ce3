"""Reviews are spread over the year.

Why: articles that were reviewed together fall due together. Reviewers then get a heap at once; they hurry, or they let
it wait.

Instead: have some of them reviewed earlier, a few each month, or give some a shorter `review_every`.

Source: docs/about/editorial-policy.md, "How often we review"; alphagov/tech-docs-monitor, whose users meet this when
pages are reviewed in bulk.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import date, timedelta

from wellcited.model.finding import Finding
from wellcited.model.library import Facts, Library
from wellcited.model.reviewing import can_tell, next_due
from wellcited.rules.rule import Rule

rule = Rule(__name__, severity="hint")

_MOST = 9
"""Reviews a week that nobody needs to be warned of."""
_TIMES_THE_AVERAGE = 4


@rule.per_register
def same_week(library: Library, facts: Facts) -> Iterator[Finding]:
    """Report each coming week in which far more reviews fall due than in an average one."""
    public = [a for a in library.articles if a.front.status == "published" and can_tell(a, facts)]
    days = [due for article in public if (due := next_due(article, facts.policy)) and due >= facts.today]
    weeks = Counter(_monday(due) for due in days)
    a_cycle = max(facts.policy.review.cycle(None).months * 52 / 12, 1)
    most = max(_MOST, _TIMES_THE_AVERAGE * len(days) / a_cycle)
    for monday, count in sorted(weeks.items()):
        if count > most:
            yield rule.finding(
                at=library.policy.file.key("review"),
                says=f"{count} reviews fall due in the week of {monday}",
                help="have some of them reviewed earlier, or give some a shorter `review_every`",
            )


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())
