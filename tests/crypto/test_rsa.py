"""RSA: signatures and field encryption agree with OpenSSL's, and alterations are noticed."""

from __future__ import annotations

import base64
import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.places import VECTORS
from support.rows import for_each

from wechatpay_chain.crypto import (
    MessageVerifier,
    Rsa,
    load_private_key,
    load_public_key,
    sign_message,
    verify_signature,
)
from wechatpay_chain.exceptions import DecryptionError, EncryptionError, KeyLoadError

PRIVATE = load_private_key(VECTORS / "rsa_pkcs8.pem")
PUBLIC = load_public_key(VECTORS / "rsa_spki.pem")


def rows(name: str) -> list[Any]:
    found = json.loads((VECTORS / f"{name}.json").read_text("utf-8"))
    assert isinstance(found, list)
    return found


def bare(name: str) -> str:
    return "".join((VECTORS / f"{name}.pem").read_text().splitlines()[1:-1])


@pytest.mark.parametrize("row", rows("signatures"))
def test_a_signature_is_openssls(row: dict[str, str]) -> None:
    assert Rsa.sign(row["message"], PRIVATE) == row["signature"]


@pytest.mark.parametrize("row", rows("signatures"))
def test_openssls_signature_verifies(row: dict[str, str]) -> None:
    assert Rsa.verify(row["message"], row["signature"], PUBLIC) is True


@pytest.mark.parametrize("row", rows("oaep"))
def test_openssls_ciphertext_decrypts(row: dict[str, str]) -> None:
    assert Rsa.decrypt(row["ciphertext"], PRIVATE) == row["plaintext"]


def test_keys_may_be_given_as_pem_or_path() -> None:
    signature = Rsa.sign("m", (VECTORS / "rsa_pkcs8.pem").read_text())

    assert Rsa.verify("m", signature, VECTORS / "rsa_certificate.pem") is True


def test_text_and_its_utf8_bytes_sign_alike() -> None:
    assert Rsa.sign("商户", PRIVATE) == Rsa.sign("商户".encode(), PRIVATE)


@given(st.text())
def test_what_was_signed_verifies(message: str) -> None:
    assert Rsa.verify(message, Rsa.sign(message, PRIVATE), PUBLIC) is True


@given(st.text(min_size=1))
def test_another_message_does_not_verify(message: str) -> None:
    assert Rsa.verify(message[:-1], Rsa.sign(message, PRIVATE), PUBLIC) is False


@given(st.integers(0, 255), st.integers(1, 255))
def test_a_signature_with_any_byte_altered_does_not_verify(at: int, by: int) -> None:
    signature = bytearray(base64.b64decode(rows("signatures")[0]["signature"]))
    signature[at] ^= by

    assert Rsa.verify("", base64.b64encode(signature).decode(), PUBLIC) is False


GOOD = rows("signatures")[1]


@for_each(
    "signature",
    [
        "",
        "!",
        "签名",
        GOOD["signature"][:-1],
        GOOD["signature"][:-4],
        GOOD["signature"] + "AAAA",
        GOOD["signature"] + "\n",
        " " + GOOD["signature"],
        GOOD["signature"].replace("/", "_").replace("+", "-"),
        "WECHATPAY/SIGNTEST/" + GOOD["signature"],
    ],
)
def test_a_signature_that_is_not_strict_base64_does_not_verify(signature: str) -> None:
    assert Rsa.verify(GOOD["message"], signature, PUBLIC) is False


def test_another_key_does_not_verify() -> None:
    # Its exponent changed, it is a key that nobody holds the private half of.
    other = PUBLIC.public_numbers()
    stranger = type(other)(17, other.n).public_key()

    assert Rsa.verify(GOOD["message"], GOOD["signature"], stranger) is False


@given(st.lists(st.binary(max_size=100)))
def test_a_message_in_pieces_verifies_as_one(chunks: list[bytes]) -> None:
    verifier = MessageVerifier(PUBLIC)
    for chunk in chunks:
        verifier.update(chunk)

    assert verifier.matches(sign_message(PRIVATE, b"".join(chunks)))


def test_a_verifier_goes_on_after_an_answer() -> None:
    verifier = MessageVerifier(PUBLIC)
    verifier.update(b"a")
    first = verifier.matches(sign_message(PRIVATE, b"a"))
    verifier.update(b"b")

    assert first
    assert not verifier.matches(sign_message(PRIVATE, b"a"))
    assert verifier.matches(sign_message(PRIVATE, b"ab"))


def test_loaded_keys_sign_and_verify_bytes() -> None:
    message = GOOD["message"].encode()

    assert sign_message(PRIVATE, message) == GOOD["signature"]
    assert verify_signature(PUBLIC, message, GOOD["signature"])
    assert not verify_signature(PUBLIC, message + b" ", GOOD["signature"])


@given(st.text(max_size=53))
def test_what_was_encrypted_decrypts(text: str) -> None:
    assert Rsa.decrypt(Rsa.encrypt(text, PUBLIC), PRIVATE) == text


def test_214_bytes_are_the_most_that_encrypts() -> None:
    assert Rsa.decrypt(Rsa.encrypt("x" * 214, PUBLIC), PRIVATE) == "x" * 214
    with pytest.raises(EncryptionError) as caught:
        Rsa.encrypt("x" * 215, PUBLIC)

    assert str(caught.value) == (
        "the text has 215 bytes in UTF-8; a key of 2048 bits encrypts at most 214"
    )


def test_the_limit_counts_bytes_and_not_characters() -> None:
    with pytest.raises(EncryptionError, match="the text has 216 bytes in UTF-8"):
        Rsa.encrypt("商" * 72, PUBLIC)


def test_the_plaintext_is_not_in_the_error() -> None:
    with pytest.raises(EncryptionError) as caught:
        Rsa.encrypt("张三" * 100, PUBLIC)

    assert "张" not in str(caught.value)


CIPHERTEXT = rows("oaep")[0]["ciphertext"]


@for_each(
    "ciphertext",
    ["", "!", "密文", CIPHERTEXT[:-1], CIPHERTEXT[:-4], "A" + CIPHERTEXT[1:], CIPHERTEXT + "AAAA"],
)
def test_an_altered_ciphertext_is_refused(ciphertext: str) -> None:
    with pytest.raises(DecryptionError) as caught:
        Rsa.decrypt(ciphertext, PRIVATE)

    assert str(caught.value) == (
        f"the ciphertext ({len(ciphertext)} characters) does not decrypt: it must be the base64 "
        "of a field encrypted for this merchant private key, unaltered"
    )


def test_pkcs1_turns_into_spki() -> None:
    assert Rsa.pkcs1_to_spki(bare("rsa_public_pkcs1")) == bare("rsa_spki")


def test_what_is_no_pkcs1_key_does_not_turn_into_spki() -> None:
    with pytest.raises(KeyLoadError, match=r"public_key: what follows public\.pkcs1://"):
        Rsa.pkcs1_to_spki("nonsense")


def test_the_php_named_loaders_take_bare_base64() -> None:
    numbers = PUBLIC.public_numbers()

    assert Rsa.from_pkcs8(bare("rsa_pkcs8")).public_key().public_numbers() == numbers
    assert Rsa.from_pkcs1(bare("rsa_pkcs1")).public_key().public_numbers() == numbers
    assert Rsa.from_pkcs1(bare("rsa_public_pkcs1"), "public").public_numbers() == numbers
    assert Rsa.from_spki(bare("rsa_spki")).public_numbers() == numbers


def test_a_loader_type_of_another_name_is_refused() -> None:
    with pytest.raises(KeyLoadError, match="not 'secret'"):
        Rsa.from_pkcs1(bare("rsa_pkcs1"), "secret")


def test_from_loads_by_type() -> None:
    assert Rsa.from_(PRIVATE) is PRIVATE
    assert Rsa.from_(PUBLIC, Rsa.KEY_TYPE_PUBLIC) is PUBLIC
    assert Rsa.from_(PRIVATE, Rsa.KEY_TYPE_PRIVATE) is PRIVATE
