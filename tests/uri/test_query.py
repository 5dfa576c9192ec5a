from __future__ import annotations

import math
import re
from datetime import date
from decimal import Decimal
from enum import Enum
from typing import Any
from urllib.parse import parse_qsl, unquote

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.rows import for_each

from wechatpay_chain._uri.query import encode_form, encode_query
from wechatpay_chain.exceptions import EncodingError


class Kind(str, Enum):
    ALL = "ALL"


def looped() -> dict[str, Any]:
    made: dict[str, Any] = {}
    made["a"] = made
    return made


# What PHP 8.2's http_build_query($query, '', '&', PHP_QUERY_RFC3986) gives.
@for_each(
    "query, text",
    [
        ({}, ""),
        ({"mchid": "1900", "limit": 20}, "mchid=1900&limit=20"),
        ({"b": 1, "a": 2}, "b=1&a=2"),
        ({"t": True, "f": False, "n": None}, "t=1&f=0"),
        ({"a": ""}, "a="),
        ({"": "x"}, "=x"),
        ({"a": [1, 2]}, "a%5B0%5D=1&a%5B1%5D=2"),
        ({"a": (1, None, 3)}, "a%5B0%5D=1&a%5B2%5D=3"),
        ({"a": {"b": 1, "c": {"d": [True]}}}, "a%5Bb%5D=1&a%5Bc%5D%5Bd%5D%5B0%5D=1"),
        ({"a": [], "b": {}, "c": [[], {"d": []}]}, ""),
        ({0: "x", 7: {8: "y"}}, "0=x&7%5B8%5D=y"),
        ({"": {"": 1}}, "%5B%5D=1"),
        ({"a b~": "c d~"}, "a%20b~=c%20d~"),
        ({"a": "!*'();:@&=+$"}, "a=%21%2A%27%28%29%3B%3A%40%26%3D%2B%24"),
        ({"a": ",/?#[]%中é"}, "a=%2C%2F%3F%23%5B%5D%25%E4%B8%AD%C3%A9"),
        ({"a[b]": {"c d": 1}}, "a%5Bb%5D%5Bc%20d%5D=1"),
        ({"a": "x\ny\0"}, "a=x%0Ay%00"),
        ({"a": 1.0, "b": 0.1, "c": 1.5}, "a=1&b=0.1&c=1.5"),
        ({"a": 1e15, "b": 1e25, "c": 1e-7, "d": -0.0}, "a=1.0E%2B15&b=1.0E%2B25&c=1.0E-7&d=-0"),
        ({"a": Kind.ALL}, "a=ALL"),
    ],
)  # fmt: skip
def test_a_mapping_is_encoded_as_php_does(query: dict[Any, Any], text: str) -> None:
    assert encode_query(query) == text


# What PHP 8.2's http_build_query($params, '', '&') gives: RFC 1738.
@pytest.mark.parametrize(
    ("params", "text"),
    [
        ({"a b": "c d"}, "a+b=c+d"),
        ({"a": "~ +%20"}, "a=%7E+%2B%2520"),
        ({"n": {"k k": {"~[]": True}}}, "n%5Bk+k%5D%5B%7E%5B%5D%5D=1"),
        ({"a": "中", "b": None, "c": False}, "a=%E4%B8%AD&c=0"),
    ],
)
def test_a_form_is_encoded_as_php_does(params: dict[str, Any], text: str) -> None:
    assert encode_form(params) == text


# What Guzzle's Uri::withQuery (guzzlehttp/psr7 2.4) makes of the text, but for the question mark.
@for_each(
    "query, text",
    [
        ("", ""),
        ("?", ""),
        ("?a=1", "a=1"),
        ("??a", "?a"),
        ("a=1&a=2", "a=1&a=2"),
        ("a=%e4%b8%ad%2F", "a=%e4%b8%ad%2F"),
        ("a=100%&b=%zz%4", "a=100%25&b=%25zz%254"),
        ("a b#c", "a%20b%23c"),
        ("a=中\n", "a=%E4%B8%AD%0A"),
        ('a[0]=1|"<>\\^`{}', "a%5B0%5D=1%7C%22%3C%3E%5C%5E%60%7B%7D"),
        ("-._~!$&'()*+,;=:@/?", "-._~!$&'()*+,;=:@/?"),
    ],
)  # fmt: skip
def test_ready_text_is_kept_but_for_what_cannot_stand_in_a_query(query: str, text: str) -> None:
    assert encode_query(query) == text


@for_each(
    "value, path",
    [
        ({"a": math.nan}, ".a"),
        ({"a": {"b": [-math.inf]}}, ".a.b[0]"),
        ({"a": Decimal("1.0")}, ".a"),
        ({"a": {"b": b"x"}}, ".a.b"),
        ({"a": date(2026, 1, 2)}, ".a"),
        ({"a": [{1, 2}]}, ".a[0]"),
        ({"a": object()}, ".a"),
        ({"a": "\ud800"}, ".a"),
        ({"a": {"\ud800": 1}}, ".a"),
        ({"a": {1.5: 1}}, ".a"),
        ({"a": {None: 1}}, ".a"),
        ({True: 1}, ""),
        ([("a", 1)], ""),
        (None, ""),
        (b"a=1", ""),
    ],
)
def test_what_has_no_single_form_is_refused_by_its_path(value: Any, path: str) -> None:
    for encode, option in ((encode_query, "query"), (encode_form, "form_params")):
        with pytest.raises(EncodingError, match=f"^{re.escape(option + path)}: ") as caught:
            encode(value)
        assert caught.value.path == option + path
        assert caught.value.option == option


def test_half_a_surrogate_pair_in_ready_text_is_refused() -> None:
    with pytest.raises(EncodingError, match="surrogate"):
        encode_query("a=\udc00")


def test_a_mapping_that_holds_itself_is_refused() -> None:
    with pytest.raises(EncodingError, match="holds itself"):
        encode_query(looped())


@given(st.dictionaries(st.text(), st.text()))
def test_a_flat_mapping_can_be_read_back(query: dict[str, str]) -> None:
    encoded = encode_query(query)
    assert encoded.isascii()
    assert dict(parse_qsl(encoded, keep_blank_values=True, max_num_fields=None)) == query
    form = encode_form(query)
    assert dict(parse_qsl(form, keep_blank_values=True)) == query


@given(st.text())
def test_ready_text_is_encoded_once(query: str) -> None:
    encoded = encode_query(query.lstrip("?"))
    assert encode_query(encoded) == encoded
    assert unquote(encoded) == unquote(query.lstrip("?"))
