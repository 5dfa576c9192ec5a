"""Encrypted fields: which key they name, and that no spelling of a path lets them out in plain."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from support.recorder import Recorder, Unverified, configuration

from wechatpay_chain import Builder, Client
from wechatpay_chain.crypto import Rsa
from wechatpay_chain.exceptions import EncryptionError
from wechatpay_chain.plugins import Ciphertext

if TYPE_CHECKING:
    from wechatpay_chain.testing import Identity

RECEIVER = {"appid": "wx", "type": "MERCHANT_ID", "account": "1", "relation_type": "SUPPLIER"}
ADD = "v3/profitsharing/receivers/add"


def encrypting_client(identity: Identity, recorder: Recorder, **certs: Any) -> Client:
    keys = {identity.public_key_id: identity.platform_key.public_key(), **certs}
    return Builder.factory(
        {**configuration(identity), "certs": keys, "encrypt_fields": True},
        handler=recorder,
        plugins=[Unverified()],
    )


def test_a_ready_ciphertext_names_its_own_key(identity: Identity) -> None:
    recorder = Recorder()
    client = encrypting_client(identity, recorder, **{"5B": identity.platform_key.public_key()})
    ready = Ciphertext(Rsa.encrypt("x", identity.platform_key.public_key()), "5B")
    client[ADD].post({"json": {**RECEIVER, "name": ready}})

    assert recorder.request.headers["Wechatpay-Serial"] == "5B"


def test_ciphertexts_for_several_keys_are_refused(identity: Identity) -> None:
    recorder = Recorder()
    ready = [Ciphertext("x", serial) for serial in ("5A", "5B")]
    with pytest.raises(EncryptionError, match="several keys: 5A, 5B"):
        encrypting_client(identity, recorder)[ADD].post({"json": {"name": ready[0], "b": ready}})

    assert recorder.calls == []


@pytest.mark.parametrize(
    "path",
    [
        f"{ADD}/",
        "v3//profitsharing/receivers/add",
        "v3/profitsharing/receivers/ad%64",
        "V3/profitsharing/receivers/add",
        f"https://api.mch.weixin.qq.com/gw/{ADD}",
    ],
)
def test_another_spelling_of_a_path_lets_nothing_out_in_plain(
    identity: Identity, path: str
) -> None:
    recorder = Recorder()
    with pytest.raises(EncryptionError, match="nothing was sent"):
        encrypting_client(identity, recorder)[path].post({"json": {**RECEIVER, "name": "张三"}})

    assert recorder.calls == []
