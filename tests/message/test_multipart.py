"""Uploads are written as browsers write them, and malformed parts are refused by index."""

from __future__ import annotations

import io
import tempfile
from io import BytesIO
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.rows import for_each
from werkzeug.test import EnvironBuilder

from wechatpay_chain.exceptions import RequestOptionError
from wechatpay_chain.message._multipart import MultipartStream, UploadPart, media_type

META = {"name": "meta", "contents": '{"sha256":"x"}'}


def build(*parts: Any) -> MultipartStream:
    return MultipartStream.from_parts(parts, boundary="line")


class Received(NamedTuple):
    filename: str | None
    content_type: str | None
    content: bytes


def received(stream: MultipartStream) -> dict[str, Received]:
    """What a server makes of *stream*."""
    body = BytesIO(stream.to_bytes())
    builder = EnvironBuilder(method="POST", input_stream=body, content_type=stream.content_type)
    with builder.get_request() as request:
        found = {k: Received(None, None, v.encode()) for k, v in request.form.items()}
        for name, file in request.files.items():
            found[name] = Received(file.filename, file.content_type, file.read())
    return found


def refused(*parts: Any) -> str:
    with pytest.raises(RequestOptionError) as caught:
        build(*parts)
    assert caught.value.option == "multipart"
    return str(caught.value)


def test_the_bytes_of_an_upload() -> None:
    stream = build(META, {"name": "file", "contents": b"\xff\xd8", "filename": "图片.jpg"})

    assert (
        stream.to_bytes()
        == (
            '--line\r\nContent-Disposition: form-data; name="meta"\r\n'
            'Content-Type: application/json\r\n\r\n{"sha256":"x"}\r\n'
            '--line\r\nContent-Disposition: form-data; name="file"; filename="图片.jpg"\r\n'
            "Content-Type: image/jpeg\r\n\r\n"
        ).encode()
        + b"\xff\xd8\r\n--line--\r\n"
    )


def test_a_server_reads_what_was_given() -> None:
    parts = received(build(META, {"name": "file", "contents": b"\0\r\n--", "filename": "图.png"}))

    assert parts == {
        "meta": Received(None, None, b'{"sha256":"x"}'),
        "file": Received("图.png", "image/png", b"\0\r\n--"),
    }


@given(st.binary(max_size=200), st.characters(codec="ascii", categories=["L", "N"]))
def test_any_contents_arrive_unchanged(contents: bytes, name: str) -> None:
    stream = MultipartStream.from_parts([{"name": name, "contents": contents, "filename": "f"}])

    assert received(stream)[name].content == contents


def test_the_meta_part_is_what_is_signed() -> None:
    assert build(META).signed == b'{"sha256":"x"}'


def test_without_a_meta_part_nothing_is_signed() -> None:
    assert build({"name": "file", "contents": b"x"}).signed is None


def test_the_content_type_names_the_boundary() -> None:
    assert build(META).content_type == "multipart/form-data; boundary=line"


def test_every_stream_has_a_boundary_of_its_own() -> None:
    first, second = (MultipartStream.from_parts([META]) for _ in "12")

    assert first.boundary != second.boundary


def test_a_stream_gives_the_same_bytes_again() -> None:
    stream = MultipartStream.from_parts([META, {"name": "file", "contents": BytesIO(b"x")}])

    assert stream.to_bytes() == stream.to_bytes()


def test_no_parts_make_a_closing_line_only() -> None:
    assert build().to_bytes() == b"--line--\r\n"


@for_each(
    "filename, written",
    [
        ('a"b.jpg', 'filename="a%22b.jpg"'),
        ("a\r\nb.jpg", 'filename="a%0D%0Ab.jpg"'),
        ("a\nb.jpg", 'filename="a%0Ab.jpg"'),
        ("folder/营业执照.jpg", 'filename="营业执照.jpg"'),
        ("🎉;=%.jpg", 'filename="🎉;=%.jpg"'),
        ("\udce9.jpg", 'filename="\N{REPLACEMENT CHARACTER}.jpg"'),
    ],
)
def test_a_filename_is_escaped_as_browsers_do(filename: str, written: str) -> None:
    stream = build({"name": "file", "contents": b"", "filename": filename})

    assert f'name="file"; {written}\r\n'.encode() in stream.to_bytes()


@pytest.mark.parametrize(
    ("name", "written"), [('a"b', "a%22b"), ("a\nb", "a%0D%0Ab"), ("a\rb", "a%0D%0Ab")]
)
def test_a_name_is_escaped_as_browsers_do(name: str, written: str) -> None:
    stream = build({"name": name, "contents": b""})

    assert f'form-data; name="{written}"\r\n'.encode() in stream.to_bytes()


@pytest.mark.parametrize(
    "contents", ["商户", "商户".encode(), bytearray("商户".encode()), BytesIO("商户".encode())]
)
def test_contents_may_be_text_bytes_or_a_file(contents: object) -> None:
    assert build({"name": "meta", "contents": contents}).signed == "商户".encode()


def test_a_file_is_read_from_its_start() -> None:
    file = BytesIO()
    file.write(b"written just now")

    assert build({"name": "meta", "contents": file}).signed == b"written just now"


class Pipe(io.RawIOBase):
    """A file that cannot be wound back."""

    def readable(self) -> bool:
        return True

    def readall(self) -> bytes:
        return b"piped"

    def read(self, size: int = -1) -> bytes:
        return self.readall()


def test_a_file_that_cannot_be_wound_back_is_read_as_it_stands() -> None:
    assert build({"name": "meta", "contents": Pipe()}).signed == b"piped"


def test_a_file_lends_its_name(tmp_path: Path) -> None:
    path = tmp_path / "营业执照.png"
    path.write_bytes(b"x")
    with path.open("rb") as file:
        part = build({"name": "file", "contents": file}).parts[0]

    assert part == UploadPart("file", b"x", "营业执照.png", {"Content-Type": "image/png"})


def test_a_meta_file_lends_no_name(tmp_path: Path) -> None:
    path = tmp_path / "meta.json"
    path.write_bytes(b"{}")
    with path.open("rb") as file:
        part = build({"name": "meta", "contents": file}).parts[0]

    assert part == UploadPart("meta", b"{}", None, {"Content-Type": "application/json"})


def test_a_file_without_a_path_lends_no_name() -> None:
    with tempfile.TemporaryFile() as file:
        assert build({"name": "file", "contents": file}).parts[0].filename is None


def test_headers_are_kept_and_win_over_the_guess() -> None:
    part = {"name": "meta", "contents": "{}", "headers": {"content-type": "text/plain", "X-A": "b"}}

    assert build(part).parts[0].headers == {"content-type": "text/plain", "X-A": "b"}


def test_a_parts_own_headers_follow_its_content_type() -> None:
    part = {"name": "a", "contents": "b", "headers": {"X-A": "c", "Content-Type": "d/e", "X-B": ""}}

    assert build(part).to_bytes() == (
        b'--line\r\nContent-Disposition: form-data; name="a"\r\n'
        b"Content-Type: d/e\r\nX-A: c\r\n\r\nb\r\n--line--\r\n"
    )


def test_a_part_without_a_file_has_no_content_type() -> None:
    assert build({"name": "a", "contents": "b"}).parts[0].headers == {}


@for_each(
    "filename, kind",
    [
        ("a.jpg", "image/jpeg"),
        ("a.JPG", "image/jpeg"),
        ("a.bmp", "image/bmp"),
        ("a.webp", "image/webp"),
        ("a.avi", "video/x-msvideo"),
        ("a.wmv", "video/x-ms-wmv"),
        ("a.mp4", "video/mp4"),
        ("a.mov", "video/quicktime"),
        ("a.mkv", "video/x-matroska"),
        ("a.flv", "video/x-flv"),
        ("a.f4v", "video/mp4"),
        ("a.m4v", "video/x-m4v"),
        ("a.rmvb", "application/vnd.rn-realmedia-vbr"),
        ("a.csv", "text/csv"),
        ("a.pdf", "application/pdf"),
        ("a.unknown", "application/octet-stream"),
        ("a", "application/octet-stream"),
    ],
)
def test_the_media_type_follows_from_the_ending(filename: str, kind: str) -> None:
    assert media_type(filename) == kind


FAULTS: list[tuple[Any, str]] = [
    ("meta", "multipart[1] must be a mapping, got str"),
    (("meta", "x"), "multipart[1] must be a mapping, got tuple"),
    ({}, "multipart[1] lacks 'name'"),
    ({"contents": "x"}, "multipart[1] lacks 'name'"),
    ({"name": "a"}, "multipart[1] lacks 'contents'"),
    ({"name": "a", "contents": None}, "multipart[1] lacks 'contents'"),
    ({"name": "", "contents": "x"}, "multipart[1]: 'name' must be a non-empty str"),
    ({"name": 1, "contents": "x"}, "multipart[1]: 'name' must be a non-empty str"),
    (
        {"name": "a", "contents": "x", "content": "y"},
        "multipart[1] has 'content'; known are name, contents, filename, headers",
    ),
    (
        {"name": "a", "contents": 1},
        "multipart[1]['contents'] must be str, bytes or a binary file, got int",
    ),
    (
        {"name": "a", "contents": Path("a.jpg")},
        "multipart[1]['contents'] must be str, bytes or a binary file; open the path with 'rb'",
    ),
    (
        {"name": "a", "contents": io.StringIO("x")},
        "multipart[1]['contents'] is a file that is not open for reading bytes; open it with 'rb'",
    ),
    (
        {"name": "a", "contents": "x", "filename": b"a.jpg"},
        "multipart[1]: 'filename' must be a str, got bytes",
    ),
    (
        {"name": "a", "contents": "x", "headers": [("A", "b")]},
        "multipart[1]: 'headers' must be a mapping, got list",
    ),
    (
        {"name": "a", "contents": "x", "headers": {"A b": "c"}},
        "multipart[1]: 'A b' is not a header field's name",
    ),
    (
        {"name": "a", "contents": "x", "headers": {"A": "b\r\nC: d"}},
        "multipart[1]: the value of header 'A' must be a single line of text",
    ),
    (
        {"name": "a", "contents": "x", "headers": {"content-disposition": "x"}},
        "multipart[1]: Content-Disposition is made from 'name' and 'filename'",
    ),
    (META, "two parts are named 'meta'; the signature covers exactly one"),
]


@for_each("part, text", FAULTS)
def test_a_malformed_part_is_named(part: Any, text: str) -> None:
    assert refused(META, part) == text


def test_a_filename_on_the_meta_part_is_refused() -> None:
    text = refused({**META, "filename": "meta.json"})

    assert text == "multipart[0]: the part named 'meta' must have no 'filename'"


def test_a_closed_file_is_refused() -> None:
    file = BytesIO(b"x")
    file.close()

    assert "is a file that is not open for reading bytes" in refused(
        {"name": "a", "contents": file}
    )


@pytest.mark.parametrize("parts", [META, "meta", b"meta", 1, None])
def test_what_is_no_list_of_parts_is_refused(parts: Any) -> None:
    with pytest.raises(RequestOptionError, match=r"expected a list of parts, got "):
        MultipartStream.from_parts(parts)


@pytest.mark.parametrize("boundary", ["", "a b", "a\r\nb", "x" * 71, '"'])
def test_an_unusable_boundary_is_refused(boundary: str) -> None:
    with pytest.raises(RequestOptionError, match=r"is not a valid boundary: use 1 to 70"):
        MultipartStream([], boundary)


def test_contents_are_not_shown() -> None:
    assert repr(build(META)) == "<MultipartStream meta>"
    assert "sha256" not in repr(build(META).parts)


def test_contents_that_are_no_text_are_refused() -> None:
    with pytest.raises(
        RequestOptionError, match=r"multipart\[0\]\['contents'\] contains a lone surrogate"
    ):
        MultipartStream.from_parts([{"name": "meta", "contents": "\ud800"}])
