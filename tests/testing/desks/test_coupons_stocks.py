"""Product coupons and stocks: created, shown, edited, limited, deactivated."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from support.coupon_shop import BRAND, DAY, OPENID, Shop, open_shop, refused
from support.rows import for_each

from wechatpay_chain.testing import Checks, Identity, Refusal

NO_CHECKS = Checks(path=False, query=False, body=False)


@pytest.fixture
def shop(identity: Identity) -> Iterator[Shop]:
    with open_shop(identity) as opened:
        yield opened


@pytest.fixture
def lenient(identity: Identity) -> Iterator[Shop]:
    """One whose platform leaves values to the desk."""
    with open_shop(identity, NO_CHECKS) as opened:
        yield opened


def at(stock: dict[str, Any], what: str = "") -> str:
    """The path of a stock, or of something that is done with it."""
    path = f"product-coupons/{stock['product_coupon_id']}/stocks/{stock['stock_id']}"
    return f"{path}/{what}" if what else path


def asked(shop: Shop, **members: Any) -> dict[str, Any]:
    return {"brand_id": BRAND, "out_request_no": shop.number()} | members


# -- where notifications go ---------------------------------------------------------------------


def test_the_notification_address_is_told_as_it_was_set(shop: Shop) -> None:
    shop.set_address("https://www.example.com/notify")
    assert (
        shop.call("get", "notify-configs", brand_id=None)["notify_url"]
        == "https://www.example.com/notify"
    )


def test_an_address_that_was_not_set_is_not_told(shop: Shop) -> None:
    with refused(404, "RESOURCE_NOT_EXISTS"):
        shop.call("get", "notify-configs", brand_id=None)


@pytest.mark.parametrize("url", ["www.example.com", "ftp://a/b", "https://a/b?c=d", "https:///b"])
def test_an_address_that_cannot_be_used_is_refused(shop: Shop, url: str) -> None:
    with refused(400, "PARAM_ERROR", "notify_url must be a whole https address"):
        shop.set_address(url)


def test_a_product_coupon_needs_an_address_for_its_notifications(shop: Shop) -> None:
    with refused(400, "INVALID_REQUEST", "set where notifications go first"):
        shop.call("post", "product-coupons", shop.product_coupon())


# -- product coupons ----------------------------------------------------------------------------


def test_a_product_coupon_is_what_it_was_created_with(shop: Shop) -> None:
    created = shop.create(out_product_no="shelf-3")
    found = shop.call("get", f"product-coupons/{created['product_coupon_id']}")
    assert found == {name: value for name, value in created.items() if name != "stock"}
    assert (found["out_product_no"], found["state"]) == ("shelf-3", "EFFECTIVE")
    assert created["stock"]["stock_id"] == f"{created['product_coupon_id']}001"


def test_the_same_number_creates_one_product_coupon(shop: Shop) -> None:
    body = shop.product_coupon()
    shop.set_address()
    first, second = (shop.call("post", "product-coupons", body) for _ in range(2))
    assert first == second
    with refused(400, "ALREADY_EXISTS"):
        shop.call("post", "product-coupons", body | {"type": "DISCOUNT"})


def test_two_product_coupons_have_different_ids(shop: Shop) -> None:
    assert len({shop.create()["product_coupon_id"] for _ in range(20)}) == 20


def test_a_product_coupon_is_shown_otherwise_once_it_is_edited(shop: Shop) -> None:
    created = shop.create()
    path = f"product-coupons/{created['product_coupon_id']}"
    display = created["display_info"] | {"name": "another name"}
    edited = shop.call("patch", path, asked(shop, display_info=display))
    assert edited["display_info"]["name"] == "another name"
    assert shop.call("get", path) == edited


def test_deactivating_a_product_coupon_deactivates_its_stocks_and_no_users_coupon(
    shop: Shop,
) -> None:
    created = shop.create()
    coupon = shop.send(created["stock"])
    path = f"product-coupons/{created['product_coupon_id']}"
    body = asked(shop, deactivate_reason="over")
    assert shop.call("post", f"{path}/deactivate", body)["state"] == "DEACTIVATED"
    assert shop.call("post", f"{path}/deactivate", body)["deactivate_reason"] == "over"
    assert shop.call("get", at(created["stock"]))["state"] == "DEACTIVATED"
    assert shop.do("confirm", coupon)["coupon_state"] == "EFFECTIVE"
    with refused(400, "INVALID_REQUEST", "nothing is sent of a stock that is DEACTIVATED"):
        shop.send(created["stock"])


@pytest.mark.parametrize("what", ["deactivate", "edit", "stocks"])
def test_a_deactivated_product_coupon_takes_nothing_more(shop: Shop, what: str) -> None:
    created = shop.create()
    path = f"product-coupons/{created['product_coupon_id']}"
    body = {"deactivate_reason": "over", "display_info": created["display_info"]}
    shop.call("post", f"{path}/deactivate", asked(shop, deactivate_reason="over"))
    with refused(400, "INVALID_REQUEST", "DEACTIVATED"):
        if what == "edit":
            shop.call("patch", path, asked(shop, display_info=body["display_info"]))
        elif what == "stocks":
            shop.call("post", f"{path}/stocks", asked(shop, stock=shop.stock()))
        else:
            shop.call("post", f"{path}/deactivate", asked(shop, deactivate_reason="again"))


def test_another_brands_product_coupon_is_not_found(shop: Shop) -> None:
    created = shop.create()
    with refused(404, "RESOURCE_NOT_EXISTS"):
        shop.call("get", f"product-coupons/{created['product_coupon_id']}", brand_id="9")


# -- stocks -------------------------------------------------------------------------------------


def test_stocks_are_listed_by_state_and_in_pages(shop: Shop) -> None:
    created = shop.create()
    path = f"product-coupons/{created['product_coupon_id']}/stocks"
    added = [shop.call("post", path, asked(shop, stock=shop.stock())) for _ in range(3)]
    shop.call("post", at(added[0], "deactivate"), asked(shop, deactivate_reason="over"))

    first = shop.call("get", path, state="SENDING", page_size=2)
    rest = shop.call("get", path, state="SENDING", page_size=2, page_token=first["next_page_token"])

    found = [one["stock_id"] for one in first["stock_list"] + rest["stock_list"]]
    assert found == [created["stock"]["stock_id"], added[1]["stock_id"], added[2]["stock_id"]]
    assert shop.call("get", path)["total_count"] == 4


def test_a_list_of_stocks_in_no_state_is_refused(shop: Shop) -> None:
    created = shop.create()
    with refused(400, "PARAM_ERROR", "state must be one of"):
        shop.call("get", f"product-coupons/{created['product_coupon_id']}/stocks", state="LOST")


def test_a_stock_is_otherwise_once_it_is_edited(shop: Shop) -> None:
    stock = shop.desk.offer()
    edited = shop.call("patch", at(stock), asked(shop, remark="new", store_scope="ALL"))
    assert (edited["remark"], edited["store_scope"]) == ("new", "ALL")
    assert shop.call("get", at(stock)) == edited


def test_a_stock_that_is_over_is_not_edited(shop: Shop) -> None:
    stock = shop.desk.offer()
    shop.clock.ahead = 31 * DAY
    with refused(400, "INVALID_REQUEST", "a stock that is STOPPED cannot be edited"):
        shop.call("patch", at(stock), asked(shop, remark="new"))


@pytest.mark.parametrize("state", ["AUDITING", "PAUSED", "STOPPED"])
def test_nothing_is_sent_of_a_stock_in_another_state(shop: Shop, state: str) -> None:
    stock = shop.desk.offer()
    assert shop.desk.move_stock(stock["stock_id"], state)["state"] == state
    with refused(400, "INVALID_REQUEST", f"a stock that is {state}") as caught:
        shop.send(stock)
    assert caught.value.response.headers["Request-ID"].endswith("-268577984")
    shop.desk.move_stock(stock["stock_id"], "SENDING")
    assert shop.send(stock)["coupon_state"] == "CONFIRMING"


@pytest.mark.parametrize("state", ["AUDITING", "STOPPED"])
def test_a_stock_is_deactivated_only_while_it_is_sent_or_paused(shop: Shop, state: str) -> None:
    stock = shop.desk.offer()
    shop.desk.move_stock(stock["stock_id"], state)
    with refused(400, "INVALID_REQUEST", f"a stock that is {state} cannot be deactivated"):
        shop.call("post", at(stock, "deactivate"), asked(shop, deactivate_reason="over"))


@pytest.mark.parametrize(("stock_id", "state"), [("9", "PAUSED"), (None, "LOST")])
def test_moving_a_stock_wrongly_is_refused(shop: Shop, stock_id: str | None, state: str) -> None:
    known = shop.desk.offer()["stock_id"]
    with pytest.raises(Refusal):
        shop.desk.move_stock(stock_id or known, state)


# -- limits -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("rule", "number"),
    [
        ({"max_count": 2}, "0"),
        ({"max_count": 9, "max_count_per_day": 2}, "0"),
        ({"max_count": 9, "max_count_per_user": 2}, "272756740"),
    ],
)
def test_no_more_is_sent_than_a_stock_allows(shop: Shop, rule: dict[str, int], number: str) -> None:
    stock = shop.desk.offer(stock={"stock_send_rule": rule})
    counts = [shop.send(stock)["stock"]["sent_count_info"]["total_count"] for _ in range(2)]
    with refused(400, "INVALID_REQUEST", "of 2 is reached") as caught:
        shop.send(stock)
    assert counts == [1, 2]
    assert caught.value.response.headers["Request-ID"].rpartition("-")[2] == number


def test_the_limit_of_a_day_is_over_with_the_day(shop: Shop) -> None:
    stock = shop.desk.offer(stock={"stock_send_rule": {"max_count": 9, "max_count_per_day": 1}})
    shop.send(stock)
    shop.clock.ahead = DAY
    assert shop.send(stock)["stock"]["sent_count_info"] == {"total_count": 2, "today_count": 1}


def test_the_limit_of_a_user_does_not_count_for_others(shop: Shop) -> None:
    stock = shop.desk.offer(stock={"stock_send_rule": {"max_count": 9, "max_count_per_user": 1}})
    shop.send(stock)
    assert shop.send(stock, "somebody-else")["coupon_state"] == "CONFIRMING"


def budget(shop: Shop, stock: dict[str, Any], current: int, target: int) -> Any:
    members = {"current_max_count": current, "target_max_count": target}
    body = asked(shop, update_mode="MAX_COUNT", **members)
    return shop.call("post", at(stock, "update-budget"), body)


def test_a_raised_budget_lets_more_be_sent(shop: Shop) -> None:
    stock = shop.desk.offer(stock={"stock_send_rule": {"max_count": 1}})
    shop.send(stock)
    assert budget(shop, stock, 1, 2)["stock_send_rule"]["max_count"] == 2
    assert shop.send(stock)["coupon_state"] == "CONFIRMING"


@pytest.mark.parametrize(("current", "target"), [(5, 9), (2, 1)])
def test_a_budget_that_does_not_fit_is_refused(shop: Shop, current: int, target: int) -> None:
    stock = shop.desk.offer(stock={"stock_send_rule": {"max_count": 2}})
    for _ in range(2):
        shop.send(stock)
    with refused(400, "INVALID_REQUEST"):
        budget(shop, stock, current, target)
    assert shop.call("get", at(stock))["stock_send_rule"] == {"max_count": 2}


# -- codes --------------------------------------------------------------------------------------


def test_a_stock_whose_codes_are_assigned_takes_the_given_one_once(shop: Shop) -> None:
    stock = shop.desk.offer(stock={"coupon_code_mode": "API_ASSIGN"})
    assert shop.send(stock, coupon_code="code-1")["coupon_code"] == "code-1"
    with refused(400, "INVALID_REQUEST", "was sent before"):
        shop.send(stock, "somebody-else", coupon_code="code-1")
    with refused(400, "PARAM_ERROR", "coupon_code is required"):
        shop.send(stock)


@pytest.mark.parametrize("mode", ["WECHATPAY", "UPLOAD"])
def test_a_code_is_not_given_where_the_platform_has_them(shop: Shop, mode: str) -> None:
    stock = shop.desk.offer(stock={"coupon_code_mode": mode})
    if mode == "UPLOAD":
        shop.call("post", at(stock, "upload-coupon-codes"), asked(shop, code_list=["a"]))
    with refused(400, "PARAM_ERROR", "must not be given"):
        shop.send(stock, coupon_code="code-1")


def test_uploaded_codes_are_given_out_until_there_are_none(shop: Shop) -> None:
    stock = shop.desk.offer(stock={"coupon_code_mode": "UPLOAD"})
    told = shop.call("post", at(stock, "upload-coupon-codes"), asked(shop, code_list=["a", "b"]))
    assert (told["total_count"], told["success_code_list"]) == (2, ["a", "b"])

    sent = [shop.send(stock) for _ in range(2)]

    assert [one["coupon_code"] for one in sent] == ["a", "b"]
    left = [one["stock"]["coupon_code_count_info"]["available_count"] for one in sent]
    assert left == [1, 0]
    with refused(400, "INVALID_REQUEST", "no uploaded code left"):
        shop.send(stock)


def test_codes_are_told_apart_into_new_known_doubled_and_unusable(shop: Shop) -> None:
    stock = shop.desk.offer(stock={"coupon_code_mode": "UPLOAD"})
    shop.call("post", at(stock, "upload-coupon-codes"), asked(shop, code_list=["old"]))
    codes = ["old", "new", "twice", "twice", "not good", "x" * 41]
    told = shop.call("post", at(stock, "upload-coupon-codes"), asked(shop, code_list=codes))
    assert told == {
        "total_count": 6,
        "success_code_list": ["new", "twice"],
        "failed_code_list": ["not good", "x" * 41],
        "already_exist_code_list": ["old"],
        "duplicate_code_list": ["twice"],
    }


def test_codes_are_not_uploaded_for_another_mode(shop: Shop) -> None:
    stock = shop.desk.offer()
    with refused(400, "INVALID_REQUEST", "coupon_code_mode is UPLOAD"):
        shop.call("post", at(stock, "upload-coupon-codes"), asked(shop, code_list=["a"]))


# -- stores -------------------------------------------------------------------------------------


def stores(*names: str) -> list[dict[str, str]]:
    return [{"store_id": name} for name in names]


def test_stores_are_associated_listed_and_disassociated(shop: Shop) -> None:
    stock = shop.desk.offer(stock={"store_scope": "SPECIFIC"})
    body = {"brand_id": BRAND, "store_list": stores("1", "2", "3")}
    assert shop.call("post", at(stock, "associate-stores"), body)["total_count"] == 3
    body["store_list"] = stores("2", "9")
    gone = shop.call("post", at(stock, "disassociate-stores"), body)
    assert gone["success_store_list"] == stores("2")
    assert [one["store_id"] for one in gone["failed_store_list"]] == ["9"]

    first = shop.call("get", at(stock, "associated-stores"), page_size=1)
    token = first["next_page_token"]
    rest = shop.call("get", at(stock, "associated-stores"), page_size=1, page_token=token)
    assert first["store_list"] + rest["store_list"] == stores("1", "3")


def test_a_coupon_is_used_only_in_the_stores_of_its_stock(shop: Shop) -> None:
    stock = shop.desk.offer(stock={"store_scope": "SPECIFIC"})
    body = {"brand_id": BRAND, "store_list": stores("1")}
    shop.call("post", at(stock, "associate-stores"), body)
    coupon = shop.send(stock)
    shop.do("confirm", coupon)
    with refused(400, "INVALID_REQUEST", "not good in store 2") as caught:
        shop.do("use", coupon, store_id="2")
    assert caught.value.response.headers["Request-ID"].endswith("-268584404")
    assert shop.do("use", coupon, store_id="1")["coupon_state"] == "USED"


@pytest.mark.parametrize("what", ["associate-stores", "disassociate-stores"])
def test_a_stock_that_is_good_everywhere_has_no_stores(shop: Shop, what: str) -> None:
    stock = shop.desk.offer(stock={"store_scope": "ALL"})
    with refused(400, "INVALID_REQUEST", "store_scope is ALL") as caught:
        shop.call("post", at(stock, what), {"brand_id": BRAND, "store_list": stores("1")})
    assert caught.value.response.headers["Request-ID"].endswith("-268578813")


# -- pictures -----------------------------------------------------------------------------------


def test_a_picture_is_made_and_told_of(shop: Shop) -> None:
    body = {"brand_id": BRAND, "task_id": "task-1", "image_generation_type": "CUT_OUT"}
    shop.set_address()
    shop.call("post", "image-generation-tasks", body | {"cut_out": {"image_url": "https://a/b"}})
    found = shop.call("get", "image-generation-tasks/task-1", image_generation_type="CUT_OUT")
    (sent,) = shop.platform.notifier.deliveries
    assert found["task_state"] == "SUCCESS"
    assert (sent.event_type, sent.resource) == ("PRODUCT_COUPON_SP.IMAGE_GENERATION", found)


@pytest.mark.parametrize("query", [{"brand_id": "9"}, {"image_generation_type": "COMBINE_IMAGE"}])
def test_a_picture_that_was_not_asked_for_is_not_told_of(shop: Shop, query: dict[str, Any]) -> None:
    query = {"image_generation_type": "CUT_OUT"} | query
    with refused(404, "RESOURCE_NOT_EXISTS"):
        shop.call("get", "image-generation-tasks/task-1", **query)


# -- values that cannot be used, with the platform's own checks off ------------------------------


@for_each(
    "change, field",
    [
        ({"brand_id": None}, "/brand_id"),
        ({"out_request_no": 5}, "/out_request_no"),
        ({"usage_mode": "NEVER"}, "/usage_mode"),
        ({"usage_mode": "SEQUENTIAL"}, "/sequential_usage_info"),
        ({"usage_mode": "SEQUENTIAL", "sequential_usage_info": {}}, "/sequential_usage_info/count"),
        ({"stock": []}, "/stock"),
        ({"stock": {}}, "/stock/single_usage_rule"),
        ({"stock": {"single_usage_rule": {}}}, "/stock/single_usage_rule/coupon_available_period"),
    ],
)
def test_creating_with_a_value_that_cannot_be_used_is_refused_by_its_place(
    lenient: Shop, change: dict[str, Any], field: str
) -> None:
    with refused(400, "PARAM_ERROR") as caught:
        lenient.create(**change)
    assert caught.value.response.json()["detail"]["field"] == field


@pytest.mark.parametrize("change", [{"coupon_code_mode": "MINE"}, {"stock_send_rule": {}}])
def test_a_stock_that_says_too_little_is_refused(lenient: Shop, change: dict[str, Any]) -> None:
    with refused(400, "PARAM_ERROR", "stock/"):
        lenient.create(stock=lenient.stock(**change))


@pytest.mark.parametrize("body", [b"", b"[]", b"{"])
def test_something_else_than_an_object_is_refused(lenient: Shop, body: bytes) -> None:
    node = lenient.client.chain(f"v3/marketing/partner/product-coupon/users/{OPENID}/coupons")
    with refused(400, "PARAM_ERROR", "must be a JSON object"):
        node.post(body=body)


@for_each(
    "what, members",
    [
        ("update-budget", {"update_mode": "NEVER"}),
        ("update-budget", {"update_mode": "MAX_COUNT", "current_max_count": True}),
        ("upload-coupon-codes", {"code_list": []}),
        ("upload-coupon-codes", {"code_list": [1]}),
        ("associate-stores", {"store_list": []}),
        ("associate-stores", {"store_list": [{}]}),
        ("deactivate", {}),
    ],
)
def test_a_call_about_a_stock_that_says_too_little_is_refused(
    lenient: Shop, what: str, members: dict[str, Any]
) -> None:
    stock = lenient.desk.offer(stock={"coupon_code_mode": "UPLOAD", "store_scope": "SPECIFIC"})
    with refused(400, "PARAM_ERROR"):
        lenient.call("post", at(stock, what), asked(lenient, **members))
