from __future__ import annotations

import copy
import doctest
import inspect
import pickle
import re
from keyword import kwlist
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.rows import for_each

from wechatpay_chain._uri.spelling import attribute_of, segment_of


class Node:
    """Answers whatever the rule lets through, and keeps a record of it."""

    def __init__(self) -> None:
        self.answered: list[str] = []

    def __getattr__(self, name: str) -> str:
        segment = segment_of(name)
        self.answered.append(name)
        return segment


@for_each(
    "name, segment",
    [
        ("outTradeNo", "out-trade-no"),
        ("OutTradeNo", "out-trade-no"),
        ("ABC", "a-b-c"),
        ("URLPath", "u-r-l-path"),
        ("V3", "v3"),
        ("a1B2", "a1-b2"),
        ("h5", "h5"),
        ("complaintsV2", "complaints-v2"),
        ("mch_operate", "mch_operate"),
        ("x_", "x_"),
        ("product-coupon", "product-coupon"),
        ("a.b", "a.b"),
        ("中文", "中文"),
        ("Éa", "Éa"),
        ("delete", "delete"),
    ],
)
def test_only_capitals_are_rewritten(name: str, segment: str) -> None:
    assert segment_of(name) == segment


@for_each("name", ["openid", "Openid", "out_trade_no", "a.b", "x_", "a%20b"])
def test_a_placeholder_keeps_its_spelling(name: str) -> None:
    assert segment_of(f"_{name}_") == "{" + name + "}"


@for_each("word", [word for word in kwlist if word.islower()])
def test_a_keyword_is_written_with_one_underscore_behind(word: str) -> None:
    assert segment_of(f"{word}_") == segment_of(word) == word
    assert segment_of(f"{word}__") == f"{word}__"


@for_each("name", ["", ".", "..", "a/b", "a?b", "a#b", "{x}", "50%", "a\\b"])
def test_template_text_is_refused_with_a_hint(name: str) -> None:
    with pytest.raises(AttributeError, match=re.escape("chain('…')")):
        segment_of(name)


@for_each("blank", [" ", "\t", "\n", "\0", "\x7f", "\u3000", "\u200b", "\ud800"])
def test_blanks_and_what_cannot_be_printed_are_refused(blank: str) -> None:
    with pytest.raises(AttributeError):
        segment_of(f"a{blank}b")


@for_each("name", ["_", "__", "_x", "__x_", "__len__", "_中文_", "_a-b_", "_.a_"])
def test_a_leading_underscore_is_for_placeholders_only(name: str) -> None:
    with pytest.raises(AttributeError, match="_openid_"):
        segment_of(name)


@for_each(
    "name",
    [
        "_repr_html_",
        "_repr_mimebundle_",
        "_ipython_display_",
        "_ipython_canary_method_should_not_exist_",
        "_render_traceback_",
        "_sympy_",
        "_sage_doc_",
        "_as_parameter_",
        "_mime_",
        "getdoc",
        "awehoi234_wdfjwljet234_234wdfoijsdfmmnxpi492",  # rich
    ],
)
def test_a_name_that_tools_probe_for_is_no_segment(name: str) -> None:
    with pytest.raises(AttributeError):
        segment_of(name)


def test_no_tool_that_looks_at_a_node_gets_an_answer() -> None:
    from IPython.core.formatters import DisplayFormatter  # slow to import
    from IPython.core.oinspect import getdoc
    from rich.console import Console

    node = Node()
    DisplayFormatter().format(node)  # type: ignore[no-untyped-call] # IPython has no types
    getdoc(node)
    Console(quiet=True).print(node, [node])
    inspect.unwrap(node)  # type: ignore[arg-type] # it is asked of anything
    inspect.isawaitable(node)
    copy.copy(node)
    pickle.dumps(node)
    doctest.DocTestFinder().find(node, "node")
    assert node.answered == []


@pytest.mark.parametrize(
    "value",
    [
        "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
        "4200001234",
        "123456",
        "1217752501201407033233368018",
        "htozr8denqegbt6tk6u10iymo7yww5pn",
    ],
)
def test_what_looks_like_a_value_is_refused_and_a_placeholder_proposed(value: str) -> None:
    with pytest.raises(AttributeError, match="placeholder"):
        segment_of(value)


@pytest.mark.parametrize(
    "name", ["12345", "merchantServiceComplaintsV2", "querywwsptrans2pocket", "h5PreEntrustSignV2"]
)
def test_a_long_name_of_words_is_no_value(name: str) -> None:
    assert segment_of(name)


# A sample of the documented paths: every kind of segment in them, and the rare ones in full.
@for_each(
    "segment, attribute",
    [
        ("v3", "v3"),
        ("certificates", "certificates"),
        ("out-trade-no", "outTradeNo"),
        ("abnormal-fund-processing", "abnormalFundProcessing"),
        ("h5-pre-entrust-sign", "h5PreEntrustSign"),
        ("complaints-v2", "complaintsV2"),
        ("apply4sub", "apply4sub"),
        ("querywwsptrans2pocket", "querywwsptrans2pocket"),
        ("video_upload", "video_upload"),
        ("get_wxpayface_authinfo", "get_wxpayface_authinfo"),
        ("global", "global_"),
        ("return", "return_"),
        ("import", "import_"),
        ("try", "try_"),
        ("delete", "delete"),
        ("{transaction_id}", "_transaction_id_"),
        ("{openid}", "_openid_"),
        ("{qq}", "_qq_"),
        ("{empty}", "_empty_"),
    ],
)
def test_a_documented_segment_is_typed_as_an_attribute(segment: str, attribute: str) -> None:
    assert attribute_of(segment) == attribute
    assert segment_of(attribute) == segment


@for_each(
    "segment",
    ["addInstitutionsub", "V2", "a b", "", "-a", "a--b", "a-1", "{a.b}", "{?a}", "{+u}", "{_x}",
     "_x_", "class_", "中文", "123456", "{repr_html}", "{a", "1a", "a.b", "x{id}"],
)  # fmt: skip
def test_what_no_attribute_can_express_has_none(segment: str) -> None:
    assert attribute_of(segment) is None


@given(st.text(st.sampled_from("abz059_-{}.ABé/ "), max_size=12))
def test_an_attribute_always_leads_back_to_its_segment(segment: str) -> None:
    attribute = attribute_of(segment)
    assert attribute is None or (attribute.isidentifier() and segment_of(attribute) == segment)


@given(st.from_regex(r"[a-z]{2,9}[0-9]?(-[a-z]{2,9}[0-9]?){0,3}", fullmatch=True))
def test_every_segment_in_small_letters_has_an_attribute(segment: str) -> None:
    assert attribute_of(segment) is not None


@given(st.text())
def test_a_name_gives_one_segment_or_an_attribute_error(name: str) -> None:
    try:
        segment = segment_of(name)
    except AttributeError:
        return
    assert segment
    assert not set(segment) & set("/?# \\")


@pytest.mark.parametrize("probe", ["__wrapped__", "_repr_html_", "a/b", ""])
def test_hasattr_says_no_instead_of_raising(probe: str) -> None:
    node: Any = Node()
    assert not hasattr(node, probe)
