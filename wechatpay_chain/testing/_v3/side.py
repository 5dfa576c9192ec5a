"""The protocols as strategies: who is let in, how bodies are read and written, what proves them.

APIv3's is here. Which one a request is in is its endpoint's ``protocol``; where none is documented,
what it looks like.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Protocol

from wechatpay_chain.testing._message.answer import Answer, made, refused, response_of, signed
from wechatpay_chain.testing._v2.fields import looks_like_v2
from wechatpay_chain.testing._v3.authorization import RequestVerifier
from wechatpay_chain.testing._v3.opening import opened
from wechatpay_chain.testing._v3.required_headers import require_headers

if TYPE_CHECKING:
    from werkzeug import Response

    from wechatpay_chain.testing._message.checks import Checks
    from wechatpay_chain.testing._message.received import Credentials, ReceivedRequest
    from wechatpay_chain.testing._message.refusal import Refusal
    from wechatpay_chain.testing._world import World

__all__ = ["Side", "V3Side", "protocol_of", "side_of"]

_REFUSED = 400


class Side(Protocol):
    """What differs between the protocols."""

    def authenticate(self, request: ReceivedRequest) -> Credentials | None:
        """Who sent *request*; ``None`` where that is not checked.

        Raises:
            Refusal: It is not proved.
        """
        raise NotImplementedError

    def read(self, request: ReceivedRequest) -> Any:
        """The body of *request*, decoded and decrypted: what ``request.plain()`` returns.

        Raises:
            ValueError: It cannot be decoded.
            Refusal: It cannot be decrypted.
        """
        raise NotImplementedError

    def written(self, document: Any, status: int, request: ReceivedRequest) -> Answer:
        """An answer to *request* with *document* as its body."""
        raise NotImplementedError

    def refused(self, refusal: Refusal, request: ReceivedRequest) -> Answer:
        """A refusal of *request* as the protocol says it."""
        raise NotImplementedError

    def signed(self, answer: Answer, request: ReceivedRequest) -> Response:
        """*answer* to *request* with what proves it."""
        raise NotImplementedError


class V3Side:
    """APIv3: JSON, proved by header fields.

    Args:
        world: Its identity is let in, its keys sign.
        checks: What is looked at.
        sign_refusals: Whether answers with a status of 400 and above are signed too. The real
            platform's are not reliably.
    """

    def __init__(self, world: World, checks: Checks, *, sign_refusals: bool = False) -> None:
        self._world = world
        self._checks = checks
        self._sign_refusals = sign_refusals
        self.verifier = RequestVerifier(world.identity, world.clock, checks)

    def authenticate(self, request: ReceivedRequest) -> Credentials | None:
        """Who signed *request*.

        Raises:
            Refusal: 401 ``SIGN_ERROR``; 400: other header fields are not as wanted.
        """
        if self._checks.headers:
            require_headers(request)
        return self.verifier.verify(request)

    def read(self, request: ReceivedRequest) -> Any:
        """The JSON, of an upload its part ``meta``, with sensitive fields in plain.

        Raises:
            ValueError: It is not JSON.
            Refusal: 400 ``PARAM_ERROR``: a field cannot be decrypted, or no live key is named.
        """
        return opened(request, self._world.keys)

    def written(self, document: Any, status: int, request: ReceivedRequest) -> Answer:  # noqa: ARG002
        """An answer in JSON."""
        return made(document, status)

    def refused(self, refusal: Refusal, request: ReceivedRequest) -> Answer:  # noqa: ARG002
        """The error as JSON: ``code``, ``message``, ``detail``."""
        return refused(refusal)

    def signed(self, answer: Answer, request: ReceivedRequest) -> Response:
        """*answer*, signed with the live key that *request* names, else with the one in force.

        So a merchant that knows one key of two can verify while the platform moves between them.
        """
        if answer.status >= _REFUSED and not self._sign_refusals:
            return response_of(answer, {})
        keys = self._world.keys
        key = keys.find(request.headers.get("Wechatpay-Serial")) or keys.signing
        return signed(answer, key, self._world.clock())


def side_of(sides: Mapping[str, Side], request: ReceivedRequest) -> Side:
    """The side that *request* is for."""
    return sides.get(protocol_of(request), sides["v3"])


def protocol_of(request: ReceivedRequest) -> str:
    """The protocol that *request* is in: ``v3`` or ``v2``."""
    if request.endpoint is not None:
        return request.endpoint.protocol
    return "v2" if looks_like_v2(request) else "v3"
