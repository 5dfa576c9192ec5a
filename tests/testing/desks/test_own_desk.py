"""The platform hands out its certificates and answers echoes, as a client's self-test asks."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import Any

import pytest
from support.servers import Received, Server, reply

from wechatpay_chain import Builder, Client
from wechatpay_chain.certificates import Certificates
from wechatpay_chain.crypto import AesGcm, Rsa, certificate_serial, load_certificate
from wechatpay_chain.exceptions import ClientStatusError, WeChatPayError
from wechatpay_chain.testing import Identity, Platform
from wechatpay_chain.testing._desks.own import OwnDesk

PATHS = ("v3/certificates", "v3/global/certificates")


@pytest.fixture
def sandbox(identity: Identity) -> Iterator[Platform]:
    with Platform(identity, desks=[OwnDesk], pace=0) as started:
        yield started


@pytest.fixture
def merchant(sandbox: Platform) -> Iterator[Client]:
    config = {**sandbox.config, "certs": sandbox.keys.certs}
    with Builder.factory(config) as made:
        yield made


def opened(row: dict[str, Any], identity: Identity) -> str:
    sealed = row["encrypt_certificate"]
    key = identity.apiv3_key
    return AesGcm.decrypt(sealed["ciphertext"], key, sealed["nonce"], sealed["associated_data"])


@pytest.mark.parametrize("path", PATHS)
def test_certificates_come_encrypted_with_the_apiv3_key(
    sandbox: Platform, merchant: Client, path: str
) -> None:
    sandbox.keys.offer()

    rows = merchant.chain(path).get().json()["data"]

    pems = [opened(row, sandbox.identity) for row in rows]
    assert pems == [one.pem for one in sandbox.keys.certificates]
    assert [row["serial_no"] for row in rows] == [
        certificate_serial(load_certificate(pem)) for pem in pems
    ]


def test_a_row_has_its_dates_and_a_nonce_of_its_own(sandbox: Platform, merchant: Client) -> None:
    sandbox.keys.offer()

    rows = merchant.chain("v3/certificates").get().json()["data"]

    since = sandbox.identity.platform_certificate.since.timestamp()
    assert rows[0]["effective_time"].endswith("+08:00")
    assert since == datetime.fromisoformat(rows[0]["effective_time"]).timestamp()
    assert rows[0]["expire_time"] > rows[0]["effective_time"]
    assert len({row["encrypt_certificate"]["nonce"] for row in rows}) == 2


def test_they_are_signed_by_one_of_them_while_the_public_key_signs_all_else(
    sandbox: Platform,
) -> None:
    certificate = sandbox.identity.platform_certificate.serial
    with Builder.factory({**sandbox.config, "certs": Certificates()}) as client:
        answer = client.chain("v3/certificates").get()

    assert answer.verified
    assert answer.headers["Wechatpay-Serial"] == certificate


def test_a_request_that_names_the_public_key_is_answered_with_it(
    sandbox: Platform, merchant: Client
) -> None:
    named = {"Wechatpay-Serial": sandbox.identity.public_key_id}

    answer = merchant.chain("v3/certificates").get(headers=named)

    assert answer.headers["Wechatpay-Serial"] == sandbox.identity.public_key_id


@pytest.mark.parametrize("path", PATHS)
def test_with_the_public_key_only_there_are_none(
    sandbox: Platform, merchant: Client, path: str
) -> None:
    sandbox.keys.use_public_key(only=True)

    with pytest.raises(ClientStatusError, match="公钥") as caught:
        merchant.chain(path).get()

    assert (caught.value.status_code, caught.value.code) == (404, "RESOURCE_NOT_EXISTS")


@pytest.mark.parametrize("algorithm", ["RSA", "ALL"])
def test_rsa_certificates_are_of_these_algorithm_types(merchant: Client, algorithm: str) -> None:
    answer = merchant.chain("v3/certificates").get(query={"algorithm_type": algorithm})

    assert len(answer.json()["data"]) == 1


@pytest.mark.parametrize(("algorithm", "status"), [("SM2", 404), ("rsa", 400), ("", 400)])
def test_others_are_refused(merchant: Client, algorithm: str, status: int) -> None:
    with pytest.raises(ClientStatusError) as caught:
        merchant.chain("v3/certificates").get(query={"algorithm_type": algorithm})

    assert caught.value.status_code == status


def test_an_echo_says_the_same(merchant: Client) -> None:
    answer = merchant.v3.security.echo.post(json={"echo_message": "hello"}).json()

    assert answer == {"echo_message": "hello"}


@pytest.mark.parametrize("which", [0, 1])
def test_an_encrypted_echo_comes_back_encrypted_for_the_merchant(
    sandbox: Platform, merchant: Client, which: int
) -> None:
    serial, key = list(sandbox.keys.certs.items())[which]
    body: Any = {"echo_message": "hello", "encrypted_echo_message": Rsa.encrypt("秘密", key)}

    answer = merchant.v3.security.echo.post(json=body, headers={"Wechatpay-Serial": serial})

    sealed = answer.json()["encrypted_echo_message"]
    assert Rsa.decrypt(sealed, sandbox.identity.private_key) == "秘密"
    assert answer.headers["Wechatpay-Serial"] == serial


def test_an_echo_encrypted_for_another_key_than_it_names_is_refused(
    sandbox: Platform, merchant: Client
) -> None:
    (public, _), (_, key) = sandbox.keys.certs.items()
    body: Any = {"echo_message": "hello", "encrypted_echo_message": Rsa.encrypt("x", key)}

    with pytest.raises(ClientStatusError) as caught:
        merchant.v3.security.echo.post(json=body, headers={"Wechatpay-Serial": public})

    assert caught.value.code == "PARAM_ERROR"
    assert caught.value.detail["field"] == "/encrypted_echo_message"


@pytest.mark.parametrize("body", [{}, {"echo_message": ""}, {"echo_message": 1}, [], None])
def test_an_echo_without_a_message_is_refused(merchant: Client, body: Any) -> None:
    with pytest.raises(ClientStatusError) as caught:
        merchant.v3.security.echo.post(json=body)

    assert (caught.value.status_code, caught.value.code) == (400, "PARAM_ERROR")


def test_an_echo_is_notified_of_where_it_asks_for(sandbox: Platform, merchant: Client) -> None:
    taken: list[Any] = []

    def take(received: Received) -> bytes:
        notification = merchant.notifications.parse(dict(received.headers), received.body)
        taken.append(notification)
        return reply(204)

    serial, key = next(iter(sandbox.keys.certs.items()))
    with Server(take) as server:
        body: Any = {
            "notify_url": f"{server.origin}/notify",
            "echo_message": "hello",
            "encrypted_echo_message": Rsa.encrypt("秘密", key),
        }
        merchant.v3.security.echo.post(json=body, headers={"Wechatpay-Serial": serial})
        sandbox.notifier.wait()

    (found,) = taken
    assert (found.event_type, found.original_type) == ("SECURITY_ECHO.SUCCESS", "security")
    assert found.resource["echo_message"] == "hello"
    sealed = found.resource["encrypt_echo_message"]
    assert Rsa.decrypt(sealed, sandbox.identity.private_key) == "秘密"


def test_the_self_test_of_a_client_finds_all_in_order(sandbox: Platform, merchant: Client) -> None:
    report = merchant.doctor()

    assert report.good
    assert [f.verdict for f in report.findings if f.name in {"signature", "encryption"}] == [
        "ok",
        "ok",
    ]


def test_a_client_without_the_apiv3_key_cannot_read_certificates(sandbox: Platform) -> None:
    config = {**sandbox.config, "certs": Certificates(), "apiv3_key": "x" * 32}

    with Builder.factory(config) as client, pytest.raises(WeChatPayError):
        client.v3.security.echo.post(json={"echo_message": "hello"})
