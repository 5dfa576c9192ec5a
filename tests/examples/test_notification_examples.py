"""The examples that take notifications, each started on a port and posted to over real sockets."""

from __future__ import annotations

import importlib.util
import inspect
import json
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from types import ModuleType
from typing import Any

import pytest
import urllib3
from support.documents import ROOT

from wechatpay_chain.notifications import Inbox, Notification, Notifications
from wechatpay_chain.testing import Identity, make_notification

EXAMPLES = ["flask", "fastapi", "django", "aiohttp", "http_server"]


def module(name: str) -> ModuleType:
    """The example as a module."""
    spec = importlib.util.spec_from_file_location(
        f"notify_{name}", ROOT / "examples" / f"notify_{name}.py"
    )
    assert spec is not None
    assert spec.loader is not None
    found = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(found)
    return found


class Shop:
    """An example's app at work: what it handled, and how to post to it."""

    def __init__(self, identity: Identity, inbox: Inbox) -> None:
        certs = {identity.public_key_id: identity.platform_key.public_key()}
        self.identity = identity
        self.inbox = inbox
        self.notifications = Notifications(certs, identity.apiv3_key)
        self.handled: list[Notification] = []
        self.fault: Exception | None = None
        self.url = ""

    def ship(self, notification: Notification) -> None:
        """The handler."""
        if self.fault is not None:
            raise self.fault
        self.handled.append(notification)

    async def ship_async(self, notification: Notification) -> None:
        """The handler of the asynchronous ones."""
        self.ship(notification)

    @contextmanager
    def open(self, example: ModuleType) -> Iterator[None]:
        """Serve the example's app."""
        waits = inspect.iscoroutinefunction(example.ship)
        handler = self.ship_async if waits else self.ship
        app = example.make_app(self.notifications, self.inbox, handler)
        with example.serving(app) as self.url:
            yield

    def made(self, **resource: Any) -> tuple[dict[str, str], bytes]:
        """A notification of a payment."""
        paid = {"out_trade_no": uuid.uuid4().hex, "attach": "形象店", **resource}
        return make_notification(self.identity, "TRANSACTION.SUCCESS", paid)

    def post(self, headers: dict[str, str], body: bytes) -> tuple[int, bytes]:
        """Post; returns status and body."""
        answer = urllib3.request(
            "POST", self.url, body=body, headers=headers, retries=False, timeout=10
        )
        return answer.status, answer.data


@pytest.fixture(scope="module", params=EXAMPLES)
def running(
    request: pytest.FixtureRequest, identity: Identity, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Shop]:
    """A shop for all tests of an example: Django is set up once in a process."""
    path = tmp_path_factory.mktemp("shop") / "inbox.db"
    with Inbox.sqlite(path) as inbox:
        made = Shop(identity, inbox)
        with made.open(module(request.param)):
            yield made


@pytest.fixture
def shop(running: Shop) -> Shop:
    """The shop, with nothing handled yet."""
    running.handled.clear()
    running.fault = None
    return running


def test_a_signed_notification_is_handled_and_acknowledged(shop: Shop) -> None:
    assert shop.post(*shop.made(out_trade_no="1001")) == (204, b"")

    (notification,) = shop.handled
    assert notification.event_type == "TRANSACTION.SUCCESS"
    assert notification.resource == {"out_trade_no": "1001", "attach": "形象店"}


def test_a_duplicate_is_acknowledged_and_not_handled_again(shop: Shop) -> None:
    posted = shop.made()

    assert [shop.post(*posted) for _ in range(3)] == [(204, b"")] * 3

    assert len(shop.handled) == 1


def test_one_that_was_changed_is_refused(shop: Shop) -> None:
    headers, body = shop.made()

    status, said = shop.post(headers, body.replace("支付成功".encode(), "支付失败".encode()))

    assert status == 401
    assert json.loads(said) == {"code": "FAIL", "message": "the signature does not fit"}
    assert shop.handled == []


def test_one_without_a_signature_is_refused(shop: Shop) -> None:
    _, body = shop.made()

    status, said = shop.post({"Content-Type": "application/json"}, body)

    assert status == 401
    assert json.loads(said)["message"] == "a signature header is missing"


def test_headers_in_another_case_are_taken(shop: Shop) -> None:
    headers, body = shop.made()

    assert shop.post({name.upper(): value for name, value in headers.items()}, body)[0] == 204


def test_one_whose_handler_failed_is_sent_and_handled_again(
    shop: Shop, capsys: pytest.CaptureFixture[str]
) -> None:
    posted = shop.made()
    shop.fault = RuntimeError("the database is down: secret")

    status, said = shop.post(*posted)

    assert status == 500
    assert json.loads(said) == {"code": "FAIL", "message": "the notification was not handled"}
    assert "refused: the database is down" in capsys.readouterr().out
    shop.fault = None
    assert shop.post(*posted) == (204, b"")
    assert len(shop.handled) == 1


def test_one_that_another_worker_is_at_is_to_be_sent_again(shop: Shop) -> None:
    headers, body = shop.made()

    with shop.inbox.claim(shop.notifications.parse(headers, body)):
        status, said = shop.post(headers, body)

    assert (status, shop.handled) == (503, [])
    assert json.loads(said)["code"] == "FAIL"


@pytest.mark.parametrize("name", EXAMPLES)
def test_an_example_says_how_it_is_run(name: str) -> None:
    text = (ROOT / "examples" / f"notify_{name}.py").read_text("utf-8")

    assert f"    python examples/notify_{name}.py" in text
