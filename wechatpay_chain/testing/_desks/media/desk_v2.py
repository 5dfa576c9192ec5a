"""APIv2's upload desk: takes an image, compares its digest, and keeps it.

Rule: ``media_hash`` is the MD5 of the file's content in hexadecimal.
Source: https://pay.weixin.qq.com/doc/global/v2/zh/4013641477
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from typing import TYPE_CHECKING

from wechatpay_chain.testing._desks._shared.asked import wrong
from wechatpay_chain.testing._desks.media.uploads import MediaStore, StoredFile
from wechatpay_chain.testing._v2.fields import file_part

if TYPE_CHECKING:
    from wechatpay_chain.testing._desks._shared.desk import DeskRoute
    from wechatpay_chain.testing._message.received import ReceivedRequest
    from wechatpay_chain.testing._world import World

__all__ = ["MediaV2Desk"]


class MediaV2Desk:
    """Keeps what is uploaded through APIv2.

    Args:
        world: The platform's shared state.
    """

    def __init__(self, world: World) -> None:
        self._world = world
        self._store = MediaStore()

    def routes(self) -> Iterator[DeskRoute]:
        """The endpoints it serves."""
        yield "POST", "v2/secapi/mch/uploadmedia", self._take

    def file(self, media_id: str) -> StoredFile:
        """A file that was uploaded.

        Args:
            media_id: The answer to the upload.

        Raises:
            Refusal: 404 ``RESOURCE_NOT_EXISTS``: it does not exist.
        """
        with self._world.lock:
            return self._store.find(media_id)

    def _take(self, call: ReceivedRequest) -> dict[str, str]:
        file, said = file_part(call, "media"), call.plain()
        if not file.content:
            raise wrong("media", "is required, as a file that is not empty")
        digest = hashlib.md5(file.content, usedforsecurity=False).hexdigest()
        if said.get("media_hash", "").lower() != digest:
            raise wrong("media_hash", "is not the MD5 of the file's content")
        with self._world.lock:
            return {"media_id": self._store.add(StoredFile(file.filename or "", file.content))}
