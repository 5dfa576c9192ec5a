"""A product coupon and a stock where it does not matter which: 10 yuan off 100, for 30 days."""

from __future__ import annotations

from typing import Any

from wechatpay_chain.testing._desks._shared.moments import DAY, rfc3339

__all__ = ["product_coupon_sample", "stock_sample"]

_DAYS = 30

_THRESHOLD, _DISCOUNT = 10000, 1000  # in fen
_IMAGES = "https://wxpaylogo.example.com/coupon/"
_PATH = "/pages/index/product"


def product_coupon_sample() -> dict[str, Any]:
    """A request that creates a product coupon, without brand, number and stock."""
    return {
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


def stock_sample(appid: str, now: float) -> dict[str, Any]:
    """A request that creates a stock.

    Args:
        appid: The app that its coupons are used in.
        now: When it begins, in Unix seconds.
    """
    return {
        "remark": "满减券",
        "coupon_code_mode": "WECHATPAY",
        "stock_send_rule": {"max_count": 10000000, "max_count_per_user": 100},
        "single_usage_rule": {
            "coupon_available_period": {
                "available_begin_time": rfc3339(now),
                "available_end_time": rfc3339(now + _DAYS * DAY),
            },
            "normal_coupon": _reduction(),
        },
        "usage_rule_display_info": {
            "coupon_usage_method_list": ["OFFLINE", "MINI_PROGRAM", "PAYMENT_CODE"],
            "mini_program_appid": appid,
            "mini_program_path": _PATH,
            "usage_description": "全场可用",
            "coupon_available_store_info": {"description": "可在所有门店使用"},
        },
        "coupon_display_info": {
            "code_display_mode": "QRCODE",
            "background_color": "Color010",
            "entrance_mini_program": {
                "appid": appid,
                "path": _PATH,
                "entrance_wording": "欢迎选购",
                "guidance_wording": "获取更多优惠",
            },
        },
        "notify_config": {"notify_appid": appid},
        "store_scope": "NONE",
    }


def _reduction() -> dict[str, int]:
    return {"threshold": _THRESHOLD, "discount_amount": _DISCOUNT}
