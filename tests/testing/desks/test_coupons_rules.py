"""When a coupon can be used, how often, and in which order."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.coupon_shop import APPID, BRAND, DAY, OPENID, Shop, open_shop, refused
from support.rows import for_each

from wechatpay_chain import Builder
from wechatpay_chain.testing import Identity, Refusal
from wechatpay_chain.testing._desks.coupons.sample import stock_sample
from wechatpay_chain.testing._desks.coupons.validity import Validity

BEGIN, END = "2026-03-01T08:00:00+08:00", "2026-03-31T23:59:59+08:00"
PERIOD = {"available_begin_time": BEGIN, "available_end_time": END}


def unix(text: str) -> float:
    return datetime.fromisoformat(text).timestamp()


@pytest.fixture
def shop(identity: Identity) -> Iterator[Shop]:
    with open_shop(identity) as opened:
        yield opened


# -- the period ---------------------------------------------------------------------------------


@for_each(
    "rule, received, begin, end",
    [
        ({}, "2026-03-10T12:00:00+08:00", "2026-03-10T12:00:00+08:00", END),
        ({}, "2026-02-10T12:00:00+08:00", BEGIN, END),
        (
            {"available_days": 3},
            "2026-03-10T12:00:00+08:00",
            "2026-03-10T12:00:00+08:00",
            "2026-03-12T23:59:59+08:00",
        ),
        ({"available_days": 3}, "2026-02-01T00:00:00+08:00", BEGIN, "2026-03-03T23:59:59+08:00"),
        ({"available_days": 60}, "2026-03-10T12:00:00+08:00", "2026-03-10T12:00:00+08:00", END),
        (
            {"available_days": 1, "wait_days_after_receive": 2},
            "2026-03-10T12:00:00+08:00",
            "2026-03-12T00:00:00+08:00",
            "2026-03-12T23:59:59+08:00",
        ),
        (
            {"available_seconds": 60},
            "2026-03-10T12:00:00+08:00",
            "2026-03-10T12:00:00+08:00",
            "2026-03-10T12:01:00+08:00",
        ),
    ],
)
def test_a_coupon_is_good_from_its_first_day_to_its_last(
    rule: dict[str, int], received: str, begin: str, end: str
) -> None:
    assert Validity.read(PERIOD | rule).period(unix(received)) == (unix(begin), unix(end))


@given(
    st.floats(unix("2026-01-01T00:00:00+08:00"), unix(END)),
    st.integers(1, 365),
    st.integers(1, 30),
)
def test_a_coupon_is_never_good_outside_its_stocks_time(
    received: float, days: int, wait: int
) -> None:
    rule = {"available_days": days, "wait_days_after_receive": wait}
    begin, end = Validity.read(PERIOD | rule).period(received)
    assert begin >= unix(BEGIN)
    assert end <= unix(END)


@pytest.mark.parametrize(
    ("rule", "moment", "is_open"),
    [
        ({"day_list": ["TUESDAY"]}, "2026-03-10T12:00:00+08:00", True),
        ({"day_list": ["MONDAY", "SUNDAY"]}, "2026-03-10T12:00:00+08:00", False),
        ({"day_list": ["TUESDAY"], "day_period_list": [{"begin_time": 0, "end_time": 3600}]},
         "2026-03-10T01:00:00+08:00", True),
        ({"day_list": ["TUESDAY"], "day_period_list": [{"begin_time": 0, "end_time": 3600}]},
         "2026-03-10T01:00:01+08:00", False),
    ],
)  # fmt: skip
def test_weekly_periods_open_and_close(rule: dict[str, Any], moment: str, *, is_open: bool) -> None:
    read = Validity.read(PERIOD | {"weekly_available_period": rule})
    assert read.is_open(unix(moment)) is is_open


@pytest.mark.parametrize(("day", "is_open"), [("09", False), ("10", True), ("11", False)])
def test_irregular_periods_open_and_close(day: str, *, is_open: bool) -> None:
    span = {"begin_time": "2026-03-10T00:00:00+08:00", "end_time": "2026-03-10T23:59:59+08:00"}
    read = Validity.read(PERIOD | {"irregular_available_period_list": [span]})
    assert read.is_open(unix(f"2026-03-{day}T12:00:00+08:00")) is is_open


@for_each(
    "change, issue",
    [
        ({"available_end_time": BEGIN}, "must be later than available_begin_time"),
        ({"available_end_time": "2027-03-31T00:00:00+08:00"}, "within a year"),
        ({"available_begin_time": "today"}, "must be an RFC 3339 time"),
        ({"available_days": 0}, "a whole number from 1 on"),
        ({"available_days": 366}, "must be at most 365"),
        ({"available_days": 1, "wait_days_after_receive": 31}, "must be at most 30"),
        ({"wait_days_after_receive": 1}, "needs available_days beside it"),
        ({"available_days": 1, "irregular_available_period_list": []}, "does not go with"),
        ({"irregular_available_period_list": []}, "a list of objects that is not empty"),
        ({"weekly_available_period": {}}, "day_list is required"),
        ({"weekly_available_period": {"day_list": ["SOMEDAY"]}}, "must be some of MONDAY"),
    ],
)
def test_a_period_that_cannot_be_is_refused(change: dict[str, Any], issue: str) -> None:
    with pytest.raises(Refusal, match=issue):
        Validity.read(PERIOD | change)


def period(shop: Shop, **members: Any) -> dict[str, Any]:
    """A stock's rule, with these members of its period."""
    rule = stock_sample(APPID, shop.clock())["single_usage_rule"]
    return {**rule, "coupon_available_period": rule["coupon_available_period"] | members}


def test_a_coupon_that_has_to_wait_is_pending_until_its_day(shop: Shop) -> None:
    rule = period(shop, available_days=5, wait_days_after_receive=2)
    coupon = shop.send(shop.desk.offer(stock={"single_usage_rule": rule}))
    assert shop.do("confirm", coupon)["coupon_state"] == "PENDING"
    with refused(400, "INVALID_REQUEST", "a coupon that is PENDING cannot be used") as caught:
        shop.do("use", coupon)
    assert caught.value.response.headers["Request-ID"].endswith("-272755715")
    shop.clock.ahead = 2 * DAY
    assert shop.do("use", coupon)["coupon_state"] == "USED"


def test_a_coupon_is_not_used_outside_its_periods(shop: Shop) -> None:
    weekday = datetime.fromtimestamp(shop.clock() + 3 * DAY).strftime("%A").upper()  # noqa: DTZ006
    rule = period(shop, weekly_available_period={"day_list": [weekday]})
    coupon = shop.send(shop.desk.offer(stock={"single_usage_rule": rule}))
    shop.do("confirm", coupon)
    with refused(400, "INVALID_REQUEST", "cannot be used at this time") as caught:
        shop.do("use", coupon)
    assert caught.value.response.headers["Request-ID"].endswith("-272755717")


# -- coupons that can be used several times -------------------------------------------------------


def several(shop: Shop, **info: int) -> Any:
    """A confirmed coupon that can be used three times."""
    rule = {"sequential_usage_rule": shop.stock()["single_usage_rule"]}
    about = {"type": "EQUAL", "count": 3, "available_days": 30, **info}
    product_coupon = {"usage_mode": "SEQUENTIAL", "sequential_usage_info": about}
    coupon = shop.send(shop.desk.offer(product_coupon=product_coupon, stock=rule))
    return shop.do("confirm", coupon)


def test_a_coupon_of_three_times_is_used_up_by_the_third(shop: Shop) -> None:
    coupon = several(shop)
    used = [shop.do("use", coupon, sequential_coupon_index=index) for index in range(3)]
    assert [one["coupon_state"] for one in used] == ["EFFECTIVE", "EFFECTIVE", "USED"]
    detail = used[1]["sequential_usage_detail"]
    assert (detail["total_count"], detail["used_count"]) == (3, 2)
    states = [one["detail_state"] for one in detail["detail_item_list"]]
    assert states == ["USED", "USED", "EFFECTIVE"]


@pytest.mark.parametrize("index", [1, 2, None])
def test_times_are_used_in_their_order(shop: Shop, index: int | None) -> None:
    members: dict[str, Any] = {} if index is None else {"sequential_coupon_index": index}
    with refused(400, "INVALID_REQUEST", "0 is wanted"):
        shop.do("use", several(shop), **members)


def test_the_latest_time_is_returned_and_no_other(shop: Shop) -> None:
    coupon = several(shop)
    for index in range(2):
        shop.do("use", coupon, sequential_coupon_index=index)
    with refused(400, "INVALID_REQUEST", "1 is wanted"):
        shop.do("return", coupon, sequential_coupon_index=0)
    returned = shop.do("return", coupon, sequential_coupon_index=1)
    assert returned["sequential_usage_detail"]["used_count"] == 1


def test_between_two_times_days_can_lie(shop: Shop) -> None:
    coupon = several(shop, interval_days=2)
    assert shop.do("use", coupon, sequential_coupon_index=0)["coupon_state"] == "PENDING"
    shop.clock.ahead = 2 * DAY
    assert shop.do("use", coupon, sequential_coupon_index=1)["coupon_state"] == "PENDING"


# -- bundles ------------------------------------------------------------------------------------


def steps(shop: Shop) -> dict[str, Any]:
    """What a bundle of three stocks can be created with."""
    stock = shop.stock()
    rule = stock.pop("single_usage_rule") | {
        "normal_coupon_list": [
            {"threshold": 10000, "discount_amount": amount} for amount in (100, 200, 300)
        ]
    }
    rule.pop("normal_coupon")
    return stock | {"progressive_bundle_usage_rule": rule}


@pytest.fixture
def bundle(shop: Shop) -> Any:
    """A bundle of stocks as it was added to a product coupon."""
    rule = {"progressive_bundle_usage_rule": shop.stock()["single_usage_rule"]}
    offered = shop.desk.offer(product_coupon={"usage_mode": "PROGRESSIVE_BUNDLE"}, stock=rule)
    path = f"product-coupons/{offered['product_coupon_id']}/stock-bundles"
    body = {"brand_id": BRAND, "out_request_no": "bundle-1", "stock_bundle": steps(shop)}
    assert shop.call("post", path, body) == shop.call("post", path, body)
    return shop.call("post", path, body)


def send_bundle(shop: Shop, bundle: Any) -> Any:
    owner = bundle["stock_list"][0]["product_coupon_id"]
    body = {
        "brand_id": BRAND,
        "product_coupon_id": owner,
        "stock_bundle_id": bundle["stock_bundle_id"],
        "appid": APPID,
        "send_request_no": shop.number(),
    }
    return shop.call("post", f"users/{OPENID}/coupon-bundles", body)


def test_a_bundle_has_a_stock_for_each_step(bundle: Any) -> None:
    rules = [one["progressive_bundle_usage_rule"]["normal_coupon"] for one in bundle["stock_list"]]
    indexes = [one["stock_bundle_info"]["stock_bundle_index"] for one in bundle["stock_list"]]
    assert [rule["discount_amount"] for rule in rules] == [100, 200, 300]
    assert indexes == [0, 1, 2]


def test_coupons_of_a_bundle_are_used_in_their_order_and_returned_in_the_opposite_one(
    shop: Shop, bundle: Any
) -> None:
    coupons = send_bundle(shop, bundle)["user_product_coupon_list"]
    states = [shop.do("confirm", one)["coupon_state"] for one in coupons]
    assert states == ["EFFECTIVE", "PENDING", "PENDING"]
    for one in coupons[:2]:
        shop.do("use", one)
    with refused(400, "INVALID_REQUEST", "cannot be returned"):
        shop.do("return", coupons[0])
    assert shop.do("return", coupons[1])["coupon_state"] == "EFFECTIVE"
    info = shop.query(coupons[0])["user_product_coupon_bundle_info"]
    assert (info["total_count"], info["used_count"]) == (3, 1)


def test_each_coupon_of_a_bundle_is_notified_with_its_bundle(shop: Shop, bundle: Any) -> None:
    shop.set_address()
    sent = send_bundle(shop, bundle)
    told = [one.resource for one in shop.platform.notifier.deliveries]
    assert {one["user_coupon_bundle_id"] for one in told} == {sent["user_coupon_bundle_id"]}
    assert {one["stock_bundle_id"] for one in told} == {bundle["stock_bundle_id"]}
    assert len(told) == 3


def test_deactivating_a_bundle_takes_what_is_not_used(shop: Shop, bundle: Any) -> None:
    sent = send_bundle(shop, bundle)
    first = sent["user_product_coupon_list"][0]
    shop.do("confirm", first)
    shop.do("use", first)
    body = shop.about(first["stock"], out_request_no="take-away", deactivate_reason="over")
    body["stock_bundle_id"] = bundle["stock_bundle_id"]
    del body["stock_id"]
    path = f"users/{OPENID}/coupon-bundles/{sent['user_coupon_bundle_id']}/deactivate"
    told = shop.call("post", path, body)["user_product_coupon_list"]
    assert [one["coupon_state"] for one in told] == ["USED", "DEACTIVATED", "DEACTIVATED"]
    with refused(400, "INVALID_REQUEST", "are over"):
        shop.call("post", path, body | {"out_request_no": "take-away-2"})


def test_a_stock_of_a_bundle_is_not_sent_by_itself(shop: Shop, bundle: Any) -> None:
    with refused(400, "INVALID_REQUEST", "is sent with its bundle"):
        shop.send(bundle["stock_list"][0])


def test_a_bundle_is_edited_and_its_budget_changed_in_each_stock(shop: Shop, bundle: Any) -> None:
    owner = bundle["stock_list"][0]["product_coupon_id"]
    path = f"product-coupons/{owner}/stock-bundles/{bundle['stock_bundle_id']}"
    asked = {"brand_id": BRAND, "out_request_no": "edit-it", "remark": "new"}
    edited = shop.call("patch", path, asked)
    current = edited["stock_list"][0]["stock_send_rule"]["max_count"]
    budget = {"update_mode": "MAX_COUNT", "current_max_count": current, "target_max_count": 7}
    asked = {"brand_id": BRAND, "out_request_no": "budget-1", **budget}
    changed = shop.call("post", f"{path}/update-budget", asked)
    assert {one["remark"] for one in changed["stock_list"]} == {"new"}
    assert {one["stock_send_rule"]["max_count"] for one in changed["stock_list"]} == {7}


def test_a_pre_sent_bundle_is_taken_whole(shop: Shop, bundle: Any) -> None:
    owner = bundle["stock_list"][0]["product_coupon_id"]
    names = {"product_coupon_id": owner, "stock_bundle_id": bundle["stock_bundle_id"]}
    body = {"brand_id": BRAND, "appid": APPID, "send_request_no": "pre-sent", **names}
    token = shop.call("post", f"users/{OPENID}/pre-send-coupon-bundle", body)["token"]
    assert len(shop.desk.take_pre_sent(token)) == 3
    assert shop.listed()["total_count"] == 3


def test_a_product_coupon_for_single_use_gets_no_bundle(shop: Shop) -> None:
    offered = shop.desk.offer()
    body = {"brand_id": BRAND, "out_request_no": "bundle-1", "stock_bundle": steps(shop)}
    with refused(400, "INVALID_REQUEST", "usage_mode PROGRESSIVE_BUNDLE"):
        shop.call("post", f"product-coupons/{offered['product_coupon_id']}/stock-bundles", body)


@pytest.mark.parametrize("name", ["stock_bundle_id", "product_coupon_id"])
def test_a_bundle_that_does_not_exist_is_not_sent(shop: Shop, bundle: Any, name: str) -> None:
    owner = bundle["stock_list"][0]["product_coupon_id"]
    names = {"product_coupon_id": owner, "stock_bundle_id": bundle["stock_bundle_id"], name: "9"}
    body = {"brand_id": BRAND, "appid": APPID, "send_request_no": shop.number(), **names}
    with refused(404, "RESOURCE_NOT_EXISTS"):
        shop.call("post", f"users/{OPENID}/coupon-bundles", body)


# -- a brand's own calls ------------------------------------------------------------------------


@pytest.fixture
def brand(shop: Shop) -> Iterator[Any]:
    """A call of the platform's brand, below its own root."""
    with Builder.factory(shop.platform.brand_config | {"clock": shop.clock}) as client:

        def call(path: str, body: dict[str, Any]) -> Any:
            return client.chain(f"brand/marketing/product-coupon/{path}").post(json=body).json()

        yield call


def test_a_brand_does_the_same_and_is_known_by_its_signature(shop: Shop, brand: Any) -> None:
    own = shop.platform.identity.brand.brand_id
    brand("notify-configs", {"notify_url": "http://127.0.0.1:9/brand"})
    body = shop.product_coupon()
    del body["brand_id"]
    stock = brand("product-coupons", body)["stock"]
    about = shop.about(stock, send_request_no="from-brand")
    del about["brand_id"]
    sent = brand(f"users/{OPENID}/coupons", about)

    (notified,) = shop.platform.notifier.deliveries
    assert (sent["brand_id"], sent["coupon_state"]) == (own, "CONFIRMING")
    assert (notified.event_type, notified.url) == (
        "PRODUCT_COUPON.SEND",
        "http://127.0.0.1:9/brand",
    )


def test_a_brand_and_its_partner_have_addresses_of_their_own(shop: Shop, brand: Any) -> None:
    brand("notify-configs", {"notify_url": "http://127.0.0.1:9/brand"})
    with refused(404, "RESOURCE_NOT_EXISTS"):
        shop.call("get", "notify-configs", brand_id=None)


def test_a_brand_does_not_see_what_is_anothers(shop: Shop, brand: Any) -> None:
    stock = shop.desk.offer(brand_id="9")
    about = shop.about(stock, send_request_no="from-brand")
    with refused(404, "RESOURCE_NOT_EXISTS"):
        brand(f"users/{OPENID}/coupons", about)
