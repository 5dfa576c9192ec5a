"""The bill desk: the day's trades, movements of money and shares as files to download.

Rules and errors: https://pay.weixin.qq.com/doc/v3/merchant/4013071227 (trade bills),
https://pay.weixin.qq.com/doc/v3/merchant/4013071235 (fund bills),
https://pay.weixin.qq.com/doc/v3/merchant/4012529628 (profit-sharing bills) and
https://pay.weixin.qq.com/doc/v3/merchant/4013071238 (download).
"""

from __future__ import annotations

import gzip
import hashlib
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import partial
from itertools import chain
from typing import TYPE_CHECKING, Any

from wechatpay_chain.testing._desks._shared.asked import forbidden
from wechatpay_chain.testing._desks._shared.content import Content
from wechatpay_chain.testing._desks._shared.moments import day_named, day_of
from wechatpay_chain.testing._desks.bills import files, funds
from wechatpay_chain.testing._desks.bills.shares import share_rows
from wechatpay_chain.testing._desks.bills.trades import trade_sums, trades
from wechatpay_chain.testing._message.answer import Answer
from wechatpay_chain.testing._message.refusal import Refusal

if TYPE_CHECKING:
    from wechatpay_chain.testing._desks._shared.desk import DeskRoute
    from wechatpay_chain.testing._desks.money.batch_record import TransferBatch
    from wechatpay_chain.testing._desks.money.order_record import Order
    from wechatpay_chain.testing._desks.money.refund_record import Refund
    from wechatpay_chain.testing._desks.money.transfer_record import TransferBill
    from wechatpay_chain.testing._desks.sharing.record import Return, Sharing
    from wechatpay_chain.testing._message.received import ReceivedRequest
    from wechatpay_chain.testing._world import World

__all__ = ["BillDesk", "BillSources"]

_VALID = 300.0
_READY = 10 * 3600.0
_KEPT = timedelta(days=92)
_ACCOUNTS = ("BASIC", "OPERATION", "FEES")


@dataclass(frozen=True)
class BillSources:
    """The records that bills are made of; they are read again for every bill."""

    orders: Iterable[Order]
    refunds: Iterable[Refund]
    sharings: Iterable[Sharing]
    returns: Iterable[Return]
    transfers: Iterable[TransferBill]
    batches: Iterable[TransferBatch]


@dataclass(frozen=True)
class _File:
    """A file to be downloaded."""

    content: bytes = field(repr=False)
    is_packed: bool
    until: float


class BillDesk:
    """Makes bills and has them downloaded.

    Args:
        world: The platform's shared state.
        sources: The records that bills are made of.

    Attributes:
        early: Whether a day's bill can be had before ten o'clock of the next one, with what there
            is by then; otherwise that is ``STATEMENT_CREATING``, as on the real platform.
    """

    def __init__(self, world: World, sources: BillSources) -> None:
        self.early = True
        self._world = world
        self._sources = sources
        self._files: dict[str, _File] = {}
        self._count = 0

    def routes(self) -> Iterable[DeskRoute]:
        """Method, template and handler of each endpoint that is served."""
        yield "GET", "v3/bill/tradebill", partial(self._apply, self._trades)
        yield "GET", "v3/bill/fundflowbill", partial(self._apply, self._funds)
        yield "GET", "v3/profitsharing/bills", partial(self._apply, self._shares)
        yield "GET", "v3/billdownload/file", self._download

    def _apply(
        self, make: Callable[[Content, date], bytes | None], call: ReceivedRequest
    ) -> dict[str, Any]:
        asked = Content.of_query(call)
        packing = asked.maybe("tar_type")
        if packing not in {None, "GZIP"}:
            raise asked.wrong("tar_type", "can only be GZIP")
        day = _day(asked)
        with self._world.lock:
            self._require_ready(day)
            content = make(asked, day)
            if content is None:
                raise Refusal(400, "NO_STATEMENT_EXIST", f"nothing happened on {day}")
            return self._offer(content, packing is not None)

    def _require_ready(self, day: date) -> None:
        now = self._world.clock()
        today = day_of(now)
        if day > today:
            raise Refusal(400, "NO_STATEMENT_EXIST", f"{day} has not come yet")
        if day < today - _KEPT:
            raise forbidden("bill_date is more than three months ago")
        if not self.early and day >= day_of(now - _READY):
            raise Refusal(400, "STATEMENT_CREATING", f"the bill of {day} is being made")

    def _offer(self, content: bytes, packed: bool) -> dict[str, Any]:  # noqa: FBT001
        now = self._world.clock()
        self._files = {name: one for name, one in self._files.items() if one.until > now}
        self._count += 1
        token = self._world.number("bill_token", self._count)
        self._files[token] = _File(content, packed, now + _VALID)
        packing = "&tartype=gzip" if packed else ""
        return {
            "hash_type": "SHA1",
            "hash_value": hashlib.sha1(content, usedforsecurity=False).hexdigest(),
            "download_url": f"{self._world.base_uri}v3/billdownload/file?token={token}{packing}",
        }

    def _download(self, call: ReceivedRequest) -> Answer:
        token = Content.of_query(call).text("token")
        with self._world.lock:
            found = self._files.get(token)
        if found is None or self._world.clock() >= found.until:
            raise forbidden(
                "the address is unknown or not valid any more; apply for the bill again"
            )
        if found.is_packed:
            packed = gzip.compress(found.content, mtime=0)
            return Answer(200, packed, {"Content-Type": "application/gzip"}, signed=False)
        kind = "text/plain; charset=utf-8"
        return Answer(200, found.content, {"Content-Type": kind}, signed=False)

    # -- the content of each bill, or None -------------------------------------------------------

    def _trades(self, asked: Content, day: date) -> bytes | None:
        kind, sub = asked.maybe("bill_type") or "ALL", asked.maybe("sub_mchid")
        if kind not in files.TRADES:
            raise asked.wrong("bill_type", f"must be one of {', '.join(files.TRADES)}")
        listed = [
            one
            for one in trades(self._sources.orders, self._sources.refunds)
            if day_of(one.at) == day
            and one.order.mchid == self._world.identity.mchid
            and sub in {None, one.order.sub_mchid}
            and kind in {"ALL", "SUCCESS" if one.refund is None else "REFUND"}
        ]
        rows = [one.row() for one in listed]
        columns, sums = files.TRADES[kind], files.TRADES_SUMS
        return files.csv(columns, rows, sums, trade_sums(listed)) if rows else None

    def _funds(self, asked: Content, day: date) -> bytes | None:
        account = asked.maybe("account_type") or "BASIC"
        if account not in _ACCOUNTS:
            raise asked.wrong("account_type", f"must be one of {', '.join(_ACCOUNTS)}")
        mchid = asked.maybe("sub_mchid") or self._world.identity.mchid
        own = [one for one in self._movements() if (one.account, one.mchid) == (account, mchid)]
        rows = [row for row in funds.movement_rows(own) if day_of(row.at) == day]
        sums = funds.movement_sums(rows)
        return files.csv(files.FUNDS, rows, files.FUNDS_SUMS, sums) if rows else None

    def _movements(self) -> Iterable[funds.Movement]:
        sources = self._sources
        return chain(
            funds.trade_movements(trades(sources.orders, sources.refunds)),
            funds.share_movements(sources.sharings),
            funds.return_movements(sources.returns),
            funds.transfer_movements(sources.transfers),
            funds.batch_movements(sources.batches),
        )

    def _shares(self, asked: Content, day: date) -> bytes | None:
        sub, sources = asked.maybe("sub_mchid"), self._sources
        sharings = [one for one in sources.sharings if sub in {None, one.order.sub_mchid}]
        returns = [one for one in sources.returns if sub in {None, one.sharing.order.sub_mchid}]
        rows = [row for row in share_rows(sharings, returns) if day_of(row.at) == day]
        sums = [str(len(rows)), files.yuan(sum(row.amount for row in rows))]
        return files.csv(files.SHARES, rows, files.SHARES_SUMS, sums) if rows else None


def _day(asked: Content) -> date:
    day = day_named(asked.text("bill_date"))
    if day is None:
        raise asked.wrong("bill_date", "must be a day as yyyy-MM-dd")
    return day
