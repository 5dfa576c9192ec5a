"""The user documents as data: snippets, tables, headings, links; and how a snippet is run.

In a snippet, an expression on a line that ends in ``# -> text`` must give *text*, and one that
ends in ``# raises Error`` must raise that error. A snippet under ``<!-- not run: reason -->`` is
not run.
"""

from __future__ import annotations

import ast
import builtins
import functools
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from wechatpay_chain import exceptions

__all__ = [
    "DOCUMENTS",
    "GUIDES",
    "ROOT",
    "TESTING_CHAPTERS",
    "TWINS",
    "USER_DOCUMENTS",
    "Snippet",
    "anchors",
    "codes",
    "column",
    "headings",
    "links",
    "name_of",
    "run",
    "run_chapter",
    "snippets",
    "tables",
]

ROOT = Path(__file__).parents[2]
_README, _GUIDE = ROOT / "README.md", ROOT / "docs/guide.md"
_TESTING = ROOT / "docs/testing.md"
TWINS = {
    _README: ROOT / "docs/README.zh-CN.md",
    _GUIDE: ROOT / "docs/guide.zh-CN.md",
    _TESTING: ROOT / "docs/testing.zh-CN.md",
}
"""Each document in English with its Chinese twin."""
GUIDES = [_GUIDE, TWINS[_GUIDE]]
TESTING_CHAPTERS = [_TESTING, TWINS[_TESTING]]
USER_DOCUMENTS = [*TWINS, *TWINS.values()]
DOCUMENTS = [_README, *sorted((ROOT / "docs").glob("*.md"))]

_SNIPPET = re.compile(
    r"(?:^<!-- not run: (?P<why>[^\n]+) -->\n)?^```(?P<language>\w*)\n(?P<code>.*?)^```$",
    re.MULTILINE | re.DOTALL,
)
_HEADING = re.compile(r"^(#+) (.+)$", re.MULTILINE)
_CHAPTER = re.compile(r"^## (.+)$", re.MULTILINE)
_TABLE = re.compile(r"(?:^\|.*\|\n)+", re.MULTILINE)
_CELLS = re.compile(r"(?<!\\)\|")
_LINK = re.compile(r"\[[^\]]*\]\(([^)\s]+)\)")
_PROMISE = re.compile(r"# (->|raises) (.+)$")


class Snippet(NamedTuple):
    """A fenced block."""

    path: Path
    line: int
    """The line of its first line of code."""
    chapter: str
    language: str
    code: str
    not_run: str
    """Why it is not run; empty where it is."""


def name_of(value: object) -> str:
    """How a test's parameter is shown."""
    return value.name if isinstance(value, Path) else str(value)


def snippets(path: Path, language: str = "python") -> list[Snippet]:
    """The blocks of one language, in order."""
    return [one for one in _blocks(path, path.read_text("utf-8")) if one.language == language]


@functools.cache
def _blocks(path: Path, text: str) -> list[Snippet]:
    chapters = [(one.start(), one[1]) for one in _CHAPTER.finditer(text)]
    found = []
    for block in _SNIPPET.finditer(text):
        line = text.count("\n", 0, block.start("code")) + 1
        above = [name for start, name in chapters if start < block.start()]
        chapter = above[-1] if above else ""
        why = block["why"] or ""
        found.append(Snippet(path, line, chapter, block["language"], block["code"], why))
    return found


def prose(path: Path) -> str:
    """The text without its blocks."""
    return _SNIPPET.sub("", path.read_text("utf-8"))


def headings(path: Path) -> list[tuple[int, str]]:
    """Level and text of each heading."""
    return [(len(marks), text) for marks, text in _HEADING.findall(prose(path))]


def anchors(path: Path) -> set[str]:
    """What a link's fragment can name, by GitHub's rule."""
    kept = (re.sub(r"[^\w\- ]", "", text.lower()) for _, text in headings(path))
    return {text.replace(" ", "-") for text in kept}


def links(path: Path) -> list[str]:
    """The targets of the links that do not leave the project."""
    return [link for link in _LINK.findall(prose(path)) if "://" not in link]


def tables(path: Path) -> list[list[list[str]]]:
    """Each table as rows of cells: the head first, without the rule under it."""
    found = []
    for table in _TABLE.findall(prose(path) + "\n"):
        head, _, *rows = (_CELLS.split(line)[1:-1] for line in table.splitlines())
        found.append([[cell.strip() for cell in row] for row in (head, *rows)])
    return found


def column(path: Path, head: str | tuple[str, str], at: int = 0) -> list[str]:
    """The cells under one of *head* (one word a language), of the table that begins with it."""
    found = [table for table in tables(path) if table[0][0] in head]
    assert len(found) == 1, head
    return [row[at] for row in found[0][1:]]


def codes(cells: list[str]) -> list[str]:
    """What is set as code in *cells*."""
    return [code for cell in cells for code in re.findall("`([^`]+)`", cell)]


def run(snippet: Snippet, names: dict[str, Any]) -> None:
    """Run a snippet in the namespace *names* and hold it to what its comments promise."""
    tree = ast.parse(snippet.code)
    checker = _Checker(snippet.code.splitlines())
    checker.visit(tree)
    assert not checker.left, f"promised of no expression: {checker.left}"
    ast.increment_lineno(tree, snippet.line - 1)
    names.update(_gives=_gives, _raises=_raises)
    code = compile(ast.fix_missing_locations(tree), str(snippet.path), "exec", dont_inherit=True)
    exec(code, names)


def run_chapter(path: Path, chapter: str, names: dict[str, Any]) -> None:
    """Run the snippets of a chapter, one after the other, in the namespace *names*."""
    for snippet in snippets(path):
        if snippet.chapter == chapter and not snippet.not_run:
            run(snippet, names)


class _Checker(ast.NodeTransformer):
    """Puts a check around each expression whose last line promises something."""

    def __init__(self, lines: list[str]) -> None:
        found = ((number, _PROMISE.search(line)) for number, line in enumerate(lines, 1))
        self.left = {number: match for number, match in found if match}

    def visit_Expr(self, node: ast.Expr) -> ast.AST:
        promise = self.left.pop(node.end_lineno or 0, None)
        if promise is None:
            return node
        check, value = "_gives", node.value
        if promise[1] == "raises":
            none = ast.arguments([], [], None, [], [], None, [])
            check, value = "_raises", ast.Lambda(none, value)
        called = ast.Call(ast.Name(check, ast.Load()), [value, ast.Constant(promise[2])], [])
        return ast.copy_location(ast.Expr(called), node)


def _gives(value: object, promised: str) -> None:
    assert str(value) == promised


def _raises(call: Callable[[], object], promised: str) -> None:
    kind = getattr(exceptions, promised, None) or getattr(builtins, promised)
    with pytest.raises(kind) as caught:
        call()
    assert caught.type is kind
