"""The order desk: JSAPI, APP, H5 and Native orders, of merchants and of partners.

Errors are those of https://pay.weixin.qq.com/doc/v3/merchant/4012791856 (ordering),
https://pay.weixin.qq.com/doc/v3/merchant/4012791859 (query) and
https://pay.weixin.qq.com/doc/v3/merchant/4012791860 (closing).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple

from wechatpay_chain.testing._desks._shared.asked import at_or_now
from wechatpay_chain.testing._desks._shared.content import Content
from wechatpay_chain.testing._desks.money.order_book import (
    OrderBook,
    no_order,
    require_open,
    require_payable,
    time_limit,
)
from wechatpay_chain.testing._desks.money.order_record import PARTNER, ROLES, Order, Role
from wechatpay_chain.testing._message.refusal import Refusal

if TYPE_CHECKING:
    from wechatpay_chain.testing._desks._shared.desk import DeskRoute
    from wechatpay_chain.testing._message.received import ReceivedRequest
    from wechatpay_chain.testing._world import World

__all__ = ["WAYS", "OrderDesk", "Way", "entry_of"]


class Way(NamedTuple):
    """A way to pay: the last segment of its path, its trade type, and what ordering answers."""

    segment: str
    trade_type: str
    entry: str


WAYS = (
    Way("jsapi", "JSAPI", "prepay_id"),
    Way("app", "APP", "prepay_id"),
    Way("h5", "MWEB", "h5_url"),
    Way("native", "NATIVE", "code_url"),
)


class OrderDesk:
    """Takes orders; the user's part is played with :meth:`pay`, :meth:`fail` and others.

    Args:
        world: The platform's shared state.
        book: All orders; a book of its own unless given.
    """

    def __init__(self, world: World, book: OrderBook | None = None) -> None:
        self._world = world
        self.book = OrderBook(world) if book is None else book

    def routes(self) -> Iterable[DeskRoute]:
        """Method, template and handler of each endpoint that is served."""
        for role in ROLES:
            for way in WAYS:
                yield "POST", f"{role.path}/{way.segment}", partial(self._create, role, way)
            number = f"{role.path}/out-trade-no/{{out_trade_no}}"
            yield "GET", number, partial(self._query, role, "out_trade_no", self.book.find)
            yield "POST", f"{number}/close", partial(self._close, role)
            transaction = f"{role.path}/id/{{transaction_id}}"
            find = self.book.transaction
            yield "GET", transaction, partial(self._query, role, "transaction_id", find)

    def pay(
        self, out_trade_no: str, *, payer_openid: str | None = None, at: float | None = None
    ) -> dict[str, Any]:
        """Let the user pay; ``TRANSACTION.SUCCESS`` goes to the order's ``notify_url``.

        Args:
            out_trade_no: The order's number.
            payer_openid: The payer; unless given, the one in the order, or anybody.
            at: When, in Unix seconds; now unless given.

        Returns:
            The answer to a query from then on.

        Raises:
            Refusal: 404 ``ORDER_NOT_EXIST``; 400 ``ORDER_PAID``, ``ORDER_CLOSED``, or
                ``INVALID_REQUEST`` past ``time_expire``.
        """
        with self._world.lock:
            order = self._order(out_trade_no)
            paid = at_or_now(at, self._world.clock())
            require_payable(order, paid)
            asked = (order.asked.get("payer") or {}).get(order.role.openid)
            self.book.pay(order, payer_openid or asked, paid)
            self.book.announce(order.asked.get("notify_url"), order.notified())
            return order.told()

    def fail(self, out_trade_no: str) -> dict[str, Any]:
        """Let the payment fail: state ``PAYERROR``, without a notification; it can be paid again.

        Args:
            out_trade_no: The order's number.

        Returns:
            The answer to a query from then on.

        Raises:
            Refusal: 404 ``ORDER_NOT_EXIST``; 400 ``ORDER_PAID`` or ``ORDER_CLOSED``.
        """
        return self._become(out_trade_no, "PAYERROR")

    def begin_paying(self, out_trade_no: str) -> dict[str, Any]:
        """Let the user begin: state ``USERPAYING``, until paid or failed; it cannot be closed.

        Args:
            out_trade_no: The order's number.

        Returns:
            The answer to a query from then on.

        Raises:
            Refusal: 404 ``ORDER_NOT_EXIST``; 400 ``ORDER_PAID`` or ``ORDER_CLOSED``.
        """
        return self._become(out_trade_no, "USERPAYING")

    def order(self, out_trade_no: str) -> dict[str, Any]:
        """Return the answer to a query about an order.

        Args:
            out_trade_no: The order's number.

        Raises:
            Refusal: 404 ``ORDER_NOT_EXIST``.
        """
        with self._world.lock:
            return self._order(out_trade_no).told()

    def _become(self, out_trade_no: str, state: str) -> dict[str, Any]:
        with self._world.lock:
            order = self._order(out_trade_no)
            require_open(order)
            order.state = state
            return order.told()

    def _order(self, out_trade_no: str) -> Order:
        order = self.book.find(out_trade_no)
        if order is None or order.combined:
            raise no_order(out_trade_no)
        return order

    def _create(self, role: Role, way: Way, call: ReceivedRequest) -> dict[str, Any]:
        asked = Content.of_body(call)
        mchid, number = asked.caller(role.caller), asked.trade_number("out_trade_no")
        asked.fen("amount/total")
        if (asked.maybe("amount/currency") or "CNY") != "CNY":
            raise asked.wrong("amount/currency", "must be CNY")
        if role is PARTNER:
            asked.text("sub_mchid")
        content = (role.path, way.segment, asked.values)
        with self._world.lock:
            if order := self.book.find(number):
                require_open(order)
            if again := self.book.again(number, content):
                require_payable(again, self._world.clock())
            else:
                self.book.add(content, self._new(role, way, asked))
        return entry_of(self._world, way, mchid, number)

    def _new(self, role: Role, way: Way, asked: Content) -> Order:
        now = self._world.clock()
        return Order(role, way.trade_type, _kept(asked, role), now, time_limit(asked, now))

    def _query(
        self,
        role: Role,
        name: str,
        find: Callable[[str], Order | None],
        call: ReceivedRequest,
    ) -> dict[str, Any]:
        number = call.variables[name]
        with self._world.lock:
            order = _own(find(number), role, Content.of_query(call))
            if order is None:
                raise no_order(number)
            return order.told()

    def _close(self, role: Role, call: ReceivedRequest) -> None:
        number = call.variables["out_trade_no"]
        with self._world.lock:
            order = _own(self.book.find(number), role, Content.of_body(call))
            if order is None:
                raise no_order(number)
            if order.state == "USERPAYING":
                raise Refusal(202, "USER_PAYING", f"the user is about to pay order {number}")
            if order.state != "CLOSED":  # closing again is good, as it may be repeated
                require_open(order)
                order.state = "CLOSED"


def entry_of(world: World, way: Way, *of: object) -> dict[str, Any]:
    """The answer to ordering, which leads to the payment; the same for the same order.

    Args:
        world: Gives numbers.
        way: How the user is going to pay.
        of: The merchant's number and the order's.
    """
    prepay = world.number("prepay_id", *of)
    if way.entry == "prepay_id":
        return {"prepay_id": prepay}
    short = world.number(way.entry, *of)[:10]
    if way.entry == "code_url":
        return {"code_url": f"weixin://wxpay/bizpayurl?pr={short}"}
    page = f"{world.base_uri}cgi-bin/mmpayweb-bin/checkmweb"
    return {"h5_url": f"{page}?prepay_id={prepay}&package={short}"}


def _own(order: Order | None, role: Role, given: Content) -> Order | None:
    """*order*, if it is the caller's and was made in the same role."""
    mchid = given.caller(role.caller)
    sub_mchid = given.text("sub_mchid") if role is PARTNER else None
    if order is None or order.combined or (order.role, order.mchid) != (role, mchid):
        return None
    return order if order.sub_mchid == sub_mchid else None


def _kept(asked: Content, role: Role) -> dict[str, Any]:
    """The part of a request that its order keeps."""
    for name in ("settle_info", "scene_info"):
        asked.section(name)
    for name in (f"payer/{role.openid}", "payer/sub_openid"):
        asked.maybe(name)
    asked.notify_url()
    # Whom the payer must be, by name and identity number, is for nobody to read afterwards.
    payer = {name: one for name, one in asked.section("payer").items() if name != "identity"}
    return {**asked.values, "payer": payer}
