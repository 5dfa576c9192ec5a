"""Faults on demand: which error a client gets of each, and that nothing is broken afterwards."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Any, NamedTuple

import pytest
from support.waiting import happens, wait_until

from wechatpay_chain import Builder, Client
from wechatpay_chain.exceptions import (
    ClientStatusError,
    ConfigurationError,
    MissingSignatureHeaderError,
    ProtocolError,
    ReadTimeoutError,
    ServerStatusError,
    SignatureError,
    SignatureMismatchError,
    SignatureProbeError,
    StaleTimestampError,
    TransportError,
    UnknownSerialError,
    WeChatPayError,
)
from wechatpay_chain.testing import Checks, Identity, Platform
from wechatpay_chain.testing._faults.kinds import KINDS

if TYPE_CHECKING:
    from wechatpay_chain.message import Response

SLOW = 0.3  # seconds until the client gives up on what is slow
PATIENT = 10.0
PATH = "/v3/pay/transactions/native"


class Case(NamedTuple):
    """A fault, and what a client makes of it."""

    name: str
    error: type[WeChatPayError]
    told: str
    served: int = 1
    settings: dict[str, Any] = {}  # noqa: RUF012 - never changed


CASES = (
    Case("wrong_signature", SignatureMismatchError, "signature"),
    Case("missing_header", MissingSignatureHeaderError, "Wechatpay-Signature"),
    Case("stale_clock", StaleTimestampError, "600 s"),
    Case("unknown_serial", UnknownSerialError, "PUB_KEY_ID_"),
    Case("signtest_probe", SignatureProbeError, "WECHATPAY/SIGNTEST/"),
    Case("too_many_requests", ClientStatusError, "429 FREQUENCY_LIMITED", 0),
    Case("system_error", ServerStatusError, "500 SYSTEM_ERROR", 0),
    Case("html_error", ServerStatusError, "answered 500", 0),
    Case("bad_gateway", ServerStatusError, "answered 502", 0),
    Case("slow_headers", ReadTimeoutError, "the outcome is unknown", 1, {"seconds": 5}),
    Case("slow_body", ReadTimeoutError, "the outcome is unknown", 1, {"seconds": 5}),
    Case("truncated_body", ProtocolError, "the outcome is unknown"),
    Case("reset_before_body", ProtocolError, "the outcome is unknown", 0),
    Case("reset_after_body", ProtocolError, "the outcome is unknown", 0),
)
NETWORK = [case for case in CASES if issubclass(case.error, TransportError)]
PROOFS = [case for case in CASES if issubclass(case.error, SignatureError)]
INSTEAD = [case.name for case in CASES if not case.served and case.name != "reset_before_body"]


@pytest.fixture
def sandbox(platform: Platform) -> Platform:
    platform.expect("POST", PATH).respond({"code_url": "weixin://wxpay/bizpayurl?pr=p4lpSuKzz"})
    platform.expect("GET", "/v3/certificates").respond({"data": []})
    platform.expect("GET", "/v3/refund/domestic/refunds/{out_refund_no}").respond({"status": "OK"})
    return platform


@pytest.fixture
def merchant(sandbox: Platform, request: pytest.FixtureRequest) -> Iterator[Client]:
    case = getattr(getattr(request.node, "callspec", None), "params", {}).get("case")
    # A loaded machine keeps the longer one; what is slow on purpose is not waited for so long.
    timeout = SLOW if case is not None and case.name.startswith("slow_") else PATIENT
    with Builder.factory({**sandbox.config, "read_timeout": timeout}) as made:
        yield made


def order(client: Client) -> Response[Any]:
    body: Any = {"out_trade_no": "ORDER-1", "description": "x" * 2000}
    return client.chain("v3/pay/transactions/native").post(json=body)


def failure(client: Client) -> WeChatPayError:
    with pytest.raises(WeChatPayError) as caught:
        order(client)
    return caught.value


def answering_threads() -> list[threading.Thread]:
    return [one for one in threading.enumerate() if "process_request" in one.name]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_a_client_gets_exactly_this_error(sandbox: Platform, merchant: Client, case: Case) -> None:
    fault = sandbox.faults.add(case.name, **case.settings)

    error = failure(merchant)

    assert type(error) is case.error
    assert case.told in str(error)
    assert (fault.count, len(sandbox.requests)) == (1, case.served)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_the_next_call_succeeds_and_no_connection_is_left(
    sandbox: Platform, merchant: Client, case: Case
) -> None:
    sandbox.faults.add(case.name, **case.settings)

    failure(merchant)
    assert order(merchant).verified

    assert 1 <= len(answering_threads()) <= 2  # the one that is kept, and one that still sleeps
    sandbox.stop()
    assert happens(lambda: not answering_threads())


@pytest.mark.parametrize("case", NETWORK, ids=lambda case: case.name)
def test_after_a_network_fault_the_request_counts_as_sent(
    sandbox: Platform, merchant: Client, case: Case
) -> None:
    sandbox.faults.add(case.name, **case.settings)

    error = failure(merchant)

    assert isinstance(error, TransportError)
    assert error.sent


def test_a_reset_is_not_an_ordinary_close(sandbox: Platform, merchant: Client) -> None:
    sandbox.faults.add("reset_after_body")

    assert "Connection reset by peer" in str(failure(merchant).__cause__)


def test_a_reset_before_the_body_does_not_wait_for_it(sandbox: Platform) -> None:
    sandbox.faults.add("reset_before_body")
    with socket.create_connection(("127.0.0.1", sandbox.httpserver.port), 5) as connection:
        connection.sendall(b"POST /v3/a HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n\r\n")

        with pytest.raises(ConnectionResetError):
            connection.recv(1)


@pytest.mark.parametrize(
    ("name", "error"), [("truncated_body", TransportError), ("reset_after_body", TransportError)]
)
def test_the_network_goes_wrong_under_tls_too(
    identity: Identity, name: str, error: type[WeChatPayError]
) -> None:
    with (
        Platform(identity, tls=True, desks=()) as platform,
        Builder.factory(platform.config) as client,
    ):
        platform.faults.add(name)

        with pytest.raises(error):
            client.v3.security.echo.post(json={"echo_message": "hello"})
        assert client.v3.security.echo.post(json={"echo_message": "hello"}).verified


@pytest.mark.parametrize("name", INSTEAD)
def test_a_fault_after_the_request_leaves_it_carried_out(
    sandbox: Platform, merchant: Client, name: str
) -> None:
    sandbox.faults.add(name, after=True)

    failure(merchant)

    assert len(sandbox.requests) == 1


@pytest.mark.parametrize("name", ["html_error", "bad_gateway"])
def test_a_page_of_html_is_not_the_platforms_word(
    sandbox: Platform, merchant: Client, name: str
) -> None:
    sandbox.faults.add(name)

    error = failure(merchant)

    assert isinstance(error, ServerStatusError)
    assert (error.code, error.message) == (None, None)
    assert error.response.headers["Content-Type"].startswith("text/html")


@pytest.mark.parametrize("name", ["too_many_requests", "system_error", "bad_gateway"])
def test_a_refusal_is_not_signed(sandbox: Platform, merchant: Client, name: str) -> None:
    sandbox.faults.add(name)

    error = failure(merchant)

    assert isinstance(error, (ClientStatusError, ServerStatusError))
    assert not error.response.verified
    assert "Wechatpay-Signature" not in error.response.headers


@pytest.mark.parametrize(
    "header", ["Wechatpay-Timestamp", "Wechatpay-Nonce", "Wechatpay-Serial", "wechatpay-signature"]
)
def test_any_header_of_the_proof_can_be_missing(
    sandbox: Platform, merchant: Client, header: str
) -> None:
    sandbox.faults.add("missing_header", header=header)

    error = failure(merchant)

    assert isinstance(error, MissingSignatureHeaderError)
    assert [name.lower() for name in error.missing] == [header.lower()]


@pytest.mark.parametrize(("seconds", "stale"), [(299, False), (302, True)])
def test_how_stale_the_clock_is_can_be_set(
    sandbox: Platform, merchant: Client, seconds: int, stale: bool
) -> None:
    sandbox.faults.add("stale_clock", seconds=seconds)

    if stale:
        assert isinstance(failure(merchant), StaleTimestampError)
    else:
        assert order(merchant).verified


def test_a_slow_answer_that_is_waited_for_is_whole(sandbox: Platform, merchant: Client) -> None:
    sandbox.faults.add("slow_headers", seconds=SLOW / 3)

    began = time.monotonic()
    assert order(merchant).verified

    assert time.monotonic() - began >= SLOW / 3


def test_a_slow_body_that_is_waited_for_is_whole(sandbox: Platform, merchant: Client) -> None:
    sandbox.faults.add("slow_body", seconds=SLOW / 10)

    assert order(merchant).json()["code_url"].endswith("p4lpSuKzz")


def test_of_an_empty_answer_the_whole_is_truncated(sandbox: Platform, merchant: Client) -> None:
    sandbox.expect("POST", PATH).respond(status=204)
    sandbox.faults.add("truncated_body")

    assert isinstance(failure(merchant), ProtocolError)


def test_stopping_ends_what_is_slow(sandbox: Platform) -> None:
    sandbox.faults.add("slow_headers", seconds=60)
    with Builder.factory(sandbox.config) as client, ThreadPoolExecutor(1) as pool:
        call = pool.submit(order, client)
        wait_until(lambda: sandbox.requests)
        began = time.monotonic()
        sandbox.stop()

        assert isinstance(call.exception(5), TransportError)
        assert time.monotonic() - began < 5


def test_an_answer_without_a_signature_stays_as_it_is(sandbox: Platform, merchant: Client) -> None:
    sandbox.expect("POST", PATH).respond({"code_url": "x"}, signed=False)
    sandbox.faults.add("stale_clock")

    assert isinstance(failure(merchant), MissingSignatureHeaderError)


@pytest.mark.parametrize("case", PROOFS, ids=lambda case: case.name)
def test_a_fault_of_the_proof_waits_for_an_answer_that_has_one(
    sandbox: Platform, merchant: Client, case: Case
) -> None:
    expectation = sandbox.expect("POST", PATH)
    expectation.respond({"code_url": "x"}, signed=False)
    fault = sandbox.faults.add(case.name, **case.settings)
    slow = sandbox.faults.add("slow_headers", seconds=0)

    assert isinstance(failure(merchant), MissingSignatureHeaderError)
    assert (fault.count, fault.is_spent, slow.count) == (0, False, 1)

    expectation.respond({"code_url": "x"})
    assert type(failure(merchant)) is case.error
    assert (fault.count, fault.is_spent) == (1, True)


def test_a_spoiled_proof_leaves_other_headers(sandbox: Platform, merchant: Client) -> None:
    told = {"Wechatpay-Statement-Sha1": "abc"}
    sandbox.expect("POST", PATH).respond({"code_url": "x"}, headers=told)
    sandbox.faults.add("wrong_signature")

    error = failure(merchant)

    assert isinstance(error, SignatureMismatchError)
    assert error.response is not None
    assert error.response.headers["Wechatpay-Statement-Sha1"] == "abc"


def test_a_fault_happens_as_many_times_as_asked(sandbox: Platform, merchant: Client) -> None:
    fault = sandbox.faults.add("bad_gateway", times=2)

    failure(merchant)
    failure(merchant)
    order(merchant)

    assert (fault.count, fault.is_spent, sandbox.faults.active) == (2, True, [])


def test_a_share_is_without_end_and_about_as_large_as_asked(
    sandbox: Platform, merchant: Client
) -> None:
    fault = sandbox.faults.add("bad_gateway", share=0.5)

    for _ in range(60):
        merchant.chain("v3/certificates").get(http_errors=False)

    assert 15 <= fault.count <= 45
    assert sandbox.faults.active == [fault]


def test_a_share_can_have_an_end(sandbox: Platform, merchant: Client) -> None:
    fault = sandbox.faults.add("bad_gateway", share=0.9, times=3)

    statuses = [
        merchant.chain("v3/certificates").get(http_errors=False).status_code for _ in range(20)
    ]

    assert statuses.count(502) == fault.count == 3


def fallen(identity: Identity, seed: int) -> list[int]:
    checks = Checks(path=False, query=False, body=False)
    with (
        Platform(identity, seed=seed, checks=checks, documented=False) as platform,
        Builder.factory(platform.config) as client,
    ):
        platform.expect("GET", "/v3/certificates").respond({"data": []})
        platform.faults.add("html_error", share=0.5)
        calls = [client.chain("v3/certificates").get(http_errors=False) for _ in range(16)]
    return [call.status_code for call in calls]


def test_a_share_falls_on_the_same_requests_for_the_same_seed(identity: Identity) -> None:
    assert fallen(identity, 1) == fallen(identity, 1) != fallen(identity, 2)


def test_a_block_has_its_fault_and_no_more(sandbox: Platform, merchant: Client) -> None:
    with sandbox.faults.add("bad_gateway", share=1) as fault:
        failure(merchant)
        failure(merchant)
    order(merchant)

    assert fault.count == 2


def test_clearing_ends_all(sandbox: Platform, merchant: Client) -> None:
    sandbox.faults.add("bad_gateway", times=9)
    sandbox.faults.add("html_error")

    sandbox.faults.clear()

    assert order(merchant).verified
    assert sandbox.faults.active == []


def test_a_reset_ends_all(sandbox: Platform) -> None:
    sandbox.faults.add("bad_gateway", times=9)

    sandbox.reset()

    assert sandbox.faults.active == []


def test_of_several_the_first_added_happens_first(sandbox: Platform, merchant: Client) -> None:
    sandbox.faults.add("bad_gateway")
    sandbox.faults.add("html_error")

    assert "502" in str(failure(merchant))
    assert "500" in str(failure(merchant))


@pytest.mark.parametrize(
    "target",
    [
        {"method": "get"},
        {"path": "v3/certificates"},
        {"path": "/v3/refund/domestic/refunds/{number}"},
        {"method": "POST", "path": "v3/certificates"},
        {"event": "*"},
    ],
    ids=str,
)
def test_another_request_passes_a_fault_by(
    sandbox: Platform, merchant: Client, target: dict[str, str]
) -> None:
    fault = sandbox.faults.add("wrong_signature", **target)  # type: ignore[arg-type]

    assert order(merchant).verified
    assert fault.count == 0


@pytest.mark.parametrize(
    "target",
    [
        {"method": "get"},
        {"path": "v3/refund/domestic/refunds/{number}"},
        {"path": "/v3/refund/domestic/refunds/R%2F1", "method": "GET"},
    ],
    ids=str,
)
def test_the_one_that_is_meant_does_not(
    sandbox: Platform, merchant: Client, target: dict[str, str]
) -> None:
    sandbox.faults.add("bad_gateway", **target)  # type: ignore[arg-type]

    call = merchant.chain("v3/refund/domestic/refunds/{number}")

    assert call.get(number="R/1", http_errors=False).status_code == 502


def test_every_fault_is_in_the_table_and_has_its_error_here() -> None:
    from wechatpay_chain.testing._faults import faults as _faults

    named = [kind.name for kind in KINDS.values() if kind.place != "queue"]
    assert named == [case.name for case in CASES]
    assert all(f"| ``{name}`` |" in (_faults.__doc__ or "") for name in KINDS)


UNFIT: dict[str, tuple[str, dict[str, Any], str]] = {
    "unknown": ("wrong_signatur", {}, "did you mean 'wrong_signature'"),
    "known are": ("nothing like it", {}, "known are wrong_signature, missing_header"),
    "no text": (1, {}, "there is no fault 1"),  # type: ignore[dict-item]
    "no times": ("bad_gateway", {"times": 0}, "times takes 1 or more, not 0"),
    "true times": ("bad_gateway", {"times": True}, "times takes 1 or more, not True"),
    "no share": ("bad_gateway", {"share": 0}, "share takes a number above 0"),
    "much share": ("bad_gateway", {"share": 1.1}, "at most 1, not 1.1"),
    "text share": ("bad_gateway", {"share": "1"}, "share takes a number"),
    "method": ("bad_gateway", {"method": 1}, "method takes text, not 1"),
    "path": ("bad_gateway", {"path": ""}, "path takes text, not ''"),
    "query": ("bad_gateway", {"path": "v3/a?b=1"}, "only a path with variables"),
    "expression": ("bad_gateway", {"path": "v3/{+a}"}, "only a path with variables"),
    "event": ("bad_gateway", {"event": "*"}, "happens to requests only"),
    "both": ("stale_clock", {"event": "*", "path": "v3/a"}, "event is of notifications"),
    "queue path": ("duplicate_notification", {"path": "v3/a"}, "event is of notifications"),
    "after": ("stale_clock", {"after": True}, "stale_clock takes no after"),
    "setting": ("stale_clock", {"minutes": 1}, "has no minutes to set, only seconds"),
    "no setting": ("bad_gateway", {"seconds": 1}, "has no seconds to set, nothing"),
    "seconds": ("stale_clock", {"seconds": "1"}, "seconds takes 0 to 3600 seconds, not '1'"),
    "nan": ("slow_body", {"seconds": float("nan")}, "seconds takes 0 to 3600 seconds"),
    "long": ("slow_body", {"seconds": 3601}, "seconds takes 0 to 3600 seconds"),
    "header": ("missing_header", {"header": 1}, "header takes text, not 1"),
    "other header": (
        "missing_header",
        {"header": "Request-ID"},
        "Wechatpay-Signature, Wechatpay-Signature-Type, not 'Request-ID'",
    ),
}


@pytest.mark.parametrize(("name", "given", "told"), UNFIT.values(), ids=UNFIT)
def test_what_cannot_be_is_refused(
    platform: Platform, name: str, given: dict[str, Any], told: str
) -> None:
    with pytest.raises(ConfigurationError) as caught:
        platform.faults.add(name, **given)

    assert told in str(caught.value)
    assert isinstance(caught.value, ValueError)
    assert platform.faults.active == []


def test_a_fault_says_what_it_is_and_did(sandbox: Platform, merchant: Client) -> None:
    fault = sandbox.faults.add("bad_gateway", times=2)

    failure(merchant)

    assert repr(fault) == "<Fault bad_gateway happened 1 of 2 times>"


def test_many_threads_share_the_times(sandbox: Platform) -> None:
    fault = sandbox.faults.add("too_many_requests", times=10)
    with Builder.factory(sandbox.config) as client, ThreadPoolExecutor(8) as pool:
        calls = [
            pool.submit(lambda: client.chain("v3/certificates").get(http_errors=False))
            for _ in range(40)
        ]
        statuses = [call.result(10).status_code for call in calls]

    assert statuses.count(429) == fault.count == 10
