"""A client as a whole: over real sockets, with others, among threads, and at its end."""

from __future__ import annotations

import asyncio
import io
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING, Any

import pytest
from support.recorder import Recorder, configuration, recording_client
from support.rows import for_each

import wechatpay_chain
from wechatpay_chain import Builder, Client, HTTPStatusError, TransportError
from wechatpay_chain.testing import Identity, Platform, ReceivedRequest

if TYPE_CHECKING:
    from wechatpay_chain._chain.nodes import Node
    from wechatpay_chain.message import Request, Response
    from wechatpay_chain.typing import RequestOptions

ROOT = Path(wechatpay_chain.__file__).parent.parent


def echo(call: ReceivedRequest) -> dict[str, Any]:
    return {"method": call.method, "target": call.target, "json": call.json()}


@pytest.fixture
def echoing(platform: Platform) -> Platform:
    """A platform that tells what it received on ``/v3/echo/{name}``."""
    for method in ("GET", "POST", "PUT", "PATCH", "DELETE"):
        platform.expect(method, "/v3/echo/{name}").respond(echo)
    return platform


@for_each("verb", ["get", "post", "put", "patch", "delete"])
@for_each("suffix", ["", "_async"])
def test_a_call_is_signed_sent_and_verified(
    client: Client, echoing: Platform, verb: str, suffix: str
) -> None:
    send = getattr(client["v3"].echo._name_, verb + suffix)
    body = {} if verb in {"get", "delete"} else {"json": {"姓名": "张三"}}
    answer = send(name="a b/中", query={"x": "1+1"}, **body)
    response: Response = answer.wait(10) if suffix else answer

    assert response.verified
    assert response.json() == {
        "method": verb.upper(),
        "target": "/v3/echo/a%20b%2F%E4%B8%AD?x=1%2B1",
        "json": body.get("json"),
    }


@pytest.mark.parametrize("call", [lambda node: node.get(), lambda node: node.get_async().wait(10)])
def test_a_refusal_is_an_error_of_either_kind_of_verb(
    client: Client, platform: Platform, call: Callable[[Node], Response]
) -> None:
    with pytest.raises(HTTPStatusError) as caught:
        call(client["v3"].nowhere)

    assert caught.value.status_code == 404


def test_a_hundred_calls_of_one_event_loop(client: Client, echoing: Platform) -> None:
    async def calls() -> list[Response]:
        node = client["v3"].echo._name_
        return list(await asyncio.gather(*(node.get_async(name=str(n)) for n in range(100))))

    targets = [response.json()["target"] for response in asyncio.run(calls())]

    assert targets == [f"/v3/echo/{number}" for number in range(100)]


def test_a_client_is_used_by_many_threads(client: Client, echoing: Platform) -> None:
    def call(number: int) -> str:
        response = client["v3"].echo._name_.post(name=str(number), json={"n": number})
        assert response.verified
        return f"{response.json()['target']} {response.json()['json']['n']}"

    with ThreadPoolExecutor(8) as threads:
        found = list(threads.map(call, range(200)))

    assert found == [f"/v3/echo/{number} {number}" for number in range(200)]
    assert echoing.refused == []


@pytest.fixture(scope="module")
def other_identity() -> Identity:
    return Identity.fresh("1900000001")


def test_two_merchants_side_by_side_share_nothing(
    client: Client, echoing: Platform, other_identity: Identity
) -> None:
    with Platform(other_identity) as other, Builder.factory(other.config) as second:
        other.expect("GET", "/v3/echo/{name}").respond(echo)
        for caller in (client, second, client, second):
            assert caller["v3"].echo.x.get().verified
        second.get_driver().select("v3").handler.remove("verifier")

        assert {request.mchid for request in echoing.requests} == {echoing.identity.mchid}
        assert {request.mchid for request in other.requests} == {other_identity.mchid}
    assert client["v3"].echo.x.get().verified


def test_closing_one_client_leaves_the_other_open(client: Client, echoing: Platform) -> None:
    with Builder.factory(echoing.config) as second:
        second["v3"].echo.x.get()

    assert client["v3"].echo.x.get().verified


@pytest.mark.parametrize("verb", ["get", "get_async"])
def test_a_closed_client_says_so_at_once(identity: Identity, verb: str) -> None:
    client = recording_client(identity, recorder := Recorder())
    node = client.v3.certificates
    client.close()
    client.close()
    with pytest.raises(TransportError, match="nothing was sent: the client is closed") as caught:
        getattr(node, verb)()

    assert (caught.value.sent, recorder.calls) == (False, [])
    assert repr(node).startswith("client.v3.certificates  # v3/certificates: get()")


def test_leaving_the_context_closes(identity: Identity) -> None:
    with recording_client(identity, Recorder()) as client:
        assert client["v3"].certificates.get().json() == {}
    with pytest.raises(TransportError, match="closed"):
        client.v3.certificates.get()


def test_an_error_in_the_context_is_passed_on(identity: Identity) -> None:
    with pytest.raises(KeyError), recording_client(identity, Recorder()):
        raise KeyError


class Slow(Recorder):
    """Answers when it is told to."""

    def __init__(self) -> None:
        super().__init__()
        self.go = threading.Event()

    def __call__(self, request: Request, options: RequestOptions) -> Response:
        self.go.wait(10)
        return super().__call__(request, options)


def test_closing_waits_for_what_was_accepted(identity: Identity) -> None:
    slow = Slow()
    client = recording_client(identity, slow, concurrency=1)
    promises = [client.v3.certificates.get_async() for _ in range(3)]
    threading.Timer(0.05, slow.go.set).start()
    client.close()

    assert [promise.state for promise in promises] == ["fulfilled"] * 3


def test_a_callback_may_close_the_client(identity: Identity) -> None:
    client = recording_client(identity, Recorder())
    client.v3.certificates.get_async().then(lambda _response: client.close()).wait(10)

    with pytest.raises(TransportError, match="closed"):
        client.v3.certificates.get()


def test_a_callback_after_closing_gets_the_error_too(identity: Identity) -> None:
    slow = Slow()
    client = recording_client(identity, slow)
    later = client["v3"].a.get_async().then(lambda _response: client["v3"].b.get())
    closing = threading.Thread(target=client.close)
    closing.start()
    time.sleep(0.05)
    slow.go.set()
    closing.join(10)

    with pytest.raises(TransportError, match="closed"):
        later.wait(10)
    assert slow.sent == ("GET", "/v3/a")


def test_concurrency_bounds_what_runs_at_once(identity: Identity) -> None:
    running, most, lock = 0, 0, threading.Lock()

    class Counting(Recorder):
        def __call__(self, request: Request, options: RequestOptions) -> Response:
            nonlocal running, most
            with lock:
                running += 1
                most = max(most, running)
            time.sleep(0.01)  # in which a fourth could begin
            with lock:
                running -= 1
            return super().__call__(request, options)

    client = recording_client(identity, Counting(), concurrency=3)
    for promise in [client.v3.certificates.get_async() for _ in range(12)]:
        promise.wait(10)

    assert most == 3


def test_debug_shows_a_call_without_credentials(client: Client, echoing: Platform) -> None:
    out = io.StringIO()
    client["v3"].echo.x.post(json={"a": 1}, debug=out)
    shown = out.getvalue()

    assert "POST /v3/echo/x" in shown
    assert "signature=" not in shown


def test_the_client_says_who_it_is(client: Client, platform: Platform) -> None:
    identity = platform.identity

    assert repr(client) == (
        f"<Client mchid={identity.mchid} serial={identity.serial} {platform.base_uri}>"
    )
    assert repr(client.get_driver()).startswith("<Driver of <ProtocolClient v3 ")
    assert str(client) == repr(client)


def test_the_public_names_are_listed_in_order() -> None:
    public = {
        name
        for name in dir(wechatpay_chain)
        if not name.startswith("_") and not isinstance(getattr(wechatpay_chain, name), ModuleType)
    }

    assert wechatpay_chain.__all__ == sorted({*public, "__version__"})


def imported_by(statement: str) -> set[str]:
    """The modules that a fresh interpreter has after *statement*."""
    code = f"import sys\n{statement}\nprint(*sys.modules)"
    made = subprocess.run(
        [sys.executable, "-c", code], check=True, capture_output=True, text=True, cwd=ROOT
    )
    return set(made.stdout.split())


def test_importing_the_package_is_light() -> None:
    heavy = {"asyncio", "xml", "pytest", "pytest_httpserver", "werkzeug", "argparse"}

    assert (
        imported_by("from wechatpay_chain import Builder, Client, Response")
        & {*heavy, "wechatpay_chain._cli.main"}
        == set()
    )


def test_a_blocking_call_needs_no_asyncio(identity: Identity) -> None:
    keys = {
        **configuration(identity),
        "private_key": identity.private_key_pem,
        "certs": {identity.public_key_id: identity.public_key_pem},
    }
    found = imported_by(
        "from wechatpay_chain import Builder\n"
        "from wechatpay_chain.message import Headers, Response\n"
        "class Unverified:\n"
        "    def install(self, stack): stack.remove('verifier')\n"
        "def answer(request, options):\n"
        "    return Response(200, Headers(), b'{}', request=request)\n"
        f"client = Builder.factory({keys!r}, handler=answer, plugins=[Unverified()])\n"
        "assert client.v3.certificates.get().json() == {}"
    )

    assert not found & {"asyncio", "concurrent.futures", "xml"}
