"""Parameters compared with the catalogue, as a client and as another program meets it."""

from __future__ import annotations

import dataclasses
import hashlib
import json
import logging
from collections.abc import Iterator
from typing import Any

import pytest
from support.rows import for_each

from wechatpay_chain import Builder, Client, HTTPStatusError
from wechatpay_chain.testing import Checks, Identity, Platform
from wechatpay_chain.util import MediaUtil

ORDER: Any = {
    "appid": "wx8888888888888888",
    "mchid": "1900000109",
    "description": "商品",
    "out_trade_no": "ORDER-1",
    "notify_url": "https://example.com/notify",
    "amount": {"total": 1, "currency": "CNY"},
}
PAGE: Any = {"begin_date": "2026-01-01", "end_date": "2026-01-31", "limit": 5, "offset": 0}


@pytest.fixture
def platform(identity: Identity) -> Iterator[Platform]:
    """One that makes all checks, and remembers nothing."""
    with Platform(identity, desks=()) as started:
        yield started


def detail(client: Client, method: str, path: str, **options: Any) -> dict[str, Any]:
    """The detail that a call is refused with."""
    with pytest.raises(HTTPStatusError) as caught:
        getattr(client[path], method)(**options)
    assert (caught.value.status_code, caught.value.code) == (400, "PARAM_ERROR")
    found: dict[str, Any] = caught.value.response.json()["detail"]
    return found


NATIVE: str = "v3/pay/transactions/native"
LESS = {name: value for name, value in ORDER.items() if name != "description"}

BODIES: list[tuple[Any, str, str]] = [
    ({"json": LESS}, "/description", "is required and missing"),
    ({"json": {**ORDER, "amount": {}}}, "/amount/total", "is required and missing"),
    ({"json": {**ORDER, "amount": {"total": "1"}}}, "/amount/total", "expected an integer"),
    ({"json": {**ORDER, "amount": {"total": 1.5}}}, "/amount/total", "got a fraction"),
    ({"json": {**ORDER, "amount": {"total": True}}}, "/amount/total", "got a boolean"),
    ({"json": {**ORDER, "amount": [1]}}, "/amount", "expected an object, got a list"),
    ({"json": {**ORDER, "mchid": 1900000109}}, "/mchid", "expected text, got a number"),
    ({"json": {**ORDER, "description": None}}, "/description", "is null, and required"),
    ({"json": {**ORDER, "outTradeNo": "1"}}, "/outTradeNo", "did you mean out_trade_no?"),
    ({"json": {**ORDER, "a/b~c": "1"}}, "/a~1b~0c", "is not documented"),
    ({"json": [ORDER]}, "", "expected an object, got a list"),
    ({"body": b"{", "headers": {"Content-Type": "application/json"}}, "", "this is not valid JSON"),
    ({"json": {**ORDER, "detail": {"goods_detail": [{}]}}}, "/detail/goods_detail/0/", "required"),
    ({}, "/appid", "is required and missing"),
]


@for_each("options, pointer, issue", BODIES)
def test_a_body_that_is_not_as_documented_is_refused_where_it_is_wrong(
    client: Client, options: Any, pointer: str, issue: str
) -> None:
    found = detail(client, "post", NATIVE, **options)
    assert found["location"] == "body"
    assert found["field"].startswith(pointer)
    assert issue in found["issue"]


FLOWS = "v3/merchant-service/complaints-v2"
QUERIES: list[tuple[dict[str, Any], str, str]] = [
    ({"begin_date": "2026-01-01"}, "/end_date", "is required and missing"),
    ({**PAGE, "limit": "ten"}, "/limit", "got other text"),
    ({**PAGE, "limt": 10}, "/limt", "did you mean limit?"),
    ({**PAGE, "begin_date": ["a", "b"]}, "/begin_date", "expected text, got several values"),
]


@pytest.mark.parametrize(("query", "pointer", "issue"), QUERIES)
def test_a_query_that_is_not_as_documented_is_refused_where_it_is_wrong(
    client: Client, query: dict[str, Any], pointer: str, issue: str
) -> None:
    found = detail(client, "get", FLOWS, query=query)
    assert (found["field"], found["location"]) == (pointer, "query")
    assert issue in found["issue"]


@pytest.mark.parametrize(
    ("value", "issue"),
    [("", "is empty text"), ("{complaint_id}", "is a placeholder without its value")],
)
def test_a_variable_without_a_value_is_refused(client: Client, value: str, issue: str) -> None:
    found = detail(client, "get", f"{FLOWS}/{{id}}", id=value)
    assert found == {"field": "/complaint_id", "location": "path", "issue": issue}


def test_all_that_is_wrong_is_told_at_once(client: Client) -> None:
    with pytest.raises(HTTPStatusError) as caught:
        client[NATIVE].post(json={"outTradeNo": "1", "mchid": 1})
    message = caught.value.response.json()["message"]
    assert "参数错误; also body /description: is required and missing; body /out_trade" in message
    assert message.endswith("and 3 more")
    assert caught.value.response.json()["detail"]["field"] == "/appid"


def test_an_upload_is_wanted_where_it_is_documented(client: Client) -> None:
    found = detail(client, "post", "v3/merchant/media/upload", json={"meta": {}})
    assert found["issue"] == "multipart/form-data is wanted"


def test_json_is_wanted_where_it_is_documented(identity: Identity, client: Client) -> None:
    upload = [{"name": "meta", "contents": "{}"}]
    found = detail(client, "post", NATIVE, multipart=upload)
    assert (found["location"], found["issue"]) == ("header", "application/json is wanted")
    with (
        Platform(identity, desks=(), checks=Checks(headers=False)) as platform,
        Builder.factory(platform.config) as other,
    ):
        found = detail(other, "post", NATIVE, multipart=upload)
    assert (found["location"], found["issue"]) == (
        "body",
        "JSON is wanted, not multipart/form-data",
    )


def test_a_body_where_none_is_wanted_is_refused(client: Client) -> None:
    found = detail(client, "post", "v3/apply4subject/applyment/1/cancel", json={"a": 1})
    assert found["issue"] == "no body is documented for this endpoint"


def test_an_empty_object_is_not_a_body(client: Client) -> None:
    assert client["v3/apply4subject/applyment/1/cancel"].post(json={}).status_code < 300


def meta(content: bytes, **more: str) -> str:
    digest = hashlib.sha256(content).hexdigest()
    return json.dumps({"filename": "a.png", "sha256": digest, **more})


def test_an_upload_as_documented_is_let_in(platform: Platform, client: Client) -> None:
    media = MediaUtil("a.png", b"\x89PNG")
    assert client.v3.merchant.media.upload.post(body=media).json()["media_id"]
    assert [part.name for part in platform.requests[0].parts()] == ["meta", "file"]
    assert platform.requests[0].parts()[1] == ("file", "a.png", b"\x89PNG")


UPLOADS: list[tuple[str, str]] = [
    ('{"filename": "a.png"}', "/meta/sha256"),
    ("{", "/meta"),
    (meta(b"x", name="a"), "/meta/name"),
]


@pytest.mark.parametrize(("content", "pointer"), UPLOADS)
def test_what_an_upload_says_of_its_file_is_looked_at(
    client: Client, content: str, pointer: str
) -> None:
    parts = [
        {"name": "meta", "contents": content, "headers": {"Content-Type": "application/json"}},
        {"name": "file", "contents": b"x", "filename": "a.png"},
    ]
    found = detail(client, "post", "v3/merchant/media/upload", multipart=parts)
    assert (found["field"], found["location"]) == (pointer, "body")


def test_an_upload_without_its_file_is_refused(client: Client) -> None:
    parts = [{"name": "meta", "contents": meta(b"")}]
    found = detail(client, "post", "v3/merchant/media/upload", multipart=parts)
    assert found["field"] == "/file"


def test_a_refused_request_is_recorded_as_verified(platform: Platform, client: Client) -> None:
    detail(client, "post", NATIVE, json={})
    assert [request.title for request in platform.requests] == ["Native下单"]
    assert platform.refused == []


def test_an_expectation_is_not_served_to_wrong_parameters(
    platform: Platform, client: Client
) -> None:
    platform.expect("POST", NATIVE).respond({"code_url": "weixin://"})
    assert detail(client, "post", NATIVE, json={})["field"] == "/appid"
    assert client[NATIVE].post(json=ORDER).json() == {"code_url": "weixin://"}


WRONG: list[tuple[str, str, str, dict[str, Any]]] = [
    ("path", "get", f"{FLOWS}/{{id}}", {"id": ""}),
    ("query", "get", FLOWS, {}),
    ("body", "post", NATIVE, {"json": {}}),
]


@pytest.mark.parametrize(("check", "method", "path", "options"), WRONG, ids=lambda v: str(v)[:9])
def test_each_check_can_be_turned_off(
    identity: Identity, check: str, method: str, path: str, options: dict[str, Any]
) -> None:
    checks = dataclasses.replace(Checks(), **{check: False})
    with (
        Platform(identity, desks=(), checks=checks) as platform,
        Builder.factory(platform.config) as client,
    ):
        assert getattr(client[path], method)(**options).status_code == 200
        for other, verb, place, given in WRONG:
            if other != check:
                assert detail(client, verb, place, **given)["location"] == other


# -- warnings -----------------------------------------------------------------------------------


def test_a_value_outside_an_enumeration_only_warns(
    platform: Platform, client: Client, caplog: pytest.LogCaptureFixture
) -> None:
    query: Any = {"bill_date": "2026-01-01", "bill_type": "NONE_SUCH"}
    with caplog.at_level(logging.WARNING, "wechatpay_chain.testing"):
        for _ in range(2):
            assert client.v3.bill.tradebill.get(query=query).status_code == 200
    (warning,) = platform.warnings
    assert warning.startswith("GET v3/bill/tradebill: query /bill_type: 'NONE_SUCH' is not among")
    assert [record.getMessage() for record in caplog.records] == [warning]


def test_a_retired_endpoint_only_warns(platform: Platform, client: Client) -> None:
    client["v3/merchant-service/complaints"].get(query=PAGE)
    assert "is retired since 2021-01-08" in platform.warnings[0]
