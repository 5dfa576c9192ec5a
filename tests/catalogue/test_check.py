"""A call compared with what is documented: every problem at once, at its pointer."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta, timezone
from enum import Enum
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.rows import for_each

from wechatpay_chain import catalogue
from wechatpay_chain.catalogue._check import Findings, check_call
from wechatpay_chain.catalogue._endpoint import example_options
from wechatpay_chain.catalogue._fields import Field, is_list, item_type
from wechatpay_chain.exceptions import EncodingError

V3 = [endpoint for endpoint in catalogue.endpoints() if endpoint.protocol == "v3"]
WITH_JSON = [e for e in V3 if e.body_kind == "json" and any(one.required for one in e.body)]

STATE = Field("state", "string", enum=("OPEN", "CLOSED"))
MADE = catalogue.Endpoint(
    protocol="v3",
    path="v3/things/{thing_id}",
    method="POST",
    title="made for tests",
    path_params=("thing_id",),
    query=(
        Field("mchid", "string", required=True),
        Field("limit", "integer"),
        Field("rate", "number"),
        Field("all", "boolean"),
        Field("kinds", "string[]"),
        STATE,
        Field("partner", "string", encoded="json", fields=(Field("type", "string", True),)),
    ),
    body_kind="json",
    body=(
        Field("total", "integer"),
        Field("rate", "number"),
        Field("done", "boolean"),
        Field("note", "string"),
        STATE,
        Field("secret", "string", enum=("A",), encrypted="rsa"),
        Field("payer", "object", fields=(Field("openid", "string", True),)),
        Field("goods", "object[]", fields=(Field("id", "string", True), Field("n", "integer"))),
        Field("tags", "string[]", enum=("RED", "BLUE")),
        Field("free", "object"),
        Field("more", "string", encoded="json", fields=(Field("id", "string", True),)),
        Field("dates", "string", encoded="json", decoded="string[]"),
        Field("rows", "string", encoded="json", decoded="object[]",
              fields=(Field("id", "string", True),)),
    ),
)  # fmt: skip
OPEN = replace(MADE, query=())
"""The same without a query, so that bodies are looked at alone."""
UPLOAD = replace(
    OPEN,
    body_kind="multipart",
    body=(
        Field("file", "file", True),
        Field("meta", "string", True, encoded="json", fields=(Field("sha256", "string", True),)),
    ),
)


def problems(endpoint: catalogue.Endpoint, /, **options: Any) -> list[str]:
    return [str(one) for one in check_call(endpoint, {}, options).problems]


def split(endpoint: catalogue.Endpoint) -> tuple[dict[str, Any], dict[str, Any]]:
    options = example_options(endpoint)
    return {name: options.pop(name) for name in endpoint.path_params}, options


def pointers(endpoint: catalogue.Endpoint, body: dict[str, Any]) -> list[str]:
    values, options = split(endpoint)
    return [one.pointer for one in check_call(endpoint, values, options | {"json": body}).problems]


@for_each("endpoint", V3)
def test_the_catalogues_own_example_has_no_problem(endpoint: catalogue.Endpoint) -> None:
    assert check_call(endpoint, *split(endpoint)).problems == ()


@for_each("endpoint", WITH_JSON)
def test_a_required_field_left_out_is_a_problem_there(endpoint: catalogue.Endpoint) -> None:
    body = split(endpoint)[1]["json"]

    for name in body:
        rest = {key: value for key, value in body.items() if key != name}
        assert pointers(endpoint, rest) == [f"/{name}"]


@for_each("endpoint", WITH_JSON)
def test_a_value_of_a_wrong_type_is_a_problem_there(endpoint: catalogue.Endpoint) -> None:
    body = split(endpoint)[1]["json"]

    for one in endpoint.body:
        wrong: Any = "x" if is_list(one) or item_type(one) == "object" else []
        assert pointers(endpoint, body | {one.name: wrong}) == [f"/{one.name}"]


@for_each("endpoint", WITH_JSON)
def test_an_undocumented_name_is_a_problem_there(endpoint: catalogue.Endpoint) -> None:
    body = split(endpoint)[1]["json"]

    assert pointers(endpoint, body | {"no/such~name": 1}) == ["/no~1such~0name"]


@for_each("endpoint", WITH_JSON)
def test_without_a_body_every_required_field_is_listed(endpoint: catalogue.Endpoint) -> None:
    values, options = split(endpoint)
    required = [f"/{one.name}" for one in endpoint.body if one.required]
    del options["json"]

    assert [one.pointer for one in check_call(endpoint, values, options).problems] == required


@for_each(
    "body, problem",
    [
        ({"total": "1"}, "/total: expected an integer, got text"),
        ({"total": True}, "/total: expected an integer, got a boolean"),
        ({"total": 1.5}, "/total: expected an integer, got a fraction"),
        ({"total": [1]}, "/total: expected an integer, got a list"),
        ({"total": None}, "/total: is null; leave it out"),
        ({"rate": "1"}, "/rate: expected a number, got text"),
        ({"rate": False}, "/rate: expected a number, got a boolean"),
        ({"done": 1}, "/done: expected a boolean, got a number"),
        ({"done": "true"}, "/done: expected a boolean, got text"),
        ({"note": 1}, "/note: expected text, got a number"),
        ({"note": {}}, "/note: expected text, got an object"),
        ({"ntoe": "x"}, "/ntoe: is not documented; did you mean note?"),
        ({"zzz": "x"}, "/zzz: is not documented"),
        ({"payer": []}, "/payer: expected an object, got a list"),
        ({"payer": {}}, "/payer/openid: is required and missing"),
        ({"payer": {"openid": None}}, "/payer/openid: is null, and required"),
        ({"payer": {"openid": "o", "x": 1}}, "/payer/x: is not documented"),
        ({"goods": {"id": "1"}}, "/goods: expected a list, got an object"),
        ({"goods": [{"id": "1"}, {"id": 2}]}, "/goods/1/id: expected text, got a number"),
        ({"goods": [{"id": "1"}, "x"]}, "/goods/1: expected an object, got text"),
        ({"tags": "RED"}, "/tags: expected a list, got text"),
        ({"tags": ["RED", None]}, "/tags/1: expected text, got null"),
        ({"more": {"id": "1"}}, "/more: expected JSON as text, got an object"),
        ({"more": "{"}, "/more: expected JSON as text; this is not valid JSON"),
        ({"more": "{}"}, "/more/id: is required and missing"),
        ({"more": "[]"}, "/more: expected an object, got a list"),
        ({"dates": "{}"}, "/dates: expected a list, got an object"),
        ({"dates": '["2026", 1]'}, "/dates/1: expected text, got a number"),
        ({"rows": '[{"id": "1"}, {}]'}, "/rows/1/id: is required and missing"),
    ],
)
def test_what_does_not_fit_is_a_problem_at_its_pointer(body: Any, problem: str) -> None:
    assert problems(OPEN, json=body) == [f"json {problem}"]


@for_each(
    "body",
    [
        {},
        {"total": 1, "rate": 2, "done": False, "note": "", "state": "OPEN"},
        {"total": 1.0, "rate": 1.5},
        {"goods": [], "tags": ("RED", "BLUE")},
        {"goods": [{"id": "1", "n": 2}]},
        {"free": {"any": [1, None]}},
        {"free": "thing"},
        {"more": '{"id": "1"}', "dates": '["2026"]', "rows": '[{"id": "1"}]'},
    ],
)
def test_what_fits_is_no_problem(body: Any) -> None:
    assert check_call(OPEN, {}, {"json": body}) == Findings()


class Kind(Enum):
    RED = "RED"


@dataclass
class Payer:
    openid: str


def test_values_are_looked_at_as_they_are_sent() -> None:
    when = datetime(2026, 1, 1, tzinfo=timezone(timedelta(hours=8)))

    assert problems(OPEN, json={"note": when, "tags": [Kind.RED], "payer": Payer("o")}) == []


def test_a_value_that_cannot_be_sent_raises() -> None:
    with pytest.raises(EncodingError, match=r"json\.note"):
        problems(OPEN, json={"note": object()})


def test_every_problem_is_listed_at_once() -> None:
    found = problems(OPEN, json={"total": "1", "payer": {}, "goods": [{}, {}], "x": 1})

    assert [one.split()[1].rstrip(":") for one in found] == [
        "/x",
        "/total",
        "/payer/openid",
        "/goods/0/id",
        "/goods/1/id",
    ]


def test_a_list_where_the_body_is_an_object_is_one_problem() -> None:
    assert problems(OPEN, json=[{"total": 1}]) == ["json: expected an object, got a list"]


def test_problems_name_no_values() -> None:
    found = problems(OPEN, json={"total": "s3cret", "more": "s3cret", "payer": "s3cret"})

    assert len(found) == 3
    assert "s3cret" not in str(found)


@pytest.mark.parametrize(
    ("body", "warning"),
    [
        ({"state": "X"}, "json /state: 'X' is not among the documented OPEN, CLOSED"),
        ({"tags": ["RED", "X"]}, "json /tags/1: 'X' is not among the documented RED, BLUE"),
        ({"state": "x" * 41}, "json /state: the value is not among the documented OPEN, CLOSED"),
    ],
)
def test_a_value_that_is_not_documented_is_a_warning_only(body: Any, warning: str) -> None:
    assert check_call(OPEN, {}, {"json": body}) == Findings((), (warning,))


def test_the_value_of_an_encrypted_field_is_never_named() -> None:
    assert check_call(OPEN, {}, {"json": {"secret": "s3cret"}}) == Findings()


def test_only_the_first_of_many_documented_values_are_named() -> None:
    field = Field("n", "integer", enum=tuple(range(20)))
    endpoint = replace(OPEN, body=(field,))

    assert check_call(endpoint, {}, {"json": {"n": 99}}).warnings == (
        "json /n: the value is not among the documented 0, 1, 2, 3, 4, 5, 6, 7, …",
    )


def test_an_endpoint_with_a_status_is_warned_of() -> None:
    status = catalogue.Status("superseded", "2025-01-01", ("v3/better",))

    assert check_call(replace(OPEN, status=status), {}, {}).warnings == (
        "POST v3/things/{thing_id} is superseded since 2025-01-01; use v3/better",
    )


def test_the_catalogues_known_statuses_are_warned_of() -> None:
    outdated = [endpoint for endpoint in V3 if endpoint.status]

    assert outdated
    assert all(check_call(endpoint, *split(endpoint)).warnings for endpoint in outdated)


@pytest.mark.parametrize("value", ["", False])
def test_empty_text_for_a_variable_is_warned_of(value: Any) -> None:
    found = check_call(OPEN, {"thing_id": value}, {})

    assert found == Findings((), ("path /thing_id: is empty text",))


@pytest.mark.parametrize("value", ["a", 0, 1])
def test_a_variable_with_a_value_is_no_problem(value: Any) -> None:
    assert check_call(OPEN, {"thing_id": value}, {}) == Findings()


@for_each(
    "query, problem",
    [
        (None, "/mchid: is required and missing"),
        ({"mchid": None}, "/mchid: is required and missing"),
        ({"mchid": []}, "/mchid: is required and missing"),
        ("limit=1", "/mchid: is required and missing"),
        ({"mchid": "1", "mch_id": "1"}, "/mch_id: is not documented; did you mean mchid?"),
        ("?mchid=1&lim%69ts=1", "/limits: is not documented; did you mean limit?"),
        ({"mchid": ["1"]}, "/mchid: expected text, got several values"),
        ({"mchid": {"a": "1"}}, "/mchid: expected text, got several values"),
        ("mchid=1&mchid=2", "/mchid: expected text, got several values"),
        ({"mchid": 1, "limit": [1]}, "/limit: expected an integer, got several values"),
        ({"mchid": 1, "limit": "ten"}, "/limit: expected an integer, got other text"),
        ({"mchid": 1, "limit": 1.5}, "/limit: expected an integer, got other text"),
        ({"mchid": 1, "limit": "１"}, "/limit: expected an integer, got other text"),
        ({"mchid": 1, "rate": "1."}, "/rate: expected a number, got other text"),
        ({"mchid": 1, "all": "yes"}, "/all: expected a boolean, got other text"),
        ({"mchid": 1, "partner": "x"}, "/partner: expected JSON as text; this is not valid JSON"),
        ({"mchid": 1, "partner": "{}"}, "/partner/type: is required and missing"),
    ],
)
def test_what_does_not_fit_in_a_query_is_a_problem(query: Any, problem: str) -> None:
    assert problems(MADE, query=query) == [f"query {problem}"]


@for_each(
    "query",
    [
        {"mchid": 1900, "limit": 20, "rate": 1.5, "all": True},
        {"mchid": "1", "limit": "-20", "rate": "20", "all": "false", "state": None},
        {"mchid": True, "limit": True, "kinds": ["A", "B"]},
        {"mchid": 1, "kinds": "A,B", "partner": '{"type": "A"}'},
        "mchid=1&kinds%5B0%5D=A&state=OPEN",
        "?mchid=&all=1",
    ],
)
def test_what_fits_in_a_query_is_no_problem(query: Any) -> None:
    assert check_call(MADE, {}, {"query": query}) == Findings()


def test_a_query_value_that_is_not_documented_is_a_warning_only() -> None:
    assert check_call(MADE, {}, {"query": "mchid=1&state=X"}) == Findings(
        (), ("query /state: 'X' is not among the documented OPEN, CLOSED",)
    )


def test_a_query_that_the_path_has_counts() -> None:
    assert check_call(MADE, {"mchid": ""}, {"query": {"limit": 1}}, query="mchid=1") == Findings()


@pytest.mark.parametrize("body", ["{}", b"{}", bytearray(b"{}"), memoryview(b'{"total": 1}')])
def test_a_ready_body_of_fitting_json_is_no_problem(body: Any) -> None:
    assert problems(OPEN, body=body) == []


@for_each(
    "options, problem",
    [
        ({"body": "<xml/>"}, "body: expected JSON as text; this is not valid JSON"),
        ({"body": b"\xff"}, "body: expected JSON as text; this is not valid JSON"),
        ({"body": b"[]"}, "body: expected an object, got a list"),
        ({"body": b'{"total": "1"}'}, "body /total: expected an integer, got text"),
        ({"form_params": {"total": 1}}, "form_params: expected JSON; pass json="),
        ({"multipart": []}, "multipart: expected JSON; pass json="),
    ],
)
def test_another_body_than_json_is_a_problem(options: Any, problem: str) -> None:
    assert problems(OPEN, **options) == [problem]


@pytest.mark.parametrize("endpoint", [OPEN, UPLOAD])
def test_a_body_that_can_be_read_only_once_is_not_looked_at(endpoint: catalogue.Endpoint) -> None:
    assert problems(endpoint, body=iter([b"x"])) == []


@pytest.mark.parametrize("body", ["", b"", None])
def test_an_empty_body_is_none(body: Any) -> None:
    endpoint = replace(OPEN, body=(Field("total", "integer", required=True),))

    assert problems(endpoint, body=body) == ["json /total: is required and missing"]


@pytest.mark.parametrize(
    ("option", "value"),
    [("json", {"a": 1}), ("body", b"x"), ("form_params", {"a": 1}), ("multipart", [{}])],
)
def test_a_body_where_none_is_documented_is_a_problem(option: str, value: Any) -> None:
    bare = replace(OPEN, body_kind=None, body=())

    assert problems(bare, **{option: value}) == [
        f"{option}: no body is documented for this endpoint"
    ]


def test_an_empty_object_where_no_body_is_documented_is_no_problem() -> None:
    assert problems(replace(OPEN, body_kind=None, body=()), json={}) == []


META = {"name": "meta", "contents": '{"sha256": "x"}'}
FILE = {"name": "file", "contents": b"...", "filename": "a.jpg"}


@for_each(
    "options, found",
    [
        ({"multipart": [META, FILE]}, []),
        ({"multipart": [META]}, ["multipart /file: is required and missing"]),
        ({"multipart": [META, FILE, {"name": "fiel", "contents": b""}]},
         ["multipart /fiel: is not documented; did you mean file?"]),
        ({"multipart": [META | {"contents": "{}"}, FILE]},
         ["multipart /meta/sha256: is required and missing"]),
        ({"multipart": [META | {"contents": b"x"}, FILE]},
         ["multipart /meta: expected JSON as text; this is not valid JSON"]),
        ({"json": {}}, ["json: expected an upload; pass multipart=, or a MediaUtil as body="]),
        ({}, ["multipart /file: is required and missing",
              "multipart /meta: is required and missing"]),
        ({"multipart": [{"contents": b""}, "part", META, FILE]}, []),
    ],
)  # fmt: skip
def test_an_uploads_parts_are_looked_at_by_name(options: Any, found: list[str]) -> None:
    assert problems(UPLOAD, **options) == found


JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-9, 9) | st.floats(-9, 9) | st.text(max_size=3),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from([one.name for one in OPEN.body]) | st.text(max_size=4), inner
        )
    ),
)


@given(JSON.filter(lambda value: isinstance(value, (dict, list))))
def test_no_body_is_too_odd_to_be_looked_at(body: Any) -> None:
    found = check_call(OPEN, {}, {"json": body})

    assert all(str(one).isprintable() for one in found.problems)
