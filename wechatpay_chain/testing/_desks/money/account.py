"""What a merchant's account has for refunds and transfers."""

from __future__ import annotations

from wechatpay_chain.testing._message.refusal import Refusal

__all__ = ["taken"]


def taken(funds: int | None, amount: int) -> int | None:
    """What an account has after an amount was taken from it.

    Args:
        funds: What it has, in fen; ``None`` for plenty.
        amount: What is taken, in fen; below 0 it is given back.

    Raises:
        Refusal: 403 ``NOT_ENOUGH``.
    """
    if funds is None:
        return None
    if amount > funds:
        raise Refusal(403, "NOT_ENOUGH", f"the account has {funds} fen, {amount} are wanted")
    return funds - amount
