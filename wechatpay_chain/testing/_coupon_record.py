"""What the platform tells of one coupon: the dictionary of the coupon endpoints' answers.

Fields and their order: https://pay.weixin.qq.com/doc/v3/partner/4015781590
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta, timezone
from typing import Any

__all__ = ["COUPON_STATES", "REQUIRED", "coupon_record"]

COUPON_STATES = (
    "CONFIRMING", "PENDING", "EFFECTIVE", "USED", "EXPIRED", "DELETED", "DEACTIVATED",
)  # fmt: skip

REQUIRED = (
    "coupon_code", "coupon_state", "valid_begin_time", "valid_end_time", "receive_time",
    "send_request_no", "send_channel", "product_coupon", "stock", "brand_id",
)  # fmt: skip
"""The fields that every coupon has."""

_CHINA = timezone(timedelta(hours=8))
_VALID = timedelta(days=30)
_THRESHOLD, _DISCOUNT = 10000, 1000  # in fen
_IMAGES = "https://wxpaylogo.example.com/coupon/"


def coupon_record(
    asked: Mapping[str, Any], state: str, *, number: int, sent: int, now: float
) -> dict[str, Any]:
    """Tell of a coupon that was just sent.

    Args:
        asked: The body of the request that sent it.
        state: The coupon's state.
        number: The coupon's number; its code, where the request gives none.
        sent: How many of the stock were sent, this one included.
        now: Unix seconds.
    """
    received = datetime.fromtimestamp(now, _CHINA).replace(microsecond=0)
    period = (received.isoformat(), (received + _VALID).isoformat())
    record = {
        "coupon_code": asked.get("coupon_code", f"{number:012d}"),
        "coupon_state": state,
        "valid_begin_time": period[0],
        "valid_end_time": period[1],
        "receive_time": period[0],
        "send_request_no": asked["send_request_no"],
        "send_channel": "API",
        "product_coupon": _product_coupon(asked),
        "stock": _stock(asked, period, sent),
        "brand_id": asked["brand_id"],
    }
    return {**record, "attach": asked["attach"]} if "attach" in asked else record


def _product_coupon(asked: Mapping[str, Any]) -> dict[str, Any]:
    return {
        "product_coupon_id": asked["product_coupon_id"],
        "state": "EFFECTIVE",
        "brand_id": asked["brand_id"],
        "scope": "ALL",
        "type": "NORMAL",
        "usage_mode": "SINGLE",
        "single_usage_info": {"normal_coupon": _reduction()},
        "display_info": {
            "name": "全场满100立减10元",
            "image_url": f"{_IMAGES}image.png",
            "background_url": f"{_IMAGES}background.png",
        },
    }


def _stock(asked: Mapping[str, Any], period: tuple[str, str], sent: int) -> dict[str, Any]:
    return {
        "product_coupon_id": asked["product_coupon_id"],
        "stock_id": asked["stock_id"],
        "remark": "满减券",
        "coupon_code_mode": "API_ASSIGN" if "coupon_code" in asked else "WECHATPAY",
        "stock_send_rule": {"max_count": 10000000, "max_count_per_user": 100},
        "single_usage_rule": {
            "coupon_available_period": {
                "available_begin_time": period[0],
                "available_end_time": period[1],
                "available_days": _VALID.days,
            },
            "normal_coupon": _reduction(),
        },
        **_stock_display(asked["appid"]),
        "notify_config": {"notify_appid": asked["appid"]},
        "store_scope": "NONE",
        "sent_count_info": {"total_count": sent, "today_count": sent},
        "state": "SENDING",
        "brand_id": asked["brand_id"],
    }


def _stock_display(appid: str) -> dict[str, Any]:
    path = "/pages/index/product"
    return {
        "usage_rule_display_info": {
            "coupon_usage_method_list": ["OFFLINE", "MINI_PROGRAM", "PAYMENT_CODE"],
            "mini_program_appid": appid,
            "mini_program_path": path,
            "usage_description": "全场可用",
            "coupon_available_store_info": {"description": "可在所有门店使用"},
        },
        "coupon_display_info": {
            "code_display_mode": "QRCODE",
            "background_color": "Color010",
            "entrance_mini_program": {
                "appid": appid,
                "path": path,
                "entrance_wording": "欢迎选购",
                "guidance_wording": "获取更多优惠",
            },
        },
    }


def _reduction() -> dict[str, int]:
    return {"threshold": _THRESHOLD, "discount_amount": _DISCOUNT}
