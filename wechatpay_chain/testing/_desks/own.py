"""The platform's own desk: its certificates, and the echo that proves keys on both sides."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import datetime, timedelta, timezone
from typing import TYPE_CHECKING, Any

from wechatpay_chain.crypto import AesGcm
from wechatpay_chain.formatter import Formatter
from wechatpay_chain.testing._message.answer import Answer, made
from wechatpay_chain.testing._message.refusal import Refusal
from wechatpay_chain.testing._v3.sensitive import encryption_for

if TYPE_CHECKING:
    from wechatpay_chain.testing._identity.issued import IssuedCertificate
    from wechatpay_chain.testing._identity.keys import SigningKey
    from wechatpay_chain.testing._message.received import ReceivedRequest
    from wechatpay_chain.testing._world import World

__all__ = ["OwnDesk"]

_BEIJING = timezone(timedelta(hours=8))
_ASSOCIATED, _NONCE_LETTERS = "certificate", 12
_ALGORITHMS = ("RSA", "SM2", "ALL")
_NONE = (
    "无可用的平台证书，请在商户平台-API安全申请使用微信支付公钥。可查看指引"
    "https://pay.weixin.qq.com/doc/v3/merchant/4012153196"
)


class OwnDesk:
    """Hands out the platform's certificates and answers echoes.

    Args:
        world: Its keys are handed out.
    """

    def __init__(self, world: World) -> None:
        self._world = world

    def routes(self) -> Iterable[tuple[str, str, Callable[[ReceivedRequest], Any]]]:
        """The endpoints it serves."""
        for path in ("v3/certificates", "v3/global/certificates", "hk/v3/certificates"):
            yield "GET", path, self.certificates
        yield "POST", "v3/security/echo", self.echo

    def certificates(self, call: ReceivedRequest) -> Answer:
        """List the platform's certificates, each encrypted with the APIv3 key.

        Signed with a certificate of the list even while the public key signs all else, since the
        caller has no other key yet; unless the request names one.
        Source: https://pay.weixin.qq.com/doc/v3/merchant/4012551764

        Raises:
            Refusal: 400: ``algorithm_type`` is unknown. 404: there are no certificates, as for
                merchants that have the public key only.
        """
        algorithm = call.query.get("algorithm_type", "RSA")
        if algorithm not in _ALGORITHMS:
            raise _wrong("algorithm_type", f"must be one of {', '.join(_ALGORITHMS)}", "query")
        keys = self._world.keys
        offered = () if algorithm == "SM2" else keys.certificates
        used = keys.certificate
        if not offered or used is None:
            # As merchants report it of the real platform, for want of a documented error.
            raise Refusal(404, "RESOURCE_NOT_EXISTS", _NONE)
        document = {"data": [self._row(certificate) for certificate in offered]}
        named = keys.find(call.headers.get("Wechatpay-Serial"))
        return made(document) if named else self._signed(document, keys.find(used.serial))

    def echo(self, call: ReceivedRequest) -> Answer:
        """Say again what was said, and what was said encrypted, encrypted for the merchant.

        The request's ``Wechatpay-Serial`` picks the key on both ways.
        Source: https://pay.weixin.qq.com/doc/v3/merchant/4014551946

        Raises:
            Refusal: 400: ``echo_message`` is missing, or the encrypted one cannot be decrypted.
        """
        asked = call.plain()
        said = asked if isinstance(asked, dict) else {}
        message, hidden = said.get("echo_message"), said.get("encrypted_echo_message")
        if not isinstance(message, str) or not message:
            raise _wrong("echo_message", "is required, as text that is not empty", "body")
        encrypt = encryption_for(self._world.identity)
        document = {"echo_message": message}
        resource = {"echo_message": message}
        if hidden:
            document["encrypted_echo_message"] = encrypt(hidden)
            resource["encrypt_echo_message"] = encrypt(hidden)
        self._world.notify(said.get("notify_url"), "SECURITY_ECHO.SUCCESS", resource)
        return made(document)

    def _row(self, certificate: IssuedCertificate) -> dict[str, Any]:
        nonce = Formatter.nonce(_NONCE_LETTERS)
        sealed = AesGcm.encrypt(certificate.pem, self._world.identity.apiv3_key, nonce, _ASSOCIATED)
        return {
            "serial_no": certificate.serial,
            "effective_time": _written(certificate.since),
            "expire_time": _written(certificate.until),
            "encrypt_certificate": {
                "algorithm": "AEAD_AES_256_GCM",
                "nonce": nonce,
                "associated_data": _ASSOCIATED,
                "ciphertext": sealed,
            },
        }

    def _signed(self, document: Mapping[str, Any], key: SigningKey | None) -> Answer:
        answer = made(document)
        proof = (key or self._world.keys.signing).proof(answer.content, self._world.clock())
        return Answer(200, answer.content, {**answer.headers, **proof}, signed=False)


def _written(moment: datetime) -> str:
    return moment.astimezone(_BEIJING).isoformat()


def _wrong(name: str, issue: str, location: str) -> Refusal:
    detail = {"field": f"/{name}", "issue": f"{name} {issue}", "location": location}
    return Refusal(400, "PARAM_ERROR", f"{name} {issue}", detail)
