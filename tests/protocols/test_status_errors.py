"""Answers that are not 2xx: typed errors that explain themselves, whatever the body is."""

from __future__ import annotations

import json
import tracemalloc
from typing import TYPE_CHECKING, Any

import pytest
from support.answers import Answer, Terminal, client_at, client_of, signed, unsigned
from support.rows import for_each
from support.servers import Action, Received, Server, reply

from wechatpay_chain import HTTPStatusError, Response
from wechatpay_chain.exceptions import (
    ClientStatusError,
    RedirectStatusError,
    ServerStatusError,
)

if TYPE_CHECKING:
    from wechatpay_chain.message import Request


def refusal(status: int = 400, **body: Any) -> Answer:
    return signed(json.dumps(body, ensure_ascii=False).encode(), status).with_headers(
        Request_ID="08F78BB5AF0610D302"
    )


def caught_from(answer: Answer, verb: str = "post", **options: Any) -> HTTPStatusError:
    with pytest.raises(HTTPStatusError) as caught:
        getattr(client_of(Terminal(answer)).v3.pay.transactions.native, verb)(options)
    return caught.value


# Which error


@for_each(
    "status, kind",
    [
        (300, RedirectStatusError),
        (304, RedirectStatusError),
        (399, RedirectStatusError),
        (400, ClientStatusError),
        (401, ClientStatusError),
        (429, ClientStatusError),
        (499, ClientStatusError),
        (500, ServerStatusError),
        (503, ServerStatusError),
        (599, ServerStatusError),
        (101, HTTPStatusError),
        (199, HTTPStatusError),
        (600, HTTPStatusError),
    ],
)
def test_the_status_decides_the_class(status: int, kind: type[HTTPStatusError]) -> None:
    error = caught_from(unsigned(b"", status))

    assert type(error) is kind
    assert error.status_code == status


def test_the_error_has_what_the_platform_said() -> None:
    detail = {"field": "/amount/currency", "issue": "无效", "location": "body", "value": "XYZ"}
    error = caught_from(refusal(code="PARAM_ERROR", message="参数错误", detail=detail))

    assert error.code == "PARAM_ERROR"
    assert error.message == "参数错误"
    assert error.detail == detail
    assert error.request_id == "08F78BB5AF0610D302"
    assert error.response.json()["code"] == "PARAM_ERROR"
    assert error.request.target == "/v3/pay/transactions/native"
    assert error.request.body == b""


def test_the_text_is_a_line_to_act_on() -> None:
    detail = {"field": "/amount/currency", "issue": "invalid", "location": "body"}
    error = caught_from(refusal(code="PARAM_ERROR", message="wrong\nparameter", detail=detail))

    assert str(error) == (
        "POST /v3/pay/transactions/native answered 400 PARAM_ERROR; wrong parameter; "
        "body /amount/currency: invalid; Request-ID 08F78BB5AF0610D302"
    )


@for_each(
    "status, code, hint",
    [
        (401, "SIGN_ERROR", "check that serial belongs to private_key"),
        (401, None, "check mchid, serial and private_key"),
        (403, "NO_AUTH", "may not call this endpoint"),
        (429, "RATELIMIT_EXCEED", "wait, then repeat with the same parameters"),
        (500, "SYSTEM_ERROR", "the outcome of a write is unknown"),
        (502, None, "the outcome of a write is unknown"),
    ],
)
def test_the_text_says_what_to_do(status: int, code: str | None, hint: str) -> None:
    assert hint in str(caught_from(refusal(status, code=code, message="m")))


def test_the_issue_of_a_sign_error_is_found_where_the_platform_puts_it() -> None:
    detail = {
        "detail": {"issue": "sign not match"},
        "field": "signature",
        "location": "authorization",
        "sign_information": {"method": "GET", "truncated_sign_message": "GET\n/v3/x\n"},
    }

    text = str(caught_from(refusal(401, code="SIGN_ERROR", message="错误的签名", detail=detail)))

    assert "authorization signature: sign not match" in text
    assert "truncated" not in text


def test_undefined_fields_are_named() -> None:
    detail = {"location": "body", "value": ["/body/appid", "/body/mchid"]}

    assert "body /body/appid, /body/mchid" in str(caught_from(refusal(code="X", detail=detail)))


@pytest.mark.parametrize("value", ["13800138000", ["13800138000"], {"a": "13800138000"}])
def test_a_value_that_may_be_personal_is_not_repeated(value: object) -> None:
    error = caught_from(refusal(code="X", detail={"location": "body", "value": value}))

    assert "13800138000" not in str(error)
    assert error.detail["value"] == value


# Bodies of every kind

BODIES = {
    "nothing": b"",
    "HTML": b"<html>\r\n<h1>502 Bad Gateway</h1>\r\n</html>",
    "cut JSON": b'{"code":"PARAM_ER',
    "a list": b'[{"code":"X"}]',
    "a text": b'"X"',
    "a number": b"1",
    "null": b"null",
    "not UTF-8": b"\xff\xfe\x00",
    "deep": b"[" * 5000,
    "NaN": b'{"code": NaN}',
    "long": b"x" * 200_000,
}


@pytest.mark.parametrize("stream", [False, True], ids=["whole", "streamed"])
@for_each("case", BODIES)
def test_any_body_is_tolerated(case: str, stream: bool) -> None:
    error = caught_from(Answer(BODIES[case], 502, {"Content-Type": "text/html"}), stream=stream)

    assert type(error) is ServerStatusError
    assert (error.code, error.message, error.detail) == (None, None, None)
    assert error.response.content == BODIES[case]
    assert "without an explanation (text/html)" in str(error)


@for_each(
    "code, kept",
    [("X", "X"), (404, "404"), (-1, "-1"), (1.5, None), ("", None), (None, None), ({}, None)],
)
def test_a_code_of_another_kind_is_tolerated(code: object, kept: str | None) -> None:
    error = caught_from(refusal(code=code, message=code))

    assert (error.code, error.message) == (kept, kept)


@for_each("detail", [None, "text", 1, [], ["a"], {"issue": {"a": 1}}, {"field": 7}])
def test_a_detail_of_another_kind_is_kept(detail: object) -> None:
    assert caught_from(refusal(code="X", detail=detail)).detail == detail


LONG = "a\x1b[31mb\x00c" + "长" * 5000 + "\r\n\t\x1b[31m\u2028\x00" + "a" * 9000


@pytest.mark.parametrize(
    "answer",
    [
        refusal(code=LONG, message=LONG, detail={"field": LONG, "issue": LONG, "location": LONG}),
        refusal(code="X", detail={"value": ["/" + LONG] * 99}),
        Answer(b"", 400, {"Content-Type": LONG, "Request-ID": LONG}, reason=LONG),
        Answer(b"", 302, {"Location": LONG}, reason=LONG),
    ],
    ids=["JSON", "pointers", "headers", "redirect"],
)
def test_the_text_is_one_bounded_line(answer: Answer) -> None:
    text = str(caught_from(answer))

    assert text.isprintable()
    assert len(text) < 1500


def test_a_long_path_is_cut() -> None:
    with pytest.raises(ClientStatusError) as caught:
        client_of(Terminal(refusal(code="X")))["v3"]._openid_.get(openid="o" * 5000)

    assert len(str(caught.value)) < 500


@pytest.mark.parametrize("run", ["A" * 344, "ab0" * 100, "0" * 512])
def test_what_looks_like_a_signature_is_masked(run: str) -> None:
    error = caught_from(refusal(code="X", message=f"you sent {run}, which is wrong"))

    assert "you sent ***, which is wrong" in str(error)


# Streamed errors


def test_the_body_of_a_streamed_error_is_read() -> None:
    terminal = Terminal(refusal(code="PARAM_ERROR", message="m"))

    with pytest.raises(ClientStatusError) as caught:
        client_of(terminal)["v3"].x.get(stream=True)

    assert caught.value.code == "PARAM_ERROR"
    assert not caught.value.response.streamed
    assert terminal.closed == 1


def test_of_a_streamed_error_without_end_a_quarter_megabyte_is_read() -> None:
    def endless(received: Received) -> Any:
        yield b"HTTP/1.1 500 Oh\r\nContent-Length: 99999999999\r\n\r\n"
        while True:
            yield bytes(65536)

    with Server(endless) as server, client_at(server.origin) as client:
        with pytest.raises(ServerStatusError):
            client["v3"].x.get(stream=True)
        tracemalloc.start()
        with pytest.raises(ServerStatusError) as caught:
            client["v3"].x.get(stream=True)
        peak = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()

    assert len(caught.value.response.content) == 262_144
    assert peak < 5_000_000


@pytest.mark.parametrize("end", [Action.CLOSE, Action.RESET])
def test_a_streamed_error_that_breaks_off_keeps_its_status_and_what_came(end: Action) -> None:
    whole = reply(403, b'{"code":"NO_AUTH"}', length=999)

    with (
        Server(lambda _: [whole, end]) as server,
        client_at(server.origin) as client,
        pytest.raises(ClientStatusError) as caught,
    ):
        client["v3"].x.get(stream=True)

    assert caught.value.status_code == 403
    assert b'{"code":"NO_AUTH"}'.startswith(caught.value.response.content)


# Without http_errors


@pytest.mark.parametrize("status", [302, 400, 404, 500])
def test_without_http_errors_the_answer_is_returned(status: int) -> None:
    response = client_of(Terminal(refusal(status, code="X")))["v3"].x.post(http_errors=False)

    assert response.status_code == status
    assert response.json() == {"code": "X"}
    assert response.verified


def test_without_http_errors_a_streamed_answer_is_left_on_the_connection() -> None:
    body = b"x" * 2_000_000
    terminal = Terminal(signed(body, 404), 65536)

    response = client_of(terminal)["v3"].x.get(http_errors=False, stream=True)

    assert response.streamed
    assert response.content == body


def test_http_errors_may_be_asked_for() -> None:
    with pytest.raises(ClientStatusError):
        client_of(Terminal(refusal()))["v3"].x.get(http_errors=True)


# Redirects


@for_each("status", [301, 302, 303, 307, 308])
@for_each("verb", ["get", "post"])
def test_a_redirect_is_not_followed(verb: str, status: int) -> None:
    elsewhere = ("Location", "/v3/elsewhere")

    with Server(lambda _: reply(status, b"", elsewhere)) as server:
        with client_at(server.origin) as client, pytest.raises(RedirectStatusError) as caught:
            getattr(client["v3"].x, verb)()
        assert [received.target for received in server.received] == ["/v3/x"]

    assert "redirects are not followed" in str(caught.value)
    assert caught.value.response.headers["location"] == "/v3/elsewhere"


def test_an_async_verbs_promise_is_rejected_with_the_same_error() -> None:
    with client_of(Terminal(refusal(code="PARAM_ERROR"))) as client:
        promise = client["v3"].x.post_async(json={})

        with pytest.raises(ClientStatusError, match="PARAM_ERROR"):
            promise.wait()


def test_an_error_knows_no_status_without_an_answer() -> None:
    error = HTTPStatusError("made by hand")

    assert not error.has_response
    with pytest.raises(AttributeError, match="without a response"):
        error.status_code  # noqa: B018 - reading it is the test


def test_a_plugin_may_answer_without_a_reason() -> None:
    def terminal(request: Request, options: object) -> Response:
        return Response(400, {}, request=request)

    with pytest.raises(ClientStatusError, match=r"answered 400; without .*\(no content type\)"):
        client_of(terminal)["v3"].x.get()


# What the catalogue can explain


def error_of(path: str, answer: Answer, verb: str = "post", **options: Any) -> HTTPStatusError:
    with pytest.raises(HTTPStatusError) as caught:
        getattr(client_of(Terminal(answer))[path], verb)(options)
    return caught.value


@pytest.mark.parametrize(
    ("verb", "path", "hint"),
    [
        ("get", "v3/merchantService/complaints-v2", "did you mean GET v3/merchant-service/compl"),
        ("post", "v3/pay/transaction/native", "did you mean POST v3/pay/transactions/native?"),
        ("post", "v3/certificates", "POST is not documented for v3/certificates, only GET"),
        ("get", "v3/discount-card/orders/out-trade-no/1", "this endpoint is retired since 2020"),
    ],
)
def test_a_404_names_what_may_have_been_meant(verb: str, path: str, hint: str) -> None:
    assert hint in str(error_of(path, refusal(404, code="RESOURCE_NOT_EXISTS"), verb))


@pytest.mark.parametrize("status", [200, 400, 403, 500])
def test_a_path_is_explained_for_404_only(status: int) -> None:
    client = client_of(Terminal(refusal(status, code="X")))
    response = client["v3/pay/transaction/native"].post({"http_errors": False})
    assert response.status_code == status
    if status != 200:
        assert "did you mean" not in str(error_of("v3/pay/transaction", refusal(status, code="X")))


def test_a_404_for_a_documented_call_is_left_as_it_is() -> None:
    path = "v3/pay/transactions/out-trade-no/1217752501"
    error = error_of(path, refusal(404, code="ORDER_NOT_EXIST", message="订单不存在"), "get")

    assert str(error) == (
        f"GET /{path} answered 404 ORDER_NOT_EXIST; 订单不存在; Request-ID 08F78BB5AF0610D302"
    )


@pytest.mark.parametrize(
    "detail",
    [
        {"field": "/amount/totl", "location": "body", "issue": "x"},
        {"value": ["/amount/totl"], "issue": "undefined"},
        None,
    ],
)
def test_an_unknown_field_is_answered_with_the_nearest(detail: Any) -> None:
    error = error_of(
        "v3/pay/transactions/native",
        refusal(400, code="PARAM_ERROR", detail=detail),
        json={"amount": {"totl": 1}},
    )

    assert "/amount/totl is not documented: did you mean total?" in str(error)


def test_an_unknown_parameter_is_answered_with_the_nearest() -> None:
    error = error_of(
        "v3/bill/tradebill", refusal(400, code="PARAM_ERROR"), "get", query={"bill_dat": "x"}
    )

    assert "bill_dat is not documented: did you mean bill_date?" in str(error)


def test_no_value_of_the_body_is_repeated() -> None:
    error = error_of(
        "v3/pay/transactions/native",
        refusal(400, code="PARAM_ERROR"),
        json={"payer": {"openid": "oUpF8uMuAJO"}, "idcard": "110101199003070000"},
    )

    assert "idcard is not documented" in str(error)
    assert "oUpF8uMuAJO" not in str(error)
    assert "110101199003070000" not in str(error)


@for_each(
    "detail",
    [1, [], "x", {"field": 1}, {"value": [1, {}]}, {"field": "/" * 5000}, {"value": "/a" * 9000}],
)
def test_a_strange_detail_costs_no_error(detail: Any) -> None:
    error = error_of(
        "v3/pay/transactions/native", refusal(400, code="PARAM_ERROR", detail=detail), body=b"\xff"
    )

    assert error.code == "PARAM_ERROR"
    assert len(str(error)) < 2000


def test_a_business_404_is_left_as_it_is() -> None:
    error = error_of("v3/new-product/orders/1", refusal(404, code="ORDER_NOT_EXIST"), "get")

    assert "did you mean" not in str(error)


def test_an_endpoint_of_another_origin_is_told() -> None:
    error = error_of("v3/global/refunds", refusal(404, code="RESOURCE_NOT_EXISTS"), "post")

    assert "this endpoint is documented at base_uri=https://apihk.mch.weixin.qq.com/" in str(error)


@pytest.mark.parametrize("code", ["INVALID_REQUEST", "PARAM_ERRORS", None])
def test_fields_are_explained_for_a_parameter_error_only(code: str | None) -> None:
    said = {"message": "x"} if code is None else {"code": code}
    error = error_of("v3/pay/transactions/native", refusal(400, **said), json={"totl": 1})

    assert "is not documented" not in str(error)


def test_a_field_that_only_the_platform_names_is_explained() -> None:
    answer = refusal(400, code="PARAM_ERROR", detail={"value": ["/amount/totl"]})
    error = error_of("v3/pay/transactions/native", answer, body=b"no json")

    assert "/amount/totl is not documented: did you mean total?" in str(error)


@pytest.mark.parametrize("status", [400, 404])
def test_a_hint_that_fails_costs_no_error(status: int, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> None:
        raise RuntimeError("broken")

    monkeypatch.setattr("wechatpay_chain.catalogue.lookup", broken)
    monkeypatch.setattr("wechatpay_chain.catalogue._nearest.field_hints", broken)

    assert error_of("v3/x", refusal(status, code="PARAM_ERROR")).code == "PARAM_ERROR"
    assert error_of("v3/x", refusal(status)).status_code == status
