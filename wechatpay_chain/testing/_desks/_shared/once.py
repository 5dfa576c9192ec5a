"""What was done under a number is done once."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from wechatpay_chain.testing._desks._shared.ledger import Ledger
from wechatpay_chain.testing._message.refusal import Refusal

__all__ = ["Once"]

_T = TypeVar("_T")
_OTHER_CONTENT = 268578927


class Once:
    """Remembers what came of requests by their numbers.

    The same number with the same content gives what came of it the first time; with other content
    it is refused. A request that is refused has not used its number.
    Source: https://github.com/wechatpay-apiv3/wechatpay-skills, product coupons: ALREADY_EXISTS in
    the list of interfaces, number 268578927 in the list of errors.
    """

    def __init__(self) -> None:
        self._done: Ledger[tuple[Any]] = Ledger()

    def do(self, key: tuple[str, ...], content: object, act: Callable[[], _T]) -> _T:
        """What *act* gives, or gave when the number was first used.

        Args:
            key: The operation, whose number it is, and the number.
            content: All that the request asks for.
            act: Does it.

        Raises:
            Refusal: 400 ``ALREADY_EXISTS``: the number was used with other content.
        """
        message = f"the number {key[-1]} was used with other parameters"
        conflict = Refusal(400, "ALREADY_EXISTS", message, number=_OTHER_CONTENT)
        name = "\n".join(key)
        done = self._done.again(name, content, conflict)
        if done is None:
            done = self._done.add(name, content, (act(),))
        result: _T = done[0]
        return result
