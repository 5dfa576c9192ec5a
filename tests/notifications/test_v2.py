"""Taking an APIv2 notification: what it says, what it is answered with, how it is told apart."""

from __future__ import annotations

import copy
import json
import pickle
import traceback
from collections.abc import Callable
from dataclasses import FrozenInstanceError
from typing import Any

import pytest
from support.answers import MCHID, PUBLIC_KEY_ID, VECTORS, platform_key
from support.notices import APIV3_KEY, notice
from support.notices import sealed as sealed_by_gcm
from support.notices import taker as v3_taker
from support.notices_v2 import (
    CONTRACT,
    PAYMENT,
    REFUND,
    SECRET,
    document,
    parsed,
    refund,
    sealed,
    signed,
    taker,
)
from support.rows import for_each

from wechatpay_chain.exceptions import (
    ConfigurationError,
    SignatureError,
    SignatureMismatchError,
    WeChatPayError,
)
from wechatpay_chain.notifications import (
    FailedNotificationError,
    Inbox,
    MalformedNotificationError,
    NotificationInputError,
    Notifications,
    NotificationV2,
    NotXMLError,
    Outcome,
    ResourceDecryptionError,
    UnsignedNotificationError,
    UnsupportedAlgorithmError,
    WrongMerchantError,
    http_status_of,
)
from wechatpay_chain.transformer import Transformer

VECTOR = json.loads((VECTORS / "php_notifications_v2.json").read_text(encoding="utf-8"))
EVENT = {
    "mch_id": MCHID,
    "algorithm": "HMAC-SHA256",
    "nonce_str": "n",
    "event_id": "EV-1",
    "event_type": "CHECK.SUCCESS",
    "event_algorithm": "AEAD_AES_256_GCM",
    "event_nonce": "VBNu9IF6GGnX",
    "event_associated_data": "transaction",
    "event_ciphertext": sealed_by_gcm(b"<xml><state>CREATED</state></xml>"),
}

# What it says


@for_each("vector", VECTOR["notifications"], called=lambda vector: vector["what"])
def test_one_made_by_the_php_sdk_is_taken(vector: dict[str, Any]) -> None:
    notifications = Notifications(
        secret=VECTOR["secret"], apiv3_key=VECTOR["apiv3_key"], mchid=VECTOR["mchid"]
    )

    found = notifications.parse_v2(vector["body"])

    assert found.resource == vector["resource"]
    assert (found.kind, found.sign_type) == (vector["kind"], vector["sign_type"])
    assert bool(found.envelope) is vector["sealed"]


@pytest.mark.parametrize("sign_type", ["MD5", "HMAC-SHA256"])
@pytest.mark.parametrize("stated", [True, False])
def test_both_signs_are_known_by_name_or_by_length(sign_type: str, stated: bool) -> None:
    more = {"sign_type": sign_type} if stated else {}

    found = parsed(signed(PAYMENT, sign_type, **more))

    assert found.sign_type == sign_type
    assert found.resource == {**PAYMENT, **more}


def test_a_refunds_resource_is_what_was_encrypted() -> None:
    found = parsed(document(refund()))

    assert found.resource == REFUND
    assert (found.kind, found.sign_type) == ("refund", None)
    assert found.envelope["appid"] == "wx2421b1c4370ec43b"


def test_a_refund_that_is_signed_as_well_is_proved_whole() -> None:
    found = parsed(signed(refund()))

    assert (found.resource, found.sign_type) == (REFUND, "MD5")


def test_its_raw_body_is_what_was_received() -> None:
    assert parsed(signed()).raw == signed()


KINDS = {
    "payment": PAYMENT,
    "contract": CONTRACT,
    "combined_payment": {"combine_out_trade_no": "C1", "combine_mch_id": MCHID},
    "vehicle": {"vehicle_event_type": "BLOCKED", "plate_number": "粤B888888"},
    "risk": {"risk_level": "HIGH", "event_code": "1", "mch_id": MCHID},
    None: {"mch_id": MCHID, "something": "new"},
}


@for_each("kind", KINDS)
def test_its_kind_follows_from_its_fields(kind: str | None) -> None:
    found = parsed(signed(KINDS[kind]))

    assert found.kind == kind
    assert found.event_type == ("V2" if kind is None else f"V2.{kind.upper()}")


def test_a_failed_deduction_is_business_and_taken() -> None:
    found = parsed(signed(result_code="FAIL", trade_state="PAY_FAIL", err_code="NOTENOUGH"))

    assert found.resource["err_code"] == "NOTENOUGH"


def test_what_a_deposit_free_order_holds_is_opened_with_the_apiv3_key() -> None:
    found = parsed(signed(EVENT, "HMAC-SHA256"), apiv3_key=APIV3_KEY)

    assert found.resource == {"state": "CREATED"}
    assert found.envelope["event_type"] == "CHECK.SUCCESS"


DEPOSIT_FREE: dict[str, tuple[dict[str, str], str | None, type[WeChatPayError]]] = {
    "without a key": ({}, None, ConfigurationError),
    "with another key": ({}, "x" * 32, ResourceDecryptionError),
    "another algorithm": ({"event_algorithm": "ROT13"}, APIV3_KEY, UnsupportedAlgorithmError),
    "no algorithm": ({"event_algorithm": ""}, APIV3_KEY, UnsupportedAlgorithmError),
    "no nonce": ({"event_nonce": ""}, APIV3_KEY, ResourceDecryptionError),
    "no XML inside": (
        {"event_ciphertext": sealed_by_gcm(b"{}")},
        APIV3_KEY,
        ResourceDecryptionError,
    ),
}


@for_each("case", DEPOSIT_FREE)
def test_a_deposit_free_orders_that_does_not_open_is_refused(case: str) -> None:
    others, key, error = DEPOSIT_FREE[case]

    with pytest.raises(error):
        parsed(signed(EVENT, "HMAC-SHA256", **others), apiv3_key=key)


@pytest.mark.parametrize("body", [bytearray, memoryview, lambda raw: raw.decode()])
def test_a_body_may_come_in_other_forms_of_the_same_bytes(body: Callable[[bytes], Any]) -> None:
    assert taker().parse_v2(body(signed())).raw == signed()


@pytest.mark.parametrize("body", [None, 1, {"return_code": "SUCCESS"}, ["x"], object()])
def test_a_parsed_body_is_refused_with_advice(body: Any) -> None:
    with pytest.raises(NotificationInputError, match="raw bytes as received"):
        taker().parse_v2(body)


# What it is


def test_it_cannot_be_changed() -> None:
    found: Any = parsed(signed())

    with pytest.raises(FrozenInstanceError):
        found.kind = "refund"
    for mapping in (found.resource, found.envelope):
        with pytest.raises(TypeError):
            mapping["total_fee"] = "0"


def test_its_repr_shows_no_content() -> None:
    found = parsed(signed())

    assert repr(found) == f"<NotificationV2 id={found.id} kind=payment sign_type=MD5>"
    assert not [value for value in PAYMENT.values() if len(value) > 1 and value in found.id]


@pytest.mark.parametrize(
    "made", [copy.copy, copy.deepcopy, lambda n: pickle.loads(pickle.dumps(n))]
)
def test_a_copy_says_the_same(made: Callable[[NotificationV2], NotificationV2]) -> None:
    found = parsed(document(refund()))

    again = made(found)

    assert (again.id, again.resource, again.envelope) == (found.id, REFUND, found.envelope)


# What it is answered with


def test_it_is_acknowledged_in_xml() -> None:
    status, headers, body = parsed(signed()).acknowledge()

    assert (status, headers) == (200, {"Content-Type": "text/xml; charset=utf-8"})
    assert body == (b"<xml><return_code>SUCCESS</return_code><return_msg>OK</return_msg></xml>")


def said(answer: Any) -> dict[str, Any]:
    assert answer.status == 200
    return Transformer.to_dict(answer.body)


def test_it_is_refused_in_xml_with_status_200_as_well() -> None:
    found = parsed(signed())

    assert said(found.refuse("busy")) == {"return_code": "FAIL", "return_msg": "busy"}
    assert said(Notifications.refuse_v2("a\n<b>&\x00")) == {
        "return_code": "FAIL",
        "return_msg": "a <b>&",
    }


ERRORS = {
    "signed by nobody": (document(PAYMENT), "the notification is not signed"),
    "signed otherwise": (signed(secret="x" * 32), "the sign does not fit"),
    "failed": (document({"return_code": "FAIL"}), "return_code is not SUCCESS"),
    "another merchant": (signed(mch_id="1"), "the notification is for another merchant"),
    "JSON": (b"{}", "the notification is not XML"),
    "twice": (b"<xml><a>1</a><a>2</a></xml>", "the notification is not as documented"),
}


@for_each("case", ERRORS)
def test_an_error_is_answered_in_fixed_words(case: str) -> None:
    body, words = ERRORS[case]
    with pytest.raises(WeChatPayError) as caught:
        parsed(body)

    assert said(Notifications.refuse_v2(caught.value)) == {
        "return_code": "FAIL",
        "return_msg": words,
    }


@pytest.mark.parametrize("error", [ValueError("order 42 of 张三"), KeyError(SECRET), ""])
def test_what_else_went_wrong_is_not_told(error: Any) -> None:
    assert said(Notifications.refuse_v2(error))["return_msg"] == "the notification was not handled"


@pytest.mark.parametrize("reason", [None, 1, b"busy", ValueError])
def test_a_reason_that_is_none_is_refused(reason: Any) -> None:
    with pytest.raises(NotificationInputError, match="an exception or text"):
        Notifications.refuse_v2(reason)


# How an inbox tells them apart


def same(one: bytes, other: bytes) -> bool:
    """Whether an inbox that has handled *one* takes *other* for it."""
    inbox, notifications = Inbox.memory(), taker(mchid=None, apiv3_key=APIV3_KEY)
    inbox.claim(notifications.parse_v2(one)).finish()
    return inbox.claim(notifications.parse_v2(other)).done


SAME = {
    "sent again": (signed(), signed()),
    "with another nonce": (signed(), signed(nonce_str="another")),
    "signed otherwise": (signed(), signed(PAYMENT, "HMAC-SHA256")),
    "with a field more": (signed(), signed(coupon_fee="1")),
    "in another order": (
        signed(),
        signed({name: PAYMENT[name] for name in reversed(list(PAYMENT))}),
    ),
    "with what nothing signs": (signed(), signed(aaa="")),
    "a refund with an unproved nonce": (
        document(refund()),
        document(refund(nonce_str="x", mch_id="2", out_refund_no="other", appid="")),
    ),
    "a refund that is signed": (document(refund()), signed(refund())),
    "a contract": (signed(CONTRACT), signed(CONTRACT, contract_code="other")),
    "unknown, the same": (signed({"a": "1"}), signed({"a": "1", "b": ""})),
    "a deposit-free order's event": (
        signed(EVENT, "HMAC-SHA256"),
        signed(EVENT, "HMAC-SHA256", nonce_str="o"),
    ),
}
OTHER = {
    "another order": signed(out_trade_no="another"),
    "another transaction": signed(transaction_id="another"),
    "another merchant": signed(mch_id="1900000999"),
    "another sub-merchant": signed(sub_mch_id="1"),
    "a failure": signed(result_code="FAIL"),
    "a deduction that failed": signed(trade_state="PAY_FAIL"),
    "paid back by the user": signed(user_repaid="Y"),
    "a refund of it": document(refund()),
}


@for_each("case", SAME)
def test_the_same_event_is_handled_once(case: str) -> None:
    assert same(*SAME[case])


@for_each("case", OTHER)
def test_another_event_is_another(case: str) -> None:
    assert not same(signed(), OTHER[case])


@pytest.mark.parametrize(
    ("fields", "others"),
    [
        (PAYMENT, {"result_code": "FAIL"}),
        ({"vehicle_event_type": "BLOCKED"}, {}),
        ({"risk_level": "LOW"}, {}),
        ({"something": "new"}, {}),
        (PAYMENT, {"transaction_id": ""}),
    ],
    ids=["failure", "vehicle", "risk", "unknown", "no number"],
)
def test_what_may_occur_again_is_told_apart_by_all_that_is_signed(
    fields: dict[str, str], others: dict[str, str]
) -> None:
    one, other = (signed(fields, **others, nonce_str=nonce) for nonce in "ab")

    assert parsed(one).key == ()
    assert same(one, one)
    assert not same(one, other)


def test_an_abnormal_refund_may_come_again() -> None:
    fields = {**REFUND, "refund_status": "CHANGE"}

    assert not same(document(refund(fields)), document(refund(fields, nonce_str="other")))


def test_its_key_is_what_the_event_is_about() -> None:
    assert parsed(signed()).key == (
        *("payment", MCHID, "", ""),
        *(PAYMENT["out_trade_no"], PAYMENT["transaction_id"]),
    )


def test_an_inbox_handles_it() -> None:
    inbox, seen = Inbox.memory(), []

    def ship(notification: NotificationV2) -> None:
        seen.append(notification.resource["out_trade_no"])

    outcomes = [inbox.handle(parsed(signed()), ship) for _ in range(2)]

    assert (seen, outcomes) == ([PAYMENT["out_trade_no"]], [Outcome.HANDLED, Outcome.DONE])


# What it is made with


def test_with_a_secret_alone_nothing_of_apiv3_is_taken() -> None:
    given = notice()

    with pytest.raises(ConfigurationError, match="certs is missing") as caught:
        taker().parse(given.headers, given.body)

    assert caught.value.key == "certs"


def test_with_certs_alone_beside_a_secret_apiv3s_key_is_missed() -> None:
    given = notice()
    certs = {PUBLIC_KEY_ID: platform_key().public_key()}

    with pytest.raises(ConfigurationError, match="apiv3_key is missing") as caught:
        taker(certs=certs).parse(given.headers, given.body)

    assert caught.value.key == "apiv3_key"


def test_one_object_takes_both() -> None:
    given, notifications = notice(), v3_taker(secret=SECRET)

    assert notifications.parse(given.headers, given.body).event_type == "TRANSACTION.SUCCESS"
    assert notifications.parse_v2(signed()).kind == "payment"


def test_without_a_secret_apiv2s_are_not_taken() -> None:
    with pytest.raises(ConfigurationError, match="secret is missing") as caught:
        v3_taker().parse_v2(signed())

    assert caught.value.key == "secret"


def test_without_anything_it_is_not_made() -> None:
    with pytest.raises(ConfigurationError, match="certs is missing"):
        Notifications()


WRONG = {
    "empty": ("", "is empty"),
    "a number": (1, "must be text or bytes, not int"),
    "a line feed": (f"{SECRET}\n", "white space"),
    "a blank within": ("one two", "white space"),
    "empty bytes": (b"", "is empty"),
}


@pytest.mark.parametrize("case", WRONG)
def test_a_secret_that_is_none_is_refused(case: str) -> None:
    secret, words = WRONG[case]

    with pytest.raises(ConfigurationError, match=words) as caught:
        Notifications(secret=secret)  # type: ignore[arg-type] # that is what is tested

    assert caught.value.key == "secret"
    assert SECRET not in str(caught.value)


def test_a_secret_may_be_given_as_bytes() -> None:
    assert parsed(signed(), secret=SECRET.encode()).resource == PAYMENT


def test_its_repr_shows_no_secret() -> None:
    assert repr(taker()) == "<Notifications certs=None v2 <Merchant>>"


@pytest.mark.parametrize("mchid", [None, "", MCHID, int(MCHID)])
def test_a_merchant_is_compared_where_it_is_known(mchid: Any) -> None:
    assert parsed(signed(), mchid=mchid).kind == "payment"


@for_each("field", ["mch_id", "mchid", "combine_mch_id"])
@for_each("number", ["1900000999", MCHID + "0", f" {MCHID}"])
def test_one_for_another_merchant_is_refused(field: str, number: str) -> None:
    with pytest.raises(WrongMerchantError, match=f"for {field}") as caught:
        parsed(signed(**{field: number}))

    assert caught.value.field == field
    assert http_status_of(caught.value) == 500


def test_a_refund_for_another_merchant_is_refused() -> None:
    with pytest.raises(WrongMerchantError):
        parsed(document(refund(mch_id="1900000999")))


def test_one_that_names_no_merchant_is_taken() -> None:
    assert parsed(signed(mch_id=...)).kind == "payment"


# What failed


def test_a_failure_says_what_the_platform_said() -> None:
    body = document({"return_code": "FAIL", "return_msg": "签名\n失败"})

    with pytest.raises(FailedNotificationError, match="FAIL: 签名 失败") as caught:
        parsed(body)

    assert (caught.value.return_code, caught.value.return_msg) == ("FAIL", "签名 失败")
    assert http_status_of(caught.value) == 400


def test_a_failure_is_one_even_if_it_is_signed() -> None:
    with pytest.raises(FailedNotificationError, match="without a return_msg") as caught:
        parsed(signed(return_code="fail"))

    assert caught.value.return_msg is None


UNREADABLE: dict[str, tuple[bytes, str]] = {
    "empty": (b"", "it is empty: it was read already"),
    "blank": (b" \n", "it is empty"),
    "JSON": (b'{"id":"1"}', "it is JSON, like APIv3's notifications"),
    "a Python object": (b"{'a': 1}", "the text of a Python object"),
    "form fields": (b"a=1&b=2", "not XML"),
    "cut": (signed()[:-1], "not XML"),
    "GBK": (signed().decode().encode("gbk"), "not UTF-8"),
    "declared as GBK": (
        b'<?xml version="1.0" encoding="GBK"?>' + signed().decode().encode("gbk"),
        "not UTF-8",
    ),
    "declared as what it is not": (
        b'<?xml version="1.0" encoding="GBK"?><xml><a>1</a></xml>',
        "encoding that is not UTF-8",
    ),
    "UTF-16": (signed().decode().encode("utf-16"), "not UTF-8"),
    "text only": (b"<xml>text</xml>", "text where elements are wanted"),
    "a document type": (b"<!DOCTYPE xml>" + signed(), "DOCTYPE"),
    "an entity": (
        b'<!DOCTYPE xml [<!ENTITY e "SUCCESS">]><xml><return_code>&e;</return_code></xml>',
        "DOCTYPE",
    ),
    "an external entity": (
        b'<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><xml><attach>&e;</attach></xml>',
        "DOCTYPE",
    ),
    "an undeclared entity": (b"<xml><a>&nbsp;</a></xml>", "not XML"),
    "laughs": (
        b'<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><xml>&b;</xml>',
        "DOCTYPE",
    ),
    "huge": (b"<xml><a>" + b"x" * 300_000 + b"</a></xml>", "the limit is 262144"),
    "deep": (b"<a>" * 5000 + b"</a>" * 5000, "nests deeper"),
}


@for_each("case", UNREADABLE)
def test_what_is_no_xml_is_refused_and_says_why(case: str) -> None:
    body, words = UNREADABLE[case]

    with pytest.raises(NotXMLError, match=words):
        parsed(body)


MALFORMED = {
    "twice": (b"<xml><a>1</a><a>1</a></xml>", "element a occurs more than once"),
    "within": (b"<xml><a><b>1</b></a></xml>", "element a contains elements"),
}


@pytest.mark.parametrize("case", MALFORMED)
def test_xml_of_another_shape_is_refused(case: str) -> None:
    body, words = MALFORMED[case]

    with pytest.raises(MalformedNotificationError, match=words):
        parsed(body)


@pytest.mark.parametrize("body", [b"<xml/>", document(PAYMENT), document({**PAYMENT, "sign": ""})])
def test_one_that_nothing_proves_is_refused(body: bytes) -> None:
    with pytest.raises(UnsignedNotificationError, match="neither sign nor req_info") as caught:
        parsed(body)

    assert http_status_of(caught.value) == 401


# What tools that show a traceback's variables find

FAILING: dict[str, tuple[bytes, type[WeChatPayError]]] = {
    "sign": (signed(secret="x" * 32), SignatureMismatchError),
    "req_info": (document(refund(secret="x" * 32)), SignatureMismatchError),
    "content": (document(refund(req_info=sealed("no XML, 张三".encode()))), SignatureError),
    "merchant": (signed(mch_id="1"), WrongMerchantError),
    "event": (signed(EVENT, "HMAC-SHA256", event_nonce="x" * 12), ResourceDecryptionError),
}


@pytest.mark.parametrize("case", FAILING)
def test_no_frame_of_a_failure_holds_a_key_or_what_was_encrypted(case: str) -> None:
    body, error = FAILING[case]
    with pytest.raises(error) as caught:
        parsed(body, apiv3_key=APIV3_KEY)

    assert caught.value.__context__ is None
    walked = [frame for frame, _ in traceback.walk_tb(caught.value.__traceback__)]
    ours = [one for one in walked if one.f_globals["__name__"].startswith("wechatpay_chain.")]
    shown = repr([dict(frame.f_locals) for frame in ours])
    assert ours
    for held in (SECRET, APIV3_KEY, "张三"):
        assert held not in shown
