"""The control endpoint: a platform steered over HTTP, as tests in other languages do."""

from __future__ import annotations

import http.client
import json
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, field
from datetime import datetime, timezone
from functools import partial
from typing import Any, NamedTuple

import pytest
from support.rows import for_each
from support.servers import Server, reply
from werkzeug.datastructures import Headers
from werkzeug.test import EnvironBuilder
from werkzeug.wrappers import Request

from wechatpay_chain import Builder, Client
from wechatpay_chain.crypto import load_private_key
from wechatpay_chain.exceptions import ServerStatusError
from wechatpay_chain.notifications import Notifications
from wechatpay_chain.testing import (
    Identity,
    Platform,
    ReceivedRequest,
    RefundDesk,
    Refusal,
    World,
)
from wechatpay_chain.testing._control import endpoint as control
from wechatpay_chain.testing._control.actions import actions_of, called, plain
from wechatpay_chain.testing._control.endpoint import PREFIX, Control
from wechatpay_chain.testing._desks.own import OwnDesk

JSON = {"Content-Type": "application/json"}


class Answered(NamedTuple):
    """What came back."""

    status: int
    document: Any
    headers: http.client.HTTPMessage


class TillDesk:
    """A desk for the tests."""

    def __init__(self, world: World) -> None:
        self.paid: dict[str, int] = {}

    def pay(self, number: str, *, amount: int = 1) -> dict[str, Any]:
        """Pay an order.

        Args:
            number: Its number.
            amount: In fen.
        """
        if number == "UNKNOWN":
            raise Refusal(404, "ORDER_NOT_EXIST", "there is no such order")
        if amount < 1:
            raise ValueError("amount is in fen, 1 or more")
        if number == "BROKEN":
            raise RuntimeError("a defect")
        self.paid[number] = amount
        return {"number": number, "amount": amount}

    def forget(self) -> None:
        """Forget all orders."""
        self.paid.clear()

    def create(self, call: ReceivedRequest) -> dict[str, Any]:
        """Serve a request: not an action."""
        return {}

    def routes(self) -> list[Any]:
        """Not an action either."""
        return [("POST", "v3/till", self.create)]

    @property
    def total(self) -> int:
        """Not even this."""
        raise AssertionError

    def _hidden(self) -> None:
        raise AssertionError


@pytest.fixture
def sandbox(identity: Identity) -> Iterator[Platform]:
    with Platform(identity, desks=[TillDesk, OwnDesk], pace=0) as started:
        yield started


@pytest.fixture
def merchant(sandbox: Platform) -> Iterator[Client]:
    with Builder.factory(sandbox.config) as made:
        yield made


def steer(
    platform: Platform,
    method: str,
    path: str,
    body: Any = ...,
    *,
    headers: dict[str, str] | None = None,
) -> Answered:
    """One request to the control endpoint; *body* is JSON, bytes as they are."""
    given = JSON if method == "POST" else {}
    content = b"" if body is ... else body if isinstance(body, bytes) else json.dumps(body).encode()
    port = platform.httpserver.port
    with closing(http.client.HTTPConnection("127.0.0.1", port, timeout=5)) as connection:
        fields = given if headers is None else headers
        connection.request(method, PREFIX + path, content, fields)
        answer = connection.getresponse()
        came = answer.read()
    return Answered(answer.status, json.loads(came) if came else None, answer.headers)


def refusal(answered: Answered) -> tuple[int, str]:
    assert set(answered.document) <= {"code", "message", "detail"}
    return answered.status, answered.document["message"]


def echo(client: Client) -> None:
    client.v3.security.echo.post(json={"echo_message": "hello"})


# What is told


def test_the_state_tells_what_came(sandbox: Platform, merchant: Client) -> None:
    echo(merchant)

    (request,) = steer(sandbox, "GET", "state").document["requests"]

    assert request["method"] == "POST"
    assert request["target"] == "/v3/security/echo"
    assert request["title"] == "商户签名验签／加解密测试"
    assert request["mchid"] == sandbox.identity.mchid


def test_the_state_tells_what_was_refused(sandbox: Platform, identity: Identity) -> None:
    config = {**sandbox.config, "private_key": identity.platform_key}
    with Builder.factory(config) as stranger:
        stranger.chain("v3/certificates").get(http_errors=False)

    (refused,) = steer(sandbox, "GET", "state").document["refused"]

    assert (refused["status"], refused["code"]) == (401, "SIGN_ERROR")
    assert refused["detail"]["detail"]["issue"] == "sign not match"


def test_the_state_has_all_its_parts_and_no_secret(sandbox: Platform, identity: Identity) -> None:
    sandbox.faults.add("bad_gateway")
    sandbox.notify("TRANSACTION.SUCCESS")

    state = steer(sandbox, "GET", "state").document

    assert sorted(state) == [
        *("base_uri", "deliveries", "errors", "faults", "identity", "keys"),
        *("refused", "requests", "warnings"),
    ]
    assert state["identity"]["mchid"] == identity.mchid
    assert state["keys"]["signing"] == identity.public_key_id
    assert [fault["name"] for fault in state["faults"]] == ["bad_gateway"]
    assert [one["fate"] for one in state["deliveries"]] == ["kept"]
    text = json.dumps(state)
    assert not any(s in text for s in (identity.apiv3_key, identity.secret, "PRIVATE"))


def test_the_identity_makes_a_client(sandbox: Platform) -> None:
    told = steer(sandbox, "GET", "identity").document

    config = {
        "mchid": told["mchid"],
        "serial": told["serial"],
        "private_key": told["private_key"],
        "certs": told["platform_keys"],
        "apiv3_key": told["apiv3_key"],
        "base_uri": told["base_uri"],
    }
    with Builder.factory(config) as client:
        echo(client)
    assert len(sandbox.requests) == 1


def test_the_identity_is_there_to_be_pasted(sandbox: Platform) -> None:
    told = steer(sandbox, "GET", "identity").document

    names: dict[str, Any] = {}
    exec(told["python"], names)
    with names["client"] as client:
        echo(client)
    assert f"'base_uri' => '{sandbox.base_uri}'" in told["php"]
    assert load_private_key(told["brand"]["private_key"]).key_size == 2048


def test_requests_come_with_their_bodies(sandbox: Platform, merchant: Client) -> None:
    echo(merchant)

    (request,) = steer(sandbox, "GET", "requests").document

    assert request["json"] == {"echo_message": "hello"}
    assert request["headers"]["Authorization"] == "***"


# What is done


def test_a_reset_forgets_what_came(sandbox: Platform, merchant: Client) -> None:
    echo(merchant)
    sandbox.faults.add("bad_gateway", times=9)

    assert steer(sandbox, "POST", "reset").status == 204
    assert (sandbox.requests, sandbox.faults.active) == ([], [])


def test_an_answer_can_be_prepared(sandbox: Platform, merchant: Client) -> None:
    expected = {
        "method": "POST",
        "path": "v3/security/echo",
        "status": 202,
        "json": {"echo_message": "no"},
        "headers": {"X-Own": "1"},
    }

    assert steer(sandbox, "POST", "expect", expected).status == 204

    answer = merchant.v3.security.echo.post(json={"echo_message": "hello"})
    assert (answer.status_code, answer.json()) == (202, {"echo_message": "no"})
    assert answer.headers["X-Own"] == "1"


def test_an_answer_for_no_path_is_refused(sandbox: Platform) -> None:
    status, message = refusal(
        steer(sandbox, "POST", "expect", {"method": "GET", "path": "v3/a?b=1"})
    )

    assert status == 400
    assert "only a path with variables" in message


def test_a_fault_is_added_listed_and_removed(sandbox: Platform, merchant: Client) -> None:
    asked = {"name": "html_error", "times": 2, "path": "v3/security/echo"}

    added = steer(sandbox, "POST", "faults", asked).document
    with pytest.raises(ServerStatusError):
        echo(merchant)
    listed = steer(sandbox, "GET", "faults").document

    assert added.items() >= {**asked, "method": None, "share": 1.0, "count": 0}.items()
    assert [fault["count"] for fault in listed["active"]] == [1]
    assert listed["known"]["slow_body"] == {"seconds": 1.0}
    assert steer(sandbox, "DELETE", "faults").status == 204
    echo(merchant)


@pytest.mark.parametrize(
    ("body", "told"),
    [
        ({}, "name is required"),
        ({"name": "html_eror"}, "did you mean 'html_error'"),
        ({"name": "html_error", "seconds": 1}, "has no seconds to set"),
        ({"name": "html_error", "times": 0}, "times takes 1 or more"),
    ],
)
def test_a_fault_that_cannot_be_is_refused(sandbox: Platform, body: Any, told: str) -> None:
    status, message = refusal(steer(sandbox, "POST", "faults", body))

    assert status == 400
    assert told in message


def test_a_notification_is_sent_and_waited_for(sandbox: Platform) -> None:
    with Server(lambda _received: reply(204)) as server:
        asked = {
            "event_type": "REFUND.SUCCESS",
            "url": f"{server.origin}/notify",
            "known": {"out_refund_no": "R-1"},
        }
        sent = steer(sandbox, "POST", "notify", asked).document
        assert steer(sandbox, "POST", "deliveries/wait", {"timeout": 5}).status == 204

    (told,) = steer(sandbox, "GET", "deliveries").document
    assert told["id"] == sent["id"]
    assert told["resource"]["out_refund_no"] == "R-1"
    assert told["acknowledged"] is True
    assert [one["status"] for one in told["attempts"]] == [204]


def test_waiting_for_what_nobody_takes_is_a_conflict(sandbox: Platform) -> None:
    with Server(lambda _received: reply(500)) as server:
        asked = {"event_type": "REFUND.SUCCESS", "url": f"{server.origin}/notify"}
        steer(sandbox, "POST", "notify", asked)
        status, message = refusal(steer(sandbox, "POST", "deliveries/wait"))

    assert status == 409
    assert "given up after attempt 16, answered 500" in message


def test_a_notification_can_be_fetched_instead(sandbox: Platform) -> None:
    steer(sandbox, "POST", "notify", {"event_type": "TRANSACTION.SUCCESS"})

    (found,) = steer(sandbox, "POST", "deliveries/fetch").document

    taker = Notifications(sandbox.keys.certs, sandbox.identity.apiv3_key)
    assert taker.parse(found["headers"], found["body"].encode()).id == found["id"]
    again = {"notification_id": found["id"], "times": 2}
    assert steer(sandbox, "POST", "deliveries/again", again).status == 204
    assert len(steer(sandbox, "POST", "deliveries/fetch").document) == 2


def test_notifications_go_where_told_in_the_order_told(sandbox: Platform) -> None:
    with Server(lambda _received: reply(204)) as server:
        there = {"url": f"{server.origin}/", "always": True}
        steer(sandbox, "POST", "deliveries/url", there)
        steer(sandbox, "POST", "deliveries/pause")
        for event in ("REFUND.SUCCESS", "TRANSACTION.SUCCESS"):
            steer(sandbox, "POST", "notify", {"event_type": event, "url": "https://example.com/"})
        steer(sandbox, "POST", "deliveries/resume", {"reverse": True})
        steer(sandbox, "POST", "deliveries/wait")

        types = [json.loads(received.body)["event_type"] for received in server.received]
    assert types == ["TRANSACTION.SUCCESS", "REFUND.SUCCESS"]


def test_an_event_that_is_not_documented_is_refused(sandbox: Platform) -> None:
    status, message = refusal(steer(sandbox, "POST", "notify", {"event_type": "REFUND.SUCESS"}))

    assert status == 400
    assert "did you mean REFUND.SUCCESS" in message


def test_keys_rotate_and_switch(sandbox: Platform, identity: Identity) -> None:
    first = identity.platform_certificate.serial
    offered = steer(sandbox, "POST", "keys/offer").document["serial"]
    used = steer(sandbox, "POST", "keys/rotate").document["serial"]
    signing = steer(sandbox, "POST", "keys/use", {"key": "certificate"}).document["signing"]
    gone = steer(sandbox, "POST", "keys/retire").document["serials"]
    keys = steer(sandbox, "GET", "keys").document

    assert offered == used == signing == keys["signing"]
    assert gone == [first]
    assert [one["serial"] for one in keys["certificates"]] == [offered]


def test_the_public_key_can_be_all_there_is(sandbox: Platform, identity: Identity) -> None:
    steer(sandbox, "POST", "keys/use", {"key": "public_key", "only": True})

    keys = steer(sandbox, "GET", "keys").document

    assert keys == {
        "signing": identity.public_key_id,
        "public_key_id": identity.public_key_id,
        "certificates": [],
    }


@for_each(
    "path, body, told",
    [
        ("keys/use", {"key": "any"}, "key takes certificate or public_key, not 'any'"),
        ("keys/use", {"key": "certificate", "serial": "AB"}, "no certificate AB is offered"),
        ("keys/retire", {"serial": "AB"}, "no certificate AB is offered"),
        ("deliveries/wait", {"timeout": -1}, "timeout takes seconds, 0 or more"),
        ("deliveries/again", {"notification_id": "AB", "times": True}, "times must be int"),
        ("expect", {"method": 1, "path": "v3/a"}, "method must be str"),
        ("keys/retire", {"serial": 1}, "serial must be str | None"),
        ("deliveries/again", {"notification_id": "AB"}, "no notification has the id AB"),
        ("deliveries/url", {"url": "http://a/?b"}, "has a query or a fragment"),
        ("deliveries/wait", {"timeout": "long"}, "timeout must be float"),
    ],
)
def test_what_cannot_be_done_is_refused(sandbox: Platform, path: str, body: Any, told: str) -> None:
    status, message = refusal(steer(sandbox, "POST", path, body))

    assert status == 400
    assert told in message


# The desks' actions


def test_what_desks_can_do_is_listed(sandbox: Platform) -> None:
    told = steer(sandbox, "GET", "do").document

    assert told == {
        "till": {
            "forget": {"about": "Forget all orders.", "required": [], "optional": []},
            "pay": {"about": "Pay an order.", "required": ["number"], "optional": ["amount"]},
        }
    }


def test_an_action_is_done_and_answers_what_it_returns(sandbox: Platform) -> None:
    answered = steer(sandbox, "POST", "do/till/pay", {"number": "A", "amount": 5})

    assert (answered.status, answered.document) == (200, {"number": "A", "amount": 5})
    assert steer(sandbox, "POST", "do/till/forget").status == 204


DO_REFUSED: dict[str, tuple[str, Any, int, str]] = {
    "missing": ("do/till/pay", {}, 400, "number is required"),
    "unknown name": ("do/till/pay", {"number": "A", "fen": 1}, 400, "known are number, amount"),
    "no names": (
        "do/till/forget",
        {"number": "A"},
        400,
        "number is not a parameter; there are none",
    ),
    "a bad value": ("do/till/pay", {"number": "A", "amount": 0}, 400, "amount is in fen"),
    "a bad type": ("do/till/pay", {"number": "A", "amount": "1"}, 400, "amount must be int"),
    "the desk's": ("do/till/pay", {"number": "UNKNOWN"}, 404, "there is no such order"),
    "a defect": ("do/till/pay", {"number": "BROKEN"}, 500, "RuntimeError: a defect"),
    "no flow": ("do/tills/pay", {}, 404, "no flow tills; there is till, own"),
    "no action": ("do/till/steal", {}, 404, "no action steal; there is forget, pay"),
    "a handler": ("do/till/create", {}, 404, "no action create"),
    "routes": ("do/till/routes", {}, 404, "no action routes"),
    "a property": ("do/till/total", {}, 404, "no action total"),
    "hidden": ("do/till/_hidden", {}, 404, "no action _hidden"),
    "dunder": ("do/till/__init__", {}, 404, "no action __init__"),
}


@pytest.mark.parametrize(("path", "body", "status", "told"), DO_REFUSED.values(), ids=DO_REFUSED)
def test_an_action_that_cannot_be_done_is_refused(
    sandbox: Platform, path: str, body: Any, status: int, told: str
) -> None:
    answered = refusal(steer(sandbox, "POST", path, body))

    assert answered[0] == status
    assert told in answered[1]


def test_the_wrong_parameter_is_named_by_a_pointer(sandbox: Platform) -> None:
    document = steer(sandbox, "POST", "do/till/pay", {"number": "A", "fen": 1}).document

    assert document["detail"]["field"] == "/fen"


# What is not taken


@pytest.mark.parametrize("path", ["", "stat", "state/more", "do/till", "do/till/pay/1", "keys/"])
def test_an_unknown_path_lists_what_there_is(sandbox: Platform, path: str) -> None:
    answered = steer(sandbox, "GET", path)

    if path == "keys/":
        assert answered.status == 200
        return
    status, message = refusal(answered)
    assert status == 404
    assert "deliveries, deliveries/again" in message
    assert "do/{flow}/{action}" in message


@pytest.mark.parametrize(
    ("method", "path", "allow"),
    [
        ("POST", "state", "GET"),
        ("GET", "reset", "POST"),
        ("PUT", "faults", "GET, POST, DELETE"),
        ("GET", "do/till/pay", "POST"),
        ("POST", "do", "GET"),
    ],
)
def test_another_method_is_not_allowed(
    sandbox: Platform, method: str, path: str, allow: str
) -> None:
    answered = steer(sandbox, method, path)

    assert answered.status == 405
    assert answered.headers["Allow"] == allow
    assert f"takes {allow}, not {method}" in answered.document["message"]


@pytest.mark.parametrize(
    ("body", "told"),
    [
        (b"{", "the body is not JSON"),
        (b"\xff", "the body is not JSON"),
        (b"[" * 5000, "the body is not JSON"),
        (b"[]", "must be a JSON object, not a list"),
        (b"null", "must be a JSON object, not a NoneType"),
        (b'"a"', "must be a JSON object, not a str"),
    ],
)
def test_a_body_that_is_not_an_object_is_refused(sandbox: Platform, body: bytes, told: str) -> None:
    status, message = refusal(steer(sandbox, "POST", "reset", body))

    assert status == 400
    assert told in message


@pytest.mark.parametrize(
    "kind",
    ["text/plain", "application/x-www-form-urlencoded", "", "multipart/form-data; boundary=a"],
)
def test_what_a_form_in_a_browser_can_post_is_refused(sandbox: Platform, kind: str) -> None:
    answered = steer(sandbox, "POST", "reset", b"{}", headers={"Content-Type": kind})

    assert answered.status == 415
    assert "Content-Type must be application/json" in answered.document["message"]


def test_a_charset_beside_json_is_fine(sandbox: Platform) -> None:
    kind = {"Content-Type": "application/json; charset=utf-8"}

    assert steer(sandbox, "POST", "reset", {}, headers=kind).status == 204


@pytest.mark.parametrize(
    "host", ["evil.example", "127.0.0.1.evil.example", "localhost.evil.example:80", "", "[::1"]
)
def test_a_name_that_was_bent_to_this_machine_is_refused(sandbox: Platform, host: str) -> None:
    status, message = refusal(steer(sandbox, "GET", "identity", headers={"Host": host}))

    assert status == 403
    assert "not this machine" in message


@pytest.mark.parametrize(
    "host", ["localhost", "LOCALHOST:80", "127.0.0.1:1", "[::1]:80", "a.localhost"]
)
def test_this_machines_own_names_are_fine(sandbox: Platform, host: str) -> None:
    assert steer(sandbox, "GET", "state", headers={"Host": host}).status == 200


@pytest.mark.parametrize("origin", ["https://evil.example", "null", "http://127.0.0.1:1"])
def test_a_page_of_another_origin_is_refused(sandbox: Platform, origin: str) -> None:
    headers = {**JSON, "Origin": origin}

    assert steer(sandbox, "POST", "reset", {}, headers=headers).status == 403


def test_a_page_of_its_own_origin_is_fine(sandbox: Platform) -> None:
    origin = sandbox.base_uri.rstrip("/")

    assert steer(sandbox, "GET", "state", headers={"Origin": origin}).status == 200


@for_each(
    "hosts, peer, host, status",
    [
        ((), "127.0.0.1", "localhost", 200),
        ((), "::1", "localhost", 200),
        ((), "192.0.2.1", "localhost", 403),
        ((), "", "localhost", 403),
        (("sandbox",), "192.0.2.1", "sandbox:8080", 200),
        (("sandbox",), "192.0.2.1", "other", 403),
    ],
)
def test_other_machines_are_let_in_only_by_names_that_were_allowed(
    identity: Identity, hosts: tuple[str, ...], peer: str, host: str, status: int
) -> None:
    platform = Platform(identity, desks=())
    builder = EnvironBuilder(f"{PREFIX}keys", headers=Headers({"Host": host}))
    environ = {**builder.get_environ(), "REMOTE_ADDR": peer}

    assert Control(platform, hosts=hosts).answer(Request(environ)).status_code == status


def test_answers_are_not_kept(sandbox: Platform) -> None:
    assert steer(sandbox, "GET", "identity").headers["Cache-Control"] == "no-store"


def test_faults_do_not_happen_to_the_control_endpoint(sandbox: Platform) -> None:
    sandbox.faults.add("reset_before_body", times=9)
    sandbox.faults.add("bad_gateway", times=9)

    assert steer(sandbox, "GET", "state").status == 200


def test_every_path_is_in_the_table(sandbox: Platform) -> None:
    text = control.__doc__ or ""
    paths = refusal(steer(sandbox, "GET", "nothing"))[1].partition("there is ")[2]
    listed = paths.partition("; there is ")[2].split(", ")

    assert len(listed) > 15
    assert [path for path in listed if f"``{path}``" not in text] == []


def test_an_order_is_paid_by_a_test_in_any_language(identity: Identity) -> None:
    body: Any = {
        "appid": "wxd678efh567hg6787",
        "mchid": identity.mchid,
        "description": "a book",
        "out_trade_no": "ORDER-1",
        "notify_url": "https://www.example.com/notify",
        "amount": {"total": 1},
    }
    with Platform(identity) as platform, Builder.factory(platform.config) as client:
        client.v3.pay.transactions.native.post(json=body)
        paid = steer(platform, "POST", "do/order/pay", {"out_trade_no": "ORDER-1"})
        fetched = steer(platform, "POST", "deliveries/fetch").document

    assert paid.document["trade_state"] == "SUCCESS"
    assert [one["event_type"] for one in fetched] == ["TRANSACTION.SUCCESS"]


def test_actions_may_be_given_by_name() -> None:
    actions = actions_of({"double": lambda n: 2 * n})

    assert called(actions["double"], {"n": 4}) == 8


Asked = ReceivedRequest
"""What a desk of one's own may call it."""


class OwnWaysDesk:
    """A desk whose handlers are annotated, and given, in all the ways there are."""

    def __init__(self, _world: World | None = None) -> None:
        pass

    def routes(self) -> Iterator[Any]:
        def nested(call: Any) -> Any:
            return self.within(call)

        bound = self.held
        yield "GET", "v3/a/alias", self.aliased
        yield "GET", "v3/a/bare", self.bare
        yield "GET", "v3/a/partial", partial(self.listed, 20)
        yield "GET", "v3/a/given", partial(self._locked, self.inner)
        yield "GET", "v3/a/lambda", lambda call: self.called(call)  # noqa: PLW0108
        yield "GET", "v3/a/default", lambda call, desk=self: desk.by_default(call)
        yield "GET", "v3/a/closure", lambda call: bound(call)  # noqa: PLW0108
        yield "GET", "v3/a/nested", nested
        yield "GET", "v3/a/static", self.static
        yield "POST", "v3/a/pay", lambda call: self.pay(call.json()["number"])
        yield "POST", "v3/a/forget", lambda _call: self.forget()
        yield "GET", "v3/a/elsewhere", lambda call: {"listed": call.aliased}

    def aliased(self, call: Asked) -> Any:
        """Serves."""
        return {"path": call.path}

    def bare(self, call):  # type: ignore[no-untyped-def]
        """Serves."""
        return {"path": call.path}

    def listed(self, size: int, call: Any) -> Any:
        """Serves."""
        return {"size": size, "path": call.path}

    def inner(self, call: Any) -> Any:
        """Serves."""

    def called(self, call: Any) -> Any:
        """Serves."""

    def by_default(self, call: Any) -> Any:
        """Serves."""

    def held(self, call: Any) -> Any:
        """Serves."""

    def within(self, call: Any) -> Any:
        """Serves."""

    @staticmethod
    def static(call: Any) -> Any:
        """Serves."""

    def _locked(self, handler: Any, call: Any) -> Any:
        return handler(call)

    def pay(self, number: str, *, amount: int = 1) -> dict[str, Any]:
        """Both an action and what a handler calls."""
        return {"number": number, "amount": amount}

    def forget(self) -> None:
        """Both an action and what a handler calls."""

    def look(self, number: str) -> str:
        """An action."""
        return number

    def complain(self, request: ReceivedRequest | None = None, **more: Any) -> dict[str, Any]:
        """An action, whatever it is annotated with: no route leads to it."""
        return {"request": request, **more}


def test_what_routes_lead_to_serves_requests_and_all_else_is_an_action(identity: Identity) -> None:
    with Platform(identity, desks=[OwnWaysDesk]) as platform:
        listed = steer(platform, "GET", "do").document["own_ways"]
        paid = steer(platform, "POST", "do/own_ways/pay", {"number": "A"})
        served = steer(platform, "POST", "do/own_ways/aliased", {"call": 1})

    assert sorted(listed) == ["complain", "forget", "look", "pay"]
    assert paid.document == {"number": "A", "amount": 1}
    assert served.status == 404


def test_a_desk_that_reads_its_annotations_late_or_not_at_all_offers_the_same() -> None:
    class Late(OwnWaysDesk):
        def pay(self, number: str, *, amount: int = 1) -> dict[str, Any]:
            return super().pay(number, amount=amount)

    Late.pay.__annotations__ = {"number": str, "amount": int}  # not text, as without the future
    assert sorted(actions_of(Late())) == ["complain", "forget", "look", "pay"]


def test_anything_can_be_told() -> None:
    class Pair(NamedTuple):
        a: Any
        b: Any

    @dataclass
    class Thing:
        shown: Any
        secret: str = field(default="s", repr=False)

    moment = datetime(2026, 1, 2, tzinfo=timezone.utc)
    told = plain({1: Pair((1, None), {"x"}), "t": Thing(b"\xffa"), "d": moment, "o": object})

    assert told == {
        "1": {"a": [1, None], "b": ["x"]},
        "t": {"shown": "�a"},
        "d": "2026-01-02T00:00:00+00:00",
        "o": "<class 'object'>",
    }


def test_a_desks_settings_can_be_changed(identity: Identity) -> None:
    with Platform(identity) as platform:
        changed = steer(platform, "POST", "do/refund/set", {"at_once": False})

        assert (changed.status, changed.document) == (200, {"at_once": False, "funds": None})
        assert platform.desk(RefundDesk).at_once is False


@pytest.mark.parametrize(
    ("body", "said"),
    [
        ({"at_ones": False}, "at_ones is not a parameter; known are at_once, funds"),
        ({"at_once": "no"}, "at_once must be bool"),
    ],
)
def test_a_setting_that_is_none_is_named(identity: Identity, body: Any, said: str) -> None:
    with Platform(identity) as platform:
        assert refusal(steer(platform, "POST", "do/refund/set", body)) == (400, said)
        assert platform.desk(RefundDesk).at_once is True


def test_an_apiv2_notification_is_posted_and_its_acknowledgement_told(identity: Identity) -> None:
    good = b"<xml><return_code>SUCCESS</return_code></xml>"
    with Platform(identity) as platform, Server(lambda _: reply(200, good)) as shop:
        body = {"url": f"{shop.origin}/notify", "fields": {"out_trade_no": "1"}}
        assert steer(platform, "POST", "notify_v2", body).status == 204

    assert b"out_trade_no" in shop.received[0].body


def test_an_apiv2_notification_that_nobody_takes_is_told(identity: Identity) -> None:
    with Platform(identity) as platform, Server(lambda _: reply(200, b"no")) as shop:
        told = steer(platform, "POST", "notify_v2", {"url": f"{shop.origin}/notify"})

    assert refusal(told)[0] == 409
