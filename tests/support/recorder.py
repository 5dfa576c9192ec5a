"""A client without a network: what it would have sent is kept, and answered with ``{}``.

Its stack signs as ever; its ``verifier`` is taken out, as nobody signs the answers.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from wechatpay_chain import Builder, Client, HandlerStack
from wechatpay_chain.message import Headers, Request, Response

if TYPE_CHECKING:
    from wechatpay_chain.testing import Identity
    from wechatpay_chain.typing import RequestOptions

__all__ = ["Recorder", "Unverified", "configuration", "recording_client"]


class Recorder:
    """A terminal handler that keeps what it is given."""

    def __init__(self) -> None:
        self.calls: list[tuple[Request, RequestOptions]] = []

    def __call__(self, request: Request, options: RequestOptions) -> Response:
        self.calls.append((request, options))
        return Response(200, Headers({"Content-Type": "application/json"}), b"{}", request=request)

    @property
    def request(self) -> Request:
        """The only request there was."""
        ((request, _),) = self.calls
        return request

    @property
    def sent(self) -> tuple[str, str]:
        """Method and request-target of the only request there was."""
        return self.request.method, self.request.target


class Unverified:
    """A plugin that takes the verifier out."""

    def install(self, stack: HandlerStack) -> None:
        stack.remove("verifier")


def configuration(identity: Identity) -> dict[str, Any]:
    """A complete configuration of *identity*'s client, for the platform's own address."""
    return {
        "mchid": identity.mchid,
        "serial": identity.serial,
        "private_key": identity.private_key,
        "certs": {identity.public_key_id: identity.platform_key.public_key()},
    }


def recording_client(identity: Identity, recorder: Recorder, **more: Any) -> Client:
    """*identity*'s client with *recorder* in the transport's place."""
    return Builder.factory(
        configuration(identity), handler=recorder, plugins=[Unverified()], **more
    )
