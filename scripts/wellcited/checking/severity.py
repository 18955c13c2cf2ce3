"""The one place where a finding's severity depends on anything."""

from __future__ import annotations

from wellcited.model.article import Article
from wellcited.model.finding import Finding
from wellcited.model.registers import Policy

_TEXT_CHANGED = "review-text-changed"


def judged(
    finding: Finding, article: Article | None, policy: Policy, *, production: bool, kept: bool = False
) -> Finding:
    """
    Return a finding with the severity that counts.

    The policy may set a rule's severity. A draft is not published, so its errors are warnings: its author should be
    able to commit it. `--production` lets the policy make rules stricter, never milder, and makes no allowance for an
    article that is on its way to readers.

    A text that is not the reviewed one is an error, a notice or no matter for readers, as the policy's `changed_text`
    says: with `kept`, the reviewed text stays in its place.
    """
    severity = policy.severities.get(finding.rule, finding.severity)
    changed_text = policy.review.changed_text if finding.rule == _TEXT_CHANGED else None
    if kept or changed_text == "notice":
        severity = "warning"
    order = ("hint", "warning", "error")
    if production and not kept and order.index(severity) < order.index(finding.severity):
        severity = finding.severity
    if article is not None and article.front.status == "draft" and severity == "error":
        severity = "warning"
    return finding.with_severity(severity)
