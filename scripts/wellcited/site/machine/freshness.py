"""`freshness.json`: the page about freshness as data, version 1. Keys may be added; none is renamed or removed."""

from __future__ import annotations

import json
from typing import Any

from wellcited.site.freshness.parts import DueView, FreshnessView, GroupView
from wellcited.site.views import Settings

VERSION = 1


def freshness_json(view: FreshnessView, settings: Settings) -> str:
    """Return the file. Addresses are whole where the site's is known, else from its root."""

    def address(url: str) -> str:
        return settings.address(url) or url

    def group(one: GroupView) -> dict[str, Any]:
        return {
            "id": one.id,
            "title": one.title,
            "total": one.total,
            "late": one.late,
            "due_soon": one.soon,
            "in_time": one.fine,
        }

    def due(one: DueView) -> dict[str, Any]:
        return {
            "title": one.article.title,
            "url": address(one.article.url),
            "role": one.role,
            "state": one.state,
            "due": one.due.iso if one.due else None,
            "days": one.days,
            "reviewers": [person.title for person in one.who],
        }

    data = {
        "version": VERSION,
        "as_of": view.as_of.iso,
        "page": address(view.url),
        "articles": group(view.all),
        "late": [due(one) for one in view.late],
        "due_soon": [due(one) for one in view.soon],
        "due_soon_days": view.soon_days,
        "by_topic": [group(one) for one in view.by_topic],
        "by_type": [group(one) for one in view.by_type],
        "by_reviewer": [group(one) for one in view.by_reviewer],
        "waivers": [
            {
                "title": one.article.title,
                "url": address(one.article.url),
                "rule": one.rule.title,
                "until": one.until.iso if one.until else None,
                "over": one.is_over,
                "because": one.because,
            }
            for one in view.waivers
        ],
        "standards": {
            "items": view.items,
            "not_decidable_by_software": view.undecidable,
            "articles": [
                {
                    "path": one.path,
                    "title": one.article.title,
                    "url": address(one.article.url),
                    "instruments": {
                        score.instrument: {
                            "met": score.met,
                            "not_met": score.not_met,
                            "not_decidable_by_software": score.undecidable,
                            "lacking": list(score.lacking),
                        }
                        for score in one.scores
                    },
                }
                for one in view.standards
            ],
        },
        "over_time": [
            {"on": bar.on.iso, "published": bar.published, "in_time": bar.in_time}
            for bar in (view.chart.bars if view.chart else ())
        ],
    }
    return json.dumps(data, ensure_ascii=False, indent=2) + "\n"
