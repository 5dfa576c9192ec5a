"""What sees an answer's body pass, and proves the answer when the last byte has passed.

Whole bodies and streamed ones are judged by the same code, in constant memory.
"""

from __future__ import annotations

import hashlib
import hmac
import re
import zlib
from typing import TYPE_CHECKING

from wechatpay_chain._display import one_line
from wechatpay_chain._protocols.v3.proof import refused
from wechatpay_chain.crypto import MessageVerifier, verify_signature
from wechatpay_chain.exceptions import (
    DigestMismatchError,
    SignatureError,
    SignatureMismatchError,
)

if TYPE_CHECKING:
    from wechatpay_chain._protocols.v3.proof import Proof
    from wechatpay_chain.message import BodyWatcher, Response

__all__ = ["SignedBody", "SignedDigest", "Tolerated"]

_SHA1 = re.compile(r"[0-9A-Fa-f]{40}")
_UNPACKED_AT_ONCE = 262_144


class SignedBody:
    """Verifies the signature over a body.

    Args:
        proof: What the headers claim.
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
        """Judge.

        Raises:
            SignatureMismatchError: The signature does not fit.
        """
        self._message.update(b"\n")
        if not self._message.matches(self._proof.signature):
            raise _mismatch(self._proof, response)
        response.mark_verified()


class SignedDigest:
    """Compares a statement's SHA-1 with the one its signed header states.

    The digest is the plain file's: a body that comes as a gzip file is hashed unpacked as well.

    Args:
        sha1: ``Wechatpay-Statement-Sha1``.
        proof: What the headers claim.
        response: The answer that carries them.

    Raises:
        DigestMismatchError: The header is no SHA-1.
        SignatureMismatchError: The signature does not fit the header.
    """

    __slots__ = ("_plain", "_sha1", "_unpacked")

    def __init__(self, sha1: str, proof: Proof, response: Response) -> None:
        self._sha1 = sha1.lower()
        # SHA-1 is the platform's choice; what makes it trusted is the signature over it.
        self._plain = hashlib.sha1(usedforsecurity=False)
        self._unpacked = _UnpackedDigest()
        if not _SHA1.fullmatch(sha1):
            raise refused(
                DigestMismatchError, "has a Wechatpay-Statement-Sha1 that is no SHA-1.", response
            )
        message = b'%b{"sha1":"%b"}\n' % (proof.head, sha1.encode("ascii"))
        if not verify_signature(proof.key, message, proof.signature):
            raise _mismatch(proof, response)

    def update(self, chunk: bytes, /) -> None:
        """Take the next bytes of the body."""
        self._plain.update(chunk)
        self._unpacked.update(chunk)

    def finish(self, response: Response, /) -> None:
        """Judge.

        Raises:
            DigestMismatchError: The body does not have that digest, packed or unpacked.
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
    """The SHA-1 of what a gzip file (RFC 1952) holds; of anything else, no digest."""

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
        """Hash some of what is in *chunk*; returns what is left of it."""
        if unpacker.eof:  # a gzip file may have several members; what follows must be one
            unpacker = self._unpacker = _gunzip()
        # In small pieces: a few bytes may unpack to gigabytes.
        self._digest.update(unpacker.decompress(chunk, _UNPACKED_AT_ONCE))
        return unpacker.unused_data if unpacker.eof else unpacker.unconsumed_tail

    def hexdigest(self) -> str:
        complete = self._unpacker is not None and self._unpacker.eof
        return self._digest.hexdigest() if complete else ""


class Tolerated:
    """Lets an unproved body pass where no proof is required, and notes why it is unproved.

    Args:
        watcher: What judges the body.
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
