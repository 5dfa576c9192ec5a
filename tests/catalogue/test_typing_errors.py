"""How well mistakes, as developers make them, are answered with what was meant.

Scores are for the whole sample, so that an algorithm is not fitted to single cases: one that is to
take the place of the present one has to reach what is held here.
"""

# A mistake and its answers are one line, however long.
# ruff: noqa: E501

from __future__ import annotations

import re
from typing import Any, NamedTuple

from wechatpay_chain.catalogue._nearest import field_hints, path_hint

# A path as it was typed, and the calls that may be proposed for it.
PATHS = (
    # letters: transposed, missing, doubled, wrong
    ("GET v3/certficates", "GET v3/certificates"),
    ("GET v3/ceritficates", "GET v3/certificates"),
    ("GET v3/certifficates", "GET v3/certificates"),
    ("POST v3/pay/transactions/jsaip", "POST v3/pay/transactions/jsapi"),
    ("POST v3/pay/transactions/jspai", "POST v3/pay/transactions/jsapi"),
    ("POST v3/pay/transactions/natvie", "POST v3/pay/transactions/native"),
    ("POST v3/pay/transcations/native", "POST v3/pay/transactions/native"),
    ("POST v3/pay/trasactions/app", "POST v3/pay/transactions/app"),
    ("POST v3/apy/transactions/h5", "POST v3/pay/transactions/h5"),
    ("POST v3/refund/domsetic/refunds", "POST v3/refund/domestic/refunds"),
    ("POST v3/reufnd/domestic/refunds", "POST v3/refund/domestic/refunds"),
    ("GET v3/bill/tradebil", "GET v3/bill/tradebill"),
    ("GET v3/bill/fundflowbil", "GET v3/bill/fundflowbill"),
    ("POST v3/profitshareing/orders", "POST v3/profitsharing/orders"),
    ("POST v3/fund-app/mch-tranfer/transfer-bills", "POST v3/fund-app/mch-transfer/transfer-bills"),
    ("POST v3/marketing/busifavour/stocks", "POST v3/marketing/busifavor/stocks"),
    (
        "POST v3/marketing/favor/users/oUpF8uMuAJO_M2pxb1Q9zNjWeS6o/coupon",
        "POST v3/marketing/favor/users/{openid}/coupons",
    ),
    ("POST v3/smartguid/guides", "POST v3/smartguide/guides"),
    ("POST v3/ecomerce/refunds/apply", "POST v3/ecommerce/refunds/apply"),
    # singular and plural
    ("GET v3/certificate", "GET v3/certificates"),
    ("POST v3/pay/transaction/native", "POST v3/pay/transactions/native"),
    ("POST v3/refund/domestic/refund", "POST v3/refund/domestic/refunds"),
    ("POST v3/refunds/domestic/refunds", "POST v3/refund/domestic/refunds"),
    (
        "GET v3/refund/domestic/refund/1217752501201407033233368018",
        "GET v3/refund/domestic/refunds/{out_refund_no}",
    ),
    ("GET v3/bills/tradebill", "GET v3/bill/tradebill"),
    ("POST v3/profitsharing/order", "POST v3/profitsharing/orders"),
    ("POST v3/profitsharing/receiver/add", "POST v3/profitsharing/receivers/add"),
    ("POST v3/fund-app/mch-transfer/transfer-bill", "POST v3/fund-app/mch-transfer/transfer-bills"),
    ("POST v3/payscore/serviceorders", "POST v3/payscore/serviceorder"),
    ("POST v3/marketing/favor/coupon-stock", "POST v3/marketing/favor/coupon-stocks"),
    ("POST v3/combine-transaction/jsapi", "POST v3/combine-transactions/jsapi"),
    (
        "POST v3/merchant-service/complaint-v2/200201820200101080076610000/response",
        "POST v3/merchant-service/complaints-v2/{complaint_id}/response",
    ),
    # hyphens, underscores, capitals
    ("GET v3/bill/trade-bill", "GET v3/bill/tradebill"),
    ("GET v3/bill/fund_flow_bill", "GET v3/bill/fundflowbill"),
    ("GET v3/bill/fundFlowBill", "GET v3/bill/fundflowbill"),
    ("POST v3/profit-sharing/orders", "POST v3/profitsharing/orders"),
    ("POST v3/profitSharing/receivers/add", "POST v3/profitsharing/receivers/add"),
    ("POST v3/merchant/media/video-upload", "POST v3/merchant/media/video_upload"),
    (
        "POST v3/fund_app/mch_transfer/transfer_bills",
        "POST v3/fund-app/mch-transfer/transfer-bills",
    ),
    ("POST v3/combineTransactions/native", "POST v3/combine-transactions/native"),
    ("POST v3/pay/combine-transactions/app", "POST v3/combine-transactions/app"),
    (
        "GET v3/pay/transactions/out_trade_no/1217752501201407033233368018",
        "GET v3/pay/transactions/out-trade-no/{out_trade_no}",
    ),
    (
        "GET v3/pay/transactions/outTradeNo/1217752501201407033233368018",
        "GET v3/pay/transactions/out-trade-no/{out_trade_no}",
    ),
    ("POST v3/payscore/service-order", "POST v3/payscore/serviceorder"),
    ("GET v3/merchant-service/complaintsV2", "GET v3/merchant-service/complaints-v2"),
    ("POST v3/Pay/Transactions/Native", "POST v3/pay/transactions/native"),
    # a segment missing, too many, at another place
    ("POST v3/transactions/jsap", "POST v3/pay/transactions/jsapi | POST v3/transactions/jsapi"),
    ("POST v3/pay/jsapi", "POST v3/pay/transactions/jsapi"),
    ("POST v3/pay/native", "POST v3/pay/transactions/native"),
    ("POST pay/transactions/native", "POST v3/pay/transactions/native"),
    ("POST v3/refund/domestic", "POST v3/refund/domestic/refunds"),
    ("POST v3/refund/refunds", "POST v3/refund/domestic/refunds"),
    ("POST v3/domestic/refunds", "POST v3/refund/domestic/refunds"),
    ("POST v3/mch-transfer/transfer-bills", "POST v3/fund-app/mch-transfer/transfer-bills"),
    ("POST v3/pay/transactions/partner/native", "POST v3/pay/partner/transactions/native"),
    ("POST v3/partner/pay/transactions/native", "POST v3/pay/partner/transactions/native"),
    ("POST v3/partner/transactions/jsapi", "POST v3/pay/partner/transactions/jsapi"),
    (
        "GET v3/pay/transactions/4200001234202601011234567890",
        "GET v3/pay/transactions/id/{transaction_id}",
    ),
    (
        "GET v3/pay/transactions/transaction-id/4200001234202601011234567890",
        "GET v3/pay/transactions/id/{transaction_id}",
    ),
    ("GET v3/pay/transactions/ids/{transaction_id}", "GET v3/pay/transactions/id/{transaction_id}"),
    (
        "POST v3/pay/transactions/1217752501201407033233368018/close",
        "POST v3/pay/transactions/out-trade-no/{out_trade_no}/close",
    ),
    (
        "POST v3/pay/transactions/close/out-trade-no/1217752501201407033233368018",
        "POST v3/pay/transactions/out-trade-no/{out_trade_no}/close",
    ),
    ("GET v3/pay/transactions/out-trade-no", "GET v3/pay/transactions/out-trade-no/{out_trade_no}"),
    (
        "GET v3/refund/domestic/refunds/out-refund-no/12",
        "GET v3/refund/domestic/refunds/{out_refund_no}",
    ),
    (
        "POST v3/pay/transactions/mini-program",
        "POST v3/pay/partner/transactions/miniprogram | POST v3/combine-transactions/miniprogram",
    ),
    ("POST v3/media/upload", "POST v3/merchant/media/upload"),
    ("POST v3/merchant/upload", "POST v3/merchant/media/upload"),
    ("GET v3/refund/domestic/refunds", "GET v3/refund/domestic/refunds/{out_refund_no}"),
    ("POST v3/applyment4sub/applyment", "POST v3/applyment4sub/applyment/"),
    ("GET v3/marketing/favor/stocks/9856000/", "GET v3/marketing/favor/stocks/{stock_id}"),
    ("POST v3/v3/pay/transactions/native", "POST v3/pay/transactions/native"),
    (
        "GET v3/payscore/permissions/oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
        "GET v3/payscore/permissions/openid/{openid}",
    ),
    (
        "GET v3/fund-app/mch-transfer/transfer-bills/1217752501201407033233368018",
        "GET v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no} | GET v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}",
    ),
    # APIv2 for APIv3, and the other way round
    ("POST pay/unifiedorder", "POST v2/pay/unifiedorder"),
    ("POST v3/pay/unifiedorder", "POST v2/pay/unifiedorder"),
    ("POST v2/pay/unified-order", "POST v2/pay/unifiedorder"),
    ("POST v2/pay/unifiedOrder", "POST v2/pay/unifiedorder"),
    ("POST v2/pay/orderQuery", "POST v2/pay/orderquery"),
    ("POST v3/pay/orderquery", "POST v2/pay/orderquery"),
    ("POST v2/pay/refund", "POST v2/secapi/pay/refund"),
    ("POST v2/pay/transactions/native", "POST v3/pay/transactions/native"),
    (
        "POST v3/mmpaymkttransfers/promotion/transfers",
        "POST v2/mmpaymkttransfers/promotion/transfers",
    ),
    # another verb
    ("POST v3/certificats", "GET v3/certificates"),
    ("GET v3/pay/transactions/natvie", "POST v3/pay/transactions/native"),
    ("DELETE v3/profitsharing/receivers", "POST v3/profitsharing/receivers/delete"),
)

# A call, the name in it that is wrong, and what may be proposed.
JSAPI = "POST v3/pay/transactions/jsapi"
REFUND = "POST v3/refund/domestic/refunds"
TRANSFER = "POST v3/fund-app/mch-transfer/transfer-bills"
SHARING = "POST v3/profitsharing/orders"
UNIFIED = "POST v2/pay/unifiedorder"
FIELDS = (
    (JSAPI, "out_trade_num", "out_trade_no"),
    (JSAPI, "out_trade_number", "out_trade_no"),
    (JSAPI, "outTradeNo", "out_trade_no"),
    (JSAPI, "out_tarde_no", "out_trade_no"),
    (JSAPI, "out_trade_noo", "out_trade_no"),
    (JSAPI, "trade_no", "out_trade_no"),
    (JSAPI, "notifyUrl", "notify_url"),
    (JSAPI, "notify_uri", "notify_url"),
    (JSAPI, "notifyurl", "notify_url"),
    (JSAPI, "descripton", "description"),
    (JSAPI, "desc", "description"),
    (JSAPI, "decsription", "description"),
    (JSAPI, "mch_id", "mchid"),
    (JSAPI, "mchId", "mchid"),
    (JSAPI, "app_id", "appid"),
    (JSAPI, "openId", "/payer/openid"),
    (JSAPI, "openid", "/payer/openid"),
    (JSAPI, "total", "/amount/total"),
    (JSAPI, "ammount", "amount"),
    (JSAPI, "amounts", "amount"),
    (JSAPI, "atach", "attach"),
    (JSAPI, "expire_time", "time_expire"),
    (JSAPI, "time_expires", "time_expire"),
    (JSAPI, "payer.openId", "openid"),
    (JSAPI, "payer.open_id", "openid"),
    (JSAPI, "amount.totle", "total"),
    (JSAPI, "amount.total_amount", "total"),
    (JSAPI, "amount.curency", "currency"),
    (JSAPI, "scene_info.payer_client_IP", "payer_client_ip"),
    (JSAPI, "scene_info.client_ip", "payer_client_ip"),
    (JSAPI, "settle_info.profitsharing", "profit_sharing"),
    (JSAPI, "profit_sharing", "/settle_info/profit_sharing"),
    (REFUND, "refund_no", "out_refund_no"),
    (REFUND, "outRefundNo", "out_refund_no"),
    (REFUND, "transction_id", "transaction_id"),
    (REFUND, "transaction_no", "transaction_id"),
    (REFUND, "amount.refunds", "refund"),
    (TRANSFER, "transferAmount", "transfer_amount"),
    (TRANSFER, "transfer_amout", "transfer_amount"),
    (TRANSFER, "remark", "transfer_remark"),
    (TRANSFER, "scene_id", "transfer_scene_id"),
    (TRANSFER, "transfer_scene_report_info", "transfer_scene_report_infos"),
    (SHARING, "reciever", "receivers"),
    (SHARING, "receiver", "receivers"),
    (SHARING, "unfreeze_unsplitted", "unfreeze_unsplit"),
    (UNIFIED, "mchid", "mch_id"),
    (UNIFIED, "totalFee", "total_fee"),
    (UNIFIED, "spbill_ip", "spbill_create_ip"),
    ("GET v3/bill/tradebill", "billDate", "bill_date"),
    ("GET v3/pay/transactions/out-trade-no/{out_trade_no}", "mch_id", "mchid"),
)

# Where a proposal would be made up.
UNKNOWN_PATHS = (
    "GET v3",
    "GET v3/orders",
    "POST v3/login",
    "GET v3/user/info",
    "POST v3/webhooks",
    "GET api/v1/users/42",
    "POST v3/alipay/trade/create",
    "GET v3/weather/today",
    "GET index.html",
    "POST sns/oauth2/access_token",
    "POST cgi-bin/message/template/send",
    "GET v3/customers/42/invoices",
)
UNKNOWN_FIELDS = (
    (JSAPI, "foo"),
    (JSAPI, "idempotency_key"),
    (JSAPI, "metadata"),
    (JSAPI, "email"),
    (JSAPI, "x"),
    (JSAPI, "amount.vat"),
    (REFUND, "customer"),
    (REFUND, "webhook"),
    (TRANSFER, "bank_card"),
    (UNIFIED, "shop"),
)


class Score(NamedTuple):
    """Of mistakes: answered with what was meant, with something else; names answered for nothing."""

    right: int
    wrong: int
    made_up: int


def proposed(hint: str) -> str | None:
    found = re.search(r"did you mean (?:query )?(.+?)\?", hint)
    return found and found[1]


def for_field(call: str, name: str) -> str | None:
    """What is proposed for *name*, with dots between the levels of the body."""
    method, path = call.split()
    if method == "GET":
        return proposed(*field_hints(method, path, query=[name]))
    body: Any = "value"
    for step in reversed(name.split(".")):
        body = {step: body}
    return proposed(*field_hints(method, path, body=body))


def for_path(call: str) -> str | None:
    return proposed(path_hint(*call.split()))


def test_paths_are_answered_as_well_as_ever() -> None:
    answers = [(for_path(typed), meant) for typed, meant in PATHS]
    right = sum(answer in meant.split(" | ") for answer, meant in answers)
    wrong = sum(answer is not None for answer, _ in answers) - right
    made_up = sum(for_path(typed) is not None for typed in UNKNOWN_PATHS)

    assert Score(right, wrong, made_up) == Score(78, 5, 0)


def test_names_are_answered_as_well_as_ever() -> None:
    answers = [(for_field(call, name), meant) for call, name, meant in FIELDS]
    right = sum(answer == meant for answer, meant in answers)
    wrong = sum(answer is not None for answer, _ in answers) - right
    made_up = sum(for_field(call, name) is not None for call, name in UNKNOWN_FIELDS)

    assert Score(right, wrong, made_up) == Score(49, 0, 1)
