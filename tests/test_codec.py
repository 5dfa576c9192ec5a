from __future__ import annotations

import json
import math
from collections import OrderedDict
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta, timezone
from decimal import Decimal
from enum import Enum
from types import MappingProxyType
from typing import Any, NamedTuple
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.rows import for_each

from wechatpay_chain._codec import decode_json, encode_json
from wechatpay_chain.exceptions import EncodingError

CHINA = timezone(timedelta(hours=8))


class Pair(NamedTuple):
    a: int
    b: int


class Currency(str, Enum):
    CNY = "CNY"


class Odd(Enum):
    NAN = math.nan


@dataclass
class Amount:
    total: Any
    currency: Currency = Currency.CNY
    _note: Any = field(default=math.nan)


def looped() -> dict[str, Any]:
    made: dict[str, Any] = {"a": [1]}
    made["a"].append(made)
    return made


def nested(levels: int) -> list[Any]:
    made: list[Any] = []
    for _ in range(levels):
        made = [made]
    return made


def test_json_is_compact_utf8_in_the_order_given() -> None:
    value = {"b": 1, "a": ["中文/é", True, None, 1.5], "c": {}}
    assert encode_json(value) == '{"b":1,"a":["中文/é",true,null,1.5],"c":{}}'.encode()


@for_each(
    "value, encoded",
    [
        ({}, b"{}"),
        ([], b"[]"),
        ((1, 2), b"[1,2]"),
        (None, b"null"),
        (OrderedDict(z=1, a=2), b'{"z":1,"a":2}'),
        ([2**64 - 1, -(2**63)], b"[18446744073709551615,-9223372036854775808]"),
        ([Currency.CNY, UUID(int=1)], b'["CNY","00000000-0000-0000-0000-000000000001"]'),
        (Amount(1), b'{"total":1,"currency":"CNY"}'),
        (Amount(None), b'{"total":null,"currency":"CNY"}'),
        ([date(2026, 1, 2)], b'["2026-01-02"]'),
    ],
)
def test_other_structures_are_encoded_as_what_they_mean(value: object, encoded: bytes) -> None:
    assert encode_json(value) == encoded


def test_a_datetime_becomes_rfc3339_with_offset_and_whole_seconds() -> None:
    moments = [
        datetime(2026, 1, 2, 3, 4, 5, 678901, CHINA),
        datetime(2026, 1, 2, tzinfo=timezone.utc),
        datetime(2026, 1, 2, tzinfo=timezone(-timedelta(hours=3, minutes=30))),
    ]
    assert decode_json(encode_json(moments)) == [
        "2026-01-02T03:04:05+08:00",
        "2026-01-02T00:00:00+00:00",
        "2026-01-02T00:00:00-03:30",
    ]


@for_each(
    "value, path, hint",
    [
        ({"amount": {"total": math.nan}}, "json.amount.total", "nan"),
        ({"goods": [{"price": math.inf}]}, "json.goods[0].price", "inf"),
        ({"a": [None, -math.inf]}, "json.a[1]", "-inf"),
        (math.nan, "json", "nan"),
        (Odd.NAN, "json", "nan"),
        ([Amount(math.nan)], "json[0].total", "nan"),
        ({"amount": {"total": Decimal("1.00")}}, "json.amount.total", "fen"),
        ({"a": {1: "x"}}, "json.a", "int"),
        ({"a": {None: "x"}}, "json.a", "NoneType"),
        ({"a": {Currency.CNY: "x"}}, "json.a", "Currency"),
        ({"time_expire": datetime(2026, 1, 2)}, "json.time_expire", "offset"),  # noqa: DTZ001
        ([datetime(2026, 1, 2, tzinfo=timezone(timedelta(seconds=1)))], "json[0]", "seconds"),
        ({"at": time(1, 2)}, "json.at", "RFC 3339"),
        ({"at": time(1, 2, tzinfo=CHINA)}, "json.at", "RFC 3339"),
        ({"n": 2**64}, "json.n", "64 bits"),
        ({"n": -(2**63) - 1}, "json.n", "64 bits"),
        ({"a": b"x"}, "json.a", "base64"),
        ({"a": bytearray()}, "json.a", "base64"),
        ({"a": {1, 2}}, "json.a", "list"),
        ({"a": "\ud800"}, "json.a", "surrogate"),
        ({"a": {"\ud800": 1}}, "json.a", "surrogate"),
        ({"a": [{}, object()]}, "json.a[1]", "object"),
        ({"a": MappingProxyType({})}, "json.a", "dict"),
        ([Pair(1, 2)], "json[0]", "Pair"),
        (looped(), "json.a[1]", "holds itself"),
    ],
)
def test_what_would_be_lost_is_refused_by_its_path(value: object, path: str, hint: str) -> None:
    with pytest.raises(EncodingError, match=hint) as caught:
        encode_json(value)
    assert caught.value.path == path
    assert str(caught.value).startswith(f"{path}: ")
    assert caught.value.option == "json"


@pytest.mark.parametrize("value", [{"a": None, "b": math.nan}, {"a": "null", "b": [math.inf]}])
def test_a_null_meant_as_such_hides_no_other(value: object) -> None:
    with pytest.raises(EncodingError, match=r"json\.b"):
        encode_json(value)


@pytest.mark.parametrize("value", ["{}", b"{}", bytearray(b"{}"), Currency.CNY])
def test_ready_text_is_sent_to_the_body_option(value: object) -> None:
    with pytest.raises(EncodingError, match="body="):
        encode_json(value)


def test_a_structure_nested_too_deeply_is_refused() -> None:
    assert encode_json(nested(250)).startswith(b"[[")
    with pytest.raises(EncodingError, match="254 levels"):
        encode_json(nested(300))


def test_the_root_has_the_name_it_is_given() -> None:
    with pytest.raises(EncodingError, match=r"^multipart\[0\]\.x: ") as caught:
        encode_json({"x": math.nan}, root="multipart[0]")
    assert caught.value.option == "multipart"


def test_an_encoding_error_has_no_cause_that_could_show_the_value() -> None:
    with pytest.raises(EncodingError) as caught:
        encode_json({"secret": {1: 2}})
    assert caught.value.__cause__ is None
    assert caught.value.__context__ is None


@for_each("content", [b"", b"{", b'{"key":"hush"', b"\xff", b"NaN", b"<html>hush"])
def test_what_is_not_json_is_refused_without_repeating_it(content: bytes) -> None:
    with pytest.raises(ValueError, match="not JSON") as caught:
        decode_json(content)
    assert "hush" not in str(caught.value)
    assert "hush" not in str(vars(caught.value))


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers(-(2**63), 2**63) | st.floats() | st.text(),
        lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    )
)
def test_what_is_encoded_comes_back_and_the_rest_is_refused(value: Any) -> None:
    if isinstance(value, str) or not json_holds(value):
        with pytest.raises(EncodingError):
            encode_json(value)
    else:
        assert decode_json(encode_json(value)) == value


def json_holds(value: Any) -> bool:
    try:
        json.dumps(value, allow_nan=False, ensure_ascii=False).encode()
    except ValueError:
        return False
    return True
