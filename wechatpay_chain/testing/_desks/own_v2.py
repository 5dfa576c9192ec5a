"""APIv2's own keys: the sandbox's, and the public key that hides names and bank cards."""

from __future__ import annotations

import base64
import textwrap
from collections.abc import Iterator
from typing import TYPE_CHECKING

from wechatpay_chain.testing._v2.authorization import is_signed
from wechatpay_chain.testing._v2.fields import fields_of

if TYPE_CHECKING:
    from wechatpay_chain.testing._desks._shared.desk import DeskRoute
    from wechatpay_chain.testing._message.received import ReceivedRequest
    from wechatpay_chain.testing._world import World

__all__ = ["OwnV2Desk"]

_SPKI_HEAD = 24  # bytes, for keys of 2048 bits and more


class OwnV2Desk:
    """Hands out keys that callers go on with.

    Args:
        world: Its keys are handed out.
    """

    def __init__(self, world: World) -> None:
        self._world = world

    def routes(self) -> Iterator[DeskRoute]:
        """The endpoints it serves."""
        for path in ("xdc/apiv2getsignkey/sign/getsignkey", "sandboxnew/pay/getsignkey"):
            yield "POST", f"v2/{path}", self._sandbox_key
        yield "POST", "v2/risk/getpublickey", self._public_key

    def _sandbox_key(self, call: ReceivedRequest) -> dict[str, str]:
        """The key for paths of the sandbox: here the same as everywhere else.

        Only for callers that have it: where signs are not checked, anybody may ask.
        """
        secret = self._world.identity.secret
        return {"sandbox_signkey": secret} if is_signed(fields_of(call), secret) else {}

    def _public_key(self, _call: ReceivedRequest) -> dict[str, str]:
        """The platform's public key, in PKCS#1.

        Source: https://pay.weixin.qq.com/doc/v2/merchant/4011941097
        """
        return {"pub_key": _pkcs1(self._world.identity.public_key_pem)}


def _pkcs1(pem: str) -> str:
    """An SPKI public key of RSA without what names its kind (RFC 5280, section 4.1.2.7)."""
    content = base64.b64decode("".join(pem.split("\n")[1:-2]))
    text = base64.b64encode(content[_SPKI_HEAD:]).decode()
    lines = "\n".join(textwrap.wrap(text, 64))
    return f"-----BEGIN RSA PUBLIC KEY-----\n{lines}\n-----END RSA PUBLIC KEY-----\n"
