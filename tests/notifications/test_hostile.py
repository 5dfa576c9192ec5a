"""Whatever is posted: one of the library's errors, never another, never a false acceptance.

And whatever fails: no plaintext, no key and nothing of an unproved body in what is shown.
"""

from __future__ import annotations

import base64
import json
import logging
import traceback
from collections.abc import Callable
from datetime import datetime
from typing import Any, TypeVar

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from support.answers import MCHID, NOW, SERIAL, merchant_key, stranger_key
from support.notices import APIV3_KEY, PLAIN, Notice, compact, document, notice, parsed, taker

from wechatpay_chain.exceptions import SignatureError, WeChatPayError
from wechatpay_chain.notifications import (
    Notification,
    NotificationError,
    Notifications,
    NotJSONError,
    http_status_of,
)

T = TypeVar("T")
GOOD = notice()
NAMES = ["Wechatpay-Timestamp", "Wechatpay-Nonce", "Wechatpay-Serial", "Wechatpay-Signature"]
many = settings(max_examples=150)

scalars = st.none() | st.booleans() | st.integers() | st.floats() | st.text() | st.binary()
things = st.recursive(
    scalars,
    lambda below: (
        st.lists(below, max_size=4)
        | st.tuples(below, below)
        | st.dictionaries(st.sampled_from(NAMES) | st.text(max_size=8), below, max_size=6)
    ),
    max_leaves=20,
)
json_scalars = (
    st.none()
    | st.booleans()
    | st.integers(-(2**53), 2**53)
    | st.text(max_size=20).filter(lambda text: text.isascii() or text.isprintable())
)
documents = st.recursive(
    json_scalars,
    lambda below: (
        st.lists(below, max_size=3)
        | st.dictionaries(st.text("abcdef_", max_size=8), below, max_size=4)
    ),
    max_leaves=12,
)


def assert_refused(take: Callable[[], object]) -> WeChatPayError:
    with pytest.raises(WeChatPayError) as caught:
        take()
    text = str(caught.value)
    assert text.isprintable()
    assert 20 < len(text) < 800
    assert 400 <= Notifications.refuse(caught.value).status <= 599
    return caught.value


# Not proved


@many
@given(headers=things, body=things)
def test_nothing_random_is_taken(headers: object, body: Any) -> None:
    assert_refused(lambda: taker().parse(headers, body))


@many
@given(values=st.fixed_dictionaries({}, optional={name: st.text() for name in NAMES}))
def test_no_random_headers_prove_a_body(values: dict[str, str]) -> None:
    assume(any(GOOD.headers[name] != value for name, value in values.items()))

    error = assert_refused(lambda: taker().parse({**GOOD.headers, **values}, GOOD.body))

    assert isinstance(error, SignatureError)


@many
@given(st.binary(max_size=200), st.sampled_from(NAMES), st.integers(0, 5))
def test_no_bytes_in_an_asgi_scope_do_harm(value: bytes, name: str, times: int) -> None:
    fields = [(n.lower().encode(), v.encode()) for n, v in GOOD.headers.items() if n != name]
    scope = {"type": "http", "headers": fields + [(name.lower().encode(), value)] * times}

    assert isinstance(assert_refused(lambda: taker().parse(scope, GOOD.body)), SignatureError)


@many
@given(body=st.binary(max_size=300) | documents.map(compact) | st.text().map(str.encode))
def test_no_random_body_fits_a_signature(body: bytes) -> None:
    error = assert_refused(lambda: taker().parse(GOOD.headers, body))

    assert isinstance(error, SignatureError)


@many
@given(data=st.data())
def test_no_edit_of_a_body_fits_its_signature(data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(GOOD.body)))
    end = data.draw(st.integers(start, len(GOOD.body)))
    body = GOOD.body[:start] + data.draw(st.binary(max_size=30)) + GOOD.body[end:]
    assume(body != GOOD.body)

    error = assert_refused(lambda: taker().parse(GOOD.headers, body))

    assert isinstance(error, SignatureError)


# Proved, and of any shape


def result(act: Callable[[], T]) -> T | WeChatPayError:
    try:
        return act()
    except WeChatPayError as error:
        return error


def assert_taken_or_told(body: bytes) -> Notification | None:
    """A signed body gives a whole notification or an error of a notification."""
    found = result(lambda: parsed(notice(body)))
    if isinstance(found, WeChatPayError):
        assert isinstance(found, NotificationError)
        assert str(found).isprintable()
        assert 400 <= http_status_of(found) <= 599
        return None
    assert found.id
    assert found.event_type
    assert type(found.create_time) is datetime
    assert found.create_time.utcoffset() is not None
    assert type(found.resource) is dict
    for text in (found.summary, found.resource_type, found.original_type):
        assert text is None or type(text) is str
    return found


@many
@given(body=st.binary(max_size=300) | documents.map(compact))
def test_a_signed_body_of_any_content_is_no_notification(body: bytes) -> None:
    assert assert_taken_or_told(body) is None


OUTER = ["id", "create_time", "event_type", "resource_type", "summary", "resource"]
INNER = ["original_type", "algorithm", "ciphertext", "associated_data", "nonce"]


@many
@given(
    outer=st.dictionaries(st.sampled_from(OUTER), documents, max_size=2),
    inner=st.dictionaries(st.sampled_from(INNER), documents, max_size=2),
)
def test_an_envelope_with_any_members_is_read_or_told(
    outer: dict[str, Any], inner: dict[str, Any]
) -> None:
    found = assert_taken_or_told(compact(document(inner=inner, **outer)))

    assert found is None or found.resource == PLAIN


@many
@given(plain=st.binary(max_size=100) | documents.map(compact))
def test_a_resource_is_an_object_or_told(plain: bytes) -> None:
    found = assert_taken_or_told(compact(document(plain)))

    assert found is None or found.resource == json.loads(plain)


@many
@given(text=st.text(max_size=40) | st.from_regex(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d"))
def test_a_time_is_one_or_told(text: str) -> None:
    assume(text.isprintable())

    assert_taken_or_told(compact(document(create_time=text)))


@pytest.mark.parametrize("depth", [200, 1000, 3000, 100_000])
def test_deep_nesting_is_read_or_told(depth: int) -> None:
    assert_taken_or_told(compact(document())[:-1] + b',"x":' + b"[" * depth + b"]" * depth + b"}")
    found = assert_taken_or_told(compact(document(b'{"a":' * depth + b"1" + b"}" * depth)))

    assert found is None or repr(found)


CARD = "BRAND_MEMBER_CARD_SP.USER_CARD.CREATE"
LISTED = {"common_field_list": documents, "custom_field_list": documents}


@many
@given(
    resource=st.fixed_dictionaries(
        {},
        optional={
            "phone_number": documents,
            "user_information": documents | st.fixed_dictionaries({}, optional=LISTED),
        },
    )
)
def test_encrypted_fields_of_any_shape_are_read_or_told(resource: dict[str, Any]) -> None:
    found = parsed(notice(compact(document(resource, event_type=CARD))), private_key=merchant_key())

    got = result(found.decrypted)

    assert got == resource or str(got).startswith("resource.")


@many
@given(names=st.lists(st.text(max_size=20), min_size=1, max_size=3))
def test_fields_of_any_name_are_found_or_told(names: list[str]) -> None:
    found = parsed(GOOD, private_key=merchant_key())

    with pytest.raises(WeChatPayError) as caught:
        found.decrypted(*names)

    assert str(caught.value).isprintable()


@many
@given(reason=st.text() | st.text().map(ValueError), status=st.integers() | st.none())
def test_a_refusal_is_a_refusal_whatever_it_is_given(reason: Any, status: int | None) -> None:
    try:
        answer = Notifications.refuse(reason, status)
    except NotificationError:
        assert status is not None
        assert not 400 <= status <= 599
    else:
        assert 400 <= answer.status <= 599
        said = json.loads(answer.body)
        assert list(said) == ["code", "message"]
        assert said["code"] == "FAIL"
        assert said["message"].isprintable()
        assert 0 < len(said["message"]) <= 128


# What is shown

SECRET = "the-openid-of-somebody"
PERSON = {"openid": SECRET, "name": "张三丰", "phone_number": "not a ciphertext, " + SECRET}


def with_plain(plain: bytes) -> Notice:
    return notice(compact(document(plain)))


def unproved(body: bytes, **parts: Any) -> Notice:
    return notice(body, key=stranger_key(), **parts)


def decrypted(names: tuple[str, ...]) -> object:
    body = compact(document(PERSON, event_type="MEMBERCARD.ACCEPT_CARD"))
    return parsed(notice(body), private_key=merchant_key()).decrypted(*names)


SECRETIVE = compact({"id": SECRET, "event_type": SECRET, "张三丰": [SECRET]})
FAILURES: dict[str, Callable[[], object]] = {
    "resource not JSON": lambda: parsed(with_plain(f"openid={SECRET} 张三丰".encode())),
    "resource cut": lambda: parsed(with_plain(compact(PERSON)[:-1])),
    "resource a list": lambda: parsed(with_plain(compact([PERSON]))),
    "resource in GBK": lambda: parsed(with_plain(f"{SECRET}张三丰".encode("gbk"))),
    "another APIv3 key": lambda: parsed(
        with_plain(compact(PERSON)), apiv3_key="A-wholly-different-32-byte-key!!"
    ),
    "a field": lambda: decrypted(()),
    "a named field": lambda: decrypted(("openid",)),
    "a field not there": lambda: decrypted(("nothing",)),
    "forged": lambda: parsed(unproved(SECRETIVE)),
    "forged and no JSON": lambda: parsed(unproved(SECRETIVE[:-1])),
    "forged, written anew": lambda: parsed(unproved(json.dumps(PERSON).encode())),
    "stale": lambda: parsed(notice(SECRETIVE, timestamp=NOW - 999)),
    "unknown key": lambda: parsed(notice(SECRETIVE, serial="ABC")),
    "no headers": lambda: taker().parse({}, SECRETIVE),
    "headers twice": lambda: taker().parse(
        [*GOOD.headers.items(), ("Wechatpay-Nonce", SECRET)], SECRETIVE
    ),
    "parsed body": lambda: taker().parse(GOOD.headers, PERSON),  # type: ignore[arg-type] # refused
    "an unsigned answer": lambda: parsed(
        notice(compact(document(PERSON, event_type="CROSS_BORDER_PAY.X")))
    ).reply(PERSON),
    "an answer of other values": lambda: parsed(with_plain(compact(PERSON))).reply(
        {"a": {SECRET.encode(): 1}, "b": object()}
    ),
}


@pytest.mark.parametrize("case", FAILURES)
def test_an_error_shows_nothing_of_what_it_refuses(
    case: str, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.DEBUG), pytest.raises(WeChatPayError) as caught:
        FAILURES[case]()

    shown = all_of(caught.value) + caplog.text
    assert SECRET not in shown
    assert "张三丰" not in shown
    assert_no_key(shown)


def all_of(error: BaseException | None) -> str:
    """What a log or an error tracker can get at: texts, attributes, and the chain of causes."""
    texts = []
    while error is not None:
        lines = traceback.format_exception(error, chain=True)
        # Lines of this file are what was called.
        texts += [line for line in lines if __file__ not in line]
        texts += [repr(error), str(error), repr(error.args), repr(vars(error))]
        texts.append(repr(getattr(error, "doc", "")))  # what JSON parsers keep
        error = error.__cause__ or error.__context__
    return "\n".join(texts)


def assert_no_key(text: str) -> None:
    number = merchant_key().private_numbers().d
    for secret in (APIV3_KEY, "A-wholly-different", str(number), f"{number:x}"):
        assert secret not in text
        assert base64.b64encode(secret.encode()).decode() not in text


def test_what_is_taken_shows_no_plaintext_when_it_is_printed() -> None:
    found = parsed(
        with_plain(compact(PERSON)), private_key=merchant_key(), mchid=MCHID, serial=SERIAL
    )

    for text in (
        repr(found),
        str(found),
        f"{found}",
        repr([found]),
        repr(vars(found)["_merchant"]),
    ):
        assert SECRET not in text
        assert_no_key(text)


def test_an_id_of_control_characters_moves_no_cursor() -> None:
    body = compact(document(id="\x1b[2J\r\n7", event_type="A\nB"))

    assert repr(parsed(notice(body))).isprintable()
    for wrong in ({"create_time": "x"}, {"inner": {"algorithm": "\0x"}}):
        with pytest.raises(NotificationError) as caught:
            parsed(notice(compact(document(id="\x1b[2J\r\n7", **wrong))))
        assert str(caught.value).isprintable()


def test_a_parser_keeps_no_document_on_an_error() -> None:
    with pytest.raises(NotJSONError) as caught:
        parsed(with_plain(compact(PERSON)[:-1]))

    assert caught.value.__context__ is None
    assert caught.value.__cause__ is None
