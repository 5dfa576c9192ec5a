"""Certificates within a client: a failed download is not the outcome of a call."""

from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING, Any

import pytest
from support.recorder import configuration

from wechatpay_chain import Builder, Client
from wechatpay_chain.certificates import Certificates
from wechatpay_chain.exceptions import (
    ClientStatusError,
    ConfigurationError,
    KeysUnavailableError,
    TransportError,
)
from wechatpay_chain.message import Request, Response

if TYPE_CHECKING:
    from wechatpay_chain.testing import Identity
    from wechatpay_chain.typing import Handler, RequestOptions

APIV3_KEY = "k" * 32
SIGNED = {
    "Wechatpay-Nonce": "n",
    "Wechatpay-Serial": "5157F09EFDC096DE15EBE81A47057A72",
    "Wechatpay-Signature": "c2ln",
}


class Answering:
    """A terminal handler: calls are answered with a signature, downloads fail."""

    def __init__(self, status: int = 200) -> None:
        self.status = status
        self.downloads = 0
        self.answering = threading.Event()

    def __call__(self, request: Request, _options: RequestOptions) -> Response:
        if request.path == "v3/certificates":
            self.downloads += 1
            raise TransportError("nothing was sent: connection refused", sent=False)
        self.answering.set()
        headers = {**SIGNED, "Wechatpay-Timestamp": str(int(time.time()))}
        return Response(self.status, headers, b"", request=request)


def client_of(identity: Identity, handler: Any, **more: Any) -> Client:
    config = {**configuration(identity), "certs": Certificates(APIV3_KEY), **more}
    return Builder.factory(config, handler=handler)


@pytest.mark.parametrize("status", [200, 204])
def test_a_failed_download_does_not_pass_for_the_outcome_of_a_write(
    identity: Identity, status: int
) -> None:
    with pytest.raises(KeysUnavailableError, match="may have been carried out") as caught:
        client_of(identity, Answering(status))["v3/x"].post({"json": {}})

    assert isinstance(caught.value.__cause__, TransportError)
    assert caught.value.response is not None
    assert caught.value.response.status_code == status


def test_a_failed_download_hides_no_refusal(identity: Identity) -> None:
    with pytest.raises(ClientStatusError) as caught:
        client_of(identity, Answering(400))["v3/x"].post({"json": {}})

    assert caught.value.status_code == 400


def test_closing_waits_for_calls_that_still_need_a_download(identity: Identity) -> None:
    class Slow(Answering):
        def __call__(self, request: Request, options: RequestOptions) -> Response:
            response = super().__call__(request, options)
            time.sleep(0.3)
            return response

    handler = Slow()
    client = client_of(identity, handler)
    promise = client["v3/x"].post_async({"json": {}})
    assert handler.answering.wait(5)
    client.close()

    with pytest.raises(KeysUnavailableError, match="connection refused"):
        promise.wait(5)
    assert handler.downloads > 0


def test_a_middleware_of_the_users_own_does_not_see_downloads(identity: Identity) -> None:
    seen: list[str] = []

    def observing(handler: Handler) -> Handler:
        def observed(request: Request, options: RequestOptions) -> Response:
            seen.append(request.path)
            return handler(request, options)

        return observed

    client = client_of(identity, handler := Answering())
    client.get_driver().select("v3").handler.unshift(observing, "observing")
    with pytest.raises(KeysUnavailableError):
        client["v3/x"].get()

    assert seen == ["v3/x"]
    assert handler.downloads > 0


def test_a_brands_own_certificate_is_none_of_the_platforms(identity: Identity) -> None:
    brand = {"brand_id": "1", "serial": "ABCD", "private_key": identity.private_key}
    certs = Certificates(APIV3_KEY, keys={"ABCD": identity.platform_key.public_key()})

    with pytest.raises(ConfigurationError, match="own serial ABCD"):
        client_of(identity, Answering(), certs=certs, brand=brand)


def test_a_closed_client_is_not_downloaded_through(identity: Identity) -> None:
    certs = Certificates(APIV3_KEY)
    closed, handler = Answering(), Answering()
    client_of(identity, closed, certs=certs).close()
    with pytest.raises(KeysUnavailableError):
        client_of(identity, handler, certs=certs)["v3/x"].get()

    assert (closed.downloads, handler.downloads > 0) == (0, True)
