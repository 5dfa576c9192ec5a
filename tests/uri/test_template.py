from __future__ import annotations

import math
import re
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
import uritemplate
from hypothesis import given
from hypothesis import strategies as st
from support.rows import for_each

from wechatpay_chain._uri.template import Template, parse
from wechatpay_chain.exceptions import MissingVariableError, TemplateError


def strict(template: str, **values: object) -> str:
    return parse(template).expand_strict(values)


def test_the_same_text_is_parsed_once() -> None:
    assert parse("v3/{a}") is parse("v3/{a}")


def test_variables_are_named_once_in_order_and_query_variables_are_optional() -> None:
    template = parse("v3/{b}/{a,b}{?c,a,d*}{&e:3}")
    assert template.text == "v3/{b}/{a,b}{?c,a,d*}{&e:3}"
    assert template.variables == ("b", "a", "c", "d", "e")
    assert template.required == ("b", "a")


def test_the_empty_variable_is_not_required() -> None:
    assert parse("v3/ecommerce/applyments/{empty}").required == ()
    assert parse("v3/{+empty}").required == ("empty",)


def test_a_template_shows_its_text() -> None:
    assert repr(Template("v3/{a}")) == "Template('v3/{a}')"


@for_each(
    "text, position, why",
    [
        ("v3/{a", 4, "not closed"),
        ("v3/a}", 5, "not opened"),
        ("v3/{a{b}}", 5, "not a variable"),
        ("v3/{}", 5, "not a variable"),
        ("v3/{a,,b}", 7, "not a variable"),
        ("v3/{a b}", 5, "not a variable"),
        ("v3/{a:0}", 5, "not a variable"),
        ("v3/{a,b:10000}", 7, "not a variable"),
        ("v3/{中}", 5, "not a variable"),
        ("v3/{|a}", 5, "reserves"),
        ("v3/a b", 5, "whitespace"),
        ("v3/a\n", 5, "whitespace"),
        ("v3/\ud800", 1, "surrogate"),
    ],
)
def test_a_fault_is_quoted_with_its_position(text: str, position: int, why: str) -> None:
    with pytest.raises(TemplateError, match=why) as caught:
        parse(text)
    assert repr(text) in str(caught.value)
    assert f"(at character {position})" in str(caught.value)
    assert "\n" not in str(caught.value)
    assert caught.value.template == text


def test_a_template_is_text() -> None:
    with pytest.raises(TemplateError, match="bytes"):
        parse(b"v3/x")


# RFC 6570 section 3.2.1 and 3.2.7; the suite has no cases for these, and the library gets them
# wrong on its own.
@for_each(
    "text, values, expanded",
    [
        ("{x,none}", {"x": "a", "none": []}, "a"),
        ("{;none}", {"none": []}, ""),
        ("{list}", {"list": ["a", None, "b"]}, "a,b"),
        ("{?map*}", {"map": {"z": 1, "y": None, "a": 2}}, "?z=1&a=2"),
        ("{;list*}", {"list": ["", "a", ""]}, ";list;list=a;list"),
        ("{;map*}", {"map": {"a": "", "b": "=;"}}, ";a;b=%3D%3B"),
        ("{+x}", {"x": "a%20b c%zz"}, "a%20b%20c%25zz"),
        ("{+x:3,x}", {"x": "é%2Fb"}, "%C3%A9%252,%C3%A9%2Fb"),
        ("{+map*}", {"map": {"a b": "%41 "}}, "a%20b=%41%20"),
        ("{x}", {"x": [("a", "b")][0]}, "a,b"),
        ("{x:2}", {"x": 1234}, "12"),
        ("{x*}", {"x": {1: True}}, "1=1"),
        ("{?x,y}", {"x": 0, "y": 0.0}, "?x=0&y=0"),
        ("/a|b\\c%zz%2f{x}", {}, "/a%7Cb%5Cc%25zz%2f"),
    ],
)
def test_the_letter_of_the_rfc_is_followed(
    text: str, values: dict[str, object], expanded: str
) -> None:
    assert parse(text).expand(values) == expanded


@given(st.dictionaries(st.sampled_from("abc"), st.text() | st.lists(st.text(), min_size=1)))
def test_what_needs_no_help_is_what_the_library_expands(values: dict[str, Any]) -> None:
    for text in ("x/{a}/{b}", "{a,b,c}", "x{/a,b*}{.c}", "{?a,b,c*}{&a}"):
        assert parse(text).expand(values) == uritemplate.expand(text, values)


@given(st.text(min_size=1))
def test_a_plain_variable_is_expanded_as_the_library_does(value: str) -> None:
    assert parse("{a}").expand({"a": value}) == uritemplate.expand("{a}", {"a": value})


@for_each(
    "value, text",
    [
        ("A1", "A1"),
        (123, "123"),
        (1.0, "1"),
        (0.5, "0.5"),
        (True, "1"),
        ("a/b?c#d", "a%2Fb%3Fc%23d"),
        ("50%", "50%25"),
        ("%2F", "%252F"),
        ("中 é", "%E4%B8%AD%20%C3%A9"),
        ("a'b!()*", "a%27b%21%28%29%2A"),
        ("~._-", "~._-"),
        (["a", "b/c"], "a,b%2Fc"),
        (("a",), "a"),
        ({"k": "v"}, "k,v"),
    ],
)
def test_a_value_is_encoded_into_its_segment(value: object, text: str) -> None:
    assert strict("v3/{a}/x", a=value) == f"v3/{text}/x"


def test_explicit_empty_text_is_a_value_and_is_logged(caplog: pytest.LogCaptureFixture) -> None:
    assert parse("v3/users/{openid}/coupons").expand_strict({"openid": ""}) == "v3/users//coupons"
    assert [record.getMessage() for record in caplog.records] == [
        "variable 'openid' is empty text: the path is sent with an empty segment"
    ]


@for_each("template", ["{a}", "{a,b}", "{+a}", "{/a}", "{;a}", "{.a}", "{a*}"])
@for_each("value", [None, [], {}, [""], ["x", ""], {"k": ""}, [None]])
def test_a_variable_without_a_value_is_missed_before_anything_is_sent(
    template: str, value: object
) -> None:
    with pytest.raises(MissingVariableError) as caught:
        strict(f"v3/{template}", a=value, b="hush")
    assert caught.value.variable == "a"
    assert "hush" not in str(caught.value)


def test_a_missed_variable_is_named_with_the_names_that_were_given() -> None:
    with pytest.raises(MissingVariableError) as caught:
        strict("v3/users/{openid}/coupons", open_id="hush", appid="hush")
    assert str(caught.value) == (
        "'v3/users/{openid}/coupons': variable 'openid' has no value; add openid=… to the call "
        "(given: open_id, appid)"
    )
    assert caught.value.template == "v3/users/{openid}/coupons"


def test_nothing_given_is_said_so() -> None:
    with pytest.raises(MissingVariableError, match=re.escape("(given: nothing)")):
        strict("v3/{a}")


@for_each(
    "template, values, target",
    [
        ("v3/x{?a,b}", {}, "v3/x"),
        ("v3/x{?a,b}", {"b": "2 3"}, "v3/x?b=2%203"),
        ("v3/x{?a,b}", {"a": "", "b": None}, "v3/x?a="),
        ("v3/x?fixed=1{&a}", {}, "v3/x?fixed=1"),
        ("v3/x?fixed=1{&a}", {"a": 1}, "v3/x?fixed=1&a=1"),
        ("v3/x{?a}{&b*}", {"a": 1, "b": [2, 3]}, "v3/x?a=1&b=2&b=3"),
        ("v3/x?a={b}", {"b": "/../"}, "v3/x?a=%2F..%2F"),
        ("v3/applyments/{empty}", {}, "v3/applyments/"),
        ("v3/applyments/{empty}", {"empty": ""}, "v3/applyments/"),
        ("v3/{a}", {"a": "1", "unknown": object()}, "v3/1"),
    ],
)
def test_query_variables_and_the_trailing_slash_are_optional(
    template: str, values: dict[str, object], target: str
) -> None:
    assert parse(template).expand_strict(values) == target


@for_each(
    "template, values",
    [
        ("v3/{a}/x", {"a": "."}),
        ("v3/{a}", {"a": ".."}),
        ("v3/{a}{b}/x", {"a": ".", "b": "."}),
        ("v3/{+a}", {"a": "x/../y"}),
        ("v3/{+a}", {"a": "%2e%2E"}),
        ("v3/{+a}", {"a": ".%2e?x"}),
        ("v3{/a*}", {"a": ["x", ".."]}),
        ("v3/../x", {}),
        ("./v3", {}),
        ("https://h/v3/..", {}),
    ],
)
def test_a_dot_segment_would_lead_elsewhere(template: str, values: dict[str, object]) -> None:
    with pytest.raises(TemplateError, match="segment"):
        parse(template).expand_strict(values)


def test_dots_inside_a_segment_are_fine() -> None:
    assert strict("v3/{a}/x.y", a="a..b") == "v3/a..b/x.y"


@pytest.mark.parametrize("template", ["v3/x#y", "v3/x{#a}", "v3/{+a}"])
def test_a_fragment_is_refused(template: str) -> None:
    with pytest.raises(TemplateError, match="fragment"):
        strict(template, a="p#q")


@for_each("control", ["\n", "\r", "\0", "\x1f", "\x7f", "\x80", "\x9f"])
@for_each("template", ["v3/{a}", "v3/{+a}", "v3/x{?a}"])
def test_a_control_character_in_a_value_is_refused(template: str, control: str) -> None:
    with pytest.raises(TemplateError, match="control"):
        strict(template, a=f"x{control}y")


@for_each(
    "template",
    ["v3/x{?a}/y", "v3/x{?a}{b}", "v3/x{&a}&b", "v3/x{?a}{?b}", "v3/x?a=1{?b}", "v3/x{?a}{&b}/y"],
)
def test_a_path_does_not_go_on_after_its_query(template: str) -> None:
    with pytest.raises(TemplateError, match="query"):
        strict(template, a="1", b="2")


def test_a_query_is_not_continued_before_it_began() -> None:
    with pytest.raises(TemplateError, match="no query begins"):
        strict("v3/x{?a}{&b}", b="1")


@for_each(
    "value",
    [b"x", Decimal(1), date(2026, 1, 2), object(), {1, 2}, [["x"]], [{"a": 1}], {"a": [1]}, [b""]],
)
def test_a_value_of_another_type_is_refused_by_name_and_type(value: object) -> None:
    for expand in (parse("v3/{a}").expand, parse("v3/{?a}").expand_strict):
        with pytest.raises(TemplateError, match=r"variable 'a' holds \w+"):
            expand({"a": value})


@pytest.mark.parametrize("value", [math.nan, math.inf, [-math.inf]])
def test_a_float_that_is_no_number_is_refused(value: object) -> None:
    with pytest.raises(TemplateError, match="cannot be sent"):
        strict("v3/{a}", a=value)


@pytest.mark.parametrize("template", ["v3/{a}", "v3/x{?a}"])
def test_false_is_refused_since_php_prints_nothing_for_it(template: str) -> None:
    with pytest.raises(TemplateError, match="False"):
        strict(template, a=False)


@for_each("template", ["v3/{a}", "v3/{+a}", "v3/{?a}", "v3/{a:3}"])
@for_each("value", ["\ud800", ["\ud800"]])
def test_half_a_surrogate_pair_is_refused(template: str, value: object) -> None:
    with pytest.raises(TemplateError):
        strict(template, a=value)


def test_a_prefix_of_a_collection_is_refused() -> None:
    with pytest.raises(TemplateError, match="prefix"):
        strict("v3/{a:3}", a=["abc"])


@pytest.mark.parametrize(
    "url",
    [
        "https://api.mch.weixin.qq.com/v3/billdownload/file?token=a%2Bb",
        "https://api.mch.weixin.qq.com/v3/merchant-service/images/a%2fb%3D%3D",
    ],
)
def test_an_absolute_address_stays_as_it_is(url: str) -> None:
    assert strict(url) == url
    assert strict("{+url}", url=url) == url


@given(st.text(min_size=1))
def test_a_value_never_leaves_its_segment(value: str) -> None:
    try:
        target = strict("v3/{a}/x", a=value)
    except TemplateError:
        return
    assert re.fullmatch(r"v3/[A-Za-z0-9._~%-]+/x", target)


@given(st.text(st.sampled_from("{}ab?&+/#;.,:*1 %é=!"), max_size=12), st.text(max_size=3))
def test_any_text_expands_or_is_a_template_error(text: str, value: str) -> None:
    try:
        target = parse(text).expand_strict({"a": value, "b": [value, "x"], "ab": 1})
    except TemplateError:
        return
    assert target.isascii()
    assert not set(target) & set("# {}")
