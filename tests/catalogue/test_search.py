"""Finding endpoints by words."""

from __future__ import annotations

import pytest
from support.rows import for_each

from wechatpay_chain.catalogue import Endpoint, endpoints, search, walk

SEND = "POST v3/marketing/partner/product-coupon/users/{openid}/coupons"


def found(words: str, most: int = 20) -> list[str]:
    return [str(endpoint) for endpoint in search(words, most)]


def everything(words: str) -> list[Endpoint]:
    return search(words, most=len(endpoints()))


@pytest.mark.parametrize(
    ("words", "first"),
    [
        ("Native下单", "POST v3/pay/transactions/native"),
        ("native下单", "POST v3/pay/transactions/native"),
        ("实名信息校验", "GET v3/realname/verify"),
        ("申请交易账单", "GET v3/bill/tradebill"),
        ("用户授权后转账", "POST v3/fund-app/mch-transfer/transfer-bills/transfer"),
    ],
)
def test_a_title_is_found(words: str, first: str) -> None:
    assert found(words)[0] == first


@pytest.mark.parametrize("words", ["商品券 发放", "发放 商品券", "发放\u3000商品券", "商品券发放"])
def test_a_chinese_title_is_found_in_pieces_and_in_one(words: str) -> None:
    assert SEND in found(words, 6)


def test_a_chinese_word_is_found_by_at_least_half_of_its_pairs() -> None:
    assert {e.title for e in everything("发放商品券")} >= {"向用户发放商品券", "向用户预发放商品券"}
    assert found("发放天地玄黄宇宙洪荒") == []


@for_each(
    "words", ["tradebill", "tradeBill", "TRADEBILL", "trade-bill", "trade_bill", "bill/tradebill"]
)
def test_a_segment_is_found_in_any_spelling(words: str) -> None:
    assert found(words)[0] == "GET v3/bill/tradebill"


@pytest.mark.parametrize("words", ["outTradeNo", "OutTradeNo", "out-trade-no", "out_trade_no"])
def test_spellings_of_one_name_find_the_same(words: str) -> None:
    assert found(words) == found("outtradeno") != []


@pytest.mark.parametrize(
    "words",
    [
        "v3/pay/transactions/native",
        "/v3/pay/transactions/native",
        "post v3/pay/transactions/native",
        "POST /v3/pay/transactions/native",
    ],
)
def test_a_path_finds_its_endpoint(words: str) -> None:
    assert found(words) == ["POST v3/pay/transactions/native"]


def test_a_template_finds_its_endpoint() -> None:
    path = "v3/pay/transactions/out-trade-no/{out_trade_no}"

    assert found(path)[0] == f"GET {path}"


def test_a_method_is_a_word() -> None:
    assert {endpoint.method for endpoint in everything("delete receivers")} == {"DELETE", "POST"}
    assert {endpoint.method for endpoint in everything("patch merchants")} == {"PATCH"}


@pytest.mark.parametrize(
    ("field", "endpoint"),
    [
        ("transfer_scene_id", "POST v3/fund-app/mch-transfer/transfer-bills"),
        ("transferSceneId", "POST v3/fund-app/mch-transfer/transfer-bills"),
        ("code_url", "POST v3/pay/transactions/native"),
        ("encrypted_credential_id", "GET v3/realname/verify"),
    ],
)
def test_a_field_of_query_body_or_answer_is_found(field: str, endpoint: str) -> None:
    assert endpoint in [str(one) for one in everything(field)]


def test_a_field_is_found_by_a_part_of_its_name() -> None:
    assert "GET v3/realname/verify" in found("encrypted_credential")


def test_a_segment_goes_before_a_field() -> None:
    current = [one for one in everything("coupons") if one.status is None]
    by_segment = ["coupons" in one.template.split("/") for one in current]

    assert by_segment[0]
    assert by_segment == sorted(by_segment, reverse=True)
    assert not by_segment[-1]


def test_a_title_goes_before_a_field() -> None:
    current = [one for one in everything("openid") if one.status is None]
    by_field = ["openid" not in one.title.lower() + one.template for one in current]

    assert by_field == sorted(by_field)
    assert set(by_field) == {True, False}


def test_only_endpoints_with_every_word_are_given_where_there_are_any() -> None:
    def words_of(one: Endpoint) -> str:
        names = {field.name for t in (one.query, one.body, one.response) for _, field in walk(t)}
        return " ".join([one.template, one.title, *names]).lower().replace("_", "")

    both = everything("refund submchid")

    assert both != []
    assert all("refund" in words_of(one) and "submchid" in words_of(one) for one in both)
    assert len(both) < len(everything("refund"))


def test_endpoints_with_most_words_come_first_where_none_has_all() -> None:
    ranked = found("native combine-transactions no-such-word")

    assert ranked[0] == "POST v3/combine-transactions/native"
    assert "POST v3/pay/transactions/native" in ranked


@pytest.mark.parametrize(
    ("words", "successor", "superseded"),
    [
        ("native", "POST v3/global/transactions/native", "POST v3/transactions/native"),
        ("申请退款", "POST v3/global/refunds", "POST v3/refunds"),
        ("refunds", "GET v3/global/refunds", "GET v3/refunds"),
        ("redeclare", "POST v3/global/customs/redeclare", "POST v3/customs/redeclare"),
    ],
)
def test_what_is_superseded_comes_behind_its_successor(
    words: str, successor: str, superseded: str
) -> None:
    ranked = found(words, 1154)

    assert ranked.index(successor) < ranked.index(superseded)


def test_what_is_retired_comes_last_of_its_equals() -> None:
    ranked = everything("complaints 查询投诉单列表")
    late = [one.status is not None for one in ranked]

    assert True in late
    assert late == sorted(late)


@pytest.mark.parametrize("words", ["申请退款", "查询订单", "关闭订单", "撤销订单"])
def test_apiv2_comes_behind_its_equals(words: str) -> None:
    equals = [one for one in everything(words) if words in one.title and one.status is None]
    is_apiv2 = [one.protocol == "v2" for one in equals]

    assert set(is_apiv2) == {True, False}
    assert is_apiv2 == sorted(is_apiv2)


@pytest.mark.parametrize("words", ["unifiedorder", "pay/unifiedorder", "v2 统一下单"])
def test_apiv2_is_found(words: str) -> None:
    assert "POST v2/pay/unifiedorder" in found(words)


@pytest.mark.parametrize("words", ["xyzzy", "外星人", "no-such-thing at-all", "囧"])
def test_unknown_words_find_nothing(words: str) -> None:
    assert search(words) == []


@pytest.mark.parametrize("words", ["", " ", "\t\n", "\u3000"])
def test_blanks_find_nothing(words: str) -> None:
    assert search(words) == []


@for_each("words", ["-", "_", "{}", "/", "--- ...", "。", "？！", "\\", "*", "[", "("])
def test_punctuation_alone_finds_nothing(words: str) -> None:
    assert search(words) == []


@pytest.mark.parametrize("words", ["商品券 - 发放", "商品券 / 发放 。", "{ 商品券 } 发放"])
def test_punctuation_between_words_does_not_matter(words: str) -> None:
    assert found(words) == found("商品券 发放") != []


@for_each("words", ["refund.*", "(refund", "[", "refund\\", "\x00", "'\""])
def test_words_are_no_patterns(words: str) -> None:
    assert search(words) == []


def test_a_word_twice_is_the_word_once() -> None:
    assert found("tradebill tradebill") == found("tradebill")


@pytest.mark.parametrize("most", [0, 1, 5, 19])
def test_at_most_as_many_are_given_as_wanted(most: int) -> None:
    assert found("refund", most) == found("refund")[:most]
    assert len(found("refund", most)) == most


def test_twenty_are_given_unless_told_otherwise() -> None:
    assert len(search("post")) == 20
    assert len(everything("post")) > 600


def test_an_endpoint_is_found_once() -> None:
    ranked = [str(one) for one in everything("refund")]

    assert len(set(ranked)) == len(ranked)
