"""APIv2 answers: which are good, which failed, and which are not proved."""

from __future__ import annotations

import gzip
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.answers import MCHID, Answer, Terminal
from support.apiv2 import SECRET, client_v2, failed, good, sign_v2, xml_answer, xml_text
from support.rows import for_each

from wechatpay_chain import catalogue
from wechatpay_chain._protocols.v2.unsigned import UNSIGNED
from wechatpay_chain.exceptions import (
    AnswerError,
    ClientStatusError,
    MissingSignatureHeaderError,
    RedirectStatusError,
    ResponseBodyError,
    ResultError,
    ServerStatusError,
    SignatureError,
    SignatureMismatchError,
    WeChatPayError,
)

if TYPE_CHECKING:
    from wechatpay_chain.message import Response

XML = {"mch_id": MCHID}


def call(answer: Answer, path: str = "v2/pay/orderquery", **options: Any) -> Response:
    response: Response = client_v2(Terminal(answer))[path].post(xml=XML, **options)
    return response


@pytest.mark.parametrize("kind", ["MD5", "HMAC-SHA256"])
@pytest.mark.parametrize("way", [{}, {"stream": True}])
def test_a_signed_answer_is_verified(kind: str, way: dict[str, Any]) -> None:
    response = call(good(kind=kind, trade_state="SUCCESS"), **way)

    assert (response.verified, response.unverified_reason) == (True, None)
    assert response.xml()["trade_state"] == "SUCCESS"


FIELDS = {"return_code": "SUCCESS", "result_code": "SUCCESS", "trade_state": "SUCCESS", "fee": "1"}
SIGN = sign_v2(FIELDS)
TAMPERED: dict[str, dict[str, str]] = {
    "a field altered": {**FIELDS, "fee": "2", "sign": SIGN},
    "a field added": {**FIELDS, "more": "1", "sign": SIGN},
    "a field left out": {k: v for k, v in {**FIELDS, "sign": SIGN}.items() if k != "fee"},
    "a field renamed": {**{k: v for k, v in FIELDS.items() if k != "fee"}, "fe": "1", "sign": SIGN},
    "two values swapped": {**FIELDS, "trade_state": "1", "fee": "SUCCESS", "sign": SIGN},
    "a case altered": {**FIELDS, "sign": SIGN.lower()},
    "a letter altered": {**FIELDS, "sign": SIGN[:-1] + ("0" if SIGN[-1] != "0" else "1")},
    "cut off": {**FIELDS, "sign": SIGN[:-1]},
    "longer": {**FIELDS, "sign": SIGN + "0"},
    "as long as the other kind": {**FIELDS, "sign": SIGN * 2},
    "another secret": {**FIELDS, "sign": sign_v2(FIELDS, secret="x" * 32)},
    "of an empty secret": {**FIELDS, "sign": sign_v2(FIELDS, secret="")},
    "not of ASCII": {**FIELDS, "sign": "签" * 32},
}


@for_each("what", TAMPERED)
@for_each("way", [{}, {"stream": True}])
def test_a_tampered_answer_is_refused(what: str, way: dict[str, Any]) -> None:
    with pytest.raises(SignatureMismatchError) as caught:
        call(xml_answer(TAMPERED[what]), **way)

    assert caught.value.response is not None
    assert not caught.value.response.verified
    assert SECRET not in str(caught.value)


@pytest.mark.parametrize("sign", [None, ""])
def test_an_answer_without_a_sign_is_refused(sign: str | None) -> None:
    fields = dict(FIELDS) if sign is None else {**FIELDS, "sign": sign}
    with pytest.raises(MissingSignatureHeaderError) as caught:
        call(xml_answer(fields))

    assert caught.value.missing == ("sign",)


def test_a_doubled_sign_is_none() -> None:
    text = xml_text({**FIELDS, "sign": SIGN}).replace("</xml>", f"<sign>{SIGN}</sign></xml>")
    with pytest.raises(MissingSignatureHeaderError):
        call(Answer(text.encode()))


def test_a_nested_field_is_covered_by_no_sign() -> None:
    text = xml_text({**FIELDS, "sign": SIGN}).replace("</xml>", "<a><b>1</b></a></xml>")
    with pytest.raises(SignatureMismatchError):
        call(Answer(text.encode()))


def test_a_sink_gets_nothing_of_a_tampered_answer(tmp_path: Path) -> None:
    with pytest.raises(SignatureMismatchError):
        call(xml_answer(TAMPERED["a field altered"]), sink=tmp_path / "out.xml")

    assert list(tmp_path.iterdir()) == []


def test_a_refused_stream_is_closed() -> None:
    client = client_v2(terminal := Terminal(xml_answer(TAMPERED["a field altered"])))
    with pytest.raises(SignatureMismatchError):
        client.v2.pay.orderquery.post(xml=XML, stream=True)

    assert (terminal.opened, terminal.closed) == (1, 1)


# 200, and failed


def test_a_failed_business_is_an_error_with_all_that_was_said() -> None:
    with pytest.raises(ResultError) as caught:
        call(failed("NOTENOUGH", "余额不足"))

    error = caught.value
    assert (error.return_code, error.return_msg) == ("SUCCESS", "OK")
    assert (error.result_code, error.err_code, error.err_code_des) == (
        "FAIL",
        "NOTENOUGH",
        "余额不足",
    )
    assert str(error).startswith("POST /v2/pay/orderquery failed: NOTENOUGH; 余额不足")
    assert error.response.xml()["err_code"] == "NOTENOUGH"
    assert (error.status_code, error.request.method) == (200, "POST")


def test_a_refused_request_is_an_error_with_its_reason() -> None:
    with pytest.raises(ResultError, match="FAIL; 签名错误; check secret and mchid") as caught:
        call(xml_answer({"return_code": "FAIL", "return_msg": "签名错误"}))

    assert (caught.value.result_code, caught.value.err_code) == (None, None)


@pytest.mark.parametrize("code", ["SYSTEMERROR", "BANKERROR"])
def test_an_unknown_outcome_is_called_so(code: str) -> None:
    with pytest.raises(ResultError, match="outcome of a write is unknown: query it"):
        call(failed(code, "系统错误"))


UNCLEAR: dict[str, bytes] = {
    "nothing": b"",
    "text": b"busy",
    "json": b'{"code":"SYSTEM_ERROR"}',
    "a page": b"<html><body>captive portal</body></html>",
    "no fields": b"<xml/>",
    "no return_code": b"<xml><err_code>SYSTEMERROR</err_code></xml>",
    "an empty return_code": b"<xml><return_code></return_code></xml>",
    "a doubled return_code": xml_text({"return_code": "SUCCESS"})
    .replace("</xml>", "<return_code>SUCCESS</return_code></xml>")
    .encode(),
    "another return_code": b"<xml><return_code>SUCCESS </return_code></xml>",
    "an empty result_code": xml_text({"return_code": "SUCCESS", "result_code": ""}).encode(),
    "another result_code": xml_text({"return_code": "SUCCESS", "result_code": "OK"}).encode(),
    "cut off": xml_text({"return_code": "SUCCESS", "result_code": "SUCCESS"})[:-9].encode(),
}


@for_each("what", UNCLEAR)
@for_each(
    "path",
    [
        "v2/pay/micropay",
        "v2/mmpaymkttransfers/promotion/transfers",
        "v2/mmpaymkttransfers/sendredpack",
        "v2/mmpaysptrans/pay_bank",
    ],
)
def test_what_says_neither_good_nor_bad_is_an_unknown_outcome(path: str, what: str) -> None:
    with pytest.raises(ResponseBodyError, match="outcome of a write is unknown") as caught:
        call(Answer(UNCLEAR[what]), path)

    assert f"POST /{path}" in str(caught.value)


def test_an_unsigned_answer_without_a_result_code_is_unclear() -> None:
    with pytest.raises(ResponseBodyError, match="says neither"):
        call(xml_answer({"return_code": "SUCCESS"}), "v2/mmpaymkttransfers/sendredpack")


def test_a_signed_answer_may_be_without_a_result_code() -> None:
    fields = {"return_code": "SUCCESS", "rate": "1"}

    assert call(xml_answer({**fields, "sign": sign_v2(fields)})).verified


@pytest.mark.parametrize("hidden", ["result_code=FAIL", "trade_state=NOTPAY", "total_fee=1"])
def test_a_field_moved_into_the_value_before_it_is_refused(hidden: str) -> None:
    fields = {"return_code": "SUCCESS", "result_code": "SUCCESS", "nonce_str": "x1", "sub": "y"}
    name, _, value = hidden.partition("=")
    honest = {**fields, name: value}
    before = max(other for other in honest if other < name)
    moved = {k: v for k, v in honest.items() if k != name}
    moved[before] = f"{moved[before]}&{hidden}"
    with pytest.raises(SignatureMismatchError, match=f"with another, {name}, in its value"):
        call(xml_answer({**moved, "sign": sign_v2(honest)}))


def test_an_ampersand_in_a_value_of_ones_own_is_no_other_field() -> None:
    assert call(good(attach="a=1&b=2")).verified


def test_a_failure_is_unverified_unless_it_is_signed() -> None:
    fields = {"return_code": "SUCCESS", "result_code": "FAIL", "err_code": "ORDERNOTEXIST"}
    with pytest.raises(ResultError) as caught:
        call(xml_answer(fields))
    assert caught.value.response.unverified_reason == "a failed result is not reliably signed"

    with pytest.raises(ResultError) as caught:
        call(xml_answer({**fields, "sign": sign_v2(fields)}))
    assert caught.value.response.verified


def test_a_failure_is_an_answer_where_errors_are_off() -> None:
    response = call(failed("NOTENOUGH", "余额不足"), http_errors=False)

    assert response.xml()["err_code"] == "NOTENOUGH"
    assert not response.verified


@pytest.mark.parametrize(
    ("status", "kind"),
    [(302, RedirectStatusError), (404, ClientStatusError), (502, ServerStatusError)],
)
def test_a_status_is_an_error_as_in_apiv3(status: int, kind: type[WeChatPayError]) -> None:
    with pytest.raises(kind) as caught:
        call(Answer(b"<html></html>", status))

    assert isinstance(caught.value, AnswerError)


@for_each("body", [b"", b"{}", b"busy", b"\xff\xfe", b"<html>", b"<xml><a></xml>"])
def test_an_answer_that_is_no_xml_is_refused(body: bytes) -> None:
    with pytest.raises(ResponseBodyError):
        call(Answer(body, 200, {"Content-Type": "text/html"}))


@given(st.binary(max_size=60))
def test_no_bytes_pass_for_an_answer(body: bytes) -> None:
    with pytest.raises((ResponseBodyError, ResultError, SignatureError)):
        call(Answer(body))


def test_an_entity_is_refused() -> None:
    bomb = b'<!DOCTYPE x [<!ENTITY a "SUCCESS">]><xml><return_code>&a;</return_code></xml>'
    with pytest.raises(ResponseBodyError, match="DOCTYPE"):
        call(Answer(bomb))


# Without a sign


XML_ROWS = [row for row in UNSIGNED if row.kind == "xml"]


def documented(row: str) -> catalogue.Endpoint | None:
    found = [catalogue.lookup(f"v2/{row}", method) for method in ("POST", "GET")]
    return next((endpoint for endpoint in found if endpoint is not None), None)


@for_each("row", UNSIGNED, called=lambda row: row.path)
def test_an_unsigned_endpoint_is_documented_and_says_why(row: Any) -> None:
    assert documented(row.path) is not None
    assert row.reason


def test_what_is_documented_as_unsigned_is_in_the_table() -> None:
    unsigned = {
        endpoint.path
        for endpoint in catalogue.endpoints()
        if endpoint.protocol == "v2"
        and (not endpoint.response_signed or endpoint.response_kind in {"json", "redirect"})
    }

    assert unsigned <= {row.path for row in UNSIGNED}


@for_each("row", XML_ROWS, called=lambda row: row.path)
def test_an_unsigned_answer_passes_with_its_reason(row: Any) -> None:
    fields = {"return_code": "SUCCESS", "result_code": "SUCCESS"}
    response = call(xml_answer(fields), f"v2/{row.path}")

    assert (response.verified, response.unverified_reason) == (False, row.reason)


@for_each("row", XML_ROWS, called=lambda row: row.path)
def test_an_unsigned_answer_that_failed_is_an_error(row: Any) -> None:
    with pytest.raises(ResultError, match="NO_AUTH"):
        call(failed("NO_AUTH", "没有权限"), f"v2/{row.path}")


def test_a_sign_that_comes_all_the_same_counts() -> None:
    assert call(good(), "v2/mmpaymkttransfers/sendredpack").verified


def test_a_sign_that_may_come_must_fit() -> None:
    with pytest.raises(SignatureMismatchError):
        call(xml_answer(TAMPERED["a field altered"]), "v2/mmpaysptrans/pay_bank")


def test_a_wrong_sign_changes_nothing_where_none_is_required() -> None:
    response = call(xml_answer(TAMPERED["a field altered"]), "v2/mmpaymkttransfers/sendredpack")

    assert not response.verified


@pytest.mark.parametrize("status", [400, 500])
def test_an_error_page_of_a_page_is_an_error(status: int) -> None:
    client = client_v2(Terminal(Answer(b"", status)))
    with pytest.raises(AnswerError):
        client.v2.papay.entrustweb.get(query=XML)


def test_a_status_with_xml_says_what_it_says() -> None:
    fields = {"return_code": "FAIL", "return_msg": "参数错误"}
    with pytest.raises(ClientStatusError, match="参数错误") as caught:
        call(xml_answer(fields, 400))

    assert caught.value.response.unverified_reason == "a 400 answer is not reliably signed"


@pytest.mark.parametrize("path", ["Pay/DownloadBill", "pay/downloadbill/", "x/pay/downloadbill"])
def test_only_the_path_itself_is_exempt(path: str) -> None:
    with pytest.raises(MissingSignatureHeaderError):
        call(xml_answer({"return_code": "SUCCESS", "result_code": "SUCCESS"}), f"v2/{path}")


@pytest.mark.parametrize("path", ["mmpaymkttransfers/pay_bank", "mmpaymkttransfers/query_bank"])
def test_the_stale_paths_of_the_php_sdk_are_not_exempt(path: str) -> None:
    with pytest.raises(MissingSignatureHeaderError):
        call(xml_answer({"return_code": "SUCCESS"}), f"v2/{path}")


@pytest.mark.parametrize("sandbox", ["xdc/apiv2sandbox", "sandboxnew"])
def test_a_sandbox_answers_as_what_it_stands_for(sandbox: str) -> None:
    assert call(Answer("交易时间".encode()), f"v2/{sandbox}/pay/downloadbill").text == "交易时间"
    with pytest.raises(MissingSignatureHeaderError):
        call(xml_answer({"return_code": "SUCCESS"}), f"v2/{sandbox}/pay/orderquery")


def test_a_page_for_the_user_is_a_redirect_and_no_error() -> None:
    client = client_v2(Terminal(Answer(b"", 302, {"Location": "https://example.com/sign"})))
    response = client.v2.papay.entrustweb.get(query=XML, base_uri="https://api.weixin.qq.com/")

    assert response.headers["Location"] == "https://example.com/sign"


def test_an_access_token_comes_in_json() -> None:
    client = client_v2(Terminal(Answer(b'{"retcode":0,"access_token":"t"}')))
    response = client.v2.appauth.getaccesstoken.get(query=XML)

    assert response.json()["access_token"] == "t"
    assert response.unverified_reason == "answers in JSON, which APIv2 does not sign"


@for_each("body", [b"", b"{}", b"[]", b"<xml/>", b'{"errcode":40001}'])
@for_each("way", [{}, {"stream": True}])
def test_an_access_token_that_is_none_is_refused(body: bytes, way: dict[str, Any]) -> None:
    client = client_v2(Terminal(Answer(body)))
    with pytest.raises(ResponseBodyError, match="is not the documented JSON"):
        client.v2.appauth.getaccesstoken.get(query=XML, **way)


def test_a_refused_access_token_is_an_error() -> None:
    client = client_v2(Terminal(Answer(b'{"retcode":-1,"retmsg":"invalid code"}')))
    with pytest.raises(ResultError, match="-1; invalid code"):
        client.v2.appauth.getaccesstoken.get(query=XML)


# Bills

BILL = "\ufeff交易时间,公众账号ID\r\n`2026-11-22 10:00:00,`wx8888888888888888\r\n".encode()


@pytest.mark.parametrize("content", [BILL, gzip.compress(BILL, mtime=0), b""])
@pytest.mark.parametrize("path", ["v2/pay/downloadbill", "v2/pay/downloadfundflow"])
def test_a_bill_goes_to_its_sink(tmp_path: Path, content: bytes, path: str) -> None:
    response = call(Answer(content), path, sink=tmp_path / "bill")

    assert (tmp_path / "bill").read_bytes() == content
    assert not response.verified


@pytest.mark.parametrize("chunk", [1, 3, 5, 4096])
def test_a_bill_that_cannot_be_had_is_an_error_and_no_file(tmp_path: Path, chunk: int) -> None:
    answer = failed("NO_BILL_EXIST", "账单不存在")
    padded = Answer(b"\xef\xbb\xbf \r\n" + answer.body, 200, answer.headers)
    client = client_v2(Terminal(padded, chunk=chunk))
    with pytest.raises(ResultError, match="NO_BILL_EXIST"):
        client.v2.pay.downloadbill.post(xml=XML, sink=tmp_path / "bill")

    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("body", [b"<html>busy</html>", b"\0" + failed("A", "b").body])
def test_markup_is_no_bill(tmp_path: Path, body: bytes) -> None:
    with pytest.raises((ResponseBodyError, ResultError)):
        call(Answer(body), "v2/pay/downloadbill", sink=tmp_path / "bill")

    assert list(tmp_path.iterdir()) == []


def test_a_failure_is_not_saved_as_a_bill_where_errors_are_off(tmp_path: Path) -> None:
    with pytest.raises(ResultError):
        call(
            failed("NO_BILL_EXIST", "账单不存在"),
            "v2/pay/downloadbill",
            sink=tmp_path / "bill",
            http_errors=False,
        )

    assert list(tmp_path.iterdir()) == []


def test_a_bills_own_name_for_its_code_is_read() -> None:
    fields = {"return_code": "FAIL", "return_msg": "No Bill Exist", "error_code": "20002"}
    with pytest.raises(ResultError, match="20002; No Bill Exist") as caught:
        call(xml_answer(fields), "v2/pay/downloadbill")

    assert caught.value.err_code == "20002"


def test_a_bill_can_be_streamed() -> None:
    with call(Answer(BILL), "v2/pay/downloadbill", stream=True) as response:
        assert b"".join(response.iter_bytes()) == BILL
