"""The kinds of faults by name, and what each does to an answer or a notification."""

from __future__ import annotations

import base64
import secrets
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Literal

from wechatpay_chain._protocols.v2.data import SIGN, sign_of
from wechatpay_chain.crypto import Hash
from wechatpay_chain.formatter import Formatter
from wechatpay_chain.testing._identity.keys import PROOF
from wechatpay_chain.testing._message.answer import Answer, Delivery, made

if TYPE_CHECKING:
    from wechatpay_chain.testing._identity.keys import PlatformKeys

__all__ = ["DUPLICATE", "KINDS", "OUT_OF_ORDER", "FaultKind", "Place", "Proof"]

Place = Literal["head", "instead", "proof", "wire", "queue"]
Proof = dict[str, str]
Fields = dict[str, str]
_Settings = Mapping[str, Any]

DUPLICATE, OUT_OF_ORDER = "duplicate_notification", "notification_out_of_order"
_PROBE = "WECHATPAY/SIGNTEST/"
_MD5_LENGTH = 32
_PAGE = b"<html><head><title>%b</title></head><body><h1>%b</h1></body></html>"


@dataclass(frozen=True)
class FaultKind:
    """One way to go wrong.

    Attributes:
        name: Its name.
        place: Where it happens. ``head``: after the request's head was read. ``instead``: in
            place of the answer. ``proof``: in what proves an answer or a notification. ``wire``:
            on an answer's way. ``queue``: where a notification is queued.
        settings: The settings with their defaults.
        answer: ``instead``: what is answered.
        proof: ``proof``: makes the header fields for a body at a time.
        delivery: ``head``, ``wire``: how an answer of so many bytes goes over the wire.
        choices: The texts that a setting accepts, if only a few; case does not matter.
        strange: ``proof``: whether it signs with a key that has to be made first.
        fields: ``proof``: what it makes of the signed fields of an APIv2 answer; ``None``: it does
            not happen to those.
        failure: ``instead``: the code and the text that an APIv2 call is answered; ``None``: the
            same as any other.
    """

    name: str
    place: Place
    settings: _Settings = field(default_factory=dict)
    answer: Callable[[_Settings], Answer] = field(default=lambda _settings: Answer(500))
    proof: Callable[[PlatformKeys, bytes, float, _Settings], Proof] = field(
        default=lambda keys, content, now, _settings: keys.signing.proof(content, now)
    )
    delivery: Callable[[int, _Settings], Delivery] = field(
        default=lambda _size, _settings: Delivery()
    )
    choices: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    strange: bool = False
    fields: Callable[[Fields], Fields] | None = None
    failure: tuple[str, str] | None = None


def _wrong(keys: PlatformKeys, content: bytes, now: float, _settings: _Settings) -> Proof:
    return keys.wrong().proof(content, now)


def _wrong_sign(fields: Fields) -> Fields:
    kind = Hash.ALGO_MD5 if len(fields[SIGN]) == _MD5_LENGTH else Hash.ALGO_HMAC_SHA256
    return {**fields, SIGN: sign_of(fields, Formatter.nonce(), kind)}


def _without_sign(fields: Fields) -> Fields:
    return {name: text for name, text in fields.items() if name != SIGN}


def _unknown(keys: PlatformKeys, content: bytes, now: float, _settings: _Settings) -> Proof:
    return keys.unknown().proof(content, now)


def _stale(keys: PlatformKeys, content: bytes, now: float, settings: _Settings) -> Proof:
    return keys.signing.proof(content, now - settings["seconds"])


def _missing(keys: PlatformKeys, content: bytes, now: float, settings: _Settings) -> Proof:
    proof = keys.signing.proof(content, now)
    return {k: v for k, v in proof.items() if k.lower() != settings["header"].lower()}


def _probe(keys: PlatformKeys, content: bytes, now: float, _settings: _Settings) -> Proof:
    false = base64.b64encode(secrets.token_bytes(240)).decode()
    return {**keys.signing.proof(content, now), "Wechatpay-Signature": _PROBE + false}


def _error(status: int, code: str, message: str, number: int = 0) -> Callable[[_Settings], Answer]:
    answer = made({"code": code, "message": message}, status)
    unsigned = Answer(status, answer.content, answer.headers, signed=False, code=number)
    return lambda _settings: unsigned


def _page(status: int, title: bytes) -> Callable[[_Settings], Answer]:
    html = {"Content-Type": "text/html; charset=utf-8"}
    page = Answer(status, _PAGE % (title, title), html, signed=False)
    return lambda _settings: page


def _truncated(size: int, _settings: _Settings) -> Delivery:
    # Of an empty answer nothing can be missing but the whole.
    return Delivery(truncate_at=size // 2) if size else Delivery(reset_before_answer=True)


_EVERY = (
    # Answers that prove nothing; notifications too, with event=.
    FaultKind("wrong_signature", "proof", proof=_wrong, strange=True, fields=_wrong_sign),
    FaultKind(
        "missing_header",
        "proof",
        {"header": "Wechatpay-Signature"},
        proof=_missing,
        choices={"header": PROOF},
        fields=_without_sign,
    ),
    FaultKind("stale_clock", "proof", {"seconds": 600.0}, proof=_stale),
    FaultKind("unknown_serial", "proof", proof=_unknown, strange=True),
    FaultKind("signtest_probe", "proof", proof=_probe),
    # Refusals; the number at the end of Request-ID is of published troubleshooting tables.
    FaultKind(
        "too_many_requests",
        "instead",
        answer=_error(429, "FREQUENCY_LIMITED", "请求过于频繁，请稍后重试", 268447840),
        failure=("FREQUENCY_LIMITED", "频率限制"),
    ),
    FaultKind(
        "system_error",
        "instead",
        answer=_error(500, "SYSTEM_ERROR", "系统异常，请稍后重试"),
        failure=("SYSTEMERROR", "系统错误"),
    ),
    FaultKind("html_error", "instead", answer=_page(500, b"500 Internal Server Error")),
    FaultKind("bad_gateway", "instead", answer=_page(502, b"502 Bad Gateway")),
    # The network.
    FaultKind(
        "slow_headers", "wire", {"seconds": 1.0}, delivery=lambda _, s: Delivery(s["seconds"])
    ),
    FaultKind(
        "slow_body",
        "wire",
        {"seconds": 1.0},
        delivery=lambda _, s: Delivery(delay_body_per_chunk=s["seconds"]),
    ),
    FaultKind("truncated_body", "wire", delivery=_truncated),
    FaultKind("reset_before_body", "head", delivery=lambda *_: Delivery(reset_before_reading=True)),
    FaultKind(
        "reset_after_body",
        "instead",
        answer=lambda _settings: Answer(500, delivery=Delivery(reset_before_answer=True)),
    ),
    # Notifications.
    FaultKind(DUPLICATE, "queue"),
    FaultKind(OUT_OF_ORDER, "queue", {"seconds": 1.0}),
)
KINDS: Mapping[str, FaultKind] = MappingProxyType({kind.name: kind for kind in _EVERY})
"""Every fault by its name."""
