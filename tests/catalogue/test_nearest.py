"""Hints at what was meant: for a path that is not documented, and for names that are not."""

from __future__ import annotations

import re
import time
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from support.rows import for_each

from wechatpay_chain import catalogue
from wechatpay_chain.catalogue._nearest import closest, field_hints, path_hint, pointer_to

JSAPI = "v3/pay/transactions/jsapi"
QUERIED = "v3/pay/transactions/id/{transaction_id}"


def filled(endpoint: catalogue.Endpoint) -> str:
    return re.sub(r"\{[^}]*\}", "a%2Fb1", endpoint.template)


@for_each("endpoint", catalogue.endpoints())
def test_a_documented_call_has_no_hint(endpoint: catalogue.Endpoint) -> None:
    assert path_hint(endpoint.method, filled(endpoint)) == ""


@pytest.mark.parametrize("path", ["/v3/certificates", "v3/certificates?a=b", "v3/certificates"])
def test_slash_query_and_lower_case_do_not_count(path: str) -> None:
    assert path_hint("get", path) == ""


@pytest.mark.parametrize(
    ("method", "path", "others"),
    [
        ("POST", "v3/certificates", "v3/certificates, only GET"),
        ("GET", "v3/pay/transactions/native", "v3/pay/transactions/native, only POST"),
        ("POST", "v3/pay/transactions/id/42?mchid=1", f"{QUERIED}, only GET"),
    ],
)
def test_other_methods_of_the_same_path_are_named(method: str, path: str, others: str) -> None:
    assert path_hint(method, path) == f"{method} is not documented for {others}"


@for_each(
    "method, path, meant",
    [
        ("GET", "v3/certificats", "GET v3/certificates"),
        ("GET", "certificates", "GET v3/certificates"),
        ("GET", "v3/v3/certificates", "GET v3/certificates"),
        ("GET", "v3//certificates", "GET v3/certificates"),
        ("GET", "v3/certificat%65x", "GET v3/certificates"),
        ("POST", "v3/pay/transaction/jspai", f"POST {JSAPI}"),
        ("POST", "v3/refund/domestic/refund", "POST v3/refund/domestic/refunds"),
        ("GET", "v3/pay/transactions/id/", f"GET {QUERIED}"),
        ("GET", "v3/pay/transactions/ids/42", f"GET {QUERIED}"),
        ("POST", "v3/ecommerce/applyments", "POST v3/ecommerce/applyments/"),
        ("GET", "v3/bill/trade-bill", "GET v3/bill/tradebill"),
        ("GET", "v3/bill/trade_bill", "GET v3/bill/tradebill"),
        ("POST", "pay/unifiedorder", "POST v2/pay/unifiedorder"),
        ("POST", "v3/pay/unifiedorder", "POST v2/pay/unifiedorder"),
    ],
)
def test_the_nearest_template_is_named(method: str, path: str, meant: str) -> None:
    assert path_hint(method, path) == f"{path} is not documented; did you mean {meant}?"


def test_a_template_with_the_method_is_nearer_than_one_without() -> None:
    assert "did you mean GET v3/refund/domestic/refunds/" in path_hint(
        "GET", "v3/refund/domestic/refund/42"
    )


def test_capitals_that_only_attributes_rewrite_are_explained() -> None:
    assert path_hint("GET", "v3/merchantService/complaints-v2") == (
        "v3/merchantService/complaints-v2 is not documented; did you mean GET "
        "v3/merchant-service/complaints-v2? "
        "(capitals are rewritten in attributes only, not in text)"
    )


def test_a_typing_error_is_not_blamed_on_capitals() -> None:
    assert "capitals" not in path_hint("GET", "v3/Certificatez")


@for_each(
    "path",
    ["", "/", "nothing", "v3", "v3/whatever/abc", "v3/foo/bar/baz/qux/1/2", "v3/" + "a/" * 12],
)
def test_a_wholly_unknown_path_gets_no_far_fetched_suggestion(path: str) -> None:
    shown = path or "/"

    assert path_hint("GET", path) == (
        f"no endpoint like GET {shown} is documented; check its spelling"
    )


def test_a_hint_does_not_repeat_the_query() -> None:
    assert "oUpF8" not in path_hint("GET", "v3/certificats?openid=oUpF8")


HOSTILE = [
    "v3/" + "a" * 1_000_000,
    "v3/" + "a-" * 500_000,
    "v3" + "/certificates" * 50_000,
    "/" * 500_000,
    "v3/" + "%zz" * 100_000,
    "v3/" + "{" * 100_000,
    "v3/cert\x1b[31m\nificates\r\0",
    "v3/\ud800/certificates",
]


@for_each("path", HOSTILE, called=lambda path: ascii(path[:12]))
def test_a_hostile_path_gives_one_short_printable_line(path: str) -> None:
    hint = path_hint("GET\n" * 1000, path)

    assert hint.isprintable()
    assert len(hint) < 500


@for_each(
    "path", ["v3/merchantService/complaints-v2", "v3/a/b/c/d/e", *HOSTILE], called=lambda p: p[:12]
)
def test_a_hint_is_found_fast(path: str) -> None:
    path_hint("GET", "v3/certificats")  # the catalogue is read once

    started = time.thread_time()  # others on this machine do not count
    path_hint("GET", path)

    assert time.thread_time() - started < 0.5  # some milliseconds, on most machines


@given(st.text(), st.text(alphabet="v3/paytrnscio{}?%-_", max_size=60))
def test_no_text_is_too_odd_for_a_hint(method: str, path: str) -> None:
    assert path_hint(method, path).isprintable()


BODY = {"amount": {"totl": 1}, "payer": {"openid": "oUpF8"}, "openId": "secret", "mchid": "1900"}


@for_each(
    "name, hint",
    [
        ("/payer/openId", "/payer/openId is not documented: did you mean openid?"),
        ("payer.openId", "/payer/openId is not documented: did you mean openid?"),
        ("#/payer/open_id", "/payer/open_id is not documented: did you mean openid?"),
        ("openId", "/openId is not documented: did you mean /payer/openid?"),
        ("/openid", "/openid is not documented: did you mean /payer/openid?"),
        ("/total", "/total is not documented: did you mean /amount/total?"),
        ("/notifyurl", "/notifyurl is not documented: did you mean notify_url?"),
        ("/descripton", "/descripton is not documented: did you mean description?"),
        ("/unheard/of", "/unheard is not documented"),
        ("/unheard~1of", "/unheard~1of is not documented"),
        (
            "/detail/goods_detail/0/quantitiy",
            "/detail/goods_detail/*/quantitiy is not documented: did you mean quantity?",
        ),
        (
            "detail.goods_detail[3].quantitiy",
            "/detail/goods_detail/*/quantitiy is not documented: did you mean quantity?",
        ),
    ],
)
def test_what_the_platform_complained_about_is_explained(name: str, hint: str) -> None:
    assert field_hints("POST", JSAPI, [name]) == [hint]


@for_each(
    "name",
    ["/amount/total", "amount.total", "openid", "/detail/goods_detail/7/quantity", "", "/", "#"],
)
def test_a_documented_name_gets_no_hint(name: str) -> None:
    assert field_hints("POST", JSAPI, [name]) == []


def test_a_variable_of_the_path_and_a_parameter_are_documented_names() -> None:
    assert field_hints("GET", QUERIED, ["/transaction_id", "mchid", "/mchid"]) == []


@pytest.mark.parametrize(
    ("body", "hint"),
    [
        ({"amount": {"totl": 1}}, "/amount/totl is not documented: did you mean total?"),
        ({"total": 1}, "/total is not documented: did you mean /amount/total?"),
        (
            {"detail": {"goods_detail": [{"quantity": 1}, {"Quantity": 1}, {"Quantity": 2}]}},
            "/detail/goods_detail/*/Quantity is not documented: did you mean quantity?",
        ),
    ],
)
def test_undocumented_names_in_the_body_are_found(body: Any, hint: str) -> None:
    assert field_hints("POST", JSAPI, body=body) == [hint]


def test_names_in_text_that_holds_json_are_found() -> None:
    body = {"passthrough_request_content": '{"payAuthNumber": 1}'}

    assert field_hints("POST", "v3/med-ins/orders", body=body) == [
        "/passthrough_request_content/payAuthNumber is not documented: did you mean payAuthNo?"
    ]


def test_an_uploads_meta_counts_as_its_body() -> None:
    assert field_hints("POST", "v3/merchant/media/upload", ["/sha256", "/sha265"]) == [
        "/sha265 is not documented: did you mean sha256?"
    ]


def test_undocumented_names_in_the_query_are_found() -> None:
    assert field_hints("GET", QUERIED, query=["mchid", "mch_id", "mch_id[0]"]) == [
        "query mch_id is not documented: did you mean mchid?"
    ]


@for_each("body", [None, [], "text", 7, {}, {"amount": 1}, {"mchid": {"a": 1}}])
def test_a_body_without_unknown_names_gives_no_hint(body: Any) -> None:
    assert field_hints("POST", JSAPI, body=body) == []


def test_an_undocumented_endpoint_gives_no_hints() -> None:
    assert field_hints("POST", "v3/whatever", ["/a"], body={"b": 1}, query=["c"]) == []


def test_the_platforms_complaint_comes_first_and_there_are_at_most_three_hints() -> None:
    hints = field_hints("POST", JSAPI, ["/mchId"], body=BODY | {"x": 1, "y": 2}, query=["z"])

    assert [hint.split()[0] for hint in hints] == ["/mchId", "/amount/totl", "/openId"]


def test_hints_name_no_values() -> None:
    hints = field_hints("POST", JSAPI, ["/openId"], body=BODY, query=["secret_name"])

    assert not [hint for hint in hints if "oUpF8" in hint or "secret?" in hint or '"' in hint]


@pytest.mark.parametrize("name", ["x" * 100_000, "/" + "x/" * 50_000, "/a\n\x1b[2Jb", "\ud800"])
def test_a_hostile_name_gives_a_short_printable_line(name: str) -> None:
    for hint in field_hints("POST", JSAPI, [name] * 1000, body={name: 1}, query=[name]):
        assert hint.isprintable()
        assert len(hint) < 150


def test_a_long_name_is_cut() -> None:
    assert pointer_to("/a", "x" * 65) == "/a/" + "x" * 63 + "…"


def test_a_pointer_escapes_tilde_and_slash() -> None:
    assert pointer_to("", "a/b~c") == "/a~1b~0c"


def test_ten_thousand_wrong_items_are_one_hint() -> None:
    items = [{"quantitty": number} for number in range(10_000)]

    assert field_hints("POST", JSAPI, body={"detail": {"goods_detail": items}}) == [
        "/detail/goods_detail/*/quantitty is not documented: did you mean quantity?"
    ]


@pytest.mark.parametrize(
    ("name", "meant"),
    [("outTradeNo", "out_trade_no"), ("ammount", "amount"), ("zzz", None), ("", None)],
)
def test_the_closest_name_is_found_whatever_its_spelling(name: str, meant: str | None) -> None:
    assert closest(name, ["amount", "out_trade_no", "mchid"]) == meant


NAMES = st.sampled_from(["amount", "total", "payer", "openid", "detail", "goods_detail", "x", "/"])
BODIES = st.recursive(
    st.none() | st.integers() | st.text(max_size=3),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(NAMES, inner, max_size=4),
)


@settings(max_examples=50)
@given(BODIES, st.lists(st.text(max_size=8), max_size=3))
def test_no_body_is_too_odd_for_hints(body: Any, names: list[str]) -> None:
    hints = field_hints("POST", JSAPI, names, body=body, query=names)

    assert len(hints) <= 3
    assert all(hint.isprintable() for hint in hints)


@pytest.mark.parametrize("path", ["v3/profitsharing/receivers", "v3/brand/profitsharing/receivers"])
def test_a_verb_that_was_meant_as_a_segment_is_told(path: str) -> None:
    assert path_hint("DELETE", path) == (
        f"DELETE is not documented for {path}; did you mean POST {path}/delete?"
    )


def test_what_was_taken_down_is_not_proposed() -> None:
    assert "discount-card/orders/out-trade-no" not in path_hint(
        "GET", "v3/coupon/orders/out-trade-no/1"
    )


def test_another_methods_path_is_shown_with_what_is_near() -> None:
    said = path_hint("POST", "v3/ecommerce/subsidies/returns")

    assert said.startswith("v3/ecommerce/subsidies/returns is not documented; did you mean POST")
