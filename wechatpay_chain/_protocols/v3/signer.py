"""The ``signer`` middleware: an ``Authorization`` over exactly the bytes that are sent.

Rule: five lines, each ended by LF: method, request-target, timestamp, nonce, body.
Source: https://pay.weixin.qq.com/docs/merchant/development/verify-signature-overview/overview-signature-and-verification.html
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from wechatpay_chain._display import one_line
from wechatpay_chain.exceptions import RequestOptionError

if TYPE_CHECKING:
    from wechatpay_chain._protocols.hosts import TrustedHosts
    from wechatpay_chain._protocols.v3.identity import SigningIdentity
    from wechatpay_chain._protocols.v3.platform_keys import PlatformKeys
    from wechatpay_chain.message import Request, Response
    from wechatpay_chain.typing import Handler, RequestOptions

__all__ = ["Signer"]

_CREDENTIALS = ("Authorization", "Wechatpay-Serial")
_BRAND = "brand/"
_NO_BRAND = (
    "nothing was sent: a path under /brand/ is signed by the brand; give the client "
    "brand={'brand_id': …, 'serial': …, 'private_key': …}"
)
_NO_MERCHANT = (
    "nothing was sent: this client signs as a brand only, which is for paths under /brand/; for "
    "all others give it mchid, serial and private_key"
)


class Signer:
    """Signs requests; :meth:`middleware` goes into the slot ``signer``.

    Args:
        merchant: Who signs, except for paths under ``/brand/``.
        brand: Who signs those.
        keys: The platform's keys; a public-key ID among them is named on every request.
        hosts: Where signatures may go.
        clock: Gives the time in Unix seconds.
        nonce: Gives a fresh random text.
    """

    __slots__ = ("_brand", "_clock", "_hosts", "_keys", "_merchant", "_nonce")

    def __init__(
        self,
        merchant: SigningIdentity | None,
        brand: SigningIdentity | None = None,
        *,
        keys: PlatformKeys | None,
        hosts: TrustedHosts,
        clock: Callable[[], float],
        nonce: Callable[[], str],
    ) -> None:
        self._merchant = merchant
        self._brand = brand
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
        identity = self._identity(request)
        timestamp, nonce = str(int(self._clock())), self._nonce()
        head = f"{request.method}\n{request.target}\n{timestamp}\n{nonce}\n"
        message = b"%b%b\n" % (head.encode("ascii"), request.signed_body)
        return identity.authorization(message, timestamp, nonce)

    def _identity(self, request: Request) -> SigningIdentity:
        branded = request.path.startswith(_BRAND)
        identity = self._brand if branded else self._merchant
        if identity is None:
            raise RequestOptionError(_NO_BRAND if branded else _NO_MERCHANT)
        return identity

    def __repr__(self) -> str:
        return f"<Signer {' '.join(map(str, filter(None, (self._merchant, self._brand))))}>"


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
