"""The endpoints whose answers carry no signature: they pass, and the answer says why."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from support.answers import Answer, Terminal, client_of, signed, stranger_key, unsigned
from support.rows import for_each

from wechatpay_chain.exceptions import ClientStatusError, MissingSignatureHeaderError

if TYPE_CHECKING:
    from wechatpay_chain import Response

EXEMPT = {
    "v3/billdownload/file": "hash_value",
    "v3/merchant-service/images/ChsyMDAwODI%3D": "an image of a complaint",
    "v3/global/merchant-service/images/ChsyMDAwODI": "an image of a complaint",
    "v3/transferdownload/elecvoucherfile": "a receipt",
    "v3/transferdownload/signfile": "a receipt",
}
exempt = pytest.mark.parametrize("path", EXEMPT)


def get(path: str, answer: Answer, **options: Any) -> Response:
    return client_of(Terminal(answer))[path].get(options)


@exempt
@pytest.mark.parametrize("stream", [False, True], ids=["whole", "streamed"])
def test_an_unsigned_answer_passes_unverified_with_its_reason(path: str, stream: bool) -> None:
    response = get(path, unsigned(b"file"), stream=stream)

    assert response.content == b"file"
    assert not response.verified
    assert EXEMPT[path] in str(response.unverified_reason)
    assert "Error" not in str(response.unverified_reason)


@exempt
@for_each("before", ["", "hk/", "https://api.mch.weixin.qq.com/hk/"])
@for_each("after", ["", "?token=abc%2F"])
def test_also_as_the_address_that_the_platform_gave(path: str, before: str, after: str) -> None:
    response = get(before + path + after, unsigned(b"file"))

    assert not response.verified
    assert EXEMPT[path] in str(response.unverified_reason)


@exempt
def test_also_in_the_folder_of_a_base_uri(path: str) -> None:
    response = get(path, unsigned(b"file"), base_uri="https://api.mch.weixin.qq.com/hk")

    assert EXEMPT[path] in str(response.unverified_reason)


@exempt
def test_the_request_is_signed_all_the_same(path: str) -> None:
    terminal = Terminal(unsigned(b"file"))

    client_of(terminal)[path].get()

    assert terminal.request.headers["Authorization"].startswith("WECHATPAY2-SHA256-RSA2048 ")


@exempt
@pytest.mark.parametrize("stream", [False, True], ids=["whole", "streamed"])
def test_a_valid_signature_is_noted_where_there_happens_to_be_one(path: str, stream: bool) -> None:
    response = get(path, signed(b"file"), stream=stream)

    assert response.content == b"file"
    assert response.verified
    assert response.unverified_reason is None


@exempt
@pytest.mark.parametrize("stream", [False, True], ids=["whole", "streamed"])
def test_an_invalid_signature_is_named_in_the_reason(path: str, stream: bool) -> None:
    response = get(path, signed(b"file", key=stranger_key()), stream=stream)

    assert response.content == b"file"
    assert not response.verified
    assert str(response.unverified_reason).endswith("(SignatureMismatchError)")


@exempt
def test_it_can_be_saved(path: str, tmp_path: Path) -> None:
    response = get(path, unsigned(b"file"), sink=tmp_path / "saved")

    assert (tmp_path / "saved").read_bytes() == b"file"
    assert not response.verified


@exempt
def test_an_error_is_an_error_all_the_same(path: str) -> None:
    with pytest.raises(ClientStatusError):
        get(path, unsigned(b"{}", 404))


@exempt
@for_each("verb", ["post", "put", "patch", "delete"])
def test_only_reading_is_exempt(path: str, verb: str) -> None:
    with pytest.raises(MissingSignatureHeaderError):
        getattr(client_of(Terminal(unsigned()))[path], verb)()


@for_each(
    "path",
    [
        "v3/billdownload",
        "v3/billdownload/file/",
        "v3/billdownload/file/x",
        "v3/billdownload/files",
        "v3/x/billdownload/file",
        "x/v3/billdownload/file",
        "hk/hk/v3/billdownload/file",
        "v3/billdownload%2Ffile",
        "V3/billdownload/file",
        "v3/bill/tradebill",
        "v3/merchant-service/images",
        "v3/merchant-service/images/",
        "v3/merchant-service/images/a/b",
        "v3/merchant-service/complaints",
        "v3/transferdownload/other",
        "v3/certificates",
        "v3/x?y=v3/billdownload/file",
        "v3/x?/v3/billdownload/file",
    ],
)
def test_nothing_near_it_is_exempt(path: str) -> None:
    with pytest.raises(MissingSignatureHeaderError):
        get(path, unsigned(b"file"))


def test_a_variable_cannot_lead_into_an_exemption() -> None:
    client = client_of(Terminal(unsigned()))

    with pytest.raises(MissingSignatureHeaderError):
        client["v3"]._rest_.get(rest="billdownload/file")
