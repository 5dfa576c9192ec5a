"""APIv2's answers that are more than made-up fields: files, pages, keys and uploads."""

from __future__ import annotations

import gzip
import hashlib
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import pytest
from support.platform_v2 import exchange, failure, order

from wechatpay_chain import Builder, Client
from wechatpay_chain.crypto import load_public_key
from wechatpay_chain.testing import Checks, Identity, MediaV2Desk, Platform

if TYPE_CHECKING:
    from wechatpay_chain import Response

PNG = b"\x89PNG\r\n--x\r\n"


@pytest.fixture
def platform(identity: Identity) -> Iterator[Platform]:
    """One that makes all checks."""
    with Platform(identity) as started:
        yield started


@pytest.fixture
def client(platform: Platform) -> Iterator[Client]:
    with Builder.factory(platform.config) as made:
        yield made


@pytest.mark.parametrize("packed", [False, True])
def test_a_bill_is_a_file(client: Client, identity: Identity, packed: bool, tmp_path: Any) -> None:
    asked: Any = {"appid": "wx1", "mch_id": identity.mchid, "bill_date": "20260101"}
    if packed:
        asked["tar_type"] = "GZIP"
    client.v2.pay.downloadbill.post(xml=asked, sink=tmp_path / "bill")
    content = (tmp_path / "bill").read_bytes()
    plain = gzip.decompress(content) if packed else content
    assert plain.decode("utf-8-sig").startswith("交易时间,")


def test_a_user_is_sent_back_with_a_code(client: Client, identity: Identity) -> None:
    back = "https://example.com/done?a=1"
    asked: Any = {
        "mch_id": identity.mchid, "appid": "wx1", "redirect_uri": back, "state": "s 1",
        "response_type": "code", "scope": "pay_identity",
    }  # fmt: skip
    answer = client.v2.appauth.authindex.get(query=asked)
    assert answer.headers["Location"].startswith(f"{back}&code=")
    assert answer.headers["Location"].endswith("&state=s%201")


def test_the_sandboxs_key_signs_its_calls(
    platform: Platform, client: Client, identity: Identity
) -> None:
    found = client.v2.xdc.apiv2getsignkey.sign.getsignkey.post(xml={"mch_id": identity.mchid})
    with Builder.factory({**platform.config, "secret": found.xml()["sandbox_signkey"]}) as sandbox:
        assert sandbox.v2.xdc.apiv2sandbox.pay.orderquery.post(xml=order(identity)).verified


def test_the_sandboxs_key_is_not_told_to_anybody(identity: Identity) -> None:
    body = f"<xml><mch_id>{identity.mchid}</mch_id><nonce_str>1</nonce_str></xml>".encode()
    with Platform(identity, checks=Checks(signature=False)) as platform:
        said = exchange(platform, body, "/xdc/apiv2getsignkey/sign/getsignkey")
    assert said.fields["return_code"] == "SUCCESS"
    assert identity.secret.encode() not in said.content


def test_the_public_key_is_the_platforms(client: Client, identity: Identity) -> None:
    asked: Any = {"mch_id": identity.mchid, "sign_type": "MD5"}
    pem = client.v2.risk.getpublickey.post(xml=asked, security=True).xml()["pub_key"]
    assert pem.startswith("-----BEGIN RSA PUBLIC KEY-----")
    assert load_public_key(pem) == identity.platform_key.public_key()


# -- uploads -------------------------------------------------------------------------------------


def upload(client: Client, identity: Identity, content: bytes = PNG, digest: str = "") -> Response:
    parts: list[Any] = [
        {"name": "media", "contents": content, "filename": "图片.png"},
        {"name": "media_hash", "contents": digest or hashlib.md5(PNG).hexdigest()},
        {"name": "mch_id", "contents": identity.mchid},
        {"name": "sign_type", "contents": "HMAC-SHA256"},
    ]
    response: Response = client.v2.secapi.mch.uploadmedia.post(multipart=parts, security=True)
    return response


def test_an_upload_is_kept(platform: Platform, client: Client, identity: Identity) -> None:
    answer = upload(client, identity)
    media_id = answer.xml()["media_id"]
    assert answer.verified
    assert platform.desk(MediaV2Desk).file(media_id).content == PNG
    assert upload(client, identity).xml()["media_id"] == media_id


def test_what_an_upload_says_can_be_read(
    platform: Platform, client: Client, identity: Identity
) -> None:
    upload(client, identity)
    assert platform.requests[0].plain() == {
        "media_hash": hashlib.md5(PNG).hexdigest(),
        "mch_id": identity.mchid,
        "sign_type": "HMAC-SHA256",
    }


@pytest.mark.parametrize(
    ("options", "told"),
    [
        ({"digest": "0" * 32}, "media_hash is not the MD5 of the file's content"),
        ({"content": PNG + b"x"}, "media_hash is not the MD5 of the file's content"),
        ({"content": b""}, "media is required, as a file that is not empty"),
    ],
)
def test_an_upload_that_does_not_fit_is_refused(
    client: Client, identity: Identity, options: dict[str, Any], told: str
) -> None:
    error = failure(upload, client, identity, **options)
    assert (error.err_code, error.err_code_des) == ("PARAM_ERROR", told)
