"""``Transformer.to_dict`` reads what PHP's SimpleXML reads, and refuses what attacks a parser."""

from __future__ import annotations

import json
from collections.abc import Callable
from contextlib import suppress
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.places import VECTORS
from support.rows import for_each

from wechatpay_chain.exceptions import ResponseBodyError
from wechatpay_chain.transformer import Transformer

ROWS = json.loads((VECTORS / "php_v2.json").read_text("utf-8"))["to_dict"]


@for_each("row", ROWS, called=lambda row: ascii(row["xml"]))
def test_a_document_is_read_as_php_reads_it(row: dict[str, Any]) -> None:
    assert Transformer.to_dict(row["xml"]) == row["dict"]
    assert Transformer.to_dict(row["xml"].encode()) == row["dict"]


def test_without_a_document_there_is_an_empty_dict_as_in_php() -> None:
    assert Transformer.to_dict() == {}


def test_to_array_is_phps_name_of_it() -> None:
    assert Transformer.to_array("<xml><a>1</a></xml>") == {"a": "1"}


@pytest.mark.parametrize("kind", [bytearray, memoryview])
def test_any_bytes_like_object_will_do(kind: Any) -> None:
    assert Transformer.to_dict(kind("<xml><a>商</a></xml>".encode())) == {"a": "商"}


# Where PHP adds entries that the platform has not signed, or hides some.
@for_each(
    "xml, data",
    [
        ('<xml a="1"/>', {}),
        ('<xml a="1"><b>2</b></xml>', {"b": "2"}),
        ('<xml><a x="1"><b y="2">1</b></a></xml>', {"a": {"b": "1"}}),
        ("<xml><!--c--><a>1</a><!--d--></xml>", {"a": "1"}),
        ("<xml><a><!--c--><b>1</b></a></xml>", {"a": {"b": "1"}}),
        ("<xml><?p i?><a>1</a></xml>", {"a": "1"}),
        ('<xml xmlns:a="u"><a:b>1</a:b><c>2</c></xml>', {"a:b": "1", "c": "2"}),
    ],
)
def test_attributes_comments_and_namespaces_do_not_change_the_members(
    xml: str, data: dict[str, Any]
) -> None:
    assert Transformer.to_dict(xml) == data


@pytest.mark.parametrize("encoding", ["GBK", "utf-16", "ISO-8859-1", "UTF-8", "nonsense"])
def test_the_encoding_that_text_declares_is_not_looked_at(encoding: str) -> None:
    xml = f'<?xml version="1.0" encoding="{encoding}"?><xml><a>商户</a></xml>'

    assert Transformer.to_dict(xml) == {"a": "商户"}


@pytest.mark.parametrize("encoding", ["UTF-8", "utf8", "US-ASCII"])
def test_bytes_may_declare_utf8(encoding: str) -> None:
    xml = f'<?xml version="1.0" encoding="{encoding}"?><xml><a>商户</a></xml>'

    assert Transformer.to_dict(xml.encode()) == {"a": "商户"}


def refused(xml: Any, **options: Any) -> str:
    with pytest.raises(ResponseBodyError) as caught:
        Transformer.to_dict(xml, **options)
    assert caught.value.__suppress_context__ or caught.value.__context__ is None
    return str(caught.value)


@pytest.mark.parametrize("encoding", ["GBK", "utf-16", "ISO-8859-1", "nonsense"])
def test_bytes_that_declare_another_encoding_are_refused(encoding: str) -> None:
    xml = f'<?xml version="1.0" encoding="{encoding}"?><xml><a>1</a></xml>'

    assert refused(xml.encode()) == "the XML declares an encoding that is not UTF-8"


@pytest.mark.parametrize(
    "xml",
    [
        '<?xml version="1.0" encoding="GBK"?><xml><a>商户</a></xml>'.encode("gbk"),
        "<xml/>".encode("utf-16"),
        b"\xff",
        b"<xml><a>\xed\xa0\x80</a></xml>",
        "<xml><a>\ud800</a></xml>",
    ],
    ids=["GBK", "UTF-16", "FF", "encoded surrogate", "surrogate"],
)
def test_what_is_not_utf8_is_refused(xml: bytes | str) -> None:
    assert refused(xml) == "the XML is not UTF-8 text"


@for_each(
    "xml, reason",
    [
        ("", "no element found (line 1, column 1)"),
        ("\x01", "no element found (line 1, column 1)"),
        ("not xml", "syntax error (line 1, column 1)"),
        ('{"code":"SUCCESS"}', "not well-formed (invalid token) (line 1, column 1)"),
        ("<xml>\n<a></xml>", "mismatched tag (line 2, column 6)"),
        ("<xml><a>1</a>", "no element found (line 1, column 14)"),
        ("<xml/><xml/>", "junk after document element (line 1, column 7)"),
        ("<xml/>x", "junk after document element (line 1, column 7)"),
        (" <?xml version='1.0'?><xml/>", "XML or text declaration not at start of entity"),
        ("<xml><a>&</a></xml>", "not well-formed (invalid token)"),
        ("<xml><a>]]></a></xml>", "not well-formed (invalid token)"),
        ("<xml><a b=1/></xml>", "not well-formed (invalid token)"),
        ("<xml><a b='1' b='2'/></xml>", "duplicate attribute"),
        ("<xml><a>&foo;</a></xml>", "undefined entity"),
        ("<xml><a>&#0;</a></xml>", "reference to invalid character number"),
        ("<xml><a>&#1;</a></xml>", "reference to invalid character number"),
        ("<xml><a>&#xFFFE;</a></xml>", "reference to invalid character number"),
        ("<xml><a>&#xD800;</a></xml>", "reference to invalid character number"),
        ("<xml><a>&#x110000;</a></xml>", "reference to invalid character number"),
    ],
)
def test_what_is_no_xml_is_refused_where_php_gives_an_empty_array(xml: str, reason: str) -> None:
    assert refused(xml).startswith(f"not XML: {reason}")


@pytest.mark.parametrize("xml", ["<html>502 Bad Gateway</html>", "<xml><![CDATA[x]]></xml>"])
def test_a_root_with_text_only_is_refused(xml: str) -> None:
    assert refused(xml) == "the XML's root holds text where elements are wanted"


@pytest.mark.parametrize(("xml", "kind"), [(None, "NoneType"), (7, "int"), ({}, "dict")])
def test_what_is_neither_text_nor_bytes_is_refused(xml: Any, kind: str) -> None:
    assert refused(xml) == f"XML as text or bytes is wanted, not {kind}"


def test_a_refusal_repeats_nothing_of_the_document() -> None:
    assert "secret" not in refused("<xml><a>secret</b></xml>") + refused("secret")


DOUBLINGS = "".join(f'<!ENTITY a{n} "&a{n - 1};&a{n - 1};">' for n in range(1, 30))
DOCTYPES = {
    "bare": "<!DOCTYPE xml><xml/>",
    "own entity": '<!DOCTYPE x [<!ENTITY e "x">]><x><a>&e;</a></x>',
    "billion laughs": f'<!DOCTYPE x [<!ENTITY a0 "ha">{DOUBLINGS}]><x><a>&a29;</a></x>',
    "quadratic": f'<!DOCTYPE x [<!ENTITY e "{"x" * 10**6}">]><x><a>{"&e;" * 10**5}</a></x>',
    "a file": '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><x><a>&e;</a></x>',
    "a network": '<!DOCTYPE x SYSTEM "http://127.0.0.1:9/x.dtd"><x/>',
    "parameter": '<!DOCTYPE x [<!ENTITY % p SYSTEM "http://127.0.0.1:9/x"> %p;]><x/>',
    "unfinished": "<!DOCTYPE x [" + "<!ENTITY a 'x'>" * 10**5,
    "after text": "<?xml version='1.0'?>\n<!--c-->\n<!DOCTYPE x><x/>",
    "public": '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "x"><html/>',
}


@for_each("kind, xml", DOCTYPES.items(), called=lambda kind, xml: kind)
def test_any_document_type_is_refused(kind: str, xml: str) -> None:
    wanted = "the XML has a document type declaration (DOCTYPE), which is refused"

    assert refused(xml) == wanted
    assert refused(xml.encode()) == wanted


@pytest.mark.parametrize("levels", [65, 100_000])
@pytest.mark.parametrize("end", ["", "</a>"])
def test_deeper_levels_than_64_are_refused(levels: int, end: str) -> None:
    assert refused("<a>" * levels + end * levels) == "the XML nests deeper than 64 levels"


def test_64_levels_are_read() -> None:
    data: Any = Transformer.to_dict("<a>" * 64 + "x" + "</a>" * 64)
    for _ in range(63):
        data = data["a"]

    assert data == "x"


MIB = 1024 * 1024


@pytest.mark.parametrize("kind", [str, str.encode])
def test_a_document_of_more_than_8_mib_is_refused(kind: Any) -> None:
    whole = f"<x><a>{'b' * (8 * MIB - 14)}</a></x>"

    assert len(Transformer.to_dict(kind(whole))["a"]) == 8 * MIB - 14
    assert refused(kind(whole + " ")) == "the XML has 8388609 bytes, the limit is 8388608"


def test_a_limit_counts_bytes_and_can_be_given() -> None:
    xml = "<x><a>商</a></x>"

    assert Transformer.to_dict(xml, limit=17) == {"a": "商"}
    assert refused(xml, limit=16) == "the XML has 17 bytes, the limit is 16"


# Each is near the limit; none may cost more than its length, or hold the test up.
HUGE: dict[str, Callable[[], str]] = {
    "tag": lambda: "<x><" + "a" * 8_000_000,
    "attribute": lambda: "<x a='" + "b" * 8_000_000,
    "text": lambda: "<x><a>" + "b" * 8_000_000,
    "comment": lambda: "<x><!--" + "-c" * 4_000_000,
    "section": lambda: "<x><![CDATA[" + "]]" * 4_000_000,
    "instruction": lambda: "<x><?" + "p" * 8_000_000,
    "references": lambda: "<x><a>" + "&#65;" * 1_600_000,
    "twice": lambda: "<x " + "".join(f"a{n}='' " for n in range(100_000)) + "a1=''/>",
}


@for_each("token", HUGE)
def test_a_huge_token_is_refused_like_a_small_one(token: str) -> None:
    assert refused(HUGE[token]()).startswith("not XML: ")


def test_text_in_many_pieces_and_many_members_is_read() -> None:
    pieces = "<![CDATA[a]]>b&#99;<!--d-->" * 50_000
    data = Transformer.to_dict(f"<x><a>{pieces}</a>{'<m/>' * 50_000}</x>")

    assert data == {"a": "abc" * 50_000, "m": [""] * 50_000}


PIECES = [
    *("<xml>", "</xml>", "<a>", "</a>", "<b/>", "<![CDATA[", "]]>", "<!--", "-->", "<?p", "?>"),
    *("<?xml version='1.0'?>", "&amp;", "&#1;", "&e;", "<!DOCTYPE x", "[", "\0", " ", "中"),
]
marked = st.lists(st.sampled_from(PIECES)).map("".join)


@given(st.one_of(st.binary(), st.text(), marked, marked.map(lambda text: f"<x>{text}</x>")))
def test_whatever_arrives_is_read_or_refused_with_one_error(xml: str | bytes) -> None:
    with suppress(ResponseBodyError):
        assert isinstance(Transformer.to_dict(xml), dict)
