"""The stand-in platform, over real sockets, with signatures computed apart from the package."""

from __future__ import annotations

import base64
import dataclasses
import http.client
import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path
from typing import Any, NamedTuple

import pytest
import werkzeug
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.hashes import SHA256
from support.rows import for_each

import wechatpay_chain
from wechatpay_chain import Builder, Client, HTTPStatusError
from wechatpay_chain.crypto import Rsa, certificate_serial, load_certificate
from wechatpay_chain.exceptions import MissingSignatureHeaderError, SignatureMismatchError
from wechatpay_chain.testing import Answer, Identity, Platform, ReceivedRequest, Refusal
from wechatpay_chain.testing._v3.side import V3Side
from wechatpay_chain.util import MediaUtil

ROOT = Path(wechatpay_chain.__file__).parent.parent
PATH = "/v3/things/{thing_id}"
TARGET = "/v3/things/1"


class Raw(NamedTuple):
    """An answer as it came."""

    status: int
    headers: dict[str, str]
    body: bytes

    def json(self) -> Any:
        return json.loads(self.body)


def authorization(identity: Identity, method: str, target: str, body: bytes, **items: str) -> str:
    """An Authorization made by hand; *items* replace parts of it after signing."""
    made = {"timestamp": str(int(time.time())), "nonce_str": f"N{time.perf_counter_ns()}"}
    made |= {name: items.pop(name) for name in ("timestamp", "nonce_str") if name in items}
    head = f"{method}\n{target}\n{made['timestamp']}\n{made['nonce_str']}\n"
    message = head.encode() + body + b"\n"
    signature = identity.private_key.sign(message, PKCS1v15(), SHA256())
    made["signature"] = base64.b64encode(signature).decode()
    made |= {"mchid": identity.mchid, "serial_no": identity.serial, **items}
    text = ",".join(f'{name}="{value}"' for name, value in made.items())
    return f"WECHATPAY2-SHA256-RSA2048 {text}"


PLAIN = {"Accept": "*/*", "User-Agent": "by-hand"}


def exchange(
    platform: Platform,
    given: str | None,
    method: str = "GET",
    target: str = TARGET,
    body: bytes = b"",
    kind: str = "application/json",
) -> Raw:
    """Send one request with the Authorization *given*, on a connection of its own."""
    with closing(connection(platform)) as line:
        fields = {**PLAIN, "Content-Type": kind} | ({"Authorization": given} if given else {})
        line.request(method, target, body or None, fields)
        return read(line)


def connection(platform: Platform) -> http.client.HTTPConnection:
    return http.client.HTTPConnection("127.0.0.1", platform.httpserver.port, timeout=5)


def read(line: http.client.HTTPConnection) -> Raw:
    answer = line.getresponse()
    return Raw(answer.status, dict(answer.headers.items()), answer.read())


def verify(identity: Identity, answer: Raw) -> None:
    """Raise InvalidSignature unless the platform signed *answer*."""
    fields = answer.headers
    assert fields["Wechatpay-Serial"] == identity.public_key_id
    assert fields["Wechatpay-Signature-Type"] == "WECHATPAY2-SHA256-RSA2048"
    head = f"{fields['Wechatpay-Timestamp']}\n{fields['Wechatpay-Nonce']}\n"
    identity.platform_key.public_key().verify(
        base64.b64decode(fields["Wechatpay-Signature"]),
        head.encode() + answer.body + b"\n",
        PKCS1v15(),
        SHA256(),
    )


def issue(answer: Raw) -> str:
    assert (answer.status, answer.json()["code"]) == (401, "SIGN_ERROR")
    return str(answer.json()["detail"]["detail"]["issue"])


# -- who is let in ------------------------------------------------------------------------------


def test_a_request_signed_by_hand_is_accepted(platform: Platform, identity: Identity) -> None:
    platform.expect("GET", PATH).respond({"ok": True})
    answer = exchange(platform, authorization(identity, "GET", TARGET, b""))
    assert (answer.status, answer.json()) == (200, {"ok": True})


def test_a_verified_request_is_recorded(platform: Platform, client: Client) -> None:
    platform.expect("POST", PATH).respond({"ok": True})
    client["v3"].things._id_.post(id="1", json={"名": 1}, query={"a": "b c"})
    (seen,) = platform.requests
    assert (seen.method, seen.path, seen.query) == ("POST", TARGET, {"a": "b c"})
    assert (seen.json(), seen.headers["content-type"][:16]) == ({"名": 1}, "application/json")
    platform.requests.clear()  # a copy: the record stays
    assert platform.requests == [seen]
    assert (seen.mchid, seen.serial) == (platform.identity.mchid, platform.identity.serial)


# Ahead by more than a long run takes.
OLD, AHEAD = str(int(time.time()) - 1000), str(int(time.time()) + 86_400)

REFUSED: list[tuple[dict[str, str], str]] = [
    ({"mchid": "1900000999"}, "merchant 1900000999 is unknown"),
    ({"serial_no": "ABCDEF"}, "no certificate with serial ABCDEF"),
    ({"timestamp": OLD}, "seconds old, 300 are allowed"),
    ({"timestamp": AHEAD}, "seconds ahead, 300 are allowed"),
    ({"timestamp": "soon"}, "timestamp is not a number of seconds"),
    ({"signature": "AAAA"}, "sign not match"),
    ({"signature": "不"}, "sign not match"),
    ({"signature": ""}, "items missing: signature"),
]


@for_each("items, reason", REFUSED)
def test_a_wrong_item_is_refused_with_its_own_issue(
    platform: Platform, identity: Identity, items: dict[str, str], reason: str
) -> None:
    given = authorization(identity, "GET", TARGET, b"", **items)
    assert reason in issue(exchange(platform, given.encode().decode("latin-1")))


@pytest.mark.parametrize(
    ("given", "reason"),
    [
        (None, "header Authorization is missing"),
        ("Bearer abc", "scheme is Bearer, not WECHATPAY2-SHA256-RSA2048"),
        ("WECHATPAY2-SHA256-RSA2048 nonsense", 'items must be name="value"'),
        ('WECHATPAY2-SHA256-RSA2048 mchid="1"', "items missing: serial_no, timestamp, nonce_str"),
    ],
)
def test_a_header_of_another_form_is_refused(
    platform: Platform, given: str | None, reason: str
) -> None:
    assert reason in issue(exchange(platform, given))


@pytest.mark.parametrize(
    ("method", "target", "body"),
    [
        ("PUT", TARGET, b"{}"),
        ("POST", TARGET + "?a=1", b"{}"),
        ("POST", "/v3/things/%31", b"{}"),
        ("POST", "/" + TARGET, b"{}"),
        ("POST", TARGET, b"{ }"),
        ("POST", TARGET, b""),
    ],
)
def test_whatever_differs_from_what_was_signed_is_refused(
    platform: Platform, identity: Identity, method: str, target: str, body: bytes
) -> None:
    given = authorization(identity, "POST", TARGET, b"{}")
    assert issue(exchange(platform, given, method, target, body)) == "sign not match"
    assert platform.requests == []


def test_a_mismatch_says_what_the_platform_signed(platform: Platform, identity: Identity) -> None:
    given = authorization(identity, "POST", TARGET, b"", timestamp=str(int(time.time())))
    detail = exchange(platform, given, "POST", TARGET, b'{"a":1}').json()["detail"]
    told = detail["sign_information"]
    assert (detail["field"], detail["location"]) == ("signature", "authorization")
    assert (told["method"], told["url"]) == ("POST", TARGET)
    assert told["truncated_sign_message"].startswith(f"POST\n{TARGET}\n")
    assert told["truncated_sign_message"].endswith('\n{"a":1}\n')
    assert told["sign_message_length"] == len(told["truncated_sign_message"])


def test_a_long_message_is_quoted_in_part(platform: Platform, identity: Identity) -> None:
    given = authorization(identity, "POST", TARGET, b"")
    detail = exchange(platform, given, "POST", TARGET, b"x" * 1000).json()["detail"]
    told = detail["sign_information"]
    assert len(told["truncated_sign_message"]) < 200
    assert told["sign_message_length"] > 1000


def test_a_client_with_another_key_gets_sign_error(platform: Platform) -> None:
    config = platform.config | {"private_key": platform.identity.platform_key}
    with Builder.factory(config) as stranger, pytest.raises(HTTPStatusError) as caught:
        stranger["v3"].things["1"].get()
    assert (caught.value.status_code, caught.value.code) == (401, "SIGN_ERROR")
    assert "sign not match" in str(caught.value)


def test_a_refused_request_is_recorded_apart(platform: Platform) -> None:
    exchange(platform, "Bearer abc")
    ((request, refusal),) = platform.refused
    assert (request.target, request.mchid, refusal.code) == (TARGET, None, "SIGN_ERROR")
    assert platform.requests == []


# -- nonces and time ----------------------------------------------------------------------------


def test_a_nonce_is_good_for_one_request(platform: Platform, identity: Identity) -> None:
    platform.expect("GET", PATH).respond({})
    given = authorization(identity, "GET", TARGET, b"")
    assert exchange(platform, given).status == 200
    assert issue(exchange(platform, given)) == "nonce_str was used before"


def test_a_refused_request_uses_up_no_nonce(platform: Platform, identity: Identity) -> None:
    platform.expect("GET", PATH).respond({})
    wrong = authorization(identity, "GET", "/v3/other", b"", nonce_str="N1")
    assert exchange(platform, wrong).status == 401
    right = authorization(identity, "GET", TARGET, b"", nonce_str="N1")
    assert exchange(platform, right).status == 200


def test_of_one_nonce_sent_at_once_by_many_one_gets_in(
    platform: Platform, identity: Identity
) -> None:
    platform.expect("GET", PATH).respond({})
    given = authorization(identity, "GET", TARGET, b"")
    with ThreadPoolExecutor(8) as threads:
        found = list(threads.map(lambda _: exchange(platform, given).status, range(16)))
    assert sorted(found) == [200] + [401] * 15


def test_the_platform_lives_by_its_own_clock(identity: Identity) -> None:
    with Platform(identity, clock=lambda: 1_700_000_000.9) as past:
        past.expect("GET", PATH).respond({})
        given = authorization(identity, "GET", TARGET, b"", timestamp="1700000000")
        answer = exchange(past, given)
    assert (answer.status, answer.headers["Wechatpay-Timestamp"]) == (200, "1700000000")


def test_nonces_too_old_to_be_accepted_again_are_forgotten(identity: Identity) -> None:
    now = [1_700_000_000]
    with Platform(identity, clock=lambda: now[0]) as platform:
        platform.expect("GET", PATH).respond({})
        for _ in range(5):
            stamp = str(now[0])
            exchange(platform, authorization(identity, "GET", TARGET, b"", timestamp=stamp))
            now[0] += 301
    assert len(platform.requests) == 5
    side = platform._pipeline.sides["v3"]
    assert isinstance(side, V3Side)
    assert len(side.verifier._nonces) == 2


# -- raw target, raw body -----------------------------------------------------------------------


def test_an_escaped_slash_stays_in_the_target(platform: Platform, client: Client) -> None:
    platform.expect("GET", PATH).respond(lambda call: dict(call.variables))
    answer = client["v3"].things._id_.get(id="a/b c+名")
    assert platform.requests[0].target == "/v3/things/a%2Fb%20c%2B%E5%90%8D"
    assert answer.json() == {"thing_id": "a/b c+名"}


def test_an_upload_is_verified_over_its_meta(platform: Platform, client: Client) -> None:
    platform.expect("POST", "/v3/merchant/media/upload").respond({"media_id": "m"})
    media = MediaUtil("图片.png", b"\x89PNG\r\n--x\r\n" * 1000)
    answer = client.v3.merchant.media.upload.post(body=media.get_stream())
    assert (answer.json(), answer.verified) == ({"media_id": "m"}, True)
    assert b'"filename":"\xe5\x9b\xbe' in (platform.requests[0].signed_body() or b"")


def form(meta: bytes, disposition: str = 'form-data; name="meta"') -> bytes:
    head = f"--B\r\nContent-Disposition: {disposition}\r\n\r\n".encode()
    file = b'--B\r\nContent-Disposition: form-data; name="file"; filename="a"\r\n\r\nxyz\r\n'
    return head + meta + b"\r\n" + file + b"--B--\r\n"


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        (form(b"{}"), None),
        (form(b"{ }"), "sign not match"),
        (form(b"{}", 'form-data; name="meta"; filename="m.json"'), "no part named meta"),
        (form(b"{}", 'form-data; name="data"'), "no part named meta"),
        (b"this is not a form", "no part named meta"),
        (b"--B\r\nX-Name: meta\r\n\r\n{}\r\n--B--\r\n", "no part named meta"),
    ],
)
def test_of_an_upload_only_the_plain_part_meta_counts(
    platform: Platform, identity: Identity, body: bytes, reason: str | None
) -> None:
    platform.expect("POST", PATH).respond({})
    given = authorization(identity, "POST", TARGET, b"{}")
    answer = exchange(platform, given, "POST", TARGET, body, "multipart/form-data; boundary=B")
    assert answer.status == 200 if reason is None else reason in issue(answer)


def test_a_chunked_body_is_put_together(platform: Platform, identity: Identity) -> None:
    platform.expect("POST", PATH).respond(lambda call: {"length": len(call.body)})
    given = authorization(identity, "POST", TARGET, b"abc" * 1000)
    with closing(connection(platform)) as line:
        pieces: Iterator[bytes] = iter([b"abc"] * 1000)
        line.request("POST", TARGET, pieces, {"Authorization": given}, encode_chunked=True)
        assert read(line).json() == {"length": 3000}


# -- what is answered ---------------------------------------------------------------------------


def _raising(error: BaseException) -> Callable[[ReceivedRequest], Any]:
    def serve(_call: ReceivedRequest) -> Any:
        raise error

    return serve


ANSWERS: list[tuple[dict[str, Any], int, bytes]] = [
    ({"json": {"名": "券"}}, 200, '{"名":"券"}'.encode()),
    ({"json": lambda call: (202, {"id": call.variables["thing_id"]})}, 202, b'{"id":"1"}'),
    ({"json": {"code": "X"}, "status": 302}, 302, b'{"code":"X"}'),
    ({"status": 204}, 204, b""),
    ({"content": b"\x00\xff", "headers": {"Content-Type": "image/png"}}, 200, b"\x00\xff"),
    ({"content": "文本"}, 200, "文本".encode()),
]


@pytest.mark.parametrize(("answer", "status", "body"), ANSWERS)
def test_every_answer_that_is_not_a_refusal_is_signed(
    platform: Platform, identity: Identity, answer: dict[str, Any], status: int, body: bytes
) -> None:
    platform.expect("GET", PATH).respond(**answer)
    found = exchange(platform, authorization(identity, "GET", TARGET, b""))
    assert (found.status, found.body) == (status, body)
    verify(identity, found)
    with pytest.raises(InvalidSignature):
        verify(identity, found._replace(body=body + b" "))


REFUSALS: list[tuple[dict[str, Any] | None, int]] = [
    (None, 404),
    ({"json": {"code": "X"}, "status": 409}, 409),
    ({"json": _raising(Refusal(403, "NO_AUTH", "无权限"))}, 403),
    ({"json": lambda _call: (500, {"code": "SYSTEM_ERROR"})}, 500),
    ({"status": 400}, 400),
]


@pytest.mark.parametrize(("answer", "status"), REFUSALS)
def test_refusals_prove_nothing_unless_the_platform_is_to_sign_them(
    identity: Identity, answer: dict[str, Any] | None, status: int
) -> None:
    for signs in (False, True):
        with Platform(identity, documented=False, sign_refusals=signs) as platform:
            if answer is not None:
                platform.expect("GET", PATH).respond(**answer)
            for given in (None, authorization(identity, "GET", TARGET, b"")):
                found = exchange(platform, given)
                assert found.status == (status if given else 401)
                fields = [name for name in found.headers if name.startswith("Wechatpay-")]
                assert len(fields) == (5 if signs else 0)
                if signs:
                    verify(identity, found)


@pytest.mark.parametrize("answer", [{"status": 204}, {"content": b"x"}])
def test_an_answer_has_only_the_content_type_it_was_given(
    platform: Platform, identity: Identity, answer: dict[str, Any]
) -> None:
    platform.expect("GET", PATH).respond(**answer)
    found = exchange(platform, authorization(identity, "GET", TARGET, b""))
    assert "Content-Type" not in found.headers


def test_a_request_id_ends_with_the_internal_code(platform: Platform, identity: Identity) -> None:
    platform.expect("GET", PATH).respond({})
    good = exchange(platform, authorization(identity, "GET", TARGET, b""))
    assert good.headers["Request-ID"].endswith("-0")
    assert exchange(platform, None).headers["Request-ID"].endswith("-268443699")


def test_a_client_verifies_what_the_platform_signs(platform: Platform, client: Client) -> None:
    platform.expect("DELETE", PATH).respond(status=204)
    answer = client["v3"].things["1"].delete()
    assert (answer.verified, answer.json()) == (True, None)


def test_an_unsigned_answer_is_refused_by_a_client(platform: Platform, client: Client) -> None:
    platform.expect("GET", PATH).respond({}, signed=False)
    with pytest.raises(MissingSignatureHeaderError):
        client["v3"].things["1"].get()


def test_an_endpoint_may_forge_the_signature(platform: Platform, client: Client) -> None:
    platform.expect("GET", PATH).respond({}, headers={"Wechatpay-Nonce": "another"})
    with pytest.raises(SignatureMismatchError):
        client["v3"].things["1"].get()


# -- endpoints ----------------------------------------------------------------------------------


def test_an_unknown_path_is_told_with_the_nearest(platform: Platform, client: Client) -> None:
    platform.expect("GET", PATH).respond({})
    with pytest.raises(HTTPStatusError) as caught:
        client["v3"].thing["1"].get()
    assert (caught.value.status_code, caught.value.code) == (404, "RESOURCE_NOT_EXISTS")
    assert "no endpoint at GET /v3/thing/1; near it: GET /v3/things/{thing_id}" in str(caught.value)


def test_a_known_path_with_another_method_is_told_with_its_own(
    platform: Platform, client: Client
) -> None:
    platform.expect("GET", PATH).respond({})
    with pytest.raises(
        HTTPStatusError, match="405 METHOD_NOT_ALLOWED; no POST /v3/things/1; there is only GET"
    ):
        client["v3"].things["1"].post(json={})


def test_the_latest_of_two_serves(platform: Platform, client: Client) -> None:
    platform.expect("GET", PATH).respond({"n": 1})
    platform.expect("GET", "v3/things/{other}").respond({"n": 2})
    assert client["v3"].things["1"].get().json() == {"n": 2}


def test_fewer_variables_go_first(platform: Platform, client: Client) -> None:
    platform.expect("GET", "/v3/things/all").respond({"n": "all"})
    platform.expect("GET", PATH).respond({"n": "one"})
    assert client["v3"].things.all.get().json() == {"n": "all"}


def test_a_path_is_not_a_pattern(platform: Platform, client: Client) -> None:
    platform.expect("GET", "/v3/a.b").respond({})
    with pytest.raises(HTTPStatusError, match="404 RESOURCE_NOT_EXISTS"):
        client["v3"].axb.get()


def test_a_trailing_slash_is_another_path(platform: Platform, client: Client) -> None:
    platform.expect("POST", "/v3/ecommerce/applyments/").respond({"n": 1})
    assert client["v3"].ecommerce.applyments._empty_.post(json={}).json() == {"n": 1}


@pytest.mark.parametrize("template", ["/v3/a{?b}", "/v3/{a,b}", "/v3/a?b=1", "/v3/{a"])
def test_only_plain_variables_are_served(platform: Platform, template: str) -> None:
    with pytest.raises(ValueError, match="only a path with variables"):
        platform.expect("GET", template)


def test_the_server_underneath_can_be_used(platform: Platform, identity: Identity) -> None:
    pieces = werkzeug.Response(iter([b"a", b"b", b"c"]))
    platform.httpserver.expect_oneshot_request("/raw").respond_with_response(pieces)
    answer = exchange(platform, None, target="/raw")
    assert (answer.status, answer.body) == (200, b"abc")
    assert answer.headers["Connection"] == "close"


# -- errors in the server's threads -------------------------------------------------------------


def test_an_endpoint_that_raises_answers_500_and_surfaces(
    platform: Platform, client: Client
) -> None:
    platform.expect("GET", PATH).respond(_raising(ZeroDivisionError("of no use")))
    with pytest.raises(HTTPStatusError, match="500 SYSTEM_ERROR"):
        client["v3"].things["1"].get()
    with pytest.raises(ZeroDivisionError, match="of no use"):
        platform.check()
    platform.check()


def test_leaving_the_platform_raises_what_went_wrong_in_it(identity: Identity) -> None:
    def leave() -> None:
        with Platform(identity) as platform:
            platform.expect("GET", PATH).respond(_raising(AssertionError("not so")))
            exchange(platform, authorization(identity, "GET", TARGET, b""))

    with pytest.raises(AssertionError, match="not so"):
        leave()


@pytest.mark.parametrize(
    "error", [pytest.fail.Exception("no"), pytest.skip.Exception("no"), SystemExit("no")]
)
def test_what_an_endpoint_raises_is_never_lost(identity: Identity, error: BaseException) -> None:
    with Platform(identity) as platform:
        platform.expect("GET", PATH).respond(_raising(error))
        answer = exchange(platform, authorization(identity, "GET", TARGET, b""))
        assert (answer.status, answer.json()["code"]) == (500, "SYSTEM_ERROR")
        with pytest.raises(type(error), match="no"):
            platform.check()


UNSENDABLE: list[Any] = [
    lambda _call: (99, {}),
    lambda _call: (600, {}),
    lambda _call: ("200", {}),
    lambda _call: Answer(200, b"", {"X": "a\r\nb"}),
    lambda _call: Answer(200, b"", {"X": "名"}),
    lambda _call: Answer(200, b"", {"X Y": "1"}),
    lambda _call: Answer(1000),
]


@for_each("made", UNSENDABLE)
def test_an_answer_that_cannot_be_sent_is_an_error(identity: Identity, made: Any) -> None:
    with Platform(identity) as platform:
        platform.expect("GET", PATH).respond(made)
        assert exchange(platform, authorization(identity, "GET", TARGET, b"")).status == 500
        with pytest.raises(ValueError):  # noqa: PT011 - some are werkzeug's
            platform.check()


@for_each(
    "given, told",
    [
        ({"status": 99}, "from 100 to 599, not 99"),
        ({"status": 600}, "from 100 to 599, not 600"),
        ({"status": True}, "from 100 to 599"),
        ({"status": "200"}, "from 100 to 599, not '200'"),
        ({"headers": {"": "1"}}, "not a valid header name"),
        ({"headers": {"A:": "1"}}, "not a valid header name"),
        ({"headers": {"A": "1\n2"}}, "header A: the value must be"),
        ({"headers": {"A": "名"}}, "header A: the value must be"),
        ({"headers": {"A": 1}}, "header A: the value must be"),
    ],
)
def test_what_cannot_be_sent_is_refused_at_once(
    platform: Platform, given: dict[str, Any], told: str
) -> None:
    with pytest.raises(ValueError, match=told):
        platform.expect("GET", PATH).respond({}, **given)


def test_leaving_by_an_error_keeps_that_error(identity: Identity) -> None:
    def leave() -> None:
        with Platform(identity) as platform:
            platform.expect("GET", PATH).respond(_raising(ZeroDivisionError()))
            exchange(platform, authorization(identity, "GET", TARGET, b""))
            raise LookupError("first")

    with pytest.raises(LookupError, match="first"):
        leave()


# -- connections --------------------------------------------------------------------------------


def test_a_connection_serves_request_after_request(platform: Platform, identity: Identity) -> None:
    platform.expect("POST", PATH).respond({})
    with closing(connection(platform)) as line:
        line.connect()
        socket = line.sock
        for target, status in [(TARGET, 200), ("/v3/none", 404), (TARGET, 200)]:
            given = authorization(identity, "POST", target, b"x" * 5000)
            line.request("POST", target, b"x" * 5000, {"Authorization": given})
            assert read(line).status == status
            assert line.sock is socket


def test_a_refused_body_does_not_spoil_its_connection(platform: Platform) -> None:
    with closing(connection(platform)) as line:
        for _ in range(2):
            line.request("POST", TARGET, b"GET / HTTP/1.1\r\n\r\n" * 100)
            assert read(line).status == 401
    assert len(platform.refused) == 2


def test_calls_do_not_wait_for_acknowledgements(platform: Platform, client: Client) -> None:
    platform.expect("POST", PATH).respond({"text": "x" * 3000})
    node = client["v3"].things["1"]
    node.post(json={})
    started = time.perf_counter()
    for _ in range(50):
        node.post(json={"text": "x" * 3000})
    assert time.perf_counter() - started < 50 * 0.04  # Linux delays an acknowledgement by 40 ms


def test_a_stopped_platform_hangs_up(identity: Identity) -> None:
    with Platform(identity) as platform, closing(connection(platform)) as line:
        line.request("GET", TARGET, headers=PLAIN)
        assert read(line).status == 401
        platform.stop()
        platform.stop()
        assert line.sock.recv(1) == b""


def test_a_client_that_hangs_up_early_disturbs_nobody(
    identity: Identity, capfd: pytest.CaptureFixture[str]
) -> None:
    with Platform(identity) as platform:
        platform.expect("GET", PATH).respond(content=b"x" * 5_000_000)
        for _ in range(5):
            with closing(connection(platform)) as line:
                given = authorization(identity, "GET", TARGET, b"")
                line.request("GET", TARGET, headers={**PLAIN, "Authorization": given})
        assert exchange(platform, None).status == 401
    assert capfd.readouterr().err == ""


def test_many_calls_at_once_are_all_recorded(platform: Platform, client: Client) -> None:
    platform.expect("GET", PATH).respond(lambda call: dict(call.variables))
    node = client["v3"].things._id_
    with ThreadPoolExecutor(16) as threads:
        found = list(threads.map(lambda i: node.get(id=str(i)).json()["thing_id"], range(200)))
    assert found == [str(i) for i in range(200)]
    assert len({seen.credentials for seen in platform.requests}) == 200


def test_proxies_of_the_environment_are_not_used(
    platform: Platform, client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:9")
    platform.expect("GET", PATH).respond({})
    assert client["v3"].things["1"].get().verified


def test_a_platform_can_be_started_again(identity: Identity) -> None:
    platform = Platform(identity)
    for _ in range(2):
        with platform:
            assert exchange(platform, None).status == 401


def test_a_platform_that_was_never_started_has_no_address(identity: Identity) -> None:
    platform = Platform(identity)
    assert repr(platform) == f"<Platform (not listening) for mchid={identity.mchid}>"
    with pytest.raises(RuntimeError, match="does not listen yet"):
        _ = platform.base_uri


# -- identities ---------------------------------------------------------------------------------


def test_an_identity_fits_together(identity: Identity) -> None:
    certificate = load_certificate(identity.certificate)
    assert certificate_serial(certificate) == identity.serial
    assert certificate.public_key() == identity.private_key.public_key()
    assert len(identity.serial) == 40
    assert identity.public_key_id.removeprefix("PUB_KEY_ID_").isdecimal()
    assert len(identity.apiv3_key) == 32


def test_an_identity_as_pem_is_what_a_client_takes(identity: Identity) -> None:
    signature = Rsa.sign("text", identity.private_key_pem)
    assert Rsa.verify("text", signature, identity.certificate)
    assert not Rsa.verify("text", signature, identity.public_key_pem)


def test_an_identity_shows_no_key(identity: Identity) -> None:
    shown = repr(identity)
    assert identity.mchid in shown
    assert [f.name for f in dataclasses.fields(identity) if f"{f.name}=" in shown] == [
        "mchid",
        "serial",
        "public_key_id",
    ]
    assert identity.apiv3_key not in shown


# -- what is imported ---------------------------------------------------------------------------


def run(code: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
    )


def test_the_package_imports_no_server() -> None:
    code = "import sys, wechatpay_chain; print({'werkzeug', 'pytest_httpserver'} & {*sys.modules})"
    assert run(code).stdout == "set()\n"


def test_the_platform_works_without_pytest() -> None:
    code = (
        "import sys; sys.modules['pytest'] = sys.modules['_pytest'] = None\n"
        "from wechatpay_chain.testing import Platform\n"
        "with Platform() as platform: print(platform.base_uri)"
    )
    assert run(code).stdout.startswith("http://127.0.0.1:")


def test_a_missing_server_is_explained() -> None:
    code = "import sys; sys.modules['pytest_httpserver'] = None; import wechatpay_chain.testing"
    found = run(code).stderr.splitlines()[-1]
    assert found.startswith("ImportError: wechatpay_chain.testing needs pytest_httpserver")
    assert found.endswith("pip install pytest-httpserver")
