"""Every way to change an answer, in every way to read one: refused, with the exact error."""

from __future__ import annotations

import base64
import gzip
import hashlib
import io
from collections.abc import Callable
from pathlib import Path
from tempfile import mkdtemp

import pytest
from support.answers import (
    NONCE,
    NOW,
    PUBLIC_KEY_ID,
    Answer,
    Terminal,
    client_of,
    platform_key,
    proof,
    sign,
    signed,
    stranger_key,
)
from support.rows import for_each

from wechatpay_chain.exceptions import (
    DigestMismatchError,
    MissingSignatureHeaderError,
    SignatureError,
    SignatureMismatchError,
    SignatureProbeError,
    StaleTimestampError,
    UnknownSerialError,
)

# Ways to read an answer: each is a case, and in it every change is a row

Reading = Callable[[Terminal, str, Path], object]
OTHER_ID = "PUB_KEY_ID_0119000001092026013100000000000043"


def call(terminal: Terminal, path: str, **options: object) -> object:
    certs = {PUBLIC_KEY_ID: platform_key().public_key(), OTHER_ID: stranger_key().public_key()}
    return client_of(terminal, certs=certs)[path].get(options)


def read_whole(terminal: Terminal, path: str, folder: Path) -> object:
    return call(terminal, path)


def read_chunks(terminal: Terminal, path: str, folder: Path) -> object:
    response = call(terminal, path, stream=True)
    return list(response.iter_bytes())  # type: ignore[attr-defined] # a Response


def read_content(terminal: Terminal, path: str, folder: Path) -> object:
    response = call(terminal, path, stream=True)
    return response.content  # type: ignore[attr-defined] # a Response


def save_to_path(terminal: Terminal, path: str, folder: Path) -> object:
    return call(terminal, path, sink=folder / "saved")


def save_to_file(terminal: Terminal, path: str, folder: Path) -> object:
    return call(terminal, path, sink=io.BytesIO())


READINGS = [read_whole, read_chunks, read_content, save_to_path, save_to_file]


@pytest.fixture(params=READINGS, ids=lambda read: read.__name__)
def read(request: pytest.FixtureRequest) -> Reading:
    found: Reading = request.param
    return found


def assert_refused(answer: Answer, kind: type[SignatureError], read: Reading, folder: Path) -> None:
    """Reading must raise exactly *kind*, close the answer, and leave nothing behind."""
    terminal = Terminal(answer)
    folder = Path(mkdtemp(dir=folder))  # of this answer alone

    with pytest.raises(SignatureError) as caught:
        read(terminal, STATEMENT_PATH if STATEMENT in answer.headers else "v3/x", folder)

    assert type(caught.value) is kind
    response = caught.value.response
    assert response is not None
    assert not response.verified
    assert response.unverified_reason == f"refused: {kind.__name__}"
    assert terminal.closed == terminal.opened
    assert list(folder.iterdir()) == []
    assert_fit_to_be_shown(str(caught.value), answer)


def assert_fit_to_be_shown(text: str, answer: Answer) -> None:
    assert text.isprintable()
    assert len(text) < 600
    signature = answer.headers.get("Wechatpay-Signature", "")
    assert len(signature) < 40 or signature not in text


# Answers signed over their body

BODY = b'{"code_url":"weixin://wxpay/bizpayurl?pr=p4lpSuKzz"}'
GOOD = signed(BODY)
SIGNATURE = GOOD.headers["Wechatpay-Signature"]
PROBE = "WECHATPAY/SIGNTEST/MjAyNi0wMS0zMQ=="
HEADERS = ("Wechatpay-Timestamp", "Wechatpay-Nonce", "Wechatpay-Serial", "Wechatpay-Signature")


def flipped(body: bytes, at: int) -> bytes:
    changed = bytearray(body)
    changed[at] ^= 1
    return bytes(changed)


def having(name: str, value: str | None) -> Answer:
    return GOOD.with_headers(**{name.replace("-", "_"): value})


def test_untouched_it_passes(read: Reading, tmp_path: Path) -> None:
    read(Terminal(GOOD), "v3/x", tmp_path)


@for_each("value", [None, ""], called=repr)
@for_each("name", HEADERS)
def test_a_header_is_needed(name: str, value: str | None, read: Reading, tmp_path: Path) -> None:
    assert_refused(having(name, value), MissingSignatureHeaderError, read, tmp_path)


MESSAGES = {
    "another second": having("Wechatpay-Timestamp", str(NOW + 1)),
    "a leading zero in the time": having("Wechatpay-Timestamp", f"0{NOW}"),
    "another nonce": having("Wechatpay-Nonce", NONCE[:-1] + "0"),
    "a nonce in capitals": having("Wechatpay-Nonce", NONCE.upper()),
    "a nonce with a blank": having("Wechatpay-Nonce", NONCE + " "),
    "first byte": GOOD.with_body(flipped(BODY, 0)),
    "middle byte": GOOD.with_body(flipped(BODY, len(BODY) // 2)),
    "last byte": GOOD.with_body(flipped(BODY, -1)),
    "a byte more": GOOD.with_body(BODY + b" "),
    "a line feed more": GOOD.with_body(BODY + b"\n"),
    "a byte before": GOOD.with_body(b" " + BODY),
    "cut by one": GOOD.with_body(BODY[:-1]),
    "cut in half": GOOD.with_body(BODY[: len(BODY) // 2]),
    "emptied": GOOD.with_body(b""),
    "doubled": GOOD.with_body(BODY * 2),
    "reformatted": GOOD.with_body(BODY.replace(b":", b": ")),
}


@for_each("case", MESSAGES)
def test_what_is_signed_cannot_be_changed(case: str, read: Reading, tmp_path: Path) -> None:
    assert_refused(MESSAGES[case], SignatureMismatchError, read, tmp_path)


SIGNATURES = {
    "one bit": base64.b64encode(flipped(base64.b64decode(SIGNATURE), 7)).decode(),
    "cut by one": SIGNATURE[:-1],
    "cut by a byte": base64.b64encode(base64.b64decode(SIGNATURE)[:-1]).decode(),
    "a zero byte before": base64.b64encode(b"\0" + base64.b64decode(SIGNATURE)).decode(),
    "only zeros": base64.b64encode(bytes(256)).decode(),
    "not base64": "no base64 at all!",
    "not ASCII": "签名",
    "hexadecimal": base64.b64decode(SIGNATURE).hex(),
    "URL-safe": SIGNATURE.replace("+", "-").replace("/", "_"),
    "with blanks": " ".join(SIGNATURE),
    "in lower case": SIGNATURE.lower(),
    "of another answer": signed(b"{}").headers["Wechatpay-Signature"],
    "of a request": sign(f"GET\n/v3/x\n{NOW}\n{NONCE}\n\n".encode()),
    "by another key": signed(BODY, key=stranger_key()).headers["Wechatpay-Signature"],
    "sent twice": f"{SIGNATURE}, {SIGNATURE}",
    "a wrong one besides": f"AAAA, {SIGNATURE}",
    "a probe after it": f"{SIGNATURE}, {PROBE}",
    "=": "=",
}


@for_each("case", SIGNATURES)
def test_a_signature_must_fit(case: str, read: Reading, tmp_path: Path) -> None:
    answer = having("Wechatpay-Signature", SIGNATURES[case])

    assert_refused(answer, SignatureMismatchError, read, tmp_path)


@for_each("value", [PROBE, "WECHATPAY/SIGNTEST/", f"{PROBE}, {SIGNATURE}"])
def test_a_probe_is_told_from_other_wrong_signatures(
    value: str, read: Reading, tmp_path: Path
) -> None:
    assert_refused(having("Wechatpay-Signature", value), SignatureProbeError, read, tmp_path)


SERIALS = {
    "unheard of": PUBLIC_KEY_ID[:-1] + "9",
    "cut": PUBLIC_KEY_ID[:-1],
    "a zero more": PUBLIC_KEY_ID.replace("ID_", "ID_0"),
    "with a blank": PUBLIC_KEY_ID + " ",
    "sent twice": f"{PUBLIC_KEY_ID}, {PUBLIC_KEY_ID}",
    "zeros": "0000",
    "long": "F" * 5000,
    "a line break": "ABC\r\nX-Forged: 1",
}


@for_each("case", SERIALS)
def test_an_unknown_key_proves_nothing(case: str, read: Reading, tmp_path: Path) -> None:
    assert_refused(signed(BODY, serial=SERIALS[case]), UnknownSerialError, read, tmp_path)


def test_the_serial_decides_which_key_must_fit(read: Reading, tmp_path: Path) -> None:
    answer = having("Wechatpay-Serial", OTHER_ID)

    assert_refused(answer, SignatureMismatchError, read, tmp_path)


@for_each("offset", [-301, 301, -86400, 86400 * 3650])
def test_an_answer_of_another_time_is_refused(offset: int, read: Reading, tmp_path: Path) -> None:
    assert_refused(signed(BODY, timestamp=NOW + offset), StaleTimestampError, read, tmp_path)


TIMES = {
    "words": "now",
    "huge": "9" * 30,
    "more digits than int() takes": "1" * 5000,
    "negative": f"-{NOW}",
    "a sign": f"+{NOW}",
    "a blank before": f" {NOW}",
    "a blank after": f"{NOW} ",
    "a line feed after": f"{NOW}\n",
    "a fraction": f"{NOW}.0",
    "an exponent": "17e8",
    "hexadecimal": hex(NOW),
    "an underscore": "1_700_000_000",
    "other digits": "١٧٠٠٠٠٠٠٠٠",
    "full-width digits": "１７００００００００",
    "superscripts": "¹⁷⁰⁰⁰⁰⁰⁰⁰⁰",
    "milliseconds": f"{NOW}000",
    "sent twice": f"{NOW}, {NOW}",
    "zero": "0",
}


@for_each("case", TIMES)
def test_a_time_that_is_none_is_refused(case: str, read: Reading, tmp_path: Path) -> None:
    answer = signed(BODY, timestamp=TIMES[case])

    assert_refused(answer, StaleTimestampError, read, tmp_path)


@for_each("line_break", ["\n", "\r\n"])
def test_a_nonce_cannot_swallow_the_first_line_of_a_body(
    line_break: str, read: Reading, tmp_path: Path
) -> None:
    whole = signed(f"first{line_break}second".encode())
    answer = whole.with_body(b"second").with_headers(
        Wechatpay_Nonce=f"{NONCE}\nfirst{line_break.removesuffix(chr(10))}"
    )

    assert_refused(answer, SignatureMismatchError, read, tmp_path)


@for_each("nonce", ["\n", "a\rb", "a\0b", "nön\ud800ce"])
def test_a_nonce_is_one_line_of_ascii(nonce: str, read: Reading, tmp_path: Path) -> None:
    answer = having("Wechatpay-Nonce", nonce)

    assert_refused(answer, SignatureMismatchError, read, tmp_path)


# Statements, signed over their digest

STATEMENT = "Wechatpay-Statement-Sha1"
STATEMENT_PATH = "v3/global/statements"
CSV = "﻿交易时间,金额\r\n`2026-01-31,`0.01\r\n".encode() * 9
PACKED = gzip.compress(CSV, mtime=0)


def statement(body: bytes, sha1: str | None = None) -> Answer:
    sha1 = hashlib.sha1(CSV).hexdigest() if sha1 is None else sha1
    fields = proof(f'{{"sha1":"{sha1}"}}'.encode())
    return Answer(body, headers={STATEMENT: sha1, **fields})


FILES = for_each("body", [CSV, PACKED], called=lambda body: "plain" if body == CSV else "gzip")


@FILES
def test_an_untouched_statement_passes(body: bytes, read: Reading, tmp_path: Path) -> None:
    read(Terminal(statement(body)), STATEMENT_PATH, tmp_path)


CHANGES: dict[str, Callable[[bytes], bytes]] = {
    "first byte": lambda body: flipped(body, 0),
    "middle byte": lambda body: flipped(body, len(body) // 2),
    "last byte": lambda body: flipped(body, -1),
    "a byte more": lambda body: body + b"\0",
    "a line more": lambda body: body + b"\r\n",
    "cut by one": lambda body: body[:-1],
    "cut in half": lambda body: body[: len(body) // 2],
    "emptied": lambda body: b"",
    "a gzip member more": lambda body: body + gzip.compress(b"x"),
    "doubled": lambda body: body * 2,
}


@FILES
@for_each("change", CHANGES)
def test_a_statement_cannot_be_changed(
    change: str, body: bytes, read: Reading, tmp_path: Path
) -> None:
    answer = statement(CHANGES[change](body))

    assert_refused(answer, DigestMismatchError, read, tmp_path)


@for_each("sha1", ["", "0" * 39, "g" * 40, '"}', "0" * 41, "é" * 40, "\ud800" * 40])
def test_a_digest_must_be_one(sha1: str, read: Reading, tmp_path: Path) -> None:
    answer = statement(CSV).with_headers(Wechatpay_Statement_Sha1=sha1)

    assert_refused(answer, DigestMismatchError, read, tmp_path)


def test_a_digest_cannot_be_exchanged_with_the_file(read: Reading, tmp_path: Path) -> None:
    other = hashlib.sha1(b"other").hexdigest()
    answer = statement(b"other").with_headers(Wechatpay_Statement_Sha1=other)

    assert_refused(answer, SignatureMismatchError, read, tmp_path)


def test_a_digest_signed_by_another_key_proves_nothing(read: Reading, tmp_path: Path) -> None:
    forged = proof(f'{{"sha1":"{hashlib.sha1(CSV).hexdigest()}"}}'.encode(), key=stranger_key())
    answer = statement(CSV).with_headers(Wechatpay_Signature=forged["Wechatpay-Signature"])

    assert_refused(answer, SignatureMismatchError, read, tmp_path)


def test_a_digest_header_elsewhere_does_not_replace_the_body(read: Reading, tmp_path: Path) -> None:
    terminal = Terminal(statement(CSV))

    with pytest.raises(SignatureMismatchError):
        read(terminal, "v3/bill/tradebill", tmp_path)

    assert list(tmp_path.iterdir()) == []


def test_a_probe_of_a_statement_is_a_probe(read: Reading, tmp_path: Path) -> None:
    answer = statement(CSV).with_headers(Wechatpay_Signature=PROBE)

    assert_refused(answer, SignatureProbeError, read, tmp_path)
