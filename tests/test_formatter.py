from __future__ import annotations

import string
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.rows import for_each

from wechatpay_chain.exceptions import EncodingError
from wechatpay_chain.formatter import Formatter

BASE62 = set(string.digits + string.ascii_letters)


@pytest.mark.parametrize("size", [1, 2, 32, 1000])
def test_a_nonce_has_the_wanted_number_of_base62_characters(size: int) -> None:
    nonce = Formatter.nonce(size)
    assert len(nonce) == size
    assert set(nonce) <= BASE62


def test_a_nonce_has_32_characters_unless_told_otherwise() -> None:
    assert len(Formatter.nonce()) == 32


def test_nonces_differ() -> None:
    assert len({Formatter.nonce() for _ in range(200)}) == 200


def test_every_base62_character_is_about_equally_likely() -> None:
    drawn = Formatter.nonce(62_000)
    counts = [drawn.count(character) for character in BASE62]
    # 1000 each, with a standard deviation of 31; a byte modulo 62 would favour eight by a quarter.
    assert min(counts) > 800
    assert max(counts) < 1200


@pytest.mark.parametrize("size", [0, -1])
def test_a_nonce_without_characters_is_refused(size: int) -> None:
    with pytest.raises(ValueError, match="at least one"):
        Formatter.nonce(size)


def test_the_timestamp_is_the_time_in_whole_seconds() -> None:
    before = int(time.time())
    stamp = Formatter.timestamp()
    assert type(stamp) is int
    assert before <= stamp <= time.time()


# The shape is that of the platform's page on the request signature; the values are our own.
def test_the_authorization_names_merchant_serial_time_nonce_and_signature() -> None:
    assert Formatter.authorization("1900009191", "nOnCe", "c2ln+/=", 1554208460, "AA01") == (
        'WECHATPAY2-SHA256-RSA2048 mchid="1900009191",serial_no="AA01",'
        'timestamp="1554208460",nonce_str="nOnCe",signature="c2ln+/="'
    )


def test_a_request_is_signed_over_five_lines() -> None:
    text = Formatter.request("POST", "/v3/pay?a=%E4%B8%AD", 1554208460, "nOnCe", '{"a":"中"}')
    assert text == 'POST\n/v3/pay?a=%E4%B8%AD\n1554208460\nnOnCe\n{"a":"中"}\n'


def test_a_request_without_body_is_signed_over_an_empty_line() -> None:
    assert (
        Formatter.request("GET", "/v3/certificates", "1", "n") == "GET\n/v3/certificates\n1\nn\n\n"
    )


def test_a_response_is_signed_over_three_lines() -> None:
    assert Formatter.response(1, "n", "{}") == "1\nn\n{}\n"
    assert Formatter.response("1", "n") == "1\nn\n\n"


def test_pieces_are_lines_by_php_conversion() -> None:
    assert Formatter.joined_by_line_feed("a", 1, 1.0, True, False, "") == "a\n1\n1\n1\n\n\n"


def test_no_pieces_are_no_lines() -> None:
    assert Formatter.joined_by_line_feed() == ""


def test_a_piece_of_bytes_is_refused() -> None:
    with pytest.raises(TypeError, match="bytes"):
        Formatter.joined_by_line_feed(b"x")  # type: ignore[arg-type] # what is tested


# The orders in this table are those of PHP 8.2's ksort($thing, SORT_STRING).
@pytest.mark.parametrize(
    ("given", "wanted"),
    [
        (["key", "17"], ["17", "key"]),
        (["a5", "A4", "a10", "_x", "sign"], ["A4", "_x", "a10", "a5", "sign"]),
        (["A2", "A12", "A3", ""], ["", "A12", "A2", "A3"]),
        (["中", "~", "é", "z", "🎉", "！"], ["z", "~", "é", "中", "！", "🎉"]),
        (["b", "a b", "a", "a.b", "aB"], ["a", "a b", "a.b", "aB", "b"]),
    ],
)
def test_keys_are_sorted_as_text_in_byte_order(given: list[str], wanted: list[str]) -> None:
    assert list(Formatter.ksort(dict.fromkeys(given))) == wanted


def test_integer_keys_are_sorted_as_text_too() -> None:
    assert Formatter.ksort({10: "a", 9: "b", -1: "c"}) == {-1: "c", 10: "a", 9: "b"}
    assert list(Formatter.ksort({10: "a", 9: "b", -1: "c"})) == [-1, 10, 9]


@given(st.dictionaries(st.text(), st.integers()))
def test_sorting_keeps_every_entry_and_orders_utf8_bytes(thing: dict[str, int]) -> None:
    ordered = Formatter.ksort(thing)
    assert ordered == thing
    keys = [key.encode("utf-8", "surrogatepass") for key in ordered]
    assert keys == sorted(keys)


# As PHP 8.2 prints these values between "=" and "&".
@for_each(
    "thing, text",
    [
        ({}, ""),
        ({"b": "2", "a": "1"}, "b=2&a=1"),
        ({"sign": "x", "a": "1"}, "a=1"),
        ({"a": None, "b": "", "c": 0, "d": "0"}, "c=0&d=0"),
        ({"a": True, "b": False, "c": 1.0, "d": 0.1}, "a=1&b=&c=1&d=0.1"),
        ({"a": 1e15, "b": -0.0}, "a=1.0E+15&b=-0"),
        ({"a": "x&y=中 z", "Sign": "kept"}, "a=x&y=中 z&Sign=kept"),
        ({3: "x"}, "3=x"),
    ],
)
def test_the_v2_string_leaves_out_the_sign_and_what_is_empty(
    thing: dict[str, str | float | None], text: str
) -> None:
    assert Formatter.query_string_like(thing) == text


@pytest.mark.parametrize("value", [[1], {"a": 1}, b"x"])
def test_a_value_that_is_not_flat_cannot_be_signed(value: object) -> None:
    with pytest.raises(EncodingError, match=r"^detail: .*flat") as caught:
        Formatter.query_string_like({"detail": value})  # type: ignore[dict-item] # what is tested
    assert caught.value.path == "detail"


def test_a_body_may_be_given_as_bytes() -> None:
    assert Formatter.request("POST", "/v3/x", 1, "n", "中".encode()).endswith("\n中\n")
    assert Formatter.response(1, "n", b"{}") == "1\nn\n{}\n"
