"""Complaints, what was said about them, and pictures, as the merchant looks them up.

Pages: https://pay.weixin.qq.com/doc/v3/merchant/4012533431 (list), 4012533436 (one), 4012533439
(what was said), 4012467250 (upload of a picture), 4012467251 (download).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import TYPE_CHECKING, Any

from wechatpay_chain.testing._desks._shared.asked import text, wrong
from wechatpay_chain.testing._desks._shared.moments import day_named, day_of
from wechatpay_chain.testing._desks.media.uploads import Upload, download, taken

if TYPE_CHECKING:
    from wechatpay_chain.testing._desks._shared.desk import DeskRoute
    from wechatpay_chain.testing._desks.complaints.book import ComplaintBook
    from wechatpay_chain.testing._message.answer import Answer
    from wechatpay_chain.testing._message.received import ReceivedRequest

__all__ = ["ComplaintLists"]

_LONGEST_SPAN = 30  # days
_LIST, _HISTORY = (10, 50), (100, 300)  # how many of a page unless asked for, and at most
_MOST_DIGITS = 9
_PICTURE = Upload("v3/merchant-service/images/upload")
_LIST_LACKS = ("payer_openid",)
"""Members of a single complaint that the list leaves out."""


class ComplaintLists:
    """Shows complaints.

    Args:
        book: All of them.
    """

    def __init__(self, book: ComplaintBook) -> None:
        self._book = book

    def routes(self, root: str, complaints: str) -> Iterator[DeskRoute]:
        """The endpoints it serves, below a root."""
        path = f"{root}/{complaints}"
        yield "GET", path, self.listed
        yield "GET", f"{path}/{{complaint_id}}", self.query
        yield "GET", f"{path}/{{complaint_id}}/negotiation-historys", self.history
        yield "POST", f"{root}/images/upload", self.upload
        yield "GET", f"{root}/images/{{media_id}}", self.image

    def listed(self, call: ReceivedRequest) -> dict[str, Any]:
        """List the complaints of some days, a page at a time."""
        query = call.query
        first, last = _days(query)
        against = query.get("complainted_mchid")
        found = [
            complaint.document()
            for complaint in self._book.complaints
            if first <= day_of(complaint.time) <= last and against in {None, complaint.mchid}
        ]
        told = [{k: v for k, v in one.items() if k not in _LIST_LACKS} for one in found]
        return _slice(told, query, *_LIST)

    def query(self, call: ReceivedRequest) -> dict[str, Any]:
        """Show one."""
        return self._book.find(call.variables["complaint_id"]).document()

    def history(self, call: ReceivedRequest) -> dict[str, Any]:
        """List what was said about one, from the first word on, a page at a time."""
        complaint = self._book.find(call.variables["complaint_id"])
        told = [said.document() for said in complaint.history]
        return _slice(told, call.query, *_HISTORY)

    def upload(self, call: ReceivedRequest) -> dict[str, Any]:
        """Take a picture."""
        return {"media_id": self._book.images.add(taken(call, _PICTURE))}

    def image(self, call: ReceivedRequest) -> Answer:
        """Give a picture; the answer's signature is as documented for the path."""
        signed = call.endpoint is not None and call.endpoint.response_signed
        return download(self._book.images.find(call.variables["media_id"]), signed=signed)


def _days(query: Mapping[str, str]) -> tuple[date, date]:
    first, last = (_day(query, name) for name in ("begin_date", "end_date"))
    if not 0 <= (last - first).days <= _LONGEST_SPAN:
        raise wrong("end_date", f"must be 0 to {_LONGEST_SPAN} days after begin_date", "query")
    return first, last


def _day(query: Mapping[str, str], name: str) -> date:
    found = day_named(text(query, name, "query"))
    if found is None:
        raise wrong(name, "must be a day as 2026-01-31", "query")
    return found


def _slice(
    items: list[dict[str, Any]], query: Mapping[str, str], usual: int, most: int
) -> dict[str, Any]:
    limit, offset = _count(query, "limit", usual, 1), _count(query, "offset", 0, 0)
    if limit > most:
        raise wrong("limit", f"must be at most {most}", "query")
    # total_count is in the first page only.
    total = {"total_count": len(items)} if offset == 0 else {}
    shown = items[offset : offset + limit]
    return {"data": shown, "limit": limit, "offset": offset, **total}


def _count(query: Mapping[str, str], name: str, usual: int, least: int) -> int:
    value = query.get(name, str(usual))
    if not (
        value.isascii() and value.isdigit() and len(value) <= _MOST_DIGITS and int(value) >= least
    ):
        raise wrong(name, f"must be a whole number from {least} on", "query")
    return int(value)
