"""APIv2's digests are those of the PHP SDK and of WeChat Pay's own example."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.places import VECTORS
from support.rows import for_each

from wechatpay_chain.crypto import Hash
from wechatpay_chain.exceptions import EncodingError
from wechatpay_chain.formatter import Formatter

PHP = json.loads((VECTORS / "php_v2.json").read_text("utf-8"))
SECRET = "192006250b4c09247ec02edce69f6a2d"
# https://pay.weixin.qq.com/wiki/doc/api/jsapi.php?chapter=4_3
PUBLISHED = {
    "appid": "wxd930ea5d5a258f4f",
    "mch_id": "10000100",
    "device_info": "1000",
    "body": "test",
    "nonce_str": "ibuaiVcKdpRxkhJA",
}


@pytest.mark.parametrize(
    ("kind", "sign"),
    [
        ("MD5", "9A0A8659F005D6984697E2CA0A9CF3B7"),
        ("HMAC-SHA256", "6A9AE1657590FD6257D693A078E1C3E4BB6BA4DC30B23E0EE2496E54170DACD6"),
    ],
)
def test_the_example_of_wechat_pays_page_is_signed_as_published(kind: str, sign: str) -> None:
    text = Formatter.query_string_like(Formatter.ksort(PUBLISHED))

    assert Hash.sign(kind, text, SECRET) == sign


def test_md5_is_phps_for_every_kind_of_key_and_agency() -> None:
    made = [Hash.md5(row["thing"], row["key"], row["agency"]) for row in PHP["md5"]]

    assert made == [row["digest"] for row in PHP["md5"]]


def test_hmac_is_phps_for_every_algorithm() -> None:
    made = [Hash.hmac(row["thing"], row["key"], row["algorithm"]) for row in PHP["hmac"]]

    assert made == [row["digest"] for row in PHP["hmac"]]


def test_sign_is_phps_and_none_for_any_other_type() -> None:
    made = [Hash.sign(row["type"], row["data"], row["key"]) for row in PHP["sign"]]

    assert made == [row["sign"] for row in PHP["sign"]]


def test_equals_is_phps() -> None:
    made = [Hash.equals(row["known"], row["user"]) for row in PHP["equals"]]

    assert made == [row["equal"] for row in PHP["equals"]]


def test_nothing_equals_a_missing_signature() -> None:
    assert Hash.equals("") is False


def test_the_types_have_names() -> None:
    assert (Hash.ALGO_MD5, Hash.ALGO_HMAC_SHA256) == ("MD5", "HMAC-SHA256")


def test_bytes_count_as_the_text_they_encode() -> None:
    assert Hash.md5("商户".encode(), b"k") == Hash.md5("商户", "k")
    assert Hash.md5("x", b"0") == Hash.md5("x", "0")
    assert Hash.hmac("商户".encode(), b"k") == Hash.hmac("商户", "k")
    assert Hash.equals("商户".encode(), "商户")


texts = st.text(st.characters(exclude_categories=["Cs"]))
scalars = st.one_of(texts, st.integers())


@given(st.dictionaries(st.text("abzAZ_09", max_size=4), scalars, max_size=6), st.randoms())
def test_a_sign_does_not_depend_on_the_order_of_keys(data: dict[str, Any], random: Any) -> None:
    shuffled = list(data.items())
    random.shuffle(shuffled)

    assert signed(dict(shuffled)) == signed(data)


@given(st.dictionaries(st.text("ab", min_size=1, max_size=3), st.integers(), min_size=1))
def test_a_sign_depends_on_every_value(data: dict[str, int]) -> None:
    key = next(iter(data))

    assert signed(data | {key: data[key] + 1}) != signed(data)


def signed(data: dict[str, Any]) -> str | None:
    return Hash.sign("HMAC-SHA256", Formatter.query_string_like(Formatter.ksort(data)), SECRET)


@given(texts, texts)
def test_equals_takes_any_text(one: str, other: str) -> None:
    assert Hash.equals(one, other) is (one == other)
    assert Hash.equals(one, one)


REFUSED: list[tuple[Callable[[], object], str]] = [
    (lambda: Hash.md5(1), "thing: expected str or bytes, got int"),  # type: ignore[arg-type]
    (lambda: Hash.md5("x", None), "key: expected str or bytes, got NoneType"),  # type: ignore[arg-type]
    (lambda: Hash.md5("\ud800", "k"), "thing: half a surrogate pair is not text"),
    (lambda: Hash.hmac("x", ""), "key: it is empty, and an HMAC needs one"),
    (lambda: Hash.hmac("x", 7), "key: expected str or bytes, got int"),  # type: ignore[arg-type]
    (lambda: Hash.sign("HMAC-SHA256", "x", ""), "key: it is empty, and an HMAC needs one"),
    (lambda: Hash.sign("MD5", {}, "k"), "thing: expected str or bytes, got dict"),  # type: ignore[arg-type]
    (lambda: Hash.equals(None, "x"), "known: expected str or bytes, got NoneType"),  # type: ignore[arg-type]
    (lambda: Hash.equals("x", 1), "user: expected str or bytes, got int"),  # type: ignore[arg-type]
]


@for_each("call, text", REFUSED)
def test_what_is_no_text_or_key_is_refused_by_its_name(
    call: Callable[[], object], text: str
) -> None:
    with pytest.raises(EncodingError) as caught:
        call()

    assert str(caught.value) == text
    assert caught.value.path == text.partition(":")[0]


@for_each("algorithm", ["", "sha-256", "crc32", "nope", "shake_128", None, 256])
def test_an_unknown_algorithm_is_refused_with_those_there_are(algorithm: Any) -> None:
    with pytest.raises(EncodingError, match=r"^algorithm: expected one of md5, sha1, .*sha3-512"):
        Hash.hmac("x", "k", algorithm)


def test_a_secret_that_cannot_be_encoded_is_not_repeated() -> None:
    with pytest.raises(EncodingError) as caught:
        Hash.hmac("x", SECRET + "\udc80")

    assert SECRET not in f"{caught.value!r}{caught.value.__cause__!r}"
    assert caught.value.__suppress_context__
