"""The ``verifier`` middleware: no 2xx answer passes unproved.

This module decides which answers must be proved; ``proof`` says how one is proved.

**What is proved.** The signature covers three lines: timestamp, nonce and body. A verified answer
is authentic (signed with a key of the platform, which ``Wechatpay-Serial`` names), its body is
unaltered, and it is recent. The status, the other header fields and the request are not covered.
In particular a verified answer is not proved to answer *this* request: another fresh one would
verify as well. That is why the transport never reuses a connection with an answer still due.

**The order of checks.** What headers alone can decide comes first, in this order:

1. The four headers are complete.
2. The signature is not a probe: the platform sends wrong ones on purpose, to see them refused.
3. The timestamp is within 300 seconds of this machine's clock, either way; the platform's rule is
   five minutes. This comes before the key look-up, which may download certificates: a stale message
   with an unknown serial must not cause a download.
4. The nonce is printable ASCII. With a line break in it, it could claim the first lines of a signed
   body.
5. The serial names one of the platform's keys. If the look-up itself fails, the answer may still be
   good; ``KeysUnavailableError`` tells that case from an unknown serial.
6. The signature fits the body's bytes, before anything decodes them as text or JSON.

**Streams** are verified at their end. The body is hashed as it passes, the signature checked after
the last byte, and ``verified`` is ``False`` until then. A body in memory is checked at once.

**Statements** with a ``Wechatpay-Statement-Sha1`` are signed over that digest instead of the body.
The signature is checked from the headers, and the body's SHA-1 compared at its end, as it came or
unpacked from gzip.

**Answers that need no proof** are tolerated: those with a status other than 2xx, which are not
reliably signed; those of foreign hosts, whose requests were not signed either; and those in the
table of unsigned endpoints. Such an answer is marked with the reason. If one from a
trusted host does carry a valid signature, that counts, and it is marked verified; an invalid one is
noted in the reason and raises nothing.

**The slot** is outside ``http_errors``, so that a verification error never hides what the platform
said: an error status reaches the verifier as an exception, is tolerated too, and is raised again.
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
    from wechatpay_chain._protocols.v3.platform_keys import VerificationKeys
    from wechatpay_chain.message import BodyWatcher, Request, Response
    from wechatpay_chain.typing import Handler, RequestOptions

__all__ = ["MAXIMUM_CLOCK_OFFSET", "Verifier"]

_STATEMENT_SHA1 = "Wechatpay-Statement-Sha1"
_FOREIGN = "the host is not WeChat Pay's, and the request was sent without a signature"
_UNREAD = "the body has not been read to its end"


class Verifier:
    """Verifies answers with the platform's keys; :meth:`middleware` goes into ``verifier``.

    Args:
        keys: The platform's keys.
        hosts: The hosts that signed requests go to; answers from others cannot be verified.
        clock: Returns the time in Unix seconds.
    """

    is_merchants_own = True

    __slots__ = ("_hosts", "_reader")

    def __init__(
        self, keys: VerificationKeys, *, hosts: TrustedHosts, clock: Callable[[], float]
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
        """Prove *response*; if its body is still arriving, watch it to its end.

        Raises:
            MissingSignatureHeaderError: A header is missing.
            SignatureProbeError: The signature is a probe.
            StaleTimestampError: The timestamp is more than 300 seconds off.
            UnknownSerialError: Signed with a key that is not among the platform's keys.
            SignatureMismatchError: The signature does not match.
            DigestMismatchError: A statement's body does not have the signed digest.
        """
        response.mark_unverified(_UNREAD)
        try:
            _watch(response, self._watcher(response))
        except BaseException:
            # Let go of a refused answer's connection at once.
            response.close()
            raise

    def _tolerate(self, response: Response, reason: str) -> None:
        """Accept a valid signature where none is required; an invalid one is only noted."""
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
        """Why *response* needs no proof, or ``None`` if it does."""
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
