"""Which answers must be proved, and which keys and times prove them.

What happens to answers that were tampered with stands in ``test_verifier_tamper``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from support.answers import (
    NOW,
    PUBLIC_KEY_ID,
    Answer,
    Terminal,
    client_of,
    platform_key,
    proof,
    signed,
    stranger_key,
    unsigned,
)
from support.rows import for_each

from wechatpay_chain import HTTPStatusError, Response
from wechatpay_chain.exceptions import (
    ClientStatusError,
    KeysUnavailableError,
    MissingSignatureHeaderError,
    RedirectStatusError,
    ResponseBodyError,
    ServerStatusError,
    SignatureMismatchError,
    UnknownSerialError,
)

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey

    from wechatpay_chain.message import Request
    from wechatpay_chain.typing import Handler, RequestOptions

HEX = "0A2B0E9D8C7F6A5B4C3D2E1F0A9B8C7D6E5F4A3B"


def get(answer: Answer, **options: Any) -> Response:
    return client_of(Terminal(answer))["v3"].x.get(options)


# What is accepted


@for_each("status", [200, 201, 202, 206])
@for_each("body", [b'{"a":1}', b"", b"\n", b"\x00\xff" * 1000])
def test_an_answer_with_its_proof_is_verified(status: int, body: bytes) -> None:
    response = get(signed(body, status))

    assert response.verified
    assert response.unverified_reason is None
    assert response.content == body


@pytest.mark.parametrize("stream", [False, True])
def test_a_204_without_a_body_is_verified(stream: bool) -> None:
    response = get(signed(b"", 204), stream=stream)

    assert response.content == b""
    assert response.verified


@pytest.mark.parametrize("offset", [-300, -299, 0, 299, 300])
def test_five_minutes_either_way_are_allowed(offset: int) -> None:
    assert get(signed(timestamp=NOW + offset)).verified


@for_each("serial", [HEX, HEX.lower(), "00" + HEX, HEX.lstrip("0"), "0" + HEX.lower()])
@for_each("known", [HEX, HEX.lower(), HEX.lstrip("0")])
def test_a_certificates_serial_is_a_number_in_hexadecimal(serial: str, known: str) -> None:
    certs = {known: platform_key().public_key()}

    assert client_of(Terminal(signed(serial=serial)), certs=certs)["v3"].x.get().verified


@pytest.mark.parametrize(
    "serial",
    ["PUB_KEY_ID_0ABC", "PUB_KEY_ID_abc", "PUB_KEY_ID_ABC", "PUB_KEY_ID_0abc0", "0PUB_KEY_ID_x"],
)
def test_a_public_key_id_is_opaque(serial: str) -> None:
    certs = {"PUB_KEY_ID_0abc": platform_key().public_key()}

    with pytest.raises(UnknownSerialError):
        client_of(Terminal(signed(serial=serial)), certs=certs)["v3"].x.get()


def test_while_keys_change_either_may_sign() -> None:
    certs = {HEX: stranger_key().public_key(), PUBLIC_KEY_ID: platform_key().public_key()}

    for serial, key in ((HEX, stranger_key()), (PUBLIC_KEY_ID, platform_key())):
        terminal = Terminal(signed(serial=serial, key=key))
        assert client_of(terminal, certs=certs)["v3"].x.get().verified


def test_the_key_is_the_one_that_the_serial_names() -> None:
    certs = {HEX: stranger_key().public_key(), PUBLIC_KEY_ID: platform_key().public_key()}

    with pytest.raises(SignatureMismatchError):
        client_of(Terminal(signed(serial=HEX)), certs=certs)["v3"].x.get()


def test_header_names_are_read_in_any_case() -> None:
    answer = signed()

    lowered = Answer(answer.body, headers={k.lower(): v for k, v in answer.headers.items()})

    assert get(lowered).verified


def test_an_async_verbs_answer_is_verified_as_well() -> None:
    with client_of(Terminal(signed())) as client:
        assert client["v3"].x.get_async().wait().verified

    with (
        client_of(Terminal(signed(key=stranger_key()))) as client,
        pytest.raises(SignatureMismatchError),
    ):
        client["v3"].x.get_async().wait()


def test_a_middleware_outside_sees_a_verified_answer_only() -> None:
    seen: list[bool] = []
    client = client_of(Terminal(signed()))

    def outermost(handler: Handler) -> Handler:
        def looking(request: Request, options: RequestOptions) -> Response:
            response = handler(request, options)
            seen.append(response.verified)
            return response

        return looking

    client.get_driver().select("v3").handler.unshift(outermost)
    client["v3"].x.get()

    assert seen == [True]


# A user's own source of keys


class OwnKeys:
    """Keys from elsewhere."""

    request_serial = "named by the key source"

    def __init__(self, key: RSAPublicKey | None) -> None:
        self.key = key

    def __len__(self) -> int:
        return 0

    def find(self, serial: str) -> RSAPublicKey | None:
        if self.key is None:
            raise ConnectionError("the key store is down")
        return self.key

    def known(self) -> tuple[str, ...]:
        return ()


def test_keys_may_come_from_an_object_of_the_users_own() -> None:
    terminal = Terminal(signed())
    client = client_of(terminal, certs=OwnKeys(platform_key().public_key()))

    assert client["v3"].x.get().verified
    assert terminal.request.headers["Wechatpay-Serial"] == "named by the key source"


def test_an_error_of_the_key_source_closes_the_answer() -> None:
    terminal = Terminal(signed())
    client = client_of(terminal, certs=OwnKeys(None))

    with pytest.raises(KeysUnavailableError, match="key store") as caught:
        client["v3"].x.get(stream=True)

    assert isinstance(caught.value.__cause__, ConnectionError)
    assert terminal.closed == 1


# Streamed answers


def test_a_streamed_answer_is_verified_when_its_last_byte_has_passed() -> None:
    response = get(signed(b"0123456789"), stream=True)
    chunks = response.iter_bytes()

    assert [next(chunks), next(chunks)] == [b"01234", b"56789"]
    assert not response.verified
    assert list(chunks) == []
    assert response.verified
    assert response.unverified_reason is None


def test_a_streamed_answer_closed_early_stays_unverified() -> None:
    terminal = Terminal(signed(b"0123456789"))

    with client_of(terminal)["v3"].x.get(stream=True) as response:
        next(response.iter_bytes())

    assert not response.verified
    assert response.unverified_reason == "the body has not been read to its end"
    assert terminal.closed == 1


def test_what_a_closed_answer_still_gives_is_not_taken_for_the_whole() -> None:
    client = client_of(Terminal(unsigned(b"0123456789")))
    response = client["https://example.com/file"].get(stream=True)
    chunks = response.iter_bytes()
    next(chunks)

    response.close()

    with pytest.raises(ResponseBodyError, match="closed while"):
        list(chunks)


def test_a_streamed_answer_that_breaks_its_headers_is_refused_at_once() -> None:
    terminal = Terminal(unsigned())

    with pytest.raises(MissingSignatureHeaderError):
        client_of(terminal)["v3"].x.get(stream=True)

    assert terminal.closed == 1


def test_json_of_a_streamed_answer_comes_verified() -> None:
    response = get(signed(b'{"a":[1]}'), stream=True)

    assert response.json() == {"a": [1]}
    assert response.verified


def test_the_content_of_a_tampered_streamed_answer_is_not_handed_out() -> None:
    response = get(signed(b"0123456789").with_body(b"0123456780"), stream=True)

    with pytest.raises(SignatureMismatchError):
        response.content  # noqa: B018 - reading it is the test
    with pytest.raises(ResponseBodyError):
        response.content  # noqa: B018
    assert response.unverified_reason == "refused: SignatureMismatchError"


# Answers other than 2xx

REFUSAL = b'{"code":"PARAM_ERROR","message":"no"}'


@pytest.mark.parametrize("stream", [False, True], ids=["whole", "streamed"])
@for_each(
    "status, kind",
    [(302, RedirectStatusError), (404, ClientStatusError), (500, ServerStatusError)],
)
def test_an_error_with_a_valid_proof_says_that_it_is_verified(
    status: int, kind: type[HTTPStatusError], stream: bool
) -> None:
    with pytest.raises(kind) as caught:
        get(signed(REFUSAL, status), stream=stream)

    assert caught.value.response.verified
    assert caught.value.response.unverified_reason is None


INVALID = {
    "half of one": (
        signed(REFUSAL, 400).with_headers(Wechatpay_Nonce=None),
        "MissingSignatureHeaderError",
    ),
    "another body": (signed(b"x", 400).with_body(REFUSAL), "SignatureMismatchError"),
    "another key": (signed(REFUSAL, 400, key=stranger_key()), "SignatureMismatchError"),
    "an old one": (signed(REFUSAL, 400, timestamp=NOW - 9999), "StaleTimestampError"),
    "unknown serial": (signed(REFUSAL, 400, serial="ABC"), "UnknownSerialError"),
    "a probe": (
        signed(REFUSAL, 400).with_headers(Wechatpay_Signature="WECHATPAY/SIGNTEST/x"),
        "SignatureProbeError",
    ),
}


@pytest.mark.parametrize("stream", [False, True], ids=["whole", "streamed"])
@for_each("case", INVALID)
def test_an_invalid_proof_does_not_hide_the_status(case: str, stream: bool) -> None:
    answer, why = INVALID[case]

    with pytest.raises(ClientStatusError) as caught:
        get(answer, stream=stream)

    response = caught.value.response
    assert caught.value.code == "PARAM_ERROR"
    assert not response.verified
    assert response.unverified_reason == f"a 400 answer is not reliably signed ({why})"


@pytest.mark.parametrize("stream", [False, True], ids=["whole", "streamed"])
@for_each("status", [302, 404, 503])
def test_an_error_that_is_returned_is_verified_as_proved(status: int, stream: bool) -> None:
    proved = get(signed(REFUSAL, status), http_errors=False, stream=stream)
    forged = get(signed(REFUSAL, status, key=stranger_key()), http_errors=False, stream=stream)

    assert proved.content == forged.content == REFUSAL
    assert proved.verified
    assert not forged.verified
    assert "SignatureMismatchError" in str(forged.unverified_reason)


def test_an_error_without_a_proof_needs_no_further_reason() -> None:
    response = get(unsigned(REFUSAL, 400), http_errors=False)

    assert not response.verified
    assert response.unverified_reason == "a 400 answer is not reliably signed"


def test_an_error_from_elsewhere_is_never_verified() -> None:
    client = client_of(Terminal(signed(REFUSAL, 404)))

    with pytest.raises(ClientStatusError) as caught:
        client["https://example.com/x"].get()

    assert not caught.value.response.verified


def test_an_error_made_by_a_plugin_without_an_answer_passes() -> None:
    def failing(request: Request, options: RequestOptions) -> Response:
        raise HTTPStatusError("made up")

    with pytest.raises(HTTPStatusError, match="made up"):
        client_of(failing)["v3"].x.get()


# The errors' words


def test_an_unknown_serial_error_knows_both_sides() -> None:
    with pytest.raises(UnknownSerialError) as caught:
        get(signed(serial="ABC"))

    assert caught.value.serial == "ABC"
    assert caught.value.known == (PUBLIC_KEY_ID,)
    assert "ABC" in str(caught.value)
    assert PUBLIC_KEY_ID in str(caught.value)


def test_of_many_keys_an_error_names_a_few() -> None:
    certs = {f"{number:040X}": platform_key().public_key() for number in range(1, 1000)}

    with pytest.raises(UnknownSerialError, match="and 994 more") as caught:
        client_of(Terminal(signed(serial="ABC")), certs=certs)["v3"].x.get()

    assert len(str(caught.value)) < 1000


def test_of_a_long_path_an_error_names_the_beginning() -> None:
    with pytest.raises(SignatureMismatchError) as caught:
        client_of(Terminal(signed(key=stranger_key())))["v3"]._openid_.get(openid="o" * 5000)

    assert len(str(caught.value)) < 600


def test_a_missing_header_error_names_all_that_are_missing() -> None:
    answer = Answer(headers=proof(b"")).with_headers(Wechatpay_Nonce=None, Wechatpay_Serial="")

    with pytest.raises(
        MissingSignatureHeaderError, match="lacks Wechatpay-Nonce, Wechatpay-Se"
    ) as e:
        get(answer)

    assert e.value.missing == ("Wechatpay-Nonce", "Wechatpay-Serial")


@pytest.mark.parametrize(("verb", "advised"), [("get", False), ("post", True), ("delete", True)])
def test_after_a_write_the_error_advises_to_query(verb: str, advised: bool) -> None:
    with pytest.raises(SignatureMismatchError) as caught:
        getattr(client_of(Terminal(signed(key=stranger_key())))["v3"].x, verb)()

    assert ("may have been carried out" in str(caught.value)) is advised
