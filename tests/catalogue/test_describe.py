"""What is known of an endpoint and of a notification, as text."""

from __future__ import annotations

from typing import Any

import pytest
from support.rows import for_each

from wechatpay_chain import catalogue
from wechatpay_chain.catalogue import Endpoint, Event, Field, Status

ECHO = """\
POST v3/security/echo  商户签名验签／加解密测试
  https://pay.weixin.qq.com/doc/v3/merchant/4014551946
  https://pay.weixin.qq.com/doc/v3/partner/4015139289
For: merchant, partner
Headers: Wechatpay-Serial
Body (json):
  notify_url              string
  echo_message            string  required
  encrypted_echo_message  string  encrypted (RSA)
Answer (json, signed):
  echo_message            string  required
  encrypted_echo_message  string  encrypted (RSA)"""

UPLOAD = """\
POST v3/mch-manage/submission-files/sub-mchid/{sub_mchid}/upload  上传商户提交资料文件
  https://pay.weixin.qq.com/doc/v3/partner/4014940425
For: partner
Path variables: sub_mchid
Headers: Content-Type
Body (multipart):
  submission_file  file  required
  meta             string of JSON  required
    file_name    string  required
    file_digest  string  required
    item_id      number  required
Answer (json, signed):
  file_id  string  required"""

REDIRECT = """\
GET v2/appauth/authindex  授权获取code
  https://pay.weixin.qq.com/doc/v2/merchant/4011987607
  https://pay.weixin.qq.com/doc/v2/merchant/4011987273
Protocol: APIv2 (XML)
Status: closed since 2021-11-10
Base URI: https://payapp.weixin.qq.com/
Query:
  mch_id         string  required
  appid          string  required
  redirect_uri   string  required
  response_type  string  required  code
  scope          string  required  pay_identity | pay_realname
  state          string  required
Answer (redirect, signed)"""

SPARSE = "GET v3/x  查询\nAnswer (json, signed)"

APPEAL = """\
BLOCKSUBMISSION.CHANGE  商户交易拦截记录申诉通知
  https://pay.weixin.qq.com/doc/v3/partner/4014940982
Event types: BLOCKSUBMISSION.CHANGE
Original types: block_submisison_record
Resource (AEAD_AES_256_GCM):
  sub_mchid         string  required
  appeal_record_id  string  required
  appeal_result     string  required  PASS | REJECT"""


def known(path: str, method: str) -> Endpoint:
    endpoint = catalogue.lookup(path, method)
    assert endpoint is not None
    return endpoint


def lines(path: str, method: str) -> list[str]:
    return known(path, method).describe().splitlines()


def made(**more: Any) -> Endpoint:
    return Endpoint(**{"protocol": "v3", "path": "v3/x", "method": "GET", "title": "查询", **more})


@pytest.mark.parametrize("text", [ECHO, UPLOAD, REDIRECT], ids=["echo", "upload", "redirect"])
def test_an_endpoint_is_described(text: str) -> None:
    method, path, _ = text.split(maxsplit=2)

    assert known(path, method).describe() == text


def test_what_is_not_known_is_left_out() -> None:
    assert made().describe() == SPARSE


@for_each(
    "field, notes",
    [
        ({}, "string"),
        ({"required": True}, "string  required"),
        ({"type": "integer"}, "integer"),
        ({"type": "string[]"}, "string[]"),
        ({"type": "object[]"}, "object[]"),
        ({"encrypted": "rsa"}, "string  encrypted (RSA)"),
        ({"encrypted": "aes-gcm"}, "string  encrypted (AES-GCM, APIv3 key)"),
        ({"encoded": "json"}, "string of JSON"),
        ({"encoded": "json", "decoded": "object[]"}, "string of JSON (object[])"),
        ({"encoded": "url"}, "string of a query string"),
        ({"enum": ("ALL", "SUCCESS")}, "string  ALL | SUCCESS"),
        ({"type": "integer", "enum": (0, 1)}, "integer  0 | 1"),
        (
            {"required": True, "encrypted": "rsa", "enum": ("A",)},
            "string  required  encrypted (RSA)  A",
        ),
    ],
)
def test_a_field_is_marked(field: dict[str, Any], notes: str) -> None:
    one = Field(**{"name": "name", "type": "string", **field})

    assert made(query=(one,)).describe().splitlines()[1:3] == ["Query:", f"  name  {notes}"]


def test_fields_below_a_field_are_indented_and_aligned() -> None:
    inner = (Field("a", "string"), Field("long_name", "integer"))
    outer = (Field("items", "object[]", fields=inner), Field("x", "string"))

    assert made(response=outer).describe().splitlines()[2:] == [
        "  items  object[]",
        "    a          string",
        "    long_name  integer",
        "  x      string",
    ]


def test_a_very_long_name_does_not_push_the_others_away() -> None:
    found = made(query=(Field("n" * 80, "string"), Field("a", "string"))).describe().splitlines()

    assert found[2:4] == [f"  {'n' * 80}  string", f"  {'a':<44}  string"]


@for_each(
    "path, method, line",
    [
        ("v3/certificates", "GET", "  data  object[]  required"),
        ("v3/certificates", "GET", "  algorithm_type  string  SM2 | RSA | ALL"),
        (
            "v3/certificates",
            "GET",
            "      ciphertext       string  required  encrypted (AES-GCM, APIv3 key)",
        ),
        ("v3/billdownload/file", "GET", "Answer (binary, not signed)"),
        ("v3/pay/transactions/out-trade-no/{out_trade_no}/close", "POST", "Answer (empty, signed)"),
        ("v2/risk/getpublickey", "POST", "Answer (xml, not signed):"),
        ("v2/risk/getpublickey", "POST", "TLS: with the merchant's certificate (security=True)"),
        ("v2/risk/getpublickey", "POST", "Base URI: https://fraud.mch.weixin.qq.com/"),
        ("v3/refunds", "POST", "Base URI: https://api.mch.weixin.qq.com/hk/"),
        (
            "v3/refunds",
            "POST",
            "Status: superseded since 2022-09-08; use v3/global/refunds#post",
        ),
        (
            "v3/merchant-service/feedbacks",
            "POST",
            (
                "Status: retired since 2021-01-08; use "
                "v3/merchant-service/complaints-v2/{complaint_id}/response, "
                "v3/merchant-service/complaints-v2/{complaint_id}/complete"
            ),
        ),
        ("v3/discount-card/orders/{out_order_no}", "GET", "Status: deprecated"),
    ],
)
def test_a_description_has_the_line(path: str, method: str, line: str) -> None:
    assert line in lines(path, method)


def test_an_endpoint_without_a_status_has_no_such_line() -> None:
    assert not [x for x in lines("v3/pay/transactions/native", "POST") if x.startswith("Status")]


@pytest.mark.parametrize(
    ("status", "text"),
    [
        (Status("deprecated"), "deprecated"),
        (Status("retired", "2020-03-26"), "retired since 2020-03-26"),
        (Status("superseded", None, ("v3/a", "v3/b")), "superseded; use v3/a, v3/b"),
    ],
)
def test_a_status_is_text(status: Status, text: str) -> None:
    assert str(status) == text


def test_successors_are_documented_themselves() -> None:
    successors = {s for e in catalogue.endpoints() if e.status for s in e.status.successors}
    unknown = {
        successor
        for successor in successors
        for path, _, method in [successor.partition("#")]
        if not any(method.upper() in {"", e.method} for e in catalogue.endpoints(path))
    }

    assert len(successors) > 30
    assert unknown == set()


def test_every_endpoint_has_a_description_of_whole_lines() -> None:
    for endpoint in catalogue.endpoints():
        text = endpoint.describe()
        assert text.startswith(f"{endpoint}  {endpoint.title}\n")
        assert [line for line in text.splitlines() if line != line.rstrip() or not line] == []


def event(event_type: str) -> Event:
    (found,) = (one for one in catalogue.events() if one.event_type == event_type)
    return found


def test_an_event_is_described() -> None:
    assert event("BLOCKSUBMISSION.CHANGE").describe() == APPEAL


def test_an_event_tells_all_its_types() -> None:
    text = event("PROFITSHARING.RETURN").describe()

    assert "\nEvent types: PROFITSHARING.RETURN, TRANSACTION.SUCCESS\n" in text


def test_an_event_without_original_types_has_no_such_line() -> None:
    found = next(one for one in catalogue.events() if not one.original_type)

    assert "Original types" not in found.describe()


def test_every_event_has_a_description_of_whole_lines() -> None:
    for one in catalogue.events():
        text = one.describe()
        assert text.startswith(f"{one.event_type}  {one.title}\n")
        assert [line for line in text.splitlines() if line != line.rstrip() or not line] == []


def test_reprs_are_short() -> None:
    native = known("v3/pay/transactions/native", "POST")
    amount = next(one for one in native.body if one.name == "amount")

    assert str(native) == "POST v3/pay/transactions/native"
    assert repr(native) == "<Endpoint POST v3/pay/transactions/native Native下单>"
    assert repr(known("v2/pay/unifiedorder", "POST")).startswith("<Endpoint POST v2/pay/unifi")
    assert repr(amount) == "<Field amount: object required 2 fields>"
    assert repr(amount.fields[1]) == "<Field currency: string>"
    assert repr(event("REFUND.SUCCESS")).startswith("<Event REFUND.SUCCESS ")


@pytest.mark.parametrize(
    ("field", "pointers"),
    [
        (Field("a", "string"), ["/a"]),
        (Field("a", "object", fields=(Field("b", "string"),)), ["/a", "/a/b"]),
        (Field("a", "object[]", fields=(Field("b", "string"),)), ["/a", "/a/*/b"]),
        (Field("a", "string[]"), ["/a"]),
        (Field("a", "string", encoded="json", fields=(Field("b", "string"),)), ["/a", "/a/b"]),
    ],
)
def test_a_walk_tells_where_each_field_is(field: Field, pointers: list[str]) -> None:
    assert [pointer for pointer, _ in catalogue.walk([field])] == pointers
