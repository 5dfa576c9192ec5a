"""No part of an answer with certificates can be altered, exchanged or left out unnoticed."""

from __future__ import annotations

import base64
import copy
import json
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.rsa import generate_private_key
from hypothesis import given, settings
from hypothesis import strategies as st
from support.answers import NOW, SERIAL, sign
from support.certificate_desk import (
    APIV3_KEY,
    DAY,
    Clock,
    Desk,
    Issued,
    attached,
    issue,
    row,
)
from support.places import VECTORS
from support.rows import for_each
from support.servers import Server

from wechatpay_chain.certificates import Certificates
from wechatpay_chain.exceptions import (
    DecryptionError,
    MissingSignatureHeaderError,
    ResponseBodyError,
    SignatureError,
    SignatureMismatchError,
    SignatureProbeError,
    StaleTimestampError,
    UnknownSerialError,
    WeChatPayError,
)
from wechatpay_chain.message import Request, Response

FIRST, SECOND = issue(0), issue(1)
FOREIGN = issue(4)


@pytest.fixture(scope="module", autouse=True)
def _no_pause() -> Iterator[None]:
    """Thousands of refused answers are asked for twice."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("wechatpay_chain.certificates._sources._PAUSE", 0)
        yield


def response(content: bytes, headers: dict[str, str]) -> Response:
    return Response(200, headers, content, request=Request("GET", "http://x", "/v3/certificates"))


def reading(content: bytes, headers: dict[str, str]) -> Certificates:
    """Certificates whose download is answered so."""
    certs = Certificates(APIV3_KEY)
    certs.attach(lambda _path: response(content, headers), merchant_serial=SERIAL, clock=Clock())
    return certs


def body(*rows: Any) -> bytes:
    return json.dumps({"data": rows}).encode()


def refused(kind: type[WeChatPayError], content: bytes, headers: dict[str, str]) -> WeChatPayError:
    """The error of *kind* that the answer is refused with; nothing of it may be used."""
    certs = reading(content, headers)
    with pytest.raises(kind) as caught:
        certs.refresh()
    assert certs.known() == ()
    assert "\n" not in str(caught.value)
    return caught.value


WHOLE = body(row(FIRST), row(SECOND))


def test_the_untouched_answer_is_taken() -> None:
    certs = reading(WHOLE, SECOND.proof(WHOLE))
    certs.refresh()
    certs.close()
    assert certs.known() == (FIRST.serial, SECOND.serial)


# The envelope around the entries: the signature


def test_no_byte_of_the_body_can_be_changed() -> None:
    headers = SECOND.proof(WHOLE)
    for place in range(0, len(WHOLE), 97):
        changed = bytearray(WHOLE)
        changed[place] ^= 1
        refused(WeChatPayError, bytes(changed), headers)


def test_nothing_can_be_added_that_changes_no_entry() -> None:
    refused(SignatureMismatchError, WHOLE + b" ", SECOND.proof(WHOLE))


@pytest.mark.parametrize("rows", [[row(FIRST)], [row(SECOND)], [row(SECOND), row(FIRST)]])
def test_entries_cannot_be_left_out_or_reordered(rows: list[Any]) -> None:
    refused(SignatureError, body(*rows), SECOND.proof(WHOLE))


HEADERS: dict[str, tuple[type[WeChatPayError], dict[str, str]]] = {
    "no signature": (MissingSignatureHeaderError, {"Wechatpay-Signature": ""}),
    "no serial": (MissingSignatureHeaderError, {"Wechatpay-Serial": ""}),
    "no nonce": (MissingSignatureHeaderError, {"Wechatpay-Nonce": ""}),
    "no time": (MissingSignatureHeaderError, {"Wechatpay-Timestamp": ""}),
    "another nonce": (SignatureMismatchError, {"Wechatpay-Nonce": "n"}),
    "another time": (SignatureMismatchError, {"Wechatpay-Timestamp": str(NOW + 1)}),
    "an old time": (StaleTimestampError, {"Wechatpay-Timestamp": str(NOW - 301)}),
    "a time to come": (StaleTimestampError, {"Wechatpay-Timestamp": str(NOW + 301)}),
    "another's serial": (SignatureMismatchError, {"Wechatpay-Serial": FIRST.serial}),
    "an unknown serial": (UnknownSerialError, {"Wechatpay-Serial": FOREIGN.serial}),
    "the merchant's serial": (UnknownSerialError, {"Wechatpay-Serial": SERIAL}),
    "a public key": (UnknownSerialError, {"Wechatpay-Serial": "PUB_KEY_ID_1"}),
    "a probe": (SignatureProbeError, {"Wechatpay-Signature": "WECHATPAY/SIGNTEST/abc"}),
    "no base64": (SignatureMismatchError, {"Wechatpay-Signature": "!"}),
    "another's signature": (SignatureMismatchError, {"Wechatpay-Signature": sign(WHOLE)}),
}


@for_each("case", HEADERS)
def test_headers_cannot_be_changed(case: str) -> None:
    kind, changes = HEADERS[case]
    refused(kind, WHOLE, {**SECOND.proof(WHOLE), **changes})


def test_a_foreign_certificate_of_the_same_name_signs_nothing() -> None:
    impostor = issue(4, serial=SECOND.serial)
    refused(SignatureMismatchError, WHOLE, impostor.proof(WHOLE))


def test_who_lacks_the_apiv3_key_brings_no_certificate() -> None:
    content = body(row(FOREIGN, apiv3_key="another-apiv3-key-of-32-letters."))
    refused(DecryptionError, content, FOREIGN.proof(content))


def test_an_expired_certificate_proves_nothing() -> None:
    expired = issue(0, until=NOW - 1)
    content = body(row(expired), row(SECOND))
    error = refused(UnknownSerialError, content, expired.proof(content))
    assert SECOND.serial in str(error)


@pytest.mark.parametrize("dates", [{"until": NOW - 1}, {"since": NOW + 1}])
def test_certificates_none_of_which_is_valid_are_refused(dates: dict[str, int]) -> None:
    one = issue(0, **dates)  # type: ignore[arg-type]
    content = body(row(one))
    assert "check the clock" in str(refused(SignatureError, content, one.proof(content)))


def test_a_certificate_known_already_may_prove_new_ones() -> None:
    answers = [(body(row(FIRST)), FIRST), (body(row(SECOND)), FIRST)]
    certs = Certificates(APIV3_KEY)

    def download(_path: str) -> Response:
        content, signer = answers.pop(0)
        return response(content, signer.proof(content))

    certs.attach(download, merchant_serial=SERIAL, clock=Clock())
    certs.refresh()
    certs.refresh()
    certs.close()
    assert SECOND.serial in certs.known()


def test_one_that_has_expired_since_may_not() -> None:
    clock, old = Clock(), issue(4, until=NOW + 10)
    answers = [(body(row(old)), old), *[(body(row(SECOND)), old)] * 2]
    certs = Certificates(APIV3_KEY)

    def download(_path: str) -> Response:
        content, signer = answers.pop(0)
        return response(content, signer.proof(content, now=clock()))

    certs.attach(download, merchant_serial=SERIAL, clock=clock)
    certs.refresh()
    clock.now += 11
    with pytest.raises(UnknownSerialError):
        certs.refresh()
    certs.close()
    assert certs.known() == ()


# The entries, in answers that are signed all the same


def changed(change: Callable[[dict[str, Any]], None]) -> tuple[bytes, dict[str, str]]:
    """The answer with its first entry changed, signed by the second's certificate."""
    first = copy.deepcopy(row(FIRST))
    change(first)
    content = body(first, row(SECOND))
    return content, SECOND.proof(content)


def seal(pem: str) -> Callable[[dict[str, Any]], None]:
    def change(entry: dict[str, Any]) -> None:
        sealed = row(Issued(FIRST.serial, pem, FIRST.key))
        entry["encrypt_certificate"] = sealed["encrypt_certificate"]

    return change


def put(name: str, value: Any) -> Callable[[dict[str, Any]], None]:
    return lambda entry: entry["encrypt_certificate"].update({name: value})


def ciphertext(change: Callable[[bytes], bytes]) -> Callable[[dict[str, Any]], None]:
    def apply(entry: dict[str, Any]) -> None:
        sealed = entry["encrypt_certificate"]
        raw = base64.b64decode(sealed["ciphertext"])
        sealed["ciphertext"] = base64.b64encode(change(raw)).decode()

    return apply


SEALED: dict[str, Callable[[dict[str, Any]], None]] = {
    "another nonce": put("nonce", "61f9c719728b"),
    "no nonce": put("nonce", ""),
    "a long nonce": put("nonce", "6" * 500),
    "other associated data": put("associated_data", "transaction"),
    "no associated data": put("associated_data", ""),
    "associated data is null": put("associated_data", None),
    "the first byte": ciphertext(lambda raw: bytes([raw[0] ^ 1]) + raw[1:]),
    "a byte of the tag": ciphertext(lambda raw: raw[:-1] + bytes([raw[-1] ^ 1])),
    "truncated": ciphertext(lambda raw: raw[:-1]),
    "without its tag": ciphertext(lambda raw: raw[:-16]),
    "nothing but a tag": ciphertext(lambda raw: raw[-16:]),
    "empty": put("ciphertext", ""),
    "no base64": put("ciphertext", "…"),
    "grown": ciphertext(lambda raw: raw + b"\0"),
}


@for_each("case", SEALED)
def test_an_entry_that_does_not_decrypt_is_refused(case: str) -> None:
    error = refused(DecryptionError, *changed(SEALED[case]))
    assert APIV3_KEY not in str(error)
    assert error.__cause__ is error.__context__ is None


def test_entries_cannot_swap_their_certificates() -> None:
    one, other = row(FIRST), row(SECOND)
    one["serial_no"], other["serial_no"] = other["serial_no"], one["serial_no"]
    content = body(one, other)
    refused(SignatureError, content, FIRST.proof(content))


def test_an_entry_is_called_by_its_certificates_serial() -> None:
    error = refused(SignatureError, *changed(lambda entry: entry.update(serial_no=FOREIGN.serial)))
    assert FIRST.serial in str(error)
    assert FOREIGN.serial in str(error)


def test_a_serial_may_be_spelled_in_another_way() -> None:
    content, headers = changed(lambda entry: entry.update(serial_no=f"0{FIRST.serial.lower()}"))
    certs = reading(content, headers)
    certs.refresh()
    certs.close()
    assert certs.find(FIRST.serial)


def test_the_merchants_own_certificate_is_refused() -> None:
    own = issue(2, serial=SERIAL)
    content = body(row(own))
    error = refused(SignatureError, content, own.proof(content))
    assert "merchant's own certificate" in str(error)


def damaged() -> str:
    lines = FIRST.pem.splitlines()
    lines[3] = lines[3][::-1]
    return "\n".join(lines)


def weak() -> str:
    return issue(0, serial=FIRST.serial, signer=generate_private_key(65537, 1024)).pem


CONTENTS: dict[str, Callable[[], str]] = {
    "nothing": lambda: "",
    "words": lambda: "no certificate",
    "a path": (VECTORS / "rsa_certificate.pem").__str__,
    "a file's address": lambda: f"file://{VECTORS / 'rsa_certificate.pem'}",
    "a public key": (VECTORS / "rsa_spki.pem").read_text,
    "bare base64": lambda: "".join(FIRST.pem.splitlines()[1:-1]),
    "cut": lambda: FIRST.pem[: len(FIRST.pem) // 2],
    "damaged": damaged,
    "an EC certificate": (VECTORS / "ec_certificate.pem").read_text,
    "a key of 1024 bits": weak,
}


@for_each("case", CONTENTS)
def test_what_is_no_certificate_of_an_rsa_key_is_refused(case: str) -> None:
    error = refused(ResponseBodyError, *changed(seal(CONTENTS[case]())))
    assert "BEGIN PUBLIC" not in str(error)


def test_another_algorithm_is_left_out_and_logged(caplog: pytest.LogCaptureFixture) -> None:
    certs = reading(*changed(put("algorithm", "AEAD_SM4_GCM")))
    certs.refresh()
    certs.close()
    assert certs.known() == (SECOND.serial,)
    assert "is encrypted with AEAD_SM4_GCM" in caplog.text


def test_no_other_algorithm_will_do() -> None:
    one = row(FIRST)
    one["encrypt_certificate"]["algorithm"] = "AEAD_SM4_GCM"
    content = body(one)
    error = refused(DecryptionError, content, FIRST.proof(content))
    assert "AEAD_AES_256_GCM" in str(error)


SHAPES = [
    b"",
    b"null",
    b"[]",
    b"5",
    b'"data"',
    b"{}",
    b'{"data":null}',
    b'{"data":{}}',
    b'{"data":[null]}',
    b'{"data":[{}]}',
    b'{"data":[{"serial_no":5}]}',
    b'{"data":[{"serial_no":"5"}]}',
    b'{"data":[{"serial_no":"5","encrypt_certificate":[]}]}',
    b'{"data":[{"serial_no":"5","encrypt_certificate":{}}]}',
    b'{"data"',
    b"\xff",
    b"<html>502</html>",
]


@for_each("content", SHAPES)
def test_another_shape_is_refused(content: bytes) -> None:
    refused(ResponseBodyError, content, FIRST.proof(content))


@for_each("name", ["algorithm", "nonce", "ciphertext", "associated_data"])
@for_each("value", [5, True, [], {}])
def test_so_is_an_entry_of_another_shape(name: str, value: Any) -> None:
    error = refused(ResponseBodyError, *changed(put(name, value)))
    assert f"data[0].encrypt_certificate.{name}" in str(error)


JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-9, 9)
    | st.floats(allow_nan=False)
    | st.text(max_size=9),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["data", "serial_no", "encrypt_certificate", "nonce", "ciphertext"])
            | st.text(max_size=3),
            inner,
            max_size=4,
        )
    ),
    max_leaves=12,
)
ENTRY = st.fixed_dictionaries(
    {
        "serial_no": JSON | st.just(FIRST.serial),
        "encrypt_certificate": JSON
        | st.fixed_dictionaries(
            {
                "algorithm": st.sampled_from(["AEAD_AES_256_GCM", "", None]),
                "nonce": JSON | st.text(),
                "associated_data": JSON,
                "ciphertext": JSON
                | st.text()
                | st.binary().map(lambda b: base64.b64encode(b).decode()),
            }
        ),
    }
)


@given(JSON | st.fixed_dictionaries({"data": st.lists(ENTRY, max_size=3)}))
@settings(max_examples=300)
def test_any_json_gives_an_error_of_the_library(document: Any) -> None:
    content = json.dumps(document).encode()
    refused(WeChatPayError, content, FIRST.proof(content))


def armoured(der: bytes) -> str:
    text = base64.b64encode(der).decode()
    return f"-----BEGIN CERTIFICATE-----\n{text}\n-----END CERTIFICATE-----"


@given(st.text() | st.binary(max_size=900).map(armoured))
@settings(max_examples=200)
def test_anything_in_a_certificates_place_gives_an_error_of_the_library(pem: str) -> None:
    refused(ResponseBodyError, *changed(seal(pem.encode("utf-8", "replace").decode())))


@given(st.integers(0), st.integers(0, 255))
@settings(max_examples=300)
def test_so_does_a_certificate_with_any_byte_changed(place: int, byte: int) -> None:
    lines = FIRST.pem.splitlines()
    der = bytearray(base64.b64decode("".join(lines[1:-1])))
    if der[place % len(der)] == byte:
        return
    der[place % len(der)] = byte
    content, headers = changed(seal(armoured(bytes(der))))
    certs = reading(content, headers)
    # A changed name or signature is the platform's own business: the entry's tag proves it.
    try:
        certs.refresh()
    except WeChatPayError:
        assert certs.known() == ()
    certs.close()


# The golden answer


def test_an_answer_made_by_others_is_read() -> None:
    golden = json.loads((VECTORS / "certificates.json").read_text())
    clock, certs = Clock(golden["timestamp"]), Certificates(golden["apiv3_key"])
    content = golden["body"].encode()
    certs.attach(
        lambda _path: response(content, golden["headers"]), merchant_serial=SERIAL, clock=clock
    )
    (one,) = certs.refresh()
    certs.close()
    assert one.serial == "0C3B5A69788796A5B4C3D2E1F00F1E2D3C4B5A69"
    assert one.pem == (VECTORS / "rsa_certificate.pem").read_text()


# Over a socket, where a set is in use


@pytest.fixture
def desk() -> Desk:
    return Desk(FIRST)


@pytest.fixture
def certs(desk: Desk) -> Iterator[Certificates]:
    with Server(desk) as server, attached(server, Certificates()) as made:
        made.refresh()
        yield made


FORGED: dict[str, Callable[[Desk], bytes]] = {
    "signed by a stranger": lambda desk: desk.answer(signer=FOREIGN),
    "unsigned": lambda desk: desk.answer(headers={"Wechatpay-Signature": ""}),
    "another body": lambda desk: desk.answer().replace(b"data", b"Data"),
    "of yesterday": lambda desk: desk.answer(headers={"Wechatpay-Timestamp": str(NOW - DAY)}),
}


@pytest.mark.parametrize("case", FORGED)
def test_a_forged_answer_changes_nothing(case: str, desk: Desk, certs: Certificates) -> None:
    desk.issued = (SECOND,)
    forged = FORGED[case](desk)
    desk.instead = lambda _number: forged
    assert certs.find(SECOND.serial) is None
    assert certs.known() == (FIRST.serial,)
