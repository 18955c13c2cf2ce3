"""The few questions that the nightly job asks GitHub about issues; no more than `issues: write` allows."""

from __future__ import annotations

import json
import re
import urllib.error
import urllib.request
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

_TIMEOUT = 30
_NEXT = re.compile(r'<([^>]+)>; rel="next"')


class GitHubRefusedError(Exception):
    """GitHub said no, or did not answer. The message says what was asked."""


@dataclass(frozen=True, slots=True)
class Issues:
    """The issues of one repository."""

    api: str
    """Address of the service, as `GITHUB_API_URL` names it."""
    repository: str
    """Owner and name: `octo-org/health`."""
    token: str

    def open_with(self, label: str) -> list[dict[str, Any]]:
        """Return the open issues that carry a label, oldest first."""
        query = f"state=open&labels={label}&sort=created&direction=asc&per_page=100"
        address: str | None = f"{self._home}/issues?{query}"
        found: list[dict[str, Any]] = []
        while address:
            answer, headers = self._ask("GET", address)
            found += [issue for issue in answer if "pull_request" not in issue]
            after = _NEXT.search(headers.get("Link", ""))
            address = after[1] if after and after[1].startswith(f"{self.api}/") else None
        return found

    def may_assign(self, name: str) -> bool:
        """Return whether an issue can be given to somebody: only those with access to the repository."""
        try:
            self._ask("GET", f"{self._home}/assignees/{name}")
        except GitHubRefusedError as error:
            if isinstance(error.__cause__, urllib.error.HTTPError) and error.__cause__.code == 404:
                return False
            raise
        return True

    def open(self, said: Mapping[str, Any]) -> int:
        """Open an issue; return its number. GitHub drops labels without a word where the right to set them lacks."""
        answer, _ = self._ask("POST", f"{self._home}/issues", said)
        if lost := set(said["labels"]) - {label["name"] for label in answer["labels"]}:
            raise GitHubRefusedError(f"#{answer['number']} did not get its label {', '.join(lost)}: set it by hand")
        return int(answer["number"])

    def change(self, number: int, said: Mapping[str, Any]) -> None:
        """Change an issue: title, body, assignees, state."""
        self._ask("PATCH", f"{self._home}/issues/{number}", said)

    def comment(self, number: int, body: str) -> None:
        """Say something below an issue."""
        self._ask("POST", f"{self._home}/issues/{number}/comments", {"body": body})

    @property
    def _home(self) -> str:
        return f"{self.api}/repos/{self.repository}"

    def _ask(self, method: str, address: str, said: Mapping[str, Any] | None = None) -> tuple[Any, Mapping[str, str]]:
        headers = {
            "Accept": "application/vnd.github+json",
            "Authorization": f"Bearer {self.token}",
            "User-Agent": "wellcited",
            "X-GitHub-Api-Version": "2022-11-28",
        }
        data = None if said is None else json.dumps(said).encode()
        request = urllib.request.Request(address, data, headers, method=method)  # noqa: S310  # the address is GitHub's
        try:
            with urllib.request.urlopen(request, timeout=_TIMEOUT) as answer:  # noqa: S310
                text = answer.read()
                return json.loads(text) if text else None, answer.headers
        except (OSError, ValueError) as error:
            if isinstance(error, urllib.error.HTTPError):
                error.close()  # the refusal is an answer, too
            path = address.removeprefix(self.api).partition("?")[0]
            raise GitHubRefusedError(f"GitHub did not answer {method} {path}: {error}") from error
