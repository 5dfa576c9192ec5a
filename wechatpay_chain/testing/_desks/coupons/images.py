"""Pictures that the platform makes for product coupons.

Pages: https://pay.weixin.qq.com/doc/v3/partner/4017327735 (ask), 4017327739 (result), 4017327744
(notification). A task is done at once; what it made is an address and no picture.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from wechatpay_chain.testing._desks._shared.asked import body_of, missing, section, text, wrong
from wechatpay_chain.testing._desks.coupons.book import brand_of, caller_of

if TYPE_CHECKING:
    from wechatpay_chain.testing._desks._shared.desk import DeskRoute
    from wechatpay_chain.testing._desks.coupons.book import CouponBook
    from wechatpay_chain.testing._message.received import ReceivedRequest

__all__ = ["ImageTaskDesk"]

_TASKS = "image-generation-tasks"
_KINDS = {"COMBINE_IMAGE": "combine_image", "CUT_OUT": "cut_out"}


class ImageTaskDesk:
    """Takes tasks and returns their results.

    Args:
        book: The platform's product coupons.
    """

    def __init__(self, book: CouponBook) -> None:
        self._book = book
        self._done: dict[tuple[str, str], dict[str, Any]] = {}

    def routes(self) -> Iterator[DeskRoute]:
        """The endpoints it serves, below the root of a caller."""
        yield "POST", _TASKS, self.ask
        yield "GET", f"{_TASKS}/{{task_id}}", self.result

    def ask(self, call: ReceivedRequest) -> dict[str, Any]:
        """Do a task."""
        body = body_of(call)
        brand, name = brand_of(call, body), text(body, "task_id")
        kind = text(body, "image_generation_type")
        if kind not in _KINDS:
            raise wrong("image_generation_type", f"must be one of {', '.join(_KINDS)}")
        section(body, _KINDS[kind])
        self._book.once.do(
            ("image", brand, name),
            body,
            lambda: self._do(brand, name, kind, caller_of(call).events),
        )
        return {"task_id": name, "brand_id": brand}

    def result(self, call: ReceivedRequest) -> dict[str, Any]:
        """Return the result of a task."""
        brand, name = brand_of(call, call.query, "query"), call.variables["task_id"]
        found = self._done.get((brand, name))
        if found is None or found["image_generation_type"] != text(
            call.query, "image_generation_type", "query"
        ):
            raise missing(f"task {name} of brand {brand}")
        return found

    def _do(self, brand: str, name: str, kind: str, events: str) -> None:
        made = self._book.world.number("media_id", brand, name)
        done = {
            "brand_id": brand,
            "task_id": name,
            "image_generation_type": kind,
            "task_state": "SUCCESS",
            f"{_KINDS[kind]}_result": {"image_url": f"{self._book.world.base_uri}media/{made}"},
        }
        self._done[brand, name] = done
        address = self._book.addresses.get("" if events.endswith("_SP") else brand)
        self._book.world.notify(
            address and address.url,
            f"{events}.IMAGE_GENERATION",
            done,
            original_type="product_coupon",
        )
