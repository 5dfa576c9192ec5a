"""APIv2 calls: what is signed and sent, and what is refused before that."""

from __future__ import annotations

import io
import subprocess
import sys
import threading
import traceback
import xml.etree.ElementTree as ET
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.answers import MCHID, Answer, Terminal, config
from support.apiv2 import SECRET, client_v2, good, sign_v2
from support.rows import for_each

from wechatpay_chain import Builder, HandlerStack
from wechatpay_chain.exceptions import ConfigurationError, EncodingError, RequestOptionError

if TYPE_CHECKING:
    from wechatpay_chain.message import Request

ORDER = {"appid": "wx8888888888888888", "mch_id": MCHID, "body": "中文 & <b>", "total_fee": 101}


def fields(request: Request) -> dict[str, str]:
    """What an XML body says."""
    return {child.tag: child.text or "" for child in ET.fromstring(request.body)}


def styles(client: Any) -> dict[str, Any]:
    node = client.v2.pay.unifiedorder
    chained, item = client.chain("v2/pay/unifiedorder"), client["v2/pay/unifiedorder"]
    return {
        "attribute": lambda: node.post(xml=ORDER),
        "chain": lambda: chained.post({"xml": ORDER}),
        "item": lambda: item.post(xml=ORDER),
        "attribute async": lambda: node.post_async(xml=ORDER).wait(),
        "chain async": lambda: chained.post_async({"xml": ORDER}).wait(),
        "item async": lambda: item.post_async(xml=ORDER).wait(),
    }


@for_each("style", styles(client_v2()))
def test_every_style_sends_the_same_signed_fields(style: str) -> None:
    response = styles(client_v2(terminal := Terminal(good())))[style]()

    sent = {**{k: str(v) for k, v in ORDER.items()}, "nonce_str": "n0nce"}
    assert terminal.request.target == "/pay/unifiedorder"
    assert fields(terminal.request) == {**sent, "sign": sign_v2(sent)}
    assert response.verified


def test_a_body_is_xml_by_its_type() -> None:
    client_v2(terminal := Terminal(good())).v2.pay.unifiedorder.post(xml=ORDER)

    headers = terminal.request.headers
    assert headers["Content-Type"] == "text/xml; charset=utf-8"
    assert headers["Accept"] == "text/xml, text/plain, application/x-gzip"
    assert "Authorization" not in headers


def test_the_sign_type_of_the_fields_decides() -> None:
    client_v2(terminal := Terminal(good(kind="HMAC-SHA256"))).v2.pay.micropay.post(
        xml={**ORDER, "sign_type": "HMAC-SHA256"}
    )

    sent = fields(terminal.request)
    assert sent["sign"] == sign_v2(sent, kind="HMAC-SHA256")


@pytest.mark.parametrize("kind", ["md5", "SHA256", "HMAC_SHA256", 1])
def test_an_unknown_sign_type_is_refused(kind: Any) -> None:
    with pytest.raises(RequestOptionError, match="sign_type is MD5 or HMAC-SHA256"):
        client_v2(terminal := Terminal()).v2.pay.micropay.post(xml={**ORDER, "sign_type": kind})

    assert terminal.requests == []


@pytest.mark.parametrize(("given_", "there"), [(True, False), (False, True)])
def test_nonceless_leaves_the_nonce_out(given_: bool, there: bool) -> None:
    client_v2(terminal := Terminal(good())).v2.papay.querycontract.post(xml=ORDER, nonceless=given_)

    assert ("nonce_str" in fields(terminal.request)) is there


def test_a_nonce_of_ones_own_stays() -> None:
    client_v2(terminal := Terminal(good())).v2.pay.micropay.post(xml={**ORDER, "nonce_str": "me"})

    assert fields(terminal.request)["nonce_str"] == "me"


def test_a_sign_of_ones_own_is_made_anew() -> None:
    client_v2(terminal := Terminal(good())).v2.pay.micropay.post(xml={**ORDER, "sign": "0" * 32})

    sent = fields(terminal.request)
    assert sent["sign"] == sign_v2(sent)


def test_none_is_sent_empty_and_not_signed() -> None:
    client_v2(terminal := Terminal(good())).v2.pay.micropay.post(xml={**ORDER, "attach": None})

    sent = fields(terminal.request)
    assert sent["attach"] == ""
    assert sent["sign"] == sign_v2(sent)


def test_a_get_is_signed_in_its_query() -> None:
    client_v2(terminal := Terminal(good())).v2.papay.h5entrustweb.get(
        query={"mch_id": MCHID, "notify_url": "https://e.example/中?a=1&b"}
    )

    path, _, query = terminal.request.target.partition("?")
    sent = dict(parse_qsl(query))
    assert path == "/papay/h5entrustweb"
    assert sent["notify_url"] == "https://e.example/中?a=1&b"
    assert sent["sign"] == sign_v2(sent)
    assert terminal.request.body == b""


def test_a_gets_fields_may_come_as_xml() -> None:
    client_v2(terminal := Terminal(good())).v2.papay.h5entrustweb.get(xml={"mch_id": MCHID})

    assert terminal.request.target.startswith(f"/papay/h5entrustweb?mch_id={MCHID}&nonce_str=")
    assert terminal.request.body == b""


def test_a_get_takes_its_fields_once() -> None:
    with pytest.raises(RequestOptionError, match="give query= or xml=, not both"):
        client_v2().v2.papay.h5entrustweb.get(xml={"mch_id": MCHID}, query={"a": "1"})


def test_a_repeated_name_in_a_query_cannot_be_signed() -> None:
    with pytest.raises(RequestOptionError, match="given twice"):
        client_v2().v2.papay.h5entrustweb.get(query=f"mch_id={MCHID}&a=1&a=2")


def test_a_posts_query_is_not_signed() -> None:
    client_v2(terminal := Terminal(good())).v2.secapi.mch.submchmanage.post(
        query={"action": "add"}, xml=ORDER
    )

    assert terminal.request.target == "/secapi/mch/submchmanage?action=add"
    assert "action" not in fields(terminal.request)


@pytest.mark.parametrize("name", ["mch_id", "mchid", "combine_mch_id"])
def test_the_merchant_may_be_named_in_three_ways(name: str) -> None:
    client_v2(terminal := Terminal(good())).v2.pay.combinedorder.post(xml={name: int(MCHID)})

    assert fields(terminal.request)[name] == MCHID


@for_each(
    "data, said",
    [
        ({}, "mch_id is missing"),
        ({"mch_id": "1"}, "mch_id is '1', and this client signs for 1900000109"),
        ({"mch_id": "1", "mchid": MCHID}, "mch_id is '1'"),
        ({"mch_id": None, "mchid": "2"}, "mchid is '2'"),
        ({"combine_mch_id": "3"}, "combine_mch_id is '3'"),
        ({"sub_mch_id": MCHID}, "mch_id is missing"),
    ],
)
def test_fields_of_another_merchant_are_refused(data: dict[str, Any], said: str) -> None:
    with pytest.raises(RequestOptionError, match=said):
        client_v2(terminal := Terminal()).v2.pay.micropay.post(xml=data)

    assert terminal.requests == []


def test_a_client_without_a_number_takes_any() -> None:
    client: Any = Builder.factory(secret=SECRET, handler=(terminal := Terminal(good())))

    client.v2.tools.authcodetoopenid.post(xml={"auth_code": "1"})

    assert fields(terminal.request)["auth_code"] == "1"


@pytest.mark.parametrize(
    ("value", "said"),
    [
        ({"a": 1}, "xml.detail: only flat values can be signed: .* not dict"),
        ([1], "not list"),
        (b"x", "not bytes"),
        ("a\x00b", "xml.detail: has a control character"),
        ("\ud800", "half a surrogate pair"),
    ],
)
def test_a_value_that_would_not_arrive_as_it_was_signed_is_refused(value: Any, said: str) -> None:
    with pytest.raises(EncodingError, match=said) as caught:
        client_v2(terminal := Terminal()).v2.pay.micropay.post_async(xml={**ORDER, "detail": value})

    assert caught.value.path == "xml.detail"
    assert terminal.requests == []


@for_each("name", ["a b", "", "1a", "a\n", 7, "-x"])
def test_a_name_that_is_no_elements_is_refused(name: Any) -> None:
    with pytest.raises(EncodingError, match="is no name of an element"):
        client_v2().v2.pay.micropay.post(xml={**ORDER, name: "x"})


@pytest.mark.parametrize("given_", ["<xml/>", b"<xml/>", [("a", "b")], 1])
def test_xml_is_a_mapping(given_: Any) -> None:
    with pytest.raises(RequestOptionError, match="xml takes a mapping of fields"):
        client_v2().v2.pay.micropay.post(xml=given_)


@pytest.mark.parametrize("option", ["json", "form_params"])
def test_the_bodies_of_apiv3_are_refused(option: str) -> None:
    with pytest.raises(RequestOptionError, match=f"{option}= is for APIv3"):
        client_v2().v2.pay.micropay.post({option: ORDER})


def test_a_ready_body_cannot_be_signed() -> None:
    with pytest.raises(RequestOptionError, match="a ready body has none to see"):
        client_v2(terminal := Terminal()).v2.pay.micropay.post(body=b"<xml/>")

    assert terminal.requests == []


@pytest.mark.parametrize(
    "options", [{"xml": ORDER}, {"nonceless": True}, {"security": True}], ids=str
)
def test_the_options_of_apiv2_are_refused_elsewhere(options: dict[str, Any]) -> None:
    with pytest.raises(RequestOptionError, match="is for APIv2, whose paths begin with v2/"):
        client_v2(terminal := Terminal()).v3.certificates.get(options)

    assert terminal.requests == []


@pytest.mark.parametrize("option", ["nonceless", "security"])
def test_a_switch_takes_a_boolean(option: str) -> None:
    with pytest.raises(RequestOptionError, match=f"{option} takes True or False, not int"):
        client_v2().v2.pay.micropay.post({"xml": ORDER, option: 1})


def test_a_mapping_edited_afterwards_does_not_change_an_async_call() -> None:
    terminal, gate, order = Terminal(good()), threading.Event(), dict(ORDER)

    def waiting(handler: Any) -> Any:
        return lambda request, options: gate.wait(5) and handler(request, options)

    client = client_v2(terminal)
    client.get_driver().select("v2").handler.unshift(waiting)
    promise = client.v2.pay.micropay.post_async(xml=order)
    order["total_fee"] = 999
    gate.set()
    promise.wait()

    assert fields(terminal.request)["total_fee"] == "101"


def test_a_plugin_before_the_signer_sees_the_fields_of_both_protocols() -> None:
    seen: list[Any] = []

    class Watching:
        def install(self, stack: Any) -> None:
            stack.before("signer", self.middleware, "watch")

        def middleware(self, handler: Any) -> Any:
            def watching(request: Any, options: Any) -> Any:
                seen.append((request.path, "xml" in options))
                return handler(request, options)

            return watching

    client = client_v2(lambda request, _: Terminal(good())(request, {}), plugins=[Watching()])
    client.v2.pay.micropay.post(xml=ORDER)

    assert seen == [("v2/pay/micropay", True)]
    assert "watch" in client.get_driver().select("v3").handler
    assert "watch" in client.get_driver().select("v2").handler


def test_a_plugin_for_one_protocol_is_installed_in_that_one() -> None:
    class ForV3:
        protocols = ("v3",)

        def install(self, stack: Any) -> None:
            stack.push(lambda handler: handler, "mine")

    driver = client_v2(plugins=[ForV3()]).get_driver()

    assert "mine" in driver.select("v3").handler
    assert "mine" not in driver.select("v2").handler


def test_the_slots_are_those_of_apiv3_with_the_signer_outside() -> None:
    assert client_v2().get_driver().select("v2").handler.names == (
        "verifier",
        "http_errors",
        "signer",
        "prepare_body",
    )


def test_apiv2_alone_needs_no_more_than_its_key() -> None:
    client: Any = Builder.factory(mchid=MCHID, secret=SECRET, handler=Terminal(good()))

    assert client.v2.pay.orderquery.post(xml={"mch_id": MCHID}).xml()["result_code"] == "SUCCESS"
    assert repr(client) == f"<Client mchid={MCHID} https://api.mch.weixin.qq.com/>"


@pytest.mark.parametrize(
    ("left_out", "key"),
    [("serial", "serial"), ("mchid", "mchid"), ("private_key", "private_key"), ("certs", "certs")],
)
def test_an_apiv3_call_says_what_is_missing(left_out: str, key: str) -> None:
    given_ = {k: v for k, v in config(secret=SECRET).items() if k != left_out}
    client = Builder.factory(given_)

    with pytest.raises(ConfigurationError, match=f"{key} is missing") as caught:
        client.v3.certificates.get()
    assert caught.value.key == key


@for_each(
    "secret",
    ["", "0", "x" * 31, "x" * 33, f"{'x' * 15} {'y' * 16}", f"{'x' * 31}\n", "密" * 32, 7, b"x"],
)
def test_a_secret_that_is_none_is_refused_and_not_shown(secret: Any) -> None:
    with pytest.raises(ConfigurationError, match=r"(is|be) the APIv2 key") as caught:
        Builder.factory(mchid=MCHID, secret=secret)

    assert len(str(secret)) < 3 or str(secret) not in str(caught.value)


@pytest.mark.parametrize(
    "origin",
    [
        "https://fraud.mch.weixin.qq.com",
        "https://payapp.weixin.qq.com",
        "https://api.weixin.qq.com",
        "https://apihk.mch.weixin.qq.com",
    ],
)
def test_a_special_host_is_named_by_base_uri(origin: str) -> None:
    client_v2(terminal := Terminal(good())).v2.risk.getpublickey.post(xml=ORDER, base_uri=origin)

    assert terminal.request.origin == origin


@pytest.mark.parametrize(
    "origin", ["https://evil.example", "http://api.mch.weixin.qq.com", "http://api.weixin.qq.com"]
)
def test_signed_fields_go_to_no_other_host(origin: str) -> None:
    with pytest.raises(RequestOptionError, match="is not a host of WeChat Pay over https"):
        client_v2(terminal := Terminal()).v2.pay.micropay.post(xml=ORDER, base_uri=origin)

    assert terminal.requests == []


def test_an_apiv2_host_gets_no_apiv3_signature() -> None:
    with pytest.raises(RequestOptionError, match="is not a host of WeChat Pay"):
        client_v2().v3.certificates.get(base_uri="https://api.weixin.qq.com")


def test_a_sandbox_is_a_path_and_a_header() -> None:
    client_v2(terminal := Terminal(good())).v2.xdc.apiv2sandbox.pay.micropay.post(
        xml=ORDER, headers={"Wechatpay-Negative-Test": "MICROPAY_USERPAYING"}
    )

    assert terminal.request.target == "/xdc/apiv2sandbox/pay/micropay"
    assert terminal.request.headers["Wechatpay-Negative-Test"] == "MICROPAY_USERPAYING"


def test_a_preview_shows_what_would_be_signed_and_sends_nothing() -> None:
    shown = client_v2(terminal := Terminal()).v2.pay.micropay.post.preview(xml=ORDER)

    assert shown.target == "/pay/micropay"
    assert b"<nonce_str>n0nce</nonce_str><sign>***</sign>" in shown.body
    assert shown.signed_text == (
        "appid=wx8888888888888888&body=中文 & <b>&mch_id=1900000109&nonce_str=n0nce"
        "&total_fee=101&key=***"
    )
    assert terminal.requests == []


@given(st.dictionaries(st.from_regex(r"[a-z_][a-z0-9_]{0,9}", fullmatch=True), st.text(max_size=9)))
def test_the_sign_is_the_same_in_any_order(data: dict[str, str]) -> None:
    from wechatpay_chain._protocols.v2.data import sign_of

    data.pop("sign_type", None)
    backwards = dict(reversed(data.items()))

    assert sign_of(data, SECRET, "MD5") == sign_of(backwards, SECRET, "MD5")


@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=40))
def test_any_text_that_is_sent_arrives_as_it_was_signed(text: str) -> None:
    client = client_v2(terminal := Terminal(good()))
    try:
        client.v2.pay.micropay.post(xml={"mch_id": MCHID, "attach": text})
    except EncodingError:
        assert any(ord(c) < 32 or c in "\ufffe\uffff" for c in text)
        return
    arrived = fields(terminal.request)

    assert arrived["attach"] == text
    assert arrived["sign"] == sign_v2(arrived)


def test_no_xml_parser_is_imported_before_apiv2_is_used() -> None:
    code = (
        "import sys, wechatpay_chain as w\n"
        "w.Builder.factory(mchid='1', secret='x' * 32)\n"
        "print([m for m in ('pyexpat', 'xml', 'xml.parsers.expat') if m in sys.modules])\n"
    )
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert found.stdout == "[]\n"


def test_an_upload_is_signed_over_its_fields(tmp_path: Path) -> None:
    parts: list[dict[str, Any]] = [
        {"name": "media", "contents": b"\x89PNG", "filename": "a.png"},
        {"name": "mch_id", "contents": MCHID},
        {"name": "media_hash", "contents": "0" * 32},
        {"name": "sign_type", "contents": "HMAC-SHA256"},
    ]
    client_v2(terminal := Terminal(good())).v2.secapi.mch.uploadmedia.post(multipart=parts)

    named = {str(part["name"]): str(part["contents"]) for part in parts[1:]}
    sign = sign_v2(named, kind="HMAC-SHA256").encode()
    assert b'name="sign"\r\n\r\n' + sign in terminal.request.body
    assert terminal.request.headers["Content-Type"].startswith("multipart/form-data; boundary=")


def test_an_upload_that_is_signed_already_stays_as_it_is() -> None:
    parts = [{"name": "mch_id", "contents": MCHID}, {"name": "sign", "contents": "MINE"}]
    client_v2(terminal := Terminal(good())).v2.secapi.mch.uploadmedia.post(multipart=parts)

    assert terminal.request.body.count(b'name="sign"') == 1


def test_an_upload_of_another_merchant_is_refused() -> None:
    with pytest.raises(RequestOptionError, match="mch_id is '1'"):
        client_v2().v2.secapi.mch.uploadmedia.post(multipart=[{"name": "mch_id", "contents": "1"}])


def test_a_preview_of_a_get_masks_the_sign_of_its_query() -> None:
    shown = client_v2().v2.papay.h5entrustweb.get.preview(query={"mch_id": MCHID})

    assert shown.url.endswith(f"/papay/h5entrustweb?mch_id={MCHID}&nonce_str=n0nce&sign=***")
    assert shown.signed_text == f"mch_id={MCHID}&nonce_str=n0nce&key=***"


@pytest.mark.parametrize("upload", [True, False])
def test_debug_output_masks_the_sign(upload: bool) -> None:
    client, out = client_v2(terminal := Terminal(good())), io.StringIO()
    if upload:
        parts = [{"name": "mch_id", "contents": MCHID}]
        client.v2.secapi.mch.uploadmedia.post(multipart=parts, debug=out)
        sign = sign_v2({"mch_id": MCHID})
    else:
        client.v2.pay.micropay.post(xml=ORDER, debug=out)
        sign = fields(terminal.request)["sign"]

    assert sign not in out.getvalue()
    assert "***" in out.getvalue()


@pytest.mark.parametrize("option", ["body", "multipart"])
def test_a_get_has_no_body(option: str) -> None:
    given_: Any = {"body": b"x", "multipart": [{"name": "a", "contents": "b"}]}[option]
    with pytest.raises(RequestOptionError, match="a body would go out unsigned"):
        client_v2(terminal := Terminal()).v2.papay.h5entrustweb.get(
            {"query": {"mch_id": MCHID}, option: given_}
        )

    assert terminal.requests == []


def test_a_query_that_is_no_text_cannot_be_signed() -> None:
    with pytest.raises(RequestOptionError, match="percent-encoded UTF-8 is wanted"):
        client_v2().v2.papay.h5entrustweb.get(query=f"mch_id={MCHID}&name=%FF%FE")


@pytest.mark.parametrize("value", ["", None])
def test_an_empty_nonce_is_none(value: str | None) -> None:
    client_v2(terminal := Terminal(good())).v2.pay.micropay.post(xml={**ORDER, "nonce_str": value})

    assert fields(terminal.request)["nonce_str"] == "n0nce"


@pytest.mark.parametrize("value", [float("nan"), float("inf")])
def test_a_number_that_is_none_is_refused(value: float) -> None:
    with pytest.raises(EncodingError, match=r"xml.total_fee: not a number"):
        client_v2().v2.pay.micropay.post(xml={**ORDER, "total_fee": value})


def test_a_part_that_comes_twice_cannot_be_signed() -> None:
    parts = [{"name": "mch_id", "contents": "1"}, {"name": "mch_id", "contents": MCHID}]
    with pytest.raises(RequestOptionError, match="mch_id is given twice"):
        client_v2().v2.secapi.mch.uploadmedia.post(multipart=parts)


def test_an_empty_sign_of_an_upload_is_made_anew() -> None:
    parts = [{"name": "mch_id", "contents": MCHID}, {"name": "sign", "contents": ""}]
    client_v2(terminal := Terminal(good())).v2.secapi.mch.uploadmedia.post(multipart=parts)

    body = terminal.request.body
    assert body.count(b'name="sign"') == 1
    assert sign_v2({"mch_id": MCHID}).encode() in body


def test_a_preview_of_an_upload_with_a_file_masks_the_sign() -> None:
    parts = [
        {"name": "mch_id", "contents": MCHID},
        {"name": "media", "contents": b"\x89PNG\xff\r\n--", "filename": "a.png"},
    ]
    shown = client_v2().v2.secapi.mch.uploadmedia.post.preview(multipart=parts)

    assert sign_v2({"mch_id": MCHID}).encode() not in shown.body
    assert b"\x89PNG\xff\r\n--" in shown.body
    assert shown.signed_text == f"mch_id={MCHID}&key=***"


@pytest.mark.parametrize(
    ("text", "secret"),
    [
        ("<xml><sandbox_signkey>K3Y</sandbox_signkey></xml>", "K3Y"),
        ("<xml><sign a='1'>S1GN</sign ></xml>", "S1GN"),
        ("<xml><sign>S1GNcut", "S1GN"),
        ('{"retcode":0,"access_token" : "T0KEN"}', "T0KEN"),
    ],
)
def test_what_an_answer_gives_away_is_masked_in_debug_output(text: str, secret: str) -> None:
    out = io.StringIO()
    client = client_v2(Terminal(Answer(text.encode(), 500)))
    client.v2.pay.micropay.post(xml=ORDER, debug=out, http_errors=False)

    assert secret not in out.getvalue()
    assert "***" in out.getvalue()


def test_an_apiv3_body_stays_as_it_is_in_a_preview() -> None:
    shown = client_v2().v3.x.post.preview(json={"a": "<sign>x</sign>"})

    assert b"<sign>x</sign>" in shown.body


def test_the_users_own_slots_are_apiv3s() -> None:
    def mine(handler: Any) -> Any:
        return handler

    stack = HandlerStack(Terminal(good()))
    stack.push(mine, "signer")
    stack.push(mine, "mine")
    driver = Builder.factory(config(handler=stack, secret=SECRET)).get_driver()

    assert driver.select("v2").handler.names[0] == "mine"
    assert mine not in [
        driver.select("v2").handler.middlewares[i]
        for i, name in enumerate(driver.select("v2").handler.names)
        if name == "signer"
    ]


def test_another_clients_apiv2_stack_is_refused() -> None:
    stack = client_v2().get_driver().select("v2").handler
    with pytest.raises(ConfigurationError, match="of another client, which works for that"):
        Builder.factory(config(handler=stack, secret=SECRET))


def test_what_the_php_sdk_fills_in_for_apiv2_alone_is_explained() -> None:
    with pytest.raises(ConfigurationError, match="for APIv2 alone leave serial, private_key and"):
        Builder.factory(
            {"mchid": MCHID, "serial": "nop", "privateKey": "any", "certs": {"any": None},
             "secret": SECRET}
        )  # fmt: skip


def test_the_secret_is_in_no_frame_of_a_mistaken_call() -> None:
    with pytest.raises(RequestOptionError) as caught:
        client_v2().v2.pay.micropay.post(xml={**ORDER, "sign_type": "sha1"})

    shown = traceback.TracebackException.from_exception(caught.value, capture_locals=True)
    assert SECRET not in "".join(
        line for line in shown.format() if "tests/" not in line.partition("\n")[0]
    )


def test_a_check_takes_a_gets_fields_either_way() -> None:
    query = {
        "mch_id": MCHID, "appid": "wx1", "plan_id": "1", "contract_code": "1",
        "request_serial": 1, "contract_display_account": "a", "notify_url": "https://e.example/",
        "version": "1.0", "timestamp": "1", "clientip": "1.2.3.4",
    }  # fmt: skip
    client = client_v2(terminal := Terminal(good()))
    client.v2.papay.h5entrustweb.get(xml=query, nonceless=True, check=True)

    assert len(terminal.requests) == 1


def test_the_doctor_has_nothing_to_test_without_apiv3() -> None:
    client = Builder.factory(mchid=MCHID, secret=SECRET)
    with pytest.raises(ConfigurationError, match="serial is missing"):
        client.doctor()


@pytest.mark.parametrize("key", ["apiv2_key", "apiv2Key", "v2_key", "apiKey", "ssl_key"])
def test_another_name_of_a_key_is_answered_with_its_own(key: str) -> None:
    with pytest.raises(ConfigurationError, match=r"is called|and the APIv2 key secret|merchant="):
        Builder.factory({"mchid": MCHID, key: SECRET})


def test_a_forgotten_protocol_is_told_to_a_client_of_apiv2_alone() -> None:
    client: Any = Builder.factory(mchid=MCHID, secret=SECRET)
    with pytest.raises(ConfigurationError, match=r"paths of APIv2, .* begin with v2/"):
        client.pay.orderquery.post(json={})
