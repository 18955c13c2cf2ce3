"""The real yaml-language-server, asked as VS Code asks it. `make audit` installs it, from a lock."""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from tests.audit.tools import MODULES

PROGRAM = MODULES / "yaml-language-server" / "bin" / "yaml-language-server"
NODE = shutil.which("node")
IS_THERE = NODE is not None and PROGRAM.is_file()


class LanguageServer:
    """
    A conversation with the server, one message after the other.

    Source:
        Language Server Protocol 3.17; the settings are those of the extension redhat.vscode-yaml.
    """

    def __init__(self, process: subprocess.Popen[bytes], root: Path, settings: dict[str, Any]) -> None:
        self.process = process
        self.root = root
        self.settings = settings
        self.number = 0
        folder = {"uri": root.as_uri(), "name": root.name}
        about = {"workspace": {"configuration": True, "workspaceFolders": True}}
        self.ask(
            "initialize",
            {"processId": None, "rootUri": root.as_uri(), "workspaceFolders": [folder], "capabilities": about},
        )
        self.tell("initialized", {})
        self.tell("workspace/didChangeConfiguration", {"settings": settings})

    def errors(self, path: str, text: str, language: str = "yaml") -> list[tuple[int, str]]:
        """Open a file, and return what is underlined: line, from 1, and message."""
        self.tell("textDocument/didOpen", {"textDocument": self._document(path, text, language)})
        while True:
            message = self._read()
            if message.get("method") == "textDocument/publishDiagnostics" and message["params"]["uri"].endswith(path):
                said = message["params"]["diagnostics"]
                return [(each["range"]["start"]["line"] + 1, each["message"]) for each in said]

    def completions(self, path: str, line: int, character: int) -> set[str]:
        """Return what is offered at a place of an open file, counted from 0."""
        place = {"line": line, "character": character}
        answer = self.ask("textDocument/completion", {"textDocument": {"uri": self._uri(path)}, "position": place})
        return {item["label"] for item in answer["items"]}

    def ask(self, method: str, params: Any) -> Any:
        """Send a request and return its answer."""
        self.number += 1
        self._send({"id": self.number, "method": method, "params": params})
        while True:
            message = self._read()
            if message.get("id") == self.number and "method" not in message:
                return message["result"]

    def tell(self, method: str, params: Any) -> None:
        """Send what needs no answer."""
        self._send({"method": method, "params": params})

    def _document(self, path: str, text: str, language: str) -> dict[str, Any]:
        return {"uri": self._uri(path), "languageId": language, "version": 1, "text": text}

    def _uri(self, path: str) -> str:
        return (self.root / path).as_uri()

    def _send(self, message: dict[str, Any]) -> None:
        data = json.dumps({"jsonrpc": "2.0", **message}).encode()
        self.process.stdin.write(b"Content-Length: %d\r\n\r\n%s" % (len(data), data))
        self.process.stdin.flush()

    def _read(self) -> dict[str, Any]:
        """Return the next message; questions of the server are answered on the way."""
        length = 0
        while line := self.process.stdout.readline().strip():
            name, _, value = line.partition(b":")
            length = int(value) if name.lower() == b"content-length" else length
        if not length:
            raise EOFError("the language server has ended")
        message: dict[str, Any] = json.loads(self.process.stdout.read(length))
        if "method" in message and "id" in message:
            self._send({"id": message["id"], "result": self._answer(message)})
        return message

    def _answer(self, message: dict[str, Any]) -> Any:
        if message["method"] == "workspace/configuration":
            return [self.settings.get(item.get("section", ""), None) for item in message["params"]["items"]]
        return None


@contextmanager
def language_server(root: Path, settings: dict[str, Any]) -> Iterator[LanguageServer]:
    """
    Start the server for a folder.

    Args:
        root: The folder that is open in the editor.
        settings: As in `.vscode/settings.json`: names with dots.
    """
    nested: dict[str, Any] = {}
    for name, value in settings.items():
        place = nested
        *parts, last = name.split(".")
        for part in parts:
            place = place.setdefault(part, {})
        place[last] = value
    command = [str(NODE), str(PROGRAM), "--stdio"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as process:
        try:
            yield LanguageServer(process, root, nested)
        finally:
            process.kill()
