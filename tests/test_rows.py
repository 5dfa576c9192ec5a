"""What the tests' own table runner promises: no row is left out, and every failing one is named."""

from __future__ import annotations

import inspect

import pytest
from support.rows import for_each


def test_every_row_is_run_with_the_fixtures_it_shares() -> None:
    seen = []

    @for_each("row", range(3))
    def check(shared: str, row: int) -> None:
        seen.append((shared, row))

    check(shared="x")

    assert seen == [("x", 0), ("x", 1), ("x", 2)]


def test_pytest_is_asked_for_fixtures_only() -> None:
    @for_each("row, other", [(1, 2)])
    def check(shared: str, row: int, other: int) -> None:
        pass

    assert list(inspect.signature(check).parameters) == ["shared"]


def test_every_row_that_fails_is_named_with_its_reason() -> None:
    @for_each("row", range(40))
    def check(row: int) -> None:
        if row == 3:
            msg = f"row {row} broke\nin two lines"
            raise ValueError(msg)
        if row > 20:
            with pytest.raises(KeyError):
                pass
        assert row != 1, "one is wrong"

    with pytest.raises(AssertionError) as caught:
        check()

    said = str(caught.value).splitlines()
    assert said[0] == "21 of 40 rows fail:"
    assert "test_rows.py:" in said[1]
    assert "AssertionError: one is wrong" in said[1]
    assert said[3].endswith("ValueError: row 3 broke")
    assert said[4] == "    in two lines"
    told = [line.split()[0] for line in said[1:] if not line.startswith(" ")]
    assert told == ["1", "3", *map(str, range(21, 40))]


def test_a_row_may_be_named_otherwise() -> None:
    @for_each("path, verb", [("a", "get")], called=lambda path, verb: f"{verb}-{path}")
    def check(path: str, verb: str) -> None:
        raise LookupError

    with pytest.raises(AssertionError, match=r"^1 of 1 rows fail:\nget-a "):
        check()


def test_a_name_is_told_so_that_it_can_be_shown() -> None:
    @for_each("row", ["x" * 5000, "\ud800"])
    def check(row: str) -> None:
        raise LookupError

    with pytest.raises(AssertionError) as caught:
        check()

    said = str(caught.value)
    assert len(said) < 500
    assert "x..." in said
    assert said.isascii()


def test_a_table_without_rows_fails() -> None:
    @for_each("row", [])
    def check(row: int) -> None:
        pass

    with pytest.raises(AssertionError, match="no rows"):
        check()


def test_a_name_that_the_test_does_not_take_is_a_mistake() -> None:
    def check(row: int) -> None:
        pass

    with pytest.raises(AssertionError, match="does not take"):
        for_each("rwo", [1])(check)
