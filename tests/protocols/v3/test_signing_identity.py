"""Who signs: a merchant, a brand, and objects that hold keys elsewhere."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from support.answers import MCHID, SERIAL, VECTORS, Terminal, client_of, merchant_key, signed
from support.rows import for_each

from wechatpay_chain.exceptions import ConfigurationError, KeyLoadError, RequestOptionError

if TYPE_CHECKING:
    from wechatpay_chain import Client

VECTOR = json.loads((VECTORS / "frontend.json").read_text("utf-8"))
BRAND_SERIAL = "5157F09EFDC096DE15EBE81A47057A7232F1B8E1"
BRAND = {"brand_id": "120344", "serial": BRAND_SERIAL, "private_key": merchant_key()}
ALONE = {"mchid": None, "serial": None, "private_key": None, "brand": BRAND}


class Remote:
    """Signs with a key that is elsewhere."""

    def __init__(self, algorithm: str | None = None) -> None:
        self.messages: list[bytes] = []
        if algorithm is not None:
            self.algorithm = algorithm

    def sign(self, message: bytes) -> str:
        self.messages.append(message)
        return "c2lnbmVk"


def authorization(path: str = "v3/x", **config: Any) -> str:
    terminal = Terminal(signed(timestamp=VECTOR["timestamp"]))
    client_of(terminal, clock=lambda: VECTOR["timestamp"], nonce=lambda: VECTOR["nonce"], **config)[
        path
    ].get()
    return terminal.request.headers["Authorization"]


def test_a_brand_signs_by_its_own_scheme() -> None:
    assert authorization("brand/x", brand=BRAND) == (
        f'WECHATPAY-BRAND-SHA256-RSA2048 brand_id="120344",serial_no="{BRAND_SERIAL}",'
        f'timestamp="1414561699",nonce_str="{VECTOR["nonce"]}",signature="{VECTOR["brand"]}"'
    )


@pytest.mark.parametrize("path", ["v3/brand/x", "v3/x", "brands/x"])
def test_all_other_paths_are_the_merchants(path: str) -> None:
    said = authorization(path, brand=BRAND)

    assert said.startswith(f'WECHATPAY2-SHA256-RSA2048 mchid="{MCHID}",serial_no="{SERIAL}",')


def test_a_brand_needs_no_merchant_beside_it() -> None:
    assert authorization("brand/x", **ALONE).startswith("WECHATPAY-BRAND-")


def test_a_brand_alone_does_not_sign_for_a_merchant() -> None:
    terminal = Terminal()
    with pytest.raises(RequestOptionError, match="nothing was sent: this client signs as a brand"):
        client_of(terminal, **ALONE)["v3/x"].get()

    assert terminal.requests == []


def test_a_merchant_does_not_sign_for_a_brand() -> None:
    terminal = Terminal()
    with pytest.raises(RequestOptionError, match="nothing was sent: a path under /brand/"):
        client_of(terminal)["brand/x"].get()

    assert terminal.requests == []


def test_a_signer_of_ones_own_is_given_exactly_what_is_signed() -> None:
    remote = Remote()
    said = authorization("v3/x", private_key=None, signer=remote)

    assert remote.messages == [f"GET\n/v3/x\n1414561699\n{VECTOR['nonce']}\n\n".encode()]
    assert said.startswith("WECHATPAY2-SHA256-RSA2048 ")
    assert said.endswith('signature="c2lnbmVk"')


def test_a_signer_may_state_another_algorithm() -> None:
    said = authorization(private_key=None, signer=Remote("SM2-WITH-SM3"))

    assert said.startswith("WECHATPAY2-SM2-WITH-SM3 mchid=")


def test_a_brand_may_have_a_signer_of_its_own() -> None:
    brand = {"brand_id": "120344", "serial": BRAND_SERIAL, "signer": Remote()}

    assert authorization("brand/x", brand=brand).endswith('signature="c2lnbmVk"')


@for_each(
    "config, kind, said",
    [
        ({"signer": object()}, ConfigurationError, "signer takes an object with sign"),
        ({"signer": "key.pem"}, ConfigurationError, "signer takes an object with sign"),
        ({"brand": "120344"}, ConfigurationError, "brand takes a mapping, not str"),
        ({"brand": {}}, ConfigurationError, "brand: brand_id is missing"),
        ({"brand": {**BRAND, "serial": None}}, ConfigurationError, "brand: serial is missing"),
        ({"brand": {**BRAND, "private_key": None}}, ConfigurationError, "private_key is missing"),
        ({"brand": {**BRAND, "mchid": "1"}}, ConfigurationError, "'mchid'; known, in this"),
        ({"brand": {**BRAND, "private_key": "nowhere.pem"}}, KeyLoadError, "brand: private_key"),
        ({"mchid": None, "brand": BRAND}, ConfigurationError, "mchid is missing"),
        ({"certs": {BRAND_SERIAL: merchant_key().public_key()}, "brand": BRAND},
         ConfigurationError, "is the merchant's own serial"),
    ],
)  # fmt: skip
def test_a_mistake_is_named(config: dict[str, Any], kind: type[Exception], said: str) -> None:
    with pytest.raises(kind, match=said) as caught:
        client_of(Terminal(), **config)

    assert type(caught.value) is kind


def test_a_client_shows_who_it_is_and_no_key() -> None:
    def shown(client: Client) -> str:
        return repr(client)

    assert f"mchid={MCHID} serial={SERIAL} brand_id=120344 serial={BRAND_SERIAL}" in shown(
        client_of(Terminal(), brand=BRAND)
    )
    assert shown(client_of(Terminal(), **ALONE)).startswith("<Client brand_id=120344 ")


@for_each("given", [b"c2ln", None, 5, "", "c2ln\r\nX: y", 'c2ln"', "中"])
def test_what_is_no_signature_is_not_sent(given: Any) -> None:
    class Broken:
        def sign(self, _message: bytes) -> Any:
            return given

    terminal = Terminal()
    client = client_of(terminal, private_key=None, signer=Broken())
    with pytest.raises(ConfigurationError, match=r"nothing was sent: signer\.sign must"):
        client["v3/x"].get()
    with pytest.raises(ConfigurationError, match=r"signer\.sign must return"):
        client.jsapi("wx1", "wx2")

    assert terminal.requests == []


@pytest.mark.parametrize("algorithm", [5, "", 'SM2"', "SM2\r\nX: y"])
def test_what_is_no_algorithm_is_not_sent(algorithm: Any) -> None:
    with pytest.raises(ConfigurationError, match=r"signer\.algorithm must be a name"):
        client_of(Terminal(), private_key=None, signer=Remote(algorithm))["v3/x"].get()


def test_a_brands_preview_shows_what_is_signed() -> None:
    preview = client_of(Terminal(), brand=BRAND)["brand/x"].get.preview()

    assert preview.signed_text is not None
    assert preview.signed_text.startswith("GET\n/brand/x\n")
    assert 'brand_id="120344"' in preview.headers["Authorization"]
