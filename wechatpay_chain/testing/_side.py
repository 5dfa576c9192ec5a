"""The protocols as strategies: who is let in, how bodies are read and written, what proves them.

APIv3's is here. Which one a request is in is its endpoint's ``protocol``; where none is documented,
what it looks like.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Protocol

from wechatpay_chain.testing._answer import Answer, made, refused, signed
from wechatpay_chain.testing._authorization import RequestVerifier
from wechatpay_chain.testing._opening import opened
from wechatpay_chain.testing._v2_fields import looks_like_v2

if TYPE_CHECKING:
    from werkzeug import Response

    from wechatpay_chain.testing._checks import Checks
    from wechatpay_chain.testing._received import Credentials, ReceivedRequest
    from wechatpay_chain.testing._refusal import Refusal
    from wechatpay_chain.testing._world import World

__all__ = ["Side", "V3Side", "protocol_of", "side_of"]


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
    """

    def __init__(self, world: World, checks: Checks) -> None:
        self._world = world
        self.verifier = RequestVerifier(world.identity, world.clock, checks)

    def authenticate(self, request: ReceivedRequest) -> Credentials | None:
        """Who signed *request*.

        Raises:
            Refusal: 401 ``SIGN_ERROR``.
        """
        return self.verifier.verify(request)

    def read(self, request: ReceivedRequest) -> Any:
        """The JSON, of an upload its part ``meta``, with sensitive fields in plain.

        Raises:
            ValueError: It is not JSON.
            Refusal: 400 ``PARAM_ERROR``: a field cannot be decrypted.
        """
        return opened(request, self._world.keys)

    def written(self, document: Any, status: int, request: ReceivedRequest) -> Answer:  # noqa: ARG002
        """An answer in JSON."""
        return made(document, status)

    def refused(self, refusal: Refusal, request: ReceivedRequest) -> Answer:  # noqa: ARG002
        """The error as JSON: ``code``, ``message``, ``detail``."""
        return refused(refusal)

    def signed(self, answer: Answer, request: ReceivedRequest) -> Response:  # noqa: ARG002
        """*answer*, signed with the platform's key in force."""
        return signed(answer, self._world.keys.signing, self._world.clock())


def side_of(sides: Mapping[str, Side], request: ReceivedRequest) -> Side:
    """The side that *request* is for."""
    return sides.get(protocol_of(request), sides["v3"])


def protocol_of(request: ReceivedRequest) -> str:
    """The protocol that *request* is in: ``v3`` or ``v2``."""
    if request.endpoint is not None:
        return request.endpoint.protocol
    return "v2" if looks_like_v2(request) else "v3"
