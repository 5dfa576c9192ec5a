"""What is not exactly what WeChat Pay sent: APIv2 notifications altered in every place."""

from __future__ import annotations

import base64
import json
from itertools import product
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from support.answers import VECTORS
from support.notices_v2 import (
    PAYMENT,
    REFUND,
    SECRET,
    document,
    parsed,
    refund,
    sealed,
    sign,
    signed,
    taker,
)
from support.rows import for_each

from wechatpay_chain.exceptions import SignatureError, SignatureMismatchError, WeChatPayError
from wechatpay_chain.notifications import (
    Inbox,
    MalformedNotificationError,
    NotificationError,
    UnsignedNotificationError,
)

SIGN = sign(PAYMENT)
WHOLE = {**PAYMENT, "sign": SIGN}
OTHER_SECRET = "x" * 32
OPENED = document(REFUND, "root")
SEALED = base64.b64decode(sealed(OPENED))


def refused(body: bytes, error: type[WeChatPayError] = SignatureMismatchError) -> str:
    with pytest.raises(error) as caught:
        parsed(body)
    assert SECRET not in str(caught.value)
    return str(caught.value)


def changed(name: str, value: str) -> bytes:
    return document({**WHOLE, name: value})


# Fields


@for_each("name", [n for n in PAYMENT if n != "return_code"])
@for_each("how", ["altered", "emptied", "removed", "doubled", "with a blank"])
def test_no_field_can_be_touched(name: str, how: str) -> None:
    bodies = {
        "altered": changed(name, PAYMENT[name] + "0"),
        "emptied": changed(name, ""),
        "removed": document({n: v for n, v in WHOLE.items() if n != name}),
        "doubled": document(WHOLE).replace(b"</xml>", b"<%b>1</%b></xml>" % ((name.encode(),) * 2)),
        "with a blank": changed(name, PAYMENT[name] + " "),
    }

    refused(bodies[how], MalformedNotificationError if how == "doubled" else SignatureMismatchError)


@for_each("name", [n for n in PAYMENT if n != "return_code"])
def test_no_field_can_change_its_name(name: str) -> None:
    fields = {(n.upper() if n == name else n): v for n, v in WHOLE.items()}

    refused(document(fields))


@for_each("name", ["aaa", "settlement_total_fee", "zzz", "Sign", "key", "sub_mch_id"])
def test_no_field_can_be_added(name: str) -> None:
    refused(changed(name, "1"))


def test_return_code_cannot_be_removed() -> None:
    refused(document({n: v for n, v in WHOLE.items() if n != "return_code"}))


def test_values_cannot_be_exchanged() -> None:
    exchanged = {
        "out_trade_no": PAYMENT["transaction_id"],
        "transaction_id": PAYMENT["out_trade_no"],
    }

    refused(document({**WHOLE, **exchanged}))


@pytest.mark.parametrize("kind", [b"comment", b"attribute", b"layout", b"order", b"empty field"])
def test_what_changes_no_field_changes_nothing(kind: bytes) -> None:
    bodies = {
        b"comment": document(WHOLE).replace(b"<xml>", b"<xml><!-- <total_fee>9</total_fee> -->"),
        b"attribute": document(WHOLE).replace(b"<total_fee>", b'<total_fee value="9">'),
        b"layout": document(WHOLE).replace(b"\n", b"\r\n\t "),
        b"order": document({name: WHOLE[name] for name in sorted(WHOLE)}),
        b"empty field": changed("aaa", ""),
    }

    found = parsed(bodies[kind])

    assert {name: value for name, value in found.resource.items() if value} == PAYMENT


# Sign

SIGNS = {
    "one digit": SIGN[:-1] + ("0" if SIGN[-1] != "0" else "1"),
    "in lower case": SIGN.lower(),
    "cut": SIGN[:-1],
    "longer": SIGN + "0",
    "doubled": SIGN * 2,
    "zeros": "0" * 32,
    "a blank": " ",
    "not hexadecimal": "签" * 32,
    "of another secret": sign(PAYMENT, secret=OTHER_SECRET),
    "without the secret": sign(PAYMENT, secret=""),
    "of other fields": sign({"a": "1"}),
    "by HMAC, cut": sign(PAYMENT, "HMAC-SHA256")[:32],
    "by HMAC of another secret": sign(PAYMENT, "HMAC-SHA256", OTHER_SECRET),
}


@for_each("case", SIGNS)
def test_the_sign_cannot_be_altered(case: str) -> None:
    refused(changed("sign", SIGNS[case]))


@pytest.mark.parametrize(
    "body", [changed("sign", ""), document(PAYMENT)], ids=["emptied", "removed"]
)
def test_the_sign_is_needed(body: bytes) -> None:
    refused(body, UnsignedNotificationError)


def test_the_sign_cannot_be_given_twice() -> None:
    refused(
        document(WHOLE).replace(b"</xml>", f"<sign>{SIGN}</sign></xml>".encode()),
        MalformedNotificationError,
    )


TYPES = ["MD5", "HMAC-SHA256", "md5", "hmac-sha256", "HMAC-MD5", "SHA1", "NONE", " "]


def test_a_field_that_only_looks_like_a_sign_type_is_signed_like_others() -> None:
    assert parsed(signed(algorithm="ROT13")).sign_type == "MD5"


@for_each("sign_type", TYPES)
@for_each("field", ["sign_type", "algorithm"])
@for_each("by", ["MD5", "HMAC-SHA256"])
def test_no_sign_type_can_be_added_or_switched(sign_type: str, field: str, by: str) -> None:
    for fields in (PAYMENT, {**PAYMENT, field: by}):
        whole = {**fields, "sign": sign(fields, by), field: sign_type}
        if whole != {**fields, "sign": sign(fields, by)}:
            refused(document(whole))


@pytest.mark.parametrize("sign_type", ["SHA1", "md5", "HMAC-SHA256 "])
def test_a_sign_type_that_is_unknown_is_named(sign_type: str) -> None:
    text = refused(signed(sign_type=sign_type))

    assert f"signed with {sign_type.strip()}; known are MD5 and HMAC-SHA256" in text


def test_a_sign_must_be_of_the_stated_kind() -> None:
    fields = {**PAYMENT, "sign_type": "HMAC-SHA256"}

    refused(document({**fields, "sign": sign(fields, "MD5")}))


# Two readings of what is signed


MOVED = [
    ("result_code", "return_code"),
    ("out_trade_no", "result_code"),
    ("total_fee", "transaction_id"),
    ("attach", "mch_id"),
    ("openid", "out_trade_no"),
    ("out_trade_no", "return_code"),
]


@for_each("into, hidden", MOVED)
def test_a_field_cannot_be_hidden_in_the_value_before_it(into: str, hidden: str) -> None:
    names = sorted(PAYMENT)
    inside = names[names.index(into) + 1 : names.index(hidden) + 1]
    value = "&".join([PAYMENT[into], *(f"{name}={PAYMENT[name]}" for name in inside)])
    fields = {n: v for n, v in {**WHOLE, into: value}.items() if n not in inside}

    assert sign({n: v for n, v in fields.items() if n != "sign"}) == SIGN
    assert "in its value" in refused(document(fields))
    # An empty field is not signed, so one more next to it must not hide it either.
    assert "in its value" in refused(document({**fields, f"{into}_": ""}))


@for_each(
    "attach",
    ["uid=1&out_trade_no=2&total_fee=3", "a=1&b=2", "&", "=", "a&transaction_id=", "&mch_id"],
)
def test_a_value_of_ones_own_may_look_like_fields(attach: str) -> None:
    assert parsed(signed(attach=attach)).resource["attach"] == attach


def test_a_copy_whose_fields_were_moved_is_still_the_same_event() -> None:
    inbox = Inbox.memory()
    fields = {"aaa": "1", "bbb": "2", "mch_id": PAYMENT["mch_id"]}
    moved = {"aaa": "1&bbb=2", "mch_id": PAYMENT["mch_id"], "sign": sign(fields)}

    inbox.claim(parsed(signed(fields))).finish()

    assert inbox.claim(parsed(document(moved))).done


# Refunds


@for_each("at, bit", product(range(0, len(SEALED), 16), [1, 128]))
def test_an_altered_block_is_not_handed_out_as_it_was(at: int, bit: int) -> None:
    altered = bytearray(SEALED)
    altered[at] ^= bit
    body = document(refund(req_info=base64.b64encode(altered).decode()))

    # A block that was altered decrypts to sixteen random bytes: no UTF-8 or no XML, nearly always.
    refused(body)


CIPHERTEXTS = {
    "cut by a byte": SEALED[:-1],
    "cut by a block": SEALED[:-16],
    "cut to one block": SEALED[:16],
    "without its first block": SEALED[16:],
    "a block more": SEALED + bytes(16),
    "its last block twice": SEALED + SEALED[-16:],
    "reversed": bytes(reversed(SEALED)),
    "zeros": bytes(len(SEALED)),
    "not encrypted": OPENED,
}


@for_each("case", CIPHERTEXTS)
def test_what_is_encrypted_cannot_be_cut_or_replaced(case: str) -> None:
    refused(document(refund(req_info=base64.b64encode(CIPHERTEXTS[case]).decode())))


CONTENTS = {
    "no XML": b"refund_status=SUCCESS",
    "JSON": b'{"refund_status":"SUCCESS"}',
    "nothing": b"",
    "an empty root": b"<root/>",
    "text": b"<root>SUCCESS</root>",
    "a document type": b"<!DOCTYPE root>" + OPENED,
    "elements within": b"<root><a><b>1</b></a></root>",
    "an element twice": b"<root><a>1</a><a>2</a></root>",
    "not UTF-8": "<root><a>张三</a></root>".encode("gbk"),
}


@for_each("case", CONTENTS)
def test_what_is_encrypted_must_be_a_flat_document(case: str) -> None:
    text = refused(document(refund(req_info=sealed(CONTENTS[case]))))

    assert "does not decrypt to XML" in text


@pytest.mark.parametrize(
    "case", ["not base64!", "签名", "AAAA", "=", base64.b64encode(SEALED)[:-2].decode()]
)
def test_what_is_no_ciphertext_is_refused(case: str) -> None:
    refused(document(refund(req_info=case)))


def test_a_refund_sealed_with_another_secret_is_refused() -> None:
    refused(document(refund(secret=OTHER_SECRET)))


@pytest.mark.parametrize("req_info", ["", ...])
def test_a_refund_without_its_content_is_unsigned(req_info: Any) -> None:
    refused(document(refund(req_info=req_info)), UnsignedNotificationError)


def test_a_payment_is_no_refund_because_it_has_a_ciphertext() -> None:
    # The fields around req_info are nobody's: only what was encrypted is handed out.
    body = document({**PAYMENT, "total_fee": "999999", "req_info": sealed(OPENED)})

    assert parsed(body).resource == REFUND
    assert parsed(body).kind == "refund"


def test_a_wrong_sign_is_not_outweighed_by_a_ciphertext() -> None:
    refused(document({**refund(), "sign": SIGN}))


def test_around_a_refund_nothing_counts_but_is_kept_apart() -> None:
    found = parsed(document({**refund(), "refund_fee": "1", "refund_status": "CHANGE"}))

    assert found.resource == REFUND
    assert found.key == ("refund", "SUCCESS", REFUND["out_refund_no"], REFUND["refund_id"])


# Anything


@given(st.binary(max_size=300))
@example(b"<xml><return_code>SUCCESS</return_code></xml>")
@example(document({"req_info": "AAAA"}))
def test_no_bytes_are_accepted_and_none_raise_anything_else(body: bytes) -> None:
    with pytest.raises((NotificationError, SignatureError)):
        parsed(body)


NAMES = st.sampled_from([*PAYMENT, "sign", "sign_type", "req_info", "event_ciphertext", "x"])
VALUES = st.text(
    st.characters(
        codec="utf-8", exclude_categories=["Cc", "Cs"], exclude_characters="<>&\ufffe\uffff"
    ),
    max_size=40,
)


@settings(max_examples=200)
@given(st.dictionaries(NAMES, VALUES))
def test_no_fields_without_the_secret_are_accepted(fields: dict[str, str]) -> None:
    with pytest.raises((NotificationError, SignatureError)):
        parsed(document(fields))


@given(st.dictionaries(NAMES, VALUES), st.sampled_from(["MD5", "HMAC-SHA256"]))
def test_a_genuine_one_is_not_accepted_once_its_fields_differ(
    others: dict[str, str], by: str
) -> None:
    whole = {**PAYMENT, "sign": sign(PAYMENT, by), **others}
    if {n: v for n, v in whole.items() if v} == {**PAYMENT, "sign": sign(PAYMENT, by)}:
        return
    with pytest.raises((NotificationError, SignatureError)):
        parsed(document(whole))


@given(
    st.dictionaries(
        st.from_regex(r"[a-z][a-z_0-9]{0,20}", fullmatch=True).filter(
            lambda n: (
                n not in {"sign", "return_code", "req_info", "event_ciphertext", "algorithm"}
                and n not in {"sign_type", "mch_id", "mchid", "combine_mch_id"}
            )
        ),
        VALUES.map(str.strip).filter(bool),
        min_size=1,
    ),
    st.sampled_from(["MD5", "HMAC-SHA256"]),
)
def test_whatever_is_signed_with_the_secret_is_taken_whole(fields: dict[str, str], by: str) -> None:
    found = parsed(signed(fields, by))

    assert (found.resource, found.sign_type) == (fields, by)


@given(st.integers(0, len(signed()) - 1), st.integers(1, 255))
def test_no_byte_can_be_altered_with_another_outcome(at: int, mask: int) -> None:
    body = bytearray(signed())
    body[at] ^= mask
    try:
        found = taker().parse_v2(bytes(body))
    except (NotificationError, SignatureError):
        return
    # The markup around the fields carries nothing: the root's name, layout, empty fields.
    assert {name: value for name, value in found.resource.items() if value} == PAYMENT


def test_a_notification_of_the_php_sdk_is_refused_with_another_secret() -> None:
    vectors = json.loads((VECTORS / "php_notifications_v2.json").read_text(encoding="utf-8"))
    for vector in vectors["notifications"]:
        with pytest.raises(SignatureMismatchError):
            taker(secret=OTHER_SECRET).parse_v2(vector["body"])
