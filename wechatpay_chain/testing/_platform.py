"""The platform: a server on loopback that answers one merchant as WeChat Pay would."""

from __future__ import annotations

import re
import threading
import time
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Any, NamedTuple

from wechatpay_chain.message import Headers
from wechatpay_chain.testing._answer import Answer, refused, signed
from wechatpay_chain.testing._authorization import RequestVerifier
from wechatpay_chain.testing._endpoints import Endpoints, Expectation
from wechatpay_chain.testing._identity import Identity
from wechatpay_chain.testing._received import ReceivedRequest
from wechatpay_chain.testing._refusal import Refusal
from wechatpay_chain.testing._server import RAW, KeepAliveServer

if TYPE_CHECKING:
    from types import TracebackType

    import werkzeug
    from pytest_httpserver import HTTPServer
    from typing_extensions import Self

__all__ = ["Platform", "Refused"]

_EVERYTHING = re.compile(".*", re.DOTALL)


class Refused(NamedTuple):
    """A request that was not let in, and why."""

    request: ReceivedRequest
    refusal: Refusal


class Platform:
    """A WeChat Pay stand-in for one merchant, on real sockets.

    It verifies the merchant's signature over the raw target and raw body, refuses a wrong one with
    401 ``SIGN_ERROR``, and signs all it answers, errors too. A context manager; leaving it stops
    the server and raises what went wrong in it.

    Args:
        identity: The merchant's and the platform's keys; fresh ones where none are given, which
            takes some 0.2 s.
        host: Where to listen.
        port: 0 for any free one.
        clock: The platform's time in Unix seconds.
    """

    def __init__(
        self,
        identity: Identity | None = None,
        *,
        host: str = "127.0.0.1",
        port: int = 0,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self.identity = Identity.fresh() if identity is None else identity
        self._clock = clock
        self._verifier = RequestVerifier(self.identity, clock)
        self._endpoints = Endpoints()
        self._lock = threading.Lock()
        self._requests: list[ReceivedRequest] = []
        self._refused: list[Refused] = []
        self._server = KeepAliveServer(host, port)
        self._server.expect_request(_EVERYTHING).respond_with_handler(self._answer)

    @property
    def httpserver(self) -> HTTPServer:
        """The server underneath; its ordered and one-shot requests come before all else."""
        return self._server

    @property
    def base_uri(self) -> str:
        """Where the platform listens.

        Raises:
            RuntimeError: It was never started.
        """
        if not self._server.port:
            raise RuntimeError("the platform does not listen yet: start() it, or use it in 'with'")
        return self._server.url_for("/")

    @property
    def config(self) -> dict[str, Any]:
        """A configuration of the merchant's client, for ``Builder.factory``."""
        identity = self.identity
        return {
            "mchid": identity.mchid,
            "serial": identity.serial,
            "private_key": identity.private_key,
            "certs": {identity.public_key_id: identity.platform_key.public_key()},
            "apiv3_key": identity.apiv3_key,
            "base_uri": self.base_uri,
        }

    @property
    def requests(self) -> list[ReceivedRequest]:
        """The verified requests so far, in the order they came in; a copy."""
        with self._lock:
            return list(self._requests)

    @property
    def refused(self) -> list[Refused]:
        """The requests that did not verify, each with its refusal; a copy."""
        with self._lock:
            return list(self._refused)

    def expect(self, method: str, template: str) -> Expectation:
        """Prepare to serve an endpoint.

        Args:
            method: The HTTP method.
            template: Its path, with variables: ``/v3/refund/domestic/refunds/{out_refund_no}``.

        Returns:
            An object whose ``respond`` says what is answered, from then on.

        Raises:
            ValueError: The template has more than plain variables.
        """
        return Expectation(self._endpoints, method, template)

    def start(self) -> None:
        """Listen, in a thread of its own."""
        self._server.start()

    def stop(self) -> None:
        """Stop listening and close every connection; nothing if it does not listen."""
        if self._server.is_running():
            self._server.stop()

    def check(self) -> None:
        """Raise the first error that happened in the server's threads, if one did, once."""
        self._server.check()

    def _answer(self, received: werkzeug.Request) -> werkzeug.Response:
        request = _read(received)
        try:
            answer = self._serve(request)
        except Refusal as refusal:
            answer = refused(refusal)
        except Exception as error:  # noqa: BLE001 - check() raises it where it can be seen
            self._server.handler_errors.append(error)
            answer = _failed(error)
        return signed(answer, self.identity, self._clock())

    def _serve(self, request: ReceivedRequest) -> Answer:
        try:
            credentials = self._verifier.verify(request)
        except Refusal as refusal:
            with self._lock:
                self._refused.append(Refused(request, refusal))
            raise
        request = replace(request, credentials=credentials)
        with self._lock:
            self._requests.append(request)
        return self._endpoints.serve(request)

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.stop()
        if error is None:
            self.check()

    def __repr__(self) -> str:
        where = self.base_uri if self._server.is_running() else "(not listening)"
        return f"<Platform {where} for mchid={self.identity.mchid}>"


def _read(received: werkzeug.Request) -> ReceivedRequest:
    # The decoded path loses %2F: what was signed is the target as it came.
    target, fields = received.environ[RAW]
    return ReceivedRequest(received.method, target, Headers(fields), received.get_data())


def _failed(error: Exception) -> Answer:
    return refused(Refusal(500, "SYSTEM_ERROR", f"the endpoint raised {type(error).__name__}"))
