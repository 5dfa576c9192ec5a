"""Whole stories on the whole platform, with a merchant's own server on the other side."""

from __future__ import annotations

import gzip
import hashlib
from collections.abc import Iterator
from datetime import datetime, timedelta, timezone
from typing import Any

import pytest
from pytest_httpserver import HTTPServer
from werkzeug import Request, Response

from wechatpay_chain import Client, TransportError
from wechatpay_chain.notifications import Inbox, Notification
from wechatpay_chain.testing import Identity, Platform, ProductCouponDesk, Refusal

BRAND, OPENID, APPID = "120344", "oh-394z-6CGkNoJrsDLTTUKiAnp4", "wx233544546545989"
BEIJING = timezone(timedelta(hours=8))


class Merchant:
    """Takes notifications as a merchant does: proved, each handled once, then acknowledged.

    Args:
        client: Its keys.
        server: Where it listens.
    """

    def __init__(self, client: Client, server: HTTPServer) -> None:
        self.url = server.url_for("/notify")
        self.handled: list[Notification] = []
        self.posts = 0
        self._notifications, self._inbox = client.notifications, Inbox.memory()
        server.expect_request("/notify", method="POST").respond_with_handler(self._take)

    def _take(self, request: Request) -> Response:
        self.posts += 1
        try:
            notification = self._notifications.parse(request.headers, request.get_data())
            outcome = self._inbox.handle(notification, self.handled.append)
        except Exception as error:  # noqa: BLE001 - refused, whatever it is
            answer = self._notifications.refuse(error)
        else:
            done = outcome.acknowledge
            answer = notification.acknowledge() if done else self._notifications.refuse("busy")
        return Response(answer.body, answer.status, answer.headers)

    def told(self) -> list[str]:
        """The types of what was handled."""
        return [one.event_type for one in self.handled]


@pytest.fixture
def platform(identity: Identity) -> Iterator[Platform]:
    """The whole of it."""
    with Platform(identity) as started:
        yield started


@pytest.fixture
def merchant(client: Client) -> Iterator[Merchant]:
    with HTTPServer() as server:
        yield Merchant(client, server)
        server.check()


def test_a_coupon_is_sent_listed_by_state_page_by_page_confirmed_and_used(
    platform: Platform, client: Client, merchant: Merchant
) -> None:
    coupons: Any = client.v3.marketing.partner.productCoupon
    coupons.notifyConfigs.post(json={"notify_url": merchant.url})
    stock = platform.desk(ProductCouponDesk).offer(brand_id=BRAND, appid=APPID)
    about = {name: stock[name] for name in ("product_coupon_id", "stock_id")}
    about |= {"brand_id": BRAND, "appid": APPID}
    mine = coupons.users._openid_.coupons

    for number in range(3):
        sent = mine.post(openid=OPENID, json={**about, "send_request_no": f"send-{number}"})
        assert sent.json()["coupon_state"] == "CONFIRMING"
    query = {**about, "coupon_state": "CONFIRMING", "page_size": 2}
    first = mine.get(openid=OPENID, query=query).json()
    query["page_token"] = first["next_page_token"]
    last = mine.get_async(openid=OPENID, query=query).wait().json()
    codes = [one["coupon_code"] for one in first["user_coupon_list"] + last["user_coupon_list"]]
    one = mine._coupon_code_
    names: dict[str, Any] = {"openid": OPENID, "coupon_code": codes[0]}
    confirmed = one.confirm.post(**names, json={**about, "out_request_no": "confirm-1"}).json()
    use = {
        **about,
        "out_request_no": "use-0001",
        "use_time": stock["single_usage_rule"]["coupon_available_period"]["available_begin_time"],
        "associated_order_info": {"transaction_id": "4200000000123456789123456789"},
    }
    used = one.use.post(**names, json=use).json()
    platform.notifier.wait()

    assert (len({*codes}), first["total_count"], "next_page_token" in last) == (3, 3, False)
    assert (confirmed["coupon_state"], used["coupon_state"]) == ("EFFECTIVE", "USED")
    assert mine.get(openid=OPENID, query=query | {"page_token": None}).json()["total_count"] == 2
    assert merchant.told() == [*["PRODUCT_COUPON_SP.SEND"] * 3, "PRODUCT_COUPON_SP.USE"]
    assert [told.resource["coupon_code"] for told in merchant.handled] == [*codes, codes[0]]
    assert all(request.endpoint is not None for request in platform.requests)


@pytest.fixture
def order(platform: Platform, merchant: Merchant) -> Any:
    """What is ordered."""
    return {
        "appid": APPID,
        "mchid": platform.identity.mchid,
        "description": "茶",
        "out_trade_no": "order-1",
        "notify_url": merchant.url,
        "amount": {"total": 100, "currency": "CNY"},
    }


def billed(client: Client, **more: str) -> list[list[str]]:
    """The lines about orders in today's bill, which must fit its digest."""
    asked: Any = {"bill_date": datetime.now(BEIJING).date().isoformat(), **more}
    bill = client.v3.bill.tradebill.get(query=asked).json()
    content = client[bill["download_url"]].get().content
    content = gzip.decompress(content) if more else content
    assert hashlib.sha1(content).hexdigest() == bill["hash_value"]
    lines = [line.split(",") for line in content.decode().splitlines()]
    return [line for line in lines if "`order-1" in line]


def states(client: Client, mchid: str, *numbers: str) -> list[str]:
    node = client["v3/pay/transactions/out-trade-no/{out_trade_no}"]
    found = [node.get(out_trade_no=number, query={"mchid": mchid}) for number in numbers]
    return [one.json()["trade_state"] for one in found]


def test_an_order_is_paid_refunded_billed_and_found_after_an_accident(
    platform: Platform, client: Client, merchant: Merchant, order: Any
) -> None:
    assert client.v3.pay.transactions.native.post(json=order).json()["code_url"]
    platform.faults.add("signtest_probe", event="*")
    paid = platform.pay("order-1", payer_openid=OPENID)
    platform.notifier.wait()
    refund: Any = {name: order[name] for name in ("out_trade_no", "notify_url")}
    refund |= {"out_refund_no": "refund-1", "amount": {**order["amount"], "refund": 30}}
    assert client.v3.refund.domestic.refunds.post(json=refund).json()["status"] == "PROCESSING"
    platform.notifier.wait()

    assert merchant.told() == ["TRANSACTION.SUCCESS", "REFUND.SUCCESS"]
    assert merchant.posts == 3  # the probe was refused, as it should be, and came again
    success, refunded = (one.resource for one in merchant.handled)
    assert success["transaction_id"] == paid["transaction_id"] == refunded["transaction_id"]
    assert (success["payer"]["openid"], refunded["amount"]["refund"]) == (OPENID, 30)

    plain, packed = billed(client), billed(client, tar_type="GZIP")
    assert ["`refund-1" in line for line in plain] == [False, True]
    assert plain == packed

    platform.faults.add("reset_after_body", path="v3/pay/transactions/native", after=True)
    with pytest.raises(TransportError) as caught:
        client.v3.pay.transactions.native.post(json=order | {"out_trade_no": "order-2"})
    assert caught.value.sent
    assert states(client, order["mchid"], "order-1", "order-2") == ["REFUND", "NOTPAY"]


# -- the platform's own short words for it ------------------------------------------------------


def test_a_combined_order_is_paid_by_its_number(
    platform: Platform, client: Client, merchant: Merchant, order: Any
) -> None:
    part: Any = {
        "mchid": order["mchid"],
        "attach": "tea",
        "amount": {"total_amount": 100, "currency": "CNY"},
        "description": "茶",
    }
    combined: Any = {
        "combine_appid": APPID,
        "combine_mchid": order["mchid"],
        "combine_out_trade_no": "combined-1",
        "notify_url": merchant.url,
        "sub_orders": [{**part, "out_trade_no": number} for number in ("part-1", "part-2")],
    }
    client.v3.combineTransactions.native.post(json=combined)
    paid = platform.pay("combined-1")
    platform.notifier.wait()
    assert {one["trade_state"] for one in paid["sub_orders"]} == {"SUCCESS"}
    assert [one.resource["combine_out_trade_no"] for one in merchant.handled] == ["combined-1"]
    assert [one.fate for one in platform.deliveries] == ["acknowledged"]


def test_an_order_that_was_never_made_cannot_be_paid(platform: Platform) -> None:
    with pytest.raises(Refusal, match="404 ORDER_NOT_EXIST"):
        platform.pay("order-9")


def test_an_order_is_paid_once(platform: Platform, client: Client, order: Any) -> None:
    client.v3.pay.transactions.native.post(json=order)
    platform.pay("order-1")
    with pytest.raises(Refusal, match="400 ORDER_PAID"):
        platform.pay("order-1")


def test_a_platform_without_orders_says_so(identity: Identity) -> None:
    with pytest.raises(LookupError, match="no OrderDesk"):
        Platform(identity, desks=()).pay("order-1")
