"""APIv2's canonical string is the PHP SDK's, for any kind of key."""

from __future__ import annotations

import json
from enum import Enum
from typing import Any

import pytest
from support.places import VECTORS
from support.rows import for_each

from wechatpay_chain.exceptions import EncodingError
from wechatpay_chain.formatter import Formatter

ROWS = json.loads((VECTORS / "php_v2.json").read_text("utf-8"))["sorted"]


@for_each("row", ROWS)
def test_parameters_are_sorted_as_php_sorts_them(row: dict[str, Any]) -> None:
    assert [[*pair] for pair in Formatter.ksort(dict(row["given"])).items()] == row["sorted"]


@for_each("row", ROWS)
def test_sorted_parameters_are_written_as_php_writes_them(row: dict[str, Any]) -> None:
    assert Formatter.query_string_like(dict(row["sorted"])) == row["text"]


class Name(str, Enum):
    APPID = "appid"
    SIGN = "sign"


def test_names_from_an_enumeration_count_as_their_text() -> None:
    data: dict[str, str] = {Name.SIGN: "left out", Name.APPID: "x"}

    assert Formatter.query_string_like(Formatter.ksort(data)) == "appid=x"


@pytest.mark.parametrize("key", [None, b"a", ("a",)])
def test_a_key_that_is_neither_text_nor_a_number_is_refused(key: Any) -> None:
    wanted = f"^a key cannot be signed: .* not {type(key).__name__}$"

    with pytest.raises(EncodingError, match=wanted):
        Formatter.ksort({key: "x"})
    with pytest.raises(EncodingError, match=wanted):
        Formatter.query_string_like({key: "x"})
