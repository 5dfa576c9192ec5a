"""The claims in a message's headers, checked as far as headers alone allow.

A message is an answer or a notification.

Rule: three lines, each ended by LF: ``Wechatpay-Timestamp``, ``Wechatpay-Nonce``, the body; at most
five minutes old; the key is the one that ``Wechatpay-Serial`` names.
Source: https://pay.weixin.qq.com/docs/merchant/development/verify-signature-overview/overview-signature-and-verification.html
"""

from __future__ import annotations

import hashlib
import hmac
import re
import zlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from wechatpay_chain._display import one_line
from wechatpay_chain.crypto import MessageVerifier, verify_signature
from wechatpay_chain.exceptions import (
    DigestMismatchError,
    KeysUnavailableError,
    MissingSignatureHeaderError,
    SignatureError,
    SignatureMismatchError,
    SignatureProbeError,
    StaleTimestampError,
    UnknownSerialError,
)
from wechatpay_chain.formatter import signed_head, signed_message

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey

    from wechatpay_chain._protocols.v3.platform_keys import VerificationKeys
    from wechatpay_chain.message import BodyWatcher, Response

__all__ = [
    "MAXIMUM_CLOCK_OFFSET",
    "Proof",
    "ProofReader",
    "Refuse",
    "SignedBody",
    "SignedDigest",
    "Tolerated",
    "refused",
]

MAXIMUM_CLOCK_OFFSET = 300
"""How many seconds a message's time may differ from this machine's, either way."""

_REQUIRED = (
    "Wechatpay-Timestamp",
    "Wechatpay-Nonce",
    "Wechatpay-Serial",
    "Wechatpay-Signature",
)
_PROBE = "WECHATPAY/SIGNTEST/"
# Longer numbers are not plausible times, and int() refuses thousands of digits.
_SECONDS = re.compile(r"[0-9]{1,11}")
_KEYS_SHOWN = 5
_Error = TypeVar("_Error", bound=SignatureError)


class Refuse(Protocol):
    """Makes the error for a message that is not proved."""

    def __call__(self, kind: type[SignatureError], why: str, /, **more: Any) -> SignatureError:
        """Make an error of *kind*; *why* is a sentence without its subject."""
        raise NotImplementedError


@dataclass(frozen=True, repr=False)
class Proof:
    """The claims in a message's headers, with the key to check them."""

    timestamp: str
    nonce: str
    serial: str
    signature: str
    key: RSAPublicKey

    @property
    def head(self) -> bytes:
        """The signed message up to the body."""
        return signed_head(self.timestamp, self.nonce)


class ProofReader:
    """Reads proofs out of messages' headers.

    Args:
        keys: The platform's keys.
        clock: Returns the time in Unix seconds.
    """

    __slots__ = ("_clock", "_keys")

    def __init__(self, keys: VerificationKeys, clock: Callable[[], float]) -> None:
        self._keys = keys
        self._clock = clock

    def read(self, headers: Mapping[str, str], refuse: Refuse) -> Proof:
        """Read the proof that a message carries.

        Args:
            headers: The message's, with case-insensitive names.
            refuse: Makes the error for a message without a usable one.

        Raises:
            MissingSignatureHeaderError: A header is missing or empty.
            SignatureProbeError: The signature is a probe.
            StaleTimestampError: The timestamp is more than 300 seconds off, or not a number.
            KeysUnavailableError: The platform's keys could not be looked up.
            UnknownSerialError: Signed with a key that is not among the platform's keys.
            SignatureMismatchError: The nonce cannot have been signed.
        """
        timestamp, nonce, serial, signature = _required(headers, refuse)
        if signature.startswith(_PROBE):
            raise refuse(
                SignatureProbeError,
                f"carries a {_PROBE} probe, a wrong signature sent on purpose; refusing it is "
                "right.",
            )
        self._require_fresh(timestamp, refuse)
        # A line break in the nonce would let it claim the first lines of a signed body.
        if not (nonce.isascii() and nonce.isprintable()):
            raise refuse(SignatureMismatchError, "has a Wechatpay-Nonce that is not a nonce.")
        key = self._found(serial, refuse)
        if key is None:
            raise self._unknown(serial, refuse)
        return Proof(timestamp, nonce, serial, signature, key)

    def _found(self, serial: str, refuse: Refuse) -> RSAPublicKey | None:
        # The answer has arrived: a failed download must not look like a failed call.
        try:
            return self._keys.find(serial)
        except Exception as error:
            raise refuse(
                KeysUnavailableError,
                f"is signed with {one_line(serial, 80)}, and the platform's keys could not be "
                f"fetched: {one_line(str(error))}.",
            ) from error

    def _require_fresh(self, timestamp: str, refuse: Refuse) -> None:
        if not _SECONDS.fullmatch(timestamp):
            raise refuse(StaleTimestampError, "carries a Wechatpay-Timestamp that is not a number.")
        offset = int(self._clock()) - int(timestamp)
        if abs(offset) > MAXIMUM_CLOCK_OFFSET:
            late = "older" if offset > 0 else "newer"
            raise refuse(
                StaleTimestampError,
                f"is {abs(offset)} seconds {late} than this machine's clock, "
                f"{MAXIMUM_CLOCK_OFFSET} are allowed; check the clock (NTP).",
                offset=offset,
            )

    def _unknown(self, serial: str, refuse: Refuse) -> SignatureError:
        known = self._keys.known()
        return refuse(
            UnknownSerialError,
            f"is signed with {one_line(serial, 80)}, certs holds {_listed(known)}; take that "
            "platform certificate or public key from the merchant platform and add it to certs.",
            serial=serial,
            known=known,
        )


def refused(kind: type[_Error], why: str, response: Response, **more: Any) -> _Error:
    """Make the error for an unproved answer, and mark the answer as refused.

    Args:
        kind: The error's class.
        why: What is wrong: a sentence without its subject, with its full stop.
        response: The answer.
        **more: The class's own arguments.
    """
    request = response.request
    response.mark_unverified(f"refused: {kind.__name__}")
    now = "Nothing of it may be trusted"
    if request.method != "GET":
        now += ", yet the request may have been carried out: query it"
    return kind(
        f"the {response.status_code} answer to {request.method} /{one_line(request.path, 200)} "
        f"{why} {now}.",
        response=response,
        **more,
    )


def _required(headers: Mapping[str, str], refuse: Refuse) -> tuple[str, ...]:
    if missing := [name for name in _REQUIRED if not headers.get(name)]:
        raise refuse(
            MissingSignatureHeaderError,
            f"lacks {', '.join(missing)}: not a message of WeChat Pay, or of a proxy that drops "
            "headers.",
            missing=missing,
        )
    return tuple(headers[name] for name in _REQUIRED)


def _listed(known: Sequence[str]) -> str:
    shown = ", ".join(one_line(serial, 80) for serial in known[:_KEYS_SHOWN])
    more = len(known) - _KEYS_SHOWN
    return f"{shown} and {more} more" if more > 0 else shown or "none"


_SHA1 = re.compile(r"[0-9A-Fa-f]{40}")
_UNPACKED_AT_ONCE = 262_144


class SignedBody:
    """Verifies the signature over a body.

    Args:
        proof: The claims in the headers.
    """

    __slots__ = ("_message", "_proof")

    def __init__(self, proof: Proof) -> None:
        self._proof = proof
        self._message = MessageVerifier(proof.key)
        self._message.update(proof.head)

    def update(self, chunk: bytes, /) -> None:
        """Take the next bytes of the body."""
        self._message.update(chunk)

    def finish(self, response: Response, /) -> None:
        """Check the signature.

        Raises:
            SignatureMismatchError: The signature does not match.
        """
        self._message.update(b"\n")
        if not self._message.matches(self._proof.signature):
            raise _mismatch(self._proof, response)
        response.mark_verified()


class SignedDigest:
    """Compares a statement's SHA-1 with the one its signed header states.

    The digest is the plain file's: a body that is a gzip file is hashed unpacked as well.

    Args:
        sha1: ``Wechatpay-Statement-Sha1``.
        proof: The claims in the headers.
        response: The answer that carries them.

    Raises:
        DigestMismatchError: The header is not a SHA-1.
        SignatureMismatchError: The signature does not match the header.
    """

    __slots__ = ("_plain", "_sha1", "_unpacked")

    def __init__(self, sha1: str, proof: Proof, response: Response) -> None:
        self._sha1 = sha1.lower()
        # SHA-1 is the platform's choice; the signature over it is what makes it trustworthy.
        self._plain = hashlib.sha1(usedforsecurity=False)
        self._unpacked = _UnpackedDigest()
        if not _SHA1.fullmatch(sha1):
            raise refused(
                DigestMismatchError, "has a Wechatpay-Statement-Sha1 that is not a SHA-1.", response
            )
        digest = b'{"sha1":"%b"}' % sha1.encode("ascii")
        message = signed_message(proof.timestamp, proof.nonce, body=digest)
        if not verify_signature(proof.key, message, proof.signature):
            raise _mismatch(proof, response)

    def update(self, chunk: bytes, /) -> None:
        """Take the next bytes of the body."""
        self._plain.update(chunk)
        self._unpacked.update(chunk)

    def finish(self, response: Response, /) -> None:
        """Compare the digests.

        Raises:
            DigestMismatchError: The body does not have that digest, neither packed nor unpacked.
        """
        digests = (self._plain.hexdigest(), self._unpacked.hexdigest())
        if not any(hmac.compare_digest(self._sha1, digest) for digest in digests):
            raise refused(
                DigestMismatchError,
                "does not have the SHA-1 that its signed header states; download it again.",
                response,
            )
        response.mark_verified()


class _UnpackedDigest:
    """The SHA-1 of what a gzip file (RFC 1952) holds; empty for anything else."""

    __slots__ = ("_digest", "_unpacker")

    def __init__(self) -> None:
        self._digest = hashlib.sha1(usedforsecurity=False)
        self._unpacker: zlib._Decompress | None = _gunzip()

    def update(self, chunk: bytes) -> None:
        try:
            while chunk and self._unpacker is not None:
                chunk = self._unpack(self._unpacker, chunk)
        except zlib.error:
            self._unpacker = None

    def _unpack(self, unpacker: zlib._Decompress, chunk: bytes) -> bytes:
        """Hash some of *chunk*; return the rest of it."""
        if unpacker.eof:  # a gzip file may have several members; anything that follows must be one
            unpacker = self._unpacker = _gunzip()
        # In pieces: a few bytes may unpack to gigabytes.
        self._digest.update(unpacker.decompress(chunk, _UNPACKED_AT_ONCE))
        return unpacker.unused_data if unpacker.eof else unpacker.unconsumed_tail

    def hexdigest(self) -> str:
        complete = self._unpacker is not None and self._unpacker.eof
        return self._digest.hexdigest() if complete else ""


class Tolerated:
    """Lets an unproved body pass where no proof is required, and notes why it is unproved.

    Args:
        watcher: The watcher that judges the body.
    """

    __slots__ = ("_watcher",)

    def __init__(self, watcher: BodyWatcher) -> None:
        self._watcher = watcher

    def update(self, chunk: bytes, /) -> None:
        """Take the next bytes of the body."""
        self._watcher.update(chunk)

    def finish(self, response: Response, /) -> None:
        """Judge without raising."""
        reason = response.unverified_reason
        try:
            self._watcher.finish(response)
        except SignatureError as error:
            response.mark_unverified(f"{reason} ({type(error).__name__})")


def _gunzip() -> zlib._Decompress:
    return zlib.decompressobj(16 + zlib.MAX_WBITS)


def _mismatch(proof: Proof, response: Response) -> SignatureMismatchError:
    return refused(
        SignatureMismatchError,
        f"does not fit its signature: certs[{one_line(proof.serial, 80)!r}] is not the platform's "
        "key of that name, or the answer was changed on its way.",
        response,
    )
