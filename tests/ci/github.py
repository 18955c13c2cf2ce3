"""A service on this machine that keeps issues as GitHub's does, as far as `.ci/github_issues.py` asks it."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlsplit

REPOSITORY = "octo-org/health"
BOT = "github-actions[bot]"


class GitHub:
    """
    Issues of one repository, and what was asked of them.

    Source:
        GitHub's REST API, version 2022-11-28: "List repository issues", "Create an issue", "Update an issue",
        "Create an issue comment", "Check if a user can be assigned".
    """

    def __init__(self) -> None:
        self.issues: list[dict[str, Any]] = []
        self.comments: list[tuple[int, str]] = []
        self.members = {"octo-clinician", "octo-editor", "boss"}
        self.may_label = True
        self.broken = 0
        self.page = 100
        self.asked: list[str] = []
        self.tokens: set[str] = set()
        self.address = ""

    def add(self, *, user: str = BOT, labels: tuple[str, ...] = ("reviews-due",), **said: Any) -> dict[str, Any]:
        """Put an issue there."""
        issue: dict[str, Any] = {"title": "", "body": "", "state": "open", "assignees": [], **said}
        issue["number"] = len(self.issues) + 1
        issue["user"] = {"login": user}
        issue["labels"] = [{"name": label} for label in labels]
        issue["assignees"] = [{"login": name} for name in issue["assignees"] if name in self.members]
        self.issues.append(issue)
        return issue

    @property
    def open(self) -> list[dict[str, Any]]:
        """Return the open issues."""
        return [issue for issue in self.issues if issue["state"] == "open"]

    @property
    def writes(self) -> list[str]:
        """Return what was asked for that changes something."""
        return [asked for asked in self.asked if not asked.startswith("GET ")]

    def answer(self, method: str, address: str, said: Any) -> tuple[int, Any, dict[str, str]]:
        """Return status, data and headers."""
        parts = urlsplit(address)
        home, _, rest = parts.path.partition(f"/repos/{REPOSITORY}/")
        self.asked.append(f"{method} {rest}")
        if self.broken:
            return self.broken, {"message": "broken"}, {}
        if home:
            return 404, {}, {}
        match method, *rest.split("/"):
            case "GET", "issues":
                return self._list(parse_qs(parts.query))
            case "GET", "assignees", name:
                return (204, None, {}) if name in self.members else (404, {}, {})
            case "POST", "issues":
                labels = tuple(said.pop("labels")) if self.may_label else ()
                said.pop("labels", None)
                return 201, self.add(labels=labels, **said), {}
            case "PATCH", "issues", number:
                issue = self.issues[int(number) - 1]
                names = [name for name in said.pop("assignees", []) if name in self.members]
                issue.update(said, **({"assignees": [{"login": name} for name in names]} if names else {}))
                return 200, issue, {}
            case "POST", "issues", number, "comments":
                self.comments.append((int(number), said["body"]))
                return 201, {}, {}
        return 404, {}, {}

    def _list(self, query: dict[str, list[str]]) -> tuple[int, Any, dict[str, str]]:
        (label,), (number,) = query["labels"], query.get("page", ["1"])
        assert (["open"], ["created"], ["asc"]) == (query["state"], query["sort"], query["direction"])
        found = [issue for issue in self.open if label in [one["name"] for one in issue["labels"]]]
        start = (int(number) - 1) * self.page
        more = f"{self.address}/repos/{REPOSITORY}/issues?state=open&labels={label}&sort=created&direction=asc"
        link = {"Link": f'<{more}&page={int(number) + 1}>; rel="next"'} if len(found) > start + self.page else {}
        return 200, found[start : start + self.page], link


@contextmanager
def serving(github: GitHub) -> Iterator[GitHub]:
    """Let it answer on this machine; its address is set meanwhile."""

    class Handler(BaseHTTPRequestHandler):
        def _handle(self) -> None:
            github.tokens.add(self.headers.get("Authorization", ""))
            sent = self.rfile.read(int(self.headers.get("Content-Length") or 0))
            status, data, headers = github.answer(self.command, self.path, json.loads(sent) if sent else None)
            made = b"" if data is None else json.dumps(data).encode()
            self.send_response(status)
            for name, value in {**headers, "Content-Length": str(len(made))}.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(made)

        do_GET = do_POST = do_PATCH = _handle  # noqa: N815 - the names are those of http.server

        def log_message(self, format: str, *args: Any) -> None:
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, args=(0.02,))
    thread.start()
    github.address = f"http://127.0.0.1:{server.server_port}"
    try:
        yield github
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
