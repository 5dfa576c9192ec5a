"""A language server over pipes, as an editor talks to it."""

from __future__ import annotations

import json
import subprocess
import sys
from concurrent.futures import Future
from itertools import count
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from typing_extensions import Self

__all__ = ["COMMAND", "LanguageServer"]

COMMAND = Path(sys.executable).with_name("basedpyright-langserver")
_SECONDS = 60.0
_HOVER = {"hover": {"contentFormat": ["plaintext"]}}
_ITEM = {"documentationFormat": ["plaintext"], "resolveSupport": {"properties": ["documentation"]}}
_CAPABILITIES = {
    "textDocument": {
        **_HOVER,
        "completion": {"completionItem": _ITEM, "contextSupport": True},
        "signatureHelp": {"signatureInformation": {"documentationFormat": ["plaintext"]}},
    },
    "workspace": {"configuration": True},
}


class LanguageServer:
    """A session: a folder that is open, and documents in it.

    Args:
        folder: The project's folder, with its configuration file.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._numbers = count(1)
        self._waiting: dict[int, Future[Any]] = {}
        self._process = subprocess.Popen(
            [COMMAND, "--stdio"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=folder
        )
        self._reader = Thread(target=self._read, daemon=True)

    def __enter__(self) -> Self:
        self._reader.start()
        root = {"uri": self._folder.as_uri(), "name": self._folder.name}
        given = {"processId": None, "rootUri": root["uri"], "workspaceFolders": [root]}
        self.request("initialize", {**given, "capabilities": _CAPABILITIES})
        self._send(method="initialized", params={})
        return self

    def __exit__(self, *_error: object) -> None:
        # Killed if it does not answer: a test that failed must not hang as well.
        try:
            self.request("shutdown", None)
            self._send(method="exit")
            self._process.wait(_SECONDS)
        finally:
            self._process.kill()
            self._process.wait()
            self._reader.join(_SECONDS)
            for pipe in (self._process.stdin, self._process.stdout):
                assert pipe is not None
                pipe.close()

    def open(self, name: str, text: str) -> str:
        """Open a document that need not be on disk; gives its URI."""
        uri = (self._folder / name).as_uri()
        document = {"uri": uri, "languageId": "python", "version": 1, "text": text}
        self._send(method="textDocument/didOpen", params={"textDocument": document})
        return uri

    def ask(self, what: str, uri: str, line: int, column: int) -> Any:
        """``textDocument/…`` at a position, both counted from zero."""
        position = {"line": line, "character": column}
        params = {"textDocument": {"uri": uri}, "position": position}
        return self.request(f"textDocument/{what}", params)

    def request(self, method: str, params: Any) -> Any:
        """Ask and wait for the answer's result."""
        number = next(self._numbers)
        self._waiting[number] = Future()
        self._send(id=number, method=method, params=params)
        return self._waiting[number].result(_SECONDS)

    def _send(self, **message: Any) -> None:
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        pipe = self._process.stdin
        assert pipe is not None
        pipe.write(b"Content-Length: %d\r\n\r\n%b" % (len(body), body))
        pipe.flush()

    def _read(self) -> None:
        while (message := self._message()) is not None:
            if "method" not in message:
                self._settle(self._waiting.pop(message["id"]), message)
            elif "id" in message:  # the server asks: for its settings, or to register something
                items = (message.get("params") or {}).get("items")
                self._send(id=message["id"], result=items and [None] * len(items))

    def _message(self) -> Any:
        pipe = self._process.stdout
        assert pipe is not None
        length = 0
        while (line := pipe.readline().strip()) != b"":
            if line.lower().startswith(b"content-length:"):
                length = int(line.partition(b":")[2])
        return json.loads(pipe.read(length)) if length else None

    @staticmethod
    def _settle(waiting: Future[Any], message: Any) -> None:
        if "error" in message:
            waiting.set_exception(RuntimeError(f"{message['error']}"))
        else:
            waiting.set_result(message["result"])
