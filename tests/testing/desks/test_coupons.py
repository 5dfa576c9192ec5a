"""Product coupons from the first call to the last, and what is refused on the way."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from support.coupon_shop import APPID, BRAND, DAY, OPENID, ORDER, Shop, open_shop, refused
from support.flow_receiver import Receiver
from support.rows import for_each

from wechatpay_chain import HTTPStatusError, catalogue
from wechatpay_chain.testing import Checks, Identity, Refusal
from wechatpay_chain.testing._desks.coupons.callers import PARTNER


@pytest.fixture
def shop(identity: Identity) -> Iterator[Shop]:
    with open_shop(identity) as opened:
        yield opened


@pytest.fixture
def stock(shop: Shop) -> dict[str, Any]:
    return shop.desk.offer()


@pytest.fixture
def coupon(shop: Shop, stock: dict[str, Any]) -> Any:
    return shop.send(stock)


# -- the whole flow -----------------------------------------------------------------------------


def test_a_coupon_is_created_sent_listed_confirmed_used_returned_and_deactivated(
    shop: Shop,
) -> None:
    with Receiver(shop.client) as receiver:
        shop.set_address(receiver.url)
        created = shop.call("post", "product-coupons", shop.product_coupon())
        sent = [shop.send(created["stock"]) for _ in range(3)]
        first = shop.listed(coupon_state="CONFIRMING", page_size=2)
        rest = shop.listed(
            coupon_state="CONFIRMING", page_size=2, page_token=first["next_page_token"]
        )
        found = first["user_coupon_list"] + rest["user_coupon_list"]
        states = [shop.do(what, sent[0]) for what in ("confirm", "use", "return", "deactivate")]
        shop.platform.notifier.wait()

    assert [one["coupon_code"] for one in found] == [one["coupon_code"] for one in sent]
    assert (first["total_count"], "next_page_token" in rest) == (3, False)
    assert [one["coupon_state"] for one in states] == [
        "EFFECTIVE", "USED", "EFFECTIVE", "DEACTIVATED",
    ]  # fmt: skip
    events = [name.removeprefix("PRODUCT_COUPON_SP.") for name, _ in receiver.told]
    assert events == ["SEND", "SEND", "SEND", "USE", "RETURN"]
    codes = [told["coupon_code"] for _, told in receiver.told]
    assert codes == [*(one["coupon_code"] for one in sent), *[sent[0]["coupon_code"]] * 2]


def test_what_a_user_takes_is_notified_and_can_be_confirmed_by_what_the_notification_says(
    shop: Shop,
) -> None:
    with Receiver(shop.client) as receiver:
        shop.set_address(receiver.url)
        stock = shop.desk.offer()
        shop.desk.take(OPENID, stock["stock_id"], attach="shelf 3")
        shop.platform.notifier.wait()
    ((event, told),) = receiver.told
    body = {name: told[name] for name in ("brand_id", "product_coupon_id", "stock_id", "appid")}
    path = f"users/{told['openid']}/coupons/{told['coupon_code']}/confirm"
    confirmed = shop.call("post", path, body | {"out_request_no": "confirm-1"})

    assert (event, told["attach"]) == ("PRODUCT_COUPON_SP.SEND", "shelf 3")
    assert (confirmed["coupon_state"], confirmed["send_channel"]) == ("EFFECTIVE", "BRAND_MANAGE")


def test_nothing_is_notified_before_there_is_an_address(shop: Shop, stock: dict[str, Any]) -> None:
    shop.send(stock)
    assert shop.platform.notifier.deliveries == []


def test_an_answer_has_all_that_is_documented_as_required(shop: Shop, coupon: Any) -> None:
    endpoint = shop.platform.requests[-1].endpoint
    assert endpoint is not None
    required = {field.name for field in endpoint.response if field.required}
    assert required <= coupon.keys()


# Required by https://pay.weixin.qq.com/doc/v3/partner/4015781590, for a coupon that can be used
# once (single_usage_*) and takes a fixed amount off (normal_coupon).
@for_each(
    "path",
    [
        "product_coupon.single_usage_info.normal_coupon.threshold",
        "product_coupon.single_usage_info.normal_coupon.discount_amount",
        "product_coupon.display_info.name",
        "product_coupon.display_info.image_url",
        "product_coupon.display_info.background_url",
        "stock.stock_send_rule.max_count",
        "stock.single_usage_rule.coupon_available_period.available_begin_time",
        "stock.single_usage_rule.coupon_available_period.available_end_time",
        "stock.single_usage_rule.normal_coupon.threshold",
        "stock.single_usage_rule.normal_coupon.discount_amount",
        "stock.usage_rule_display_info.coupon_usage_method_list",
        "stock.usage_rule_display_info.usage_description",
        "stock.usage_rule_display_info.coupon_available_store_info.description",
        "stock.coupon_display_info.entrance_mini_program.appid",
        "stock.coupon_display_info.entrance_mini_program.path",
        "stock.coupon_display_info.entrance_mini_program.entrance_wording",
        "stock.coupon_display_info.entrance_mini_program.guidance_wording",
        "stock.notify_config.notify_appid",
        "stock.sent_count_info.total_count",
        "stock.sent_count_info.today_count",
    ],
)
def test_a_sent_coupon_tells_of_its_stock_what_is_documented(coupon: Any, path: str) -> None:
    for name in path.split("."):
        coupon = coupon[name]
    assert coupon


def test_every_documented_call_about_product_coupons_is_served(shop: Shop) -> None:
    documented = {
        (one.method, one.template)
        for one in catalogue.endpoints()
        if one.template.startswith(PARTNER.root) and one.body_kind != "multipart"
    }
    served = {(method, template) for method, template, _ in shop.desk.routes()}
    assert {one for one in served if one[1].startswith(PARTNER.root)} == documented


def test_many_at_once_get_no_more_than_the_stock_has(shop: Shop) -> None:
    stock = shop.desk.offer(stock={"stock_send_rule": {"max_count": 5}})

    def take(number: int) -> bool:
        try:
            shop.send(stock, f"user-{number}", send_request_no=f"number-{number:04d}")
        except HTTPStatusError:
            return False
        return True

    with ThreadPoolExecutor(8) as threads:
        assert sum(threads.map(take, range(16))) == 5


# -- the same number ----------------------------------------------------------------------------


def test_the_same_number_sends_one_coupon(shop: Shop, stock: dict[str, Any]) -> None:
    body = {"send_request_no": "the-same-number"}
    assert shop.send(stock, **body) == shop.send(stock, **body)
    assert shop.listed()["total_count"] == 1


def test_the_same_number_sent_by_many_at_once_sends_one_coupon(
    shop: Shop, stock: dict[str, Any]
) -> None:
    with ThreadPoolExecutor(8) as threads:
        sent = threads.map(lambda _: shop.send(stock, send_request_no="the-same-number"), range(8))
        codes = {one["coupon_code"] for one in sent}
    assert (len(codes), shop.listed()["total_count"]) == (1, 1)


@pytest.mark.parametrize("change", [{"attach": "other"}, {"openid": "somebody-else"}])
def test_the_same_number_for_another_coupon_is_refused(
    shop: Shop, stock: dict[str, Any], change: dict[str, str]
) -> None:
    shop.send(stock, send_request_no="the-same-number")
    with refused(400, "ALREADY_EXISTS", "the-same-number was used with other parameters") as caught:
        shop.send(stock, **({"send_request_no": "the-same-number"} | change))
    assert caught.value.response.headers["Request-ID"].endswith("-268578927")


@pytest.mark.parametrize("what", ["confirm", "deactivate"])
def test_the_same_number_does_a_thing_once(shop: Shop, coupon: Any, what: str) -> None:
    first = shop.do(what, coupon, out_request_no="once-only")
    assert shop.do(what, coupon, out_request_no="once-only") == first


def test_using_and_returning_again_with_the_same_numbers_changes_nothing(
    shop: Shop, coupon: Any
) -> None:
    shop.do("confirm", coupon)
    used = shop.do("use", coupon, out_request_no="use-once")
    assert shop.do("use", coupon, out_request_no="use-once") == used
    returned = shop.do("return", coupon, out_request_no="return-once")
    assert shop.do("return", coupon, out_request_no="return-once") == returned
    with refused(400, "ALREADY_EXISTS"):
        shop.do("use", coupon, out_request_no="use-once", use_time="2026-02-01T08:00:00+08:00")


def test_a_number_that_was_refused_is_not_used_up(shop: Shop, coupon: Any) -> None:
    with refused(400, "INVALID_REQUEST"):
        shop.do("use", coupon, out_request_no="use-again")
    shop.do("confirm", coupon)
    assert shop.do("use", coupon, out_request_no="use-again")["coupon_state"] == "USED"


# -- what a coupon tells ------------------------------------------------------------------------


def test_a_used_coupon_tells_of_its_use_and_a_returned_one_of_both(shop: Shop, coupon: Any) -> None:
    shop.do("confirm", coupon, out_request_no="confirm-1")
    used = shop.do("use", coupon, out_request_no="use-001")
    returned = shop.do("return", coupon, out_request_no="return-1")
    again = shop.do("use", coupon, out_request_no="use-002")

    assert used["confirm_request_no"] == "confirm-1"
    assert used["single_usage_detail"]["associated_order_info"] == ORDER
    assert returned["single_usage_detail"]["return_request_no"] == "return-1"
    assert returned["single_usage_detail"]["use_request_no"] == "use-001"
    assert again["single_usage_detail"]["use_request_no"] == "use-002"
    assert "return_request_no" not in again["single_usage_detail"]


def test_a_deactivated_coupon_tells_why(shop: Shop, coupon: Any) -> None:
    told = shop.do("deactivate", coupon, deactivate_reason="mistake")
    assert (told["deactivate_reason"], told["coupon_state"]) == ("mistake", "DEACTIVATED")


def test_a_query_answers_what_the_last_change_did(shop: Shop, coupon: Any) -> None:
    confirmed = shop.do("confirm", coupon)
    assert shop.query(coupon) == confirmed == shop.desk.coupon(coupon["coupon_code"])


# -- states that do not let it ------------------------------------------------------------------


def become(shop: Shop, coupon: Any, state: str) -> None:
    """Bring a coupon that is CONFIRMING into another state."""
    if state in {"EFFECTIVE", "USED"}:
        shop.do("confirm", coupon)
    if state == "USED":
        shop.do("use", coupon)
    if state == "DEACTIVATED":
        shop.do("deactivate", coupon)
    if state == "DELETED":
        shop.desk.delete(coupon["coupon_code"])
    if state == "EXPIRED":
        shop.clock.ahead = 31 * DAY
    assert shop.query(coupon)["coupon_state"] == state


ALLOWED = {
    "confirm": {"CONFIRMING"},
    "use": {"EFFECTIVE"},
    "return": {"USED"},
    "deactivate": {"CONFIRMING", "EFFECTIVE"},
}
STATES = ("CONFIRMING", "EFFECTIVE", "USED", "EXPIRED", "DELETED", "DEACTIVATED")
WRONG = [(w, s) for w, states in ALLOWED.items() for s in STATES if s not in states]
NUMBERS = {"EXPIRED": "268578776", "DELETED": "272756769"}


@pytest.mark.parametrize(("what", "state"), WRONG)
def test_what_a_state_does_not_let_be_done_is_refused(
    shop: Shop, coupon: Any, what: str, state: str
) -> None:
    become(shop, coupon, state)
    with refused(400, "INVALID_REQUEST", f"a coupon that is {state}") as caught:
        shop.do(what, coupon)
    number = caught.value.response.headers["Request-ID"].rpartition("-")[2]
    assert number == NUMBERS.get(state, "268578367")
    assert shop.query(coupon)["coupon_state"] == state


def test_a_used_coupon_can_be_returned_after_its_end_and_is_expired_then(
    shop: Shop, coupon: Any
) -> None:
    become(shop, coupon, "USED")
    shop.clock.ahead = 31 * DAY
    assert shop.do("return", coupon)["coupon_state"] == "EXPIRED"


# -- what does not exist ------------------------------------------------------------------------


@pytest.mark.parametrize(
    "change", [{"stock_id": "9"}, {"product_coupon_id": "9"}, {"brand_id": "9"}, {"appid": "wx9"}]
)
def test_a_coupon_is_found_only_as_what_it_is(
    shop: Shop, coupon: Any, change: dict[str, str]
) -> None:
    with refused(404, "RESOURCE_NOT_EXISTS"):
        shop.do("confirm", coupon, **change)


def test_another_users_coupon_is_not_found(shop: Shop, coupon: Any) -> None:
    with refused(404, "RESOURCE_NOT_EXISTS", "coupon .* of this user") as caught:
        shop.do("confirm", coupon, openid="somebody-else")
    assert caught.value.response.headers["Request-ID"].endswith("-268578851")


def test_nothing_is_sent_of_a_stock_that_does_not_exist(shop: Shop) -> None:
    with refused(404, "RESOURCE_NOT_EXISTS") as caught:
        shop.send({"product_coupon_id": "1000000013", "stock_id": "1000000013001"})
    assert caught.value.response.headers["Request-ID"].endswith("-268578608")


@pytest.mark.parametrize("ask", ["coupon", "delete", "take_pre_sent"])
def test_the_desk_says_what_it_does_not_have(shop: Shop, ask: str) -> None:
    with pytest.raises(Refusal, match=r"there is no .* 42"):
        getattr(shop.desk, ask)("42")


# -- values that cannot be used -----------------------------------------------------------------


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"out_request_no": "short"}, "/out_request_no"),
        ({"out_request_no": "with a blank"}, "/out_request_no"),
        ({"use_time": "yesterday"}, "/use_time"),
        ({"use_time": "2026-01-01T08:00:00"}, "/use_time"),
        ({"associated_order_info": {}}, "/associated_order_info"),
        ({"associated_order_info": {"out_trade_no": "1"}}, "/associated_order_info"),
        ({"associated_pay_score_order_info": {"order_id": "1"}}, "/associated_order_info"),
    ],
)
def test_using_with_a_value_that_cannot_be_used_is_refused(
    shop: Shop, coupon: Any, change: dict[str, Any], field: str
) -> None:
    shop.do("confirm", coupon)
    with refused(400, "PARAM_ERROR") as caught:
        shop.do("use", coupon, **change)
    assert caught.value.response.json()["detail"]["field"] == field


@for_each(
    "query, field",
    [
        ({"coupon_state": "LOST"}, "/coupon_state"),
        ({"page_size": 0}, "/page_size"),
        ({"page_size": 51}, "/page_size"),
        ({"page_size": "-1"}, "/page_size"),
        ({"page_size": "many"}, "/page_size"),
        ({"page_token": "%%%"}, "/page_token"),
        ({"page_token": "YWJj"}, "/page_token"),
    ],
)
def test_listing_with_a_value_that_cannot_be_used_is_refused(
    shop: Shop, query: dict[str, Any], field: str
) -> None:
    with refused(400, "PARAM_ERROR") as caught:
        shop.listed(**query)
    assert caught.value.response.json()["detail"]["field"] == field


def test_a_page_that_ends_the_list_exactly_has_no_next(shop: Shop, stock: dict[str, Any]) -> None:
    for _ in range(2):
        shop.send(stock)
    assert "next_page_token" not in shop.listed(page_size=2)


@for_each("name", ["brand_id", "product_coupon_id", "stock_id", "appid"])
@for_each("value", [None, "", 5])
def test_sending_without_what_the_desk_needs_is_refused_without_checks_too(
    identity: Identity, name: str, value: Any
) -> None:
    with open_shop(identity, Checks(body=False)) as lenient:
        stock = lenient.desk.offer()
        with refused(400, "PARAM_ERROR") as caught:
            lenient.send(stock, **{name: value})
    assert caught.value.response.json()["detail"]["field"] == f"/{name}"


def test_the_documented_page_token_asks_for_all(shop: Shop, coupon: Any) -> None:
    (found,) = shop.listed(page_token="MTIzMjUK")["user_coupon_list"]
    assert found == coupon


@pytest.mark.parametrize(
    ("query", "count"),
    [
        ({}, 2),
        ({"coupon_state": "CONFIRMING"}, 1),
        ({"coupon_state": "EFFECTIVE"}, 1),
        ({"stock_id": "9"}, 0),
        ({"brand_id": "9"}, 0),
    ],
)
def test_a_list_is_what_fits_the_query(
    shop: Shop, coupon: Any, query: dict[str, str], count: int
) -> None:
    shop.do("confirm", shop.send(coupon["stock"]))
    shop.send(coupon["stock"], "somebody-else")
    assert shop.listed(**query)["total_count"] == count


# -- what a user takes --------------------------------------------------------------------------


def test_a_pre_sent_coupon_is_taken_once(shop: Shop, stock: dict[str, Any]) -> None:
    body = shop.about(stock, send_request_no="pre-sent")
    token = shop.call("post", f"users/{OPENID}/pre-send-coupon", body)["token"]
    assert shop.call("post", f"users/{OPENID}/pre-send-coupon", body)["token"] == token
    assert shop.listed()["total_count"] == 0

    (taken,) = shop.desk.take_pre_sent(token)

    (found,) = shop.listed()["user_coupon_list"]
    assert found["coupon_code"] == taken["coupon_code"]
    assert (found["send_request_no"], found["send_channel"]) == ("pre-sent", "RECEIVE_COMPONENT")
    with pytest.raises(Refusal, match="there is no pre-sent coupon"):
        shop.desk.take_pre_sent(token)


def test_a_coupon_is_the_same_on_another_platform_of_the_same_seed(identity: Identity) -> None:
    codes = []
    for _ in range(2):
        with open_shop(identity) as shop:
            codes.append(shop.desk.take(OPENID, shop.desk.offer(brand_id=BRAND)["stock_id"]))
    assert codes[0]["coupon_code"] == codes[1]["coupon_code"]


def test_a_reset_forgets_all_coupons(shop: Shop, coupon: Any) -> None:
    shop.platform.reset()
    with refused(404, "RESOURCE_NOT_EXISTS"):
        shop.query(coupon)
    assert shop.call("get", f"users/{OPENID}/coupons", appid=APPID)["total_count"] == 0
