"""The ``signer`` middleware: an ``Authorization`` over exactly the bytes that are sent.

Rule: five lines, each ended by LF: method, request-target, timestamp, nonce, body.
Source: https://pay.weixin.qq.com/docs/merchant/development/verify-signature-overview/overview-signature-and-verification.html
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from wechatpay_chain._display import one_line
from wechatpay_chain.crypto import sign_message
from wechatpay_chain.exceptions import RequestOptionError
from wechatpay_chain.formatter import Formatter

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey

    from wechatpay_chain._trust.hosts import TrustedHosts
    from wechatpay_chain._trust.platform_keys import PlatformKeys
    from wechatpay_chain.message import Request, Response
    from wechatpay_chain.typing import Handler, RequestOptions

__all__ = ["Signer"]

_CREDENTIALS = ("Authorization", "Wechatpay-Serial")


class Signer:
    """Signs requests as one merchant; :meth:`middleware` goes into the slot ``signer``.

    Args:
        mchid: The merchant number that signs; a service provider's own, never a sub-merchant's.
        serial: The serial of the merchant's API certificate.
        private_key: That certificate's private key.
        keys: The platform's keys; a public-key ID among them is named on every request.
        hosts: Where signatures may go.
        clock: Gives the time in Unix seconds.
        nonce: Gives a fresh random text.
    """

    __slots__ = ("_clock", "_hosts", "_keys", "_mchid", "_nonce", "_private_key", "_serial")

    def __init__(
        self,
        mchid: str,
        serial: str,
        private_key: RSAPrivateKey,
        *,
        keys: PlatformKeys | None,
        hosts: TrustedHosts,
        clock: Callable[[], float],
        nonce: Callable[[], str],
    ) -> None:
        self._mchid = mchid
        self._serial = serial
        self._private_key = private_key
        self._keys = keys
        self._hosts = hosts
        self._clock = clock
        self._nonce = nonce

    def middleware(self, handler: Handler) -> Handler:
        """Sign each request on its way to *handler*.

        A request to a foreign host goes out without ``Authorization`` and ``Wechatpay-Serial``,
        whoever set them, and only as a GET of a whole address without a body: that is how a file
        on another host is downloaded. A foreign ``base_uri`` is a mistake, or worse.
        """

        def signing(request: Request, options: RequestOptions) -> Response:
            if not self._hosts.trusts(request.origin):
                _require_harmless(request, options)
                return handler(request.without_headers(*_CREDENTIALS), options)
            return handler(self.signed(request), options)

        return signing

    def signed(self, request: Request) -> Request:
        """A copy of *request* with ``Authorization``, and ``Wechatpay-Serial`` where it helps."""
        headers = {"Authorization": self._authorization(request)}
        serial = None if self._keys is None else self._keys.request_serial
        if serial and "Wechatpay-Serial" not in request.headers:
            headers["Wechatpay-Serial"] = serial
        return request.with_headers(headers)

    def _authorization(self, request: Request) -> str:
        timestamp, nonce = str(int(self._clock())), self._nonce()
        head = f"{request.method}\n{request.target}\n{timestamp}\n{nonce}\n"
        message = b"%b%b\n" % (head.encode("ascii"), request.signed_body)
        signature = sign_message(self._private_key, message)
        return Formatter.authorization(self._mchid, nonce, signature, timestamp, self._serial)

    def __repr__(self) -> str:
        return f"<Signer mchid={self._mchid} serial={self._serial}>"


def _require_harmless(request: Request, options: RequestOptions) -> None:
    what = ""
    if request.method != "GET":
        what = f"a {request.method}"
    elif request.body:
        what = "a body"
    elif "base_uri" in options:
        what = "an API call"
    if what:
        raise RequestOptionError(
            f"{one_line(request.origin, 200)} is not a host of WeChat Pay over https: {what} would "
            "go there unsigned, so it is not sent; check the address, or name the host in "
            "trusted_hosts",
            option="base_uri",
        )
