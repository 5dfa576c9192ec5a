"""What the platform answers by itself, from the catalogue."""

from __future__ import annotations

import gzip
import hashlib
from collections.abc import Iterator
from typing import Any

import pytest

from wechatpay_chain import Builder, Client, HTTPStatusError
from wechatpay_chain.crypto import AesGcm, certificate_serial, load_certificate
from wechatpay_chain.exceptions import MissingSignatureHeaderError
from wechatpay_chain.testing import Answer, Checks, Identity, Platform, ReceivedRequest, World
from wechatpay_chain.testing._v3.sensitive import encryption_for

REFUND = "v3/refund/domestic/refunds"
ASKED = {
    "out_trade_no": "ORDER-1",
    "out_refund_no": "R1",
    "amount": {"refund": 30, "total": 100, "currency": "CNY"},
}


@pytest.fixture
def platform(identity: Identity) -> Iterator[Platform]:
    """One that makes all checks, and remembers nothing."""
    with Platform(identity, desks=(), clock=lambda: 1_790_000_000.5) as started:
        yield started


@pytest.fixture
def client(platform: Platform) -> Iterator[Client]:
    """A client that lives at the platform's time, and encrypts."""
    config = {**platform.config, "clock": lambda: 1_790_000_000, "encrypt_fields": True}
    with Builder.factory(config) as made:
        yield made


def test_an_answer_says_again_what_was_asked(client: Client) -> None:
    answer = client[REFUND].post(json=ASKED).json()
    assert (answer["out_trade_no"], answer["out_refund_no"]) == ("ORDER-1", "R1")
    assert (answer["amount"]["refund"], answer["amount"]["total"]) == (30, 100)


def test_the_rest_is_made_up_by_name_and_type(client: Client) -> None:
    answer = client[REFUND].post(json=ASKED).json()
    assert answer["refund_id"].isdecimal()
    assert answer["create_time"] == "2026-09-21T22:13:20+08:00"
    assert isinstance(answer["amount"]["settlement_refund"], int)


def test_a_variable_counts_as_said(client: Client) -> None:
    assert client[REFUND]["{no}"].get(no="R/7").json()["out_refund_no"] == "R/7"


def test_the_same_seed_makes_the_same_and_another_another(identity: Identity) -> None:
    found = []
    for seed in (1, 1, 2):
        with (
            Platform(identity, desks=(), seed=seed) as platform,
            Builder.factory(platform.config) as client,
        ):
            found.append(client[REFUND].post(json=ASKED).json()["refund_id"])
    assert found[0] == found[1] != found[2]


RECEIVER: Any = {
    "appid": "wx1",
    "type": "MERCHANT_ID",
    "account": "1",
    "name": "王五",
    "relation_type": "STORE",
}


def test_sensitive_fields_are_really_encrypted(client: Client) -> None:
    path = "v3/profitsharing/receivers/add"
    response = client[path].post(json=RECEIVER)
    assert "王五".encode() not in response.content
    assert response.json()["name"] == "王五"


def test_a_field_that_is_not_encrypted_is_refused(platform: Platform) -> None:
    config = {**platform.config, "clock": lambda: 1_790_000_000}
    with Builder.factory(config) as client, pytest.raises(HTTPStatusError) as caught:
        client["v3/profitsharing/receivers/add"].post(json=RECEIVER)
    detail = caught.value.response.json()["detail"]
    assert (detail["field"], detail["location"]) == ("/name", "body")


def test_without_a_check_of_bodies_plain_text_is_let_pass(identity: Identity) -> None:
    with (
        Platform(identity, desks=(), checks=Checks(body=False)) as platform,
        Builder.factory(platform.config) as client,
    ):
        assert client["v3/profitsharing/receivers/add"].post(json=RECEIVER).status_code == 200


def test_a_request_is_read_in_plain(platform: Platform, client: Client) -> None:
    client["v3/profitsharing/receivers/add"].post(json=RECEIVER)
    (seen,) = platform.requests
    assert seen.json()["name"] != "王五"
    assert seen.plain() == RECEIVER


def test_what_is_encrypted_for_another_key_is_refused(
    platform: Platform, identity: Identity, client: Client
) -> None:
    receiver: Any = {**RECEIVER, "name": encryption_for(identity)("王五")}
    with pytest.raises(HTTPStatusError) as caught:
        client["v3/profitsharing/receivers/add"].post(json=receiver)
    assert "was encrypted for another key" in caught.value.response.json()["detail"]["issue"]


def test_the_certificates_are_sealed_with_the_apiv3_key(client: Client, identity: Identity) -> None:
    (row,) = client.v3.certificates.get().json()["data"]
    sealed = row["encrypt_certificate"]
    pem = AesGcm.decrypt(
        sealed["ciphertext"], identity.apiv3_key, sealed["nonce"], sealed["associated_data"]
    )
    assert certificate_serial(load_certificate(pem)) == identity.platform_certificate.serial


def test_an_empty_answer_is_a_signed_204(client: Client) -> None:
    answer = client.v3.pay.transactions.outTradeNo["{no}"].close.post(
        no="ORDER-1", json={"mchid": "1"}
    )
    assert (answer.status_code, answer.content, answer.verified) == (204, b"", True)


FILES: list[tuple[str, dict[str, Any], bytes]] = [
    ("v3/billdownload/file", {"query": {"token": "t"}}, "﻿交易时间".encode()),
    ("v3/billdownload/file", {"query": {"token": "t", "tartype": "gzip"}}, b"\x1f\x8b"),
    ("v3/merchant-service/images/{id}", {"id": "m"}, b"\x89PNG"),
    (
        "v3/global/merchant-service/images/{id}",
        {"id": "m", "query": {"complaint_id": "1"}},
        b"\x89PNG",
    ),
    ("v3/transferdownload/elecvoucherfile", {"query": {"token": "t", "source": "s"}}, b"%PDF-"),
    ("v3/transferdownload/signfile", {"query": {"token": "t"}}, b"%PDF-"),
]


@pytest.mark.parametrize(("path", "options", "start"), FILES)
def test_a_file_is_real_and_not_signed(
    client: Client, path: str, options: dict[str, Any], start: bytes
) -> None:
    answer = client[path].get(**options)
    assert answer.content.startswith(start)
    assert not answer.verified
    assert "Wechatpay-Signature" not in answer.headers


DAY = {"date": "20260101", "mchid": "1900000109"}


@pytest.mark.parametrize("path", ["v3/global/statements", "v3/statements", "hk/v3/statements"])
def test_a_statement_is_proved_by_its_digest(client: Client, path: str) -> None:
    answer = client[path].get(query=DAY)
    sha1 = hashlib.sha1(answer.content, usedforsecurity=False).hexdigest()
    assert answer.headers["Wechatpay-Statement-Sha1"] == sha1
    assert answer.verified


def test_a_packed_statement_has_the_digest_of_the_plain_one(client: Client) -> None:
    packed = client.v3["global"].statements.get(query=DAY, headers={"Accept-Encoding": "gzip"})
    plain = client.v3["global"].statements.get(query=DAY)
    assert gzip.decompress(packed.content) == plain.content
    name = "Wechatpay-Statement-Sha1"
    assert packed.verified
    assert packed.headers[name] == plain.headers[name]


# -- desks --------------------------------------------------------------------------------------


class _Desk:
    """Knows one refund."""

    def __init__(self, world: World) -> None:
        self._world = world

    def routes(self) -> Any:
        return [
            ("GET", f"{REFUND}/{{out_refund_no}}", self.tell),
            ("POST", REFUND, lambda _call: (202, {"status": "PROCESSING", "amount": {"total": 7}})),
            ("GET", "v3/undocumented/{name}", lambda call: dict(call.variables)),
            ("POST", "v3/pay/transactions/out-trade-no/{out_trade_no}/close", lambda _call: None),
            ("GET", "v3/certificates", lambda _call: Answer(200, b"{}", signed=False)),
        ]

    def tell(self, call: ReceivedRequest) -> dict[str, Any]:
        name = call.variables["out_refund_no"]
        return {"refund_id": self._world.number("refund_id", name), "create_time": None}


@pytest.fixture
def served(identity: Identity) -> Iterator[Client]:
    with (
        Platform(identity, desks=[_Desk], checks=Checks(nonce=False)) as platform,
        Builder.factory(platform.config) as client,
    ):
        yield client


class _Later(_Desk):
    """Serves one endpoint of the other's anew."""

    def routes(self) -> Any:
        return [("GET", f"{REFUND}/{{out_refund_no}}", lambda _call: {"refund_id": "later"})]


@pytest.mark.parametrize(("desks", "is_later"), [((_Desk, _Later), True), ((_Later, _Desk), False)])
def test_of_two_desks_the_later_serves(identity: Identity, desks: Any, is_later: bool) -> None:
    with (
        Platform(identity, desks=desks) as platform,
        Builder.factory(platform.config) as client,
    ):
        found = client[f"{REFUND}/{{no}}"].get(no="R1").json()["refund_id"]
    assert (found == "later") is is_later


def test_what_a_desk_knows_is_completed(served: Client) -> None:
    answer = served[f"{REFUND}/{{no}}"].get(no="R1").json()
    assert answer["refund_id"].startswith("5030")
    assert answer["out_refund_no"] == "R1"
    assert answer["create_time"]


def test_a_desk_may_give_a_status(served: Client) -> None:
    answer = served[REFUND].post(json=ASKED)
    assert (answer.status_code, answer.json()["status"]) == (202, "PROCESSING")
    assert (answer.json()["amount"]["total"], answer.json()["amount"]["refund"]) == (7, 30)


def test_a_desk_may_serve_what_is_not_documented(served: Client) -> None:
    assert served["v3/undocumented/{n}"].get(n="x").json() == {"name": "x"}


def test_a_desk_that_says_nothing_answers_204(served: Client) -> None:
    answer = served.v3.pay.transactions.outTradeNo["1"].close.post(json={"mchid": "1"})
    assert (answer.status_code, answer.verified) == (204, True)


def test_an_answer_of_a_desk_is_sent_as_it_is(served: Client) -> None:
    with pytest.raises(MissingSignatureHeaderError):
        served.v3.certificates.get()
