"""Bills as files: details and sums, each under a line of names, every value after a backtick.

Columns: https://pay.weixin.qq.com/doc/v3/merchant/4013071246 (trades),
https://pay.weixin.qq.com/doc/v3/merchant/4013071249 (funds) and
https://pay.weixin.qq.com/doc/v3/merchant/4012529628 (shares). Amounts are in yuan.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

__all__ = [
    "FUNDS",
    "FUNDS_SUMS",
    "SHARES",
    "SHARES_SUMS",
    "TRADES",
    "TRADES_SUMS",
    "Row",
    "csv",
    "yuan",
]

_BOM = "\ufeff"
_REFUND = "微信退款单号,商户退款单号,退款金额,充值券退款金额,退款类型,退款状态,"
_TRADE = (
    "交易时间,公众账号ID,商户号,特约商户号,设备号,微信订单号,商户订单号,用户标识,交易类型,交易状态,"
    "付款银行,货币种类,应结订单金额,代金券金额,{times}{refund}商品名称,商户数据包,手续费,费率,"
    "订单金额,{asked}费率备注"
)
_ASKED = "申请退款金额,"
_TIMES = "退款申请时间,退款成功时间,"


def _columns(text: str) -> tuple[str, ...]:
    return tuple(text.split(","))


TRADES = {
    "ALL": _columns(_TRADE.format(times="", refund=_REFUND, asked=_ASKED)),
    "SUCCESS": _columns(_TRADE.format(times="", refund="", asked="")),
    "REFUND": _columns(_TRADE.format(times=_TIMES, refund=_REFUND, asked=_ASKED)),
}
"""The columns of a trade bill, by its ``bill_type``."""

TRADES_SUMS = _columns(
    "总交易单数,应结订单总金额,退款总金额,充值券退款总金额,手续费总金额,订单总金额,申请退款总金额"
)
FUNDS = _columns(
    "记账时间,微信支付业务单号,资金流水单号,业务名称,业务类型,收支类型,收支金额(元),账户结余(元),"
    "资金变更提交申请人,备注,业务凭证号"
)
FUNDS_SUMS = _columns("资金流水总笔数,收入笔数,收入金额,支出笔数,支出金额")
SHARES = _columns(
    "分账时间,分账发起方,分账方,微信订单号,微信分账/回退单号,分账明细单号,商户分账/回退单号,"
    "订单金额,分账接收方,分账金额,业务类型,处理状态,分账描述,备注"
)
SHARES_SUMS = _columns("总条数,分账总金额")


class Row(NamedTuple):
    """One line of a bill."""

    at: float
    """Unix seconds."""
    values: Mapping[str, str]
    """By column."""
    amount: int = 0
    """In fen."""


def csv(
    columns: Sequence[str],
    rows: Iterable[Row],
    sums: Sequence[str],
    values: Sequence[str],
) -> bytes:
    """A bill's file: UTF-8 with a byte order mark, lines ended by CR LF.

    Args:
        columns: The names above the details.
        rows: The details.
        sums: The names above the sums.
        values: The sums.
    """
    lines = [
        ",".join(columns),
        *(_line([row.values.get(name, "") for name in columns]) for row in rows),
        ",".join(sums),
        _line(values),
    ]
    return (_BOM + "".join(f"{line}\r\n" for line in lines)).encode()


def yuan(fen: int) -> str:
    """An amount as bills state it: yuan, with two decimals."""
    sign = "-" if fen < 0 else ""
    return f"{sign}{abs(fen) // 100}.{abs(fen) % 100:02d}"


def _line(values: Iterable[str]) -> str:
    return ",".join(f"`{_escaped(value)}" for value in values)


def _escaped(text: str) -> str:
    # Rule: a comma becomes a backslash and a space, a line break a backslash and n.
    return text.replace("\r\n", "\n").replace("\r", "\n").replace("\n", "\\n").replace(",", "\\ ")
