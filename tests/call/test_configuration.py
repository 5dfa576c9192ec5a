"""What a client is built from, and what is said where that is wrong."""

from __future__ import annotations

import gc
import re
import socket
import ssl
import traceback
from collections.abc import Mapping
from pathlib import Path
from types import FunctionType, MethodType
from typing import TYPE_CHECKING, Any, NoReturn

import pytest
from support.places import VECTORS
from support.recorder import Recorder, Unverified, recording_client
from support.rows import for_each

import wechatpay_chain
from wechatpay_chain import Builder, Client, ConfigurationError, HandlerStack
from wechatpay_chain._protocols.v3.platform_keys import (
    StaticKeys,
    VerificationKeys,
    canonical_serial,
)
from wechatpay_chain.crypto import load_public_key
from wechatpay_chain.exceptions import KeyLoadError

if TYPE_CHECKING:
    from wechatpay_chain.testing import Identity, Platform
    from wechatpay_chain.typing import Handler

PRIVATE, PUBLIC = VECTORS / "rsa_pkcs8.pem", VECTORS / "rsa_spki.pem"
CERTIFICATE, ENCRYPTED = VECTORS / "rsa_certificate.pem", VECTORS / "rsa_encrypted_pkcs8.pem"
CERTIFICATE_SERIAL = "0C3B5A69788796A5B4C3D2E1F00F1E2D3C4B5A69"
SERIAL = "3775B6A45ACD588826D15E583A95F5DDFEDCBA98"
KEY_ID = "PUB_KEY_ID_0114232134912410000000000000001"
GIVEN: dict[str, Any] = {
    "mchid": "1900000109",
    "serial": SERIAL,
    "private_key": PRIVATE,
    "certs": {KEY_ID: PUBLIC},
}


def build(**changes: Any) -> Client:
    return Builder.factory(GIVEN, **changes)


def built(**changes: Any) -> str:
    return repr(build(**changes).v3).partition("  # ")[0]


def passing(handler: Handler) -> Handler:
    return handler


@pytest.mark.parametrize("given", [{}, {"mchid": "1900000109"}])
def test_the_builder_is_not_instantiated(given: dict[str, str]) -> None:
    with pytest.raises(TypeError, match=r"Builder\.factory"):
        Builder(**given)


def test_php_s_names_and_python_s_build_the_same() -> None:
    php = {"mchid": "1900000109", "serial": SERIAL, "privateKey": f"file://{PRIVATE}"}
    texts = {
        repr(client)
        for client in (
            Builder.factory(GIVEN),
            Builder.factory(**GIVEN),
            Builder.factory({**php, "certs": {KEY_ID: PUBLIC}}),
            Builder.factory(php, certs={KEY_ID: PUBLIC}),
            Builder.factory(
                mchid=1900000109, serial=SERIAL, privateKey=PRIVATE, certs={KEY_ID: PUBLIC}
            ),
        )
    }

    assert texts == {f"<Client mchid=1900000109 serial={SERIAL} https://api.mch.weixin.qq.com/>"}


def test_keywords_win_over_the_mapping_in_either_spelling() -> None:
    given = {**GIVEN, "mchid": "1", "privateKey": CERTIFICATE}
    del given["private_key"]

    assert "mchid=2 " in repr(Builder.factory(given, mchid="2", private_key=PRIVATE))


def test_the_mapping_given_stays_as_it_is() -> None:
    given = {**GIVEN, "plugins": [], "headers": {"X-A": "1"}}
    before = dict(given)
    Builder.factory(given, timeout=1)

    assert given == before


@pytest.mark.parametrize("config", ["a", ["mchid"], 5, None])
def test_a_configuration_is_a_mapping(config: Any) -> None:
    with pytest.raises(ConfigurationError, match=r"mapping, keywords or both|mchid is missing"):
        Builder.factory(config)


@pytest.fixture
def offline(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_arguments: Any, **_keywords: Any) -> NoReturn:
        raise AssertionError("a socket was used")

    for name in ("socket", "create_connection", "getaddrinfo", "gethostbyname"):
        monkeypatch.setattr(socket, name, refuse)


@pytest.mark.usefixtures("offline")
def test_nothing_is_sent_or_opened_at_construction() -> None:
    with build(proxy="http://user:word@proxy.example.com:3128", timeout=3) as client:
        assert str(client.v3.certificates) == "v3/certificates"


@pytest.fixture
def reads(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """Every file that is read."""
    found: list[Path] = []
    read_bytes = Path.read_bytes

    def reading(path: Path) -> bytes:
        found.append(path)
        return read_bytes(path)

    monkeypatch.setattr(Path, "read_bytes", reading)
    return found


def test_keys_are_read_once(identity: Identity, tmp_path: Path, reads: list[Path]) -> None:
    private, public = tmp_path / "apiclient_key.pem", tmp_path / "pub_key.pem"
    private.write_text(identity.private_key_pem)
    public.write_text(identity.public_key_pem)
    client = recording_client(
        identity, recorder := Recorder(), private_key=private, certs={KEY_ID: public}
    )
    private.unlink()
    public.unlink()
    client.v3.certificates.get()
    client.v3.certificates.get_async().wait(5)

    assert (len(recorder.calls), sorted(reads)) == (2, [private, public])


MISTAKES = [
    ({"mchid": None}, "mchid", "mchid is missing: give the merchant number"),
    ({"mchid": ""}, "mchid", "mchid is missing"),
    ({"mchid": True}, "mchid", "mchid must be the merchant number as text, not bool"),
    ({"mchid": "19 00"}, "mchid", r"\(5 characters\) holds ' '"),
    ({"serial": None}, "serial", "serial is missing: give the serial of the merchant's API"),
    ({"serial": "37:75:B6"}, "serial", r"\(8 characters\) holds ':'"),
    ({"serial": "7" * 65}, "serial", r"\(65 characters\) is too long"),
    ({"serial": b"3775"}, "serial", "as text, not bytes"),
    ({"serial": KEY_ID}, "serial", "names a public key of the platform and belongs into certs"),
    ({"private_key": None}, "private_key", "private_key is missing.*a plugin that replaces 'sign"),
    ({"private_key": CERTIFICATE}, "private_key", "this is an X.509 certificate.*apiclient_key"),
    ({"private_key": PUBLIC}, "private_key", "this is a public key.*expected a private key"),
    ({"private_key": ENCRYPTED}, "private_key", "encrypted and no passphrase was given"),
    ({"private_key": (ENCRYPTED, "wrong")}, "private_key", "passphrase does not open"),
    ({"private_key": "nowhere/key.pem"}, "private_key", "there is no file 'nowhere/key.pem'"),
    ({"private_key": 5}, "private_key", "got int"),
    ({"certs": None}, "certs", "certs is missing.*a plugin that replaces 'verifier'"),
    ({"certs": {}}, "certs", "certs is empty"),
    ({"certs": [PUBLIC]}, "certs", "a mapping of certificate serial or public-key ID to key"),
    ({"certs": str(PUBLIC)}, "certs", "a mapping of .* not str"),
    ({"certs": {1: PUBLIC}}, "certs", "as text, not by int"),
    ({"certs": {"": PUBLIC}}, "certs", "not by empty text"),
    ({"certs": {"-----BEGIN KEY": PUBLIC}}, "certs", "one name has 14 characters"),
    ({"certs": {"0AB1": PUBLIC, "ab1": PUBLIC}}, "certs", "one serial twice.*: 0AB1, ab1"),
    ({"mchid": 10**5000}, "mchid", "as text, not int"),
    ({"serial": "apiclient_cert.pem"}, "serial", "hexadecimal, as PemUtil"),
    ({"serial": "1900000109"}, "serial", "is no certificate's serial"),
    ({"certs": {KEY_ID.lower(): PUBLIC}}, "certs", "public-key ID .PUB_KEY_ID_ and digits"),
    ({"certs": {"PUB_KEY_ID_01****": PUBLIC}}, "certs", "one name has 17 characters"),
    ({"headers": {"X": "a\nb"}}, "headers", "'X' has a line break"),
    ({"headers": {"X Y": "1"}}, "headers", "'X Y' is not a header name"),
    ({"base_uri": "https://api.mch.weixin.qq.com/v3/"}, "base_uri", "begin with v3 themselves"),
    ({"base_uri": "https://h/v3"}, "base_uri", "begin with v3 themselves"),
    ({"apiv3_key": "hush"}, "apiv3_key", "must be 32 bytes long, this one has 4"),
    ({"apiV3Key": "hush"}, "apiV3Key", "the APIv3 key is called apiv3_key"),
    ({"cert_dir": "x"}, "cert_dir", "the platform's keys themselves"),
    ({"serial": 123456}, "serial", "as text, not int"),
    ({"concurrency": 10**5000}, "concurrency", "from 1 to 1000, not a larger one"),
    ({"base_uri": "http://api.mch.weixin.qq.com/"}, "base_uri", "over https only"),
    ({"certs": {KEY_ID: PRIVATE}}, "certs", f"certs\\['{KEY_ID}'\\].*this is a private key"),
    ({"certs": {KEY_ID: "nowhere.pem"}}, "certs", f"{KEY_ID}.*there is no file 'nowhere.pem'"),
    ({"certs": {SERIAL: PUBLIC}}, "certs", "is the merchant's own serial"),
    ({"certs": {SERIAL.lower(): CERTIFICATE}}, "certs", "is the merchant's own serial"),
    ({"certs": {"AB": CERTIFICATE}}, "certs", f"serial {CERTIFICATE_SERIAL}; key it by its own"),
    ({"certs": {KEY_ID: CERTIFICATE}}, "certs", f"with serial {CERTIFICATE_SERIAL}"),
    (
        {"serial": CERTIFICATE_SERIAL, "certs": {"AB": CERTIFICATE}},
        "certs",
        "the merchant's own: certs takes the platform's keys",
    ),
    ({"secret": b"x"}, "secret", "as text, not bytes"),
    ({"merchant": "x"}, "merchant", "merchant takes a mapping, .*, not str"),
    ({"base_uri": "api.mch.weixin.qq.com"}, "base_uri", r"'api.mch.weixin.qq.com' is given"),
    ({"base_uri": "https://x.example/?a=1"}, "base_uri", "a base_uri has no query"),
    ({"base_uri": "ftp://x.example/"}, "base_uri", "an absolute address"),
    ({"base_uri": b"https://x/"}, "base_uri", "not bytes"),
    ({"timeout": 0}, "timeout", "above 0"),
    ({"connect_timeout": "5"}, "connect_timeout", "connect_timeout must be a number of seconds"),
    ({"read_timeout": -1}, "read_timeout", "read_timeout must be"),
    ({"proxy": "proxy"}, "proxy", "proxy must read http://"),
    ({"verify": "nowhere.pem"}, "verify", "verify"),
    ({"headers": {"X": 1}}, "headers", "'X' has a value of type int"),
    ({"headers": ["X: 1"]}, "headers", "headers takes a mapping, not list"),
    ({"handler": "x"}, "handler", "handler must be callable, str is not"),
    ({"plugins": Unverified()}, "plugins", "plugins takes a list"),
    ({"plugins": Unverified}, "plugins", "plugins takes a list"),
    ({"plugins": [Unverified]}, "plugins", r"Unverified is a class; write Unverified\(…\)"),
    ({"plugins": [passing]}, "plugins", r"a method install\(stack\), function has none"),
    ({"concurrency": 0}, "concurrency", "from 1 to 1000, not 0"),
    ({"concurrency": 2.0}, "concurrency", "integer"),
    ({"clock": 5}, "clock", "clock must be callable, int is not"),
    ({"nonce": "x"}, "nonce", "nonce must be callable"),
    ({"trusted_hosts": "gateway.example"}, "trusted_hosts", "a list of host names"),
    ({"trusted_hosts": ["https://x.example"]}, "trusted_hosts", "without scheme, port or path"),
    ({"mch_id": "1"}, "mch_id", "unknown configuration key 'mch_id'; did you mean 'mchid'"),
    ({"privatekey": PRIVATE}, "privatekey", "did you mean 'private_key'"),
    ({"baseURI": "https://x.example"}, "baseURI", "did you mean 'base_uri'"),
    ({"zzz": 1}, "zzz", "known are apiv3_key, base_uri"),
]


@for_each("changes, key, text", MISTAKES)
def test_a_mistake_is_named_with_what_is_wanted(
    changes: dict[str, Any], key: str, text: str
) -> None:
    with pytest.raises(ConfigurationError, match=text) as caught:
        build(**changes)

    assert isinstance(caught.value, ValueError)
    assert caught.value.key == key
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize("key", ["private_key", "certs"])
def test_what_cannot_be_read_is_a_key_load_error(key: str) -> None:
    with pytest.raises(KeyLoadError):
        build(**{key: "nowhere.pem" if key == "private_key" else {KEY_ID: "nowhere.pem"}})


def test_one_key_in_two_spellings_is_refused() -> None:
    with pytest.raises(ConfigurationError, match="private_key is given twice, also as privateKey"):
        Builder.factory({**GIVEN, "privateKey": PRIVATE})


def test_of_many_mistakes_the_first_wanted_key_is_named() -> None:
    with pytest.raises(ConfigurationError, match="mchid is missing"):
        Builder.factory()
    with pytest.raises(ConfigurationError, match="private_key is missing"):
        Builder.factory(mchid="1", serial="2")


@pytest.mark.parametrize(
    "private_key",
    [PRIVATE, str(PRIVATE), f"file://{PRIVATE}", PRIVATE.read_text(), (ENCRYPTED, "open-sesame")],
    ids=["Path", "path", "file URL", "PEM", "passphrase"],
)
def test_a_private_key_comes_in_many_forms(private_key: Any) -> None:
    assert built(private_key=private_key) == "client.v3"


def test_certificates_and_public_keys_live_side_by_side() -> None:
    assert built(certs={KEY_ID: PUBLIC, CERTIFICATE_SERIAL: CERTIFICATE}) == "client.v3"


def test_a_serials_case_and_leading_zeros_do_not_matter() -> None:
    keys = StaticKeys({CERTIFICATE_SERIAL[1:].lower(): load_public_key(PUBLIC)})

    assert keys.find(CERTIFICATE_SERIAL) is not None
    assert keys.find(CERTIFICATE_SERIAL.lower()) is keys.find(CERTIFICATE_SERIAL)
    assert keys.find(SERIAL) is None
    assert keys.known() == (CERTIFICATE_SERIAL[1:].lower(),)


def test_a_public_key_id_is_opaque() -> None:
    assert canonical_serial("PUB_KEY_ID_01a") == "PUB_KEY_ID_01a"


class OwnKeys:
    """Platform keys from wherever a user keeps them."""

    request_serial = KEY_ID

    def find(self, serial: str, /) -> Any:
        return load_public_key(PUBLIC)

    def known(self) -> tuple[str, ...]:
        return (KEY_ID,)


def test_certs_may_be_an_object_that_finds_keys() -> None:
    assert isinstance(OwnKeys(), VerificationKeys)
    assert built(certs=OwnKeys()) == "client.v3"


class Filled:
    """A plugin that fills one slot."""

    def __init__(self, slot: str) -> None:
        self._slot = slot

    def install(self, stack: HandlerStack) -> None:
        stack.replace(self._slot, passing)


@pytest.mark.parametrize(("key", "slot"), [("private_key", "signer"), ("certs", "verifier")])
def test_a_key_may_be_absent_where_a_plugin_or_a_stack_fills_its_slot(key: str, slot: str) -> None:
    stack = HandlerStack(None, [(passing, slot)])

    assert built(**{key: None, "plugins": [Filled(slot)]}) == "client.v3"
    assert built(**{key: None, "handler": stack}) == "client.v3"


@pytest.mark.parametrize(("key", "slot"), [("private_key", "verifier"), ("certs", "signer")])
def test_filling_the_other_slot_is_not_enough(key: str, slot: str) -> None:
    with pytest.raises(ConfigurationError, match=f"{key} is missing"):
        build(**{key: None, "plugins": [Filled(slot)]})


def test_a_plugin_that_fills_both_slots_needs_no_keys() -> None:
    plugins = [Filled("signer"), Filled("verifier")]

    assert built(private_key=None, certs=None, plugins=plugins) == "client.v3"


def test_default_headers_say_who_asks_and_what_may_come(identity: Identity) -> None:
    recording_client(identity, recorder := Recorder()).v3.certificates.get()
    headers = recorder.request.headers

    assert headers["User-Agent"].startswith(f"wechatpay-chain/{wechatpay_chain.__version__} (")
    assert headers["Accept"].startswith("application/json")


def test_headers_replace_the_defaults_without_regard_to_case(identity: Identity) -> None:
    own = {"accept": "text/plain", "USER-AGENT": "shop/1", "X-Gateway": "a"}
    recording_client(identity, recorder := Recorder(), headers=own).v3.certificates.get()
    headers = recorder.request.headers

    assert (headers["Accept"], headers["User-Agent"]) == ("text/plain", "shop/1")
    assert headers["X-Gateway"] == "a"


def test_a_calls_headers_win_over_the_clients(identity: Identity) -> None:
    client = recording_client(identity, recorder := Recorder(), headers={"X-A": "1", "X-B": "1"})
    client.v3.certificates.get(headers={"x-a": "2"})

    assert (recorder.request.headers["X-A"], recorder.request.headers["X-B"]) == ("2", "1")


def test_clock_and_nonce_are_what_is_signed_with(identity: Identity) -> None:
    client = recording_client(
        identity, recorder := Recorder(), clock=lambda: 1.9, nonce=lambda: "n"
    )
    client.v3.certificates.get()

    authorization = recorder.request.headers["Authorization"]
    assert 'timestamp="1"' in authorization
    assert 'nonce_str="n"' in authorization


@pytest.mark.parametrize(
    ("base_uri", "url"),
    [
        ("https://api.mch.weixin.qq.com", "https://api.mch.weixin.qq.com/v3/refunds"),
        ("https://api.mch.weixin.qq.com/hk/", "https://api.mch.weixin.qq.com/hk/v3/refunds"),
        ("https://api.mch.weixin.qq.com/hk", "https://api.mch.weixin.qq.com/hk/v3/refunds"),
        ("HTTPS://Gateway.Example:443/", "https://gateway.example/v3/refunds"),
    ],
)
def test_paths_are_put_into_base_uri(identity: Identity, base_uri: str, url: str) -> None:
    client = recording_client(identity, recorder := Recorder(), base_uri=base_uri)
    client.v3.refunds.get()
    client["/v3/refunds"].get()

    assert {request.url for request, _ in recorder.calls} == {url}
    assert {request.path for request, _ in recorder.calls} == {"v3/refunds"}


def test_tls_may_be_set_up_by_the_user() -> None:
    assert built(verify=ssl.create_default_context()) == "client.v3"


def test_an_empty_terminal_handler_is_still_the_one_used(identity: Identity) -> None:
    class Queue(Recorder):
        def __len__(self) -> int:
            return 0

    recording_client(identity, recorder := Queue()).v3.certificates.get()

    assert recorder.sent == ("GET", "/v3/certificates")


SECRETS = {
    "secret": "v2-secret-Exposed-Have-Risks-000",
    "password": "pr0xy-passw0rd",
    "token": "gateway-token-0123",
    "key": "".join(PRIVATE.read_text().split("\n")[1:3]),
}


def secretive() -> Client:
    return build(
        private_key=PRIVATE.read_text(),
        secret=SECRETS["secret"],
        proxy=f"http://user:{SECRETS['password']}@proxy.example.com:3128",
        headers={"Cookie": SECRETS["token"]},
    )


def parts(thing: object) -> list[Any]:
    """What hangs on *thing*, as far as it is this package's."""
    if isinstance(thing, MethodType):
        return [thing.__self__]
    if isinstance(thing, FunctionType):
        return [cell.cell_contents for cell in thing.__closure__ or ()]
    ours = type(thing).__module__.startswith("wechatpay_chain")
    return gc.get_referents(thing) if ours or isinstance(thing, (Mapping, tuple, list)) else []


def reachable(root: object) -> list[object]:
    """*root* and everything of this package that hangs on it."""
    seen: dict[int, object] = {}
    waiting = [root]
    while waiting:
        thing = waiting.pop()
        if id(thing) not in seen and not isinstance(thing, type):
            seen[id(thing)] = thing
            waiting += parts(thing)
    return [thing for thing in seen.values() if type(thing).__module__.startswith("wechatpay")]


def test_no_repr_of_anything_reachable_shows_a_secret() -> None:
    shown = [repr(thing) + str(thing) for thing in reachable(secretive())]
    kinds = {type(thing).__name__ for thing in reachable(secretive())}

    assert kinds >= {"Client", "Driver", "Config", "HandlerStack", "Transport", "ProtocolClient"}
    assert kinds >= {"Signer", "Verifier", "StaticKeys"}
    assert [(name, text) for name, s in SECRETS.items() for text in shown if s in text] == []


@for_each(
    "changes",
    [
        {"private_key": PRIVATE.read_text()[:-60]},
        {"private_key": PRIVATE.read_text().replace("-----", "")},
        {"private_key": [PRIVATE.read_text()]},
        {"private_key": {"key": PRIVATE.read_text()}},
        {"certs": PRIVATE.read_text()},
        {"certs": {KEY_ID: PRIVATE.read_text()}},
        {"serial": PRIVATE.read_text()},
        {"mchid": PRIVATE.read_text()},
        {"secret": SECRETS["secret"].encode()},
        {"proxy": f"://user:{SECRETS['password']}@"},
        {"base_uri": f"https://user:{SECRETS['password']}@gateway.example/"},
        {"headers": {"Cookie": SECRETS["token"].encode()}},
        {"handler": SECRETS["secret"]},
    ],
)
def test_no_error_shows_a_secret(changes: dict[str, Any]) -> None:
    with pytest.raises(ConfigurationError) as caught:
        build(**changes)
    lines = "".join(traceback.format_exception(caught.value))
    body = re.sub(r"\s", "", PRIVATE.read_text())[40:100]

    assert [s for s in (*SECRETS.values(), body) if s in re.sub(r"\s", "", lines)] == []


def test_the_first_public_key_id_is_named_on_requests(identity: Identity) -> None:
    certs = {CERTIFICATE_SERIAL: CERTIFICATE, KEY_ID: PUBLIC, "PUB_KEY_ID_02": PUBLIC}
    recording_client(identity, recorder := Recorder(), certs=certs).v3.certificates.get()

    assert recorder.request.headers["Wechatpay-Serial"] == KEY_ID


def test_certificates_alone_are_not_named_on_requests(identity: Identity) -> None:
    certs = {CERTIFICATE_SERIAL: CERTIFICATE}
    recording_client(identity, recorder := Recorder(), certs=certs).v3.certificates.get()

    assert "Wechatpay-Serial" not in recorder.request.headers


def test_a_built_client_talks_to_a_platform(client: Client, platform: Platform) -> None:
    platform.expect("GET", "/v3/certificates").respond({"data": []})

    assert client.v3.certificates.get().json() == {"data": []}


def test_a_key_given_as_a_name_in_certs_is_not_repeated() -> None:
    with pytest.raises(ConfigurationError) as caught:
        build(certs={Path(PRIVATE).read_text(): PUBLIC})

    assert "PRIVATE KEY" not in "".join(traceback.format_exception(caught.value))
