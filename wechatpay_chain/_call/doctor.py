"""A client's self-test: its keys by themselves, then one call that moves no money.

The call is ``POST v3/security/echo``, which sends back a text and an encrypted text: a good answer
proves signing, verifying, encrypting and decrypting at once.
Source: https://pay.weixin.qq.com/doc/v3/merchant/4014551946
"""

from __future__ import annotations

import hmac
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime, timezone
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING, Any, Literal, Protocol

from wechatpay_chain._codec import decode_json
from wechatpay_chain._display import one_line
from wechatpay_chain._protocols.v3.platform_keys import canonical_serial
from wechatpay_chain.crypto import Rsa, certificate_serial, load_certificate
from wechatpay_chain.exceptions import WeChatPayError

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey
    from cryptography.x509 import Certificate

    from wechatpay_chain._protocols.settings import Credentials
    from wechatpay_chain._protocols.v3.platform_keys import VerificationKeys
    from wechatpay_chain.message import Response

__all__ = ["Examination", "Finding", "Report", "Verdict"]

Verdict = Literal["ok", "warning", "failed", "skipped"]

_DRIFT_WARNED, _DRIFT_FAILED = 30, 300


@dataclass(frozen=True)
class Finding:
    """The result of one check.

    Attributes:
        name: What was looked at.
        verdict: ``ok``, ``warning``, ``failed`` or ``skipped``.
        text: What was found, and what to do about it; no secret.
    """

    name: str
    verdict: Verdict
    text: str

    def __str__(self) -> str:
        return f"{self.verdict:<8} {self.name}: {self.text}"


@dataclass(frozen=True, repr=False)
class Report:
    """What a self-test found.

    Attributes:
        findings: One for each check, in order.
    """

    findings: tuple[Finding, ...]

    @property
    def good(self) -> bool:
        """Whether nothing failed."""
        return all(finding.verdict != "failed" for finding in self.findings)

    def __str__(self) -> str:
        return "\n".join(map(str, self.findings))

    __repr__ = __str__


class Echo(Protocol):
    """Sends the echo's body, and names the key that encrypted."""

    def __call__(self, body: dict[str, str], serial: str | None, /) -> Response:
        """Send it."""
        raise NotImplementedError


@dataclass(frozen=True, repr=False)
class Examination:
    """What a self-test looks at.

    Attributes:
        credentials: Who signs.
        certs: The platform's keys, or ``None``.
        apiv3_key: The APIv3 key as it was given, or ``None``.
        certificate: The merchant's certificate, where it is at hand.
        echo: Sends ``POST v3/security/echo``.
        clock: Gives the time in Unix seconds.
        nonce: Gives a fresh random text.
    """

    credentials: Credentials
    certs: VerificationKeys | None
    apiv3_key: bytes | None
    certificate: Any
    echo: Echo
    clock: Callable[[], float]
    nonce: Callable[[], str]

    def report(self) -> Report:
        """Do every check; an error is a finding, never raised."""
        return Report(tuple(self._findings()))

    def _findings(self) -> Iterator[Finding]:
        yield _looked("private key", self._private_key)
        yield _looked("certificate", self._certificate)
        yield _looked("platform keys", self._platform_keys)
        yield _looked("APIv3 key", self._apiv3_key)
        yield from self._echoed()

    def _private_key(self) -> Finding:
        key = self.credentials.private_key
        if key is not None:
            return Finding("private key", "ok", f"RSA, {key.key_size} bits")
        if self.credentials.merchant is not None:
            kind = type(self.credentials.merchant.signer).__name__
            return Finding("private key", "ok", f"is elsewhere; {kind} signs")
        if self.credentials.brand is not None:
            return Finding("private key", "skipped", f"the client signs as {self.credentials} only")
        return Finding("private key", "skipped", "none is given; a plugin signs")

    def _certificate(self) -> Finding:
        name, serial = "certificate", self.credentials.serial
        if serial is None:
            return Finding(name, "skipped", "a brand alone has no merchant's certificate")
        if self.certificate is None:
            return Finding(
                name,
                "skipped",
                f"not given, so that serial {serial} is its own is not checked; give "
                "apiclient_cert.pem",
            )
        certificate = load_certificate(self.certificate)
        own = certificate_serial(certificate)
        if canonical_serial(own) != canonical_serial(serial):
            return Finding(name, "failed", f"its serial is {own}, the client's is {serial}")
        if (fault := self._unfit(certificate)) is not None:
            return Finding(name, "failed", fault)
        until = certificate.not_valid_after_utc
        return Finding(name, "ok", f"serial {own}, fits the private key, valid until {until:%F}")

    def _unfit(self, certificate: Certificate) -> str | None:
        key = self.credentials.private_key
        if key is not None and key.public_key() != certificate.public_key():
            return "its public key is not that of the private key: they belong to two certificates"
        now = datetime.fromtimestamp(self.clock(), timezone.utc)
        if not certificate.not_valid_before_utc <= now <= certificate.not_valid_after_utc:
            return (
                f"it is valid from {certificate.not_valid_before_utc:%F} to "
                f"{certificate.not_valid_after_utc:%F}, and now it is {now:%F}"
            )
        return None

    def _platform_keys(self) -> Finding:
        name = "platform keys"
        if self.certs is None:
            return Finding(name, "skipped", "none are given; a plugin verifies")
        self._encryption_key()  # downloads, where they come by downloading
        known = [one_line(serial, 80) for serial in self.certs.known()]
        if not known:
            return Finding(name, "failed", "there are none")
        return Finding(name, "ok", ", ".join(known))

    def _apiv3_key(self) -> Finding:
        if self.apiv3_key is None:
            return Finding(
                "APIv3 key", "skipped", "not given; notifications and certificates need it"
            )
        size = len(self.apiv3_key)  # another length is refused when a client is made
        return Finding("APIv3 key", "ok", f"{size} bytes; only what it encrypts can prove it")

    def _encryption_key(self) -> tuple[str, RSAPublicKey] | None:
        find = getattr(self.certs, "encryption_key", None)
        return None if find is None else find()

    def _echoed(self) -> Iterator[Finding]:
        if self.credentials.mchid is None:
            yield Finding("echo", "skipped", "it is a merchant's call: give mchid and private_key")
            return
        text = self.nonce()
        try:
            key = self._encryption_key()
            body = {"echo_message": text}
            if key is not None:
                body["encrypted_echo_message"] = Rsa.encrypt(text, key[1])
            response = self.echo(body, None if key is None else key[0])
        except Exception as error:  # noqa: BLE001 - see _told
            yield Finding("echo", "failed", _told(error))
            answered = getattr(error, "has_response", True) and getattr(error, "response", None)
            if answered:
                yield self._clock_of(answered)
            return
        yield self._clock_of(response)
        yield from self._compared(response, text, encrypted=key is not None)

    def _compared(self, response: Response, text: str, *, encrypted: bool) -> Iterator[Finding]:
        # As it came: json() may have decrypted it already.
        answer = _object(response.content)
        if _same(answer.get("echo_message"), text):
            yield Finding("signature", "ok", "the platform took ours, and its own verifies")
        else:
            yield Finding("signature", "failed", "the echo is not what was sent")
        yield _looked("encryption", lambda: self._decrypted(answer, text, encrypted=encrypted))

    def _decrypted(self, answer: dict[str, Any], text: str, *, encrypted: bool) -> Finding:
        name, private_key = "encryption", self.credentials.private_key
        ciphertext = answer.get("encrypted_echo_message")
        if not encrypted or private_key is None:
            why = (
                "there is no key to encrypt with" if private_key else "the private key is elsewhere"
            )
            return Finding(name, "skipped", why)
        if not isinstance(ciphertext, str):
            return Finding(name, "failed", "the answer holds no encrypted echo")
        if not _same(Rsa.decrypt(ciphertext, private_key), text):
            return Finding(name, "failed", "the encrypted echo is not what was sent")
        return Finding(name, "ok", "the platform decrypted ours, and its own decrypts")

    def _clock_of(self, response: Response) -> Finding:
        name = "clock"
        try:
            theirs = parsedate_to_datetime(response.headers.get("Date", "")).timestamp()
        except (ValueError, TypeError):
            return Finding(name, "skipped", "the answer has no Date")
        drift = round(self.clock() - theirs)
        if abs(drift) >= _DRIFT_FAILED:
            return Finding(name, "failed", f"{drift:+d} s off the platform's; set it (NTP)")
        if abs(drift) >= _DRIFT_WARNED:
            return Finding(name, "warning", f"{drift:+d} s off the platform's; 300 s are allowed")
        return Finding(name, "ok", f"{drift:+d} s off the platform's")


def _looked(name: str, look: Callable[[], Finding]) -> Finding:
    try:
        return look()
    except Exception as error:  # noqa: BLE001 - a signer of the user's own may raise anything
        return Finding(name, "failed", _told(error))


def _told(error: Exception) -> str:
    return str(error) if isinstance(error, WeChatPayError) else f"{type(error).__name__} was raised"


def _object(content: bytes) -> dict[str, Any]:
    try:
        decoded = decode_json(content)
    except ValueError:
        return {}
    return decoded if isinstance(decoded, dict) else {}


def _same(given: object, text: str) -> bool:
    return isinstance(given, str) and hmac.compare_digest(given.encode(), text.encode())
