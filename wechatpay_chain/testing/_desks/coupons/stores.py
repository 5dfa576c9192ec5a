"""The stores that a stock, or a bundle of stocks, is good in.

Pages: https://pay.weixin.qq.com/doc/v3/partner/4015781302 (associate), 4015781537 (disassociate),
4015781546 (list), 4016280620 and 4016280629 (bundles).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any

from wechatpay_chain.testing._desks._shared.asked import body_of, forbidden, sections, text
from wechatpay_chain.testing._desks._shared.pages import LAST_BEFORE, page
from wechatpay_chain.testing._desks.coupons.book import brand_of
from wechatpay_chain.testing._desks.coupons.records import Stock, StockStore

if TYPE_CHECKING:
    from wechatpay_chain.testing._desks._shared.desk import DeskRoute
    from wechatpay_chain.testing._desks.coupons.book import CouponBook
    from wechatpay_chain.testing._message.received import ReceivedRequest

__all__ = ["StoreDesk"]

_STOCK = "product-coupons/{product_coupon_id}/stocks/{stock_id}"
_BUNDLE = "product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}"
_ALL_STORES = 268578813


class StoreDesk:
    """Joins stocks and stores; any ``store_id`` is taken for a store of the brand.

    Args:
        book: The platform's product coupons.
    """

    def __init__(self, book: CouponBook) -> None:
        self._book = book

    def routes(self) -> Iterator[DeskRoute]:
        """The endpoints it serves, below the root of a caller."""
        yield "GET", f"{_STOCK}/associated-stores", self.listed
        for path in (_STOCK, _BUNDLE):
            yield "POST", f"{path}/associate-stores", self.associate
            yield "POST", f"{path}/disassociate-stores", self.disassociate

    def listed(self, call: ReceivedRequest) -> dict[str, Any]:
        """List the stores of a stock, a page at a time."""
        (stock,) = self._stocks(call, brand_of(call, call.query, "query"))
        shown, more = page(list(stock.stores.values()), call.query)
        stores = [{"store_id": store.store_id} for store in shown]
        return {"total_count": len(stock.stores), "store_list": stores, **more}

    def associate(self, call: ReceivedRequest) -> dict[str, Any]:
        """Let it be good in more stores; repeating one is not an error."""
        stocks, asked = self._asked(call)
        for stock in stocks:
            last = max((store.number for store in stock.stores.values()), default=LAST_BEFORE)
            for number, name in enumerate(asked, last + 1):
                stock.stores.setdefault(name, StockStore(number, name))
        return _told(asked, ())

    def disassociate(self, call: ReceivedRequest) -> dict[str, Any]:
        """Let it be good in fewer stores."""
        stocks, asked = self._asked(call)
        unknown = [name for name in asked if not any(name in stock.stores for stock in stocks)]
        for stock in stocks:
            for name in asked:
                stock.stores.pop(name, None)
        return _told([name for name in asked if name not in unknown], unknown)

    def _asked(self, call: ReceivedRequest) -> tuple[list[Stock], list[str]]:
        body = body_of(call)
        stocks = self._stocks(call, brand_of(call, body))
        names = [text(one, "store_id") for one in sections(body, "store_list")]
        scope = stocks[0].asked.get("store_scope")
        if scope != "SPECIFIC":
            raise forbidden(f"the stock's store_scope is {scope}, not SPECIFIC", _ALL_STORES)
        return stocks, list(dict.fromkeys(names))

    def _stocks(self, call: ReceivedRequest, brand: str) -> list[Stock]:
        names: Mapping[str, str] = call.variables
        owner = names["product_coupon_id"]
        if "stock_bundle_id" in names:
            return self._book.shelf.bundle(names["stock_bundle_id"], owner, brand)
        return [self._book.shelf.stock(names["stock_id"], owner, brand)]


def _told(good: Iterable[str], unknown: Iterable[str]) -> dict[str, Any]:
    done = [{"store_id": name} for name in good]
    failed = [
        {"store_id": name, "code": "RESOURCE_NOT_EXISTS", "message": "the store is not associated"}
        for name in unknown
    ]
    return {
        "total_count": len(done) + len(failed),
        "success_store_list": done,
        "failed_store_list": failed,
    }
