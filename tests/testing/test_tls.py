"""HTTPS with a certificate of the platform's own."""

from __future__ import annotations

import socket
import ssl
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from cryptography import x509

from wechatpay_chain import Builder
from wechatpay_chain.crypto._fresh import fresh_server_certificate
from wechatpay_chain.exceptions import ConfigurationError, TransportError
from wechatpay_chain.testing import Identity, Platform


@pytest.fixture
def platform(identity: Identity) -> Iterator[Platform]:
    with Platform(identity, tls=True) as started:
        yield started


def test_a_client_configured_for_it_talks_https(platform: Platform) -> None:
    assert platform.base_uri.startswith("https://127.0.0.1:")
    with Builder.factory(platform.config) as client:
        for _ in range(3):
            assert client.v3.certificates.get().verified


def test_a_client_that_does_not_trust_it_refuses(platform: Platform) -> None:
    config = {**platform.config, "verify": True}
    with Builder.factory(config) as client, pytest.raises(TransportError, match="certificate"):
        client.v3.certificates.get()


def test_the_authority_can_be_trusted_as_a_file(platform: Platform, tmp_path: Path) -> None:
    file = tmp_path / "ca.pem"
    file.write_text(platform.authority or "")
    with Builder.factory({**platform.config, "verify": str(file)}) as client:
        assert client.v3.certificates.get().status_code == 200


def test_each_platform_has_an_authority_of_its_own(platform: Platform, identity: Identity) -> None:
    other = Platform(identity, tls=True)
    assert platform.authority != other.authority
    assert Platform(identity).authority is None


def test_a_client_that_dawdles_over_its_handshake_holds_up_nobody(platform: Platform) -> None:
    with closing(socket.create_connection(("127.0.0.1", platform.httpserver.port), 5)):
        began = time.monotonic()
        with Builder.factory(platform.config) as client:
            client.v3.certificates.get()
        assert time.monotonic() - began < 2


def test_plain_http_is_hung_up_on(platform: Platform) -> None:
    with closing(socket.create_connection(("127.0.0.1", platform.httpserver.port), 5)) as raw:
        raw.sendall(b"GET / HTTP/1.1\r\nHost: a\r\n\r\n")
        assert b"HTTP/1.1 200" not in raw.recv(100)
    platform.check()


def test_the_certificate_passes_strict_validation(platform: Platform) -> None:
    context = ssl.create_default_context(cadata=platform.authority)
    context.verify_flags |= ssl.VerifyFlags.VERIFY_X509_STRICT
    with Builder.factory({**platform.config, "verify": context}) as client:
        assert client.v3.certificates.get().status_code == 200


def test_the_certificate_is_for_names_and_addresses() -> None:
    made = fresh_server_certificate("127.0.0.1", "example.test")
    certificate = x509.load_pem_x509_certificate(made.certificate.encode())
    names = certificate.extensions.get_extension_for_class(x509.SubjectAlternativeName).value
    assert names.get_values_for_type(x509.DNSName) == ["example.test"]
    assert [str(one) for one in names.get_values_for_type(x509.IPAddress)] == ["127.0.0.1"]
    assert made.private_key not in repr(made)


def test_it_posts_notifications_to_an_address_of_its_own(platform: Platform) -> None:
    platform.httpserver.expect_request("/notify").respond_with_data(status=204)
    platform.notify("TRANSACTION.SUCCESS", url=f"{platform.base_uri}notify")

    platform.notifier.wait(5)
    assert platform.deliveries[0].acknowledged


def test_a_port_in_use_is_a_configuration_error(identity: Identity) -> None:
    with (
        closing(socket.create_server(("127.0.0.1", 0))) as taken,
        pytest.raises(ConfigurationError, match=r"127.0.0.1:\d+ cannot be listened on") as caught,
    ):
        Platform(identity, port=taken.getsockname()[1]).start()

    assert caught.value.key == "port"
