"""A plugin with two middlewares: one adds a header, one measures answers that are proved.

    python examples/stack_plugin.py

It runs against a stand-in on this machine.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from wechatpay_chain import Builder, HandlerStack, HTTPStatusError, Response
from wechatpay_chain.testing import Platform

if TYPE_CHECKING:
    from collections.abc import Callable

    from wechatpay_chain.message import Request
    from wechatpay_chain.typing import Handler, RequestOptions


class Stamp:
    """Adds a header to each request that does not have it yet."""

    def __init__(self, name: str, value: str) -> None:
        self._name = name
        self._value = value

    def middleware(self, handler: Handler) -> Handler:
        """Wrap *handler*. Requests are immutable: changing one makes a copy."""

        def stamping(request: Request, options: RequestOptions) -> Response:
            if self._name not in request.headers:
                request = request.with_headers({self._name: self._value})
            return handler(request, options)

        return stamping


class Meter:
    """Reports how each call ended and how long it took."""

    def __init__(self, report: Callable[[str], None]) -> None:
        self._report = report

    def middleware(self, handler: Handler) -> Handler:
        """Wrap *handler*, which is everything further in."""

        def measuring(request: Request, options: RequestOptions) -> Response:
            started = time.perf_counter()
            outcome = "no answer"
            try:
                response = handler(request, options)
                outcome = f"{response.status_code}, verified: {response.verified}"
            except HTTPStatusError as error:
                outcome = f"{error.status_code} {error.code}"
                raise
            finally:
                took = (time.perf_counter() - started) * 1000
                self._report(f"{request.method} /{request.path}: {outcome} ({took:.0f} ms)")
            return response

        return measuring


class Observed:
    """The plugin: puts both middlewares where they belong."""

    def __init__(self, report: Callable[[str], None] = print) -> None:
        self._report = report

    def install(self, stack: HandlerStack, /) -> None:
        """Edit a client's stack while the client is built."""
        # Outermost: sees what the caller sees, so 2xx answers are verified by then.
        stack.unshift(Meter(self._report).middleware, "meter")
        # Just outside the signer: its header goes out with the signed request.
        stack.before("signer", Stamp("X-Shop", "shop-1").middleware, "stamp")


def main() -> None:
    """Make a successful call and one that is refused."""
    with Platform() as platform:
        platform.expect("GET", "/v3/certificates").respond({"data": []})
        with Builder.factory(platform.config, plugins=[Observed()]) as client:
            print(client.get_driver().select("v3").handler)
            client.v3.certificates.get()
            print("the stand-in saw X-Shop:", platform.requests[-1].headers["X-Shop"])
            try:
                client["v3/nothing/here"].get()
            except HTTPStatusError as error:
                print(error)


if __name__ == "__main__":
    main()
