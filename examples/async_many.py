"""A hundred queries at once, in threads and in asyncio, sixteen of them in progress at a time.

    python examples/async_many.py

It runs against a stand-in on this machine. The functions accept any client.
"""

from __future__ import annotations

import asyncio
import time
from collections import Counter
from typing import TYPE_CHECKING

from wechatpay_chain import Builder, Client, Response
from wechatpay_chain.promise import all_settled
from wechatpay_chain.testing import Platform, ReceivedRequest, Refusal

if TYPE_CHECKING:
    from collections.abc import Sequence


def states_by_waiting(client: Client, mchid: str, numbers: Sequence[str]) -> dict[str, str]:
    """The state of each order, without asyncio; failures are listed and do not stop the rest."""
    order = client.v3.pay.transactions.outTradeNo._out_trade_no_
    promises = {
        number: order.get_async(out_trade_no=number, query={"mchid": mchid}).then(state_of)
        for number in numbers
    }
    settled = all_settled(promises).wait()
    return {number: one.value or f"{one.reason}" for number, one in settled.items()}


async def states_by_awaiting(client: Client, mchid: str, numbers: Sequence[str]) -> list[str]:
    """The state of each order, in asyncio; the first failure is raised."""
    order = client.v3.pay.transactions.outTradeNo._out_trade_no_
    responses = await asyncio.gather(
        *(order.get_async(out_trade_no=number, query={"mchid": mchid}) for number in numbers)
    )
    return [state_of(response) for response in responses]


def state_of(response: Response) -> str:
    """What the answer says of the order."""
    return str(response.json()["trade_state"])


def query(call: ReceivedRequest) -> dict[str, str]:
    """The stand-in's endpoint: takes a while, and does not know every order."""
    time.sleep(0.01)
    number = call.variables["out_trade_no"]
    if number.endswith("99"):
        raise Refusal(404, "ORDER_NOT_EXIST", "订单不存在")
    return {"out_trade_no": number, "trade_state": "SUCCESS" if int(number) % 2 else "NOTPAY"}


def main() -> None:
    """Query a hundred orders both ways."""
    numbers = [f"{1000 + index}" for index in range(100)]
    with Platform() as platform:
        platform.expect("GET", "/v3/pay/transactions/out-trade-no/{out_trade_no}").respond(query)
        mchid = platform.identity.mchid
        with Builder.factory(platform.config, concurrency=16) as client:
            states = states_by_waiting(client, mchid, numbers)
            print("1099:", states.pop("1099"))
            print("by waiting: ", dict(Counter(states.values())))

            known = asyncio.run(states_by_awaiting(client, mchid, numbers[:-1]))
            print("by awaiting:", dict(Counter(known)))


if __name__ == "__main__":
    main()
