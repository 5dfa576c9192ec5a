"""The desk of transfer batches, the product before transfer bills; open to its old merchants.

Rules: https://pay.weixin.qq.com/doc/v3/merchant/4012458841
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any

from wechatpay_chain.testing._desks._shared.asked import at_or_now, forbidden, wrong
from wechatpay_chain.testing._desks._shared.content import Content
from wechatpay_chain.testing._desks._shared.ledger import Ledger
from wechatpay_chain.testing._desks.money.account import taken
from wechatpay_chain.testing._desks.money.batch_record import TransferBatch, TransferDetail
from wechatpay_chain.testing._message.refusal import Refusal

if TYPE_CHECKING:
    from wechatpay_chain.testing._desks._shared.desk import DeskRoute
    from wechatpay_chain.testing._message.received import ReceivedRequest
    from wechatpay_chain.testing._world import World

__all__ = ["TransferBatchDesk"]

_PATH = "v3/transfer/batches"
_MOST = 1000
_PAGE = 20
_LARGEST_PAGE = 100
_END = {"out_": "no", "": "id"}
"""How the merchant's and the platform's numbers are named: ``out_batch_no``, ``batch_id``."""


class TransferBatchDesk:
    """Transfers money to many users at once.

    Args:
        world: The platform's shared state.

    Attributes:
        at_once: Whether all transfers of a batch succeed as soon as it is accepted (the answer
            says ``ACCEPTED`` all the same); if not, it waits for :meth:`finish`.
        funds: The balance of the merchant's account, in fen; ``None`` for plenty.
    """

    def __init__(self, world: World) -> None:
        self.at_once = True
        self.funds: int | None = None
        self._world = world
        self._batches: Ledger[TransferBatch] = Ledger()

    def routes(self) -> Iterable[DeskRoute]:
        """Method, template and handler of each endpoint that is served."""
        yield "POST", _PATH, self._create
        for prefix, find in (("out_", self._batches.get), ("", self._by_id)):
            batch, detail = (f"{prefix}batch_{_END[prefix]}", f"{prefix}detail_{_END[prefix]}")
            path = f"{_PATH}/{_segment(batch)}/{{{batch}}}"
            yield "GET", path, partial(self._query, batch, find)
            one = f"{path}/details/{_segment(detail)}/{{{detail}}}"
            yield "GET", one, partial(self._query_detail, batch, detail, find)

    def finish(
        self,
        out_batch_no: str,
        failed: Mapping[str, str] | None = None,
        *,
        at: float | None = None,
    ) -> dict[str, Any]:
        """Let a batch be done; ``MCHTRANSFER.BATCH.FINISHED`` goes to its ``notify_url``.

        Args:
            out_batch_no: The batch's number.
            failed: Reasons, by ``out_detail_no``, of the transfers that fail.
            at: When, in Unix seconds; now unless given.

        Returns:
            The batch as a query has it from then on.

        Raises:
            Refusal: 404 ``NOT_FOUND``; 400 ``INVALID_REQUEST``: it has come to an end.
        """
        with self._world.lock:
            batch = self._open(out_batch_no)
            self._finish(batch, failed or {}, at_or_now(at, self._world.clock()))
            return batch.told()

    def close(
        self, out_batch_no: str, reason: str = "OVERDUE_CLOSE", *, at: float | None = None
    ) -> dict[str, Any]:
        """Let a batch be closed; ``MCHTRANSFER.BATCH.CLOSED`` goes to its ``notify_url``.

        Args:
            out_batch_no: The batch's number.
            reason: The ``close_reason``.
            at: When, in Unix seconds; now unless given.

        Returns:
            The batch as a query has it from then on.

        Raises:
            Refusal: 404 ``NOT_FOUND``; 400 ``INVALID_REQUEST``: it has come to an end.
        """
        with self._world.lock:
            batch = self._open(out_batch_no)
            closed = at_or_now(at, self._world.clock())
            batch.close_reason = reason
            self.funds = taken(self.funds, -sum(one.amount for one in batch.details))
            self._end(batch, "CLOSED", closed)
            return batch.told()

    def __iter__(self) -> Iterator[TransferBatch]:
        return iter(self._batches)

    def _by_id(self, batch_id: str) -> TransferBatch | None:
        return next((one for one in self._batches if one.batch_id == batch_id), None)

    def _open(self, out_batch_no: str) -> TransferBatch:
        batch = _there(self._batches.get(out_batch_no), out_batch_no)
        if batch.status != "ACCEPTED":
            raise forbidden(f"batch {out_batch_no} is {batch.status}")
        return batch

    def _finish(self, batch: TransferBatch, failed: Mapping[str, str], at: float) -> None:
        if not isinstance(failed, Mapping):
            raise wrong("failed", "must be reasons by out_detail_no")
        numbers = {one.out_detail_no for one in batch.details}
        if unknown := set(failed) - numbers:
            raise wrong("failed", f"names {', '.join(sorted(unknown))}, not of this batch")
        for one in batch.details:
            one.fail_reason = failed.get(one.out_detail_no)
            one.status = "SUCCESS" if one.fail_reason is None else "FAIL"
            if one.fail_reason is not None:
                self.funds = taken(self.funds, -one.amount)
        self._end(batch, "FINISHED", at)

    def _end(self, batch: TransferBatch, status: str, at: float) -> None:
        batch.status = status
        batch.changed = at
        url, event = batch.asked.get("notify_url"), f"MCHTRANSFER.BATCH.{status}"
        self._world.notify(url, event, batch.notified(), original_type="mch_payment")

    def _create(self, call: ReceivedRequest) -> dict[str, Any]:
        asked = Content.of_body(call)
        number = asked.text("out_batch_no")
        conflict = forbidden(f"out_batch_no {number} was used with other parameters")
        with self._world.lock:
            if again := self._batches.again(number, asked.values, conflict):
                return again.accepted()
            batch = self._batches.add(number, asked.values, self._new(asked, call))
            told = batch.accepted()
            if self.at_once:
                self._finish(batch, {}, batch.created)
            return told

    def _new(self, asked: Content, call: ReceivedRequest) -> TransferBatch:
        mchid, now = call.mchid or self._world.identity.mchid, self._world.clock()
        number, made = asked.text("out_batch_no"), self._world.number
        details = tuple(
            TransferDetail(one.values, made("detail_id", mchid, number, _own_number(one)))
            for one in asked.objects("transfer_detail_list", 1, _MOST)
        )
        _require_sums(asked, details)
        asked.notify_url()
        self.funds = taken(self.funds, sum(one.amount for one in details))
        batch_id = made("batch_id", mchid, number)
        return TransferBatch(asked.values, mchid, batch_id, details, now, now)

    def _query(
        self, name: str, find: Callable[[str], TransferBatch | None], call: ReceivedRequest
    ) -> dict[str, Any]:
        number, given = call.variables[name], Content.of_query(call)
        with self._world.lock:
            batch = _there(find(number), number)
            told = {"transfer_batch": batch.told()}
            if given.maybe("need_query_detail") not in {"true", "1"}:
                return told
            return {**told, **_page(batch, given)}

    def _query_detail(
        self,
        name: str,
        detail: str,
        find: Callable[[str], TransferBatch | None],
        call: ReceivedRequest,
    ) -> dict[str, Any]:
        number, wanted = call.variables[name], call.variables[detail]
        with self._world.lock:
            batch = _there(find(number), number)
            for one in batch.details:
                if getattr(one, detail) == wanted:
                    return batch.detail(one)
        raise _no_transfer(wanted)


def _segment(name: str) -> str:
    return name.replace("_", "-")


def _own_number(one: Content) -> str:
    one.fen("transfer_amount")
    one.text("openid")
    return one.text("out_detail_no")


def _require_sums(asked: Content, details: tuple[TransferDetail, ...]) -> None:
    if asked.fen("total_amount") != sum(one.amount for one in details):
        raise asked.wrong("total_amount", "is not the sum of transfer_detail_list")
    if asked.find("total_num") != len(details):
        raise asked.wrong("total_num", "is not the length of transfer_detail_list")
    if len({one.out_detail_no for one in details}) < len(details):
        raise asked.wrong("transfer_detail_list", "has an out_detail_no twice")


def _page(batch: TransferBatch, given: Content) -> dict[str, Any]:
    offset = _count(given, "offset", 0, 0)
    limit = min(_count(given, "limit", _PAGE, 1), _LARGEST_PAGE)
    status = given.maybe("detail_status") or "ALL"
    listed = [one.listed() for one in batch.details if status in {"ALL", one.status}]
    return {
        "transfer_detail_list": listed[offset : offset + limit],
        "offset": offset,
        "limit": limit,
    }


def _count(given: Content, name: str, otherwise: int, least: int) -> int:
    text = given.maybe(name) or str(otherwise)
    if not (text.isascii() and text.isdigit()) or int(text[:9]) < least:
        raise given.wrong(name, f"must be a whole number from {least} on")
    return int(text[:9])


def _there(batch: TransferBatch | None, number: str) -> TransferBatch:
    if batch is None:
        raise _no_transfer(number)
    return batch


def _no_transfer(number: str) -> Refusal:
    return Refusal(404, "NOT_FOUND", f"there is no transfer {number}")
