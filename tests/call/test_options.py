"""Request options: told apart from template variables, and what is said where they are wrong."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.rows import for_each

from wechatpay_chain._call.options import split_options
from wechatpay_chain.exceptions import RequestOptionError, TemplateError
from wechatpay_chain.typing import OPTION_NAMES

DOCUMENTED = {
    "query", "json", "body", "headers", "form_params", "multipart", "base_uri", "timeout",
    "connect_timeout", "read_timeout", "sink", "stream", "http_errors", "verify", "proxy",
    "handler", "debug", "check", "xml", "nonceless", "security",
}  # fmt: skip


def message(keywords: dict[str, Any], variables: tuple[str, ...] = ()) -> str:
    """What is said about *keywords*."""
    with pytest.raises(RequestOptionError) as caught:
        split_options(None, keywords, variables)
    assert isinstance(caught.value, TypeError)
    assert "\n" not in str(caught.value)
    return str(caught.value)


def test_the_options_are_a_closed_set() -> None:
    assert OPTION_NAMES == DOCUMENTED


def test_variables_and_options_are_told_apart() -> None:
    values, options = split_options(
        {"openid": "o-x", "json": {"a": 1}}, {"stream": True}, ["openid"]
    )

    assert (values, options) == ({"openid": "o-x"}, {"json": {"a": 1}, "stream": True})


@given(
    st.dictionaries(st.sampled_from(["a", "b", "query", "timeout"]), st.integers()),
    st.dictionaries(st.sampled_from(["a", "b", "query", "timeout"]), st.integers()),
)
def test_keywords_win_over_the_mapping(first: dict[str, int], then: dict[str, int]) -> None:
    values, options = split_options(first, then, ("a", "b"))

    assert {**values, **options} == {**first, **then}


def test_none_stands_for_an_option_that_is_not_given() -> None:
    assert split_options({"json": {}, "timeout": 5}, {"timeout": None, "body": None}, ()) == (
        {},
        {"json": {}},
    )


def test_none_stays_a_variables_value() -> None:
    assert split_options(None, {"openid": None}, ("openid",)) == ({"openid": None}, {})


@for_each(
    "name, hint",
    [
        ("jsn", "did you mean json=?"),
        ("header", "did you mean headers=?"),
        ("openId", "did you mean openid=?"),
        ("http_error", "did you mean http_errors=?"),
        ("params", "did you mean query=?"),
        ("data", "did you mean json=?"),
        ("files", "did you mean multipart=?"),
    ],
)
def test_an_unknown_name_is_answered_with_the_nearest(name: str, hint: str) -> None:
    assert f"unknown request option {name!r}: {hint}" in message({name: 1}, ("openid",))


@pytest.mark.parametrize(
    ("name", "instead"),
    [
        ("allow_redirects", "leave it out: redirects are never followed"),
        ("cert", "give the client merchant="),
        ("ssl_key", "give the client merchant="),
    ],
)
def test_an_option_of_guzzles_that_is_not_needed_is_explained(name: str, instead: str) -> None:
    assert message({name: False}).startswith(f"unknown request option {name!r}: {instead}")


def test_an_unknown_name_is_answered_with_all_there_are() -> None:
    said = message({"zzz": 1}, ("openid", "sub_mchid"))

    assert "This path's variables: openid, sub_mchid." in said
    assert f"Request options: {', '.join(sorted(DOCUMENTED))}" in said


def test_the_fields_of_a_body_given_as_keywords_are_explained() -> None:
    said = message({"appid": "wx1", "mchid": "1900000109", "amount": {"total": 1}})

    assert said.startswith(
        "unknown request options 'appid', 'mchid', 'amount': The fields of a body go into "
        "json={…}, APIv2's into xml={…}. This path's variables: none."
    )


def test_the_errors_option_is_the_first_unknown_name() -> None:
    with pytest.raises(RequestOptionError) as caught:
        split_options({"appid": 1, "json": {}}, {"mchid": 2}, ())

    assert caught.value.option == "appid"


def test_a_value_is_never_repeated() -> None:
    assert "oUpF8u" not in message({"openId": "oUpF8u", "payer": {"openid": "oUpF8u"}})


@pytest.mark.parametrize("given", [[("json", {})], "json", 5, {1, 2}, b"{}"])
def test_options_come_as_a_mapping(given: Any) -> None:
    with pytest.raises(RequestOptionError, match="a JSON body goes to json="):
        split_options(given, {}, ())


def test_a_name_that_is_no_text_is_unknown() -> None:
    with pytest.raises(RequestOptionError, match="unknown request option 1"):
        split_options({1: 2}, {}, ())  # type: ignore[dict-item]


def test_empty_needs_no_variable() -> None:
    assert split_options({"empty": ""}, {}, ()) == ({}, {})
    assert split_options({"empty": ""}, {}, ("empty",)) == ({"empty": ""}, {})


def test_a_variable_named_like_an_option_is_refused() -> None:
    with pytest.raises(TemplateError, match=r"\{body\} has the name of a request option"):
        split_options({"body": "x"}, {}, ("body", "openid"))


@pytest.mark.parametrize(
    "bodies", [{"json": {}, "body": b""}, {"form_params": {}, "multipart": [], "json": []}]
)
def test_two_bodies_are_refused(bodies: dict[str, Any]) -> None:
    assert "all give a body; give one of them" in message(bodies)


def test_a_field_of_the_body_is_not_taken_for_a_misspelt_option() -> None:
    with pytest.raises(RequestOptionError) as caught:
        split_options({"amount": 1}, {}, ())

    assert "did you mean" not in str(caught.value)


def test_a_path_given_to_a_verb_is_told_where_it_goes() -> None:
    with pytest.raises(RequestOptionError, match="a path goes in front of the verb"):
        split_options("v3/certificates", {}, ())  # type: ignore[arg-type]
