"""The stubs as syntax trees: what a type checker finds in them, found independently of one."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import Any, NamedTuple

import wechatpay_chain

__all__ = ["STUBS", "Place", "Shape", "Verb", "literal_paths", "names_twice", "root"]

STUBS = Path(wechatpay_chain.__file__).parent / "stubs"
_PACKAGE = "wechatpay_chain.stubs"

Shape = dict[str, Any]
"""What is declared of an object: by key, whether it is required, and its type.

A type is a shape, ``[type]`` for a list, or documented values and the name of what else there is.
"""


class Verb(NamedTuple):
    """A declared verb: whether each keyword is required, their types, its answer's type."""

    required: dict[str, bool]
    types: dict[str, Any]
    options: str
    answer: Any
    doc: str


class Place(NamedTuple):
    """A class, and the module it stands in."""

    module: str
    name: str

    def step(self, attribute: str) -> Place:
        """The class of a property."""
        found = self._member(attribute)
        assert isinstance(found, ast.FunctionDef)
        assert _decorators(found) == ["property"]
        return _resolved(self.module, ast.unparse(found.returns or ast.Pass()))

    def item(self, text: str) -> Place:
        """The class of an item, for a segment that has no attribute."""
        kinds = dict(_overloads(self.module, self.name, "__getitem__"))
        assert list(kinds)[-1] is None
        return kinds[text]

    def verb(self, name: str, decorator: str = "verb") -> Verb:
        """What a verb is declared to take and give."""
        found = self._member(name)
        assert isinstance(found, ast.FunctionDef)
        assert _decorators(found) == [decorator]
        given, answer = found.args, found.returns
        assert [one.arg for one in given.args] == ["self"]
        assert given.vararg is None
        assert given.kwarg is not None
        assert given.kwarg.annotation is not None
        assert answer is not None
        keywords = [(one.arg, one.annotation or ast.Pass()) for one in given.kwonlyargs]
        return Verb(
            {name: not d for (name, _), d in zip(keywords, given.kw_defaults, strict=True)},
            {name: _type(self.module, kind) for name, kind in keywords},
            ast.unparse(given.kwarg.annotation),
            _type(self.module, answer),
            ast.get_docstring(found) or "",
        )

    def alias(self, name: str) -> tuple[str, str]:
        """What a name is assigned, and the docstring below it."""
        body = _tree(self.module).classes[self.name].body
        for one, after in pairwise(body):
            if isinstance(one, ast.Assign) and ast.unparse(one.targets[0]) == name:
                assert isinstance(after, ast.Expr)
                assert isinstance(after.value, ast.Constant)
                return ast.unparse(one.value), str(after.value.value)
        raise AssertionError(f"{self} has no {name}")

    def _member(self, name: str) -> ast.stmt:
        body = _tree(self.module).classes[self.name].body
        found = [one for one in body if getattr(one, "name", None) == name]
        assert len(found) == 1, f"{self} has {len(found)} {name}"
        return found[0]


def root() -> Place:
    """The class that every client is."""
    return Place(_PACKAGE, "Root")


def literal_paths(place: str, method: str) -> list[tuple[str | None, Place]]:
    """The overloads of a method of the root's module: the text, ``None`` for any, and the class."""
    return _overloads(_PACKAGE, place, method)


def _overloads(module: str, place: str, method: str) -> list[tuple[str | None, Place]]:
    found = []
    for one in _tree(module).classes[place].body:
        if isinstance(one, ast.FunctionDef) and one.name == method:
            assert _decorators(one) == ["overload"]
            given = one.args.posonlyargs[1].annotation
            assert one.returns is not None
            text = given.slice if isinstance(given, ast.Subscript) else None
            assert text is None or isinstance(text, ast.Constant)
            kind = _resolved(module, ast.unparse(one.returns))
            found.append((None if text is None else str(text.value), kind))
    return found


def names_twice(text: str) -> list[str]:
    """The names that a module's or a class's text defines more than once, and are no overloads."""
    tree = ast.parse(text)
    scopes = [tree.body, *(one.body for one in tree.body if isinstance(one, ast.ClassDef))]
    return [name for scope in scopes for name in _repeated(_defined(scope))]


def _defined(scope: list[ast.stmt]) -> Iterator[str]:
    for one in scope:
        if isinstance(one, (ast.ClassDef, ast.FunctionDef)):
            if _decorators(one) != ["overload"]:
                yield one.name
        elif isinstance(one, (ast.Import, ast.ImportFrom)):
            yield from (alias.asname or alias.name for alias in one.names)
        elif isinstance(one, ast.Assign):
            yield ast.unparse(one.targets[0])
        elif isinstance(one, ast.AnnAssign):
            yield ast.unparse(one.target)


def _repeated(names: Iterator[str]) -> Iterator[str]:
    seen: set[str] = set()
    for name in names:
        if name in seen:
            yield name
        seen.add(name)


class _Tree(NamedTuple):
    classes: dict[str, ast.ClassDef]
    functional: dict[str, ast.Dict]
    imported: dict[str, str]


@cache
def _tree(module: str) -> _Tree:
    below = module.removeprefix(_PACKAGE).lstrip(".").replace(".", "/")
    file = STUBS / below / "__init__.pyi"
    text = (file if file.exists() else STUBS / f"{below}.pyi").read_text(encoding="utf-8")
    tree = _Tree({}, {}, {})
    for one in ast.parse(text).body:
        if isinstance(one, ast.ClassDef):
            tree.classes[one.name] = one
        elif isinstance(one, ast.Import):
            tree.imported.update({a.asname or a.name: a.name for a in one.names})
        elif isinstance(one, ast.ImportFrom):
            tree.imported.update({a.asname or a.name: f"{one.module}:{a.name}" for a in one.names})
        elif isinstance(one, ast.Assign) and isinstance(one.value, ast.Call):
            assert isinstance(one.value.args[1], ast.Dict)
            tree.functional[ast.unparse(one.targets[0])] = one.value.args[1]
    return tree


def _resolved(module: str, name: str) -> Place:
    prefix, _, last = name.rpartition(".")
    if prefix:
        return Place(_tree(module).imported[prefix], last)
    if name in _tree(module).classes:
        return Place(module, name)
    origin, _, original = _tree(module).imported[name].partition(":")
    return Place(origin, original)


def _decorators(one: ast.ClassDef | ast.FunctionDef) -> list[str]:
    return [ast.unparse(decorator) for decorator in one.decorator_list]


def _type(module: str, kind: ast.AST) -> Any:
    parts = _parts(kind)
    if [ast.unparse(part) for part in parts[-1:]] == ["Texts"]:
        listed = [part.slice for part in parts[:-1] if isinstance(part, ast.Subscript)]
        return [
            ([value for part in listed for value in _values(part)], ["str"]) if listed else "str"
        ]
    if len(parts) == 1:
        return _single(module, parts[0])
    values = [value for part in parts for value in _values(part)]
    return values, [_single(module, part) for part in parts if not _values(part)]


def _parts(kind: ast.AST) -> list[ast.AST]:
    if isinstance(kind, ast.BinOp) and isinstance(kind.op, ast.BitOr):
        return [*_parts(kind.left), *_parts(kind.right)]
    return [kind]


def _values(part: ast.AST) -> list[object]:
    if isinstance(part, ast.Subscript) and ast.unparse(part.value) == "Literal":
        found = ast.literal_eval(part.slice)
        return list(found) if isinstance(found, tuple) else [found]
    return []


def _single(module: str, part: ast.AST) -> Any:
    if isinstance(part, ast.Subscript) and ast.unparse(part.value) in {"list", "Sequence"}:
        return [_type(module, part.slice)]
    name, tree = ast.unparse(part), _tree(module)
    if name in tree.functional:
        keys = tree.functional[name]
        pairs = [
            (ast.literal_eval(k or ast.Pass()), v)
            for k, v in zip(keys.keys, keys.values, strict=True)
        ]
    elif name in tree.classes:
        assert [ast.unparse(base) for base in tree.classes[name].bases] == ["TypedDict"]
        body = [one for one in tree.classes[name].body if isinstance(one, ast.AnnAssign)]
        pairs = [(ast.unparse(one.target), one.annotation) for one in body]
    else:
        return name
    return {key: _marked(module, kind) for key, kind in pairs}


def _marked(module: str, kind: ast.expr) -> tuple[bool, Any]:
    if isinstance(kind, ast.Subscript) and ast.unparse(kind.value) == "NotRequired":
        return False, _type(module, kind.slice)
    return True, _type(module, kind)
