"""AES-256-GCM agrees with its authors' and PHP's results, and refuses every alteration."""

from __future__ import annotations

import base64
import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.places import VECTORS
from support.rows import for_each

from wechatpay_chain.crypto import AesGcm
from wechatpay_chain.exceptions import DecryptionError, EncryptionError

ROWS: list[dict[str, str]] = json.loads((VECTORS / "aes_gcm.json").read_text("utf-8"))
SAMPLE = ROWS[0]
UNDECIPHERED = (
    "the ciphertext does not decrypt: check that the APIv3 key is the one now set on the merchant "
    "platform, and that nonce and associated_data are the ones next to this ciphertext, "
    "unaltered"
)


@pytest.mark.parametrize("row", ROWS)
def test_encrypting_gives_what_php_gives(row: dict[str, str]) -> None:
    made = AesGcm.encrypt(row["plaintext"], row["key"], row["iv"], row["aad"])

    assert made == row["ciphertext"]


@pytest.mark.parametrize("row", ROWS)
def test_decrypting_takes_what_php_gives(row: dict[str, str]) -> None:
    opened = AesGcm.decrypt(row["ciphertext"], row["key"], row["iv"], row["aad"])

    assert opened == row["plaintext"]


def test_test_case_13_of_the_gcm_paper() -> None:
    made = AesGcm.encrypt(b"", bytes(32), bytes(12))

    assert base64.b64decode(made).hex() == "530f8afbc74536b9a963b4f1c4cb738b"


def test_test_case_16_of_the_gcm_paper() -> None:
    made = AesGcm.encrypt(
        bytes.fromhex(
            "d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a72"
            "1c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b39"
        ),
        bytes.fromhex("feffe9928665731c6d6a8f9467308308" * 2),
        bytes.fromhex("cafebabefacedbaddecaf888"),
        bytes.fromhex("feedfacedeadbeeffeedfacedeadbeefabaddad2"),
    )

    assert base64.b64decode(made).hex() == (
        "522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa"
        "8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662"
        "76fc6ece0f4e1768cddf8853bb2d551b"
    )


texts = st.text(max_size=60)
keys = st.binary(min_size=32, max_size=32)


@given(texts, keys, st.binary(min_size=8, max_size=128), st.binary(max_size=40))
def test_what_was_encrypted_decrypts(text: str, key: bytes, iv: bytes, aad: bytes) -> None:
    assert AesGcm.decrypt(AesGcm.encrypt(text, key, iv, aad), key, iv, aad) == text


@given(texts)
def test_the_ciphertext_is_the_plaintext_and_a_16_byte_tag_long(text: str) -> None:
    sealed = base64.b64decode(AesGcm.encrypt(text, b"k" * 32, b"n" * 12))

    assert len(sealed) == len(text.encode()) + 16


def flipped(text: str, at: int, bit: int = 0) -> bytes:
    content = bytearray(text.encode())
    content[at] ^= 1 << bit
    return bytes(content)


def refused(**changes: Any) -> str:
    given = {k: v for k, v in SAMPLE.items() if k != "plaintext"} | changes
    with pytest.raises(DecryptionError) as caught:
        AesGcm.decrypt(**given)
    return str(caught.value)


SEALED = base64.b64decode(SAMPLE["ciphertext"])


@for_each("at", [0, 1, len(SEALED) // 2, -17, -16, -8, -1])
@for_each("bit", [0, 7])
def test_an_altered_ciphertext_or_tag_is_refused(at: int, bit: int) -> None:
    altered = bytearray(SEALED)
    altered[at] ^= 1 << bit

    assert refused(ciphertext=base64.b64encode(altered).decode()) == UNDECIPHERED


@given(st.integers(0, len(SEALED) - 1), st.integers(1, 255))
def test_no_altered_byte_goes_unnoticed(at: int, by: int) -> None:
    altered = bytearray(SEALED)
    altered[at] ^= by

    assert refused(ciphertext=base64.b64encode(altered).decode()) == UNDECIPHERED


@for_each("part", ["key", "iv", "aad"])
@for_each("at", [0, 5, -1])
def test_an_altered_key_nonce_or_associated_data_is_refused(part: str, at: int) -> None:
    assert refused(**{part: flipped(SAMPLE[part], at)}) == UNDECIPHERED


@pytest.mark.parametrize("aad", ["", "transactio", "transaction ", "Transaction"])
def test_other_associated_data_is_refused(aad: str) -> None:
    assert refused(aad=aad) == UNDECIPHERED


@pytest.mark.parametrize(
    "sealed", [SEALED[1:], SEALED[:-1], SEALED + b"\0", SEALED[:16], SEALED[-16:]]
)
def test_a_ciphertext_of_another_length_is_refused(sealed: bytes) -> None:
    assert refused(ciphertext=base64.b64encode(sealed).decode()) == UNDECIPHERED


@pytest.mark.parametrize("count", [0, 1, 15])
def test_a_ciphertext_shorter_than_its_tag_is_refused(count: int) -> None:
    text = refused(ciphertext=base64.b64encode(SEALED[:count]).decode())

    assert text == f"the ciphertext is truncated: it has {count} bytes, its tag alone 16"


@pytest.mark.parametrize("ciphertext", ["!", "密文密文", "AAAAA", SAMPLE["ciphertext"] + "\n"])
def test_a_ciphertext_that_is_not_strict_base64_is_refused(ciphertext: str) -> None:
    text = refused(ciphertext=ciphertext)

    assert text == f"the ciphertext ({len(ciphertext)} characters) is not base64"


KEYS = [
    ("", 0),
    ("0123456789abcdefghijklmnopqrstu", 31),
    ("0123456789abcdefghijklmnopqrstuvw", 33),
    (b"0123456789abcdef", 16),
    ("密" * 32, 96),
]


@pytest.mark.parametrize(("key", "size"), KEYS)
def test_a_key_of_another_length_does_not_encrypt(key: str | bytes, size: int) -> None:
    with pytest.raises(EncryptionError) as caught:
        AesGcm.encrypt("x", key, "61f9c719728a")

    assert str(caught.value) == f"the APIv3 key must be 32 bytes long, this one has {size}"


@pytest.mark.parametrize(("key", "size"), KEYS)
def test_a_key_of_another_length_does_not_decrypt(key: str | bytes, size: int) -> None:
    assert refused(key=key) == f"the APIv3 key must be 32 bytes long, this one has {size}"


def test_a_key_that_is_missing_is_told() -> None:
    assert refused(key=None) == "the APIv3 key must be str or bytes, not NoneType"


@pytest.mark.parametrize(("iv", "size"), [("", 0), ("1234567", 7), ("x" * 129, 129)])
def test_a_nonce_of_another_length_is_refused(iv: str, size: int) -> None:
    fault = f"the nonce (iv) has {size} bytes; WeChat Pay's have 12"

    assert refused(iv=iv) == fault
    with pytest.raises(EncryptionError) as caught:
        AesGcm.encrypt("x", "k" * 32, iv)
    assert str(caught.value) == fault


def test_content_that_is_not_utf8_is_refused() -> None:
    ciphertext = AesGcm.encrypt(b"\xff\xfe", SAMPLE["key"], SAMPLE["iv"], SAMPLE["aad"])

    assert refused(ciphertext=ciphertext) == "the decrypted content is not UTF-8 text"


def test_missing_associated_data_is_empty() -> None:
    sealed = AesGcm.encrypt("text", "k" * 32, "n" * 12, None)

    assert AesGcm.decrypt(sealed, "k" * 32, "n" * 12, None) == "text"
    assert AesGcm.decrypt(sealed, "k" * 32, "n" * 12) == "text"
