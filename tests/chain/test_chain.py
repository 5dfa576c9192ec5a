"""How a path is spelled, and what its verbs send."""

from __future__ import annotations

import asyncio
import contextlib
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.recorder import Recorder, recording_client
from support.rows import for_each

from wechatpay_chain import Client
from wechatpay_chain._chain.nodes import AnyNode, Node
from wechatpay_chain._uri.spelling import ROOTS_OWN
from wechatpay_chain.exceptions import (
    ConfigurationError,
    MissingVariableError,
    RequestOptionError,
    TemplateError,
)

if TYPE_CHECKING:
    from wechatpay_chain.testing import Identity

# Documented paths (https://pay.weixin.qq.com/doc/v3/), each spelling and each depth among them.
SPELLINGS = """\
v3.certificates v3/certificates
v3.merchants v3/merchants
v3.refunds v3/refunds
v3.statements v3/statements
v3.security.echo v3/security/echo
v3.bill.tradebill v3/bill/tradebill
v3.billdownload.file v3/billdownload/file
v3.pay.transactions.jsapi v3/pay/transactions/jsapi
v3.pay.transactions.native v3/pay/transactions/native
v3.pay.transactions.h5 v3/pay/transactions/h5
v3.pay.transactions.id._transaction_id_ v3/pay/transactions/id/{transaction_id}
v3.pay.transactions.outTradeNo._out_trade_no_ v3/pay/transactions/out-trade-no/{out_trade_no}
v3.pay.transactions.outTradeNo._out_trade_no_.close v3/pay/transactions/out-trade-no/{out_trade_no}/close
v3.combineTransactions.outTradeNo._combine_out_trade_no_.close v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close
v3.refund.domestic.refunds._out_refund_no_ v3/refund/domestic/refunds/{out_refund_no}
v3.profitsharing.receivers.add v3/profitsharing/receivers/add
v3.profitsharing.receivers.delete v3/profitsharing/receivers/delete
v3.ecommerce.profitsharing.receivers.delete v3/ecommerce/profitsharing/receivers/delete
v3.ecommerce.subsidies.return_ v3/ecommerce/subsidies/return
v3.ecommerce.subsidies.cancel v3/ecommerce/subsidies/cancel
v3.ecommerce.applyments._applyment_id_ v3/ecommerce/applyments/{applyment_id}
v3.ecommerce.individualContracts.preEntrustSignWithRealNameIdentity.app v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/app
v3.ecommerce.combinePapay.contracts.planId._plan_id_.outContractCode._out_contract_code_.terminate v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate
v3.fundsToOversea.return_.returnOrders v3/funds-to-oversea/return/return-orders
v3.fundsToOversea.transactions._transaction_id_.available_abroad_amounts v3/funds-to-oversea/transactions/{transaction_id}/available_abroad_amounts
v3.global_.certificates v3/global/certificates
v3.global_.transactions.id._transaction_id_.close v3/global/transactions/id/{transaction_id}/close
v3.global_.papay.contracts.h5PreEntrustSign v3/global/papay/contracts/h5-pre-entrust-sign
v3.gov.subsidy.zhejiang.authcode.try_ v3/gov/subsidy/zhejiang/authcode/try
v3.gov.subsidy.audit.cup.query v3/gov/subsidy/audit/cup/query
v3.marketing.membercardOpen.cards._card_id_.phoneMembercard.import_ v3/marketing/membercard-open/cards/{card_id}/phone-membercard/import
v3.marketing.favor.stocks._stock_id_.items v3/marketing/favor/stocks/{stock_id}/items
v3.marketing.favor.media.imageUpload v3/marketing/favor/media/image-upload
v3.marketing.busifavor.coupons._card_id_.send v3/marketing/busifavor/coupons/{card_id}/send
v3.marketing.partner.productCoupon.users._openid_.coupons v3/marketing/partner/product-coupon/users/{openid}/coupons
v3.marketing.paygiftactivity.activities._activity_id_.merchants.delete v3/marketing/paygiftactivity/activities/{activity_id}/merchants/delete
v3.merchant.media.upload v3/merchant/media/upload
v3.merchant.media.video_upload v3/merchant/media/video_upload
v3.merchant.fund.balance._account_type_ v3/merchant/fund/balance/{account_type}
v3.merchantService.complaintsV2 v3/merchant-service/complaints-v2
v3.merchantService.complaintNotifications v3/merchant-service/complaint-notifications
v3.merchantService.images._media_id_ v3/merchant-service/images/{media_id}
v3.mch_operate.risk.withdrawlApply v3/mch_operate/risk/withdrawl-apply
v3.aggracctBc.wbChannel.account.mch_archives v3/aggracct-bc/wb-channel/account/mch_archives
v3.apply4sub.sub_merchants._sub_mchid_.application._application_no_ v3/apply4sub/sub_merchants/{sub_mchid}/application/{application_no}
v3.apply4subject.applyment.merchants._sub_mchid_.state v3/apply4subject/applyment/merchants/{sub_mchid}/state
v3.apply4subject.applyment._applyment_id_.cancel v3/apply4subject/applyment/{applyment_id}/cancel
v3.brand.partner.store.brandstores._store_id_.close v3/brand/partner/store/brandstores/{store_id}/close
v3.brand.profitsharing.receivers.delete v3/brand/profitsharing/receivers/delete
v3.capital.capitallhh.banks.searchBanksByBankAccount v3/capital/capitallhh/banks/search-banks-by-bank-account
v3.creditRepayment.partner.contracts.h5Presign v3/credit-repayment/partner/contracts/h5-presign
v3.eduPapay.userNotifications._contract_id_.send v3/edu-papay/user-notifications/{contract_id}/send
v3.facemch.users._face_sid_ v3/facemch/users/{face_sid}
v3.fundApp.mchTransfer.transferBills v3/fund-app/mch-transfer/transfer-bills
v3.fundApp.mchTransfer.transferBills.outBillNo._out_bill_no_.cancel v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel
v3.newTaxControlFapiao.cardTemplate v3/new-tax-control-fapiao/card-template
v3.payscore.permissions.openid._openid_ v3/payscore/permissions/openid/{openid}
v3.platsolution.insurance.mchTransfer.batches.detailReceipts.outBatchNo._out_batch_no_.outDetailNo._out_detail_no_.apply v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}/apply
v3.smartguide.guides._guide_id_.assign v3/smartguide/guides/{guide_id}/assign
v3.transferDetail.electronicReceipts v3/transfer-detail/electronic-receipts
v3.transferdownload.elecvoucherfile v3/transferdownload/elecvoucherfile
v3.vehicle.etc.contracts._contract_id_ v3/vehicle/etc/contracts/{contract_id}
v3.applyment4sub.applyment._empty_ v3/applyment4sub/applyment/{empty}
"""  # noqa: E501 - a table
PATHS = [line.split() for line in SPELLINGS.splitlines()]
VERBS = ["get", "post", "put", "patch", "delete"]
ASYNC_VERBS = [verb + suffix for verb in VERBS for suffix in ("_async", "Async")]


def chain_of(node: Node) -> str:
    """A node's repr without its comment."""
    return repr(node).partition("  # ")[0]


@pytest.fixture(scope="module")
def shared(identity: Identity) -> Client:
    """A client for tests that only spell."""
    return recording_client(identity, Recorder())


@pytest.fixture
def recorder() -> Recorder:
    return Recorder()


@pytest.fixture
def client(identity: Identity, recorder: Recorder) -> Client:
    return recording_client(identity, recorder)


def spelled(client: Client, text: str) -> Node:
    """The node that the Python text ``client.…`` stands for."""
    node = eval(text, {"client": client})
    assert isinstance(node, Node)
    return node


@for_each("attributes, path", PATHS)
def test_a_documented_path_is_spelled_in_three_ways(
    shared: Client, attributes: str, path: str
) -> None:
    node = spelled(shared, f"client.{attributes}")

    assert str(node) == str(shared.chain(path)) == str(shared[path]) == path


@for_each("attributes, path", PATHS)
def test_a_nodes_repr_is_the_chain_that_makes_it(
    shared: Client, attributes: str, path: str
) -> None:
    assert chain_of(shared[path]) == f"client.{attributes}"
    assert spelled(shared, repr(shared[path])) == shared[path]


def test_php_s_pascal_case_is_the_same(shared: Client) -> None:
    shared_: Any = shared
    node = shared_.V3.Pay.Transactions.OutTradeNo._out_trade_no_

    assert node == shared.v3.pay.transactions.outTradeNo._out_trade_no_


def test_what_has_no_attribute_spelling_is_shown_as_an_item(shared: Client) -> None:
    assert (
        chain_of(shared["v3/a.b/addInstitutionsub/x"]) == "client.v3['a.b']['addInstitutionsub'].x"
    )
    assert chain_of(shared["v3/applyments/"]) == "client['v3/applyments/']"


@pytest.mark.parametrize(
    "text", ["v3/{/x}", "v3/?a=b", "v3/a?u=b/c", "v3/{?x}/y", "v3/a//b", "a{/"]
)
def test_what_would_not_come_apart_is_shown_as_one_item(shared: Client, text: str) -> None:
    assert chain_of(shared[text]) == f"client[{text!r}]"
    assert spelled(shared, repr(shared[text])) == shared[text]


@for_each("name", sorted(ROOTS_OWN))
def test_the_clients_own_methods_are_no_first_segments(shared: Client, name: str) -> None:
    segment = {"getDriver": "get-driver"}.get(name, name)

    assert chain_of(shared[segment]) == f"client['{segment}']"
    assert chain_of(shared.v3[segment]) == f"client.v3.{name}"


def test_only_the_client_has_methods_besides_segments_and_verbs() -> None:
    public = {name for name in vars(Client) if not name.startswith("_")}

    assert public == ROOTS_OWN
    assert {n for n in vars(Node) if not n.startswith("_")} == {"chain"}
    assert {n for n in vars(AnyNode) if not n.startswith("_")} == {*VERBS, *ASYNC_VERBS}


SEGMENT = st.one_of(
    st.from_regex(r"[a-z]{1,8}(-[a-z]{1,8}|_[a-z0-9]{1,4}){0,3}", fullmatch=True),
    st.from_regex(r"\{[a-z_]{1,8}\}", fullmatch=True),
    st.sampled_from(["global", "import", "delete", "get", "chain", "close", "get-driver", "None"]),
    st.text("abAB01-_.~{}?&=;:/ %\n'\"中", min_size=1, max_size=8),
)


@given(st.lists(SEGMENT, min_size=1, max_size=6), st.data())
def test_any_node_is_made_again_by_its_repr(
    shared: Client, segments: list[str], data: st.DataObject
) -> None:
    node: Node = shared["v3"]
    for segment in segments:
        with contextlib.suppress(AttributeError, TemplateError):
            node = getattr(node, segment) if data.draw(st.booleans()) else node[segment]

    assert spelled(shared, repr(node)) == node


@given(SEGMENT)
def test_any_first_step_is_made_again_by_its_repr(shared: Client, segment: str) -> None:
    with contextlib.suppress(TemplateError):
        assert spelled(shared, repr(shared[segment])) == shared[segment]


@given(st.lists(st.text("abAB01-_.~%:") | st.just("{openId}"), min_size=1, max_size=5))
def test_text_is_taken_verbatim(shared: Client, segments: list[str]) -> None:
    text = "A/" + "/".join(segments)

    assert str(shared[text]) == str(shared.chain(text)) == str(shared.v3[text])[3:] == text


def test_a_leading_slash_is_tolerated(shared: Client) -> None:
    assert str(shared["/v3/pay"]["/transactions"].chain("/h5")) == "v3/pay/transactions/h5"


def test_text_is_continued_with_attributes_and_with_text(shared: Client) -> None:
    node = shared.v3.pay.transactions.native

    assert shared["v3/pay"].transactions.native == node
    assert shared.chain("v3/pay/")["transactions"].chain("native") == node
    assert shared.v3.chain("pay/transactions").native == node


@pytest.mark.parametrize("item", [0, None, b"v3", ("v3", "pay"), slice(None), 1217752501201407])
def test_a_path_is_not_continued_with_what_is_no_text(shared: Client, item: Any) -> None:
    with pytest.raises(TypeError, match="placeholder"):
        shared.v3[item]


@pytest.mark.parametrize("text", ["", "/", "//"])
def test_text_that_adds_nothing_is_refused(shared: Client, text: str) -> None:
    with pytest.raises(TemplateError, match="adds no segment"):
        shared.v3.chain(text)


def test_text_with_two_leading_slashes_is_refused(shared: Client) -> None:
    with pytest.raises(TemplateError, match="two slashes"):
        shared["//evil.example.com/v3"]


def test_a_whole_address_can_only_begin_a_path(shared: Client) -> None:
    address = "https://api.mch.weixin.qq.com/v3/billdownload/file"

    assert str(shared[address]) == address
    with pytest.raises(TemplateError, match="can begin a path but not continue 'v3'"):
        shared.v3[address]


@pytest.mark.parametrize(
    ("text", "target"),
    [
        ("{?bill_date}", "/v3/bill/tradebill?bill_date=2024-01-01"),
        ("?bill_date=2024-01-01", "/v3/bill/tradebill?bill_date=2024-01-01"),
        ("{/bill_date}", "/v3/bill/tradebill/2024-01-01"),
        ("{;bill_date}", "/v3/bill/tradebill;bill_date=2024-01-01"),
        ("{bill_date}", "/v3/bill/tradebill/2024-01-01"),
    ],
)
def test_an_expression_with_its_own_separator_gets_no_slash(
    client: Client, recorder: Recorder, text: str, target: str
) -> None:
    given = {} if text.startswith("?") else {"bill_date": "2024-01-01"}
    client.v3.bill.tradebill[text].get(given)

    assert recorder.sent == ("GET", target)


def test_a_query_is_continued_by_a_query_only(client: Client, recorder: Recorder) -> None:
    client.v3.refunds["{?out_trade_no}"]["{&count}"].get(out_trade_no="1", count=20)

    assert recorder.sent == ("GET", "/v3/refunds?out_trade_no=1&count=20")
    with pytest.raises(AttributeError, match="has a query"):
        _ = client["v3/refunds?count=1"].x
    with pytest.raises(TemplateError, match="cannot follow the query"):
        client["v3/refunds?count=1"]["x"]


@pytest.mark.parametrize("verb", VERBS)
def test_a_verb_sends_its_method(client: Client, recorder: Recorder, verb: str) -> None:
    answer = getattr(client.v3.refunds, verb)()

    assert recorder.sent == (verb.upper(), "/v3/refunds")
    assert answer.json() == {}


@pytest.mark.parametrize("verb", ASYNC_VERBS)
def test_an_async_verb_sends_the_same(client: Client, recorder: Recorder, verb: str) -> None:
    promise = getattr(client.v3.refunds, verb)(json={"count": 1})

    assert promise.wait(5).json() == {}
    assert recorder.sent == (verb[: -len("Async")].rstrip("_").upper(), "/v3/refunds")
    assert recorder.request.body == b'{"count":1}'


def test_an_async_verb_is_awaited(client: Client, recorder: Recorder) -> None:
    async def both() -> list[int]:
        node = client.v3.refunds
        answers = await asyncio.gather(node.get_async(), node.getAsync())
        return [answer.status_code for answer in answers]

    assert asyncio.run(both()) == [200, 200]


def test_a_verbs_name_is_a_segment_until_it_is_called(client: Client, recorder: Recorder) -> None:
    client["v3"].profitsharing.receivers.delete.post(json={})
    client["v3"].profitsharing.receivers.delete()

    assert [(r.method, r.target) for r, _ in recorder.calls] == [
        ("POST", "/v3/profitsharing/receivers/delete"),
        ("DELETE", "/v3/profitsharing/receivers"),
    ]


@pytest.mark.parametrize("verb", ["post_async", "getAsync", "delete", "chain"])
def test_every_callable_name_is_a_segment_too(
    client: Client, recorder: Recorder, verb: str
) -> None:
    segment = {"getAsync": "get-async"}.get(verb, verb)
    getattr(client.v3, verb).get()

    assert recorder.sent == ("GET", f"/v3/{segment}")
    assert getattr(client.v3, verb) == client[f"v3/{segment}"]


@pytest.mark.parametrize(
    ("given", "keywords"),
    [
        ({"openid": "o-x", "query": {"page_size": 5}}, {}),
        ({}, {"openid": "o-x", "query": {"page_size": 5}}),
        ({"openid": "o-x"}, {"query": {"page_size": 5}}),
        ({"openid": "other", "query": {"page_size": 9}}, {"openid": "o-x", "query": "page_size=5"}),
    ],
)
def test_options_are_a_mapping_keywords_or_both(
    client: Client, recorder: Recorder, given: dict[str, Any], keywords: dict[str, Any]
) -> None:
    client["v3"].users._openid_.coupons.get(given, **keywords)

    assert recorder.sent == ("GET", "/v3/users/o-x/coupons?page_size=5")


def test_the_mapping_given_stays_as_it_is(client: Client) -> None:
    given = {"openid": "o-x", "json": {"a": [1]}}
    client["v3"].users._openid_.post(given, openid="o-y")

    assert given == {"openid": "o-x", "json": {"a": [1]}}


def test_a_trailing_slash_is_kept_by_verbs(client: Client, recorder: Recorder) -> None:
    client["v3/ecommerce/applyments/"].post({"json": {}})

    assert recorder.sent == ("POST", "/v3/ecommerce/applyments/")


@pytest.mark.parametrize("given", [{}, {"empty": ""}, {"empty": None}])
def test_empty_stands_for_a_trailing_slash(
    client: Client, recorder: Recorder, given: dict[str, Any]
) -> None:
    client.v3.applyment4sub.applyment._empty_.post(given, json={})

    assert recorder.sent == ("POST", "/v3/applyment4sub/applyment/")


def test_a_missing_variable_raises_before_anything_is_sent(
    client: Client, recorder: Recorder
) -> None:
    with pytest.raises(MissingVariableError, match="'openid'") as caught:
        client["v3"].users._openid_.coupons.get()

    assert (caught.value.variable, recorder.calls) == ("openid", [])


@for_each("verb", ["post", "post_async"])
@for_each("mistake", [{"jsn": {}}, {"json": {"a": object()}}, {"handler": 5}, {"debug": "yes"}])
def test_a_mistake_raises_at_the_call_of_either_kind_of_verb(
    client: Client, recorder: Recorder, verb: str, mistake: dict[str, Any]
) -> None:
    with pytest.raises(RequestOptionError):
        getattr(client.v3.refunds, verb)(mistake)

    assert recorder.calls == []


def test_a_node_without_a_verb_cannot_be_called(shared: Client) -> None:
    with pytest.raises(TypeError, match="'AnyNode' object is not callable"):
        shared.v3.pay.transactions.native()  # type: ignore[operator] # as a beginner may


def test_a_path_is_wanted(client: Client, recorder: Recorder) -> None:
    nodes: tuple[Any, ...] = (client, client["?a=1"])
    for node in nodes:
        with pytest.raises(TemplateError, match="no path to send to"):
            node.get()

    assert recorder.calls == []


@pytest.mark.parametrize(
    "path", ["v2/pay/micropay", "V2/pay/micropay", "/v2/pay", "{version}/pay", "{/version}/pay"]
)
def test_a_v2_path_needs_the_secret(client: Client, recorder: Recorder, path: str) -> None:
    given = {"version": "v2"} if "{" in path else {}
    with pytest.raises(ConfigurationError, match="secret is missing: paths under v2/ are APIv2's"):
        client[path].post(given)

    assert recorder.calls == []


@pytest.mark.parametrize("path", ["v2", "/v2", "v2/", "v2?a=1", "v2/?a=1"])
def test_a_v2_path_has_more_to_it(client: Client, recorder: Recorder, path: str) -> None:
    with pytest.raises(TemplateError, match="no path behind v2/"):
        client[path].post()

    assert recorder.calls == []


def test_nodes_are_equal_by_template_and_client(identity: Identity, client: Client) -> None:
    other = recording_client(identity, Recorder())

    assert client.v3.pay == client["v3/pay"]
    assert client["v3"].pay != client["v3"].Pay.x
    assert client.v3.pay != other.v3.pay
    assert client.v3.pay != "v3/pay"


def test_equal_nodes_have_one_hash(client: Client) -> None:
    found = {client["v3"].pay: 1, client["v3/pay"]: 2, client["v3"].get: 3, client["v3/get"]: 4}

    assert list(found.values()) == [2, 4]


@pytest.mark.parametrize("spelling", ["client", "client.v3", "client.v3.get", "client.chain"])
def test_nodes_are_immutable(shared: Client, spelling: str) -> None:
    node = spelled(shared, spelling)
    for name in ("x", "_text", "_sender", "get"):
        with pytest.raises(AttributeError, match="immutable"):
            setattr(node, name, 1)
        with pytest.raises(AttributeError, match="immutable"):
            delattr(node, name)


def test_a_step_leaves_the_node_it_starts_from_alone(shared: Client) -> None:
    node = shared["v3/pay"]
    _ = node.transactions, node["x"], node.chain("y"), node.get

    assert str(node) == "v3/pay"


def test_values_do_not_pass_for_attributes(shared: Client) -> None:
    with pytest.raises(AttributeError, match="looks like a value"):
        shared["v3"].users.oUpF8uMuAJO_M2pxb1Q9zNjWeS6o.coupons  # noqa: B018 - it is to raise
