"""A date is a day that exists, written 2026-11-22.

Why: 01/02/2026 is January to some readers and February to others, and 30 February is a slip that hides the real day.
Reviews and their due dates are reckoned from these dates.

Instead: write the year, the month and the day, each with all its figures: `2026-11-22`. A date-time says its zone:
`2026-11-22T09:30:00Z`.

Source: ISO 8601 (calendar dates).
"""

from __future__ import annotations

from wellcited.rules.rule import Rule

rule = Rule(__name__, severity="error")
rule.reports_faults()
