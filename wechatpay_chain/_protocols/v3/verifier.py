"""The ``verifier`` middleware: no 2xx answer passes unproved.

Which answers must be proved is decided here; how one is proved, in ``proof``.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from wechatpay_chain._protocols.v3.proof import (
    MAXIMUM_CLOCK_OFFSET,
    ProofReader,
    SignedBody,
    SignedDigest,
    Tolerated,
    refused,
)
from wechatpay_chain._protocols.v3.unsigned import is_statement, unsigned_reason
from wechatpay_chain.exceptions import HTTPStatusError, SignatureError

if TYPE_CHECKING:
    from wechatpay_chain._protocols.hosts import TrustedHosts
    from wechatpay_chain._protocols.v3.platform_keys import PlatformKeys
    from wechatpay_chain.message import BodyWatcher, Request, Response
    from wechatpay_chain.typing import Handler, RequestOptions

__all__ = ["MAXIMUM_CLOCK_OFFSET", "Verifier"]

_STATEMENT_SHA1 = "Wechatpay-Statement-Sha1"
_FOREIGN = "the host is not WeChat Pay's, and the request was sent without a signature"
_UNREAD = "the body is not read to its end"


class Verifier:
    """Verifies answers with the platform's keys; :meth:`middleware` goes into ``verifier``.

    Args:
        keys: The platform's keys.
        hosts: Where signed requests go; answers of other hosts cannot be verified.
        clock: Gives the time in Unix seconds.
    """

    is_merchants_own = True

    __slots__ = ("_hosts", "_reader")

    def __init__(
        self, keys: PlatformKeys, *, hosts: TrustedHosts, clock: Callable[[], float]
    ) -> None:
        self._reader = ProofReader(keys, clock)
        self._hosts = hosts

    def middleware(self, handler: Handler) -> Handler:
        """Verify each 2xx answer of *handler*; mark others that happen to carry a proof."""

        def verifying(request: Request, options: RequestOptions) -> Response:
            try:
                response = handler(request, options)
            except HTTPStatusError as error:
                if error.has_response:
                    self._tolerate(error.response, _status_reason(error.response))
                raise
            reason = self._exempt(response)
            if reason is None:
                self.verify(response)
            else:
                self._tolerate(response, reason)
            return response

        return verifying

    def verify(self, response: Response) -> None:
        """Prove *response*, or, where its body is still on its way, watch it to its end.

        Raises:
            MissingSignatureHeaderError: A header is missing.
            SignatureProbeError: The signature is a probe.
            StaleTimestampError: More than 300 seconds off.
            UnknownSerialError: Signed with a key that is not among the platform's keys.
            SignatureMismatchError: The signature does not fit.
            DigestMismatchError: A statement's body does not have the signed digest.
        """
        response.mark_unverified(_UNREAD)
        try:
            _watch(response, self._watcher(response))
        except BaseException:
            # The connection of an answer that is refused goes back at once.
            response.close()
            raise

    def _tolerate(self, response: Response, reason: str) -> None:
        """Note a valid signature where none is required; an invalid one changes nothing."""
        response.mark_unverified(reason)
        trusted = self._hosts.trusts(response.request.origin)
        if not trusted or "Wechatpay-Signature" not in response.headers:
            return
        try:
            watcher = self._watcher(response)
        except SignatureError as error:
            response.mark_unverified(f"{reason} ({type(error).__name__})")
        else:
            _watch(response, Tolerated(watcher))

    def _exempt(self, response: Response) -> str | None:
        """Why no proof is required of *response*, or ``None`` where one is."""
        if not response.is_success:
            return _status_reason(response)
        if not self._hosts.trusts(response.request.origin):
            return _FOREIGN
        return unsigned_reason(response.request.method, response.request.path)

    def _watcher(self, response: Response) -> BodyWatcher:
        proof = self._reader.read(response.headers, partial(refused, response=response))
        if is_statement(response.request.method, response.request.path):
            sha1 = response.headers.get(_STATEMENT_SHA1)
            if sha1 is not None:
                return SignedDigest(sha1, proof, response)
        return SignedBody(proof)


def _watch(response: Response, watcher: BodyWatcher) -> None:
    if response.streamed:
        response.watch(watcher)
    else:
        watcher.update(response.content)
        watcher.finish(response)


def _status_reason(response: Response) -> str:
    return f"a {response.status_code} answer is not reliably signed"
