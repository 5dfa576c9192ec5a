"""The platform's keys change while it runs, and a client sees what it would see of the real one."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest

from wechatpay_chain import Builder, Client
from wechatpay_chain.certificates import Certificates
from wechatpay_chain.crypto import load_certificate, verify_signature
from wechatpay_chain.exceptions import (
    ConfigurationError,
    KeyLoadError,
    SignatureMismatchError,
    UnknownSerialError,
)
from wechatpay_chain.testing import Identity, Platform
from wechatpay_chain.testing._desks.own import OwnDesk
from wechatpay_chain.testing._identity.issued import IssuedCertificate
from wechatpay_chain.testing._identity.keys import PlatformKeys, SigningKey

NOW = 1_700_000_000.0
MCHID = {"mchid": "1900000109"}
CALL = "v3/pay/transactions/id/1217752501201407033233368018"


@pytest.fixture
def keys(identity: Identity) -> PlatformKeys:
    return PlatformKeys(identity)


@pytest.fixture
def sandbox(identity: Identity) -> Iterator[Platform]:
    with Platform(identity, desks=()) as started:
        yield started


def client_of(platform: Platform, **more: object) -> Client:
    return Builder.factory({**platform.config, **more})


def ask(client: Client) -> str:
    """The serial that the platform's next answer is signed with."""
    answer = client.chain(CALL).get(query={"mchid": "1900000109"})
    assert answer.verified
    return answer.headers["Wechatpay-Serial"]


def proves(key: SigningKey, proof: dict[str, str], body: bytes) -> bool:
    message = b"%b\n%b\n%b\n" % (
        proof["Wechatpay-Timestamp"].encode(),
        proof["Wechatpay-Nonce"].encode(),
        body,
    )
    return verify_signature(key.public_key, message, proof["Wechatpay-Signature"])


def test_at_first_the_public_key_signs_and_one_certificate_is_offered(
    keys: PlatformKeys, identity: Identity
) -> None:
    assert keys.signing.serial == identity.public_key_id
    assert [one.serial for one in keys.certificates] == [identity.platform_certificate.serial]
    assert list(keys.certs) == [identity.public_key_id, identity.platform_certificate.serial]


def test_certificate_and_public_key_have_different_private_keys(keys: PlatformKeys) -> None:
    public, certificate = keys.live.values()

    assert public.public_key != certificate.public_key


def test_a_proof_proves_its_body_and_no_other(keys: PlatformKeys) -> None:
    proof = keys.signing.proof(b"{}", NOW + 0.9)

    assert proof["Wechatpay-Timestamp"] == "1700000000"
    assert proof["Wechatpay-Serial"] == keys.signing.serial
    assert proves(keys.signing, proof, b"{}")
    assert not proves(keys.signing, proof, b"{ }")


def test_an_offered_certificate_does_not_sign_yet(keys: PlatformKeys) -> None:
    signing = keys.use_certificate()
    offered = keys.offer()

    assert keys.certificates[-1] is offered
    assert keys.signing == signing


def test_rotation_lets_the_offered_certificate_take_over(keys: PlatformKeys) -> None:
    old = keys.use_certificate()
    offered = keys.offer()

    assert keys.rotate() is offered
    assert keys.signing.serial == offered.serial
    assert [one.serial for one in keys.certificates] == [old.serial, offered.serial]


def test_rotation_offers_one_where_none_is_newer(keys: PlatformKeys) -> None:
    keys.use_certificate()

    serials = {keys.rotate().serial for _ in range(3)}

    assert len(serials) == 3
    assert len(keys.certificates) == 4
    assert keys.signing.serial == keys.certificates[-1].serial


def test_rotation_leaves_the_public_key_signing(keys: PlatformKeys, identity: Identity) -> None:
    fresh = keys.rotate()

    assert keys.signing.serial == identity.public_key_id
    assert keys.certificate is fresh
    assert keys.use_certificate().serial == fresh.serial


def test_retiring_leaves_what_is_in_use(keys: PlatformKeys, identity: Identity) -> None:
    fresh = keys.rotate()

    assert keys.retire() == (identity.platform_certificate.serial,)
    assert keys.certificates == (fresh,)
    assert keys.retire() == ()


def test_the_certificate_in_use_cannot_be_retired(keys: PlatformKeys) -> None:
    used = keys.rotate()

    with pytest.raises(ConfigurationError, match=r"is in use: rotate\(\) to another one first"):
        keys.retire(used.serial)


@pytest.mark.parametrize("ask_for", [PlatformKeys.retire, PlatformKeys.use_certificate])
def test_an_unknown_serial_is_answered_with_those_there_are(
    keys: PlatformKeys, ask_for: Callable[[PlatformKeys, str], object]
) -> None:
    with pytest.raises(ConfigurationError, match=f"offered: {keys.certificates[0].serial}"):
        ask_for(keys, "AB12")


def test_a_certificate_of_several_can_be_picked(keys: PlatformKeys) -> None:
    first = keys.certificates[0]
    keys.rotate()

    assert keys.use_certificate(first.serial.lower()).serial == first.serial


def test_with_the_public_key_only_no_certificate_is_left(keys: PlatformKeys) -> None:
    keys.use_public_key(only=True)

    assert (keys.certificates, keys.certificate) == ((), None)
    assert list(keys.live) == [keys.signing.serial]


def test_from_there_the_certificate_comes_back(keys: PlatformKeys, identity: Identity) -> None:
    keys.use_public_key(only=True)

    assert keys.use_certificate().serial == identity.platform_certificate.serial
    assert len(keys.certificates) == 1


def test_with_certificates_only_there_is_no_public_key(
    keys: PlatformKeys, identity: Identity
) -> None:
    keys.use_certificate(only=True)

    assert keys.public_key is None
    assert keys.find(identity.public_key_id) is None
    assert list(keys.live) == [identity.platform_certificate.serial]


def test_a_live_key_is_found_by_what_a_request_names(
    keys: PlatformKeys, identity: Identity
) -> None:
    serial = identity.platform_certificate.serial
    found = [keys.find(name) for name in (serial.lower(), f"00{serial}", identity.public_key_id)]

    assert [key.serial if key else None for key in found] == [
        serial,
        serial,
        identity.public_key_id,
    ]


@pytest.mark.parametrize("name", [None, "", "AB12", "PUB_KEY_ID_1", "pub_key_id_1", "你好"])
def test_nothing_else_is_found(keys: PlatformKeys, name: str | None) -> None:
    assert keys.find(name) is None


def test_a_wrong_key_has_the_right_serial_and_proves_nothing(keys: PlatformKeys) -> None:
    wrong = keys.wrong()

    assert wrong.serial == keys.signing.serial
    assert not proves(keys.signing, wrong.proof(b"{}", NOW), b"{}")


@pytest.mark.parametrize("use", [PlatformKeys.use_certificate, PlatformKeys.use_public_key])
def test_an_unknown_key_is_of_the_kind_that_signs(
    keys: PlatformKeys, use: Callable[[PlatformKeys], SigningKey]
) -> None:
    signing, unknown = use(keys), keys.unknown()

    assert unknown.serial not in keys.live
    assert len(unknown.serial) == len(signing.serial)
    assert unknown.serial.startswith("PUB_KEY_ID_") is signing.serial.startswith("PUB_KEY_ID_")


def test_a_new_certificate_is_valid_at_the_platforms_time(identity: Identity) -> None:
    fresh = PlatformKeys(identity, clock=lambda: NOW).offer()

    assert fresh.since.timestamp() <= NOW <= fresh.until.timestamp()
    assert fresh.until - fresh.since == timedelta(days=5 * 365)


def test_what_a_certificate_says_of_itself_is_what_it_holds() -> None:
    fresh = IssuedCertificate.fresh("Tenpay.com sign", now=NOW)
    held = load_certificate(fresh.pem)

    assert f"{held.serial_number:X}" == fresh.serial
    assert (held.not_valid_before_utc, held.not_valid_after_utc) == (fresh.since, fresh.until)
    assert held.public_key() == fresh.private_key.public_key()


def test_a_fresh_key_is_made_once_by_whoever_comes_first() -> None:
    fresh = IssuedCertificate.fresh()

    with ThreadPoolExecutor(8) as pool:
        made = set(pool.map(lambda _: id(fresh.private_key), range(8)))

    assert len(made) == 1


def test_a_certificate_that_exists_can_be_given(identity: Identity) -> None:
    given = IssuedCertificate.given(identity.private_key, identity.certificate)

    assert given.serial == identity.serial


def test_a_certificate_of_another_key_is_refused(identity: Identity) -> None:
    with pytest.raises(ConfigurationError, match="of another private key"):
        IssuedCertificate.given(identity.platform_key, identity.certificate)


def test_a_key_in_a_certificates_place_is_refused(identity: Identity) -> None:
    with pytest.raises(KeyLoadError):
        IssuedCertificate.given(identity.private_key, identity.private_key_pem)


def test_no_private_key_is_shown(keys: PlatformKeys) -> None:
    shown = f"{keys!r} {keys.signing!r} {keys.certificates!r}"

    assert "rivate" not in shown
    assert keys.signing.serial in shown


def test_many_threads_rotate_without_losing_one(keys: PlatformKeys) -> None:
    with ThreadPoolExecutor(4) as pool:
        rotated = list(pool.map(lambda _: keys.rotate().serial, range(4)))

    assert {*rotated} <= {one.serial for one in keys.certificates}
    assert keys.certificate is not None
    assert keys.certificate.serial in rotated


# Over a socket


def test_a_client_with_both_keys_lives_through_the_switch(sandbox: Platform) -> None:
    with client_of(sandbox, certs=sandbox.keys.certs) as client:
        before = ask(client)
        certificate = sandbox.keys.use_certificate().serial
        between = ask(client)
        sandbox.keys.use_certificate(only=True)
        after = ask(client)

        public = sandbox.identity.public_key_id
        assert [before, between, after] == [public, public, certificate]


def test_a_key_that_a_request_names_signs_its_answer(sandbox: Platform) -> None:
    public, certificate = sandbox.keys.certs
    with client_of(sandbox, certs=sandbox.keys.certs) as client:
        call = client.chain(CALL)
        for named, wanted in ((certificate, certificate), (public, public), ("AB", public)):
            answer = call.get(query=MCHID, headers={"Wechatpay-Serial": named})
            assert (answer.verified, answer.headers["Wechatpay-Serial"]) == (True, wanted)


def test_a_certificate_that_is_offered_no_more_signs_nothing(sandbox: Platform) -> None:
    public, certificate = sandbox.keys.certs
    with client_of(sandbox, certs=sandbox.keys.certs) as client:
        sandbox.keys.use_public_key(only=True)
        answer = client.chain(CALL).get(query=MCHID, headers={"Wechatpay-Serial": certificate})
        assert answer.headers["Wechatpay-Serial"] == public


def test_a_client_with_the_old_key_only_notices_the_switch(sandbox: Platform) -> None:
    certificate = sandbox.identity.platform_certificate.serial
    with client_of(sandbox) as client:
        sandbox.keys.use_certificate(only=True)

        with pytest.raises(UnknownSerialError) as caught:
            ask(client)

    assert caught.value.serial == certificate
    assert caught.value.known == (sandbox.identity.public_key_id,)


def test_another_key_under_a_known_serial_does_not_verify(sandbox: Platform) -> None:
    certs = {sandbox.identity.public_key_id: sandbox.keys.wrong().public_key}
    with client_of(sandbox, certs=certs) as client, pytest.raises(SignatureMismatchError):
        ask(client)


def test_a_client_that_downloads_certificates_lives_through_a_rotation(
    identity: Identity,
) -> None:
    with Platform(identity, desks=[OwnDesk]) as platform:
        platform.keys.use_certificate()
        with client_of(platform, certs=Certificates()) as client:
            first = ask(client)
            platform.keys.rotate()
            second = ask(client)
            platform.keys.retire()

            assert first == identity.platform_certificate.serial
            assert second == ask(client) == platform.keys.signing.serial != first
