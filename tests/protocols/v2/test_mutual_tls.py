"""APIv2's mutual TLS, against a server that demands the merchant's certificate."""

from __future__ import annotations

import socket
import ssl
import traceback
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
import trustme
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    PrivateFormat,
    load_pem_private_key,
)
from support.answers import MCHID, VECTORS, Terminal
from support.apiv2 import SECRET, client_v2, good
from support.rows import for_each
from support.servers import ForwardProxy, Server, reply

from wechatpay_chain import Builder
from wechatpay_chain.exceptions import (
    ConfigurationError,
    KeyLoadError,
    RequestOptionError,
    TransportError,
)

XML = {"mch_id": MCHID, "out_trade_no": "1"}
ANSWER = reply(200, good().body)


class Witness(Server):
    """A server that notes which certificate each connection showed."""

    def __init__(self, context: ssl.SSLContext) -> None:
        super().__init__(lambda _: ANSWER, context=context)
        self.shown: list[str | None] = []

    def _converse(self, client: socket.socket, number: int) -> None:
        assert isinstance(client, ssl.SSLSocket)
        found: Any = client.getpeercert() or {}
        names = [value for part in found.get("subject", ()) for _, value in part]
        self.shown.append(names[-1] if names else None)
        super()._converse(client, number)


@pytest.fixture(scope="module")
def ca() -> trustme.CA:
    return trustme.CA(key_type=trustme.KeyType.ECDSA)


@pytest.fixture(scope="module")
def files(ca: trustme.CA, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """The merchant's certificate and key as the platform hands them out, and the CA."""
    folder = tmp_path_factory.mktemp("merchant")
    issued = ca.issue_cert("x.example", common_name=MCHID, key_type=trustme.KeyType.RSA)
    chain = b"".join(blob.bytes() for blob in issued.cert_chain_pems)
    contents = {
        "cert": chain,
        "key": issued.private_key_pem.bytes(),
        "both": issued.private_key_pem.bytes() + chain,
        "locked": load_pem_private_key(issued.private_key_pem.bytes(), None).private_bytes(
            Encoding.PEM, PrivateFormat.PKCS8, BestAvailableEncryption(b"open-sesame")
        ),
        "ca": ca.cert_pem.bytes(),
    }
    for name, content in contents.items():
        (folder / f"{name}.pem").write_bytes(content)
    return {name: folder / f"{name}.pem" for name in contents}


def serving(ca: trustme.CA, mode: ssl.VerifyMode) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    ca.issue_cert("127.0.0.1", key_type=trustme.KeyType.ECDSA).configure_cert(context)
    ca.configure_trust(context)
    context.verify_mode = mode
    return context


@pytest.fixture
def demanding(ca: trustme.CA) -> Iterator[Witness]:
    with Witness(serving(ca, ssl.CERT_REQUIRED)) as server:
        yield server


@pytest.fixture
def asking(ca: trustme.CA) -> Iterator[Witness]:
    with Witness(serving(ca, ssl.CERT_OPTIONAL)) as server:
        yield server


def client_of(server: Server, files: dict[str, Path], **more: Any) -> Any:
    given = {"verify": files["ca"], "merchant": {"cert": files["cert"], "key": files["key"]}}
    return Builder.factory(
        {"mchid": MCHID, "secret": SECRET, "base_uri": server.origin, "timeout": 5, **given, **more}
    )


def pay(client: Any, **options: Any) -> Any:
    return client.v2.secapi.pay.refund.post(xml=XML, **options)


def merchants(files: dict[str, Path]) -> dict[str, dict[str, Any]]:
    return {
        "two files": {"cert": str(files["cert"]), "key": files["key"]},
        "file urls": {"cert": f"file://{files['cert']}", "key": f"file://{files['key']}"},
        "one file": {"cert": files["both"]},
        "a passphrase": {"cert": files["cert"], "key": (files["locked"], "open-sesame")},
        "a pair as list": {"cert": [files["cert"], None], "key": [files["locked"], "open-sesame"]},
        "a needless passphrase": {"cert": (files["cert"], "x"), "key": files["key"]},
    }


@pytest.mark.parametrize("how", merchants(dict.fromkeys(["cert", "key", "both", "locked"], Path())))
def test_the_merchants_certificate_is_shown(
    demanding: Witness, files: dict[str, Path], how: str
) -> None:
    with client_of(demanding, files, merchant=merchants(files)[how]) as client:
        assert pay(client, security=True).verified

    assert demanding.shown == [MCHID]


@pytest.mark.parametrize("security", [None, False])
def test_it_is_not_shown_unless_it_is_asked_for(
    demanding: Witness, files: dict[str, Path], security: bool | None
) -> None:
    with client_of(demanding, files) as client, pytest.raises(TransportError):
        pay(client, security=security)

    assert demanding.received == []


def test_each_kind_of_call_has_connections_of_its_own(
    asking: Witness, files: dict[str, Path]
) -> None:
    with client_of(asking, files) as client:
        for security in (True, False, True, False):
            pay(client, security=security)

    assert sorted(asking.shown, key=str) == [MCHID, None]
    assert [received.connection for received in asking.received] == [1, 2, 1, 2]


def test_many_threads_mix_both_kinds(asking: Witness, files: dict[str, Path]) -> None:
    with client_of(asking, files) as client, ThreadPoolExecutor(8) as threads:
        answers = list(threads.map(lambda n: pay(client, security=n % 2 == 0), range(60)))

    assert all(answer.verified for answer in answers)
    by_connection = {n + 1: name for n, name in enumerate(asking.shown)}
    assert len(by_connection) <= 16


def test_an_async_call_shows_it_too(demanding: Witness, files: dict[str, Path]) -> None:
    with client_of(demanding, files) as client:
        promise = client.v2.secapi.pay.refund.post_async(xml=XML, security=True)
        assert promise.wait(5).verified


def test_a_client_without_a_certificate_refuses_before_sending(
    demanding: Witness, files: dict[str, Path]
) -> None:
    bare = Builder.factory(mchid=MCHID, secret=SECRET, base_uri=demanding.origin)
    with pytest.raises(RequestOptionError, match="this client has none; build it with merchant="):
        pay(bare, security=True)

    assert demanding.received == []


def test_a_context_of_ones_own_may_hold_the_certificate(
    demanding: Witness, files: dict[str, Path]
) -> None:
    context = ssl.create_default_context(cafile=files["ca"])
    context.load_cert_chain(files["both"])
    with client_of(demanding, files, verify=context, merchant=None) as client:
        assert pay(client, security=True).verified


def test_a_context_of_ones_own_is_not_altered(asking: Witness, files: dict[str, Path]) -> None:
    context = ssl.create_default_context(cafile=files["ca"])
    with client_of(asking, files, verify=context) as client:
        with pytest.raises(RequestOptionError, match="which belongs to you"):
            pay(client, security=True)
        pay(client)

    assert asking.shown == [None]


def wrong(files: dict[str, Path]) -> dict[str, tuple[Any, str]]:
    cert, key = files["cert"], files["key"]
    other = VECTORS / "rsa_pkcs8.pem"
    return {
        "a path that is not there": ({"cert": "/nowhere/c.pem", "key": key}, "there is no file"),
        "a folder": ({"cert": cert.parent, "key": key}, "there is no file"),
        "another key": ({"cert": cert, "key": other}, "does not belong to the certificate"),
        "no key": ({"cert": cert}, "cannot be read as a PEM certificate"),
        "no passphrase": ({"cert": cert, "key": files["locked"]}, "give \\(path, passphrase\\)"),
        "a wrong passphrase": (
            {"cert": cert, "key": (files["locked"], "Wr0ng-passphrase")},
            "cannot be read as",
        ),
        "pem text": ({"cert": cert.read_text(), "key": key}, "takes the path of a file, not its"),
        "bytes": ({"cert": b"x", "key": key}, "cert takes a path, or a pair"),
        "a triple": ({"cert": (cert, "a", "b"), "key": key}, "cert takes a path, or a pair"),
        "a number for a passphrase": ({"cert": cert, "key": (key, 1)}, "key takes a path, or"),
        "key alone": ({"key": key}, "cert is missing"),
        "an unknown name": ({"cert": cert, "ssl_key": key}, "merchant has 'ssl_key'"),
        "a NUL": ({"cert": "a\0b", "key": key}, "there is no file"),
        "nothing in it": ({"cert": "", "key": key}, "cert takes a path"),
    }


@for_each("what", wrong(dict.fromkeys(["cert", "key", "locked"], VECTORS / "rsa_pkcs8.pem")))
def test_what_cannot_be_used_is_refused_at_construction(files: dict[str, Path], what: str) -> None:
    merchant, said = wrong(files)[what]
    with pytest.raises(ConfigurationError, match=said) as caught:
        Builder.factory(mchid=MCHID, secret=SECRET, merchant=merchant)

    assert caught.value.key == "merchant"
    assert "Wr0ng-passphrase" not in str(caught.value)
    assert "PRIVATE KEY-----\n" not in str(caught.value)


def test_a_certificate_that_vanished_is_named(
    demanding: Witness, files: dict[str, Path], tmp_path: Path
) -> None:
    copy = tmp_path / "both.pem"
    copy.write_bytes(files["both"].read_bytes())
    with client_of(demanding, files, merchant={"cert": copy}) as client:
        copy.unlink()
        with pytest.raises(KeyLoadError, match="No such file"):
            pay(client, security=True)


def test_repr_shows_no_passphrase(demanding: Witness, files: dict[str, Path]) -> None:
    client = client_of(
        demanding, files, merchant={"cert": files["cert"], "key": (files["locked"], "open-sesame")}
    )

    assert "open-sesame" not in repr(vars(client._config))


def test_a_plain_call_before_does_not_matter(
    demanding: Witness, asking: Witness, files: dict[str, Path]
) -> None:
    with client_of(asking, files) as client:
        pay(client)
        pay(client, security=True, base_uri=demanding.origin)
        pay(client, security=True)

    assert asking.shown == [None, MCHID]
    assert demanding.shown == [MCHID]


def test_renewed_files_are_taken_up(
    asking: Witness, ca: trustme.CA, files: dict[str, Path], tmp_path: Path
) -> None:
    both = tmp_path / "both.pem"
    both.write_bytes(files["both"].read_bytes())
    with client_of(asking, files, merchant={"cert": both}) as client:
        pay(client, security=True)
        issued = ca.issue_cert("x.example", common_name="renewed", key_type=trustme.KeyType.RSA)
        both.write_bytes(issued.private_key_and_cert_chain_pem.bytes())
        client._driver._transport.close()
        pay(client, security=True)

    assert asking.shown == [MCHID, "renewed"]


def test_an_https_proxy_does_not_see_it(
    demanding: Witness, ca: trustme.CA, files: dict[str, Path]
) -> None:
    shown: list[Any] = []

    class Proxy(ForwardProxy):
        def _mediate(self, accepted: socket.socket, number: int) -> None:
            assert isinstance(accepted, ssl.SSLSocket)
            shown.append(accepted.getpeercert())
            super()._mediate(accepted, number)

    with Proxy(context=serving(ca, ssl.CERT_OPTIONAL)) as proxy, client_of(demanding, files) as c:
        pay(c, security=True, proxy=f"https://{proxy.address}")

    assert shown == [None]
    assert demanding.shown == [MCHID]


def test_a_ca_file_is_no_certificate(demanding: Witness, files: dict[str, Path]) -> None:
    with (
        client_of(demanding, files, merchant=None) as client,
        pytest.raises(RequestOptionError, match="this client has none"),
    ):
        pay(client, security=True)


def test_a_gateway_without_tls_cannot_be_shown_it(files: dict[str, Path]) -> None:
    client: Any = Builder.factory(
        mchid=MCHID,
        secret=SECRET,
        base_uri="http://gateway.example",
        merchant={"cert": files["both"]},
    )
    with pytest.raises(RequestOptionError, match="is reached without TLS"):
        pay(client, security=True)


def test_a_transport_of_ones_own_has_certificates_of_its_own() -> None:
    assert client_v2(Terminal(good())).v2.secapi.pay.refund.post(xml=XML, security=True).verified


def test_the_passphrase_of_the_certificate_serves_where_the_key_has_none(
    demanding: Witness, files: dict[str, Path]
) -> None:
    merchant = {"cert": (files["cert"], "open-sesame"), "key": files["locked"]}
    with client_of(demanding, files, merchant=merchant) as client:
        assert pay(client, security=True).verified


def test_a_half_made_certificate_can_be_shown() -> None:
    with pytest.raises(KeyLoadError) as caught:
        Builder.factory(mchid=MCHID, secret=SECRET, merchant={"cert": "/nowhere"})

    shown = traceback.TracebackException.from_exception(caught.value, capture_locals=True)
    assert "".join(shown.format())
