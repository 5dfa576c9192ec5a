"""AES-256-ECB agrees with PHP's and NIST's results; a refusal does not tell what was wrong."""

from __future__ import annotations

import base64
import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.places import VECTORS
from support.rows import for_each

from wechatpay_chain.crypto import AesEcb, Hash
from wechatpay_chain.exceptions import DecryptionError, EncryptionError

ROWS = json.loads((VECTORS / "php_v2.json").read_text("utf-8"))["ecb"]
KEY = Hash.md5("192006250b4c09247ec02edce69f6a2d")
UNDECIPHERED = (
    "the ciphertext does not decrypt: check that the v2 secret is the one now set on the merchant "
    "platform, that the key is its MD5 in lower case, and that the ciphertext is base64, unaltered"
)


@for_each("row", ROWS)
def test_encrypting_gives_what_php_gives(row: dict[str, str]) -> None:
    assert AesEcb.encrypt(row["plaintext"], row["key"]) == row["ciphertext"]


@for_each("row", ROWS)
def test_decrypting_takes_what_php_gives(row: dict[str, str]) -> None:
    assert AesEcb.decrypt(row["ciphertext"], row["key"]) == row["plaintext"]


def test_the_first_block_of_nists_example() -> None:
    """NIST SP 800-38A, F.1.5 (ECB-AES256.Encrypt); the block after it is our padding."""
    made = AesEcb.encrypt(
        bytes.fromhex("6bc1bee22e409f96e93d7e117393172a"),
        bytes.fromhex("603deb1015ca71be2b73aef0857d77811f352c073b6108d72d9810a30914dff4"),
    )

    assert base64.b64decode(made)[:16].hex() == "f3eed1bdb5d2a03c064b5a7e3db181f8"


@given(st.text(st.characters(exclude_categories=["Cs"])), st.binary(min_size=32, max_size=32))
def test_what_was_encrypted_decrypts(text: str, key: bytes) -> None:
    assert AesEcb.decrypt(AesEcb.encrypt(text, key), key) == text


@given(st.binary(max_size=70))
def test_the_ciphertext_has_whole_blocks_and_at_least_one_byte_of_padding(content: bytes) -> None:
    sealed = base64.b64decode(AesEcb.encrypt(content, KEY))

    assert len(sealed) == len(content) // 16 * 16 + 16


def test_an_iv_is_taken_and_not_used_as_in_php() -> None:
    sealed = AesEcb.encrypt("text", KEY, "anything")

    assert sealed == AesEcb.encrypt("text", KEY)
    assert AesEcb.decrypt(sealed, KEY, "else") == "text"


def test_line_breaks_in_the_base64_do_not_matter() -> None:
    sealed = AesEcb.encrypt("text" * 30, KEY)

    assert AesEcb.decrypt(f"\n{sealed[:76]}\r\n{sealed[76:]} ", KEY) == "text" * 30


def test_the_ciphertext_may_be_bytes() -> None:
    assert AesEcb.decrypt(AesEcb.encrypt("text", KEY).encode(), KEY) == "text"


def refused(ciphertext: Any, key: Any = KEY) -> str:
    with pytest.raises(DecryptionError) as caught:
        AesEcb.decrypt(ciphertext, key)
    assert caught.value.__suppress_context__ or caught.value.__context__ is None
    return str(caught.value)


SEALED = base64.b64decode(AesEcb.encrypt("<root>x</root>", KEY))


@pytest.mark.parametrize(
    "ciphertext",
    [
        "",
        "!",
        "密文",
        "\ud800",
        "AAAAA",
        None,
        base64.b64encode(SEALED[:-1]).decode(),
        base64.b64encode(SEALED + b"\0").decode(),
        base64.b64encode(bytes(16)).decode(),
        AesEcb.encrypt(b"\xff\xfe", KEY),
    ],
    ids=["empty", "!", "hanzi", "half", "odd", "none", "short", "long", "padding", "no UTF-8"],
)
def test_no_refusal_tells_which_fault_a_ciphertext_has(ciphertext: Any) -> None:
    assert refused(ciphertext) == UNDECIPHERED


@given(st.binary(max_size=64))
def test_any_bytes_are_refused_in_the_same_words_or_decrypt_to_text(content: bytes) -> None:
    try:
        said = AesEcb.decrypt(base64.b64encode(content), KEY)
    except DecryptionError as error:
        said = str(error)

    assert said == UNDECIPHERED or AesEcb.encrypt(said, KEY) == base64.b64encode(content).decode()


@pytest.mark.parametrize("at", [0, 7, -1])
def test_another_key_is_refused(at: int) -> None:
    other = bytearray(KEY.encode())
    other[at] ^= 1

    assert refused(base64.b64encode(SEALED).decode(), bytes(other)) == UNDECIPHERED


KEYS = [
    ("", "the key must be 32 bytes long, this one has 0"),
    (KEY[1:], "the key must be 32 bytes long, this one has 31"),
    (KEY + "x", "the key must be 32 bytes long, this one has 33"),
    ("密" * 32, "the key must be 32 bytes long, this one has 96"),
]


@pytest.mark.parametrize(("key", "text"), KEYS)
def test_a_key_of_another_length_is_refused_where_php_pads_or_cuts_it(key: str, text: str) -> None:
    wanted = f"{text}; for refunds it is Hash.md5(v2 secret)"

    assert refused(base64.b64encode(SEALED).decode(), key) == wanted
    with pytest.raises(EncryptionError) as caught:
        AesEcb.encrypt("x", key)
    assert str(caught.value) == wanted


@pytest.mark.parametrize(
    ("plaintext", "key", "text"),
    [
        (None, KEY, "the plaintext must be text or bytes, not NoneType"),
        ("\ud800", KEY, "the plaintext must be text or bytes, not half a surrogate pair"),
        ("x", 7, "the key must be text or bytes, not int"),
        ("x", "\ud800" * 32, "the key must be text or bytes, not half a surrogate pair"),
    ],
)
def test_what_is_no_text_is_not_encrypted(plaintext: Any, key: Any, text: str) -> None:
    with pytest.raises(EncryptionError) as caught:
        AesEcb.encrypt(plaintext, key)

    assert str(caught.value) == text
