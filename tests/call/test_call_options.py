"""``base_uri`` and ``handler`` of a single call."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from support.answers import Terminal, client_of, signed, stranger_key
from support.rows import for_each

from wechatpay_chain import HandlerStack
from wechatpay_chain.exceptions import RequestOptionError, SignatureMismatchError

if TYPE_CHECKING:
    from wechatpay_chain.message import Request

verbs = pytest.mark.parametrize("verb", ["get", "get_async"])


def sent(path: str, **options: Any) -> Request:
    terminal = Terminal()
    client_of(terminal)[path].get(options)
    return terminal.request


# base_uri


@for_each(
    "base_uri, origin, target",
    [
        ("https://apihk.mch.weixin.qq.com", "https://apihk.mch.weixin.qq.com", "/v3/x"),
        ("https://apihk.mch.weixin.qq.com/", "https://apihk.mch.weixin.qq.com", "/v3/x"),
        ("https://API.mch.weixin.qq.com/hk", "https://api.mch.weixin.qq.com", "/hk/v3/x"),
        ("http://127.0.0.1:8080/a/b/", "http://127.0.0.1:8080", "/a/b/v3/x"),
        ("https://127.0.0.1/商/", "https://127.0.0.1", "/%E5%95%86/v3/x"),
    ],
)
@for_each("path", ["v3/x", "/v3/x"])
def test_the_path_is_put_into_the_folder_of_the_base_uri(
    path: str, base_uri: str, origin: str, target: str
) -> None:
    request = sent(path, base_uri=base_uri)

    assert (request.origin, request.target) == (origin, target)
    assert request.path == "v3/x"


def test_a_whole_address_is_not_put_anywhere() -> None:
    request = sent("https://127.0.0.1/v3/x?a=1", base_uri="https://127.0.0.2/hk", query={"b": 2})

    assert request.url == "https://127.0.0.1/v3/x?a=1&b=2"
    assert request.path == "v3/x"


@verbs
@for_each(
    "base_uri",
    [7, b"https://h/", "", "h", "//h/", "ftp://h/", "https://", "https://h/?a=1", "https://h h/"],
)
def test_what_is_no_base_uri_is_refused_at_the_call(verb: str, base_uri: Any) -> None:
    terminal = Terminal()

    with client_of(terminal) as client, pytest.raises(RequestOptionError, match=r"^base_uri") as e:
        getattr(client["v3"].x, verb)(base_uri=base_uri)

    assert e.value.option == "base_uri"
    assert terminal.requests == []


def test_the_password_of_a_base_uri_is_not_repeated() -> None:
    with pytest.raises(RequestOptionError, match="user information") as caught:
        client_of()["v3"].x.get(base_uri="https://me:password@h/")

    assert "password@" not in str(caught.value).replace("name:password@", "")


# handler


def test_a_terminal_handler_of_the_call_goes_under_the_clients_stack() -> None:
    usual, other = Terminal(), Terminal()

    response = client_of(usual)["v3"].x.get(handler=other)

    assert response.verified
    assert "Authorization" in other.request.headers
    assert usual.requests == []


def test_the_answer_of_such_a_handler_is_verified_as_any() -> None:
    with pytest.raises(SignatureMismatchError):
        client_of()["v3"].x.get(handler=Terminal(signed(key=stranger_key())))


def test_a_stack_of_the_call_is_complete_in_itself() -> None:
    terminal = Terminal(signed(key=stranger_key()))

    response = client_of()["v3"].x.get(handler=HandlerStack(terminal))

    assert "Authorization" not in terminal.request.headers
    assert not response.verified
    assert response.unverified_reason == "not looked at by a verifier"


def test_a_handler_of_the_call_leaves_the_clients_stack_as_it_was() -> None:
    usual = Terminal()
    client = client_of(usual)

    client["v3"].x.get(handler=Terminal())
    client["v3"].x.get()

    assert len(usual.requests) == 1


@verbs
@for_each("handler", ["handler", 7, object(), []])
def test_what_is_no_handler_is_refused_at_the_call(verb: str, handler: Any) -> None:
    terminal = Terminal()

    with client_of(terminal) as client, pytest.raises(RequestOptionError, match="handler takes"):
        getattr(client["v3"].x, verb)(handler=handler)

    assert terminal.requests == []


@pytest.mark.parametrize("option", ["stream", "http_errors"])
def test_a_switch_takes_a_boolean_only(option: str) -> None:
    terminal = Terminal()

    with pytest.raises(RequestOptionError, match=f"{option} takes True or False, not str"):
        client_of(terminal)["v3"].x.get({option: "false"})

    assert terminal.requests == []


@for_each("verb", ["get", "get_async"])
@for_each(
    "option, value",
    [("timeout", 0), ("read_timeout", "5"), ("verify", "no-such-ca.pem"), ("proxy", "nonsense")],
)
def test_what_the_transport_cannot_use_raises_at_the_call(
    verb: str, option: str, value: object
) -> None:
    terminal = Terminal()

    with client_of(terminal) as client, pytest.raises(RequestOptionError, match=option):
        getattr(client["v3"].x, verb)({option: value})

    assert terminal.requests == []
