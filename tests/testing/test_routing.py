"""Which documented endpoint the platform takes a request for."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from support.rows import for_each

from wechatpay_chain import Builder, Client, HTTPStatusError, catalogue
from wechatpay_chain.testing import Checks, Identity, Platform
from wechatpay_chain.testing._routing.router import find

VARIABLE = re.compile(r"\{\w+\}")
UNCHECKED = Checks(path=False, query=False, body=False)


@pytest.fixture
def platform(identity: Identity) -> Iterator[Platform]:
    """One that knows the catalogue, and remembers nothing."""
    with Platform(identity, checks=UNCHECKED, desks=()) as started:
        yield started


@for_each("endpoint", catalogue.endpoints())
def test_every_row_of_the_catalogue_is_found_at_its_own_path(endpoint: catalogue.Endpoint) -> None:
    found = find(endpoint.method, f"/{endpoint.path}")
    assert found is not None
    # Two rows have the same path but for a variable's name.
    assert VARIABLE.sub("{}", found.endpoint.path) == VARIABLE.sub("{}", endpoint.path)
    assert list(found.variables.values()) == [f"{{{name}}}" for name in endpoint.path_params]
    assert tuple(found.variables) == found.endpoint.path_params


@for_each(
    "path, template",
    [
        ("/v3/applyment4sub/applyment/", "v3/applyment4sub/applyment/"),
        ("/v3/applyment4sub/applyment", None),
        ("/hk/v3/certificates", "hk/v3/certificates"),
        ("/hk/v3/transactions/native", "v3/transactions/native"),
        ("/v3/transactions/native", "v3/transactions/native"),
        ("/global/v3/customs/orders", "v3/customs/orders"),
        ("/pay/unifiedorder", "v2/pay/unifiedorder"),
        ("/v2/pay/unifiedorder", None),
        ("//v3/transactions/native", None),
        ("/v3%2Ftransactions/native", None),
        ("/", None),
        ("", None),
    ],
)
def test_a_path_is_taken_as_it_came(path: str, template: str | None) -> None:
    found = find("POST", path) or find("GET", path)
    assert (None if found is None else found.endpoint.template) == template


@pytest.mark.parametrize(
    ("method", "path", "template"),
    [
        ("GET", "/v3/refund/domestic/refunds/x", "v3/refund/domestic/refunds/{out_refund_no}"),
        ("GET", "/v3/merchants/1", "v3/merchants/{sub_mchid}"),
        ("PATCH", "/v3/merchants/1", None),
        ("GET", "/v3/merchants/1/", None),
        ("GET", "/v3/merchants", None),
    ],
)
def test_the_method_counts(method: str, path: str, template: str | None) -> None:
    found = find(method, path)
    assert (None if found is None else found.endpoint.template) == template


def test_variables_are_decoded() -> None:
    found = find("GET", "/v3/refund/domestic/refunds/a%2Fb%20c%2B%E5%90%8D")
    assert found is not None
    assert found.variables == {"out_refund_no": "a/b c+名"}


def test_a_request_carries_its_endpoint_and_title(platform: Platform, client: Client) -> None:
    client["v3/refund/domestic/refunds"]["R1"].get()
    (seen,) = platform.requests
    assert seen.title == "查询单笔退款"
    assert str(seen.endpoint) == "GET v3/refund/domestic/refunds/{out_refund_no}"
    assert seen.variables == {"out_refund_no": "R1"}


def test_an_unknown_path_is_told_with_the_nearest(platform: Platform, client: Client) -> None:
    with pytest.raises(HTTPStatusError) as caught:
        client["v3/pay/transaction/native"].post(json={})
    assert (caught.value.status_code, caught.value.code) == (404, "RESOURCE_NOT_EXISTS")
    told = caught.value.response.json()["message"]
    assert "no endpoint at POST /v3/pay/transaction/native" in told
    assert "did you mean POST v3/pay/transactions/native?" in told


def test_a_known_path_with_another_method_is_told_with_its_own(client: Client) -> None:
    with pytest.raises(HTTPStatusError) as caught:
        client["v3/pay/transactions"]["native"].get()
    refusal = caught.value.response.json()
    assert (caught.value.status_code, refusal["code"]) == (405, "METHOD_NOT_ALLOWED")
    assert refusal["message"] == "no GET /v3/pay/transactions/native; there is only POST"


def test_the_methods_of_expectations_are_told_too(platform: Platform, client: Client) -> None:
    platform.expect("DELETE", "v3/pay/transactions/native").respond(status=204)
    with pytest.raises(HTTPStatusError, match="there is only DELETE, POST") as caught:
        client["v3/pay/transactions"]["native"].put(json={})
    assert caught.value.status_code == 405


def test_a_reset_lifts_what_ordered_matchers_broke(platform: Platform, client: Client) -> None:
    platform.httpserver.expect_ordered_request("/v3/first").respond_with_data("")
    for _ in range(2):
        with pytest.raises(HTTPStatusError, match="500"):
            client.v3.certificates.get()
    platform.reset()
    assert client.v3.certificates.get().status_code == 200
    with pytest.raises(AssertionError):
        platform.check()
    platform.httpserver.clear_assertions()


def test_a_near_expectation_is_told_too(platform: Platform, client: Client) -> None:
    platform.expect("GET", "/v3/things/{id}").respond({})
    with pytest.raises(HTTPStatusError) as caught:
        client["v3"].thing["1"].get()
    assert "near it: GET /v3/things/{id}" in caught.value.response.json()["message"]


def test_an_expectation_comes_before_the_catalogue(platform: Platform, client: Client) -> None:
    platform.expect("GET", "v3/refund/domestic/refunds/{no}").respond(
        lambda call: {"refund_id": call.variables["no"], "title": call.title}
    )
    answer = client["v3/refund/domestic/refunds"]["R1"].get().json()
    assert answer == {"refund_id": "R1", "title": "查询单笔退款"}


def test_matchers_of_the_server_come_before_all(platform: Platform, client: Client) -> None:
    platform.expect("GET", "/v3/certificates").respond({"from": "expectation"})
    platform.httpserver.expect_request("/v3/certificates").respond_with_data("", status=503)
    for _ in range(2):
        with pytest.raises(HTTPStatusError, match="503"):
            client.v3.certificates.get()
    assert platform.requests == []


def test_a_oneshot_matcher_gives_way_to_the_platform(platform: Platform, client: Client) -> None:
    platform.httpserver.expect_oneshot_request("/v3/certificates").respond_with_data("", status=502)
    with pytest.raises(HTTPStatusError, match="502"):
        client.v3.certificates.get()
    assert client.v3.certificates.get().json()["data"]


def test_ordered_matchers_that_come_in_another_order_fail_the_test(
    platform: Platform, client: Client
) -> None:
    platform.httpserver.expect_ordered_request("/v3/first").respond_with_data("")
    with pytest.raises(HTTPStatusError):
        client["v3"].second.get()
    with pytest.raises(AssertionError, match="No handler found"):
        platform.check()


def test_without_documents_only_expectations_are_served(identity: Identity) -> None:
    with (
        Platform(identity, documented=False) as platform,
        Builder.factory(platform.config) as client,
        pytest.raises(HTTPStatusError, match="0 others are served") as caught,
    ):
        client.v3.certificates.get()
    assert caught.value.status_code == 404
    assert platform.requests[0].title == "获取平台证书列表"
