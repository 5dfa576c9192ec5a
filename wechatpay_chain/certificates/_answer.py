"""Reads the answer of ``v3/certificates``: decrypts it, then proves it.

Rule: each entry is encrypted with the APIv3 key (AES-256-GCM), whose tag proves it while nothing is
known yet; then the answer itself must be signed with one of these certificates or a known key.
Source: https://pay.weixin.qq.com/doc/v3/merchant/4012551764
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Collection, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any

from wechatpay_chain._codec import decode_json
from wechatpay_chain._display import one_line
from wechatpay_chain._protocols.v3.platform_keys import StaticKeys, canonical_serial
from wechatpay_chain._protocols.v3.proof import ProofReader, SignedBody, refused
from wechatpay_chain.certificates._ring import KeyRing, PlatformCertificate, read_certificate
from wechatpay_chain.certificates._sources import unavailable
from wechatpay_chain.crypto import AesGcm
from wechatpay_chain.exceptions import (
    DecryptionError,
    KeyLoadError,
    ResponseBodyError,
    SignatureError,
)

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey

    from wechatpay_chain.message import Response

__all__ = ["AnswerReader"]

_ALGORITHM = "AEAD_AES_256_GCM"
_WRONG_KEY = (
    "the platform certificates do not decrypt with this APIv3 key: it is wrong, or has since been "
    "changed on the merchant platform (account centre > API security), or the answer was altered"
)

_logger = logging.getLogger("wechatpay_chain.certificates")


class AnswerReader:
    """Reads answers to one merchant.

    Args:
        apiv3_key: The APIv3 key.
        own_serials: The serials of the merchant's own certificates, in canonical form.
        clock: Returns the time in Unix seconds.
    """

    __slots__ = ("_clock", "_key", "_own")

    def __init__(
        self, apiv3_key: bytes, own_serials: Collection[str], clock: Callable[[], float]
    ) -> None:
        self._key = apiv3_key
        self._own = own_serials
        self._clock = clock

    def read(self, response: Response, known: Mapping[str, RSAPublicKey]) -> KeyRing:
        """The certificates in *response*.

        Args:
            response: A 2xx answer, not yet verified.
            known: The keys that are trusted already.

        Raises:
            CertificatesUnavailableError: It lists no certificates.
            DecryptionError: They are not encrypted with this APIv3 key.
            ResponseBodyError: It does not have the documented shape.
            SignatureError: It is not proved to come from the platform, lists the merchant's own
                certificate, or lists a certificate under another serial.
        """
        now = self._clock()
        rows = _rows(response)
        ring = KeyRing(filter(None, (self._certificate(row, response) for row in rows)), now)
        if not ring:
            raise DecryptionError(f"none of the platform certificates uses {_ALGORITHM}")
        live = {one.serial: one.key for one in ring.live(now)}
        if not live:
            raise refused(
                SignatureError,
                "contains no certificate that is valid now; check the clock (NTP).",
                response,
            )
        self._prove(response, {**known, **live})
        return ring

    def _certificate(self, row: dict[str, Any], response: Response) -> PlatformCertificate | None:
        sealed = row["encrypt_certificate"]
        if sealed["algorithm"] != _ALGORITHM:
            _logger.warning(
                "platform certificate %s is skipped: it is encrypted with %s",
                one_line(row["serial_no"], 80),
                one_line(sealed["algorithm"], 40),
            )
            return None
        found = self._opened(sealed, response)
        if canonical_serial(found.serial) != canonical_serial(row["serial_no"]):
            what = f"calls certificate {found.serial} {one_line(row['serial_no'], 80)}."
            raise refused(SignatureError, what, response)
        if canonical_serial(found.serial) in self._own:
            raise refused(SignatureError, "contains the merchant's own certificate.", response)
        return found

    def _opened(self, sealed: dict[str, Any], response: Response) -> PlatformCertificate:
        try:
            pem = AesGcm.decrypt(
                sealed["ciphertext"], self._key, sealed["nonce"], sealed.get("associated_data")
            )
        except DecryptionError:
            pem = None
        if pem is None:
            raise DecryptionError(_WRONG_KEY)
        try:
            return read_certificate(pem)
        except KeyLoadError as error:
            raise _misshapen(response, str(error)) from None

    def _prove(self, response: Response, keys: Mapping[str, RSAPublicKey]) -> None:
        by_serial = {canonical_serial(serial): key for serial, key in keys.items()}
        reader = ProofReader(StaticKeys(by_serial), self._clock)
        signed = SignedBody(reader.read(response.headers, partial(refused, response=response)))
        signed.update(response.content)
        signed.finish(response)


def _rows(response: Response) -> list[dict[str, Any]]:
    """The entries, checked to have all that is used, as text."""
    try:
        answer: Any = decode_json(response.content)  # not json(): these bytes are proved
    except ValueError:
        answer = None
    rows = answer.get("data") if isinstance(answer, dict) else None
    if not isinstance(rows, list):
        raise _misshapen(response, "data is not a list")
    if not rows:
        raise unavailable("the platform lists none")
    for number, row in enumerate(rows):
        if fault := _fault(row):
            raise _misshapen(response, f"data[{number}]{fault}")
    return rows


def _fault(row: Any) -> str:
    if not isinstance(row, dict) or not isinstance(row.get("serial_no"), str):
        return ".serial_no is not text"
    sealed = row.get("encrypt_certificate")
    if not isinstance(sealed, dict):
        return ".encrypt_certificate is not an object"
    for name in ("algorithm", "nonce", "ciphertext"):
        if not isinstance(sealed.get(name), str):
            return f".encrypt_certificate.{name} is not text"
    if not isinstance(sealed.get("associated_data"), str | None):
        return ".encrypt_certificate.associated_data is not text"
    return ""


def _misshapen(response: Response, why: str) -> ResponseBodyError:
    path = one_line(response.request.path, 200)
    return ResponseBodyError(f"the answer to GET /{path} is not a list of certificates: {why}")
