"""Keys load from everything they are kept in, and what is no key is refused in safe words."""

from __future__ import annotations

import base64
import socket
import traceback
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
from cryptography.hazmat.primitives.serialization import load_pem_private_key
from hypothesis import assume, given
from hypothesis import strategies as st
from support.places import VECTORS
from support.rows import for_each

from wechatpay_chain.crypto import (
    Rsa,
    certificate_serial,
    load_certificate,
    load_private_key,
    load_public_key,
    load_verification_key,
)
from wechatpay_chain.exceptions import ConfigurationError, KeyLoadError

if TYPE_CHECKING:
    from collections.abc import Callable


PASSPHRASE = "open-sesame"
SERIAL = "0C3B5A69788796A5B4C3D2E1F00F1E2D3C4B5A69"


def pem(name: str) -> str:
    return (VECTORS / f"{name}.pem").read_text()


def bare(name: str) -> str:
    """The base64 of a one-block PEM, on one line."""
    return "".join(line for line in pem(name).splitlines() if "-----" not in line)


def der(name: str) -> bytes:
    return base64.b64decode(bare(name))


def modulus(key: Any) -> int:
    public = key.public_key() if hasattr(key, "private_numbers") else key
    found = public.public_numbers().n
    assert isinstance(found, int)
    return found


@pytest.fixture(scope="module")
def key() -> RSAPrivateKey:
    loaded = load_pem_private_key(pem("rsa_pkcs8").encode(), None)
    assert isinstance(loaded, RSAPrivateKey)
    return loaded


def refused(load: Callable[[object], object], thing: object) -> str:
    with pytest.raises(KeyLoadError) as caught:
        load(thing)
    return str(caught.value)


# What is taken

SHAPES: dict[str, Callable[[str], object]] = {
    "PEM text": pem,
    "PEM bytes": lambda name: pem(name).encode(),
    "PEM in a bytearray": lambda name: bytearray(pem(name).encode()),
    "CRLF": lambda name: pem(name).replace("\n", "\r\n"),
    "blanks around": lambda name: f"\n\t  {pem(name)}  \n\n",
    "indented": lambda name: pem(name).replace("\n", "\n    "),
    "on one line": lambda name: pem(name).replace("\n", " "),
    "escaped newlines": lambda name: pem(name).replace("\n", "\\n"),
    "escaped CRLF": lambda name: pem(name).replace("\n", "\\r\\n"),
    "a byte order mark": lambda name: b"\xef\xbb\xbf" + pem(name).encode(),
    "text before": lambda name: f"Bag Attributes\n    friendlyName: x\n{pem(name)}",
    "bare base64": bare,
    "bare base64 in bytes": lambda name: bare(name).encode(),
    "bare base64 on many lines": lambda name: "\n".join(pem(name).splitlines()[1:-1]),
    "base64 of PEM": lambda name: base64.b64encode(pem(name).encode()).decode(),
    "DER": der,
    "a path": lambda name: str(VECTORS / f"{name}.pem"),
    "a path object": lambda name: VECTORS / f"{name}.pem",
    "a file URL": lambda name: (VECTORS / f"{name}.pem").as_uri(),
    "a file URL with a host": lambda name: f"file://localhost{VECTORS}/{name}.pem",
    "a pair without a passphrase": lambda name: (pem(name), None),
    "a pair with an idle passphrase": lambda name: [pem(name), "idle"],
}
shapes = pytest.mark.parametrize("shape", SHAPES.values(), ids=SHAPES.keys())


@shapes
@for_each("name", ["rsa_pkcs8", "rsa_pkcs1"])
def test_a_private_key_loads_from(
    name: str, shape: Callable[[str], object], key: RSAPrivateKey
) -> None:
    assert modulus(load_private_key(shape(name))) == modulus(key)


@shapes
@for_each("name", ["rsa_spki", "rsa_public_pkcs1", "rsa_certificate"])
def test_a_public_key_loads_from(
    name: str, shape: Callable[[str], object], key: RSAPrivateKey
) -> None:
    assert modulus(load_public_key(shape(name))) == modulus(key)


@shapes
def test_a_certificate_loads_from(shape: Callable[[str], object]) -> None:
    assert certificate_serial(load_certificate(shape("rsa_certificate"))) == SERIAL


@for_each("name", ["rsa_encrypted_pkcs8", "rsa_encrypted_pkcs1"])
@for_each("shape", ["PEM text", "CRLF", "indented", "text before", "a path object"])
@for_each("passphrase", [PASSPHRASE, PASSPHRASE.encode()])
def test_an_encrypted_private_key_opens_with_its_passphrase(
    name: str, shape: str, passphrase: str | bytes, key: RSAPrivateKey
) -> None:
    assert modulus(load_private_key((SHAPES[shape](name), passphrase))) == modulus(key)


@pytest.mark.parametrize("shape", ["bare base64", "DER"])
def test_an_encrypted_pkcs8_key_needs_no_markers(shape: str, key: RSAPrivateKey) -> None:
    given = (SHAPES[shape]("rsa_encrypted_pkcs8"), PASSPHRASE)

    assert modulus(load_private_key(given)) == modulus(key)


@pytest.mark.parametrize("prefix", ["private.pkcs8", "private.pkcs1"])
def test_a_private_key_loads_behind_the_php_prefix(prefix: str, key: RSAPrivateKey) -> None:
    given = f"{prefix}://{bare(prefix.replace('private.', 'rsa_'))}"

    assert modulus(load_private_key(given)) == modulus(key)


@pytest.mark.parametrize(
    ("prefix", "name"), [("public.spki", "rsa_spki"), ("public.pkcs1", "rsa_public_pkcs1")]
)
def test_a_public_key_loads_behind_the_php_prefix(
    prefix: str, name: str, key: RSAPrivateKey
) -> None:
    assert modulus(load_public_key(f"{prefix}://{bare(name)}")) == modulus(key)


def test_a_bundle_serves_its_private_key_and_its_certificate(key: RSAPrivateKey) -> None:
    bundle = VECTORS / "rsa_bag.pem"

    assert modulus(load_private_key(bundle)) == modulus(key)
    assert load_verification_key(bundle)[1] == SERIAL


def test_loaded_objects_pass_through(key: RSAPrivateKey) -> None:
    public, certificate = key.public_key(), load_certificate(pem("rsa_certificate"))

    assert load_private_key(key) is key
    assert load_public_key(public) is public
    assert load_certificate(certificate) is certificate
    assert load_verification_key(certificate)[1] == SERIAL


def test_a_certificate_entry_comes_with_its_serial() -> None:
    assert load_verification_key(pem("rsa_certificate"))[1] == SERIAL


def test_a_public_key_entry_has_no_serial() -> None:
    assert load_verification_key(pem("rsa_spki"))[1] is None


def test_a_relative_path_and_a_php_style_url_are_taken(
    monkeypatch: pytest.MonkeyPatch, key: RSAPrivateKey
) -> None:
    monkeypatch.chdir(VECTORS)

    assert modulus(load_private_key("rsa_pkcs8.pem")) == modulus(key)
    assert modulus(load_private_key("file://rsa_pkcs8.pem")) == modulus(key)


def test_a_tilde_is_the_home_folder(monkeypatch: pytest.MonkeyPatch, key: RSAPrivateKey) -> None:
    monkeypatch.setenv("HOME", str(VECTORS))
    monkeypatch.setenv("USERPROFILE", str(VECTORS))

    assert modulus(load_private_key("~/rsa_pkcs8.pem")) == modulus(key)


def test_a_file_url_may_be_percent_encoded_or_not(tmp_path: Path, key: RSAPrivateKey) -> None:
    path = tmp_path / "商户 私钥.pem"
    path.write_text(pem("rsa_pkcs8"))

    assert modulus(load_private_key(path.as_uri())) == modulus(key)
    assert modulus(load_private_key(f"file://{path}")) == modulus(key)


# What is refused, and in which words

WANTS_PRIVATE = "expected a private key: apiclient_key.pem, not apiclient_cert.pem"
WANTS_PUBLIC = (
    "expected a public key: WeChat Pay's public key (pub_key.pem) or a platform certificate"
)
WANTS_CERTIFICATE = "expected an X.509 certificate, such as apiclient_cert.pem"
MISPLACED = [
    (load_private_key, "rsa_certificate", "an X.509 certificate", WANTS_PRIVATE),
    (load_private_key, "rsa_spki", "a public key", WANTS_PRIVATE),
    (load_private_key, "rsa_public_pkcs1", "a public key", WANTS_PRIVATE),
    (load_private_key, "rsa_request", "a certificate request (CSR)", WANTS_PRIVATE),
    (load_public_key, "rsa_pkcs8", "a private key", WANTS_PUBLIC),
    (load_public_key, "rsa_pkcs1", "a private key", WANTS_PUBLIC),
    (load_public_key, "rsa_encrypted_pkcs8", "an encrypted private key", WANTS_PUBLIC),
    (load_public_key, "rsa_encrypted_pkcs1", "an encrypted private key", WANTS_PUBLIC),
    (load_public_key, "rsa_request", "a certificate request (CSR)", WANTS_PUBLIC),
    (load_certificate, "rsa_spki", "a public key", WANTS_CERTIFICATE),
    (load_certificate, "rsa_pkcs8", "a private key", WANTS_CERTIFICATE),
]


@for_each("load, name, held, wanted", MISPLACED)
def test_another_kind_is_named_with_what_is_wanted(
    load: Callable[[object], object], name: str, held: str, wanted: str
) -> None:
    assert f": this is {held}; {wanted}" in refused(load, pem(name))


@for_each("load, name, held, wanted", [m for m in MISPLACED if m[1] != "rsa_encrypted_pkcs1"])
def test_another_kind_is_named_without_markers_too(
    load: Callable[[object], object], name: str, held: str, wanted: str
) -> None:
    assert f": this is {held}; {wanted}" in refused(load, bare(name))


def test_a_misplaced_file_is_named() -> None:
    path = VECTORS / "rsa_certificate.pem"

    assert f"this is an X.509 certificate (file '{path}');" in refused(load_private_key, path)


@pytest.mark.parametrize("load", [load_private_key, load_public_key, load_certificate])
def test_a_pkcs12_store_is_sent_to_its_pem(load: Callable[[object], object]) -> None:
    text = refused(load, VECTORS / "rsa.p12")

    assert "this is a PKCS#12 store (.p12; its PEM files come in the same download)" in text


def test_loaded_objects_of_another_kind_are_refused(key: RSAPrivateKey) -> None:
    certificate = load_certificate(pem("rsa_certificate"))

    assert "this is a public key" in refused(load_private_key, key.public_key())
    assert "this is an X.509 certificate" in refused(load_private_key, certificate)
    assert "this is a private key" in refused(load_public_key, key)
    assert "this is a private key" in refused(load_certificate, key)


@for_each(
    "load, name",
    [
        (load_private_key, "ec_pkcs8"),
        (load_public_key, "ec_spki"),
        (load_public_key, "ec_certificate"),
    ],
)
@for_each("shape", ["PEM text", "bare base64"])
def test_an_elliptic_curve_key_is_refused(
    load: Callable[[object], object], name: str, shape: str
) -> None:
    text = refused(load, SHAPES[shape](name))

    assert text.endswith(": this is an EC key (secp256r1), not an RSA key")


def test_a_loaded_elliptic_curve_key_is_refused() -> None:
    loaded = load_pem_private_key(pem("ec_pkcs8").encode(), None)

    assert "this is an EC key (secp256r1)" in refused(load_private_key, loaded)


UNSUPPORTED = "this private key, or its encryption, is of an unsupported kind; expected a private"


@pytest.mark.parametrize("shape", ["PEM text", "bare base64"])
def test_an_sm2_key_is_refused(shape: str) -> None:
    assert UNSUPPORTED in refused(load_private_key, SHAPES[shape]("sm2_pkcs8"))
    assert "this is a key of another kind, not an RSA key" in refused(
        load_public_key, SHAPES[shape]("sm2_spki")
    )


def of_another_algorithm(name: str) -> bytes:
    """The DER of a key with rsaEncryption's object identifier made into a free one."""
    return der(name).replace(
        bytes.fromhex("2a864886f70d010101"), bytes.fromhex("2a864886f70d010163")
    )


@pytest.mark.parametrize(
    ("load", "name", "text"),
    [
        (load_private_key, "rsa_pkcs8", UNSUPPORTED),
        (load_public_key, "rsa_spki", "this is a key of another kind, not an RSA key"),
    ],
)
def test_a_key_of_an_unknown_algorithm_is_refused(
    load: Callable[[object], object], name: str, text: str
) -> None:
    told = refused(load, of_another_algorithm(name))

    # The oldest supported releases of cryptography do not tell it from a damaged key.
    assert text in told or "this is of no known kind, or damaged" in told


@pytest.mark.parametrize(
    ("load", "name"), [(load_private_key, "rsa1024_pkcs8"), (load_public_key, "rsa1024_spki")]
)
def test_a_short_key_is_refused(load: Callable[[object], object], name: str) -> None:
    assert "this RSA key has 1024 bits, WeChat Pay's have 2048" in refused(load, pem(name))


@for_each("name", ["rsa_encrypted_pkcs8", "rsa_encrypted_pkcs1"])
@for_each("passphrase", [None, "", b""])
def test_a_missing_passphrase_is_asked_for(name: str, passphrase: str | bytes | None) -> None:
    text = refused(load_private_key, (pem(name), passphrase))

    assert text == (
        "private_key: this private key is encrypted and no passphrase was given: "
        "pass (key, passphrase)"
    )


@pytest.mark.parametrize("name", ["rsa_encrypted_pkcs8", "rsa_encrypted_pkcs1"])
def test_a_wrong_passphrase_is_told(name: str) -> None:
    text = refused(load_private_key, (pem(name), "hunter2-hunter2"))

    assert text.startswith("private_key: the passphrase does not open this private key")


def test_a_passphrase_of_another_type_is_refused() -> None:
    text = refused(load_private_key, (pem("rsa_encrypted_pkcs8"), 1234))

    assert text == "private_key: the passphrase must be str or bytes, not int"


NOTHING: list[tuple[object, str]] = [
    (None, "nothing was given (None)"),
    ("", "the string is empty"),
    (" \n", "the string is empty"),
    (b"", "a bytes value of 0 bytes is empty"),
    (17, "got int, not PEM text or bytes, its base64, or a path"),
    ({}, "got dict, not PEM text or bytes, its base64, or a path"),
    ((), "a tuple must be a pair: (key or path, passphrase)"),
    (["a", "b", "c"], "a list must be a pair: (key or path, passphrase)"),
    ((("a", "b"), "c"), "a tuple must be a pair: (key or path, passphrase)"),
    ("nonsense", "got a string of 8 characters that is neither PEM, nor the base64 of"),
    ("x-" * 500, "got a string of 1000 characters that is neither PEM, nor the base64 of"),
    ("a\0b", "got a string of 3 characters that is neither PEM, nor the base64 of"),
    (b"\xff\xfe", "got a bytes value of 2 bytes, which is neither PEM, nor base64, nor DER"),
    ("private.pkcs9://abc", "private.pkcs9:// is unknown; known are file, private.pkcs1, "),
    ("https://a.test/key.pem", "https:// is unknown; known are file, private.pkcs1, "),
    ("private.pkcs8://abc", "what follows private.pkcs8:// (3 characters) is not a key's base64"),
]


@for_each("load", [load_private_key, load_public_key, load_certificate])
@for_each("thing, text", NOTHING)
def test_what_holds_no_key_is_described(
    load: Callable[[object], object], thing: object, text: str
) -> None:
    assert f": {text}" in refused(load, thing)


@for_each(
    "path",
    [
        "/etc/no-such-folder/apiclient_key",
        "./apiclient_key",
        "../certs/apiclient_key",
        "~no-such-user/key",
        "C:\\certs\\key",
        "apiclient_key.pem",
        "私钥.KEY",
        str(VECTORS / "missing"),
        "file:///no/such/key",
    ],
)
def test_a_missing_file_is_named(path: str) -> None:
    named = path.removeprefix("file://")

    assert f"private_key: there is no file {named!r}; " in refused(load_private_key, path)


def test_a_missing_path_object_is_named() -> None:
    assert "there is no file 'missing'" in refused(load_private_key, Path("missing"))


def test_a_directory_is_refused(tmp_path: Path) -> None:
    text = refused(load_private_key, tmp_path)

    assert f"file '{tmp_path}' is a directory; name the file in it" in text


def test_an_empty_file_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "empty.pem"
    path.touch()

    assert f"file '{path}' is empty" in refused(load_private_key, str(path))


def test_a_file_that_holds_no_key_is_named(tmp_path: Path) -> None:
    path = tmp_path / "notes"
    path.write_text("not a key")

    assert f"got file '{path}', which is neither PEM" in refused(load_private_key, str(path))


@pytest.mark.skipif(not hasattr(socket, "AF_UNIX"), reason="a file that cannot be opened")
def test_an_unreadable_file_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    # A socket's file, as permission bits do not stop root, and tests may run as root.
    monkeypatch.chdir(tmp_path)
    with socket.socket(socket.AF_UNIX) as bound:
        bound.bind("key.pem")

        assert "file 'key.pem' cannot be read (" in refused(load_private_key, "key.pem")


@pytest.mark.parametrize(
    ("load", "name"),
    [
        (load_private_key, "rsa_pkcs8"),
        (load_private_key, "rsa_encrypted_pkcs1"),
        (load_public_key, "rsa_spki"),
        (load_certificate, "rsa_certificate"),
    ],
)
def test_pem_without_its_end_is_told(load: Callable[[object], object], name: str) -> None:
    label = pem(name).split("-----")[1]

    assert f"the PEM is truncated: {label} has no matching END" in refused(load, pem(name)[:-40])


def test_pem_that_lost_a_letter_is_told() -> None:
    damaged = pem("rsa_pkcs8").replace("\nMII", "\nMI")

    text = refused(load_private_key, damaged)

    assert "the PEM block 'PRIVATE KEY' is damaged" in text


@pytest.mark.parametrize(
    ("load", "name", "text"),
    [
        (load_private_key, "rsa_pkcs8", "this private key is damaged: its armour can be read"),
        (load_public_key, "rsa_spki", "this public key is damaged: its armour can be read"),
        (load_certificate, "rsa_certificate", "this X.509 certificate is damaged: its armour"),
    ],
)
def test_pem_that_lost_a_line_is_told(
    load: Callable[[object], object], name: str, text: str
) -> None:
    lines = pem(name).splitlines()

    assert f": {text}" in refused(load, "\n".join(lines[:3] + lines[4:]))


def test_bare_base64_that_is_cut_off_is_told() -> None:
    text = refused(load_private_key, bare("rsa_pkcs8")[:1600])

    assert "this is of no known kind, or damaged; expected a private key" in text


def test_an_unknown_pem_block_is_named() -> None:
    block = "-----BEGIN OPENSSH PRIVATE KEY-----\nb3BlbnNzaA==\n-----END OPENSSH PRIVATE KEY-----"

    assert "this is a PEM block 'OPENSSH PRIVATE KEY'" in refused(load_private_key, block)


def test_a_private_key_that_contradicts_itself_is_refused() -> None:
    content = bytearray(der("rsa_pkcs1"))
    content[-40] ^= 1

    assert "this private key is damaged" in refused(load_private_key, _armoured(content))


def _armoured(content: bytearray) -> str:
    body = base64.b64encode(content).decode()
    return f"-----BEGIN RSA PRIVATE KEY-----\n{body}\n-----END RSA PRIVATE KEY-----\n"


def test_the_error_names_the_configuration_key() -> None:
    with pytest.raises(ConfigurationError, match=r"^certs\['PUB_KEY_ID_1'\]: nothing") as caught:
        load_verification_key(None, what="certs['PUB_KEY_ID_1']")

    assert caught.value.key == "certs['PUB_KEY_ID_1']"


def test_a_type_that_is_neither_private_nor_public_is_refused() -> None:
    with pytest.raises(KeyLoadError, match="type must be 'private' or 'public', not 'secret'"):
        Rsa.from_(pem("rsa_pkcs8"), "secret")


# Secrets stay out

SECRETS = {
    "cut PEM": lambda: pem("rsa_pkcs8")[:-30],
    "cut base64": lambda: bare("rsa_pkcs8")[:-9],
    "base64 with a stray letter": lambda: bare("rsa_pkcs8") + "!",
    "tail of the base64": lambda: bare("rsa_pkcs8")[801:],
    "one line": lambda: pem("rsa_pkcs8").splitlines()[5],
    "prefix and cut base64": lambda: f"private.pkcs8://{bare('rsa_pkcs8')[:-9]}",
    "a file URL of base64": lambda: f"file://{bare('rsa_pkcs8')}",
    "a path of base64": lambda: Path(bare("rsa_pkcs8")),
    "base64 with an ending": lambda: f"{bare('rsa_pkcs8')}.pem",
    "damaged block": lambda: pem("rsa_pkcs8").replace("\nMII", "\nMI"),
    "damaged bytes": lambda: bytearray(pem("rsa_pkcs8")[:-30].encode()),
    "lost line": lambda: "\n".join([*pem("rsa_pkcs8").splitlines()[:5], pem("rsa_pkcs8")[-27:]]),
    "an encrypted key": lambda: pem("rsa_encrypted_pkcs8"),
    "a wrong passphrase": lambda: (pem("rsa_encrypted_pkcs8"), "hunter2-hunter2-hunter2"),
    "a passphrase for no key": lambda: ("nonsense", "hunter2-hunter2-hunter2"),
    "a folder and base64": lambda: f"{VECTORS}/{bare('rsa_pkcs8')}",
}


def _strings(thing: object) -> str:
    if isinstance(thing, bytearray):
        return thing.decode()
    return "\n".join(map(str, thing)) if isinstance(thing, tuple) else str(thing)


@pytest.mark.parametrize("make", SECRETS.values(), ids=SECRETS.keys())
@for_each("load", [load_private_key, load_public_key, load_certificate])
def test_no_piece_of_a_secret_is_in_the_error_or_its_traceback(
    load: Callable[[object], object], make: Callable[[], object]
) -> None:
    thing = make()
    with pytest.raises(KeyLoadError) as caught:
        load(thing)

    shown = "".join(traceback.format_exception(caught.value)) + repr(caught.value)
    given = _strings(thing).replace(str(VECTORS), "").replace("private.pkcs8://", "")
    body = "".join(line for line in given.splitlines() if "-----" not in line)
    assert not [body[i : i + 12] for i in range(len(body) - 12) if body[i : i + 12] in shown]


@pytest.mark.parametrize("make", SECRETS.values(), ids=SECRETS.keys())
def test_no_exception_of_a_parser_stays_attached(make: Callable[[], object]) -> None:
    with pytest.raises(KeyLoadError) as caught:
        load_private_key(make())

    assert caught.value.__cause__ is None
    assert caught.value.__context__ is None


@given(st.integers(0, 1500), st.integers(64, 1600))
def test_no_slice_of_a_key_is_taken_for_a_path(start: int, length: int) -> None:
    piece = bare("rsa_pkcs8")[start : start + length]
    assume(len(piece) >= 64)

    assert piece not in refused(load_public_key, piece)


@given(st.binary(max_size=300) | st.text(max_size=300))
def test_anything_else_is_refused_with_the_same_error(thing: object) -> None:
    with pytest.raises(KeyLoadError):
        load_private_key(thing)


def test_a_passphrase_that_is_no_text_is_refused_and_not_kept() -> None:
    with pytest.raises(KeyLoadError, match="the passphrase is not text") as caught:
        load_private_key((pem("rsa_encrypted_pkcs8"), "hush\ud800"))

    assert caught.value.__context__ is None
    assert caught.value.__cause__ is None
