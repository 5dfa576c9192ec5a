"""Taking a notification: what it says, what it can do, and what it is answered with."""

from __future__ import annotations

import base64
import copy
import json
import pickle
import re
import socket
from collections.abc import Callable
from dataclasses import FrozenInstanceError
from datetime import datetime, timedelta, timezone
from http import HTTPStatus
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.padding import MGF1, OAEP, PKCS1v15
from cryptography.hazmat.primitives.hashes import SHA1, SHA256
from support.answers import (
    MCHID,
    NOW,
    PUBLIC_KEY_ID,
    SERIAL,
    VECTORS,
    merchant_key,
    platform_key,
    stranger_key,
)
from support.notices import APIV3_KEY, PLAIN, compact, document, notice, parsed, taker
from support.rows import for_each

from wechatpay_chain.exceptions import (
    ConfigurationError,
    DecryptionError,
    EncodingError,
    KeyLoadError,
    MissingSignatureHeaderError,
    SignatureError,
    SignatureMismatchError,
    SignatureProbeError,
    StaleTimestampError,
    UnknownSerialError,
    WeChatPayError,
)
from wechatpay_chain.notifications import (
    Answer,
    DuplicateHeaderError,
    MalformedNotificationError,
    Notification,
    NotificationError,
    NotificationInputError,
    Notifications,
    NotJSONError,
    ResourceDecryptionError,
    UnsupportedAlgorithmError,
    http_status_of,
)

VECTOR = json.loads((VECTORS / "php_notifications.json").read_text(encoding="utf-8"))

# What it says


def test_it_has_what_was_sent() -> None:
    found = parsed(notice())

    assert found.id == "7f8fcdb2-573a-547a-901e-4c34f9761293"
    assert found.event_type == "TRANSACTION.SUCCESS"
    assert found.create_time == datetime(
        2023, 11, 15, 6, 13, 20, tzinfo=timezone(timedelta(hours=8))
    )
    assert (found.resource_type, found.summary) == ("encrypt-resource", "支付成功")
    assert found.original_type == "transaction"
    assert found.resource == PLAIN
    assert found.serial == PUBLIC_KEY_ID
    assert found.request_id == "08F78BB5AF06-0"


def test_its_raw_body_is_what_was_received() -> None:
    given = notice()

    assert parsed(given).raw == given.body


@pytest.mark.parametrize("vector", VECTOR["notifications"], ids=lambda vector: vector["what"])
def test_one_made_by_php_is_taken(vector: dict[str, Any]) -> None:
    found = of_php(vector)

    assert found.resource == vector["resource"]
    assert found.raw == base64.b64decode(vector["body"])


def test_a_field_encrypted_by_php_is_decrypted() -> None:
    vector = VECTOR["notifications"][3]

    assert vector["resource"] != vector["plain"] == of_php(vector).decrypted()


def of_php(vector: dict[str, Any]) -> Notification:
    notifications = taker(apiv3_key=VECTOR["apiv3_key"], private_key=merchant_key())
    return notifications.parse(vector["headers"], base64.b64decode(vector["body"]))


OPTIONAL = {
    "no summary": document(summary=...),
    "summary null": document(summary=None),
    "summary empty": document(summary=""),
    "no resource type": document(resource_type=...),
    "no original type": document(inner={"original_type": ...}),
    "more than documented": document(new="x", inner={"new": [1]}),
}


@for_each("case", OPTIONAL)
def test_what_some_events_lack_is_not_needed(case: str) -> None:
    assert parsed(notice(compact(OPTIONAL[case]))).resource == PLAIN


def test_what_is_not_sent_is_none() -> None:
    body = compact(document(summary=..., resource_type="", inner={"original_type": None}))

    found = parsed(notice(body).with_header("Request-ID", None))

    assert (found.summary, found.resource_type, found.original_type) == (None, None, None)
    assert found.request_id is None


TIMES = {
    "2023-11-15T06:13:20+08:00": (20, 0, 8),
    "2023-11-14T22:13:20Z": (20, 0, 0),
    "2023-11-15 06:13:20.25+0800": (20, 250_000, 8),
    "2023-11-15t06:13:20.123456789+08:00": (20, 123_456, 8),
}


@pytest.mark.parametrize("text", TIMES)
def test_its_time_keeps_its_offset(text: str) -> None:
    seconds, fraction, hours = TIMES[text]

    time = parsed(notice(compact(document(create_time=text)))).create_time

    assert (time.second, time.microsecond) == (seconds, fraction)
    assert time.utcoffset() == timedelta(hours=hours)
    assert int(time.timestamp()) == NOW


@pytest.mark.parametrize("body", [bytearray, memoryview, lambda raw: raw.decode()])
def test_a_body_may_come_in_other_forms_of_the_same_bytes(body: Callable[[bytes], Any]) -> None:
    given = notice()

    assert taker().parse(given.headers, body(given.body)).raw == given.body


def test_it_cannot_be_changed() -> None:
    with pytest.raises(FrozenInstanceError):
        parsed(notice()).id = "other"  # type: ignore[misc] # that is what is tested


def test_its_repr_shows_no_content() -> None:
    assert repr(parsed(notice())) == (
        "<Notification id=7f8fcdb2-573a-547a-901e-4c34f9761293 event_type=TRANSACTION.SUCCESS "
        "create_time=2023-11-15T06:13:20+08:00>"
    )


@pytest.mark.parametrize("made", [copy.copy, copy.deepcopy])
def test_a_copy_can_do_the_same(made: Callable[[Notification], Notification]) -> None:
    found = made(parsed(with_field(), private_key=merchant_key()))

    assert found.decrypted("phone_number")["phone_number"] == PHONE


def test_a_pickle_holds_no_key() -> None:
    found = parsed(with_field(), private_key=merchant_key(), mchid=MCHID, serial=SERIAL)

    pickled = pickle.dumps(found)

    again = pickle.loads(pickled)
    assert (again.id, again.resource) == (found.id, found.resource)
    with pytest.raises(ConfigurationError, match="private_key is missing"):
        again.decrypted("phone_number")


def test_nothing_is_fetched_and_nothing_connected(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise AssertionError("a socket was made")

    monkeypatch.setattr(socket, "socket", refuse)

    assert parsed(notice()).id


# What cannot be taken, though it is signed

MALFORMED: dict[str, tuple[bytes, type[NotificationError], str]] = {
    "not JSON": (b"code=SUCCESS", NotJSONError, "is not JSON"),
    "XML": (b"<xml></xml>", NotJSONError, "is not JSON"),
    "empty": (b"", NotJSONError, "is not JSON"),
    "cut": (compact(document())[:-1], NotJSONError, "is not JSON"),
    "not UTF-8": (b'{"id":"\xff"}', NotJSONError, "is not JSON"),
    "a list": (b"[]", MalformedNotificationError, "a JSON object, not list"),
    "a number": (b"1", MalformedNotificationError, "a JSON object, not int"),
    "null": (b"null", MalformedNotificationError, "a JSON object, not NoneType"),
    "no id": (compact(document(id=...)), MalformedNotificationError, "no id"),
    "id a number": (compact(document(id=1)), MalformedNotificationError, "an? id that is int"),
    "id empty": (compact(document(id="")), MalformedNotificationError, "id that is empty"),
    "no event": (compact(document(event_type=...)), MalformedNotificationError, "no event_type"),
    "no time": (compact(document(create_time=...)), MalformedNotificationError, "no create_time"),
    "no such time": (
        compact(document(create_time="2023-13-15T06:13:20+08:00")),
        MalformedNotificationError,
        "RFC 3339",
    ),
    "a time of nowhere": (
        compact(document(create_time="2023-11-15T06:13:20")),
        MalformedNotificationError,
        "RFC 3339",
    ),
    "an offset of days": (
        compact(document(create_time="2023-11-15T06:13:20+99:99")),
        MalformedNotificationError,
        "RFC 3339",
    ),
    "seconds": (compact(document(create_time=NOW)), MalformedNotificationError, "is int"),
    "summary a list": (compact(document(summary=[])), MalformedNotificationError, "is list"),
    "no resource": (compact(document(resource=...)), MalformedNotificationError, "no resource"),
    "resource text": (compact(document(resource="x")), MalformedNotificationError, "no resource"),
    "no ciphertext": (
        compact(document(inner={"ciphertext": ...})),
        MalformedNotificationError,
        "no ciphertext",
    ),
    "no nonce": (compact(document(inner={"nonce": ...})), MalformedNotificationError, "no nonce"),
    "no algorithm": (
        compact(document(inner={"algorithm": ...})),
        MalformedNotificationError,
        "no algorithm",
    ),
    "aad a number": (
        compact(document(inner={"associated_data": 1})),
        MalformedNotificationError,
        "associated_data that is int",
    ),
    "SM4": (
        compact(document(inner={"algorithm": "AEAD_SM4_GCM"})),
        UnsupportedAlgorithmError,
        "AEAD_SM4_GCM; only AEAD_AES_256_GCM is supported",
    ),
    "resource not JSON": (
        compact(document(b"id=1")),
        NotJSONError,
        "decrypted resource .* not JSON",
    ),
    "resource a list": (
        compact(document(b"[1]")),
        MalformedNotificationError,
        "a JSON object, not list",
    ),
    "resource not text": (compact(document(b"\xff\xfe")), ResourceDecryptionError, "not UTF-8"),
}


@for_each("case", MALFORMED)
def test_a_signed_one_of_another_shape_is_told_by_what_is_wrong(case: str) -> None:
    body, kind, text = MALFORMED[case]

    with pytest.raises(NotificationError, match=text) as caught:
        parsed(notice(body))

    assert type(caught.value) is kind


SEALS = {
    "ciphertext flipped": {"ciphertext": "A" + document()["resource"]["ciphertext"][1:]},
    "ciphertext cut": {"ciphertext": document()["resource"]["ciphertext"][:20]},
    "ciphertext not base64": {"ciphertext": "?"},
    "other nonce": {"nonce": "VBNu9IF6GGnY"},
    "short nonce": {"nonce": "VBN"},
    "other associated data": {"associated_data": "refund"},
    "no associated data": {"associated_data": ...},
}


@for_each("case", SEALS)
def test_a_resource_that_does_not_decrypt_is_an_error_of_this_side(case: str) -> None:
    with pytest.raises(ResourceDecryptionError) as caught:
        parsed(notice(compact(document(inner=SEALS[case]))))

    assert isinstance(caught.value, DecryptionError)
    assert http_status_of(caught.value) == 500


def test_another_apiv3_key_is_named_as_the_cause() -> None:
    with pytest.raises(ResourceDecryptionError, match=r"is signed by WeChat Pay, .* APIv3 key"):
        parsed(notice(), apiv3_key=APIV3_KEY[::-1])


# Fields encrypted for the merchant

PHONE = "13800138000"


def oaep(text: str) -> str:
    raw = merchant_key().public_key().encrypt(text.encode(), OAEP(MGF1(SHA1()), SHA1(), None))
    return base64.b64encode(raw).decode()


def with_field(event_type: str = "MEMBERCARD.ACCEPT_CARD", **fields: Any) -> Any:
    resource = fields or {"card_id": "p1", "phone_number": oaep(PHONE)}
    return notice(compact(document(resource, event_type=event_type)))


def opened(given: Any, *names: str) -> dict[str, Any]:
    return parsed(given, private_key=merchant_key()).decrypted(*names)


def test_the_catalogues_fields_are_decrypted() -> None:
    assert opened(with_field()) == {"card_id": "p1", "phone_number": PHONE}


def test_the_resource_itself_stays_as_it_came() -> None:
    found = parsed(with_field(), private_key=merchant_key())

    found.decrypted()

    assert len(found.resource["phone_number"]) == 344


def test_fields_in_lists_and_lists_of_texts_are_decrypted() -> None:
    given = with_field(
        "BRAND_MEMBER_CARD_SP.USER_CARD.CREATE",
        user_information={
            "common_field_list": [{"name": "A", "value": oaep("甲")}, {"name": "B"}],
            "custom_field_list": [{"user_chosen_values": [oaep("1"), oaep("2")]}, "?"],
        },
    )

    assert opened(given)["user_information"] == {
        "common_field_list": [{"name": "A", "value": "甲"}, {"name": "B"}],
        "custom_field_list": [{"user_chosen_values": ["1", "2"]}, "?"],
    }


@pytest.mark.parametrize("value", [None, ""])
def test_an_empty_field_stays_empty(value: str | None) -> None:
    assert opened(with_field(phone_number=value)) == {"phone_number": value}


def test_an_event_without_such_fields_is_returned_as_it_is() -> None:
    assert opened(notice()) == PLAIN


def test_fields_can_be_named() -> None:
    given = with_field("NEW.EVENT", users=[{"name": oaep("张三"), "id": "1"}])

    assert opened(given, "users.name") == {"users": [{"name": "张三", "id": "1"}]}


@pytest.mark.parametrize("name", ["other", "card_id.x", "", "phone_number.x"])
def test_a_field_that_is_not_there_is_an_error(name: str) -> None:
    with pytest.raises(NotificationInputError, match="has no field"):
        opened(with_field(), name)


def test_an_unknown_event_asks_for_names() -> None:
    with pytest.raises(NotificationInputError, match="name them"):
        opened(with_field("NEW.EVENT"))


def test_without_a_private_key_it_says_what_to_give() -> None:
    with pytest.raises(ConfigurationError, match="give Notifications its key") as caught:
        parsed(with_field()).decrypted()

    assert caught.value.key == "private_key"


@pytest.mark.parametrize("value", [PHONE, "AAAA", 5, {"a": 1}, [[oaep("1")]]])
def test_a_field_that_does_not_decrypt_is_named(value: object) -> None:
    with pytest.raises(DecryptionError, match=r"^resource\.phone_number"):
        opened(with_field(phone_number=value))


# What it is answered with


def test_an_answer_is_a_tuple_of_three() -> None:
    status, headers, body = parsed(notice()).acknowledge()

    assert (status, headers, body) == (204, {}, b"")


def test_a_refusal_says_fail() -> None:
    answer = taker().refuse("the order is locked")

    assert answer.status == 500
    assert answer.headers == {"Content-Type": "application/json"}
    assert json.loads(answer.body) == {"code": "FAIL", "message": "the order is locked"}


STATUSES: dict[WeChatPayError | Exception, int] = {
    MissingSignatureHeaderError("x"): 401,
    SignatureProbeError("x"): 401,
    StaleTimestampError("x"): 401,
    UnknownSerialError("x"): 401,
    SignatureMismatchError("x"): 401,
    DuplicateHeaderError("x"): 401,
    NotJSONError("x"): 400,
    MalformedNotificationError("x"): 400,
    UnsupportedAlgorithmError("x"): 500,
    ResourceDecryptionError("x"): 500,
    NotificationInputError("x"): 500,
    ConfigurationError("x"): 500,
    KeyError("x"): 500,
}


@for_each("error", STATUSES, called=lambda error: type(error).__name__)
def test_each_error_knows_its_status(error: Exception) -> None:
    assert http_status_of(error) == STATUSES[error]
    assert Notifications.refuse(error).status == STATUSES[error]


@for_each("status", [200, 204, 302, 399, 600, True, "500", None, 500.0])
def test_no_error_can_be_answered_with_success(status: object) -> None:
    error = RuntimeError("x")
    error.http_status = status  # type: ignore[attr-defined] # as other libraries' errors have it

    assert Notifications.refuse(error).status == 500


@for_each("status", [200, 204, 302, 399, 600, True, "500", 500.0])
def test_a_refusal_is_never_a_success(status: Any) -> None:
    with pytest.raises(NotificationInputError, match="from 400 to 599"):
        Notifications.refuse("x", status)


@pytest.mark.parametrize("status", [503, HTTPStatus.SERVICE_UNAVAILABLE])
def test_a_refusal_may_have_another_status(status: int) -> None:
    answer = Notifications.refuse(KeyError("x"), status)

    assert type(answer.status) is int
    assert answer.status == 503


def test_each_cause_is_refused_in_words_of_its_own() -> None:
    own = [error for error in STATUSES if STATUSES[error] < 500]
    own += [UnsupportedAlgorithmError("x"), ResourceDecryptionError("x")]
    own = [error for error in own if type(error) is not NotJSONError]  # as malformed ones

    said = [json.loads(Notifications.refuse(error).body)["message"] for error in own]

    assert len({*said, "the notification was not handled"}) == len(said) + 1
    assert said[1] == "the signature is a probe"


def test_a_refusal_tells_nothing_of_an_exception() -> None:
    answer = Notifications.refuse(ValueError("openid oUpF8uMuAJO"))

    assert json.loads(answer.body)["message"] == "the notification was not handled"


def test_a_refusal_does_not_tell_a_stranger_which_keys_are_known() -> None:
    answer = Notifications.refuse(UnknownSerialError("certs holds ABC", known=["ABC"]))

    assert json.loads(answer.body)["message"] == "the serial is unknown"


@pytest.mark.parametrize("reason", ["a\r\nb\0c", "x" * 5000, "\ud800", "", "A" * 344])
def test_a_reason_is_one_short_line(reason: str) -> None:
    message = json.loads(Notifications.refuse(reason).body)["message"]

    assert message.isprintable()
    assert 0 < len(message) <= 128
    assert "A" * 20 not in message


def test_a_reason_of_another_kind_is_refused() -> None:
    with pytest.raises(NotificationInputError, match="not dict"):
        Notifications.refuse({"code": "FAIL"})  # type: ignore[arg-type] # that is what is tested


def test_an_answers_repr_shows_no_content() -> None:
    assert repr(Answer(200, {"Authorization": "s"}, b"12345")) == "<Answer 200, 5 bytes>"


# What asks for something

UNSIGNED = ["PARKING_FEE.QUERY_TRANS_INFO", "ENTRUST.TERMINATE_RETENTION"]
SIGNED = ["CROSS_BORDER_PAY.GET_MCH_INFO", "CROSS_BORDER_PAY.PUSH_ORDER_INFO"]
AUTHORIZATION = re.compile(
    r'WECHATPAY2-SHA256-RSA2048 mchid="(\w+)",serial_no="(\w+)",timestamp="(\d+)",'
    r'nonce_str="(\w+)",signature="([A-Za-z0-9+/=]+)"'
)


def asking(event_type: str, **options: Any) -> Notification:
    given = {"mchid": MCHID, "serial": SERIAL, "private_key": merchant_key(), **options}
    return parsed(notice(compact(document(event_type=event_type))), **given)


@pytest.mark.parametrize("event_type", UNSIGNED)
def test_business_fields_are_answered_as_json(event_type: str) -> None:
    answer = asking(event_type).reply({"message": "好", "total_amount": 1500})

    assert answer.status == 200
    assert answer.headers == {"Content-Type": "application/json"}
    assert answer.body == '{"code":"SUCCESS","message":"好","total_amount":1500}'.encode()


@pytest.mark.parametrize("event_type", SIGNED)
def test_an_answer_that_must_be_signed_is_signed(event_type: str) -> None:
    answer = asking(event_type).reply({"acq_tid": "2025", "client_ip": "1.1.1.1"})

    found = AUTHORIZATION.fullmatch(answer.headers["Authorization"])
    assert found is not None
    mchid, serial, timestamp, nonce, signature = found.groups()
    assert (mchid, serial, timestamp) == (MCHID, SERIAL, str(NOW))
    message = f"{timestamp}\n{nonce}\n".encode() + answer.body + b"\n"
    key = merchant_key().public_key()
    key.verify(base64.b64decode(signature), message, PKCS1v15(), SHA256())  # raises


def test_a_signer_of_ones_own_signs() -> None:
    class Kms:
        algorithm = "SM2-WITH-SM3"

        def sign(self, message: bytes) -> str:
            return f"signed{len(message.splitlines())}"

    answer = asking(SIGNED[0], private_key=None, signer=Kms()).reply({})

    assert answer.headers["Authorization"].startswith("WECHATPAY2-SM2-WITH-SM3 mchid=")
    assert answer.headers["Authorization"].endswith('signature="signed3"')


@pytest.mark.parametrize("lacking", ["mchid", "serial", "private_key"])
def test_without_a_signer_an_answer_that_must_be_signed_is_not_given(lacking: str) -> None:
    with pytest.raises(ConfigurationError, match="must be signed: give Notifications mchid"):
        asking(SIGNED[0], **{lacking: None}).reply({})


def test_a_business_failure_can_be_said() -> None:
    answer = asking(UNSIGNED[0]).reply({"code": "FAIL", "message": "unknown plate"})

    assert json.loads(answer.body)["code"] == "FAIL"


@pytest.mark.parametrize("fields", [None, [("a", 1)], "a", 1])
def test_business_fields_are_a_mapping(fields: Any) -> None:
    with pytest.raises(NotificationInputError, match="fields must be a dict"):
        asking(UNSIGNED[0]).reply(fields)


def test_a_value_that_has_no_json_form_is_named() -> None:
    with pytest.raises(EncodingError, match=r"^fields\.paid\.at"):
        asking(UNSIGNED[0]).reply({"paid": {"at": object()}})


# What it is made with

GOOD: dict[str, Any] = {
    "certs": {PUBLIC_KEY_ID: platform_key().public_key()},
    "apiv3_key": APIV3_KEY,
}
WRONG: dict[str, tuple[dict[str, Any], str]] = {
    "no key": ({"apiv3_key": ""}, "apiv3_key is missing"),
    "key None": ({"apiv3_key": None}, "apiv3_key is missing"),
    "key a number": ({"apiv3_key": 1}, "must be text or bytes, not int"),
    "31 bytes": ({"apiv3_key": "x" * 31}, "must be 32 bytes long, this one has 31;"),
    "a line feed": ({"apiv3_key": APIV3_KEY + "\n"}, "has 33, white space among them"),
    "Chinese": ({"apiv3_key": "密" * 32}, "has 96"),
    "half a pair": ({"apiv3_key": "\ud800" * 11}, "has 33"),
    "no certs": ({"certs": None}, "certs is missing"),
    "certs empty": ({"certs": {}}, "certs is empty"),
    "certs a list": ({"certs": []}, "certs takes a mapping"),
    "own serial": (
        {"certs": {SERIAL: stranger_key().public_key()}, "serial": SERIAL},
        "own serial",
    ),
    "no private key": ({"private_key": "?"}, "private_key"),
}


@for_each("case", WRONG)
def test_what_cannot_be_used_is_told_when_it_is_made(case: str) -> None:
    given, text = WRONG[case]

    with pytest.raises(ConfigurationError, match=text) as caught:
        Notifications(**{**GOOD, **given})

    assert caught.value.key in {*given, "apiv3_key"}
    assert APIV3_KEY not in str(caught.value)


def test_a_private_key_of_the_wrong_kind_is_a_key_error() -> None:
    with pytest.raises(KeyLoadError):
        Notifications(**GOOD, private_key=platform_key().public_key())


def test_a_key_may_be_given_as_bytes() -> None:
    assert parsed(notice(), apiv3_key=APIV3_KEY.encode()).resource == PLAIN


def test_keys_of_ones_own_are_asked_by_serial() -> None:
    asked = []

    class Keys:
        request_serial = None

        def find(self, serial: str) -> Any:
            asked.append(serial)
            return platform_key().public_key()

        def known(self) -> tuple[str, ...]:
            return ()

    assert parsed(notice(serial="0ABC"), certs=Keys()).serial == "0ABC"
    assert asked == ["0ABC"]


def test_a_certificates_serial_is_known_in_any_case() -> None:
    pem = (VECTORS / "rsa_certificate.pem").read_text()
    serial = "0C3B5A69788796A5B4C3D2E1F00F1E2D3C4B5A69"
    certs = {serial: pem, PUBLIC_KEY_ID: stranger_key().public_key()}

    assert parsed(notice(serial=serial.lower().lstrip("0")), certs=certs).id


def test_its_repr_shows_no_key() -> None:
    text = repr(taker(private_key=merchant_key(), mchid=MCHID, serial=SERIAL))

    assert text == (
        f"<Notifications certs=<StaticKeys {PUBLIC_KEY_ID}> "
        f"<Merchant <SigningIdentity mchid={MCHID} serial={SERIAL}>>>"
    )


def test_an_error_of_the_keys_is_passed_on() -> None:
    class Unreachable:
        request_serial = None

        def find(self, serial: str) -> Any:
            raise SignatureError("no certificates yet")

        def known(self) -> tuple[str, ...]:
            return ()

    with pytest.raises(SignatureError, match="no certificates yet"):
        parsed(notice(), certs=Unreachable())
