"""Programs that are never run, and what type checkers say of them."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

import wechatpay_chain

__all__ = ["CHECKERS", "Program", "Span", "reported"]

CHECKERS = ("basedpyright", "mypy")
_SOURCE = str(Path(wechatpay_chain.__file__).parents[1])
_BIN = Path(sys.executable).parent
_PYRIGHT = {
    "typeCheckingMode": "standard",
    "pythonVersion": "3.10",
    "extraPaths": [_SOURCE],
}
_SECONDS = 600


class Span(NamedTuple):
    """The lines of a piece of a program, counted from one."""

    first: int
    last: int


class Program:
    """Python text that grows piece by piece.

    Args:
        head: What comes first.
    """

    def __init__(self, head: str) -> None:
        self._lines = head.splitlines()

    def add(self, text: str) -> Span:
        """Append a piece, and say where it stands."""
        first = len(self._lines) + 1
        self._lines += text.splitlines()
        return Span(first, len(self._lines))

    def __str__(self) -> str:
        return "\n".join([*self._lines, ""])


class Report(NamedTuple):
    """What a checker says of the files it was given."""

    errors: dict[str, list[tuple[int, str]]]

    def within(self, name: str, span: Span) -> list[str]:
        """The errors in a piece of a file."""
        return [text for line, text in self.errors[name] if span.first <= line <= span.last]


def reported(checker: str, folder: Path, programs: dict[str, Program]) -> Report:
    """Run a checker once, without a cache, over programs by file name."""
    errors: dict[str, list[tuple[int, str]]] = {name: [] for name in programs}
    for name, program in programs.items():
        (folder / name).write_text(str(program), encoding="utf-8")
    found = _pyright(folder) if checker == "basedpyright" else _mypy(folder, list(programs))
    for name, line, text in found:
        errors[name].append((line, text))
    return Report(errors)


def _pyright(folder: Path) -> list[tuple[str, int, str]]:
    (folder / "pyrightconfig.json").write_text(json.dumps(_PYRIGHT))
    said = _said([_BIN / "basedpyright", "--outputjson", "--project", folder], folder)
    return [
        (Path(one["file"]).name, one["range"]["start"]["line"] + 1, one["message"])
        for one in json.loads(said)["generalDiagnostics"]
        if one["severity"] == "error"
    ]


def _mypy(folder: Path, names: list[str]) -> list[tuple[str, int, str]]:
    (folder / "mypy.ini").write_text("[mypy]\nstrict = true\npython_version = 3.10\n")
    options = ["--follow-imports=silent", "--output=json", f"--cache-dir={os.devnull}"]
    said = _said([_BIN / "mypy", *options, *names], folder)
    found = [json.loads(line) for line in said.splitlines()]
    return [
        (one["file"], one["line"], one["message"]) for one in found if one["severity"] == "error"
    ]


def _said(command: list[str | Path], folder: Path) -> str:
    ran = subprocess.run(
        command,
        cwd=folder,
        env={**os.environ, "MYPYPATH": _SOURCE},
        capture_output=True,
        text=True,
        check=False,
        timeout=_SECONDS,
    )
    assert ran.returncode in {0, 1}, ran.stderr or ran.stdout
    return ran.stdout
