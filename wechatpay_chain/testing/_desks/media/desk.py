"""The media desk: takes uploads, compares their digests, and keeps the files.

Formats and sizes are not looked at. Images of complaints are the complaint desk's.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING, Any

from wechatpay_chain.testing._desks.media.uploads import (
    MediaStore,
    StoredFile,
    Upload,
    download,
    taken,
)

if TYPE_CHECKING:
    from wechatpay_chain.testing._desks._shared.desk import DeskRoute
    from wechatpay_chain.testing._message.answer import Answer
    from wechatpay_chain.testing._message.received import ReceivedRequest
    from wechatpay_chain.testing._world import World

__all__ = ["MediaDesk"]

_FILE = {"digest": "file_digest", "name": "file_name"}
_COUPON_IMAGE = "product-coupon/media/upload-image"
_UPLOADS = (
    Upload("v3/merchant/media/upload"),
    Upload("v3/merchant/media/video_upload"),
    Upload("v3/marketing/favor/media/image-upload", "media_url"),
    Upload(f"v3/marketing/partner/{_COUPON_IMAGE}", "media_url"),
    Upload(f"brand/marketing/{_COUPON_IMAGE}", "media_url"),
    Upload("v3/ecommerce/account/cancel-applications/media", **_FILE),
    Upload("v3/global/merchant-storage/file/upload", "file_id", digest="digest"),
    Upload(
        "v3/mch-manage/submission-files/sub-mchid/{sub_mchid}/upload",
        "file_id",
        "submission_file",
        **_FILE,
    ),
    Upload(
        "v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/upload",
        "file_id",
        "due_diligence_file",
        **_FILE,
    ),
    Upload("v3/marketing/bank/packages/{package_id}/tasks", None),
    Upload("v3/marketing/shopping-receipt/shoppingreceipts", None),
    Upload(
        "v3/new-tax-control-fapiao/fapiao-applications/upload-fapiao-file",
        "fapiao_media_id",
        digest="digest",
        algorithm="sm3",
    ),
    Upload(
        "v3/taxi-invoice/cards/upload-file",
        "fapiao_media_id",
        digest="digest",
        algorithm="sm3",
    ),
)
_SERVED = "media/{media_id}"
"""The path of a ``media_url``; the real ones are on other hosts."""


class MediaDesk:
    """Keeps what is uploaded.

    Args:
        world: The platform's shared state.
    """

    def __init__(self, world: World) -> None:
        self._world = world
        self._store = MediaStore()

    def routes(self) -> Iterator[DeskRoute]:
        """The endpoints it serves."""
        for upload in _UPLOADS:
            yield "POST", upload.path, partial(self._take, upload)
        yield "GET", _SERVED, self._serve

    def file(self, media_id: str) -> StoredFile:
        """A file that was uploaded.

        Args:
            media_id: The answer to the upload: an id, or an address that ends with one.

        Returns:
            Its name and its content.

        Raises:
            Refusal: 404 ``RESOURCE_NOT_EXISTS``: it does not exist.
        """
        with self._world.lock:
            return self._store.find(media_id.rpartition("/")[2])

    def _take(self, upload: Upload, call: ReceivedRequest) -> dict[str, Any]:
        file = taken(call, upload)
        with self._world.lock:
            name = self._store.add(file)
        if upload.answer is None:
            return {}
        address = f"{self._world.base_uri}{_SERVED.format(media_id=name)}"
        return {upload.answer: address if upload.answer == "media_url" else name}

    def _serve(self, call: ReceivedRequest) -> Answer:
        with self._world.lock:
            return download(self._store.find(call.variables["media_id"]), signed=True)
