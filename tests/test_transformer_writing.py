"""``Transformer.to_xml`` writes what the PHP SDK writes, and never a document that breaks."""

from __future__ import annotations

import json
import subprocess
import sys
from collections import UserDict
from collections.abc import Iterator
from contextlib import suppress
from datetime import datetime, timezone
from decimal import Decimal
from enum import Enum
from types import MappingProxyType
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.places import VECTORS
from support.rows import for_each

from wechatpay_chain._xml import unsendable
from wechatpay_chain.exceptions import EncodingError
from wechatpay_chain.transformer import Transformer

PHP = json.loads((VECTORS / "php_v2.json").read_text("utf-8"))


@for_each("row", PHP["to_xml"])
def test_a_mapping_is_written_as_php_writes_it(row: dict[str, Any]) -> None:
    assert Transformer.to_xml(row["data"], row["headless"], row["indent"]) == row["xml"]


@pytest.mark.parametrize("row", PHP["named"])
def test_the_root_and_items_have_the_names_given(row: dict[str, str]) -> None:
    made = Transformer.to_xml({"a": ["1", ["2"]]}, root=row["root"], item=row["item"])

    assert made == row["xml"]


# Where libxml writes what cannot be read, or is read as something else.
@for_each(
    "value, written",
    [
        ("a]]>b", "<![CDATA[a]]]]><![CDATA[>b]]>"),
        ("]]>]]>", "<![CDATA[]]]]><![CDATA[>]]]]><![CDATA[>]]>"),
        ("]]]]>", "<![CDATA[]]]]]]><![CDATA[>]]>"),
        ("]]", "]]"),
        ("]]><a>injected</a>", "<![CDATA[]]]]><![CDATA[><a>injected</a>]]>"),
        ("a\r<", "<![CDATA[a]]>&#13;<![CDATA[<]]>"),
        ("\r\n<", "<![CDATA[]]>&#13;<![CDATA[\n<]]>"),
        ("]\r]>", "<![CDATA[]]]>&#13;<![CDATA[]>]]>"),
    ],
)
def test_text_that_would_end_or_change_its_section_is_split(value: str, written: str) -> None:
    assert Transformer.to_xml({"a": value}) == f"<xml><a>{written}</a></xml>"
    assert Transformer.to_dict(f"<xml><a>{written}</a></xml>") == {"a": value}


CONTROLS = [*map(chr, range(9)), "\x0b", "\x0c", "\x0e", "\x1f", "\ufffe", "\uffff"]


@for_each("character", CONTROLS, called=ascii)
def test_a_character_that_xml_cannot_hold_is_dropped(character: str) -> None:
    assert Transformer.to_xml({"a": f"x{character}y"}) == "<xml><a>xy</a></xml>"
    assert Transformer.sanitize(f"x{character}y") == "xy"


@for_each("character", CONTROLS, called=ascii)
def test_strict_refuses_such_a_character_and_says_where(character: str) -> None:
    with pytest.raises(EncodingError) as caught:
        Transformer.to_xml({"goods": [{"id": f"x{character}y"}]}, strict=True)

    assert caught.value.path == "xml.goods[0].id"
    assert "control character, which XML cannot hold" in str(caught.value)
    assert unsendable(character)


@for_each("character", ["\t", "\n", "\r", "\x7f", "\x85", "\ud7ff", "\ue000", "🎉"])
def test_a_character_that_xml_can_hold_is_sendable(character: str) -> None:
    data = {"a": f"x{character}y"}

    assert not unsendable(character)
    assert Transformer.to_dict(Transformer.to_xml(data, strict=True)) == data


@pytest.mark.parametrize(
    ("data", "path"),
    [
        ({"a b": 1}, "xml['a b']"),
        ({"": 1}, "xml['']"),
        ({"x\n": 1}, r"xml['x\n']"),
        ({7: 1}, "xml[0]"),
        ({"a": {"b": 1, "1": 2}}, "xml.a['1']"),
    ],
)
def test_strict_refuses_a_key_that_would_become_an_item(data: Any, path: str) -> None:
    assert "<item>" in Transformer.to_xml(data)
    with pytest.raises(EncodingError) as caught:
        Transformer.to_xml(data, strict=True)

    assert caught.value.path == path
    assert str(caught.value) == f"{path}: the key is no element name, so it would go as <item>"


def test_strict_writes_what_can_be_read_back_as_before() -> None:
    data = {"appid": "wx8888888888888888", "goods": ["a", {"b": "<"}], "中": 1.5}

    assert Transformer.to_xml(data, strict=True) == Transformer.to_xml(data)


class Kind(str, Enum):
    NATIVE = "NATIVE"


class Plain(Enum):
    NATIVE = "NATIVE"


@pytest.mark.parametrize(
    "data",
    [
        {Kind.NATIVE: Kind.NATIVE},
        UserDict({"NATIVE": "NATIVE"}),
        MappingProxyType({"NATIVE": "NATIVE"}),
    ],
)
def test_any_mapping_and_any_kind_of_text_will_do(data: Any) -> None:
    assert Transformer.to_xml(data) == "<xml><NATIVE>NATIVE</NATIVE></xml>"


@for_each(
    "values", [[1, 2], (1, 2), iter([1, 2]), (n for n in (1, 2)), {1: 0, 2: 0}.keys(), range(1, 3)]
)
def test_values_in_a_row_become_items(values: Any) -> None:
    assert Transformer.to_xml({"a": values}) == "<xml><a><item>1</item><item>2</item></a></xml>"


def test_the_whole_may_be_a_list_as_in_php() -> None:
    assert Transformer.to_xml(["x", "y"]) == "<xml><item>x</item><item>y</item></xml>"


def test_the_same_object_may_stand_in_several_places() -> None:
    shared = {"b": "1"}

    assert Transformer.to_xml({"x": shared, "y": [shared]}) == (
        "<xml><x><b>1</b></x><y><item><b>1</b></item></y></xml>"
    )


class Record:
    """Like the records of many a library: not a collection, though its fields can be gone over."""

    def __iter__(self) -> Iterator[tuple[str, int]]:
        return iter([("price", 1)])


@for_each(
    "value, text",
    [
        (Decimal("1.5"), "Decimal has no form in XML; amounts are integers in fen, so give an int"),
        (b"x", "bytes has no form in XML; decode them to text, or encode them as base64"),
        (
            datetime(2026, 1, 1, tzinfo=timezone.utc),
            "datetime has no form in XML; give text in the form the endpoint documents",
        ),
        ({"x"}, "set has no form in XML; give a list"),
        (Plain.NATIVE, "Plain has no form in XML; give its value"),
        (object(), "text, a number or a boolean is wanted, not object"),
        (Record(), "text, a number or a boolean is wanted, not Record"),
        ("a\ud800<", "half a surrogate pair is no text"),
        ({b"x": 1}, "a key is text, not bytes"),
        ({None: 1}, "a key is text, not NoneType"),
    ],
)
def test_a_value_that_has_no_form_in_xml_is_refused_by_its_path(value: object, text: str) -> None:
    with pytest.raises(EncodingError) as caught:
        Transformer.to_xml({"detail": [0, {"price": value}]})

    where = "xml.detail[1].price[0]" if isinstance(value, dict) else "xml.detail[1].price"
    assert str(caught.value) == f"{where}: {text}"
    assert (caught.value.path, caught.value.option) == (where, "xml")


def test_an_integer_python_refuses_to_write_is_refused() -> None:
    with pytest.raises(EncodingError, match=r"^xml\.a: an integer of thousands of digits"):
        Transformer.to_xml({"a": 10**5000})


@for_each("data", ["<xml/>", b"", None, 7, {1}, Record()])
def test_what_is_neither_mapping_nor_list_is_refused(data: Any) -> None:
    with pytest.raises(EncodingError, match=f"^xml: a dict is wanted, not {type(data).__name__}$"):
        Transformer.to_xml(data)


# Letters to the PHP SDK, and none of XML 1.0's first four editions: libxml refuses them too.
@pytest.mark.parametrize("name", ["ªa", "𐐀", "ſ", "a𠀀", "ǅ"])
def test_a_name_of_letters_that_xml_does_not_know_is_refused(name: str) -> None:
    with pytest.raises(EncodingError, match="XML has no element of this name"):
        Transformer.to_xml({"a": {name: 1}})


NO_NAMES = [
    "",
    "a b",
    "1",
    "x>",
    'a"',
    "-",
    "a/",
    "a/><b",
    "xml a='1'",
    "中 ",
    "中/><b",
    "中 a='1'",
]


@for_each("name", [*NO_NAMES, "\ud800", "a\n", "中\n", None, 7])
@for_each("parameter", ["root", "item"])
def test_a_root_or_item_that_is_no_name_is_refused(parameter: str, name: Any) -> None:
    with pytest.raises(EncodingError) as caught:
        Transformer.to_xml({}, **{parameter: name})

    assert str(caught.value) == f"{parameter}: {name!a} is no XML element name"


def nested(levels: int) -> dict[str, Any]:
    data: dict[str, Any] = {"a": "x"}
    for _ in range(levels - 1):
        data = {"a": data}
    return data


def test_64_levels_can_be_written_and_read() -> None:
    assert Transformer.to_dict(Transformer.to_xml(nested(63))) == nested(63)


@pytest.mark.parametrize("levels", [65, 100_000])
def test_deeper_levels_are_refused(levels: int) -> None:
    with pytest.raises(EncodingError, match=r"^xml(\.a){64}: nests deeper than 64 levels$"):
        Transformer.to_xml(nested(levels))


def test_a_structure_that_holds_itself_is_refused() -> None:
    data: dict[str, Any] = {"a": {"b": []}}
    data["a"]["b"].append(data["a"])

    with pytest.raises(EncodingError, match=r"^xml\.a\.b\[0\]: the structure holds itself$"):
        Transformer.to_xml(data)


names = st.text("abyz_.-:09", min_size=1, max_size=4).map(lambda text: f"a{text}")
# All characters of XML 1.0, section 2.2.
held = st.text(
    st.one_of(
        st.characters(exclude_categories=["Cs"]).filter(lambda one: not unsendable(one)),
        st.sampled_from("]]>\r\n\t <&\"'"),
    )
)
members = st.recursive(
    held, lambda inner: st.dictionaries(names, inner, min_size=1, max_size=3), max_leaves=8
)


@given(st.dictionaries(names, members, max_size=4))
def test_any_text_that_xml_can_hold_survives(data: dict[str, Any]) -> None:
    assert Transformer.to_dict(Transformer.to_xml(data, strict=True)) == data


@given(st.dictionaries(names, held, max_size=4))
def test_any_text_survives_as_a_file_too(data: dict[str, Any]) -> None:
    written = Transformer.to_xml(data, headless=False, indent=True)

    assert Transformer.to_dict(written.encode()) == data


anything = st.recursive(
    st.one_of(st.text(), st.integers(), st.floats(), st.booleans(), st.none(), st.binary()),
    lambda inner: st.one_of(
        st.lists(inner, max_size=3),
        st.dictionaries(st.one_of(st.text(max_size=3), st.integers()), inner, max_size=3),
    ),
    max_leaves=8,
)


@given(st.dictionaries(st.text(max_size=3), anything))
def test_anything_is_written_so_that_it_can_be_read_or_refused(data: dict[str, Any]) -> None:
    with suppress(EncodingError):
        assert isinstance(Transformer.to_dict(Transformer.to_xml(data)), dict)


@pytest.mark.parametrize(
    "code",
    ["import wechatpay_chain.transformer as t", "from wechatpay_chain._xml import write_xml"],
)
def test_writing_and_importing_load_no_parser(code: str) -> None:
    code += "; import sys; assert not {'pyexpat', 'xml.parsers'} & set(sys.modules)"

    subprocess.run([sys.executable, "-c", code], check=True)
