"""``FieldEncryption`` in a client: what leaves it, which key it names, what comes back."""

from __future__ import annotations

import asyncio
import copy
import logging
import pickle
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import quote, urlencode

import pytest
from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey, generate_private_key
from support.rows import for_each
from support.sensitive import (
    certificates_of,
    client_of_platform,
    opened,
    plugin_of,
    sealed,
)

from wechatpay_chain import Builder, Client, HandlerStack
from wechatpay_chain.crypto import AesGcm
from wechatpay_chain.exceptions import (
    ClientStatusError,
    ConfigurationError,
    DecryptionError,
    EncryptionError,
    KeyLoadError,
)

if TYPE_CHECKING:
    from wechatpay_chain.testing import Identity, Platform, ReceivedRequest

PAYER = "张三"
RECEIVERS = "v3/profitsharing/receivers/add"
GUIDES = "v3/smartguide/guides"
ORDERS = "v3/profitsharing/orders"
MERCHANTS = "v3/global/merchants"
CERTIFICATE = "5157F09EFDC096DE15EBE81A47057A7232F1B8E1"


@pytest.fixture
def encrypting(platform: Platform) -> Iterator[Client]:
    platform.expect("POST", RECEIVERS).respond({})
    platform.expect("POST", ORDERS).respond({})
    platform.expect("GET", GUIDES).respond({})
    with client_of_platform(platform) as made:
        yield made


@pytest.fixture(scope="module")
def other() -> RSAPrivateKey:
    """Another key of the platform."""
    return generate_private_key(65537, 2048)


def last(platform: Platform) -> ReceivedRequest:
    return platform.requests[-1]


def read(platform: Platform, value: str) -> str:
    return opened(value, platform.identity.platform_key)


# What leaves


def test_what_the_caller_gave_stays_as_it_was(platform: Platform, encrypting: Client) -> None:
    given = {"receivers": [{"name": PAYER, "amount": 1}], "appid": "wx1"}
    before = copy.deepcopy(given)

    encrypting.chain(ORDERS).post(json=given)

    assert given == before
    assert read(platform, last(platform).json()["receivers"][0]["name"]) == PAYER


def test_a_dataclass_is_looked_into(platform: Platform, encrypting: Client) -> None:
    @dataclass
    class Receiver:
        name: str
        account: str = "1900000100"

    encrypting.chain(RECEIVERS).post(json=Receiver(PAYER))

    sent = last(platform).json()
    assert (read(platform, sent["name"]), sent["account"]) == (PAYER, "1900000100")


def test_tuples_are_looked_into(platform: Platform, encrypting: Client) -> None:
    encrypting.chain(ORDERS).post(json={"receivers": ({"name": PAYER}, {"name": "李四"})})

    sent = last(platform).json()["receivers"]
    assert [read(platform, one["name"]) for one in sent] == [PAYER, "李四"]


def test_a_single_object_where_a_list_is_documented_is_looked_into(
    platform: Platform, encrypting: Client
) -> None:
    encrypting.chain(ORDERS).post(json={"receivers": {"name": PAYER}})

    assert read(platform, last(platform).json()["receivers"]["name"]) == PAYER


@pytest.mark.parametrize("nothing", [None, ""])
def test_null_and_empty_text_are_sent_as_they_are(
    platform: Platform, encrypting: Client, nothing: Any
) -> None:
    encrypting.chain(RECEIVERS).post(json={"name": nothing, "type": "MERCHANT_ID"})

    assert last(platform).json() == {"name": nothing, "type": "MERCHANT_ID"}


@pytest.mark.parametrize("value", [1, 1.5, True, ["a"], {"a": 1}])
def test_what_is_no_text_in_a_marked_field_is_refused_by_its_path(
    platform: Platform, encrypting: Client, value: Any
) -> None:
    with pytest.raises(EncryptionError, match=r"^json\.receivers\[1\]\.name: text is wanted"):
        encrypting.chain(ORDERS).post(json={"receivers": [{}, {"name": value}]})

    assert platform.requests == []


def test_a_text_that_is_too_long_is_refused_by_its_path(
    platform: Platform, encrypting: Client
) -> None:
    with pytest.raises(
        EncryptionError, match=r"^json\.receivers\[0\]\.name: the text has 215 bytes.* 214$"
    ):
        encrypting.chain(ORDERS).post(json={"receivers": [{"name": "x" * 215}]})

    assert platform.requests == []


def test_a_text_of_exactly_214_bytes_is_sent(platform: Platform, encrypting: Client) -> None:
    encrypting.chain(RECEIVERS).post(json={"name": "汉" * 71 + "x"})

    assert read(platform, last(platform).json()["name"]) == "汉" * 71 + "x"


def test_a_ciphertext_is_sent_as_it_is_and_its_key_is_named(
    platform: Platform, encrypting: Client, identity: Identity
) -> None:
    ready = sealed(PAYER, identity.platform_key.public_key())

    encrypting.chain(RECEIVERS).post(json={"name": ready})

    assert last(platform).json() == {"name": ready}
    assert last(platform).headers["Wechatpay-Serial"] == identity.public_key_id


def test_sending_what_was_sent_changes_nothing(platform: Platform, encrypting: Client) -> None:
    encrypting.chain(ORDERS).post(json={"receivers": [{"name": PAYER}, {"name": None}]})
    first = last(platform)

    encrypting.chain(ORDERS).post(json=first.json())

    assert last(platform).body == first.body


def test_a_body_given_ready_made_is_not_looked_into(platform: Platform, encrypting: Client) -> None:
    encrypting.chain(RECEIVERS).post(body='{"name": "plain"}')

    assert last(platform).body == b'{"name": "plain"}'


def test_calls_without_marked_fields_are_sent_as_they_are(
    platform: Platform, encrypting: Client
) -> None:
    platform.expect("POST", "v3/pay/transactions/native").respond({})

    encrypting.v3.pay.transactions.native.post({"json": {"name": PAYER}, "query": {"mobile": "1"}})

    assert (last(platform).json(), last(platform).query) == ({"name": PAYER}, {"mobile": "1"})


def test_a_call_that_is_not_documented_is_sent_as_it_is_and_logged(
    platform: Platform, encrypting: Client, caplog: pytest.LogCaptureFixture
) -> None:
    platform.expect("POST", "v3/nowhere").respond({"name": "x"})

    with caplog.at_level(logging.DEBUG, "wechatpay_chain"):
        answer = encrypting.chain("v3/nowhere").post(json={"name": PAYER})

    assert last(platform).json() == {"name": PAYER}
    assert answer.json() == {"name": "x"}
    assert "POST /v3/nowhere is not documented; nothing of it is encrypted" in caplog.text
    assert PAYER not in caplog.text


def test_a_preview_shows_ciphertext(encrypting: Client, identity: Identity) -> None:
    shown = encrypting.v3.profitsharing.receivers.add.post.preview({"json": {"name": PAYER}})

    assert PAYER not in str(shown)
    assert shown.headers["Wechatpay-Serial"] == identity.public_key_id


def test_async_verbs_encrypt_and_decrypt(platform: Platform, encrypting: Client) -> None:
    answer = {"name": sealed("李四", platform.identity.private_key.public_key())}
    platform.expect("POST", RECEIVERS).respond(answer)

    async def run() -> Any:
        return await encrypting.chain(RECEIVERS).post_async(json={"name": PAYER})

    assert asyncio.run(run()).json() == {"name": "李四"}
    assert read(platform, last(platform).json()["name"]) == PAYER


def test_async_verbs_refuse_what_is_too_long(platform: Platform, encrypting: Client) -> None:
    promise = encrypting.chain(RECEIVERS).post_async(json={"name": "x" * 215})

    with pytest.raises(EncryptionError, match=r"^json\.name: "):
        promise.wait()

    assert platform.requests == []


# The query


@pytest.mark.parametrize("text", [PAYER, "+86 138&x=y", "a%2Bb", "a/b?c=d", "a[0]"])
def test_a_query_is_encrypted_whatever_it_holds(
    platform: Platform, encrypting: Client, text: str
) -> None:
    encrypting.chain(GUIDES).get(query={"mobile": text, "limit": 5, "userid": "a b"})

    sent = last(platform).query
    assert (read(platform, sent.pop("mobile")), sent) == (text, {"limit": "5", "userid": "a b"})


def test_a_query_as_text_is_encrypted(platform: Platform, encrypting: Client) -> None:
    encrypting.chain(GUIDES).get(query=f"userid=1&mobile={quote(PAYER)}&limit=5")

    assert read(platform, last(platform).query["mobile"]) == PAYER


def test_a_query_out_of_the_path_is_encrypted(platform: Platform, encrypting: Client) -> None:
    encrypting["v3/smartguide/guides{?mobile,limit}"].get(mobile="+86 138", limit=5)

    assert read(platform, last(platform).query["mobile"]) == "+86 138"


def test_a_ciphertext_in_a_query_is_sent_as_it_is(platform: Platform, encrypting: Client) -> None:
    ready = sealed(PAYER, platform.identity.platform_key.public_key())

    encrypting.chain(GUIDES).get(query={"mobile": ready})

    assert last(platform).query == {"mobile": ready}


def test_what_is_not_marked_in_a_query_keeps_its_spelling(
    platform: Platform, encrypting: Client
) -> None:
    encrypting.chain(GUIDES).get(query="a=%7E&&b&mobile=&c=1+1&mobile")

    assert last(platform).target == f"/{GUIDES}?a=%7E&&b&mobile=&c=1+1&mobile"


def test_a_blank_that_may_be_a_plus_is_refused(platform: Platform, encrypting: Client) -> None:
    with pytest.raises(EncryptionError, match=r"^query\.mobile: a bare \+ .*%20 or %2B"):
        encrypting.chain(GUIDES).get(query=urlencode({"mobile": "John Smith"}))

    assert platform.requests == []


@pytest.mark.parametrize("query", [{"mobile": ["1", "2"]}, {"mobile": {"a": "1"}}])
def test_several_values_in_a_marked_parameter_are_refused(encrypting: Client, query: Any) -> None:
    with pytest.raises(EncryptionError, match=r"^query\.mobile: text is wanted"):
        encrypting.chain(GUIDES).get(query=query)


def test_bytes_that_are_no_text_in_a_query_are_refused(encrypting: Client) -> None:
    with pytest.raises(EncryptionError, match=r"^query\.mobile: text in UTF-8") as caught:
        encrypting.chain(GUIDES).get(query="mobile=138%FF")

    assert caught.value.__context__ is None


# Which key


def test_certificates_are_named_though_no_request_names_them_by_itself(
    platform: Platform, identity: Identity, other: RSAPrivateKey
) -> None:
    platform.expect("POST", RECEIVERS).respond({})
    key = identity.platform_key.public_key()
    plugin = plugin_of(identity, certs={"AB01": other.public_key(), CERTIFICATE: key})

    with Builder.factory({**platform.config, "plugins": [plugin]}) as client:
        client.chain(RECEIVERS).post(json={"name": PAYER})

    assert last(platform).headers["Wechatpay-Serial"] == CERTIFICATE
    assert read(platform, last(platform).json()["name"]) == PAYER


@pytest.mark.parametrize("name", [CERTIFICATE, CERTIFICATE.lower()])
def test_the_key_that_the_callers_header_names_is_used(
    platform: Platform, identity: Identity, other: RSAPrivateKey, name: str
) -> None:
    platform.expect("POST", RECEIVERS).respond({})
    certs = {**certificates_of(identity), CERTIFICATE: other.public_key()}

    with client_of_platform(platform, certs=certs) as client:
        headers = {"wechatpay-serial": name}
        client.chain(RECEIVERS).post(json={"name": PAYER}, headers=headers)

    assert last(platform).headers["Wechatpay-Serial"] == name
    assert opened(last(platform).json()["name"], other) == PAYER


def test_a_header_that_names_an_unknown_key_is_refused(
    platform: Platform, encrypting: Client
) -> None:
    with pytest.raises(EncryptionError, match=r"names ABCD, which certs does not hold.*PUB_KEY_ID"):
        encrypting.chain(RECEIVERS).post(json={"name": PAYER}, headers={"Wechatpay-Serial": "ABCD"})

    assert platform.requests == []


def test_a_header_that_names_an_unknown_key_is_sent_where_nothing_is_encrypted(
    platform: Platform, encrypting: Client
) -> None:
    encrypting.chain(RECEIVERS).post(json={"type": "x"}, headers={"Wechatpay-Serial": "ABCD"})

    assert last(platform).headers["Wechatpay-Serial"] == "ABCD"


# What comes back


def answering(platform: Platform, **answer: Any) -> None:
    platform.expect("POST", RECEIVERS).respond(**answer)


def encrypted_name(platform: Platform, text: str = PAYER) -> dict[str, str]:
    return {"name": sealed(text, platform.identity.private_key.public_key()), "type": "x"}


def test_an_error_answer_is_left_alone(platform: Platform, encrypting: Client) -> None:
    answering(platform, json={"code": "PARAM_ERROR", "name": "plain"}, status=400)

    answer = encrypting.chain(RECEIVERS).post(json={}, http_errors=False)

    assert answer.json()["name"] == "plain"
    with pytest.raises(ClientStatusError):
        encrypting.chain(RECEIVERS).post(json={})


@pytest.mark.parametrize("nothing", [None, ""])
def test_null_and_empty_text_come_back_as_they_are(
    platform: Platform, encrypting: Client, nothing: Any
) -> None:
    answering(platform, json={"name": nothing})

    assert encrypting.chain(RECEIVERS).post(json={}).json() == {"name": nothing}


def test_an_empty_answer_has_no_data(platform: Platform, encrypting: Client) -> None:
    answering(platform, json=None, status=204)

    assert encrypting.chain(RECEIVERS).post(json={}).json() is None


def test_a_streamed_answer_is_left_alone(platform: Platform, encrypting: Client) -> None:
    answered = encrypted_name(platform)
    answering(platform, json=answered)

    with encrypting.chain(RECEIVERS).post(json={}, stream=True) as response:
        assert response.json() == answered


def test_a_sink_gets_the_bytes_as_they_came(
    platform: Platform, encrypting: Client, tmp_path: Path
) -> None:
    answered = encrypted_name(platform)
    answering(platform, json=answered)

    encrypting.chain(RECEIVERS).post(json={}, sink=tmp_path / "answer")

    assert answered["name"].encode() in (tmp_path / "answer").read_bytes()


def test_a_changed_answer_does_not_change_the_next_reading(
    platform: Platform, encrypting: Client
) -> None:
    answering(platform, json=encrypted_name(platform))
    response = encrypting.chain(RECEIVERS).post(json={})

    response.json().clear()

    assert response.json() == {"name": PAYER, "type": "x"}


@pytest.mark.parametrize("copied", [copy.copy, copy.deepcopy])
def test_a_copied_answer_still_decrypts(
    platform: Platform, encrypting: Client, copied: Any
) -> None:
    answering(platform, json=encrypted_name(platform))

    assert copied(encrypting.chain(RECEIVERS).post(json={})).json()["name"] == PAYER


def test_out_of_a_pickle_comes_an_answer_without_keys(
    platform: Platform, encrypting: Client
) -> None:
    answered = encrypted_name(platform)
    answering(platform, json=answered)
    response = encrypting.chain(RECEIVERS).post(json={})
    response.json()

    found = pickle.loads(pickle.dumps(response))

    assert found.json() == answered


def test_without_a_private_key_answers_stay_as_they_came(platform: Platform) -> None:
    answered = encrypted_name(platform)
    answering(platform, json=answered)

    with client_of_platform(platform, private_key=None) as client:
        assert client.chain(RECEIVERS).post(json={"name": "x"}).json() == answered


def test_what_does_not_decrypt_is_told_by_its_path_and_can_be_read_raw(
    platform: Platform, encrypting: Client
) -> None:
    platform.expect("GET", GUIDES).respond({"data": [{}, {"name": "plain"}]})
    response = encrypting.chain(GUIDES).get()

    with pytest.raises(DecryptionError, match=r"^json\.data\[1\]\.name of the answer.*\.content"):
        response.json()

    assert b"plain" in response.content


# Platform certificates, encrypted with the APIv3 key

NONCE, DATA = "0123456789ab", "certificate"


def certificates(identity: Identity, **more: Any) -> dict[str, Any]:
    ciphertext = AesGcm.encrypt("PEM", identity.apiv3_key, NONCE, DATA)
    beside = {"nonce": NONCE, "associated_data": DATA, "ciphertext": ciphertext, **more}
    return {"data": [{"serial_no": "AB", "encrypt_certificate": beside}]}


def downloaded(platform: Platform, answered: Any, **more: Any) -> Any:
    platform.expect("GET", "v3/certificates").respond(answered)
    with client_of_platform(platform, **more) as client:
        return client.v3.certificates.get().json()


def test_certificates_are_decrypted_with_what_stands_beside_them(platform: Platform) -> None:
    answered, key = certificates(platform.identity), platform.identity.apiv3_key

    found = downloaded(platform, answered, apiv3_key=key)

    assert found["data"][0]["encrypt_certificate"]["ciphertext"] == "PEM"


def test_certificates_stay_as_they_came_without_an_apiv3_key(platform: Platform) -> None:
    answered = certificates(platform.identity)

    assert downloaded(platform, answered) == answered


@pytest.mark.parametrize(
    "more",
    [{"nonce": "x"}, {"nonce": None}, {"associated_data": 1}, {"ciphertext": "AAAA"},
     {"ciphertext": 5}, {"ciphertext": ["x"]}],
)  # fmt: skip
def test_certificates_that_do_not_decrypt_have_one_error(
    platform: Platform, more: dict[str, Any]
) -> None:
    answered = certificates(platform.identity, **more)

    with pytest.raises(DecryptionError, match=r"^json\.data\[0\]\.encrypt_certificate\.ciphertext"):
        downloaded(platform, answered, apiv3_key=platform.identity.apiv3_key)


# Overseas


@pytest.fixture
def overseas(platform: Platform) -> Iterator[Client]:
    platform.expect("POST", MERCHANTS).respond({})
    platform.expect("POST", RECEIVERS).respond({})
    with client_of_platform(platform, overseas_padding="pkcs1") as made:
        yield made


def contact(padding: Any, identity: Identity) -> dict[str, Any]:
    key = identity.private_key.public_key()
    return {"contact": {"name": sealed(PAYER, key, padding)}}


def test_overseas_endpoints_get_oaep_unless_told_otherwise(
    platform: Platform, encrypting: Client
) -> None:
    platform.expect("POST", MERCHANTS).respond({})

    encrypting.chain(MERCHANTS).post(json={"contact": {"name": PAYER}})

    assert read(platform, last(platform).json()["contact"]["name"]) == PAYER


def test_overseas_endpoints_get_pkcs1_if_told_so(platform: Platform, overseas: Client) -> None:
    overseas.chain(MERCHANTS).post(json={"contact": {"name": PAYER}})

    sent = last(platform).json()["contact"]["name"]
    assert opened(sent, platform.identity.platform_key, PKCS1v15()) == PAYER


def test_a_folder_written_into_the_path_is_still_overseas(
    platform: Platform, overseas: Client
) -> None:
    platform.expect("POST", "hk/v3/merchants").respond({})

    overseas["hk/v3/merchants"].post(json={"contact": {"name": PAYER}})

    sent = last(platform).json()["contact"]["name"]
    assert opened(sent, platform.identity.platform_key, PKCS1v15()) == PAYER


def test_domestic_endpoints_get_oaep_in_any_case(platform: Platform, overseas: Client) -> None:
    overseas.chain(RECEIVERS).post(json={"name": PAYER})

    assert read(platform, last(platform).json()["name"]) == PAYER


def test_overseas_answers_are_decrypted_by_the_padding_told(
    platform: Platform, overseas: Client
) -> None:
    platform.expect("GET", f"{MERCHANTS}/1").respond(contact(PKCS1v15(), platform.identity))

    assert overseas.chain(f"{MERCHANTS}/1").get().json() == {"contact": {"name": PAYER}}


def test_no_padding_falls_back_to_the_other(platform: Platform, encrypting: Client) -> None:
    platform.expect("GET", f"{MERCHANTS}/1").respond(contact(PKCS1v15(), platform.identity))

    with pytest.raises(DecryptionError):
        encrypting.chain(f"{MERCHANTS}/1").get().json()


def test_pkcs1_takes_more_than_oaep_and_says_how_much(overseas: Client) -> None:
    overseas.chain(MERCHANTS).post(json={"contact": {"name": "x" * 245}})

    with pytest.raises(EncryptionError, match=r"^json\.contact\.name: .*246 bytes.*245"):
        overseas.chain(MERCHANTS).post(json={"contact": {"name": "x" * 246}})


# Setting it up


@for_each(
    "more, error, named",
    [
        ({"certs": None}, ConfigurationError, "certs is missing"),
        ({"certs": {}}, ConfigurationError, "certs is empty"),
        ({"certs": "PUB_KEY_ID_1"}, ConfigurationError, "certs takes a mapping"),
        ({"private_key": "none"}, KeyLoadError, "private_key"),
        ({"overseas_padding": "none"}, ConfigurationError, "'oaep', 'pkcs1'"),
        ({"apiv3_key": "0123"}, ConfigurationError, "apiv3_key must be"),
        ({"apiv3_key": 1}, ConfigurationError, "apiv3_key must be"),
    ],
)
def test_what_cannot_be_used_is_refused_when_it_is_given(
    identity: Identity, more: dict[str, Any], error: type[Exception], named: str
) -> None:
    with pytest.raises(error, match=named):
        plugin_of(identity, **more)


def test_it_stands_outside_the_verifier(encrypting: Client) -> None:
    names = encrypting.get_driver().select("v3").handler.names

    assert names[:2] == ("field_encryption", "verifier")


def test_it_is_installed_once(identity: Identity) -> None:
    stack = HandlerStack(None, [(lambda handler: handler, "verifier")])
    plugin_of(identity).install(stack)

    with pytest.raises(ConfigurationError, match="'field_encryption' already"):
        plugin_of(identity).install(stack)


def test_its_repr_names_the_platforms_keys(identity: Identity) -> None:
    shown = repr(plugin_of(identity))

    assert shown == f"<FieldEncryption <StaticKeys {identity.public_key_id}>>"
