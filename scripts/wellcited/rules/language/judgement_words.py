"""Words do not blame, pity or talk down to people.

Why: somebody who is called a victim, an obese person or non-compliant feels judged, and stops reading. What is
"simply" done, or "of course" known, makes a fool of the reader who finds it hard.

Instead: put the person first and say what is the case: "people with diabetes", "she had a stroke", "if you do not take
it every day". Leave out "just" and "simply".

Source: NHS digital service manual, content guide, "Inclusive content": "Disabilities and conditions" (no afflicted by,
suffering from, victim of), "Age" (no elderly, pensioner). Samaritans' media guidelines (no "commit suicide").
docs/about/editorial-policy.md, "Plain language": we do not blame.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from wellcited.model.article import Article
from wellcited.model.finding import Finding
from wellcited.model.library import Facts
from wellcited.rules.language._phrases import phrases
from wellcited.rules.language._text import few, prose
from wellcited.rules.rule import Rule

rule = Rule(__name__, severity="hint")

MOST = 5
# "just" where it means "merely": before an instruction, or after "it is". "Just after", "just as" and "just over" stay.
_JUST = re.compile(
    r"(?:(?<=\n)|(?<=^)|(?<=[.:;,] ))[Jj]ust(?= (?:add|ask|avoid|be|breathe|bring|buy|call|change|check|come|cut|do"
    r"|drink|eat|follow|get|give|go|have|hold|ignore|keep|lie|listen|look|make|move|place|press|put|read|relax|remember|rest"
    r"|say|see|sit|sleep|stand|start|stay|stop|stretch|swallow|take|talk|tell|think|try|turn|use|wait|walk|wash|wear)\b)"
    r"|(?<=\b(?:is|'s) )just(?= (?:an? |your |the |part |something |in ))"
    r"|(?<=\byou )just(?= (?:have|need|must|want)\b)",
)


@rule.per_article
def judgement_words(article: Article, facts: Facts) -> Iterator[Finding]:
    """Yield a finding for each word of the list, and for "just" where it means "merely"."""
    yield from few(_findings(article), MOST, "such words")


def _findings(article: Article) -> Iterator[Finding]:
    text = prose(article)
    for found, entry in phrases("judgement_words").find(text):
        if entry.section == "talks-down":
            says = f'"{found.text}" talks down to readers who find it hard'
            yield rule.finding(at=found.place, says=says, help=f"{entry.plainer}; the sentence stands without it")
        else:
            says = f'"{found.text}" judges people, or pities them'
            yield rule.finding(at=found.place, says=says, help=f"write: {entry.plainer}")
    for found, _ in text.find(_JUST, "just"):
        says = f'"{found.text}" talks down to readers who find it hard'
        yield rule.finding(at=found.place, says=says, help="leave it out; the sentence stands without it")
