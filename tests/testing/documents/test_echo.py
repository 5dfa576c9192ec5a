"""What an answer says again of its request."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.rows import for_each

from wechatpay_chain.catalogue import Field, lookup
from wechatpay_chain.catalogue._check import _Look
from wechatpay_chain.testing._documents.document import document

TREE = (
    Field("attach", "string"),
    Field("offset", "integer", True),
    Field("used", "boolean"),
    Field("state", "string", True, enum=("NEW", "USED")),
    Field("brand_id", "string", True),
    Field("name", "string", True),
    Field("tags", "string[]"),
    Field("total", "integer", True),
    Field("payer_total", "integer", True),
    Field("currency", "string", True),
    Field("payer_currency", "string", True),
    Field("sealed", "string", encrypted="rsa"),
    Field(
        "coupon",
        "object",
        True,
        fields=(
            Field("brand_id", "string", True),
            Field("name", "string", True),
            Field("state", "string", True, enum=("NEW", "USED")),
            Field("note", "string"),
        ),
    ),
    Field(
        "receivers",
        "object[]",
        fields=(Field("account", "string", True), Field("amount", "integer", True)),
    ),
)


def said(echo: dict[str, Any], known: dict[str, Any] | None = None) -> dict[str, Any]:
    """A document made for a request that says *echo*."""
    return document(
        TREE,
        known or {},
        echo=echo,
        numbers=lambda kind, *of: "7" * 28,
        now=0,
        encrypt=lambda text: f"<{text}>",
        optional=False,
    )


def test_values_of_the_same_name_and_type_are_said_again() -> None:
    found = said({"attach": "x", "offset": 40, "used": True, "state": "USED", "tags": ["a", "b"]})

    assert (found["attach"], found["offset"], found["used"]) == ("x", 40, True)
    assert (found["state"], found["tags"]) == ("USED", ["a", "b"])


@pytest.mark.parametrize(
    ("name", "given", "expected"),
    [("offset", "40", 40), ("brand_id", 12, "12"), ("used", "true", True)],
)
def test_numbers_and_truths_in_a_query_are_read(name: str, given: Any, expected: Any) -> None:
    assert said({name: given})[name] == expected


@for_each(
    "name, wrong",
    [
        ("offset", "many"),
        ("offset", 1.5),
        ("offset", True),
        ("state", "GONE"),
        ("brand_id", ["1"]),
        ("brand_id", True),
        ("brand_id", ""),
        ("brand_id", None),
        ("coupon", "text"),
    ],
)
def test_what_is_not_of_the_documented_type_is_not_said_again(name: str, wrong: Any) -> None:
    assert said({name: wrong})[name] == said({})[name]


@pytest.mark.parametrize("wrong", ["a", {"a": 1}, [{"a": 1}], [1.5]])
def test_a_list_with_something_else_in_it_is_not_said_again(wrong: Any) -> None:
    assert "tags" not in said({"tags": wrong})


def test_objects_and_lists_of_objects_are_said_again_and_completed() -> None:
    receivers = [{"account": "a", "unknown": 1}, {"account": "b", "amount": 5}]

    found = said({"coupon": {"note": "n"}, "receivers": receivers})

    assert found["coupon"]["note"] == "n"
    assert found["receivers"] == [
        {"account": "a", "amount": 100},
        {"account": "b", "amount": 5},
    ]


def test_a_number_means_the_same_in_an_object_and_a_name_does_not() -> None:
    found = said({"brand_id": "42", "name": "request"})

    assert (found["coupon"]["brand_id"], found["name"]) == ("42", "request")
    assert found["coupon"]["name"] != "request"


def test_a_state_that_was_asked_for_is_that_of_what_is_found() -> None:
    assert said({"state": "USED"})["coupon"]["state"] == "USED"


def test_what_is_known_goes_before_what_was_said() -> None:
    echo = {"brand_id": "1", "coupon": {"brand_id": "1", "note": "said"}}

    found = said(echo, {"brand_id": "2", "coupon": {"brand_id": "3"}})

    assert (found["brand_id"], found["coupon"]["brand_id"]) == ("2", "3")
    assert found["coupon"]["note"] == "said"


def test_items_that_are_known_are_completed_with_what_was_said_of_them() -> None:
    receivers = [{"account": "a", "amount": 5}, {"account": "b", "amount": 6}]

    found = said({"receivers": receivers}, {"receivers": [{"account": "x"}, {}]})

    assert found["receivers"] == [{"account": "x", "amount": 5}, {"account": "b", "amount": 6}]


def test_a_sensitive_text_is_encrypted_again_and_a_ciphertext_is_not_repeated() -> None:
    assert said({"sealed": "张三"})["sealed"] == "<张三>"
    assert "sealed" not in said({"sealed": "A" * 344})


def test_the_payer_pays_what_the_request_says() -> None:
    found = said({"total": 5, "currency": "HKD"})

    assert (found["payer_total"], found["payer_currency"]) == (5, "HKD")


def test_a_total_is_not_what_the_request_says() -> None:
    one = lookup("v3/marketing/partner/product-coupon/users/{openid}/coupons", "GET")
    assert one is not None

    found = document(
        one.response,
        {},
        echo={"total_count": 9},
        numbers=lambda kind, *of: "7" * 28,
        now=0,
        encrypt=str,
        optional=True,
    )

    assert found["total_count"] == 1


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=8,
)
NAMES = [one.name for one in TREE]


@given(st.dictionaries(st.sampled_from(NAMES), JSON))
def test_whatever_is_said_the_answer_has_the_documented_shape(echo: dict[str, Any]) -> None:
    look = _Look("answer")
    look.object(said(echo), TREE, "")

    assert (look.problems, look.warnings) == ([], [])
