"""No key, secret, Authorization or signature shows up in a repr, a text, a log or a traceback."""

from __future__ import annotations

import io
import logging
import re
import traceback
import types
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

import pytest
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
)
from support.answers import (
    NOW,
    PUBLIC_KEY_ID,
    VECTORS,
    Answer,
    Terminal,
    client_at,
    client_of,
    merchant_key,
    signed,
    stranger_key,
    unsigned,
)
from support.servers import Action, Server, reply, unused_port

from wechatpay_chain import Builder, Client, WeChatPayError

if TYPE_CHECKING:
    from wechatpay_chain.message import Request

SECRET = "an-apiv2-secret-of-32-characters"
PASSWORD = "a-password-of-the-proxy"
PASSPHRASE = "open-sesame"
OWN = "Basic dGhlLXVzZXJzLW93bjphdXRob3JpemF0aW9u"
SIGNATURE = re.compile(r"[A-Za-z0-9+/]{100,}")


def key_texts() -> list[str]:
    """The merchant's private key in the forms in which it could show."""
    numbers = merchant_key().private_numbers()
    pem = merchant_key().private_bytes(
        Encoding.PEM, PrivateFormat.TraditionalOpenSSL, NoEncryption()
    )
    parts = (numbers.d, numbers.p, numbers.q)
    return [
        *pem.decode().splitlines()[1:-1],
        *(str(part) for part in parts),
        *(f"{part:x}" for part in parts),
    ]


def assert_nothing_secret(text: str, *more: str) -> None:
    for secret in (SECRET, PASSWORD, PASSPHRASE, OWN, *key_texts(), *more):
        assert secret not in text
    assert SIGNATURE.search(text) is None


# Everything that can be reached


def reachable(root: object) -> Iterator[object]:
    """The package's own objects below *root*: in attributes, containers and closures."""
    seen: set[int] = set()
    todo = [root]
    while todo:
        thing = todo.pop()
        if id(thing) in seen:
            continue
        seen.add(id(thing))
        if type(thing).__module__.startswith("wechatpay_chain"):
            yield thing
        todo.extend(below(thing))


def below(thing: object) -> list[object]:
    if isinstance(thing, dict):
        return [*thing, *thing.values()]
    if isinstance(thing, (list, tuple, set, frozenset)):
        return [*thing]
    if isinstance(thing, types.MethodType):
        return [thing.__self__, thing.__func__]
    if isinstance(thing, types.FunctionType):
        return [cell.cell_contents for cell in thing.__closure__ or ()]
    if type(thing).__module__.startswith("wechatpay_chain"):
        slots = [n for base in type(thing).__mro__ for n in getattr(base, "__slots__", ())]
        names = {*slots, *getattr(thing, "__dict__", ())} - {"__weakref__"}
        held = [object.__getattribute__(thing, n) for n in names if holds(thing, n)]
        return [*held, getattr(thing, "__cause__", None), getattr(thing, "__context__", None)]
    return []


def holds(thing: object, name: str) -> bool:
    try:
        object.__getattribute__(thing, name)
    except AttributeError:
        return False
    return True


def texts(root: object) -> str:
    return "\n".join(f"{thing!r}\n{thing!s}" for thing in reachable(root))


def secretive(terminal: Any = None, **more: Any) -> Client:
    return client_of(
        terminal,
        secret=SECRET,
        merchant={
            "cert": VECTORS / "rsa_certificate.pem",
            "key": (VECTORS / "rsa_encrypted_pkcs8.pem", PASSPHRASE),
        },
        proxy=f"http://me:{PASSWORD}@127.0.0.1:1",
        headers={"Proxy-Authorization": OWN},
        **more,
    )


def test_a_client_and_all_it_holds_can_be_shown() -> None:
    client = secretive(certs={PUBLIC_KEY_ID: stranger_key().public_key()})
    driver = client.get_driver()

    text = texts([client, driver, client["v3"].x, driver.select("v3").handler])

    assert "<Client mchid=" in text
    assert "<Signer mchid=" in text
    assert "Transport" in text
    assert_nothing_secret(text)


def test_an_answer_and_its_request_can_be_shown() -> None:
    terminal = Terminal()

    response = secretive(terminal)["v3"].x.post(json={"a": 1}, headers={"Cookie": OWN})

    text = texts([response, response.headers, response.request, terminal.requests])
    assert "'Authorization': '***'" in text
    assert "'Wechatpay-Signature': '***'" in text
    assert_nothing_secret(text)


def test_a_streamed_answer_can_be_shown_while_it_is_read() -> None:
    response = secretive(Terminal(signed(b"0123456789")))["v3"].x.get(stream=True)
    next(response.iter_bytes())

    assert_nothing_secret(texts(response))


def test_debug_output_can_be_shown() -> None:
    out = io.StringIO()
    terminal = Terminal()

    secretive(terminal)["v3"].x.post(json={}, debug=out, headers={"Cookie": OWN})

    assert "> Authorization: ***\n" in out.getvalue()
    assert_nothing_secret(out.getvalue())


# Every error

PROBE = "WECHATPAY/SIGNTEST/" + "A" * 300


def echo(request: Request) -> Answer:
    """What an over-talkative gateway answers: the credentials it was sent."""
    sent = request.headers["Authorization"]
    return unsigned(
        b'{"code":"%b","message":"%b","detail":{"issue":"%b","field":"%b"}}'
        % ((sent.replace('"', "'").encode(),) * 4),
        401,
        Request_ID=sent,
        Content_Type=sent,
    )


FAILURES: dict[str, tuple[Any, dict[str, Any]]] = {
    "no proof": (unsigned(), {}),
    "forged": (signed(key=stranger_key()), {}),
    "forged, streamed": (signed(key=stranger_key()), {"sink": io.BytesIO()}),
    "stale": (signed(timestamp=NOW - 999), {}),
    "no time": (signed().with_headers(Wechatpay_Timestamp="A" * 400), {}),
    "unknown serial": (signed(serial="A" * 400), {}),
    "probe": (signed().with_headers(Wechatpay_Signature=PROBE), {}),
    "digest": (
        signed().with_headers(Wechatpay_Statement_Sha1="A" * 400),
        {"path": "v3/statements"},
    ),
    "echo": (echo, {}),
    "redirect": (signed(b"", 302), {}),
    "HTML": (unsigned(b"<html>", 500), {}),
    "header": (None, {"headers": {"Authorization": OWN + "\r\n"}}),
    "header kind": (None, {"headers": {"Authorization": OWN.encode()}}),
    "body": (None, {"body": object()}),
    "json": (None, {"json": {"a": object()}}),
    "option": (None, {"nothing": 1}),
    "foreign": (None, {"base_uri": "https://example.com", "verb": "post"}),
    "not JSON": (signed(b"<"), {"act": lambda response: response.json()}),
    "closed": (signed(), {"stream": True, "act": lambda r: (r.close(), r.content)}),
}


@pytest.mark.parametrize("case", FAILURES)
def test_an_error_can_be_shown(case: str, caplog: pytest.LogCaptureFixture) -> None:
    answer, options = FAILURES[case]
    given = dict(options)
    act: Callable[[Any], object] = given.pop("act", lambda response: None)
    verb, path = given.pop("verb", "get"), given.pop("path", "v3/x")
    terminal = Terminal(answer)

    with caplog.at_level(logging.DEBUG):
        text = failing(lambda: act(getattr(secretive(terminal)[path], verb)(given)))

    sent = [request.headers.get("Authorization", "-" * 999) for request in terminal.requests]
    assert_nothing_secret(text + caplog.text, *sent)


def failing(call: Callable[[], object]) -> str:
    """All that can be shown of the error that *call* must raise."""
    with pytest.raises(WeChatPayError) as caught:
        call()
    assert str(caught.value).isprintable()
    shown = traceback.TracebackException.from_exception(caught.value, capture_locals=False)
    return "".join(shown.format(chain=True)) + texts(caught.value)


def test_an_echoed_credential_is_masked_and_the_rest_kept() -> None:
    text = failing(secretive(Terminal(echo))["v3"].x.get)

    assert "mchid=" in text
    assert "***" in text


@pytest.mark.parametrize("verb", ["get", "get_async"])
@pytest.mark.parametrize("action", [Action.CLOSE, Action.RESET])
def test_an_error_of_the_network_can_be_shown(
    verb: str, action: Action, caplog: pytest.LogCaptureFixture
) -> None:
    with (
        caplog.at_level(logging.DEBUG),
        Server(lambda _: [action]) as server,
        client_at(server.origin, secret=SECRET) as client,
    ):
        text = failing(lambda: settled(getattr(client["v3"].x, verb)()))
        sent = server.received[0].header("Authorization")

    assert sent is not None
    assert "outcome" in text or "sent again" in text
    assert_nothing_secret(text + caplog.text, sent)


def settled(result: Any) -> object:
    return result.wait() if hasattr(result, "wait") else result


def test_an_error_of_a_proxy_does_not_show_its_password() -> None:
    proxy = f"http://me:{PASSWORD}@127.0.0.1:{unused_port()}"

    with client_at("http://127.0.0.1:1", proxy=proxy) as client:
        text = failing(client["v3"].x.get)

    assert "ProxyError" in text
    assert_nothing_secret(text)


def test_an_error_nobody_looked_at_can_be_logged(caplog: pytest.LogCaptureFixture) -> None:
    with client_of(Terminal(echo)) as client:
        client["v3"].x.get_async()

    assert "nobody looked at" in caplog.text
    assert_nothing_secret(caplog.text)


def test_ordinary_calls_log_nothing_secret(caplog: pytest.LogCaptureFixture) -> None:
    answer = reply(200, b'{"ok":true}', *signed().headers.items())

    with (
        caplog.at_level(logging.DEBUG),
        Server(lambda _: answer) as server,
        client_at(server.origin) as client,
    ):
        client["v3"].x.post(json={"a": 1})

    assert_nothing_secret(caplog.text)


@pytest.mark.parametrize("broken", ["private_key", "certs", "secret", "proxy"])
def test_a_configuration_error_can_be_shown(broken: str) -> None:
    pem = merchant_key().private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()).decode()
    damaged = pem.replace("-----END PRIVATE KEY-----", "")
    values = {
        "private_key": damaged,
        "certs": {PUBLIC_KEY_ID: pem},
        "secret": SECRET.encode(),
        "proxy": f"ftp://me:{PASSWORD}@h:1",
    }

    text = failing(lambda: Builder.factory({**minimal(), broken: values[broken]}))

    assert "ConfigurationError" in text or "KeyLoadError" in text
    assert_nothing_secret(text)


def minimal() -> dict[str, Any]:
    return {
        "mchid": "1900000109",
        "serial": "ABC",
        "private_key": merchant_key(),
        "certs": {PUBLIC_KEY_ID: stranger_key().public_key()},
    }
