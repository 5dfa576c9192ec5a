"""Keys that stay in a key management service: a plugin that signs and verifies remotely.

    python examples/kms_plugin.py

The paying program does not have the private key: it sends SHA-256 digests to the service and gets
signatures back. Copy ``KmsPlugin``, and write ``Kms`` for your own service; ``LoopbackKms`` and
``main`` let the example run on its own.
"""

from __future__ import annotations

import base64
import hashlib
import json
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, Any

import urllib3
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey, RSAPublicKey
from cryptography.hazmat.primitives.asymmetric.utils import Prehashed
from cryptography.hazmat.primitives.hashes import SHA256

from wechatpay_chain import Builder, Formatter, HandlerStack
from wechatpay_chain.exceptions import (
    MissingSignatureHeaderError,
    SignatureError,
    SignatureMismatchError,
    StaleTimestampError,
    TransportError,
    UnknownSerialError,
)

if TYPE_CHECKING:
    from collections.abc import Mapping
    from types import TracebackType

    from typing_extensions import Self

    from wechatpay_chain.message import Request, Response
    from wechatpay_chain.typing import Handler, RequestOptions

PLATFORM = "https://api.mch.weixin.qq.com"
FIVE_MINUTES = 300


class Kms:
    """The key service's two operations; replace their bodies with your service's own.

    Args:
        url: Where the service listens.
    """

    def __init__(self, url: str) -> None:
        self._url = url
        self._pool = urllib3.PoolManager(timeout=5, retries=False)

    def sign(self, key: str, digest: bytes) -> str:
        """The RSASSA-PKCS1-v1_5 signature of a SHA-256 digest, in base64."""
        answer = self._ask("sign", {"key": key, "digest": digest.hex()})
        return str(answer["signature"])

    def verify(self, key: str, digest: bytes, signature: str) -> bool:
        """Whether *signature* fits that digest."""
        asked = {"key": key, "digest": digest.hex(), "signature": signature}
        return self._ask("verify", asked)["valid"] is True

    def _ask(self, operation: str, asked: dict[str, str]) -> dict[str, Any]:
        answer = self._pool.request("POST", f"{self._url}/{operation}", json=asked)
        if answer.status != 200:  # noqa: PLR2004
            raise urllib3.exceptions.HTTPError(f"the key service answered {answer.status}")
        return dict(answer.json())


class KmsPlugin:
    """Fills the slots ``signer`` and ``verifier`` with remote ones.

    The verifier is strict: the few answers that carry no signature, such as bill files, are
    refused. Fetch those with ``handler=`` a copy of the stack without ``verifier``.

    Args:
        kms: The key service.
        mchid: The merchant number.
        serial: The serial of the merchant's API certificate.
        signing_key: The service's name for the merchant's private key.
        public_key_id: The ID of the platform's public key, which the service keeps by that name.
        origin: The only origin that signed requests may go to.
    """

    protocols = ("v3",)  # APIv2 signs differently

    def __init__(
        self,
        kms: Kms,
        *,
        mchid: str,
        serial: str,
        signing_key: str,
        public_key_id: str,
        origin: str = PLATFORM,
    ) -> None:
        self._kms = kms
        self._mchid = mchid
        self._serial = serial
        self._signing_key = signing_key
        self._public_key_id = public_key_id
        self._origin = origin

    def install(self, stack: HandlerStack) -> None:
        """Replace both slots; the client then needs neither ``private_key`` nor ``certs``."""
        stack.replace("signer", self.signer)
        stack.replace("verifier", self.verifier)

    def signer(self, handler: Handler) -> Handler:
        """Sign what goes out, over the bytes that are sent."""

        def signing(request: Request, options: RequestOptions) -> Response:
            if request.origin != self._origin:
                raise TransportError(
                    f"nothing was sent: {request.origin} may not see a signature", sent=False
                )
            headers = {
                "Authorization": self._authorization(request),
                "Wechatpay-Serial": self._public_key_id,
            }
            return handler(request.with_headers(headers), options)

        return signing

    def verifier(self, handler: Handler) -> Handler:
        """Let no 2xx answer pass unproved."""

        def verifying(request: Request, options: RequestOptions) -> Response:
            response = handler(request, options)
            if 200 <= response.status_code < 300:  # noqa: PLR2004
                self._verify(response)
                response.mark_verified()
            return response

        return verifying

    def _authorization(self, request: Request) -> str:
        timestamp, nonce = Formatter.timestamp(), Formatter.nonce()
        head = f"{request.method}\n{request.target}\n{timestamp}\n{nonce}\n"
        message = head.encode() + request.signed_body + b"\n"
        try:
            signature = self._kms.sign(self._signing_key, hashlib.sha256(message).digest())
        except urllib3.exceptions.HTTPError as error:
            raise TransportError(
                f"nothing was sent: the key service did not sign ({type(error).__name__})",
                request=request,
                sent=False,
            ) from error
        return Formatter.authorization(self._mchid, nonce, signature, timestamp, self._serial)

    def _verify(self, response: Response) -> None:
        names = ("Timestamp", "Nonce", "Serial", "Signature")
        found = [response.headers.get(f"Wechatpay-{name}", "") for name in names]
        if not all(found):
            raise MissingSignatureHeaderError("the answer is not signed", response=response)
        timestamp, nonce, serial, signature = found
        if not timestamp.isdecimal() or abs(time.time() - int(timestamp)) > FIVE_MINUTES:
            raise StaleTimestampError("the answer is not recent", response=response)
        if serial != self._public_key_id:
            raise UnknownSerialError(
                f"the answer is signed with {serial}", response=response, serial=serial
            )
        message = f"{timestamp}\n{nonce}\n".encode() + response.content + b"\n"
        if not self._fits(hashlib.sha256(message).digest(), signature, response):
            raise SignatureMismatchError("the signature does not fit", response=response)

    def _fits(self, digest: bytes, signature: str, response: Response) -> bool:
        try:
            return self._kms.verify(self._public_key_id, digest, signature)
        except urllib3.exceptions.HTTPError as error:
            raise SignatureError(
                "the answer could not be checked, but the request may have been carried out: "
                "query it",
                response=response,
            ) from error


Key = RSAPrivateKey | RSAPublicKey


class LoopbackKms:
    """A key service for this example, on loopback.

    Args:
        keys: The keys it guards, by name: private ones sign, public ones verify.
    """

    def __init__(self, keys: Mapping[str, Key]) -> None:
        class Guarding(_KmsRequestHandler):
            guarded = keys

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Guarding)
        self._server.daemon_threads = True
        self.url = f"http://127.0.0.1:{self._server.server_port}"

    def __enter__(self) -> Self:
        threading.Thread(target=self._server.serve_forever, args=(0.02,), daemon=True).start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._server.shutdown()
        self._server.server_close()


class _KmsRequestHandler(BaseHTTPRequestHandler):
    """Answers ``POST /sign`` and ``POST /verify``."""

    guarded: Mapping[str, Key] = {}

    def do_POST(self) -> None:
        asked = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        key, digest = self.guarded.get(asked["key"]), bytes.fromhex(asked["digest"])
        if self.path == "/sign" and isinstance(key, RSAPrivateKey):
            signature = key.sign(digest, PKCS1v15(), Prehashed(SHA256()))
            self._answer(200, {"signature": base64.b64encode(signature).decode()})
        elif self.path == "/verify" and isinstance(key, RSAPublicKey):
            self._answer(200, {"valid": _fits(key, digest, asked["signature"])})
        else:
            self._answer(404, {})

    def _answer(self, status: int, document: dict[str, Any]) -> None:
        body = json.dumps(document).encode()
        self.send_response(status)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_arguments: object) -> None:
        """Stay silent."""


def _fits(key: RSAPublicKey, digest: bytes, signature: str) -> bool:
    try:
        raw = base64.b64decode(signature, validate=True)
        key.verify(raw, digest, PKCS1v15(), Prehashed(SHA256()))
    except (InvalidSignature, ValueError):
        return False
    return True


def main() -> None:
    """Pay with keys that the client never sees."""
    from wechatpay_chain.testing import Identity, Platform  # a stand-in, only for this example

    identity = Identity.fresh()
    guarded: dict[str, Key] = {
        "shop-2026": identity.private_key,
        identity.public_key_id: identity.platform_key.public_key(),
    }
    with Platform(identity) as platform, LoopbackKms(guarded) as service:
        platform.expect("POST", "/v3/pay/transactions/native").respond(
            {"code_url": "weixin://wxpay/bizpayurl?pr=p4lpSuKzz"}
        )
        plugin = KmsPlugin(
            Kms(service.url),
            mchid=identity.mchid,
            serial=identity.serial,
            signing_key="shop-2026",
            public_key_id=identity.public_key_id,
            origin=platform.base_uri.rstrip("/"),
        )
        with Builder.factory(
            mchid=identity.mchid,
            serial=identity.serial,
            base_uri=platform.base_uri,
            plugins=[plugin],
        ) as client:
            order = {
                "appid": "wxd678efh567hg6787",
                "mchid": identity.mchid,
                "description": "形象店",
                "out_trade_no": "ORDER-2026-0001",
                "notify_url": "https://example.com/notify",
                "amount": {"total": 100},
            }
            response = client["v3/pay/transactions/native"].post({"json": order})
    print(f"verified: {response.verified}, code_url: {response.json()['code_url']}")


if __name__ == "__main__":
    main()
