"""One sensitive text: which key encrypts it, what it may be, and what its ciphertext is."""

from __future__ import annotations

import base64
import copy
import pickle
import traceback
from typing import TYPE_CHECKING, Any

import pytest
from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.asymmetric.rsa import generate_private_key
from support.rows import for_each
from support.sensitive import certificates_of, opened, sealed

from wechatpay_chain._protocols.v3.platform_keys import EncryptionKeys, StaticKeys, VerificationKeys
from wechatpay_chain._sensitive.cipher import Ciphertext, FieldCipher, is_ciphertext
from wechatpay_chain.crypto._rsa import decrypt_pkcs1, encrypt_pkcs1
from wechatpay_chain.exceptions import ConfigurationError, DecryptionError, EncryptionError

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey, RSAPublicKey

    from wechatpay_chain.testing import Identity

PAYER = "张三 6222021234567890"


@pytest.fixture(scope="module")
def stranger() -> RSAPrivateKey:
    return generate_private_key(65537, 2048)


@pytest.fixture
def cipher(identity: Identity) -> FieldCipher:
    return FieldCipher(StaticKeys(certificates_of(identity)), identity.private_key)


class OwnKeys:
    """A user's own keys, which know nothing of encrypting."""

    def __init__(self, key: RSAPublicKey, serial: str | None) -> None:
        self._key = key
        self.request_serial = serial

    def find(self, serial: str, /) -> RSAPublicKey | None:
        return self._key if serial == "PUB_KEY_ID_1" else None

    def known(self) -> tuple[str, ...]:
        return ("PUB_KEY_ID_1",)


# Which key


@pytest.mark.parametrize(
    ("serials", "chosen"),
    [
        (["PUB_KEY_ID_1"], "PUB_KEY_ID_1"),
        (["AB01", "PUB_KEY_ID_1", "PUB_KEY_ID_2"], "PUB_KEY_ID_1"),
        (["0ab1"], "0ab1"),
        (["AB01", "AB02"], "AB02"),
    ],
)
def test_the_key_to_encrypt_with_is_a_public_key_or_the_last_certificates(
    stranger: RSAPrivateKey, identity: Identity, serials: list[str], chosen: str
) -> None:
    wanted = identity.platform_key.public_key()
    keys = {name: wanted if name == chosen else stranger.public_key() for name in serials}

    assert StaticKeys(keys).encryption_key() == (chosen, wanted)


def test_no_keys_are_no_key_to_encrypt_with() -> None:
    with pytest.raises(ConfigurationError, match="certs is empty"):
        StaticKeys({}).encryption_key()


def test_a_users_own_keys_need_not_know_how_to_encrypt(identity: Identity) -> None:
    keys = OwnKeys(identity.public_key_id, None)  # type: ignore[arg-type] # any key does

    assert isinstance(keys, VerificationKeys)
    assert not isinstance(keys, EncryptionKeys)


def test_a_users_own_keys_encrypt_with_the_key_that_requests_name(identity: Identity) -> None:
    keys = OwnKeys(identity.platform_key.public_key(), "PUB_KEY_ID_1")

    made = FieldCipher(keys, None).encrypt(PAYER)

    assert (made.serial, opened(made, identity.platform_key)) == ("PUB_KEY_ID_1", PAYER)


@pytest.mark.parametrize("serial", [None, "PUB_KEY_ID_2"])
def test_a_users_own_keys_that_name_none_say_what_they_lack(
    identity: Identity, serial: str | None
) -> None:
    keys = OwnKeys(identity.platform_key.public_key(), serial)

    with pytest.raises(ConfigurationError, match=r"OwnKeys.*encryption_key\(\)"):
        FieldCipher(keys, None).encrypt(PAYER)


def test_encrypting_without_certs_asks_for_them(identity: Identity) -> None:
    with pytest.raises(ConfigurationError, match="certs is missing"):
        FieldCipher(None, identity.private_key).encrypt(PAYER)


def test_decrypting_without_a_private_key_asks_for_it(cipher: FieldCipher) -> None:
    with pytest.raises(ConfigurationError, match="private_key is missing"):
        FieldCipher(None, None).decrypt("AAAA")


# What


@pytest.mark.parametrize("text", ["", "a", PAYER, "a" * 214, "汉" * 71, "\0"])
def test_a_text_of_up_to_214_bytes_comes_through(
    cipher: FieldCipher, identity: Identity, text: str
) -> None:
    assert opened(cipher.encrypt(text), identity.platform_key) == text


@pytest.mark.parametrize(("text", "size"), [("a" * 215, 215), ("汉" * 72, 216)])
def test_a_text_of_more_than_214_bytes_is_refused(
    cipher: FieldCipher, text: str, size: int
) -> None:
    with pytest.raises(EncryptionError, match=f"{size} bytes.*at most 214") as caught:
        cipher.encrypt(text)

    assert text[:20] not in str(caught.value)


@pytest.mark.parametrize("thing", [None, 6222, b"bytes", ["a"], "\ud800secret"])
def test_what_is_no_text_is_refused_without_being_shown(cipher: FieldCipher, thing: Any) -> None:
    with pytest.raises(EncryptionError) as caught:
        cipher.encrypt(thing)

    shown = "".join(traceback.format_exception(caught.value)) + repr(caught.value.__context__)
    assert "secret" not in shown
    assert "6222" not in shown


def test_a_ciphertext_knows_its_key_and_is_text(cipher: FieldCipher, identity: Identity) -> None:
    made = cipher.encrypt(PAYER)

    assert isinstance(made, str)
    assert made.serial == identity.public_key_id


@pytest.mark.parametrize(
    "copied", [copy.copy, copy.deepcopy, lambda one: pickle.loads(pickle.dumps(one))]
)
def test_a_copied_ciphertext_still_knows_its_key(cipher: FieldCipher, copied: Any) -> None:
    made = cipher.encrypt(PAYER)
    found = copied(made)

    assert (found, found.serial, type(found)) == (made, made.serial, Ciphertext)


def test_encrypting_twice_gives_different_ciphertexts(cipher: FieldCipher) -> None:
    assert cipher.encrypt(PAYER) != cipher.encrypt(PAYER)


def test_what_the_platform_encrypts_is_decrypted(cipher: FieldCipher, identity: Identity) -> None:
    assert cipher.decrypt(sealed(PAYER, identity.private_key.public_key())) == PAYER


@for_each("thing", [None, 1, b"AAAA", "", "no base64!", "AAAA", "汉"])
def test_what_is_no_ciphertext_does_not_decrypt(cipher: FieldCipher, thing: Any) -> None:
    with pytest.raises(DecryptionError):
        cipher.decrypt(thing)


def test_what_is_encrypted_for_another_does_not_decrypt(
    cipher: FieldCipher, stranger: RSAPrivateKey
) -> None:
    with pytest.raises(DecryptionError, match="does not decrypt"):
        cipher.decrypt(sealed(PAYER, stranger.public_key()))


def test_a_ciphers_repr_names_keys_and_shows_none(cipher: FieldCipher, identity: Identity) -> None:
    assert repr(cipher) == f"<FieldCipher <StaticKeys {identity.public_key_id}>>"


# What is a ciphertext already


@pytest.mark.parametrize("bits", [2048, 3072])
def test_a_ciphertext_is_told_by_its_length(bits: int) -> None:
    key = generate_private_key(65537, bits).public_key()

    assert is_ciphertext(sealed(PAYER, key), key)
    assert not is_ciphertext(sealed(PAYER, key)[4:], key)


def near_misses() -> list[str]:
    size = 256
    whole = base64.b64encode(b"\xff" * size).decode()
    loose = whole[:-3] + chr(ord(whole[-3]) + 1) + "=="  # the same bytes, other unused bits
    return [
        base64.b64encode(b"\xff" * (size - 1)).decode(),
        base64.b64encode(b"\xff" * (size + 1)).decode(),
        base64.b64encode(b"\xff" * (size - 2)).decode(),
        base64.urlsafe_b64encode(b"\xff" * size).decode(),
        f"{whole}\n",
        f" {whole[1:]}",
        whole.rstrip("="),
        "汉" + whole[1:],
        "!" + whole[1:],
        loose,
    ]


@for_each("text", near_misses())
def test_what_is_nearly_a_ciphertext_is_none(identity: Identity, text: str) -> None:
    assert not is_ciphertext(text, identity.platform_key.public_key())


# PKCS#1 v1.5


@pytest.mark.parametrize("text", ["", PAYER, "a" * 245])
def test_pkcs1_comes_through(identity: Identity, text: str) -> None:
    made = encrypt_pkcs1(text, identity.private_key.public_key())

    assert opened(made, identity.private_key, PKCS1v15()) == text
    assert decrypt_pkcs1(made, identity.private_key) == text


def test_pkcs1_takes_245_bytes_at_most(identity: Identity) -> None:
    with pytest.raises(EncryptionError, match=r"246 bytes.*at most 245"):
        encrypt_pkcs1("a" * 246, identity.private_key.public_key())


@pytest.mark.parametrize(
    "text", ["", "no base64!", "AAAA", base64.b64encode(b"\xff" * 256).decode()]
)
def test_what_is_no_pkcs1_ciphertext_has_one_error(identity: Identity, text: str) -> None:
    with pytest.raises(DecryptionError) as caught:
        decrypt_pkcs1(text, identity.private_key)

    assert str(caught.value) == "the ciphertext does not decrypt with PKCS#1 v1.5 padding"
    assert caught.value.__context__ is None


def test_pkcs1_never_gives_the_text_of_another_padding(identity: Identity) -> None:
    # With OpenSSL 3.2 and later what comes out is random, and by chance it may be text.
    for _ in range(20):
        try:
            found = decrypt_pkcs1(
                sealed(PAYER, identity.private_key.public_key()), identity.private_key
            )
        except DecryptionError:
            continue
        assert PAYER not in found
