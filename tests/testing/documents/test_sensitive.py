"""Sensitive fields as the platform sees them: decrypted in requests, refused where they are not."""

from __future__ import annotations

import json
from typing import Any

import pytest
from support.answers import stranger_key
from support.rows import for_each

from wechatpay_chain.catalogue import Field, endpoints, walk
from wechatpay_chain.crypto import Rsa
from wechatpay_chain.crypto._rsa import decrypt_pkcs1, encrypt_pkcs1
from wechatpay_chain.testing import Identity, Refusal
from wechatpay_chain.testing._v3.sensitive import decrypted, encryption_for, sealed_already

NAME = Field("name", "string", True, encrypted="rsa")
LIST = Field("names", "string[]", encrypted="rsa")
TREE = (
    Field("mark", "string"),
    NAME,
    LIST,
    Field("payer", "object", fields=(Field("identity", "object", fields=(NAME,)),)),
    Field("receivers", "object[]", fields=(NAME,)),
    Field("info", "string", encoded="json", fields=(NAME,)),
)


@pytest.fixture
def seal(identity: Identity) -> Any:
    """Encrypts for the platform."""
    return lambda text: Rsa.encrypt(text, identity.platform_key.public_key())


def opened(body: Any, identity: Identity, **more: Any) -> Any:
    """The body in plain."""
    return decrypted(body, TREE, [identity.platform_key], **more)


def refused(body: Any, identity: Identity, **more: Any) -> Refusal:
    """How the body is refused."""
    with pytest.raises(Refusal) as caught:
        opened(body, identity, **more)
    assert (caught.value.status, caught.value.code) == (400, "PARAM_ERROR")
    return caught.value


def test_marked_fields_are_decrypted_wherever_they_are(identity: Identity, seal: Any) -> None:
    body = {
        "mark": "x",
        "name": seal("甲"),
        "names": [seal("a"), seal("b")],
        "payer": {"identity": {"name": seal("乙")}},
        "receivers": [{"name": seal("丙")}, {}],
        "info": json.dumps({"name": seal("丁")}),
    }

    found = opened(body, identity)

    assert found == {
        "mark": "x",
        "name": "甲",
        "names": ["a", "b"],
        "payer": {"identity": {"name": "乙"}},
        "receivers": [{"name": "丙"}, {}],
        "info": '{"name":"丁"}',
    }


def test_the_body_itself_is_not_changed(identity: Identity, seal: Any) -> None:
    body = {"payer": {"identity": {"name": seal("甲")}}}

    opened(body, identity)

    assert sealed_already(body["payer"]["identity"]["name"])


@pytest.mark.parametrize("nothing", [None, ""])
def test_nothing_in_a_marked_field_stays(identity: Identity, nothing: Any) -> None:
    assert opened({"name": nothing}, identity) == {"name": nothing}


@pytest.mark.parametrize("body", [None, [], 5, "text", {}])
def test_a_body_without_marked_fields_stays(identity: Identity, body: Any) -> None:
    assert opened(body, identity) == body


def test_a_body_is_not_copied_where_no_field_is_marked(identity: Identity) -> None:
    body = {"mark": "x"}

    assert decrypted(body, [Field("mark", "string")], [identity.platform_key]) is body


@for_each(
    "body, pointer",
    [
        ({"name": "甲"}, "/name"),
        ({"name": 5}, "/name"),
        ({"names": ["甲"]}, "/names/0"),
        ({"payer": {"identity": {"name": "甲"}}}, "/payer/identity/name"),
        ({"receivers": [{}, {"name": "甲"}]}, "/receivers/1/name"),
        ({"info": '{"name":"甲"}'}, "/info/name"),
    ],
)
def test_plain_text_is_refused_by_its_pointer(identity: Identity, body: Any, pointer: str) -> None:
    refusal = refused(body, identity)

    assert refusal.detail == {
        "field": pointer,
        "issue": f"{pointer.rpartition('/')[2]} must be encrypted with the platform's key, "
        "in base64",
        "location": "body",
    }


def test_a_refusal_does_not_repeat_the_text(identity: Identity) -> None:
    refusal = refused({"name": "张三丰"}, identity)

    assert "张三丰" not in str(refusal) + str(refusal.detail) + str(refusal.__context__)


def test_a_ciphertext_for_another_key_is_refused(identity: Identity) -> None:
    other = Rsa.encrypt("甲", stranger_key().public_key())

    refusal = refused({"name": other}, identity)

    assert refusal.issue.startswith("name was encrypted for another key than Wechatpay-Serial")


@pytest.mark.parametrize("place", [0, 100, 340])
def test_an_altered_ciphertext_is_refused(identity: Identity, seal: Any, place: int) -> None:
    good = seal("甲")
    altered = good[:place] + ("B" if good[place] == "A" else "A") + good[place + 1 :]

    assert refused({"name": altered}, identity).issue.endswith("or altered")


def test_any_of_the_keys_will_do(identity: Identity, seal: Any) -> None:
    keys = [stranger_key(), identity.platform_key]

    assert decrypted({"name": seal("甲")}, TREE, keys) == {"name": "甲"}


def test_a_query_is_decrypted_and_refused_as_one(identity: Identity, seal: Any) -> None:
    assert opened({"name": seal("甲")}, identity, location="query") == {"name": "甲"}
    detail = refused({"name": "甲"}, identity, location="query").detail
    assert detail is not None
    assert detail["location"] == "query"


def test_overseas_padding_is_read_and_written_where_it_is_asked_for(identity: Identity) -> None:
    sent = encrypt_pkcs1("甲", identity.platform_key.public_key())

    assert opened({"name": sent}, identity, padding="pkcs1") == {"name": "甲"}
    answered = encryption_for(identity, "pkcs1")("乙")
    assert decrypt_pkcs1(answered, identity.private_key) == "乙"


def test_what_is_encrypted_for_the_merchant_is_decrypted_by_its_key(identity: Identity) -> None:
    assert Rsa.decrypt(encryption_for(identity)("甲"), identity.private_key) == "甲"


def test_ciphertexts_are_told_from_plain_text(identity: Identity) -> None:
    assert sealed_already(encryption_for(identity)("甲"))
    assert not sealed_already("A" * 214)
    assert not sealed_already("甲" * 344)


def test_every_marked_field_of_a_request_is_found(identity: Identity) -> None:
    marked = [
        (one, pointer)
        for one in endpoints()
        if one.protocol == "v3" and one.body_kind == "json"
        for pointer, field in walk(one.body)
        if field.encrypted
    ]

    assert len(marked) > 100
    for endpoint, pointer in marked:
        with pytest.raises(Refusal) as caught:
            decrypted(with_plain(pointer), endpoint.body, [identity.platform_key])
        assert caught.value.detail is not None
        assert caught.value.detail["field"] == pointer.replace("*", "0")


def with_plain(pointer: str) -> Any:
    """A body that has text where *pointer* leads to."""
    value: Any = "plain"
    for step in reversed(pointer.split("/")[1:]):
        value = [value] if step == "*" else {step: value}
    return value
