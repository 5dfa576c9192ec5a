"""The demonstration and the coupon desk it talks to."""

from __future__ import annotations

import base64
import io
import re
import time
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from wechatpay_chain import Builder, Client, HandlerStack, HTTPStatusError, Response
from wechatpay_chain.testing import CouponDesk, Identity, Platform
from wechatpay_chain.testing._demo.demo import run
from wechatpay_chain.testing._demo.operations import OPERATIONS

OPENID = "oh-394z-6CGkNoJrsDLTTUKiAnp4"
COUPON = {
    "brand_id": "120344",
    "product_coupon_id": "1000000013",
    "stock_id": "1000000013001",
    "appid": "wx233544546545989",
    "send_request_no": "34657_20250101_123456",
}
WHO = {"brand_id": "120344", "appid": "wx233544546545989"}


@pytest.fixture
def desk(platform: Platform) -> CouponDesk:
    made = CouponDesk()
    made.install(platform)
    return made


def coupons(client: Client) -> Any:
    return client.v3.marketing.partner.productCoupon.users._openid_.coupons


def send(client: Client, number: int = 1, openid: str = OPENID, **fields: Any) -> Any:
    body = COUPON | {"send_request_no": f"no{number}"} | fields
    return coupons(client).post(openid=openid, json=body).json()


def listed(client: Client, openid: str = OPENID, **query: Any) -> Any:
    return coupons(client).get(openid=openid, query=WHO | query).json()


# -- the demonstration --------------------------------------------------------------------------


@pytest.fixture(scope="module")
def shown() -> str:
    out = io.StringIO()
    assert run(out)
    return out.getvalue()


def lines_of_python(shown: str) -> list[str]:
    return re.findall(r"^>>> (.*)$", shown, re.MULTILINE)


def test_the_demo_makes_twelve_good_calls(shown: str) -> None:
    assert shown.endswith("\n12 of 12 calls signed, verified and answered as asked\n")
    assert shown.count("(signature accepted by the platform)") == 12
    assert (
        len(re.findall(r"^<-- 200 OK \(verified with PUB_KEY_ID_\d+\)$", shown, re.MULTILINE)) == 12
    )
    assert "PROBLEM" not in shown


def test_the_demo_shows_each_operation_in_six_styles(shown: str) -> None:
    lines = lines_of_python(shown)
    assert len(set(lines)) == len(lines) == 12
    for verb in ("post", "get"):
        mine = [line for line in lines if f".{verb}" in line]
        assert sum(f".{verb}_async(" in line and line.endswith(".wait()") for line in mine) == 3
        assert sum(line.startswith("client.v3.") for line in mine) == 2
        assert sum(line.startswith('client.chain("v3/') for line in mine) == 2
        assert sum(line.startswith('client["v3/') for line in mine) == 2


@pytest.mark.usefixtures("desk")
def test_the_lines_shown_are_python_that_works_elsewhere(shown: str, client: Client) -> None:
    names: dict[str, Any] = {"client": client, "Response": Response}
    for operation in OPERATIONS:
        names |= operation.values
    answers = [eval(line, names) for line in lines_of_python(shown)]
    assert answers[:6] == [answers[0]] * 6
    assert answers[6:] == [{"total_count": 1, "user_coupon_list": [answers[0]]}] * 6


def test_the_demo_shows_the_requests_as_they_went_out(shown: str) -> None:
    path = f"/v3/marketing/partner/product-coupon/users/{OPENID}/coupons"
    assert shown.count(f"--> POST {path}\n") == 6
    query = "coupon_state=CONFIRMING&page_size=20&page_token=MTIzMjUK&brand_id=120344"
    assert len(re.findall(f"--> GET {path}\\?.*{query}\n", shown)) == 6
    assert shown.count('    {"brand_id":"120344","product_coupon_id":"1000000013",') == 6


def test_the_demo_shows_who_signed_but_no_signature(shown: str) -> None:
    found = re.findall(
        r'Authorization: WECHATPAY2-SHA256-RSA2048 mchid="1900000109",serial_no="[0-9A-F]{40}",'
        r'timestamp="\d+",nonce_str="\w{32}",signature="([^"]*)"',
        shown,
    )
    assert found == ["***"] * 12
    assert not re.search("[A-Za-z0-9+/]{80}", shown)


@pytest.mark.parametrize("name", [*COUPON, "coupon_code", "attach", "coupon_state", "stock"])
def test_the_demo_shows_the_fields_of_every_answer(shown: str, name: str) -> None:
    first, *others = re.split("^<-- .*$", shown, flags=re.MULTILINE)[1:]
    assert f'"{name}": ' in first
    if name not in {"stock_id", "appid"}:  # within objects that are cut short
        assert all(f'"{name}": ' in answer for answer in others)


def test_full_shows_every_answer_whole() -> None:
    out = io.StringIO()
    assert run(out, full=True)
    assert out.getvalue().count('"guidance_wording": "获取更多优惠"') == 12
    assert "…" not in out.getvalue()


def test_a_client_with_a_wrong_key_fails_the_demo(identity: Identity) -> None:
    out = io.StringIO()
    assert not run(out, config={"private_key": identity.private_key})
    assert out.getvalue().count("signature REFUSED by the platform: sign not match") == 12
    assert out.getvalue().endswith("\n0 of 12 calls signed, verified and answered as asked\n")


def test_answers_that_do_not_verify_fail_the_demo(identity: Identity) -> None:
    out = io.StringIO()
    stranger = {identity.public_key_id: identity.platform_key.public_key()}
    assert not run(out, config={"certs": stranger})
    assert "PROBLEM: UnknownSerialError: " in out.getvalue()
    assert out.getvalue().count("(signature accepted by the platform)") == 12
    assert "\n0 of 12 calls" in out.getvalue()


def test_answers_that_nobody_verifies_fail_the_demo() -> None:
    out = io.StringIO()
    careless = HandlerStack(middlewares=[(lambda handler: handler, "verifier")])
    assert not run(out, config={"handler": careless})
    assert out.getvalue().count("<-- 200 OK (NOT verified: ") == 12
    assert out.getvalue().count("PROBLEM: the answer is not verified") == 12


def test_calls_that_do_not_reach_the_platform_fail_the_demo() -> None:
    out = io.StringIO()
    assert not run(out, config={"base_uri": "http://127.0.0.1:9/"})
    assert "PROBLEM: the platform accepted 0 requests and refused 0" in out.getvalue()


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        ({"attach": "other"}, "attach is 'other', 'example_attach' is wanted"),
        ({"stock": {}}, "stock_id is None, '1000000013001' is wanted"),
        ({"coupon_state": "USED"}, "coupon_state is 'USED', 'CONFIRMING' is wanted"),
        ({"valid_end_time": None}, "the same send_request_no did not give the same coupon"),
    ],
)
@pytest.mark.usefixtures("desk")
def test_an_answer_other_than_asked_is_a_problem(
    client: Client, change: dict[str, Any], problem: str
) -> None:
    sending, listing = OPERATIONS
    good = coupons(client).post(openid=OPENID, json=sending.values["coupon"]).json()
    assert sending.problems(good, [good]) == []
    assert problem in sending.problems(good | change, [good])
    wrong = {"total_count": 1, "user_coupon_list": [good | change]}
    assert listing.problems(wrong, [good]) == ["the list is not the one coupon that was sent"]


def test_a_missing_field_is_a_problem() -> None:
    problems = OPERATIONS[0].problems({}, [])
    assert {"the answer lacks coupon_code", "the answer lacks product_coupon"} <= set(problems)


# -- the desk: sending --------------------------------------------------------------------------

# Required by https://pay.weixin.qq.com/doc/v3/partner/4015781590, for a coupon that can be used
# once (single_usage_*) and takes a fixed amount off (normal_coupon).
REQUIRED = [
    "coupon_code",
    "coupon_state",
    "valid_begin_time",
    "valid_end_time",
    "receive_time",
    "send_request_no",
    "send_channel",
    "product_coupon.product_coupon_id",
    "product_coupon.state",
    "product_coupon.brand_id",
    "product_coupon.scope",
    "product_coupon.type",
    "product_coupon.usage_mode",
    "product_coupon.single_usage_info.normal_coupon.threshold",
    "product_coupon.single_usage_info.normal_coupon.discount_amount",
    "product_coupon.display_info.name",
    "product_coupon.display_info.image_url",
    "product_coupon.display_info.background_url",
    "stock.product_coupon_id",
    "stock.stock_id",
    "stock.coupon_code_mode",
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
    "stock.notify_config",
    "stock.store_scope",
    "stock.sent_count_info.total_count",
    "stock.sent_count_info.today_count",
    "stock.state",
    "stock.brand_id",
    "brand_id",
]


@pytest.mark.parametrize("path", REQUIRED)
@pytest.mark.usefixtures("desk")
def test_a_sent_coupon_has_what_the_documentation_requires(client: Client, path: str) -> None:
    value = send(client)
    for name in path.split("."):
        value = value[name]
    assert value


@pytest.mark.usefixtures("desk")
def test_a_sent_coupon_echoes_what_was_asked(client: Client) -> None:
    got = send(client, coupon_code="123446565767", attach="a", stock_id="9")
    assert (got["coupon_code"], got["attach"], got["brand_id"]) == ("123446565767", "a", "120344")
    assert got["product_coupon"]["product_coupon_id"] == "1000000013"
    assert got["stock"]["stock_id"] == "9"
    assert got["stock"]["coupon_code_mode"] == "API_ASSIGN"
    assert got["stock"]["notify_config"]["notify_appid"] == "wx233544546545989"


@pytest.mark.usefixtures("desk")
def test_a_coupon_without_a_code_is_given_one(client: Client) -> None:
    first, second = send(client, 1), send(client, 2)
    assert "attach" not in first
    assert first["stock"]["coupon_code_mode"] == "WECHATPAY"
    assert len({first["coupon_code"], second["coupon_code"]}) == 2
    assert second["stock"]["sent_count_info"]["total_count"] == 2


@pytest.mark.usefixtures("desk")
def test_the_same_number_gives_the_same_coupon(client: Client) -> None:
    assert send(client, 1) == send(client, 1)
    assert listed(client)["total_count"] == 1


def test_the_same_number_sent_by_many_at_once_gives_one_coupon(platform: Platform) -> None:
    def slow() -> float:
        time.sleep(0.02)
        return time.time()

    CouponDesk(clock=slow).install(platform)
    with Builder.factory(platform.config) as client, ThreadPoolExecutor(8) as threads:
        codes = {got["coupon_code"] for got in threads.map(lambda _: send(client), range(8))}
        assert (len(codes), listed(client)["total_count"]) == (1, 1)


@pytest.mark.parametrize("change", [{"openid": "another"}, {"stock_id": "another"}])
@pytest.mark.usefixtures("desk")
def test_the_same_number_for_another_coupon_is_refused(
    client: Client, change: dict[str, str]
) -> None:
    send(client, 1)
    with pytest.raises(HTTPStatusError, match="was used with other parameters"):
        send(client, 1, **change)


@pytest.mark.usefixtures("desk")
def test_another_brand_has_numbers_of_its_own(client: Client) -> None:
    assert send(client, 1)["coupon_code"] != send(client, 1, brand_id="7")["coupon_code"]


@pytest.mark.parametrize("name", COUPON)
@pytest.mark.parametrize("value", [None, "", 5])
@pytest.mark.usefixtures("desk")
def test_sending_without_a_required_field_is_refused(
    client: Client, name: str, value: object
) -> None:
    with pytest.raises(HTTPStatusError) as caught:
        coupons(client).post(openid=OPENID, json=COUPON | {name: value})
    error = caught.value
    assert (error.status_code, error.code) == (400, "PARAM_ERROR")
    assert error.response.json()["detail"]["field"] == f"/{name}"


@pytest.mark.parametrize("body", [b"", b"[]", b"{"])
@pytest.mark.usefixtures("desk")
def test_sending_something_else_than_an_object_is_refused(client: Client, body: bytes) -> None:
    with pytest.raises(HTTPStatusError, match="must be a JSON object"):
        coupons(client).post(openid=OPENID, body=body)


def test_a_coupon_is_in_the_state_that_its_desk_gives(platform: Platform) -> None:
    CouponDesk("EFFECTIVE", clock=lambda: 1_735_689_600).install(platform)
    with Builder.factory(platform.config) as client:
        got = send(client)
    assert (got["coupon_state"], got["receive_time"]) == ("EFFECTIVE", "2025-01-01T08:00:00+08:00")
    assert got["valid_end_time"] == "2025-01-31T08:00:00+08:00"


# -- the desk: listing --------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("query", "count"),
    [
        ({}, 2),
        ({"coupon_state": "CONFIRMING"}, 2),
        ({"coupon_state": "EFFECTIVE"}, 0),
        ({"stock_id": "9"}, 1),
        ({"product_coupon_id": "1000000013"}, 2),
        ({"product_coupon_id": "x"}, 0),
        ({"brand_id": "x"}, 0),
        ({"appid": "x"}, 0),
    ],
)
@pytest.mark.usefixtures("desk")
def test_a_list_is_what_fits_the_query(client: Client, query: dict[str, str], count: int) -> None:
    send(client, 1)
    send(client, 2, stock_id="9")
    send(client, 3, openid="somebody-else")
    got = listed(client, **query)
    assert (got["total_count"], len(got["user_coupon_list"])) == (count, count)


@pytest.mark.usefixtures("desk")
def test_a_long_list_comes_in_pages(client: Client) -> None:
    sent = [send(client, number)["coupon_code"] for number in range(5)]
    found, pages = [], 0
    query: dict[str, Any] = {"page_size": 2}
    while True:
        page, pages = listed(client, **query), pages + 1
        found += [coupon["coupon_code"] for coupon in page["user_coupon_list"]]
        assert page["total_count"] == 5
        if "next_page_token" not in page:
            break
        query = {"page_size": 2, "page_token": page["next_page_token"]}
    assert (found, pages) == (sent, 3)


@pytest.mark.usefixtures("desk")
def test_a_page_that_ends_the_list_exactly_has_no_next(client: Client) -> None:
    for number in range(2):
        send(client, number)
    assert "next_page_token" not in listed(client, page_size=2)


@pytest.mark.usefixtures("desk")
def test_the_documented_page_token_asks_for_all(client: Client) -> None:
    send(client)
    assert base64.b64decode("MTIzMjUK") == b"12325\n"
    assert len(listed(client, page_token="MTIzMjUK")["user_coupon_list"]) == 1


@pytest.mark.parametrize(
    ("query", "field"),
    [
        ({"brand_id": ""}, "/brand_id"),
        ({"appid": ""}, "/appid"),
        ({"coupon_state": "LOST"}, "/coupon_state"),
        ({"page_size": 0}, "/page_size"),
        ({"page_size": "-1"}, "/page_size"),
        ({"page_size": "many"}, "/page_size"),
        ({"page_token": "%%%"}, "/page_token"),
        ({"page_token": "YWJj"}, "/page_token"),
    ],
)
@pytest.mark.usefixtures("desk")
def test_a_query_that_cannot_be_used_is_refused(
    client: Client, query: dict[str, Any], field: str
) -> None:
    with pytest.raises(HTTPStatusError) as caught:
        listed(client, **query)
    assert caught.value.response.json()["detail"]["field"] == field
