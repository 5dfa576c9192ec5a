"""The operations of the demonstration, six ways to write each, and the expected answers.

Sources: https://pay.weixin.qq.com/doc/v3/partner/4015781590 (send a product coupon to a user) and
https://pay.weixin.qq.com/doc/v3/partner/4015781605 (list a user's product coupons by state).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, NamedTuple

__all__ = ["OFFER", "OPERATIONS", "Operation"]

_STATE = "CONFIRMING"
"""The coupon's state, by which it is listed."""

_NODES = {
    "attribute chain": "client.v3.marketing.partner.productCoupon.users._openid_.coupons",
    "chain()": 'client.chain("v3/marketing/partner/product-coupon/users/{openid}/coupons")',
    "item": 'client["v3/marketing/partner/product-coupon/users/{openid}/coupons"]',
}
_CALLS = {
    "async": ".{verb}_async({options}).then(Response.json).wait()",
    "sync": ".{verb}({options}).json()",
}

_OPENID = "oh-394z-6CGkNoJrsDLTTUKiAnp4"
_COUPON = {
    "brand_id": "120344",
    "product_coupon_id": "1000000013",
    "stock_id": "1000000013001",
    "coupon_code": "123446565767",
    "appid": "wx233544546545989",
    "send_request_no": "34657_20250101_123456",
    "attach": "example_attach",
}
OFFER: Mapping[str, Any] = {
    **{name: _COUPON[name] for name in ("brand_id", "appid", "product_coupon_id", "stock_id")},
    "stock": {"coupon_code_mode": "API_ASSIGN"},
}
"""The stock that the coupon is of, whose codes are the merchant's."""
_REQUIRED = (
    "coupon_code", "coupon_state", "valid_begin_time", "valid_end_time", "receive_time",
    "send_request_no", "send_channel", "product_coupon", "stock", "brand_id",
)  # fmt: skip
_QUERY = {
    "product_coupon_id": "1000000013",
    "stock_id": "1000000013001",
    "appid": "wx233544546545989",
    "coupon_state": _STATE,
    "page_size": 20,
    "page_token": "MTIzMjUK",
    "brand_id": "120344",
}


class Operation(NamedTuple):
    """One documented operation.

    Attributes:
        title: Its title.
        verb: The verb of the chain.
        options: The verb's arguments, as Python text.
        values: The names used in that text.
        problems: Says what is wrong with an answer, given the good ones before it.
    """

    title: str
    verb: str
    options: str
    values: Mapping[str, Any]
    problems: Callable[[Any, Sequence[Any]], list[str]]

    def styles(self) -> list[tuple[str, str]]:
        """The six ways to write it: what each is called, and its line of Python."""
        return [
            (f"{kind}, {form}", node + call.format(verb=self.verb, options=self.options))
            for kind, call in _CALLS.items()
            for form, node in _NODES.items()
        ]


def _problems_of_sending(answer: Any, earlier: Sequence[Any]) -> list[str]:
    problems = [f"the answer lacks {name}" for name in _REQUIRED if name not in answer]
    want = {**_COUPON, "coupon_state": _STATE}
    have = {**answer.get("stock", {}), **answer.get("product_coupon", {}), **answer}
    have["appid"] = have.get("notify_config", {}).get("notify_appid")
    problems += [
        f"{name} is {have.get(name)!r}, {value!r} is wanted"
        for name, value in want.items()
        if have.get(name) != value
    ]
    if earlier and answer != earlier[0]:
        problems.append("the same send_request_no did not give the same coupon")
    return problems


def _problems_of_listing(answer: Any, earlier: Sequence[Any]) -> list[str]:
    want = {"total_count": 1, "user_coupon_list": list(earlier[:1])}
    return [] if answer == want else ["the list is not the one coupon that was sent"]


OPERATIONS = (
    Operation(
        "Send a product coupon to a user (向用户发放商品券)",
        "post",
        "openid=openid, json=coupon",
        {"openid": _OPENID, "coupon": _COUPON},
        _problems_of_sending,
    ),
    Operation(
        "List a user's product coupons by state (指定券状态查询用户商品券列表)",
        "get",
        "openid=openid, query=query",
        {"openid": _OPENID, "query": _QUERY},
        _problems_of_listing,
    ),
)
