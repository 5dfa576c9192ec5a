"""Made-up values: what they look like, and what goes with what."""

from __future__ import annotations

import base64
import re
from collections.abc import Callable, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any

import pytest
from support.made_documents import V3, answer, made, sealed
from support.rows import for_each

from wechatpay_chain.catalogue import Field
from wechatpay_chain.crypto import AesGcm, Rsa
from wechatpay_chain.testing._documents.document import Setting
from wechatpay_chain.testing._v3.sensitive import encryption_for

if TYPE_CHECKING:
    from wechatpay_chain.testing import Identity

PAID = "v3/pay/transactions/out-trade-no/{out_trade_no}"

# Values


def test_a_payment_is_plausible() -> None:
    found = answer(PAID, optional=True, setting=Setting("1900000999"))

    assert re.fullmatch(r"wx[0-9a-f]{16}", found["appid"])
    assert re.fullmatch(r"oU[\w-]{26}", found["payer"]["openid"])
    assert found["mchid"] == "1900000999"
    assert found["success_time"] == "2023-11-15T06:13:20+08:00"
    assert (found["amount"]["total"], found["amount"]["payer_total"]) == (100, 100)
    assert found["scene_info"]["payer_client_ip"] == "203.0.113.7"


COMPACT = {"time_range", "details"}


def is_time(text: str) -> bool:
    """Whether it is RFC 3339, at Beijing's offset."""
    return text.endswith("+08:00") and datetime.fromisoformat(text).microsecond == 0


KINDS: dict[str, Callable[[str], object]] = {
    "_time": is_time,
    "_date": re.compile(r"\d{4}-\d\d-\d\d").fullmatch,
    "_url": re.compile(r"(https|weixin)://\S+").fullmatch,
    "openid": re.compile(r"o[\w-]{27}").fullmatch,
    "appid": re.compile(r"wx[0-9a-f]{16}").fullmatch,
    "mchid": re.compile(r"\d{10}").fullmatch,
    "_id": re.compile(r"[\w-]+").fullmatch,
    "_no": re.compile(r"[0-9A-FX]+").fullmatch,
    "currency": "CNY".__eq__,
    "hash_type": "SHA1".__eq__,
    "phone": re.compile(r"1\d{10}").fullmatch,
}


def texts_in(value: Any, parents: tuple[str, ...] = ()) -> list[tuple[tuple[str, ...], str]]:
    """Every text of a document behind the names it stands under."""
    if isinstance(value, dict):
        return [one for k, v in value.items() for one in texts_in(v, (*parents, k))]
    if isinstance(value, list):
        return [one for item in value for one in texts_in(item, parents)]
    return [(parents, value)] if isinstance(value, str) else []


@for_each("ending", KINDS)
def test_texts_look_as_their_names_say(ending: str) -> None:
    plain = [made(undisguised(one.response), optional=True) for one in V3]
    texts = [one for value in plain for one in texts_in(value) if one[0][-1].endswith(ending)]

    assert texts
    assert [one for one in texts if not COMPACT & set(one[0]) and not KINDS[ending](one[1])] == []


def undisguised(tree: Sequence[Field]) -> list[Field]:
    """The same fields without enumerations, encryption and encoding."""
    return [
        Field(one.name, one.type, one.required, fields=tuple(undisguised(one.fields)))
        for one in tree
    ]


def test_a_service_order_writes_times_as_its_pages_do() -> None:
    found = answer("v3/payscore/serviceorder", optional=True)

    assert found["time_range"]["start_time"] == "20231115061320"
    assert found["collection"]["details"][0]["paid_time"] == "20231115061320"


def test_periods_end_after_they_begin() -> None:
    path = "v3/marketing/partner/product-coupon/users/{openid}/coupons"

    found = answer(path, "POST")

    assert found["valid_begin_time"] < found["valid_end_time"]


def test_a_count_is_that_of_the_list_beside_it() -> None:
    path = "v3/marketing/partner/product-coupon/users/{openid}/coupons"

    assert answer(path)["total_count"] == 0
    assert answer(path, optional=True)["total_count"] == 1
    assert answer(path, known={"user_coupon_list": [{}] * 3})["total_count"] == 3
    assert answer(path, known={"user_coupon_list": [], "total_count": 9})["total_count"] == 9


def test_what_the_payer_pays_is_what_is_known_of_the_order() -> None:
    found = answer("v3/refund/domestic/refunds", "POST", {"amount": {"total": 70, "refund": 30}})

    amount = found["amount"]
    assert (amount["payer_total"], amount["settlement_total"]) == (70, 70)
    assert (amount["payer_refund"], amount["settlement_refund"]) == (30, 30)


def test_a_bill_is_downloaded_from_the_platform_itself() -> None:
    setting = Setting(base_uri="http://127.0.0.1:9/")

    found = answer("v3/bill/tradebill", setting=setting, optional=True)

    assert found["download_url"].startswith("http://127.0.0.1:9/v3/billdownload/file?token=")
    assert found["hash_type"] == "SHA1"


# Encryption


@pytest.mark.parametrize(
    ("path", "method", "pointer", "shape"),
    [
        ("v3/fund-app/mch-transfer/transfer-bills/transfer", "POST", ["user_name"], "张三"),
        ("v3/merchant-service/complaints-v2/1", "GET", ["payer_phone"], r"139\d{8}"),
        ("v3/smartguide/guides", "GET", ["data", 0, "name"], "张三"),
        ("v3/global/merchants/1", "GET", ["contact", "email"], r"\w+@example\.com"),
        (
            "v3/facemch/users/1",
            "GET",
            ["real_name_info", "encrypted_credential_id"],
            r"\d{17}[\dX]",
        ),
    ],
)
def test_marked_fields_are_encrypted_for_the_merchant(
    identity: Identity, path: str, method: str, pointer: list[Any], shape: str
) -> None:
    found = answer(path, method, encrypt=encryption_for(identity), optional=True)

    for step in pointer:
        found = found[step]
    assert re.fullmatch(shape, Rsa.decrypt(found, identity.private_key))


def test_known_plain_text_of_a_marked_field_is_encrypted_and_a_ciphertext_is_not() -> None:
    one = Field("name", "string", True, encrypted="rsa")
    ready = base64.b64encode(bytes(256)).decode()

    assert made([one], {"name": "李四"}) == {"name": sealed("李四")}
    assert made([one], {"name": ready}) == {"name": ready}
    assert made([one], {"name": ""}) == {"name": ""}


def test_every_item_of_a_marked_list_is_encrypted() -> None:
    one = Field("names", "string[]", True, encrypted="rsa")

    assert made([one], {"names": ["a", "b"]}) == {"names": [sealed("a"), sealed("b")]}


def test_certificates_are_sealed_with_what_stands_beside_them(identity: Identity) -> None:
    def seal(nonce: str, data: str) -> str:
        return AesGcm.encrypt("certificate", identity.apiv3_key, nonce, data)

    found = answer("v3/certificates", setting=Setting(seal=seal), optional=True)

    one = found["data"][0]["encrypt_certificate"]
    texts = (one["ciphertext"], identity.apiv3_key, one["nonce"], one["associated_data"])
    assert AesGcm.decrypt(*texts) == "certificate"


def test_an_identity_card_is_proved_by_its_last_sign(identity: Identity) -> None:
    encrypt = encryption_for(identity)
    found = answer("v3/facemch/users/1", encrypt=encrypt, optional=True)["real_name_info"]

    number = Rsa.decrypt(found["encrypted_credential_id"], identity.private_key)

    # ISO 7064, MOD 11-2: the weighted sum of all signs is 1 modulo 11.
    signs = [10 if sign == "X" else int(sign) for sign in number]
    weighted = (sign * 2**power for power, sign in enumerate(reversed(signs)))
    assert sum(weighted) % 11 == 1
