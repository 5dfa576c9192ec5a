"""A brand's product coupons on a platform, for tests of their flow."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Iterator, Mapping
from typing import Any

import pytest

from wechatpay_chain import Builder, Client, HTTPStatusError
from wechatpay_chain.testing import Checks, Identity, Platform
from wechatpay_chain.testing._desks.coupons.desk import ProductCouponDesk
from wechatpay_chain.testing._desks.coupons.sample import (
    product_coupon_sample,
    stock_sample,
)

__all__ = ["APPID", "BRAND", "DAY", "OPENID", "ORDER", "Clock", "Shop", "open_shop", "refused"]

BRAND = "120344"
APPID = "wx233544546545989"
OPENID = "oh-394z-6CGkNoJrsDLTTUKiAnp4"
ORDER = {"transaction_id": "4200000000123456789123456789"}
DAY = 86400.0
ROOT = "v3/marketing/partner/product-coupon"


class Clock:
    """The time, for both sides; it can be moved on."""

    def __init__(self) -> None:
        self.ahead = 0.0

    def __call__(self) -> float:
        return time.time() + self.ahead


class Shop:
    """A client's calls about product coupons, and the desk that serves them.

    Args:
        platform: Serves.
        client: Calls.
        clock: The time of both.
    """

    def __init__(self, platform: Platform, client: Client, clock: Clock) -> None:
        self.platform = platform
        self.client = client
        self.clock = clock
        self.desk = platform.desk(ProductCouponDesk)
        self._count = 0

    def number(self) -> str:
        """A request number that was not used before."""
        self._count += 1
        return f"number-{self._count:04d}"

    def call(
        self, method: str, path: str, body: Mapping[str, Any] | None = None, **query: Any
    ) -> Any:
        """What one call answers; *path* is below the partner's root."""
        node = self.client.chain(f"{ROOT}/{path}")
        if body is not None:
            return getattr(node, method)(json=dict(body)).json()
        given = {"brand_id": BRAND, **query}
        query = {name: value for name, value in given.items() if value is not None}
        return getattr(node, method)(query=query).json()

    def set_address(self, url: str = "http://127.0.0.1:9/notify") -> None:
        """Say where notifications go."""
        self.call("post", "notify-configs", {"notify_url": url})

    def product_coupon(self, **members: Any) -> dict[str, Any]:
        """What a product coupon can be created with; *members* win."""
        sample = product_coupon_sample() | {"brand_id": BRAND, "stock": self.stock()}
        return sample | {"out_request_no": self.number()} | members

    def stock(self, **members: Any) -> dict[str, Any]:
        """What a stock can be created with; *members* win."""
        return stock_sample(APPID, self.clock()) | members

    def create(self, **members: Any) -> Any:
        """Create a product coupon."""
        self.set_address()
        return self.call("post", "product-coupons", self.product_coupon(**members))

    def about(self, stock: Mapping[str, Any], **members: Any) -> dict[str, Any]:
        """What a call about a coupon of a stock says; *members* win."""
        names = {name: stock[name] for name in ("product_coupon_id", "stock_id")}
        return {"brand_id": BRAND, "appid": APPID, **names, **members}

    def send(self, stock: Mapping[str, Any], openid: str = OPENID, **members: Any) -> Any:
        """Send a coupon of a stock."""
        body = self.about(stock, send_request_no=self.number()) | members
        return self.call("post", f"users/{openid}/coupons", body)

    def do(self, what: str, coupon: Mapping[str, Any], openid: str = OPENID, **members: Any) -> Any:
        """Confirm, use, return or deactivate a coupon."""
        body = self.about(coupon["stock"], out_request_no=self.number())
        if what == "use":
            body |= {"use_time": "2026-01-01T08:00:00+08:00", "associated_order_info": ORDER}
        if what == "deactivate":
            body |= {"deactivate_reason": "发错了"}
        path = f"users/{openid}/coupons/{coupon['coupon_code']}/{what}"
        return self.call("post", path, body | members)

    def query(self, coupon: Mapping[str, Any], openid: str = OPENID) -> Any:
        """Show a coupon."""
        about = self.about(coupon["stock"])
        return self.call("get", f"users/{openid}/coupons/{coupon['coupon_code']}", **about)

    def listed(self, openid: str = OPENID, **query: Any) -> Any:
        """List the coupons of a user."""
        return self.call("get", f"users/{openid}/coupons", appid=APPID, **query)


@contextlib.contextmanager
def open_shop(identity: Identity, checks: Checks | None = None) -> Iterator[Shop]:
    """A platform with product coupons, and its client."""
    clock = Clock()
    kinds = (ProductCouponDesk,)
    platform = Platform(identity, desks=kinds, clock=clock, checks=checks or Checks())
    with platform, Builder.factory(platform.config | {"clock": clock}) as client:
        yield Shop(platform, client, clock)


@contextlib.contextmanager
def refused(
    status: int, code: str, match: str | None = None
) -> Iterator[pytest.ExceptionInfo[HTTPStatusError]]:
    """What is within must be refused so."""
    with pytest.raises(HTTPStatusError, match=match) as caught:
        yield caught
    assert (caught.value.status_code, caught.value.code) == (status, code)
