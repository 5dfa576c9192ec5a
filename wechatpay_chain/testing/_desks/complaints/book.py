"""All complaints: making them, what is said about them, and the notifications of it.

Action types: https://pay.weixin.qq.com/doc/v3/merchant/4012289719
"""

from __future__ import annotations

import base64
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from wechatpay_chain.testing._desks._shared.asked import missing
from wechatpay_chain.testing._desks.complaints.notice import ComplaintAddress
from wechatpay_chain.testing._desks.complaints.record import Complaint, Said
from wechatpay_chain.testing._desks.media.uploads import MediaStore, StoredFile

if TYPE_CHECKING:
    from wechatpay_chain.testing._world import World

__all__ = ["IMAGES", "ComplaintBook"]

IMAGES = "v3/merchant-service/images"
"""The path that pictures are uploaded to and downloaded from."""


class ComplaintBook:
    """One merchant's complaints.

    Args:
        world: The platform's shared state.

    Attributes:
        address: The notification address.
        images: The pictures of complaints.
    """

    def __init__(self, world: World) -> None:
        self._world = world
        self._complaints: dict[str, Complaint] = {}
        self.address = ComplaintAddress(world.identity.mchid)
        self.images = MediaStore()

    @property
    def complaints(self) -> list[Complaint]:
        """All, in the order they came."""
        return list(self._complaints.values())

    def find(self, complaint_id: str) -> Complaint:
        """One complaint.

        Raises:
            Refusal: 404 ``RESOURCE_NOT_EXISTS``: it does not exist.
        """
        if complaint_id not in self._complaints:
            raise missing(f"complaint {complaint_id}")
        return self._complaints[complaint_id]

    def open(self, mchid: str, known: Mapping[str, Any], images: Iterable[bytes]) -> Complaint:
        """Note a user's complaint and notify the merchant."""
        number = self._world.number("complaint_id", len(self._complaints))
        complaint = Complaint(number, mchid, self._world.clock(), known)
        complaint.images = [self._picture(complaint, content) for content in images]
        self._complaints[number] = complaint
        self.say(
            complaint,
            "USER_CREATE_COMPLAINT",
            known["complaint_detail"],
            images=complaint.images,
            action="CREATE_COMPLAINT",
        )
        return complaint

    def say(
        self,
        complaint: Complaint,
        operate_type: str,
        details: str,
        *,
        images: Iterable[str] = (),
        message: Mapping[str, Any] | None = None,
        action: str | None = None,
    ) -> Said:
        """Note what was said or done, and notify the merchant.

        Args:
            complaint: About what.
            operate_type: The kind of action.
            details: In words.
            images: Addresses of pictures.
            message: A message with blocks.
            action: The notification's ``action_type``; the same as *operate_type* unless given.
        """
        log_id = self._world.number("log_id", complaint.complaint_id, len(complaint.history))
        operator = "商户" if operate_type.startswith("MERCHANT_") else "用户"
        now = self._world.clock()
        said = Said(log_id, operator, now, operate_type, details, tuple(images), message)
        complaint.history.append(said)
        done = action or operate_type
        event = "CREATE" if done == "CREATE_COMPLAINT" else "STATE_CHANGE"
        self._world.notify(
            self.address.url,
            f"COMPLAINT.{event}",
            {"complaint_id": complaint.complaint_id, "action_type": done},
            original_type="complaint",
        )
        return said

    def pictures(self, complaint: Complaint, contents: Iterable[bytes]) -> list[str]:
        """Keep a user's pictures; their addresses."""
        return [self._picture(complaint, content) for content in contents]

    def uploaded(self, complaint: Complaint, names: Iterable[str]) -> list[str]:
        """The addresses of pictures that the merchant uploaded.

        Raises:
            Refusal: 404 ``RESOURCE_NOT_EXISTS``: one was not.
        """
        return [self._picture(complaint, self.images.find(name).content) for name in names]

    def _picture(self, complaint: Complaint, content: bytes) -> str:
        own = self.images.add(StoredFile("", content))
        # As the platform's: base64 whose '+', '/' and '=' have to be decoded and encoded once.
        digits = self._world.number("image", complaint.complaint_id, own)
        plain = f"\x0a\x1b{complaint.complaint_id}~ab?{digits}"
        name = base64.b64encode(plain.encode()).decode()
        self.images.alias(name, own)
        return f"{self._world.base_uri}{IMAGES}/{quote(name, safe='')}"
