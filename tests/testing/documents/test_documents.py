"""Documents of the documented shape: complete, of the right types, the same again."""

from __future__ import annotations

import json
import time

import pytest
from support.made_documents import V2, V3, answer, fields, made, numbers, problems

from wechatpay_chain.catalogue import Endpoint, Field
from wechatpay_chain.catalogue._check import _Look
from wechatpay_chain.testing._message.answer import ABSENT

# The shape


@pytest.mark.parametrize("optional", [True, False])
def test_every_answer_of_v3_has_the_documented_shape(optional: bool) -> None:
    found = {str(one): problems(made(one.response, optional=optional), one.response) for one in V3}

    assert len(found) == 1018
    assert {name: wrong for name, wrong in found.items() if wrong} == {}


# One field is a number with words for values; the type is kept.
WORDS = {"POST v3/gov/subsidy/zhejiang/authcode/try"}


def test_every_value_of_an_enumeration_is_a_documented_one() -> None:
    look = _Look("answer")
    for one in V3:
        if str(one) not in WORDS:
            look.object(made(one.response, optional=True), one.response, "")

    assert look.warnings == []


def as_texts(endpoint: Endpoint) -> list[Field]:
    """An answer's fields as XML has them: no types but text, ``$n`` in names become 0."""
    return [text_field(one) for one in endpoint.response]


def text_field(one: Field) -> Field:
    """A field whose values are texts."""
    name = one.name.replace("$n", "0").replace("$m", "0")
    kind = one.type if one.type.startswith("object") else "string" + "[]" * one.type.endswith("[]")
    inner = one.fields if one.encoded else tuple(map(text_field, one.fields))
    return Field(name, kind, one.required, (), None, one.encoded, one.decoded, inner)


@pytest.mark.parametrize("optional", [True, False])
def test_every_answer_of_v2_has_texts_only(optional: bool) -> None:
    found = {
        str(one): problems(made(one.response, optional=optional, texts=True), as_texts(one))
        for one in V2
    }

    assert len(found) == 130
    assert {name: wrong for name, wrong in found.items() if wrong} == {}


def test_texts_of_v2_are_written_as_there() -> None:
    found = answer("v2/pay/orderquery", "POST", optional=True, texts=True)

    assert (found["return_code"], found["result_code"]) == ("SUCCESS", "SUCCESS")
    assert found["time_end"] == "20231115061320"
    assert (found["total_fee"], found["cash_fee"], found["fee_type"]) == ("100", "100", "CNY")
    assert "err_code" not in found
    assert json.loads(found["promotion_detail"])["promotion_id"].isdecimal()


def test_an_index_in_a_name_of_v2_becomes_0() -> None:
    found = answer("v2/pay/refundquery", "POST", texts=True)

    assert found["out_refund_no_0"].isdecimal()
    assert not any("$" in name for name in found)


def test_a_true_and_a_number_that_are_known_become_texts_of_v2() -> None:
    known = {"checked_in": True, "total_fee": 5, "more": 1}

    found = answer("v2/wxv/queryhotelbill", "POST", known, texts=True)

    assert (found["checked_in"], found["total_fee"], found["more"]) == ("true", "5", "1")


# What is known


PAID = "v3/pay/transactions/out-trade-no/{out_trade_no}"


def test_what_is_known_stands() -> None:
    known = {"trade_state": "CLOSED", "amount": {"total": 7}, "undocumented": [1]}

    found = answer(PAID, known=known)

    assert known.items() <= found.items()
    assert problems(found, fields(PAID)) == ["answer /undocumented: is not documented"]


def test_known_objects_are_completed_and_known_lists_item_by_item() -> None:
    path = "v3/marketing/partner/product-coupon/users/{openid}/coupons"
    coupons = [{"coupon_code": "a", "stock": {"stock_id": "7"}}, {"coupon_code": "b"}]

    found = answer(path, known={"user_coupon_list": coupons})

    assert problems(found, fields(path)) == []
    assert [one["coupon_code"] for one in found["user_coupon_list"]] == ["a", "b"]
    assert found["user_coupon_list"][0]["stock"]["stock_id"] == "7"
    assert coupons == [{"coupon_code": "a", "stock": {"stock_id": "7"}}, {"coupon_code": "b"}]


def test_members_stand_as_documented_and_others_behind_them() -> None:
    found = answer(PAID, known={"more": 1, "out_trade_no": "1", "appid": "wx1"}, optional=True)

    documented = [one.name for one in fields(PAID)]
    assert list(found) == [*documented, "more"]


def test_items_of_a_list_have_numbers_of_their_own() -> None:
    path = "v3/marketing/partner/product-coupon/users/{openid}/coupons"

    found = answer(path, known={"user_coupon_list": [{}, {}]})

    assert len({one["coupon_code"] for one in found["user_coupon_list"]}) == 2


def test_an_absent_field_is_left_out_though_the_request_has_it() -> None:
    found = answer(PAID, known={"attach": ABSENT, "success_time": ABSENT}, echo={"attach": "x"})

    assert not {"attach", "success_time"} & found.keys()
    assert "success_time" not in answer(PAID, known={"success_time": ABSENT}, optional=True)


def test_none_means_not_known() -> None:
    found = answer(PAID, known={"appid": None, "attach": None})

    assert found["appid"].startswith("wx")
    assert "attach" not in found


def test_optional_fields_are_made_only_where_they_are_wanted() -> None:
    path = "v3/refund/domestic/refunds"
    few, many = (answer(path, "POST", optional=optional) for optional in (False, True))

    assert few.keys() < many.keys()
    assert {one.name for one in fields(path, "POST") if one.required} == set(few)


@pytest.mark.parametrize("name", ["fail_reason", "next_page_token", "deactivate_time"])
def test_what_tells_of_failures_and_further_pages_is_not_made_up(name: str) -> None:
    assert made([Field(name, "string")], optional=True) == {}
    assert name in made([Field(name, "string", required=True)])


def test_known_content_of_encoded_json_is_completed_and_encoded() -> None:
    item = Field("item", "object", fields=(Field("a", "string"), Field("n", "integer", True)))
    one = Field("info", "string", True, encoded="json", decoded="object[]", fields=item.fields)

    found = made([one], {"info": [{"a": "x"}, {"n": 5}]})

    assert json.loads(found["info"]) == [{"a": "x", "n": 1}, {"n": 5}]
    assert made([one], {"info": "[]"}) == made([one], {"info": []}) == {"info": "[]"}
    assert json.loads(made([one])["info"]) == [{"n": 1}]


# Again


def test_the_same_request_gets_the_same_answer() -> None:
    said = {"out_trade_no": "1", "amount": {"total": 5}}
    both = [answer(PAID, echo=said, optional=True) for _ in range(2)]

    assert both[0] == both[1]


def test_another_order_has_other_numbers_and_the_same_user() -> None:
    first, second = (answer(PAID, echo={"out_trade_no": n}, optional=True) for n in "ab")

    assert first["transaction_id"] != second["transaction_id"]
    assert (first["payer"], first["appid"]) == (second["payer"], second["appid"])


def test_an_order_keeps_its_number_however_it_is_asked_for() -> None:
    query = {"out_trade_no": "a", "mchid": "1900000109"}
    refund = {"out_trade_no": "a", "out_refund_no": "r", "amount": {"refund": 1}}

    asked = answer(PAID, echo=query, optional=True)
    refunded = answer("v3/refund/domestic/refunds", "POST", echo=refund)

    assert asked["transaction_id"] == refunded["transaction_id"]
    again = answer("v3/refund/domestic/refunds/r", echo={"out_refund_no": "r"})
    assert refunded["refund_id"] == again["refund_id"]


def test_another_seed_makes_other_numbers() -> None:
    first, second = (
        answer(PAID, numbers=lambda kind, *of, s=seed: numbers(kind, *of, seed=s), optional=True)
        for seed in (1, 2)
    )

    assert first["transaction_id"] != second["transaction_id"]


def test_a_document_costs_little() -> None:
    documents = [one.response for one in V3]
    began = time.thread_time()
    for tree in documents:
        made(tree, optional=True)

    # Some 60 µs on a slow machine; ten times that is still below a signature.
    assert (time.thread_time() - began) / len(documents) < 0.0006
