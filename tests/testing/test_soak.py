"""Many threads, many requests of all kinds, faults among them: nothing is left behind."""

from __future__ import annotations

import contextlib
import gc
import hashlib
import json
import logging
import threading
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from support.flow_receiver import Receiver

from wechatpay_chain import Builder, Client, WeChatPayError
from wechatpay_chain.testing import Identity, Platform, ProductCouponDesk, Refusal

THREADS = 16
PNG = b"\x89PNG\r\n\x1a\n and more"
NUMBERS = 40
"""Orders and others go by as many numbers, so that what the desks know of does not grow."""
KEPT = 30
TODAY = datetime.now(timezone(timedelta(hours=8))).date().isoformat()
BRAND, APPID, STOCK = "120344", "wx233544546545989", "1000000013001"
COUPONS = "v3/marketing/partner/product-coupon/users/{openid}/coupons"
COMPLAINTS: Any = {"url": "https://example.com/complaints"}
DESCRIPTORS = Path("/dev/fd")
STATUS = Path("/proc/self/statm")

SHARE = 0.01
FAULTS = (
    "wrong_signature", "missing_header", "unknown_serial", "signtest_probe", "too_many_requests",
    "html_error", "bad_gateway", "truncated_body", "reset_before_body", "reset_after_body",
)  # fmt: skip


class Mark(NamedTuple):
    """What there is at one moment."""

    objects: int
    resident: float
    """Megabytes."""
    threads: int
    descriptors: int


class Traffic:
    """A merchant that does everything, again and again.

    Args:
        platform: Serves it.
        client: Its client.
        url: Its notify_url.
    """

    def __init__(self, platform: Platform, client: Client, url: str) -> None:
        self.platform = platform
        self.client = client
        self.url = url
        self.outcomes: Counter[str] = Counter()
        self._lock = threading.Lock()
        platform.desk(ProductCouponDesk).offer(brand_id=BRAND, appid=APPID, stock_id=STOCK)
        client["v3/merchant-service/complaint-notifications"].post(json=COMPLAINTS)
        self.kinds: tuple[Callable[[str], Any], ...] = (
            self.order, self.pay, self.query, self.refund, self.query_refund, self.transfer,
            self.send, self.list, self.confirm, self.bill, self.upload, self.close,
            self.certificates, self.patch, self.delete, self.put, self.wrong, self.unknown,
            self.notify, self.later,
        )  # fmt: skip

    def do(self, index: int) -> None:
        """Request number *index*; which it is and what it says follows from that."""
        turn, place = divmod(index, len(self.kinds))
        kind = self.kinds[place]
        # What needs another to be done is some turns behind it: they go on side by side.
        number = str((turn - place // 2) % NUMBERS)
        try:
            kind(number)
            outcome = f"{kind.__name__} done"
        except (WeChatPayError, Refusal) as error:
            outcome = f"{kind.__name__} {getattr(error, 'code', None) or type(error).__name__}"
        with self._lock:
            self.outcomes[outcome] += 1

    def call(self, verb: str, path: str, **options: Any) -> Any:
        node: Any = self.client[path]
        return getattr(node, verb)(**options)

    def about(self, **more: Any) -> dict[str, Any]:
        return {"appid": APPID, "mchid": self.platform.identity.mchid, **more}

    # -- the kinds of requests ------------------------------------------------------------------

    def order(self, number: str) -> None:
        named = {"out_trade_no": f"order-{number}", "notify_url": self.url}
        body = self.about(**named, description="茶", amount={"total": 100})
        self.call("post", "v3/pay/transactions/native", json=body)

    def pay(self, number: str) -> None:
        self.platform.pay(f"order-{int(number) // 2 * 2}")

    def query(self, number: str) -> None:
        path, query = "v3/pay/transactions/out-trade-no/{n}", {"mchid": self.about()["mchid"]}
        self.call("get", path, n=f"order-{number}", query=query)

    def close(self, number: str) -> None:
        path, body = "v3/pay/transactions/out-trade-no/{n}/close", {"mchid": self.about()["mchid"]}
        self.call("post", path, n=f"order-{int(number) // 2 * 2 + 1}", json=body)

    def refund(self, number: str) -> None:
        paid = f"order-{int(number) // 2 * 2}"
        names = {"out_trade_no": paid, "out_refund_no": f"refund-{paid}"}
        amount = {"refund": 30, "total": 100, "currency": "CNY"}
        body = {**names, "amount": amount, "notify_url": self.url}
        self.call("post", "v3/refund/domestic/refunds", json=body)

    def query_refund(self, number: str) -> None:
        self.call("get", "v3/refund/domestic/refunds/{n}", n=f"refund-order-{int(number) // 2 * 2}")

    def transfer(self, number: str) -> None:
        body = {
            "appid": APPID,
            "out_bill_no": f"bill{number}",
            "openid": "oUser1",
            "user_name": "张三",
            "transfer_amount": 200000,
            "transfer_remark": "prize",
            "transfer_scene_id": "1000",
            "transfer_scene_report_infos": [{"info_type": "活动名称", "info_content": "new"}],
        }
        self.call("post", "v3/fund-app/mch-transfer/transfer-bills", json=body)

    def coupon(self, **more: Any) -> dict[str, Any]:
        desk = self.platform.desk(ProductCouponDesk)
        product = desk.move_stock(STOCK, "SENDING")["product_coupon_id"]
        names = {"product_coupon_id": product, "stock_id": STOCK}
        return {"brand_id": BRAND, "appid": APPID, **names, **more}

    def send(self, number: str) -> Any:
        body = self.coupon(send_request_no=f"request-{number}")
        return self.call("post", COUPONS, openid=f"user-{number}", json=body).json()

    def list(self, number: str) -> None:
        self.call(
            "get", COUPONS, openid=f"user-{number}", query={"brand_id": BRAND, "appid": APPID}
        )

    def confirm(self, number: str) -> None:
        code = self.send(number)["coupon_code"]
        body = self.coupon(out_request_no=f"confirm-{number}")
        self.call("post", f"{COUPONS}/{{c}}/confirm", openid=f"user-{number}", c=code, json=body)

    def bill(self, _number: str) -> None:
        found = self.call("get", "v3/bill/tradebill", query={"bill_date": TODAY}).json()
        content = self.client[found["download_url"]].get().content
        assert hashlib.sha1(content).hexdigest() == found["hash_value"]

    def upload(self, number: str) -> None:
        digest = hashlib.sha256(PNG).hexdigest()
        meta = {"filename": f"{number}.png", "sha256": digest}
        file = {"name": "file", "filename": meta["filename"], "contents": PNG}
        parts = [{"name": "meta", "contents": json.dumps(meta)}, file]
        self.call("post", "v3/merchant/media/upload", multipart=parts)

    def certificates(self, _number: str) -> None:
        self.call("get", "v3/certificates")

    def patch(self, number: str) -> None:
        self.call("patch", "v3/discount-card/orders/{n}", n=number, json={})

    def delete(self, number: str) -> None:
        self.call("delete", "v3/marketing/membercard-open/cards/{n}", n=number)

    def put(self, _number: str) -> None:
        self.call("put", "v3/merchant-service/complaint-notifications", json=COMPLAINTS)

    def wrong(self, number: str) -> None:
        self.call("post", "v3/pay/transactions/native", json={"out_trade_no": int(number)})

    def unknown(self, number: str) -> None:
        self.call("get", "v3/nothing/of/this/name/{n}", n=number)

    def notify(self, number: str) -> None:
        here = int(number) % 2 == 0
        self.platform.notify("REFUND.SUCCESS", url=self.url if here else "https://example.com/n")

    def later(self, _number: str) -> None:
        self.client["v3/certificates"].get_async().wait()


class Soak:
    """Traffic in three equal parts, with a look at what there is after each."""

    def __init__(self, identity: Identity, amount: int) -> None:
        self.amount = amount
        self.marks: list[Mark] = []
        self.told: list[int] = []
        self.before = _mark()
        platform = Platform(identity, keep=KEPT)
        config = {"encrypt_fields": True}
        with (
            _no_log(),
            platform,
            Builder.factory(platform.config | config) as client,
            Receiver(client) as receiver,
        ):
            self._run(Traffic(platform, client, receiver.url), receiver)
        self.errors = list(platform.httpserver.handler_errors)
        self.after = _mark()

    def _run(self, traffic: Traffic, receiver: Receiver) -> None:
        platform = traffic.platform
        self.faults = [platform.faults.add(name, share=SHARE) for name in FAULTS]
        platform.faults.add("duplicate_notification", event="*", share=SHARE)
        with ThreadPoolExecutor(THREADS) as threads:
            for part in range(3):
                numbers = range(part * self.amount // 3, (part + 1) * self.amount // 3)
                list(threads.map(traffic.do, numbers))
                platform.notifier.wait(60)
                platform.httpserver.clear_log()  # which keeps the latest thousand
                self.told.append(len(receiver.notifications))
                receiver.notifications.clear()
                self.marks.append(_mark())
        self.outcomes = traffic.outcomes
        self.kinds = [kind.__name__ for kind in traffic.kinds]
        self.kept = {
            "requests": len(platform.requests),
            "deliveries": len(platform.deliveries),
        }


@contextlib.contextmanager
def _no_log() -> Iterator[None]:
    """Log nothing: what pytest keeps of it would be memory that grows."""
    logging.disable(logging.CRITICAL)
    try:
        yield
    finally:
        logging.disable(logging.NOTSET)


def _mark() -> Mark:
    gc.collect()
    resident = int(STATUS.read_text().split()[1]) * 4096 / 1e6 if STATUS.exists() else 0.0
    descriptors = len([*DESCRIPTORS.iterdir()]) if DESCRIPTORS.exists() else 0
    return Mark(len(gc.get_objects()), resident, threading.active_count(), descriptors)


@pytest.fixture(scope="module", params=[1_000, pytest.param(10_000, marks=pytest.mark.slow)])
def soak(identity: Identity, request: pytest.FixtureRequest) -> Soak:
    return Soak(identity, request.param)


def test_every_request_ends_and_nothing_breaks_in_the_server(soak: Soak) -> None:
    assert (soak.outcomes.total(), soak.errors) == (soak.amount, [])


def test_everything_is_done_some_time(soak: Soak) -> None:
    done = {outcome.removesuffix(" done") for outcome in soak.outcomes if outcome.endswith("done")}
    assert set(soak.kinds) - done == {"wrong", "unknown"}


def test_every_fault_happens_about_as_often_as_asked(soak: Soak) -> None:
    shares = {fault.name: fault.count / soak.amount for fault in soak.faults}
    assert all(SHARE / 4 < share < SHARE * 4 for share in shares.values()), shares


def test_notifications_come_all_the_while(soak: Soak) -> None:
    assert all(count > 0 for count in soak.told)


def test_as_much_is_kept_as_was_asked_for(soak: Soak) -> None:
    assert soak.kept == {"requests": KEPT, "deliveries": KEPT}


def test_no_thread_and_no_socket_is_left(soak: Soak) -> None:
    assert soak.after.threads <= soak.before.threads
    assert soak.after.descriptors <= soak.before.descriptors


def test_memory_does_not_grow(soak: Soak) -> None:
    _, second, third = soak.marks
    assert third.objects < 1.01 * second.objects
    assert third.resident <= 1.1 * second.resident


def test_what_waits_to_be_fetched_is_the_latest_too(identity: Identity) -> None:
    with Platform(identity, keep=3) as platform:
        sent = [platform.notify("REFUND.SUCCESS").id for _ in range(5)]
        assert [one.id for one in platform.deliveries] == sent[-3:]
        assert [one.id for one in platform.notifier.fetch()] == sent[-3:]
