"""The files of an evidence pack."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace

from wellcited.evidence import facts as known
from wellcited.evidence.zipped import as_json, zipped
from wellcited.model.article import Article
from wellcited.model.frontmatter import SourceRef
from wellcited.model.history import Commit
from wellcited.model.library import Facts
from wellcited.model.result import Result
from wellcited.planning import json_v1 as due_report
from wellcited.planning.due import plan
from wellcited.reports import json_v1 as findings_report

Read = Callable[[str], bytes]
"""Gives the bytes of a file of the site by its path; none where there is no such file."""

READ_ME = """\
An evidence pack of a health-information library, made by wellcited.

manifest.json          every file with its size and its SHA-256
SHA256SUMS             the same for `sha256sum -c SHA256SUMS`
policy.yml             the editorial policy as data
due.json               what must be reviewed, when and by whom
sources/*.yml          sources that several articles share
pictures/...           the pictures that the articles show
articles/.../
  text.md              the article, as it stands in the library
  records.json         who wrote and reviewed it, whether each record fits the text and its signature holds
  sources.json         each source, and the sentences that rest on it
  findings.json        what the checks found
  waived.json          what is set aside, with the reason
  standards.json       what published instruments ask; what no program can decide is counted as such
  history.json         what git tells of it
  reviewed-N.md        the text that record N was made of, where it is another one
"""


def pack(
    articles: Iterable[Article],
    facts: Facts,
    result: Result,
    program: str,
    read: Read,
) -> bytes:
    """
    Return the pack as a zip.

    Args:
        articles: What it is about.
        facts: The library, with its history and signatures, and the day.
        result: What the checks found in these articles.
        program: Name and version of this program.
        read: Gives the bytes of a file, which go into the pack as they are.
    """
    chosen = sorted(articles, key=lambda article: article.path)
    files = dict(_library(chosen, facts, read))
    for article in chosen:
        folder = f"articles/{article.path.removeprefix('docs/').removesuffix('.md')}"
        for name, data in _article(article, facts, result, facts.library.history.commits.get(article.path, ()), read):
            files[f"{folder}/{name}"] = data
    about = {"made_by": program, "as_of": facts.today.isoformat(), "articles": [article.path for article in chosen]}
    return zipped(files, about)


def _library(chosen: Sequence[Article], facts: Facts, read: Read) -> Iterator[tuple[str, bytes]]:
    library, paths = facts.library, {article.path for article in chosen}
    due = plan(facts)
    mine = replace(
        due,
        entries=tuple(entry for entry in due.entries if entry.path in paths),
        articles=len(paths),
        unclear=tuple(path for path in due.unclear if path in paths),
    )
    yield "README.txt", READ_ME.encode()
    yield "policy.yml", read(library.policy.file.path)
    yield "due.json", due_report.render(mine, facts.people).encode()
    shared = {entry.id or "" for article in chosen for entry in article.front.citations if isinstance(entry, SourceRef)}
    for id_ in sorted(shared & library.sources.keys()):
        yield f"sources/{id_}.yml", read(library.sources[id_].file.path)
    for path in sorted({path for article in chosen for path, digest in article.pictures.items() if digest}):
        yield known.packed_picture(path), read(path)


def _article(
    article: Article, facts: Facts, result: Result, commits: Sequence[Commit], read: Read
) -> Iterator[tuple[str, bytes]]:
    mine = replace(
        result,
        articles=1,
        findings=tuple(one for one in result.findings if one.path == article.path),
        waived=tuple(one for one in result.waived if one.path == article.path),
        judged=(article.path,),
    )
    yield "text.md", read(article.path)
    yield "records.json", as_json(known.records(article, facts))
    yield "sources.json", as_json(known.sources(article, facts))
    yield "findings.json", findings_report.render(mine).encode()
    waived = [
        {"rule": one.rule, "line": one.span.line, "message": one.message, "because": one.waived_because}
        for one in mine.waived
    ]
    yield "waived.json", as_json(waived)
    yield "standards.json", as_json(known.standards(article, facts))
    yield "history.json", as_json(known.past(article, facts, commits))
    for number, reviewed in sorted(facts.library.history.of(article.path).reviewed.items()):
        if reviewed.article:
            yield f"reviewed-{number}.md", reviewed.article.text.encode("utf-8", "replace")
