"""The steps of a request: authenticated, routed, checked, served, signed."""

from __future__ import annotations

import re
import ssl
from collections.abc import Callable, Iterable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from wechatpay_chain.message import Headers
from wechatpay_chain.testing._desks.desks import Desks
from wechatpay_chain.testing._documents.documented import Documented
from wechatpay_chain.testing._message.answer import DELIVERY
from wechatpay_chain.testing._message.received import ReceivedRequest, Side
from wechatpay_chain.testing._message.refusal import Refusal, UnknownPathRefusal
from wechatpay_chain.testing._message.sendable import require_sendable
from wechatpay_chain.testing._routing.endpoints import Endpoints
from wechatpay_chain.testing._routing.parameters import check_parameters
from wechatpay_chain.testing._routing.router import (
    documented_near,
    find,
    methods_at,
    protocol_of,
    side_of,
)
from wechatpay_chain.testing._server.server import RAW
from wechatpay_chain.testing._v2.side import V2Side
from wechatpay_chain.testing._v3.side import V3Side
from wechatpay_chain.testing._world import CALLED_BY

if TYPE_CHECKING:
    import werkzeug

    from wechatpay_chain.catalogue import Endpoint
    from wechatpay_chain.testing._desks.desks import DeskKind
    from wechatpay_chain.testing._message.answer import Answer
    from wechatpay_chain.testing._message.checks import Checks
    from wechatpay_chain.testing._message.records import Records
    from wechatpay_chain.testing._world import World

__all__ = ["Pipeline"]

_HOST = re.compile(r"[\w.-]{1,253}(:[0-9]{1,5})?|\[[0-9A-Fa-f:.]{2,45}\](:[0-9]{1,5})?", re.ASCII)


class Pipeline:
    """Answers one platform's requests, and has all the state that a reset makes anew.

    Args:
        world: Shared by the desks.
        checks: The checks to make on requests.
        records: Keeps requests.
        desks: The kinds of desks; ``None``: only expectations are served.
        report: Is given errors that are the platform's own, or its user's.
        sign_refusals: Whether APIv3's answers of 400 and above are signed too.

    Attributes:
        world: As given.
        expectations: The user's endpoints.
        desks: The desks.
        records: The requests that came.
        sides: The protocols, by the name that endpoints give.
    """

    def __init__(
        self,
        world: World,
        checks: Checks,
        records: Records,
        *,
        desks: Iterable[DeskKind] | None,
        report: Callable[[BaseException], None],
        sign_refusals: bool = False,
    ) -> None:
        self.world = world
        self.expectations = Endpoints()
        self.records = records
        self.sides: dict[str, Side] = {
            "v3": V3Side(world, checks, sign_refusals=sign_refusals),
            "v2": V2Side(world, checks, records.warn),
        }
        self._checks = checks
        self._report = report
        self._documented = Documented(
            world, self.sides, lenient=not checks.body, lenient_query=not checks.query
        )
        self._is_documented = desks is not None
        self.desks = Desks(world, desks or (), self._documented)

    def answer(self, received: werkzeug.Request) -> werkzeug.Response:
        """The answer to *received*, ready to be sent."""
        host = received.headers.get("Host", "")
        token = CALLED_BY.set(host if _HOST.fullmatch(host) else None)
        try:
            return self._whole(received)
        finally:
            CALLED_BY.reset(token)

    def _whole(self, received: werkzeug.Request) -> werkzeug.Response:
        request = _read(received)
        side = side_of(self.sides, request)
        request = replace(request, side=side)
        try:
            answer = self._answered(request, side)
            response = side.signed(answer, request)
            require_sendable(response.status_code, response.headers.items())
        except BaseException as error:  # noqa: BLE001 - check() raises it where it can be seen
            # pytest.fail(), skip() and sys.exit() would only end this thread.
            self._report(error)
            answer = side.refused(_failed(error), request)
            response = side.signed(answer, request)
        if answer.delivery is not None:
            received.environ[DELIVERY] = answer.delivery
        return response

    def _answered(self, request: ReceivedRequest, side: Side) -> Answer:
        try:
            return self._served(request, side)
        except Refusal as refusal:
            return side.refused(refusal, request)

    def _served(self, request: ReceivedRequest, side: Side) -> Answer:
        try:
            credentials = side.authenticate(request)
        except Refusal as refusal:
            self.records.refuse(request, refusal)
            raise
        request = replace(request, credentials=credentials)
        self.records.let_in(request)
        serve = self._route(request)
        if request.endpoint is not None:
            self.records.warn(self._checked(request, request.endpoint))
        return serve()

    def _checked(self, request: ReceivedRequest, endpoint: Endpoint) -> list[str]:
        return check_parameters(request, endpoint, self._checks, self.world.keys)

    def _route(self, request: ReceivedRequest) -> Callable[[], Answer]:
        serve = self.expectations.find(request)
        if serve is None and self._is_documented:
            serve = self.desks.find(request) or self._generic(request)
        if serve is None:
            raise self._unknown(request)
        return serve

    def _generic(self, request: ReceivedRequest) -> Callable[[], Answer] | None:
        if request.endpoint is None:
            return None
        return partial(self._documented.answer, request, request.endpoint)

    def _unknown(self, request: ReceivedRequest) -> Refusal:
        asked = f"{request.method} {request.path}"
        if there := self._methods(request.path):
            told = f"no {asked}; there is only {', '.join(there)}"
            return UnknownPathRefusal(405, "METHOD_NOT_ALLOWED", told)
        near = self.expectations.near(request.method, request.path)
        if request.path.startswith("/v2/"):
            told = f"v2/ picks the protocol in a chain and is not sent: use {request.path[3:]}"
        elif near:
            told = f"near it: {', '.join(near)}"
        elif self._is_documented:
            told = documented_near(request.method, request.path, protocol_of(request))
        else:
            told = f"{len(self.expectations)} others are served"
        return UnknownPathRefusal(404, "RESOURCE_NOT_EXISTS", f"no endpoint at {asked}; {told}")

    def _methods(self, path: str) -> list[str]:
        found = self.expectations.methods(path)
        if self._is_documented:
            found += [*self.desks.others.methods(path), *methods_at(path)]
        return sorted(set(found))


def _read(received: werkzeug.Request) -> ReceivedRequest:
    # The decoded path loses %2F: what was signed is the target as it came.
    target, fields = received.environ[RAW]
    shown = received.environ.get("SSL_CLIENT_CERT")  # PEM, as werkzeug gives it
    request = ReceivedRequest(
        received.method,
        target,
        Headers(fields),
        received.get_data(),
        certificate=None if shown is None else ssl.PEM_cert_to_DER_cert(shown),
    )
    found = find(request.method, request.path)
    if found is None:
        return request
    return replace(request, endpoint=found.endpoint, variables=found.variables)


def _failed(error: BaseException) -> Refusal:
    return Refusal(500, "SYSTEM_ERROR", f"the endpoint raised {type(error).__name__}")
