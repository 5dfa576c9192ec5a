"""A platform that hands out certificates over a socket: made, sealed and signed by hand.

Sealing and signing use ``cryptography`` alone, so that nothing here shares code with what is
tested. :class:`Clock` stands still until it is moved.
"""

from __future__ import annotations

import base64
import json
import threading
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime, timezone
from typing import TYPE_CHECKING, Any

from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509 import CertificateBuilder, Name, NameAttribute
from cryptography.x509.oid import NameOID

from support.answers import (
    NOW,
    SERIAL,
    client_at,
    merchant_key,
    platform_key,
    proof,
    stored_key,
    stranger_key,
)
from support.servers import Action, Received, Server, reply

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey

    from wechatpay_chain import Client
    from wechatpay_chain.certificates import Certificates
    from wechatpay_chain.message import Response

__all__ = [
    "APIV3_KEY",
    "DAY",
    "Clock",
    "Desk",
    "Issued",
    "attached",
    "download_through",
    "failing",
    "issue",
    "key",
    "row",
    "timers",
]

APIV3_KEY = "0123456789abcdefghijklmnopqrstuv"
DAY = 86_400
JSON = ("Content-Type", "application/json; charset=utf-8")


class Clock:
    """Unix seconds that pass only when told to."""

    def __init__(self, now: float = NOW) -> None:
        self.now = now

    def __call__(self) -> float:
        return self.now


@dataclass(frozen=True)
class Issued:
    """A certificate with its private key."""

    serial: str
    pem: str
    key: RSAPrivateKey = field(repr=False)

    def proof(self, body: bytes, *, now: float = NOW) -> dict[str, str]:
        """The headers that prove *body* by this certificate."""
        return proof(body, timestamp=int(now), serial=self.serial, key=self.key)


def key(number: int) -> RSAPrivateKey:
    """One of several keys."""
    ready = (platform_key, stranger_key, merchant_key)
    return ready[number]() if number < len(ready) else stored_key(f"spare{number}")


def issue(
    number: int = 0,
    *,
    serial: str = "",
    since: float = NOW - DAY,
    until: float = NOW + 365 * DAY,
    signer: Any = None,
) -> Issued:
    """Make a certificate of key *number*."""
    serial = serial or f"5{number:039X}"
    own = signer or key(number)
    name = Name([NameAttribute(NameOID.COMMON_NAME, "Tenpay.com")])
    made = (
        CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(own.public_key())
        .serial_number(int(serial, 16))
        .not_valid_before(datetime.fromtimestamp(since, timezone.utc))
        .not_valid_after(datetime.fromtimestamp(until, timezone.utc))
        .sign(own, SHA256())
    )
    return Issued(serial, made.public_bytes(Encoding.PEM).decode(), key(number))


def row(issued: Issued, *, apiv3_key: str = APIV3_KEY, aad: str = "certificate") -> dict[str, Any]:
    """One entry of the answer."""
    nonce = "61f9c719728a"
    sealed = AESGCM(apiv3_key.encode()).encrypt(nonce.encode(), issued.pem.encode(), aad.encode())
    return {
        "serial_no": issued.serial,
        "effective_time": "2023-11-13T22:13:20+08:00",
        "expire_time": "2028-11-13T22:13:20+08:00",
        "encrypt_certificate": {
            "algorithm": "AEAD_AES_256_GCM",
            "nonce": nonce,
            "associated_data": aad,
            "ciphertext": base64.b64encode(sealed).decode(),
        },
    }


class Desk:
    """What the platform answers to a download; a script for ``servers.Server``.

    Args:
        *issued: The certificates that it lists; the last one signs.
        clock: Its time.
    """

    def __init__(self, *issued: Issued, clock: Callable[[], float] = Clock()) -> None:  # noqa: B008
        self.issued = issued
        self.signer: Issued | None = None
        self.clock = clock
        self.apiv3_key = APIV3_KEY
        self.downloads = 0
        self.most_at_once = 0
        self.targets: list[str] = []
        self.instead: Callable[[int], bytes | Iterable[bytes | Action] | None] = lambda _number: (
            None
        )
        """What to answer to download number … instead, if anything."""
        self.gate = threading.Event()
        """While it is not set, downloads wait."""
        self.gate.set()
        self._under_way = 0
        self._lock = threading.Lock()

    def __call__(self, received: Received) -> bytes | Iterable[bytes | Action]:
        with self._lock:
            self.downloads += 1
            self._under_way += 1
            number = self.downloads
            self.most_at_once = max(self.most_at_once, self._under_way)
            self.targets.append(received.target)
        self.gate.wait(10)
        answer = self.instead(number)
        with self._lock:
            self._under_way -= 1
        return self.answer() if answer is None else answer

    def answer(
        self,
        document: Any = None,
        *,
        signer: Issued | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> bytes:
        """A signed answer; *headers* replace some."""
        issued = self.issued  # may be exchanged meanwhile
        if document is None:
            document = {"data": [row(one, apiv3_key=self.apiv3_key) for one in issued]}
        body = json.dumps(document).encode()
        by = signer or self.signer or issued[-1]
        proved = {**by.proof(body, now=self.clock()), **(headers or {})}
        return reply(200, body, JSON, *proved.items())


def failing(status: int, code: str = "") -> bytes:
    """An unsigned answer of that status."""
    return reply(status, json.dumps({"code": code, "message": "m"}).encode(), JSON)


def download_through(client: Client) -> Callable[[str], Response]:
    """Makes signed GETs through *client*, whose answers nothing verifies."""
    stack = client.get_driver().select("v3").handler.copy()
    stack.remove("verifier")
    return lambda path: client.chain(path).get(handler=stack)


@contextmanager
def attached(
    server: Server, certs: Certificates, clock: Callable[[], float] | None = None, **more: Any
) -> Iterator[Certificates]:
    """*certs* with a client of that server to download through."""
    time = clock or Clock()
    with client_at(server.origin, clock=time) as client:
        options = {"apiv3_key": APIV3_KEY, "merchant_serial": SERIAL, **more}
        certs.attach(download_through(client), clock=time, **options)
        yield certs
        certs.close()
        for thread in timers():
            thread.join(5)


def timers() -> list[threading.Thread]:
    """The threads that renew certificates."""
    return [one for one in threading.enumerate() if one.name == "wechatpay_chain_certificates"]
