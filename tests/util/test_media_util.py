"""``MediaUtil`` makes uploads whose ``meta`` is what gets signed and sent."""

from __future__ import annotations

import hashlib
import json
from io import BytesIO, StringIO
from pathlib import Path
from typing import Any

import pytest
from werkzeug.test import EnvironBuilder

from wechatpay_chain.exceptions import RequestOptionError
from wechatpay_chain.message._multipart import UploadPart
from wechatpay_chain.util import MediaUtil

CONTENT = b"\xff\xd8\xff a picture"
DIGEST = hashlib.sha256(CONTENT).hexdigest()


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    path = tmp_path / "营业执照.jpg"
    path.write_bytes(CONTENT)
    return path


def test_the_default_meta_is_name_and_digest(picture: Path) -> None:
    assert MediaUtil(picture).get_meta() == f'{{"filename":"营业执照.jpg","sha256":"{DIGEST}"}}'


def test_meta_comes_first_and_has_no_filename(picture: Path) -> None:
    meta, file = MediaUtil(str(picture)).get_stream().parts

    assert (meta.name, meta.filename) == ("meta", None)
    assert meta.headers == {"Content-Type": "application/json"}
    assert file == UploadPart("file", CONTENT, "营业执照.jpg", {"Content-Type": "image/jpeg"})


def test_a_server_reads_meta_and_file(picture: Path) -> None:
    media = MediaUtil(picture)
    body = BytesIO(media.get_stream().to_bytes())
    builder = EnvironBuilder(
        method="POST", input_stream=body, content_type=media.get_content_type()
    )
    with builder.get_request() as request:
        assert json.loads(request.form["meta"]) == {"filename": "营业执照.jpg", "sha256": DIGEST}
        assert request.files["file"].filename == "营业执照.jpg"
        assert request.files["file"].read() == CONTENT


@pytest.mark.parametrize("file", [CONTENT, BytesIO(CONTENT)])
def test_contents_at_hand_need_no_file(file: Any) -> None:
    media = MediaUtil("/not/there/a.png", file)

    assert json.loads(media.get_meta()) == {"filename": "a.png", "sha256": DIGEST}
    assert media.get_stream().parts[1].read() == CONTENT


def test_a_file_just_written_is_taken_from_its_start() -> None:
    file = BytesIO()
    file.write(CONTENT)

    assert MediaUtil("a.png", file).get_stream().parts[1].read() == CONTENT


def test_the_signature_covers_meta_only(picture: Path) -> None:
    media = MediaUtil(picture)

    assert media.get_stream().signed == media.get_meta().encode()


def test_a_stream_sees_meta_set_after_it_was_taken(picture: Path) -> None:
    media = MediaUtil(picture)
    stream = media.get_stream()
    media.set_meta('{"bank_type":"CFT"}')

    assert media.get_meta() == '{"bank_type":"CFT"}'
    assert stream.signed == b'{"bank_type":"CFT"}'
    assert b'\r\n\r\n{"bank_type":"CFT"}\r\n--' in stream.to_bytes()


def test_meta_text_is_taken_verbatim(picture: Path) -> None:
    media = MediaUtil(picture)
    media.set_meta('{ "a" : "\\u5546/" }')

    assert media.get_stream().signed == b'{ "a" : "\\u5546/" }'


def test_meta_may_be_a_mapping(picture: Path) -> None:
    media = MediaUtil(picture)
    media.set_meta({"file_name": "营业执照.jpg", "file_digest": DIGEST})

    assert media.get_meta() == f'{{"file_name":"营业执照.jpg","file_digest":"{DIGEST}"}}'


def test_a_mapping_edited_later_changes_nothing(picture: Path) -> None:
    meta, media = {"a": 1}, MediaUtil(picture)
    media.set_meta(meta)
    meta["a"] = 2

    assert media.get_meta() == '{"a":1}'


def test_meta_set_to_none_is_the_default_again(picture: Path) -> None:
    media = MediaUtil(picture)
    default = media.get_meta()
    media.set_meta("{}")
    media.set_meta(None)

    assert media.get_meta() == default


@pytest.mark.parametrize("meta", [b"{}", 1, ["a"]])
def test_meta_of_another_type_is_refused(picture: Path, meta: Any) -> None:
    with pytest.raises(RequestOptionError, match="meta must be JSON text or a mapping, "):
        MediaUtil(picture).set_meta(meta)


def test_the_content_type_is_the_streams(picture: Path) -> None:
    media = MediaUtil(picture)

    assert media.get_content_type() == media.get_stream().content_type
    assert media.get_content_type().startswith("multipart/form-data; boundary=")


def test_the_same_stream_comes_every_time(picture: Path) -> None:
    media = MediaUtil(picture)

    assert media.get_stream() is media.get_stream()


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    path = tmp_path / "missing.jpg"

    with pytest.raises(RequestOptionError) as caught:
        MediaUtil(path)
    assert str(caught.value) == f"there is no file {str(path)!r} to upload"
    assert caught.value.option == "body"


def test_a_directory_is_refused(tmp_path: Path) -> None:
    with pytest.raises(RequestOptionError, match="to upload cannot be read: "):
        MediaUtil(tmp_path)


def test_a_text_file_is_refused() -> None:
    text: Any = StringIO("x")

    with pytest.raises(RequestOptionError) as caught:
        MediaUtil("a.csv", text)
    assert str(caught.value) == (
        "MediaUtil's file is a file that is not open for reading bytes; open it with 'rb'"
    )


def test_its_repr_names_the_file(picture: Path) -> None:
    assert repr(MediaUtil(picture)) == "<MediaUtil '营业执照.jpg'>"
