"""Sample files, read by other means than those that made them."""

from __future__ import annotations

import csv
import gzip
import io
import re
import struct
import zlib
from collections.abc import Iterator

import pytest
from support.rows import for_each

from wechatpay_chain.catalogue import endpoints, lookup
from wechatpay_chain.testing._documents.samples import BILL_COLUMNS, BILL_TOTALS, bill, sample

KINDS = ["application/pdf", "image/png", "image/jpeg", "text/csv", "application/gzip"]


@pytest.mark.parametrize("kind", KINDS)
def test_a_sample_is_always_the_same_and_small(kind: str) -> None:
    content, named = sample(kind)

    assert named == kind
    assert sample(kind)[0] == content
    assert 0 < len(content) < 2000


def test_a_kind_may_have_parameters_and_capitals() -> None:
    assert sample("Text/CSV; charset=utf-8") == sample("text/csv")


def test_a_kind_that_there_is_none_of_is_refused_by_name() -> None:
    with pytest.raises(ValueError, match=r"no sample of video/mp4: there are text/csv, "):
        sample("video/mp4")


# PDF


def pdf_objects(content: bytes) -> dict[int, bytes]:
    """The objects of a PDF, found by its table as a viewer finds them."""
    start = int(content.rpartition(b"startxref")[2].split()[0])
    assert content[start:].startswith(b"xref\n0 ")
    entries = re.findall(rb"(\d{10}) (\d{5}) ([nf]) \n", content[start:])
    found = {}
    for number, (offset, _, kind) in enumerate(entries):
        if kind == b"n":
            head = b"%d 0 obj\n" % number
            assert content[int(offset) :].startswith(head)
            found[number] = content[int(offset) + len(head) :].partition(b"\nendobj\n")[0]
    return found


def test_the_pdf_has_one_page_that_its_table_leads_to() -> None:
    content, _ = sample("application/pdf")

    objects = pdf_objects(content)

    assert content.startswith(b"%PDF-1.4\n")
    assert content.endswith(b"%%EOF\n")
    assert sorted(objects) == [1, 2, 3, 4, 5]
    assert b"/Count 1" in objects[2]
    assert b"/Type/Page/" in objects[3]
    assert b"/Size 6/Root 1 0 R" in content


def test_the_stream_of_the_pdf_is_as_long_as_it_says() -> None:
    stream = pdf_objects(sample("application/pdf")[0])[4]

    length = int(re.findall(rb"/Length (\d+)", stream)[0])

    shown = stream.partition(b"stream\n")[2].rpartition(b"\nendstream")[0]
    assert len(shown) == length
    assert b"Tj" in shown


# Images


def chunks(content: bytes) -> Iterator[tuple[bytes, bytes]]:
    """The chunks of a PNG, their checks proved."""
    at = 8
    while at < len(content):
        (size,) = struct.unpack(">I", content[at : at + 4])
        kind, data = content[at + 4 : at + 8], content[at + 8 : at + 8 + size]
        assert struct.unpack(">I", content[at + 8 + size :][:4]) == (zlib.crc32(kind + data),)
        yield kind, data
        at += 12 + size


def test_the_png_has_as_many_pixels_as_it_says() -> None:
    content, _ = sample("image/png")
    head, pixels, end = chunks(content)

    width, height, depth, colour = struct.unpack(">IIBB", head[1][:10])

    assert content.startswith(b"\x89PNG\r\n\x1a\n")
    assert (head[0], pixels[0], end) == (b"IHDR", b"IDAT", (b"IEND", b""))
    assert (depth, colour) == (8, 2)
    rows = zlib.decompress(pixels[1])
    assert len(rows) == height * (1 + 3 * width)
    assert rows[1:4].hex() == "07c160"


def segments(content: bytes) -> list[tuple[int, bytes]]:
    """The segments of a JPEG up to its scan, which is the last of them."""
    found: list[tuple[int, bytes]] = []
    at = 2
    while not found or found[-1][0] != 0xDA:
        mark, code, size = struct.unpack(">BBH", content[at : at + 4])
        assert mark == 0xFF
        found.append((code, content[at + 4 : at + 2 + size]))
        at += 2 + size
    return [*found, (0, content[at:])]


def test_the_jpeg_is_one_grey_block() -> None:
    content, _ = sample("image/jpeg")

    found = dict(segments(content))

    assert content.startswith(b"\xff\xd8\xff\xe0")
    assert found[0xE0].startswith(b"JFIF\0")
    assert len(found[0xDB]) == 65
    assert struct.unpack(">BHHB", found[0xC0][:6]) == (8, 8, 8, 1)
    assert found[0] == b"\x3f\xff\xd9"  # two codes of one bit, ones, the end


def test_the_huffman_tables_of_the_jpeg_have_the_one_code_that_is_used() -> None:
    tables = [data for code, data in segments(sample("image/jpeg")[0]) if code == 0xC4]

    assert [table[0] for table in tables] == [0x00, 0x10]
    for table in tables:
        assert sum(table[1:17]) == len(table) - 17 == 1
        assert table[17] == 0


# Bills


def test_a_bill_has_a_mark_backticks_and_totals() -> None:
    content, _ = sample("text/csv")
    text = content.decode("utf-8-sig")

    columns, payment, total_columns, totals = csv.reader(io.StringIO(text, newline=""))

    assert content.startswith(b"\xef\xbb\xbf")
    assert text.count("\r\n") == text.count("\n") == 4
    assert (tuple(columns), tuple(total_columns)) == (BILL_COLUMNS, BILL_TOTALS)
    assert (len(payment), len(totals)) == (27, 7)
    assert all(value.startswith("`") for value in payment + totals)


def test_the_totals_of_the_bill_are_those_of_its_rows() -> None:
    lines = sample("text/csv")[0].decode("utf-8-sig").replace("`", "").splitlines()
    row, totals = (
        dict(zip(names.split(","), values.split(","), strict=True))
        for names, values in (lines[:2], lines[2:])
    )

    assert totals["总交易单数"] == "1"
    assert totals["应结订单总金额"] == row["应结订单金额"]
    assert totals["手续费总金额"] == row["手续费"]
    assert totals["订单总金额"] == row["订单金额"]


def test_a_bill_is_made_of_other_columns() -> None:
    made = bill([["a", "b"], ["c", "d"]], ["2"], ["x", "y"], ["n"])

    assert made.decode("utf-8-sig").splitlines() == ["x,y", "`a,`b", "`c,`d", "n", "`2"]


def test_the_gzip_holds_the_bill() -> None:
    packed = sample("application/gzip")[0]

    assert gzip.decompress(packed) == sample("text/csv")[0]
    assert packed[4:8] == bytes(4)  # no time in it


# Endpoints


@for_each(
    "path, kind",
    [
        ("v3/billdownload/file", "text/csv"),
        ("v3/statements", "text/csv"),
        ("v3/global/statements", "text/csv"),
        ("v3/merchant-service/images/{media_id}", "image/png"),
        ("v3/global/merchant-service/images/{media_id}", "image/png"),
        ("v3/transferdownload/signfile", "application/pdf"),
        ("v3/transferdownload/elecvoucherfile", "application/pdf"),
    ],
)
def test_an_endpoint_gets_the_file_that_its_page_promises(path: str, kind: str) -> None:
    endpoint = lookup(path, "GET")
    assert endpoint is not None

    assert sample(endpoint) == sample(kind)


def test_every_endpoint_that_answers_with_a_file_has_one() -> None:
    files = [one for one in endpoints() if one.response_kind == "binary"]

    assert len(files) == 9
    assert all(sample(one)[0] for one in files)


def test_a_bill_is_packed_where_that_is_asked_for_and_an_image_is_not() -> None:
    bills = lookup("v3/billdownload/file", "GET")
    assert bills is not None

    assert sample(bills, compressed=True) == sample("application/gzip")
    assert sample("image/png", compressed=True) == sample("image/png")


def test_an_endpoint_that_answers_with_json_is_refused() -> None:
    endpoint = lookup("v3/certificates", "GET")
    assert endpoint is not None

    with pytest.raises(ValueError, match="GET v3/certificates answers with json, not with a file"):
        sample(endpoint)
