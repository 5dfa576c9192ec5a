"""Whatever a request says, a desk answers or refuses: the platform's own checks can be off."""

from __future__ import annotations

import contextlib
import json
from typing import TYPE_CHECKING, Any

from hypothesis import given, settings
from hypothesis import strategies as st
from support.coupon_shop import APPID, BRAND, OPENID, ORDER

from wechatpay_chain.message import Headers
from wechatpay_chain.testing import Identity, ReceivedRequest, Refusal
from wechatpay_chain.testing._desks.complaints.desk import ComplaintDesk
from wechatpay_chain.testing._desks.coupons.desk import ProductCouponDesk
from wechatpay_chain.testing._desks.coupons.sample import (
    product_coupon_sample,
    stock_sample,
)
from wechatpay_chain.testing._identity.keys import PlatformKeys
from wechatpay_chain.testing._world import World

if TYPE_CHECKING:
    from wechatpay_chain.testing._desks._shared.desk import DeskRoute

NOW = 1_772_323_200.0
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=2) | st.dictionaries(st.text(max_size=5), inner, max_size=2)
    ),
    max_leaves=4,
)
STOCK = stock_sample(APPID, NOW)
SENSIBLE: dict[str, Any] = {
    **product_coupon_sample(),
    "brand_id": BRAND,
    "appid": APPID,
    "product_coupon_id": "1000000013",
    "stock_id": "1000000013001",
    "out_request_no": "number-1",
    "send_request_no": "number-2",
    "stock": STOCK,
    "use_time": "2026-03-01T08:00:00+08:00",
    "associated_order_info": ORDER,
    "deactivate_reason": "over",
    "notify_url": "https://a/b",
    "update_mode": "MAX_COUNT",
    "current_max_count": 10000000,
    "target_max_count": 5,
    "code_list": ["a"],
    "store_list": [{"store_id": "1"}],
    "store_scope": "SPECIFIC",
    "store_id": "1",
    "task_id": "task-1",
    "image_generation_type": "CUT_OUT",
    "cut_out": {"image_url": "https://a/b"},
    "complainted_mchid": "1900000109",
    "response_content": "?",
    "response_images": ["1"],
    "message": {"blocks": []},
    "idempotent_id": "1",
    "action": "APPROVE",
    "reject_reason": "?",
    "url": "https://a/b",
}
DEEP = {
    "sequential_usage_info": {"count": 2, "interval_days": 1},
    "usage_mode": "SEQUENTIAL",
    "single_usage_rule": STOCK["single_usage_rule"],
    "coupon_available_period": STOCK["single_usage_rule"]["coupon_available_period"],
}


def received(method: str, body: Any, variables: dict[str, str]) -> ReceivedRequest:
    raw = json.dumps(body).encode()
    return ReceivedRequest(method, "/path", Headers([]), raw, variables=variables)


@st.composite
def bodies(draw: st.DrawFn) -> dict[str, Any]:
    """Bodies most of whose values are good."""
    body = SENSIBLE | draw(st.dictionaries(st.sampled_from(sorted(SENSIBLE)), JSON, max_size=2))
    if draw(st.booleans()):
        body["stock"] = {
            **STOCK,
            **draw(st.dictionaries(st.sampled_from(sorted(STOCK)), JSON, max_size=2)),
            **draw(st.dictionaries(st.sampled_from(sorted(DEEP)), JSON, max_size=1)),
        }
    return body


def desks(identity: Identity) -> tuple[list[DeskRoute], dict[str, str]]:
    """What two desks serve, and the names of what they know."""
    world = World(identity, PlatformKeys(identity), clock=lambda: NOW)
    coupons, complaints = ProductCouponDesk(world), ComplaintDesk(world)
    routes = [*coupons.routes(), *complaints.routes()]
    set_address = next(handler for _, path, handler in routes if path.endswith("notify-configs"))
    set_address(received("POST", SENSIBLE, {}))
    own = {"store_scope": "SPECIFIC", "coupon_code_mode": "UPLOAD"}
    stock = coupons.offer(product_coupon_id="1000000013", stock_id="1000000013001", stock=own)
    coupon = coupons.take(OPENID, coupons.offer()["stock_id"])
    return routes, {
        "product_coupon_id": stock["product_coupon_id"],
        "stock_id": stock["stock_id"],
        "openid": OPENID,
        "coupon_code": coupon["coupon_code"],
        "complaint_id": complaints.complain()["complaint_id"],
        "stock_bundle_id": "1",
        "user_coupon_bundle_id": "1",
        "task_id": "task-1",
        "media_id": "1",
    }


@given(data=st.data())
@settings(max_examples=150)
def test_a_handler_answers_or_refuses_any_body(identity: Identity, data: st.DataObject) -> None:
    routes, names = desks(identity)
    method, _path, handler = data.draw(st.sampled_from(routes))
    with contextlib.suppress(Refusal):
        answer = handler(received(method, data.draw(bodies()), names))
        assert answer is None or isinstance(answer, dict)
