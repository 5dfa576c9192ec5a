"""Uploads: what is kept, and what is refused."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from typing import Any

import pytest

from wechatpay_chain import Builder, Client, HTTPStatusError, catalogue
from wechatpay_chain.testing import Checks, Identity, Platform, Refusal
from wechatpay_chain.testing._desks.media.desk import MediaDesk
from wechatpay_chain.util import MediaUtil

PNG = b"\x89PNG\r\n\x1a\n and more"
NO_CHECKS = Checks(headers=False, path=False, query=False, body=False)


@pytest.fixture
def platform(identity: Identity) -> Iterator[Platform]:
    with Platform(identity, desks=(MediaDesk,)) as started:
        yield started


@pytest.fixture
def lenient(identity: Identity) -> Iterator[Client]:
    """The client of a platform that leaves values to the desk."""
    with (
        Platform(identity, desks=(MediaDesk,), checks=NO_CHECKS) as platform,
        Builder.factory(platform.config) as client,
    ):
        yield client


def parts(meta: Any, content: bytes = PNG, name: str = "file") -> list[dict[str, Any]]:
    """The parts of an upload."""
    return [
        {
            "name": "meta",
            "contents": json.dumps(meta),
            "headers": {"Content-Type": "application/json"},
        },
        {"name": name, "filename": "a.png", "contents": content},
    ]


def digest(content: bytes = PNG, algorithm: str = "sha256") -> str:
    return hashlib.new(algorithm, content).hexdigest()


def upload(client: Client, path: str, meta: Any, content: bytes = PNG, name: str = "file") -> Any:
    return client.chain(path).post(multipart=parts(meta, content, name)).json()


# -- what is kept -------------------------------------------------------------------------------


def test_an_upload_is_kept_under_the_id_that_it_answers(
    platform: Platform, client: Client, tmp_path: Any
) -> None:
    path = tmp_path / "图.png"
    path.write_bytes(PNG)
    media = MediaUtil(str(path))
    answer = client.v3.merchant.media.upload.post(
        body=media.get_stream(), headers={"Content-Type": media.get_content_type()}
    )
    kept = platform.desk(MediaDesk).file(answer.json()["media_id"])
    assert (kept.filename, kept.content, kept.content_type) == ("图.png", PNG, "image/png")


def test_the_same_content_has_the_same_id_and_other_content_another(client: Client) -> None:
    path = "v3/merchant/media/upload"
    ids = [
        upload(client, path, {"filename": "a.png", "sha256": digest(one)}, one)["media_id"]
        for one in (PNG, PNG, b"other")
    ]
    assert ids[0] == ids[1] != ids[2]


def test_a_picture_for_marketing_is_served_where_its_address_says(client: Client) -> None:
    path = "v3/marketing/favor/media/image-upload"
    url = upload(client, path, {"filename": "a.png", "sha256": digest()})["media_url"]
    assert client.chain(url).get().content == PNG


COMMON = {"filename": "a.png", "sha256": digest()}
FILE = {"file_name": "a.png", "file_digest": digest().upper()}
UPLOADS = [
    ("v3/merchant/media/video_upload", COMMON, "file", "media_id"),
    ("v3/marketing/partner/product-coupon/media/upload-image", COMMON, "file", "media_url"),
    ("v3/ecommerce/account/cancel-applications/media", FILE, "file", "media_id"),
    (
        "v3/global/merchant-storage/file/upload",
        {"filename": "a.png", "digest": digest()},
        "file",
        "file_id",
    ),
    (
        "v3/mch-manage/submission-files/sub-mchid/1/upload",
        {**FILE, "item_id": 1},
        "submission_file",
        "file_id",
    ),
    (
        "v3/mch-operation-manage/enhanced-due-diligence/1/upload",
        {**FILE, "sub_mchid": "1", "item_id": 1},
        "due_diligence_file",
        "file_id",
    ),
]


@pytest.mark.parametrize(("path", "meta", "name", "answer"), UPLOADS)
def test_every_upload_compares_its_own_digest(
    platform: Platform, client: Client, path: str, meta: dict[str, Any], name: str, answer: str
) -> None:
    told = upload(client, path, meta, name=name)[answer]
    assert platform.desk(MediaDesk).file(told).content == PNG
    with pytest.raises(HTTPStatusError, match="is not the sha256 of the file's content"):
        upload(client, path, meta, b"something else", name)


@pytest.mark.skipif("sm3" not in hashlib.algorithms_available, reason="OpenSSL without SM3")
def test_an_invoice_is_compared_by_its_sm3(client: Client) -> None:
    path = "v3/new-tax-control-fapiao/fapiao-applications/upload-fapiao-file"
    meta = {"file_type": "PDF", "digest_alogrithm": "SM3", "digest": digest(algorithm="sm3")}
    assert upload(client, path, meta)["fapiao_media_id"]
    with pytest.raises(HTTPStatusError, match="is not the sm3 of the file's content"):
        upload(client, path, {**meta, "digest": digest()})


def test_an_upload_that_is_a_task_is_answered_in_the_documented_shape(client: Client) -> None:
    meta = {"filename": "a.csv", "sha256": digest(), "bank_type": "ICBC"}
    told = upload(client, "v3/marketing/bank/packages/42/tasks", meta)
    assert (told["package_id"], told["filename"], told["bank_type"]) == ("42", "a.csv", "ICBC")


def test_every_documented_upload_is_served(platform: Platform) -> None:
    documented = {
        one.template
        for one in catalogue.endpoints()
        if one.body_kind == "multipart" and one.protocol == "v3"
    }
    complaints = {one for one in documented if one.endswith("merchant-service/images/upload")}
    served = {template for method, template, _ in platform.desk(MediaDesk).routes()}
    assert documented - complaints <= served


# -- what is refused ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("multipart", "field"),
    [
        (parts({"filename": "a.png", "sha256": digest(b"x")}), "/meta/sha256"),
        (parts({"filename": "a.png"}), "/meta/sha256"),
        (parts({"filename": "a.png", "sha256": 5}), "/meta/sha256"),
        (parts([]), "/meta"),
        (parts({"filename": "a.png", "sha256": digest()}, name="picture"), "/file"),
        (parts({"filename": "a.png", "sha256": digest(b"")}, b""), "/file"),
    ],
)
def test_an_upload_that_does_not_fit_is_refused_by_its_place(
    lenient: Client, multipart: list[dict[str, Any]], field: str
) -> None:
    with pytest.raises(HTTPStatusError) as caught:
        lenient.v3.merchant.media.upload.post(multipart=multipart)
    assert (caught.value.status_code, caught.value.code) == (400, "PARAM_ERROR")
    assert caught.value.response.json()["detail"]["field"] == field


def test_something_else_than_an_upload_is_refused(lenient: Client) -> None:
    node: Any = lenient.v3.merchant.media.upload
    with pytest.raises(HTTPStatusError, match="file is required"):
        node.post(json=COMMON)


def test_an_id_that_was_not_given_out_is_not_known(platform: Platform) -> None:
    with pytest.raises(Refusal, match="there is no file with the id 42"):
        platform.desk(MediaDesk).file("42")
