"""What APIv2 is answered: expectations, refusals, parameters, files, uploads and faults."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import pytest
from support.platform_v2 import exchange, failure, micropay, order, signed

from wechatpay_chain import Builder, Client
from wechatpay_chain.exceptions import (
    AnswerError,
    EncodingError,
    MissingSignatureHeaderError,
    ResponseBodyError,
    ServerStatusError,
)
from wechatpay_chain.testing import Checks, Identity, Platform, Refusal

if TYPE_CHECKING:
    from wechatpay_chain import Response
    from wechatpay_chain.testing import ReceivedRequest

PNG = b"\x89PNG\r\n--x\r\n"


@pytest.fixture
def platform(identity: Identity) -> Iterator[Platform]:
    """One that makes all checks."""
    with Platform(identity) as started:
        yield started


@pytest.fixture
def client(platform: Platform) -> Iterator[Client]:
    with Builder.factory(platform.config) as made:
        yield made


def pay(client: Client, identity: Identity, **more: Any) -> Response:
    response: Response = client.v2.pay.micropay.post(xml=micropay(identity, **more))
    return response


# -- expectations --------------------------------------------------------------------------------


@pytest.mark.parametrize("template", ["/pay/micropay", "pay/micropay", "v2/pay/micropay"])
def test_an_expectation_is_answered_with_all_that_answers_have(
    platform: Platform, client: Client, identity: Identity, template: str
) -> None:
    platform.expect("POST", template).respond({"trade_state": "SUCCESS", "total_fee": 1})
    answer = pay(client, identity)
    fields = answer.xml()
    assert answer.verified
    assert (fields["trade_state"], fields["total_fee"]) == ("SUCCESS", "1")
    assert (fields["return_code"], fields["result_code"]) == ("SUCCESS", "SUCCESS")
    assert (fields["mch_id"], fields["appid"]) == (identity.mchid, "wx8888888888888888")
    assert fields["nonce_str"]


def test_an_expectation_may_say_nothing(
    platform: Platform, client: Client, identity: Identity
) -> None:
    platform.expect("POST", "/pay/micropay").respond()
    assert pay(client, identity).verified


def test_what_it_says_stands(platform: Platform, client: Client, identity: Identity) -> None:
    said = {"nonce_str": "mine", "appid": "wx2", "return_msg": ""}
    platform.expect("POST", "/pay/micropay").respond(said)
    fields = pay(client, identity).xml()
    assert {name: fields[name] for name in said} == said


@pytest.mark.parametrize(
    "said",
    [{"result_code": "FAIL", "err_code": "NOTENOUGH"}, {"return_code": "FAIL", "return_msg": "no"}],
)
def test_it_may_say_that_the_call_failed(
    platform: Platform, client: Client, identity: Identity, said: dict[str, str]
) -> None:
    platform.expect("POST", "/pay/micropay").respond(said)
    error = failure(pay, client, identity)
    assert (error.err_code, error.response.verified) == (
        said.get("err_code"),
        "result_code" in said,
    )


def test_a_function_is_given_the_fields(
    platform: Platform, client: Client, identity: Identity
) -> None:
    platform.expect("POST", "/pay/micropay").respond(lambda call: {"attach": call.plain()["body"]})
    assert pay(client, identity, body="中文 & <b> ]]>").xml()["attach"] == "中文 & <b> ]]>"


def test_a_path_that_is_not_documented_can_be_served(
    platform: Platform, client: Client, identity: Identity
) -> None:
    platform.expect("POST", "/pay/brandnew").respond({"state": "OK"})
    answer = client["v2/pay/brandnew"].post(xml=order(identity))
    assert (answer.xml()["state"], answer.verified) == ("OK", True)


@pytest.mark.parametrize("options", [{"signed": False}, {"content": "<xml/>"}])
def test_an_answer_may_go_without_a_sign(
    platform: Platform, client: Client, identity: Identity, options: dict[str, Any]
) -> None:
    said = None if "content" in options else {"trade_state": "SUCCESS"}
    platform.expect("POST", "/pay/micropay").respond(said, **options)
    with pytest.raises((MissingSignatureHeaderError, ResponseBodyError)):
        pay(client, identity)


def test_a_status_and_headers_can_be_had(
    platform: Platform, client: Client, identity: Identity
) -> None:
    told = {"return_code": "FAIL", "return_msg": "down"}
    platform.expect("POST", "/pay/micropay").respond(told, status=503, headers={"X-Mine": "1"})
    with pytest.raises(ServerStatusError, match="503 FAIL; down") as caught:
        pay(client, identity)
    assert caught.value.response.headers["X-Mine"] == "1"


@pytest.mark.parametrize(
    ("said", "kind"),
    [({"a": {"b": 1}}, EncodingError), ({"a": "\0"}, EncodingError), ([1], TypeError)],
)
def test_what_cannot_be_signed_fails_the_test(
    identity: Identity, said: Any, kind: type[Exception]
) -> None:
    platform = Platform(identity)
    platform.start()
    platform.expect("POST", "/pay/micropay").respond(said)
    with Builder.factory(platform.config) as client:
        assert failure(pay, client, identity).err_code == "SYSTEM_ERROR"
    platform.stop()
    with pytest.raises(kind):
        platform.check()


def test_an_unsigned_answer_may_nest(
    platform: Platform, client: Client, identity: Identity
) -> None:
    rows = [{"mch_id": "1", "business": "a & b"}, {"mch_id": "2", "business": ""}]
    platform.expect("POST", "/secapi/mch/submchmanage").respond({"total": 2, "mchinfo": rows})
    asked: Any = {"appid": "wx1", "mch_id": identity.mchid, "page_index": "1"}
    query: Any = {"action": "query"}
    answer = client.v2.secapi.mch.submchmanage.post(xml=asked, query=query, security=True)
    assert answer.xml()["mchinfo"] == rows


# -- refusals ------------------------------------------------------------------------------------


def refuse(code: str, message: str = "订单不存在", **detail: Any) -> Any:
    def refusing(_call: ReceivedRequest) -> Any:
        raise Refusal(404, code, message, detail or None)

    return refusing


def test_a_refusal_is_a_failed_result_with_a_sign(
    platform: Platform, client: Client, identity: Identity
) -> None:
    platform.expect("POST", "/pay/orderquery").respond(refuse("ORDERNOTEXIST"))
    error = failure(client.v2.pay.orderquery.post, xml=order(identity))
    assert (error.status_code, error.return_code, error.result_code) == (200, "SUCCESS", "FAIL")
    assert (error.err_code, error.err_code_des) == ("ORDERNOTEXIST", "订单不存在")
    assert error.response.verified


def test_a_refusals_field_is_told(platform: Platform, client: Client, identity: Identity) -> None:
    served = refuse("PARAM_ERROR", "参数错误", field="/attach", issue="is too long")
    platform.expect("POST", "/pay/orderquery").respond(served)
    error = failure(client.v2.pay.orderquery.post, xml=order(identity))
    assert error.err_code_des == "参数错误: attach is too long"


def test_a_bill_says_it_by_its_own_names(
    platform: Platform, client: Client, identity: Identity
) -> None:
    platform.expect("POST", "/pay/downloadbill").respond(refuse("20002", "No Bill Exist"))
    asked: Any = {"appid": "wx1", "mch_id": identity.mchid, "bill_date": "20260101"}
    error = failure(client.v2.pay.downloadbill.post, xml=asked)
    assert (error.return_code, error.err_code, error.return_msg) == (
        "FAIL",
        "20002",
        "No Bill Exist",
    )


def test_json_says_it_in_json(platform: Platform, client: Client, identity: Identity) -> None:
    platform.expect("GET", "/appauth/getaccesstoken").respond(refuse("X", "invalid code"))
    asked: Any = {
        "mch_id": identity.mchid, "appid": "wx1", "openid": "o", "code": "c",
        "grant_type": "authorization_code", "scope": "pay_identity", "sign_type": "HMAC-SHA256",
    }  # fmt: skip
    error = failure(client.v2.appauth.getaccesstoken.get, query=asked)
    assert (error.return_code, error.return_msg) == ("-1", "invalid code")


# -- parameters ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        ({"appid": None}, "appid is required and missing"),
        ({"total_fee": "1.5"}, "total_fee expected an integer"),
        ({"totalfee": 1}, "totalfee is not documented; did you mean total_fee?"),
        ({"detail": "{"}, "detail expected JSON as text"),
    ],
)
def test_a_field_that_is_not_as_documented_is_named(
    platform: Platform, client: Client, identity: Identity, changes: dict[str, Any], told: str
) -> None:
    fields = {**micropay(identity), **changes}
    given: Any = {name: value for name, value in fields.items() if value is not None}
    error = failure(client.v2.pay.micropay.post, xml=given)
    assert (error.result_code, error.err_code) == ("FAIL", "PARAM_ERROR")
    assert told in (error.err_code_des or "")
    assert platform.refused == []


def test_of_two_numbers_one_is_enough(client: Client, identity: Identity) -> None:
    asked = {k: v for k, v in order(identity).items() if k != "out_trade_no"}
    error = failure(client["v2/pay/orderquery"].post, xml=asked)
    assert "one of transaction_id, out_trade_no is required" in (error.err_code_des or "")


def test_a_missing_nonce_is_named(platform: Platform, identity: Identity) -> None:
    fields = {k: v for k, v in order(identity).items() if k != "nonce_str"}
    said = exchange(platform, signed(fields, identity)).fields
    assert (said["err_code"], said["err_code_des"]) == (
        "PARAM_ERROR",
        "参数错误: nonce_str is required and missing",
    )


def test_a_nonce_too_many_is_warned_of(
    platform: Platform, client: Client, identity: Identity
) -> None:
    asked: Any = {"mch_id": identity.mchid, "appid": "wx1", "fee_type": "USD", "date": "20260101"}
    client.v2.pay.queryexchagerate.post(xml=asked)
    assert any("documented without nonce_str" in warning for warning in platform.warnings)


def test_a_query_is_compared_too(client: Client, identity: Identity) -> None:
    error = failure(client.v2.papay.h5entrustweb.get, query={"mch_id": identity.mchid})
    assert "appid is required and missing" in str(error)


def test_parameters_can_be_left_unchecked(identity: Identity) -> None:
    checks = Checks(path=False, query=False, body=False)
    with Platform(identity, checks=checks) as platform, Builder.factory(platform.config) as client:
        asked: Any = {"mch_id": identity.mchid}
        assert client.v2.pay.micropay.post(xml=asked).verified


def test_a_refusal_in_apiv3s_form_is_a_failure_with_its_message(platform: Platform) -> None:
    platform.expect("POST", "v2/pay/orderquery").respond(
        {"code": "NO_AUTH", "message": "没有权限"}, status=403
    )
    with (
        Builder.factory(platform.config) as client,
        pytest.raises(AnswerError, match="没有权限") as caught,
    ):
        client["v2/pay/orderquery"].post({"xml": order(platform.identity)})

    assert caught.value.response.xml()["return_code"] == "FAIL"


def test_a_request_can_be_read_as_fields(platform: Platform) -> None:
    with Builder.factory(platform.config) as client:
        client["v2/pay/orderquery"].post({"xml": order(platform.identity)})

    assert platform.requests[-1].xml()["out_trade_no"] == "ORDER-1"


def test_a_path_with_the_protocol_in_it_is_explained(platform: Platform) -> None:
    body = signed(order(platform.identity), platform.identity)
    said = exchange(platform, body, "/v2/pay/orderquery", **{"Content-Type": "text/xml"})

    assert said.status == 404
    assert "is not sent: use /pay/orderquery" in said.content.decode()
