"""The demonstration."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from typing import Any

import pytest

from wechatpay_chain import Builder, Client, HandlerStack, Response
from wechatpay_chain.testing import Identity, Platform, ProductCouponDesk
from wechatpay_chain.testing._demo.demo import run
from wechatpay_chain.testing._demo.operations import OFFER, OPERATIONS

OPENID = "oh-394z-6CGkNoJrsDLTTUKiAnp4"
COUPON = {
    "brand_id": "120344",
    "product_coupon_id": "1000000013",
    "stock_id": "1000000013001",
    "appid": "wx233544546545989",
    "send_request_no": "34657_20250101_123456",
}


@pytest.fixture
def client(identity: Identity) -> Iterator[Client]:
    """A client of a platform that has what the demonstration sends coupons of."""
    with Platform(identity) as platform, Builder.factory(platform.config) as made:
        platform.desk(ProductCouponDesk).offer(**OFFER)
        yield made


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
def test_an_answer_other_than_asked_is_a_problem(
    client: Client, change: dict[str, Any], problem: str
) -> None:
    sending, listing = OPERATIONS
    coupons = client.v3.marketing.partner.productCoupon.users._openid_.coupons
    good = coupons.post(openid=OPENID, json=sending.values["coupon"]).json()
    assert sending.problems(good, [good]) == []
    assert problem in sending.problems(good | change, [good])
    wrong = {"total_count": 1, "user_coupon_list": [good | change]}
    assert listing.problems(wrong, [good]) == ["the list is not the one coupon that was sent"]


def test_a_missing_field_is_a_problem() -> None:
    problems = OPERATIONS[0].problems({}, [])
    assert {"the answer lacks coupon_code", "the answer lacks product_coupon"} <= set(problems)
