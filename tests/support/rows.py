"""One case for many rows: each row is checked, and every row that fails is named."""

from __future__ import annotations

import functools
import inspect
import traceback
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import pytest

__all__ = ["for_each"]

_IN_FULL = 10
"""So many failures are told with all their lines, further ones with their first."""

_LONG = 200
"""So much of a row's name is told."""

Test = Callable[..., None]


def for_each(
    names: str, rows: Iterable[Any], *, called: Callable[..., str] | None = None
) -> Callable[[Test], Test]:
    """Run a test over *rows* in one case, and fail it with a list of all rows that do not pass.

    It stands where ``pytest.mark.parametrize`` would, when there are so many rows that a case
    for each takes longer than the check itself. Fixtures are set up once for all rows.

    Args:
        names: The test's parameters that a row gives, separated by commas.
        rows: A value each, or a tuple where there are several names.
        called: Makes a row's name of its values; by default they are shown as text.
    """
    parameters = [name.strip() for name in names.split(",")]
    several = len(parameters) > 1
    table = [tuple(row) if several else (row,) for row in rows]
    name_of = called or _values

    def decorate(test: Test) -> Test:
        @functools.wraps(test)
        def over_all_rows(**fixtures: Any) -> None:
            __tracebackhide__ = True
            assert table, "there are no rows"
            failures: list[tuple[str, BaseException]] = []
            for row in table:
                given = dict(zip(parameters, row, strict=True))
                if error := _failure(test, fixtures | given):
                    failures.append((name_of(*row), error))
            if failures:
                raise AssertionError(_report(failures, len(table), test)) from failures[0][1]

        # pytest asks this for the fixtures that the case needs: the row's own are none.
        over_all_rows.__signature__ = _without(parameters, test)  # type: ignore[attr-defined]
        return over_all_rows

    return decorate


def _values(*values: object) -> str:
    return " ".join(str(value) for value in values)


def _without(names: list[str], test: Test) -> inspect.Signature:
    signature = inspect.signature(test)
    missing = set(names) - signature.parameters.keys()
    assert not missing, f"{test.__name__} does not take {missing}"
    kept = [one for name, one in signature.parameters.items() if name not in names]
    return signature.replace(parameters=kept)


def _failure(test: Test, arguments: dict[str, Any]) -> BaseException | None:
    # What pytest.raises() and pytest.fail() raise is not an Exception.
    try:
        test(**arguments)
    except (Exception, pytest.fail.Exception) as error:  # noqa: BLE001  # raised with the others
        return error
    return None


def _report(failures: list[tuple[str, BaseException]], total: int, test: Test) -> str:
    lines = [f"{len(failures)} of {total} rows fail:"]
    for number, (name, error) in enumerate(failures):
        shown = name if len(name) <= _LONG else f"{name[:_LONG]}..."
        text = f"{shown} ({_place(error, test)}): {type(error).__name__}: {error}"
        told = text.splitlines() if number < _IN_FULL else text.splitlines()[:1]
        lines += [f"{'    ' * (at > 0)}{line}" for at, line in enumerate(told)]
    # Half a surrogate pair is in some rows, and cannot be written to a terminal or a pipe.
    return "\n".join(lines).encode(errors="backslashreplace").decode()


def _place(error: BaseException, test: Test) -> str:
    """The line of the test's file that failed."""
    file = inspect.unwrap(test).__code__.co_filename
    frames = traceback.extract_tb(error.__traceback__)
    lines = [frame.lineno for frame in frames if frame.filename == file]
    return f"{Path(file).name}:{lines[-1] if lines else '?'}"
