"""Upload an image, and a file whose ``meta`` has another form.

    python examples/upload_media.py

It runs against a stand-in on this machine. The functions accept any client.
"""

from __future__ import annotations

import hashlib
import json
import tempfile
from pathlib import Path

from wechatpay_chain import Builder, Client
from wechatpay_chain.testing import Platform, ReceivedRequest
from wechatpay_chain.util import MediaUtil


def upload_image(client: Client, path: Path) -> str:
    """Upload an image for an application; its ``meta`` is the file name and SHA-256."""
    media = MediaUtil(path)
    print("signed:", media.get_meta())
    response = client.v3.merchant.media.upload.post(body=media)
    return str(response.json()["media_id"])


def upload_submission(client: Client, path: Path, sub_mchid: str) -> str:
    """Upload a file whose part and ``meta`` use different names."""
    content = path.read_bytes()
    meta = {
        "file_name": path.name,
        "file_digest": hashlib.sha256(content).hexdigest(),
        "item_id": 100001,
    }
    endpoint = client.v3.mchManage.submissionFiles.subMchid._sub_mchid_.upload
    response = endpoint.post(
        sub_mchid=sub_mchid,
        multipart=[
            # The text is signed and sent exactly as given, so any JSON encoder will do.
            {"name": "meta", "contents": json.dumps(meta, ensure_ascii=False)},
            {"name": "submission_file", "contents": content, "filename": path.name},
        ],
    )
    return str(response.json()["file_id"])


def received(call: ReceivedRequest) -> dict[str, str]:
    """The stand-in's answer, after it has verified the signature over ``meta``."""
    print("received:", len(call.body), "bytes at", call.path)
    name = "file_id" if "submission-files" in call.path else "media_id"
    return {name: "H1ihR9JUtVj-J7CJqBUY5ZOrG_Je75H-rKhTG7FUmg9sxNTbRN54dFiUHnhg-example"}


def main() -> None:
    """Upload a file both ways."""
    with Platform() as platform, Builder.factory(platform.config) as client:
        platform.expect("POST", "/v3/merchant/media/upload").respond(received)
        platform.expect(
            "POST", "/v3/mch-manage/submission-files/sub-mchid/{sub_mchid}/upload"
        ).respond(received)
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "营业执照.png"
            path.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(1024))
            print("media_id:", upload_image(client, path))
            print("file_id:", upload_submission(client, path, "1900000110"))


if __name__ == "__main__":
    main()
