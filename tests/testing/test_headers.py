"""The header fields that are looked at before Authorization."""

from __future__ import annotations

import http.client
import json
from contextlib import closing
from typing import Any

import pytest
from support.rows import for_each

from wechatpay_chain import Builder
from wechatpay_chain.testing import Checks, Identity, Platform

GOOD = {"Accept": "application/json", "User-Agent": "x", "Content-Type": "application/json"}
OPEN = Checks(signature=False, serial=False, timestamp=False, nonce=False, body=False)
PATH, UPLOAD = "/v3/profitsharing/orders", "/v3/merchant/media/upload"


def told(
    platform: Platform, changes: dict[str, str | None], path: str = PATH, body: bytes = b"{}"
) -> tuple[int, Any]:
    """The status, and the error's code, message and field; of a POST with changed fields."""
    fields = {name: text for name, text in {**GOOD, **changes}.items() if text is not None}
    with closing(http.client.HTTPConnection("127.0.0.1", platform.httpserver.port)) as line:
        line.request("POST", path, body, fields)
        answer = line.getresponse()
        found = json.loads(answer.read())
    if answer.status < 400:
        return answer.status, None
    detail = found.get("detail") or {}
    return answer.status, (found["code"], found["message"], detail.get("field"))


LACKING = "Http头缺少Accept或User-Agent"
WRONG: list[tuple[str, str | None]] = [
    ("Accept", None),
    ("Accept", ""),
    ("Accept", "text/html"),
    ("Accept", "text/html, application/json;q=0"),
    ("Accept", "application/jsonp"),
    ("User-Agent", None),
    ("User-Agent", " "),
]


@for_each("name, value", WRONG)
def test_accept_and_user_agent_are_wanted(identity: Identity, name: str, value: str | None) -> None:
    with Platform(identity, desks=(), checks=OPEN) as platform:
        assert told(platform, {name: value}) == (400, ("INVALID_REQUEST", LACKING, name))
        (refused,) = platform.refused
    assert refused.refusal.code == "INVALID_REQUEST"


@pytest.mark.parametrize(
    "accept", ["*/*", "application/*", "Application/JSON", "text/html, */*;q=0.8", "image/png,*/*"]
)
def test_an_accept_that_admits_json_is_let_in(identity: Identity, accept: str) -> None:
    with Platform(identity, desks=(), checks=OPEN) as platform:
        assert told(platform, {"Accept": accept}) == (200, None)


TYPES: list[tuple[str, str | None, str]] = [
    (PATH, None, "application/json"),
    (PATH, "text/plain", "application/json"),
    (PATH, "multipart/form-data; boundary=B", "application/json"),
    (UPLOAD, "application/json", "multipart/form-data"),
]


@pytest.mark.parametrize(("path", "given", "wanted"), TYPES)
def test_a_body_has_the_type_that_the_endpoint_takes(
    identity: Identity, path: str, given: str | None, wanted: str
) -> None:
    with Platform(identity, desks=(), checks=OPEN) as platform:
        status, (code, message, field) = told(platform, {"Content-Type": given}, path)
    assert (status, code, field) == (400, "PARAM_ERROR", "Content-Type")
    assert message == f"Http头Content-Type错误，应为{wanted}"


def test_a_charset_may_stand_beside_the_type(identity: Identity) -> None:
    with Platform(identity, desks=(), checks=OPEN) as platform:
        assert told(platform, {"Content-Type": "application/json; charset=utf-8"})[0] == 200


def test_they_are_looked_at_before_authorization_is(identity: Identity) -> None:
    with Platform(identity, desks=()) as platform:
        assert told(platform, {"Accept": None})[1][0] == "INVALID_REQUEST"
        assert told(platform, {})[1][0] == "SIGN_ERROR"


def test_the_check_can_be_turned_off(identity: Identity) -> None:
    checks = Checks.none()
    nothing: dict[str, str | None] = dict.fromkeys(GOOD)
    with Platform(identity, desks=(), checks=checks) as platform:
        assert told(platform, nothing)[0] == 200


def test_a_client_of_ours_has_them_all(identity: Identity) -> None:
    with Platform(identity) as platform, Builder.factory(platform.config) as client:
        assert client.v3.certificates.get().status_code == 200
