from __future__ import annotations

import copy
import pickle
from typing import Any

import pytest
from support.answers import Terminal, client_at, client_of, signed, unsigned
from support.rows import for_each
from support.servers import Server, reply

from wechatpay_chain.exceptions import (
    MissingSignatureHeaderError,
    RequestOptionError,
    SignatureMismatchError,
    StaleTimestampError,
    UnknownSerialError,
)
from wechatpay_chain.message import Headers

# The value


@pytest.mark.parametrize("name", ["Request-ID", "request-id", "REQUEST-ID"])
def test_names_are_found_in_any_case(name: str) -> None:
    headers = Headers({"Request-Id": "x"})

    assert headers[name] == headers.get(name) == "x"
    assert name in headers


def test_a_field_that_came_several_times_is_joined() -> None:
    headers = Headers([("Via", "a"), ("X", "1"), ("via", "b")])

    assert headers["Via"] == "a, b"
    assert len(headers) == 2


def test_the_spelling_and_order_are_kept() -> None:
    assert list(Headers([("b-B", "1"), ("A-a", "2")]).items()) == [("b-B", "1"), ("A-a", "2")]


@pytest.mark.parametrize("name", ["", "X", 7, None])
def test_a_name_that_is_not_there_is_not_there(name: Any) -> None:
    assert name not in Headers({"Y": "1"})


def test_a_missing_field_raises_as_a_mapping_does() -> None:
    with pytest.raises(KeyError):
        Headers()["X"]


def test_merging_replaces_and_leaves_the_original() -> None:
    headers = Headers({"Accept": "a", "X": "1"})

    merged = headers.merged({"accept": "b"})

    assert dict(merged) == {"accept": "b", "X": "1"}
    assert dict(headers) == {"Accept": "a", "X": "1"}


def test_without_drops_in_any_case_and_leaves_the_original() -> None:
    headers = Headers({"Accept": "a", "X": "1"})

    assert dict(headers.without("ACCEPT", "y")) == {"X": "1"}
    assert len(headers) == 2


@for_each(
    "other, equal",
    [
        (Headers({"X-a": "1"}), True),
        (Headers({"x-A": "1"}), True),
        ({"x-a": "1"}, True),
        (Headers({"x-a": "2"}), False),
        ({"x-a": "1", "b": "2"}, False),
        ({7: "1"}, False),
        ([("x-a", "1")], False),
    ],
)
def test_equality_disregards_the_case_of_names(other: object, equal: bool) -> None:
    assert (Headers({"X-A": "1"}) == other) is equal


def test_headers_cannot_be_changed() -> None:
    headers: Any = Headers({"X": "1"})

    with pytest.raises(TypeError):
        headers["X"] = "2"
    with pytest.raises(TypeError):
        hash(headers)


def pickled(headers: Headers) -> Any:
    return pickle.loads(pickle.dumps(headers))


def test_pickled_headers_hold_no_credentials() -> None:
    dumped = pickle.dumps(Headers({"Authorization": "open sesame", "X": "1"}))

    assert b"sesame" not in dumped
    assert pickle.loads(dumped) == {"Authorization": "***", "X": "1"}


@pytest.mark.parametrize("copied", [copy.copy, copy.deepcopy, pickled])
def test_copies_are_equal(copied: Any) -> None:
    headers = Headers([("Via", "a"), ("via", "b")])

    assert dict(copied(headers)) == {"via": "a, b"}


@for_each(
    "name",
    [
        "Authorization",
        "authorization",
        "Proxy-Authorization",
        "WECHATPAY-SIGNATURE",
        "Cookie",
        "set-cookie",
    ],
)
def test_credentials_are_masked_where_they_are_shown(name: str) -> None:
    headers = Headers({name: "secret", "X": "shown"})

    assert headers.masked() == {name: "***", "X": "shown"}
    assert "secret" not in repr(headers)
    assert headers[name] == "secret"


def test_a_signature_is_masked_under_any_name() -> None:
    assert Headers({"X-Copy": "a " + "A" * 344 + "=="}).masked() == {"X-Copy": "a ***"}


# The request option


def test_headers_of_the_call_win_over_the_clients_and_these_over_the_defaults() -> None:
    terminal = Terminal()
    client = client_of(terminal, headers={"X-A": "client", "X-B": "client"})

    client["v3"].x.get(headers={"x-a": "call", "accept": "image/png"})

    found = terminal.request.headers
    assert (found["X-A"], found["X-B"], found["Accept"]) == ("call", "client", "image/png")
    assert found["User-Agent"].startswith("wechatpay-chain/")


@for_each("verb", ["get", "get_async"])
@for_each(
    "headers, why",
    [
        ("X: 1", "a mapping of text to text, not str"),
        ([("X", "1")], "not list"),
        ({"X": 1}, "'X' has a value of type int"),
        ({"X": None}, "'X' has a value of type NoneType"),
        ({"X": b"1"}, "'X' has a value of type bytes"),
        ({1: "1"}, "1 has a value of type str"),
        ({"X": "a\r\nInjected: 1"}, "'X' has a line break"),
        ({"X": "a\nb"}, "'X' has a line break"),
        ({"X": "a\0b"}, "'X' has a line break, a NUL"),
        ({"X\r\nY": "1"}, "is not a header name"),
        ({"X Y": "1"}, "'X Y' is not a header name"),
        ({"X": "中"}, "'X' has .* outside ISO-8859-1 in its value"),
    ],
)
def test_headers_that_cannot_be_sent_are_refused_at_the_call(
    verb: str, headers: Any, why: str
) -> None:
    terminal = Terminal()

    with client_of(terminal) as client, pytest.raises(RequestOptionError, match=why) as caught:
        getattr(client["v3"].x, verb)(headers=headers)

    assert caught.value.option == "headers"
    assert "Injected" not in str(caught.value)
    assert terminal.requests == []


# What comes over a socket


def served(*fields: tuple[str, str]) -> bytes:
    return reply(200, b'{"ok":true}', *fields)


PROOF = [(k, v) for k, v in signed().headers.items() if k.startswith("Wechatpay")]


def test_fields_are_read_as_they_came() -> None:
    fields = [*PROOF, ("Request-ID", "08AB"), ("X-Twice", "1"), ("X-Twice", "2")]

    with Server(lambda _: served(*fields)) as server, client_at(server.origin) as client:
        response = client["v3"].x.get()

    assert response.verified
    assert response.request_id == "08AB"
    assert response.headers["x-twice"] == "1, 2"


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("Wechatpay-Signature", SignatureMismatchError),
        ("Wechatpay-Nonce", SignatureMismatchError),
        ("Wechatpay-Timestamp", StaleTimestampError),
        ("Wechatpay-Serial", UnknownSerialError),
    ],
)
def test_a_proof_header_that_comes_twice_proves_nothing(name: str, kind: type[Exception]) -> None:
    again = (name, dict(PROOF)[name])

    with (
        Server(lambda _: served(*PROOF, again)) as server,
        client_at(server.origin) as client,
        pytest.raises(kind),
    ):
        client["v3"].x.get()


@pytest.mark.parametrize("name", sorted(dict(PROOF).keys() - {"Wechatpay-Signature-Type"}))
def test_a_proof_header_of_blanks_is_missing(name: str) -> None:
    fields = [(key, "  " if key == name else value) for key, value in PROOF]

    with (
        Server(lambda _: served(*fields)) as server,
        client_at(server.origin) as client,
        pytest.raises(MissingSignatureHeaderError, match=name),
    ):
        client["v3"].x.get()


def test_a_folded_header_does_not_break_the_line_of_an_error() -> None:
    fields = [(k, "AB\r\n CD" if k == "Wechatpay-Serial" else v) for k, v in PROOF]

    with (
        Server(lambda _: served(*fields)) as server,
        client_at(server.origin) as client,
        pytest.raises(UnknownSerialError) as caught,
    ):
        client["v3"].x.get()

    assert str(caught.value).isprintable()


def test_a_plugin_may_answer_with_a_plain_mapping() -> None:
    response = client_of(Terminal(unsigned(b"", 404, request_id="08AB")))["v3"].x.get(
        http_errors=False
    )

    assert response.request_id == "08AB"
