"""Whether an APIv2 request is proved: whose it is, its sign, and the certificate it came with.

Rule: ``sign`` is MD5, or HMAC-SHA256 where ``sign_type`` says so, over the other fields and the
APIv2 key; where money leaves an account, the merchant's certificate is shown in the TLS handshake.
Source: https://pay.weixin.qq.com/wiki/doc/api/jsapi.php?chapter=4_3
"""

from __future__ import annotations

import ssl
from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING

from wechatpay_chain._display import one_line
from wechatpay_chain._protocols.v2.data import SIGN, own_number, sign_kind, sign_of
from wechatpay_chain.crypto import Hash
from wechatpay_chain.exceptions import RequestOptionError
from wechatpay_chain.formatter import Formatter
from wechatpay_chain.testing._message.received import Credentials
from wechatpay_chain.testing._message.refusal import Refusal
from wechatpay_chain.testing._v2.fields import fields_of

if TYPE_CHECKING:
    from wechatpay_chain.testing._message.checks import Checks
    from wechatpay_chain.testing._message.received import ReceivedRequest
    from wechatpay_chain.testing._world import World

__all__ = ["FieldsVerifier", "is_signed"]

_SHOWN = 160
"""How many characters of the signed text a refusal quotes."""
_NO_TLS = (
    "APIv2: calls that need the merchant's certificate (security=True) are answered without it: it "
    "cannot be demanded over plain HTTP; Platform(tls=True) demands it"
)


class FieldsVerifier:
    """Verifies APIv2 requests of one merchant.

    Args:
        world: Only its merchant is accepted.
        checks: The checks to make: ``serial`` is whose request it is, and the certificate;
            ``signature`` the sign. APIv2 has no timestamp, and a nonce may come again.
        warn: Receives warnings about what cannot be required.
    """

    def __init__(self, world: World, checks: Checks, warn: Callable[[Iterable[str]], None]) -> None:
        self._world = world
        self._checks = checks
        self._warn = warn

    def verify(self, request: ReceivedRequest) -> Credentials | None:
        """Prove *request*.

        Returns:
            The signer; ``None`` where nothing is checked.

        Raises:
            Refusal: It cannot be read, or is not proved.
        """
        if not (self._checks.serial or self._checks.signature):
            return None
        fields = fields_of(request)
        if self._checks.serial:
            self._require_known(fields)
        if self._checks.signature:
            self._require_signed(fields)
        if self._checks.serial:
            self._require_certificate(request)
        serial = "" if request.certificate is None else self._world.identity.serial
        return Credentials(own_number(fields)[1] or "", serial, 0, fields.get("nonce_str", ""))

    def _require_known(self, fields: Mapping[str, str]) -> None:
        name, number = own_number(fields)
        if number is None:
            raise _unproved("MCHID_NOT_EXIST", "商户号不存在", name, f"{name} is missing")
        if number != self._world.identity.mchid:
            issue = f"merchant {one_line(number, 40)} is unknown"
            raise _unproved("MCHID_NOT_EXIST", "商户号不存在", name, issue)

    def _require_signed(self, fields: Mapping[str, str]) -> None:
        try:
            kind = sign_kind(fields)
        except RequestOptionError as error:
            raise _unsigned("sign_type", str(error)) from None
        if not fields.get(SIGN):
            raise _unsigned(SIGN, "sign is missing")
        if not is_signed(fields, self._world.identity.secret):
            raise _unsigned(SIGN, "sign not match", sign_information=_explained(fields, kind))

    def _require_certificate(self, request: ReceivedRequest) -> None:
        endpoint, shown = request.endpoint, request.certificate
        if endpoint is None or not endpoint.security:
            return
        if not self._world.base_uri.startswith("https:"):
            self._warn([_NO_TLS])
        elif shown is None:
            raise _uncertified("none was shown in the TLS handshake")
        elif shown != ssl.PEM_cert_to_DER_cert(self._world.identity.certificate):
            raise _uncertified("another one was shown in the TLS handshake")


def is_signed(fields: Mapping[str, str], secret: str) -> bool:
    """Whether the sign of *fields* fits; of an unknown ``sign_type`` none does."""
    kind = fields.get("sign_type") or Hash.ALGO_MD5
    known = kind in {Hash.ALGO_MD5, Hash.ALGO_HMAC_SHA256}
    return known and Hash.equals(sign_of(fields, secret, kind), fields.get(SIGN, ""))


def _explained(fields: Mapping[str, str], kind: str) -> dict[str, object]:
    text = Formatter.query_string_like(Formatter.ksort(fields))
    return {
        "sign_type": kind,
        "truncated_sign_message": f"{text[:_SHOWN]}{'…' * (len(text) > _SHOWN)}&key=***",
        "sign_message_length": len(text),
    }


def _unproved(code: str, message: str, field: str, issue: str, **more: object) -> Refusal:
    detail = {"field": f"/{field}", "issue": issue, "location": "body", **more}
    return Refusal(401, code, message, detail)


def _unsigned(field: str, issue: str, **more: object) -> Refusal:
    return _unproved("SIGN_ERROR", "签名错误", field, issue, **more)


def _uncertified(why: str) -> Refusal:
    issue = f"the merchant's certificate is wanted, and {why}"
    return Refusal(403, "CERT_ERROR", "证书校验错误", {"issue": issue, "location": "tls"})
