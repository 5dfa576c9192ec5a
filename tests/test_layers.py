"""The house: imports point downwards only, and a third-party library has one room."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import wechatpay_chain

PACKAGE = Path(wechatpay_chain.__file__).parent
NAME = "wechatpay_chain"

# By layer, lowest first; docs/architecture.md shows the same table.
LAYERS = (
    {
        "_version",
        "exceptions",
        "_scalar",
        "_display",
        "formatter",
        "typing",
    },
    {
        "_codec",
        "_uri",
        "_xml",
        "crypto",
        "message",
        "transformer",
        "util",
        "catalogue",
    },
    {
        "stack",
        "promise",
        "_promises",
        "_transport",
        "_protocols",
        "_sensitive",
        "certificates",
        "plugins",
        "notifications",
    },
    {"_chain", "_call"},
    {"_client"},
    {
        "__init__",
        "__main__",
        "_cli",
        "_pytest_plugin",
        "_generate",
        "repl",
        "testing",
    },
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


def modules() -> dict[str, ast.Module]:
    """Every module's tree by its name below the package, e.g. ``crypto._keys``."""
    found = {}
    for path in sorted(PACKAGE.rglob("*.py")):
        name = ".".join(path.relative_to(PACKAGE).with_suffix("").parts)
        found[name.removesuffix(".__init__")] = ast.parse(path.read_text(encoding="utf-8"))
    return found


MODULES = modules()


def imports(tree: ast.AST) -> Iterator[str]:
    """The modules that *tree* imports when it runs; those for type checkers only are left out."""
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.If) and "TYPE_CHECKING" in ast.unparse(node.test):
            continue
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield from (_imported(node.module, alias.name) for alias in node.names)
        yield from imports(node)


def _imported(module: str, name: str) -> str:
    whole = f"{module}.{name}"
    return whole if whole.removeprefix(f"{NAME}.") in MODULES else module


def own_imports(name: str) -> set[str]:
    """The package's modules that the module *name* imports."""
    found = {found for found in imports(MODULES[name]) if found.split(".")[0] == NAME}
    return {imported.removeprefix(NAME).removeprefix(".") or "__init__" for imported in found}


def room(name: str) -> str:
    return name.partition(".")[0]


def layer(name: str) -> int:
    return next(number for number, rooms in enumerate(LAYERS) if room(name) in rooms)


def test_every_module_has_a_room() -> None:
    rooms = set().union(*LAYERS)

    assert {room(name) for name in MODULES} == rooms


@pytest.mark.parametrize("name", MODULES)
def test_imports_point_downwards(name: str) -> None:
    upward = {found for found in own_imports(name) if layer(found) > layer(name)}

    assert upward == set()


def test_no_imports_form_a_cycle() -> None:
    left = {name: own_imports(name) - {name} for name in MODULES}
    while free := [name for name, needs in left.items() if not needs & left.keys()]:
        for name in free:
            del left[name]

    assert left == {}


@pytest.mark.parametrize("library", OWNERS)
def test_a_library_is_imported_by_its_owner_only(library: str) -> None:
    users = {
        name
        for name, tree in MODULES.items()
        if any(found.split(".")[0] == library for found in imports(tree))
    }

    assert {n for n in users if not {n, room(n)} & OWNERS[library]} == set()


def test_no_module_is_called_by_a_word_that_says_nothing() -> None:
    nothing = {"utils", "helpers", "helper", "core", "manager", "common", "misc"}
    words = {part.strip("_") for name in MODULES for part in name.split(".")}

    assert words & nothing == set()


def test_modules_keep_to_one_subjects_size() -> None:
    lines = {
        name: len((PACKAGE / Path(*name.split("."))).with_suffix(".py").read_text().splitlines())
        for name in MODULES
        if (PACKAGE / Path(*name.split("."))).with_suffix(".py").exists()
    }

    assert {name: count for name, count in lines.items() if count > 400} == {}
