"""The balance of a merchant's account, for refunds and transfers."""

from __future__ import annotations

from wechatpay_chain.testing._message.refusal import Refusal

__all__ = ["taken"]


def taken(funds: int | None, amount: int) -> int | None:
    """Return the balance of an account after an amount was taken from it.

    Args:
        funds: The balance, in fen; ``None`` for plenty.
        amount: The amount taken, in fen; a negative one is given back.

    Raises:
        Refusal: 403 ``NOT_ENOUGH``.
    """
    if funds is None:
        return None
    if amount > funds:
        raise Refusal(403, "NOT_ENOUGH", f"the account has {funds} fen, {amount} are wanted")
    return funds - amount
