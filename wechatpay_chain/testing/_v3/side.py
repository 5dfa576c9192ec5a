"""APIv3 as a side: JSON, proved by header fields."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from wechatpay_chain._codec import encode_json
from wechatpay_chain.testing._message.answer import Answer, made, response_of
from wechatpay_chain.testing._v3.authorization import RequestVerifier
from wechatpay_chain.testing._v3.opening import opened
from wechatpay_chain.testing._v3.required_headers import require_headers

if TYPE_CHECKING:
    from werkzeug import Response

    from wechatpay_chain.testing._message.checks import Checks
    from wechatpay_chain.testing._message.received import Credentials, ReceivedRequest
    from wechatpay_chain.testing._message.refusal import Refusal
    from wechatpay_chain.testing._world import World

__all__ = ["V3Side"]

_REFUSED = 400
_JSON = {"Content-Type": "application/json; charset=utf-8"}
# Request-IDs end in an internal code; these are known from published troubleshooting tables.
_CODES = {"SIGN_ERROR": 268443699}


class V3Side:
    """APIv3: JSON, proved by header fields.

    Args:
        world: Its merchant is accepted, its keys sign.
        checks: The checks to make.
        sign_refusals: Whether answers with a status of 400 and above are signed too. The real
            platform's are not reliably.
    """

    def __init__(self, world: World, checks: Checks, *, sign_refusals: bool = False) -> None:
        self._world = world
        self._checks = checks
        self._sign_refusals = sign_refusals
        self.verifier = RequestVerifier(world.identity, world.clock, checks)

    def authenticate(self, request: ReceivedRequest) -> Credentials | None:
        """Return the credentials that *request* was signed with.

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
        code = refusal.number or _CODES.get(refusal.code, 0)
        return Answer(refusal.status, encode_json(refusal.body()), _JSON, code=code)

    def signed(self, answer: Answer, request: ReceivedRequest) -> Response:
        """*answer*, signed with the live key that *request* names, else with the one in force.

        So a merchant that knows one key of two can verify while the platform moves between them.
        """
        if answer.status >= _REFUSED and not self._sign_refusals:
            return response_of(answer, {})
        keys = self._world.keys
        key = keys.find(request.headers.get("Wechatpay-Serial")) or keys.signing
        covered = answer.content if answer.covered is None else answer.covered
        proof = key.proof(covered, self._world.clock()) if answer.signed else {}
        return response_of(answer, proof)
