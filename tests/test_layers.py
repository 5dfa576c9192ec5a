"""The house: imports point downwards only, types included, and a library has one room."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path

import pytest

import wechatpay_chain

PACKAGE = Path(wechatpay_chain.__file__).parent
NAME = "wechatpay_chain"

# From the ground up: a room may import those before it. docs/architecture.md says what is in each.
ROOMS = (
    *("_version", "_display", "_scalar"),
    "exceptions._local",  # the errors that know of no message, for the rooms below it
    *("_codec", "_uri", "_xml", "formatter", "transformer"),
    *("message", "typing", "exceptions", "stack"),
    *("crypto", "catalogue"),
    *("_transport", "_protocols", "_sensitive"),
    *("certificates", "notifications", "plugins", "util"),
    *("_promises", "promise"),
    *("_call", "_chain", "_client", "__init__"),
    *("testing", "repl", "_cli", "__main__", "_pytest_plugin", "_generate"),
)
OWNERS = {
    "urllib3": {"_transport", "_uri.target", "message._multipart"},
    "cryptography": {"crypto"},
    "orjson": {"_codec"},
    "pytest_httpserver": {"testing"},
    "werkzeug": {"testing"},
    "redis": {"certificates", "notifications"},
    "readline": {"repl"},
    "rlcompleter": {"repl"},
    "IPython": {"repl"},
    "ptpython": {"repl"},
    "prompt_toolkit": {"repl"},
}
MOST_FILES = 30
MOST_LINES = 400


@cache
def modules() -> dict[str, ast.Module]:
    """Every module's tree by its name below the package, e.g. ``crypto._keys``."""
    found = {}
    for path in sorted(PACKAGE.rglob("*.py")):
        name = ".".join(path.relative_to(PACKAGE).with_suffix("").parts)
        found[name.removesuffix(".__init__")] = ast.parse(path.read_text(encoding="utf-8"))
    return found


def imports(tree: ast.AST, *, typed: bool = True) -> Iterator[tuple[int, str]]:
    """What *tree* imports, wherever it does so, with the line.

    Args:
        tree: A module.
        typed: Whether imports for type checkers count.
    """
    for node in ast.iter_child_nodes(tree):
        if not typed and isinstance(node, ast.If) and "TYPE_CHECKING" in ast.unparse(node.test):
            continue
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield from ((node.lineno, _imported(node.module, alias.name)) for alias in node.names)
        yield from imports(node, typed=typed)


def _imported(module: str, name: str) -> str:
    whole = f"{module}.{name}"
    return whole if whole.removeprefix(f"{NAME}.") in modules() else module


def own_imports(name: str) -> dict[str, int]:
    """The package's modules that the module *name* imports, each with the line."""
    return {
        found.removeprefix(NAME).removeprefix(".") or "__init__": line
        for line, found in imports(modules()[name])
        if found.split(".")[0] == NAME and not found.startswith(f"{NAME}.stubs")
    }


def room(name: str) -> str:
    return name if name in ROOMS else name.partition(".")[0]


def height(name: str) -> int:
    return ROOMS.index(room(name))


def upward(name: str) -> list[str]:
    """What is wrong with the imports of the module *name*, and how each is turned round."""
    return [
        f"{name}:{line} imports {found}, which is above it ({room(name)} < {room(found)}): move "
        f"what it needs of {found} down to {room(name)} or below, let the caller hand it in, or "
        "name what is needed as a small Protocol"
        for found, line in own_imports(name).items()
        if height(found) > height(name)
    ]


def circle_in(graph: Mapping[str, set[str]]) -> list[str]:
    """One circle of *graph*, each module before the one it imports; empty where there is none."""
    left = {name: needs - {name} for name, needs in graph.items()}
    while free := [name for name, needs in left.items() if not needs & left.keys()]:
        for name in free:
            del left[name]
    if not left:
        return []
    walked = [next(iter(left))]
    while walked[-1] not in walked[:-1]:
        walked.append(min(left[walked[-1]] & left.keys()))
    return walked[walked.index(walked[-1]) :]


def test_every_module_has_a_room() -> None:
    assert {room(name) for name in modules()} == set(ROOMS)


def test_imports_point_downwards() -> None:
    assert [problem for name in modules() for problem in upward(name)] == []


def test_no_imports_form_a_circle_types_included() -> None:
    circle = circle_in({name: set(own_imports(name)) for name in modules()})

    assert not circle, (
        f"{' imports '.join(circle)}: turn round the one whose module is used least; what both "
        "need goes below both"
    )


@pytest.mark.parametrize("library", OWNERS)
def test_a_library_is_imported_by_its_owner_only(library: str) -> None:
    users = {
        name
        for name, tree in modules().items()
        if any(found.split(".")[0] == library for _, found in imports(tree, typed=False))
    }

    assert {n for n in users if not {n, room(n)} & OWNERS[library]} == set()


def test_no_module_is_called_by_a_word_that_says_nothing() -> None:
    nothing = {"utils", "helpers", "helper", "core", "manager", "common", "misc"}
    words = {part.strip("_") for name in modules() for part in name.split(".")}

    assert words & nothing == set()


def test_modules_keep_to_one_subjects_size() -> None:
    lines = {path: len(path.read_text("utf-8").splitlines()) for path in PACKAGE.rglob("*.py")}

    assert {path: count for path, count in lines.items() if count > MOST_LINES} == {}


def test_a_folder_is_read_at_a_glance() -> None:
    files = {folder: len(list(folder.glob("*.py"))) for folder in [PACKAGE, *PACKAGE.rglob("*/")]}

    assert {folder: count for folder, count in files.items() if count > MOST_FILES} == {}


def test_no_files_share_a_prefix_where_a_folder_would_hold_them() -> None:
    families: dict[tuple[Path, str], int] = {}
    for path in PACKAGE.rglob("*.py"):
        key = (path.parent, path.stem.lstrip("_").partition("_")[0])
        families[key] = families.get(key, 0) + (path.stem != "__init__")

    assert {key: count for key, count in families.items() if count > 2} == {}


def test_only_the_protocols_ask_for_a_paths_v2() -> None:
    asking = {
        name
        for name, tree in modules().items()
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and node.value == "v2/"
    }

    assert {
        name for name in asking if room(name) not in {"_protocols", "catalogue", "testing"}
    } == set()


class TestTheChecksThemselves:
    def test_a_circle_is_found_and_named_in_order(self) -> None:
        graph = {"a": {"b"}, "b": {"c"}, "c": {"b"}, "d": set[str]()}

        assert circle_in(graph) == ["b", "c", "b"]

    def test_an_import_for_type_checkers_counts(self) -> None:
        tree = ast.parse("if TYPE_CHECKING:\n    from wechatpay_chain import testing\n")

        assert list(imports(tree)) == [(2, "wechatpay_chain.testing")]
        assert list(imports(tree, typed=False)) == []

    def test_an_import_within_a_function_counts(self) -> None:
        tree = ast.parse("def f():\n    import wechatpay_chain.repl\n")

        assert list(imports(tree)) == [(2, "wechatpay_chain.repl")]
