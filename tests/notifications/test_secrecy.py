"""What tools that show a traceback's variables find of a notification that does not open."""

from __future__ import annotations

import traceback
from datetime import datetime, timezone

import pytest

from wechatpay_chain.crypto import AesGcm
from wechatpay_chain.exceptions import WeChatPayError
from wechatpay_chain.notifications._envelope import Envelope, open_resource


@pytest.mark.parametrize("resource", ["[1, 2]", "no json, 张三"])
@pytest.mark.parametrize("key", ["k" * 32, "w" * 32])
def test_no_frame_of_a_failure_holds_the_key_or_the_plaintext(resource: str, key: str) -> None:
    envelope = Envelope(
        id="1",
        event_type="X",
        create_time=datetime.now(timezone.utc),
        resource_type=None,
        summary=None,
        original_type=None,
        algorithm="AEAD_AES_256_GCM",
        ciphertext=AesGcm.encrypt(resource, "k" * 32, "n" * 12),
        nonce="n" * 12,
        associated_data=None,
    )
    with pytest.raises(WeChatPayError) as caught:
        open_resource(envelope, key.encode())

    assert caught.value.__context__ is None
    frames = [frame.f_locals for frame, _ in traceback.walk_tb(caught.value.__traceback__)]
    shown = repr(frames[1:])  # the first is this test's own
    assert key not in shown
    assert resource not in shown
