"""Every way to change a notification: refused, with the exact error, and nothing of it told."""

from __future__ import annotations

import base64
import json
from typing import Any

import pytest
from support.answers import NONCE, NOW, PUBLIC_KEY_ID, platform_key, sign, stranger_key
from support.notices import APIV3_KEY, PLAIN, Notice, compact, document, notice, taker
from support.rows import for_each

from wechatpay_chain.exceptions import (
    MissingSignatureHeaderError,
    SignatureError,
    SignatureMismatchError,
    SignatureProbeError,
    StaleTimestampError,
    UnknownSerialError,
)
from wechatpay_chain.notifications import Notifications, http_status_of

OTHER_ID = "PUB_KEY_ID_0119000001092026013100000000000043"
HEADERS = ("Wechatpay-Timestamp", "Wechatpay-Nonce", "Wechatpay-Serial", "Wechatpay-Signature")
GOOD = notice()
BODY, SIGNATURE = GOOD.body, GOOD.headers["Wechatpay-Signature"]
PROBE = "WECHATPAY/SIGNTEST/MjAyNi0wMS0zMQ=="


def notifications() -> Notifications:
    keys = {PUBLIC_KEY_ID: platform_key().public_key(), OTHER_ID: stranger_key().public_key()}
    return taker(certs=keys)


def refused(given: Notice, kind: type[SignatureError]) -> SignatureError:
    """Taking *given* must raise exactly *kind*, telling nothing of the body."""
    with pytest.raises(SignatureError) as caught:
        notifications().parse(given.headers, given.body)

    error = caught.value
    assert type(error) is kind
    assert http_status_of(error) == 401
    assert error.response is None
    assert_fit_to_be_shown(str(error), given)
    return error


def assert_fit_to_be_shown(text: str, given: Notice) -> None:
    assert text.isprintable()
    assert len(text) < 600
    assert text.startswith("the notification ")
    for secret in (*json.loads(BODY).values(), APIV3_KEY, SIGNATURE, *map(str, PLAIN.values())):
        assert str(secret) not in text


def test_untouched_it_is_taken() -> None:
    assert notifications().parse(GOOD.headers, GOOD.body).resource == PLAIN


# Headers


@pytest.mark.parametrize("value", [None, ""], ids=["missing", "empty"])
@for_each("name", HEADERS)
def test_a_header_is_needed_and_named(name: str, value: str | None) -> None:
    error = refused(GOOD.with_header(name, value), MissingSignatureHeaderError)

    assert isinstance(error, MissingSignatureHeaderError)
    assert error.missing == (name,)
    assert name in str(error)


def test_without_any_header_all_are_named() -> None:
    error = refused(Notice({}, BODY), MissingSignatureHeaderError)

    assert isinstance(error, MissingSignatureHeaderError)
    assert error.missing == HEADERS


ALTERED = {
    "another second": ("Wechatpay-Timestamp", str(NOW + 1)),
    "a leading zero": ("Wechatpay-Timestamp", f"0{NOW}"),
    "another nonce": ("Wechatpay-Nonce", NONCE[:-1] + "0"),
    "a nonce in capitals": ("Wechatpay-Nonce", NONCE.upper()),
    "a nonce with a blank": ("Wechatpay-Nonce", NONCE + " "),
    "a nonce of lines": ("Wechatpay-Nonce", NONCE + "\n{}"),
    "the resource's nonce": ("Wechatpay-Nonce", json.loads(BODY)["resource"]["nonce"]),
    "another key": ("Wechatpay-Serial", OTHER_ID),
    "one bit": (
        "Wechatpay-Signature",
        base64.b64encode(
            bytes([base64.b64decode(SIGNATURE)[0] ^ 1]) + base64.b64decode(SIGNATURE)[1:]
        ).decode(),
    ),
    "cut by one": ("Wechatpay-Signature", SIGNATURE[:-1]),
    "only zeros": ("Wechatpay-Signature", base64.b64encode(bytes(256)).decode()),
    "not base64": ("Wechatpay-Signature", "no base64 at all!"),
    "not ASCII": ("Wechatpay-Signature", "签名"),
    "in lower case": ("Wechatpay-Signature", SIGNATURE.lower()),
    "hexadecimal": ("Wechatpay-Signature", base64.b64decode(SIGNATURE).hex()),
    "sent twice, joined": ("Wechatpay-Signature", f"{SIGNATURE}, {SIGNATURE}"),
    "of another body": (
        "Wechatpay-Signature",
        notice(b"{}").headers["Wechatpay-Signature"],
    ),
    "of a request": (
        "Wechatpay-Signature",
        sign(b"POST\n/notify\n%d\n%b\n%b\n" % (NOW, NONCE.encode(), BODY)),
    ),
    "by another key": (
        "Wechatpay-Signature",
        notice(key=stranger_key()).headers["Wechatpay-Signature"],
    ),
}


@for_each("case", ALTERED)
def test_a_header_cannot_be_altered(case: str) -> None:
    refused(GOOD.with_header(*ALTERED[case]), SignatureMismatchError)


@pytest.mark.parametrize("value", [PROBE, "WECHATPAY/SIGNTEST/", f"{PROBE}, {SIGNATURE}"])
def test_a_probe_is_told_from_other_wrong_signatures(value: str) -> None:
    error = refused(GOOD.with_header("Wechatpay-Signature", value), SignatureProbeError)

    assert "refusing it is right" in str(error)


SERIALS = ["PUB_KEY_ID_9", PUBLIC_KEY_ID[:-1], PUBLIC_KEY_ID + " ", "0000", "F" * 5000, "A\r\nB: 1"]


@for_each("serial", SERIALS)
def test_an_unknown_key_proves_nothing_and_the_known_are_named(serial: str) -> None:
    error = refused(notice(serial=serial), UnknownSerialError)

    assert isinstance(error, UnknownSerialError)
    assert error.known == (PUBLIC_KEY_ID, OTHER_ID)
    assert PUBLIC_KEY_ID in str(error)


def test_a_body_signed_by_the_wrong_key_under_the_right_name_is_refused() -> None:
    refused(notice(key=stranger_key()), SignatureMismatchError)


# Time


@pytest.mark.parametrize("offset", [-300, -299, 0, 299, 300])
def test_within_five_minutes_it_is_taken(offset: int) -> None:
    given = notice(timestamp=NOW + offset)

    assert notifications().parse(given.headers, given.body).id


@pytest.mark.parametrize("offset", [-301, 301, -86_400, 86_400 * 3650])
def test_beyond_five_minutes_it_is_stale_and_says_by_how_much(offset: int) -> None:
    error = refused(notice(timestamp=NOW + offset), StaleTimestampError)

    assert isinstance(error, StaleTimestampError)
    assert error.offset == -offset
    assert f"{abs(offset)} seconds" in str(error)
    assert "check the clock" in str(error)


TIMES = [
    "now",
    "9" * 30,
    "1" * 5000,
    f"-{NOW}",
    f" {NOW}",
    f"{NOW}.0",
    f"{NOW}000",
    "１７００００００００",
]


@for_each("time", TIMES)
def test_a_time_that_is_none_is_stale(time: str) -> None:
    refused(notice(timestamp=time), StaleTimestampError)


def test_a_stale_one_with_a_wrong_signature_is_refused_all_the_same() -> None:
    given = notice(timestamp=NOW - 400)

    refused(given.with_header("Wechatpay-Signature", "AAAA"), StaleTimestampError)


# The body


@for_each("at", range(len(BODY)), called=lambda at: f"byte {at}")
def test_no_byte_of_the_body_can_be_flipped(at: int) -> None:
    changed = bytearray(BODY)
    changed[at] ^= 1

    refused(GOOD.with_body(bytes(changed)), SignatureMismatchError)


CHANGED = {
    "a byte more": BODY + b" ",
    "a line feed more": BODY + b"\n",
    "a byte before": b" " + BODY,
    "a byte order mark": b"\xef\xbb\xbf" + BODY,
    "cut by one": BODY[:-1],
    "cut in half": BODY[: len(BODY) // 2],
    "emptied": b"",
    "doubled": BODY * 2,
    "in another encoding": BODY.decode().encode("gbk"),
    "another resource": compact(document({"trade_state": "CLOSED"})),
}


@for_each("case", CHANGED)
def test_the_body_cannot_be_changed(case: str) -> None:
    refused(GOOD.with_body(CHANGED[case]), SignatureMismatchError)


def test_a_signature_over_a_body_without_its_last_line_feed_does_not_fit() -> None:
    signature = sign(f"{NOW}\n{NONCE}\n".encode() + BODY)

    refused(GOOD.with_header("Wechatpay-Signature", signature), SignatureMismatchError)


@pytest.mark.parametrize("line_break", ["\n", "\r\n"])
def test_a_nonce_cannot_swallow_the_first_line_of_a_body(line_break: str) -> None:
    given = notice(f"first{line_break}second".encode()).with_body(b"second")
    nonce = f"{NONCE}\nfirst{line_break.removesuffix(chr(10))}"

    refused(given.with_header("Wechatpay-Nonce", nonce), SignatureMismatchError)


def test_what_is_sealed_cannot_stand_in_for_a_signature() -> None:
    # Someone with the APIv3 key, but not the platform's.
    body = compact(document({"trade_state": "SUCCESS"}))

    refused(notice(body, key=stranger_key()), SignatureMismatchError)


# Hints


def rewritten(**how: Any) -> bytes:
    return json.dumps(json.loads(BODY), **{"ensure_ascii": False, **how}).encode()


HINTS = {
    "json.dumps as it is": (rewritten(ensure_ascii=True), ["white space", "\\u escapes"]),
    "blanks": (rewritten(), ["white space"]),
    "indented": (rewritten(indent=2), ["white space"]),
    "escaped": (rewritten(separators=(",", ":"), ensure_ascii=True), ["\\u escapes"]),
    "sorted": (rewritten(separators=(",", ":"), sort_keys=True), ["another order"]),
    "all of it": (
        rewritten(sort_keys=True, ensure_ascii=True),
        ["white space", "\\u escapes", "another order"],
    ),
}


@for_each("case", HINTS)
def test_a_body_written_anew_is_told_by_its_marks(case: str) -> None:
    body, marks = HINTS[case]

    error = refused(GOOD.with_body(body), SignatureMismatchError)

    assert "the body was parsed and serialized again: it has" in str(error)
    shown = [mark for mark in ("white space", "\\u escapes", "another order") if mark in str(error)]
    assert shown == marks


def test_an_empty_body_is_told_to_have_been_read_before() -> None:
    error = refused(GOOD.with_body(b""), SignatureMismatchError)

    assert "the body is empty: it was read already" in str(error)


def test_the_text_of_a_dict_is_told() -> None:
    error = refused(GOOD.with_body(str(json.loads(BODY)).encode()), SignatureMismatchError)

    assert "the text of a Python object" in str(error)


PLAIN_MISMATCHES = {
    "as WeChat Pay writes it": compact(document({"a": "b"})),
    "blanks within texts": compact(document(summary="paid in full")),
    "an escaped quote": compact(document(summary='a"b\\', id="x ")),
    "control characters": compact(document(summary="a\t\x01\x1fb\x7f")),
    "signs that protocol buffers escape": compact(document(summary="x")).replace(
        b'"x"', rb'"\u003cx\u003e"'
    ),
    "no JSON": b"a=b c",
    "a JSON list": b"[1, 2]",
    "too long to be looked at": b'{"a": "' + b"x" * 70_000 + b'"}',
    "too deep": b'{"a": ' + b"[" * 5000,
}


@for_each("case", PLAIN_MISMATCHES)
def test_a_body_without_such_marks_gets_no_such_hint(case: str) -> None:
    error = refused(GOOD.with_body(PLAIN_MISMATCHES[case]), SignatureMismatchError)

    assert "anew" not in str(error)
    assert "certs['PUB_KEY_ID_" in str(error)
