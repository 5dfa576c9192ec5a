"""The ``signer`` middleware, and its signing identities: a merchant or a brand.

Rule: ``WECHATPAY2-SHA256-RSA2048`` with ``mchid`` for merchants; paths under ``/brand/`` take
``WECHATPAY-BRAND-SHA256-RSA2048`` with ``brand_id`` instead, and the brand's own certificate.
The signature covers five lines, each ended by LF: method, request-target, timestamp, nonce, body.
Source: https://pay.weixin.qq.com/doc/v3/merchant/4012365336
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from wechatpay_chain._display import one_line
from wechatpay_chain.crypto import sign_message
from wechatpay_chain.exceptions import ConfigurationError, RequestOptionError
from wechatpay_chain.formatter import signed_message

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey

    from wechatpay_chain._protocols.hosts import TrustedHosts
    from wechatpay_chain._protocols.v3.platform_keys import VerificationKeys
    from wechatpay_chain.message import Request, Response
    from wechatpay_chain.typing import Handler, MessageSigner, RequestOptions

__all__ = ["ALGORITHM", "PrivateKeySigner", "Signer", "SigningIdentity"]

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
        merchant: The signing identity, except for paths under ``/brand/``.
        brand: The signing identity for those.
        keys: The platform's keys; a public-key ID among them is named on every request.
        hosts: The hosts that may receive signatures.
        clock: Returns the time in Unix seconds.
        nonce: Returns a fresh random string.
    """

    is_merchants_own = True

    __slots__ = ("_brand", "_clock", "_hosts", "_keys", "_merchant", "_nonce")

    def __init__(
        self,
        merchant: SigningIdentity | None,
        brand: SigningIdentity | None = None,
        *,
        keys: VerificationKeys | None,
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
        whatever set them, and only if it is a GET of a whole address without a body: that is how
        files on other hosts are downloaded. A foreign ``base_uri`` is a mistake, or worse.
        """

        def signing(request: Request, options: RequestOptions) -> Response:
            if not self._hosts.trusts(request.origin):
                _require_harmless(request, options)
                return handler(request.without_headers(*_CREDENTIALS), options)
            return handler(self.signed(request), options)

        return signing

    def signed(self, request: Request) -> Request:
        """Return *request* with ``Authorization``, and ``Wechatpay-Serial`` if it helps."""
        headers = {"Authorization": self._authorization(request)}
        serial = None if self._keys is None else self._keys.request_serial
        if serial and "Wechatpay-Serial" not in request.headers:
            headers["Wechatpay-Serial"] = serial
        return request.with_headers(headers)

    def _authorization(self, request: Request) -> str:
        identity = self._identity(request)
        timestamp, nonce = str(int(self._clock())), self._nonce()
        message = signed_message(
            request.method, request.target, timestamp, nonce, body=request.signed_body
        )
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


_ALGORITHM = re.compile(r"[A-Z0-9-]{1,40}")
_BASE64 = re.compile(r"[A-Za-z0-9+/_=-]{1,4096}")
ALGORITHM = "SHA256-RSA2048"
"""The ending of the schemes for RSA keys; other signers state their own."""


class PrivateKeySigner:
    """Signs with a private key in this process: RSASSA-PKCS1-v1_5 with SHA-256.

    Args:
        private_key: The private key for the merchant's or the brand's certificate.
    """

    __slots__ = ("_private_key",)

    def __init__(self, private_key: RSAPrivateKey) -> None:
        self._private_key = private_key

    def sign(self, message: bytes, /) -> str:
        """Return the signature over *message*, in base64."""
        return sign_message(self._private_key, message)


@dataclass(frozen=True)
class SigningIdentity:
    """One signing certificate and its signer.

    Attributes:
        scheme: The authentication scheme up to its algorithm, e.g. ``WECHATPAY2``.
        item: The name of the number: ``mchid`` or ``brand_id``.
        number: The merchant's or brand's number.
        serial: The serial of its certificate.
        signer: The object that signs.
    """

    scheme: str
    item: str
    number: str
    serial: str
    signer: MessageSigner

    @classmethod
    def merchant(cls, mchid: str, serial: str, signer: MessageSigner) -> SigningIdentity:
        """A merchant: a service provider signs as itself, never as a sub-merchant."""
        return cls("WECHATPAY2", "mchid", mchid, serial, signer)

    @classmethod
    def brand(cls, brand_id: str, serial: str, signer: MessageSigner) -> SigningIdentity:
        """A brand, for paths under ``/brand/``."""
        return cls("WECHATPAY-BRAND", "brand_id", brand_id, serial, signer)

    def authorization(self, message: bytes, timestamp: str, nonce: str) -> str:
        """Return the value of ``Authorization`` for *message*, the text that is signed.

        Args:
            message: The five lines.
            timestamp: Its Unix time, in seconds.
            nonce: Its nonce.
        """
        signature = self.sign(message)
        return (
            f'{self.scheme}-{self.algorithm} {self.item}="{self.number}",serial_no="{self.serial}",'
            f'timestamp="{timestamp}",nonce_str="{nonce}",signature="{signature}"'
        )

    @property
    def algorithm(self) -> str:
        """The algorithm of the signer's signatures.

        Raises:
            ConfigurationError: The signer states an invalid one.
        """
        algorithm = getattr(self.signer, "algorithm", ALGORITHM)
        if not isinstance(algorithm, str) or not _ALGORITHM.fullmatch(algorithm):
            raise ConfigurationError(
                "signer.algorithm must be a name such as 'SM2-WITH-SM3'", key="signer"
            )
        return algorithm

    def sign(self, message: bytes) -> str:
        """Return the signature over *message*, valid in a header.

        Raises:
            ConfigurationError: The signer did not return base64 text; nothing was sent.
        """
        signature: object = self.signer.sign(message)
        if not isinstance(signature, str) or not _BASE64.fullmatch(signature):
            raise ConfigurationError(
                "nothing was sent: signer.sign must return base64 as text, on one line; got "
                f"{type(signature).__name__}",
                key="signer",
            )
        return signature

    def __str__(self) -> str:
        return f"{self.item}={self.number} serial={self.serial}"

    def __repr__(self) -> str:
        return f"<SigningIdentity {self}>"
