"""Field encryption against wrong shapes and altered ciphertexts; what it lets nobody see."""

from __future__ import annotations

import base64
import json
import logging
import traceback
from collections.abc import Callable
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.padding import MGF1, OAEP, PKCS1v15
from cryptography.hazmat.primitives.hashes import SHA256
from hypothesis import given
from hypothesis import strategies as st
from support.answers import (
    PUBLIC_KEY_ID,
    Terminal,
    client_of,
    merchant_key,
    platform_key,
    signed,
    stranger_key,
)
from support.rows import for_each
from support.sensitive import OAEP_SHA1, leaves, marked_pointers, opened, sealed

from wechatpay_chain import Client, WeChatPayError, catalogue
from wechatpay_chain._sensitive.plugin import FieldEncryption
from wechatpay_chain.exceptions import DecryptionError, EncryptionError, SignatureMismatchError

APPLYMENT = "v3/ecommerce/applyments/"
GUIDES = "v3/smartguide/guides"
ARCHIVES = "v3/aggracct-bc/wb-channel/account/mch_archives"
CARD = "6222021234567890123"


def client_with(terminal: Terminal, **more: Any) -> Client:
    plugin = FieldEncryption({PUBLIC_KEY_ID: platform_key().public_key()}, merchant_key(), **more)
    return client_of(terminal, plugins=[plugin])


def fields_of(path: str, method: str, part: str) -> Any:
    endpoint = catalogue.lookup(path, method)
    assert endpoint is not None
    return getattr(endpoint, part)


def names_in(path: str, method: str, part: str) -> list[str]:
    """Names that lead to marked fields, the marked ones too."""
    pointers = marked_pointers(fields_of(path, method, part))
    return sorted({name for where in pointers for name in where.split("/")[1:] if name != "*"})


def documents(names: list[str]) -> st.SearchStrategy[Any]:
    """JSON that has documented names in places of all kinds."""
    scalars = st.none() | st.booleans() | st.integers(-9, 9) | st.text(max_size=80)
    keys = st.sampled_from(names) | st.text(max_size=3)
    return st.recursive(
        scalars,
        lambda inner: st.lists(inner, max_size=3) | st.dictionaries(keys, inner, max_size=5),
        max_leaves=25,
    )


def plain_pointer(where: str, marked: set[str]) -> bool:
    """Whether no marked field is there, in whatever lists it may stand."""
    return where.replace("/*", "") not in {pointer.replace("/*", "") for pointer in marked}


# Requests


def post(client: Client, data: Any) -> Any:
    return client.chain(APPLYMENT).post(json=data)


def refusal_of(call: Callable[[], Any]) -> str:
    """What *call* is refused with; empty where it is not."""
    try:
        call()
    except (EncryptionError, DecryptionError) as error:
        return str(error)
    return ""


OBJECTS = documents(names_in(APPLYMENT, "POST", "body")).filter(
    lambda value: isinstance(value, (dict, list))
)


@given(OBJECTS)
def test_any_json_is_sent_with_only_marked_fields_changed_or_refused(data: Any) -> None:
    terminal = Terminal()
    marked = marked_pointers(fields_of(APPLYMENT, "POST", "body"))
    with client_with(terminal) as client:
        refused = refusal_of(lambda: post(client, data))

    assert refused == "" or refused.startswith("json")
    assert bool(refused) == (terminal.requests == [])
    if refused:
        return
    sent = json.loads(terminal.request.body)
    pairs = list(zip(leaves(sent), leaves(data), strict=True))
    assert [where for (where, _), _ in pairs] == [where for _, (where, _) in pairs]
    for (where, new), (_, old) in pairs:
        assert new == old or (
            not plain_pointer(where, marked) and opened(new, platform_key()) == old
        )


@given(OBJECTS)
def test_what_was_sent_is_sent_again_unchanged(data: Any) -> None:
    terminal = Terminal()
    with client_with(terminal) as client:
        if refusal_of(lambda: post(client, data)):
            return
        post(client, json.loads(terminal.request.body))

    first, second = terminal.requests
    assert first.body == second.body


@given(st.text(alphabet="mobile=&%+[]2Bf0é", max_size=30))
def test_any_query_is_sent_or_refused(query: str) -> None:
    terminal = Terminal()
    with client_with(terminal) as client:
        refused = refusal_of(lambda: client.chain(GUIDES).get(query=f"limit=1&{query}"))

    assert refused == "" or refused.startswith("query.mobile: ")
    assert bool(refused) == (terminal.requests == [])


def test_lists_in_lists_without_end_do_not_end_the_program() -> None:
    deep: Any = {"ubo_info_list": CARD}
    for _ in range(200):
        deep = [deep]
    terminal = Terminal()
    with client_with(terminal) as client:
        post(client, {"ubo_info_list": deep})

    assert json.loads(terminal.request.body) == {"ubo_info_list": deep}


# Answers


@given(documents(names_in(ARCHIVES, "GET", "response")))
def test_any_json_is_answered_with_only_marked_fields_changed_or_refused(data: Any) -> None:
    response = answered(json.dumps(data, ensure_ascii=False).encode(), ARCHIVES)

    refused = refusal_of(response.json)

    assert refused == "" or refused.startswith("json")
    assert refused or response.json() == data  # nothing in it is a ciphertext


def answered(body: bytes, path: str = GUIDES) -> Any:
    with client_with(Terminal(signed(body))) as client:
        return client.chain(path).get()


def refusal(ciphertext: Any) -> str:
    response = answered(json.dumps({"data": [{"name": ciphertext}]}).encode())
    with pytest.raises(DecryptionError) as caught:
        response.json()
    assert caught.value.__cause__ is None
    assert caught.value.__context__ is None
    return str(caught.value)


def flipped(raw: bytes, bit: int) -> str:
    changed = int.from_bytes(raw, "big") ^ (1 << bit)
    return base64.b64encode(changed.to_bytes(len(raw), "big")).decode()


def alterations() -> dict[str, Any]:
    key = merchant_key().public_key()
    whole = sealed(CARD, key)
    raw = base64.b64decode(whole)
    size = len(raw)
    sha256 = OAEP(MGF1(SHA256()), SHA256(), label=None)
    return {
        **{f"bit {bit}": flipped(raw, bit) for bit in range(0, size * 8, 37)},
        **{f"cut to {n}": base64.b64encode(raw[:n]).decode() for n in (1, 16, size - 1)},
        **{f"text cut by {n}": whole[:-n] for n in (1, 2, 3, 4)},
        "grown": base64.b64encode(raw + b"\0").decode(),
        "grown before": base64.b64encode(b"\0" + raw).decode(),
        "twice": base64.b64encode(raw + raw).decode(),
        "text grown": whole + "A",
        "blank": f" {whole}",
        "urlsafe": base64.urlsafe_b64encode(b"\xff" * size).decode(),
        "another's": sealed(CARD, stranger_key().public_key()),
        "for the platform": sealed(CARD, platform_key().public_key()),
        "other padding": sealed(CARD, key, PKCS1v15()),
        "other hash": sealed(CARD, key, sha256),
        "no text": base64.b64encode(key.encrypt(b"\xff\xfe", OAEP_SHA1)).decode(),
        "above the modulus": base64.b64encode(b"\xff" * size).decode(),
        "zeros": base64.b64encode(bytes(size)).decode(),
        "plaintext": CARD,
        "masked": "张*",
        "number": 6222,
        "list": [whole],
        "object": {"a": whole},
        "false": False,
    }


ALTERED = alterations()


@for_each("how", ALTERED)
def test_all_that_does_not_decrypt_looks_the_same(how: str) -> None:
    assert refusal(ALTERED[how]) == refusal("AAAA")


def test_nothing_is_decrypted_before_it_is_verified() -> None:
    body = json.dumps({"data": [{"name": "not a ciphertext"}]}).encode()
    terminal = Terminal(signed(b"another body").with_body(body))

    with client_with(terminal) as client, pytest.raises(SignatureMismatchError) as caught:
        client.chain(GUIDES).get()

    refused = caught.value.response
    assert refused is not None
    assert refused.json()["data"][0]["name"] == "not a ciphertext"


# Secrecy


def everything_shown(error: BaseException) -> str:
    """All texts of an error, of those behind it too."""
    behind = [error.__cause__, error.__context__]
    return "\n".join(
        [repr(error), *traceback.format_exception(error)]
        + [everything_shown(one) for one in behind if one is not None]
    )


@pytest.mark.parametrize(
    "options",
    [
        {"json": {"id_card_info": {"id_card_name": CARD * 20}}},
        {"json": {"id_card_info": {"id_card_name": [CARD]}}},
        {"json": {"id_card_info": {"id_card_name": {"a": CARD}}}},
        {"json": {"id_card_info": {"id_card_name": int(CARD)}}},
        {"json": {"id_card_info": {"id_card_name": f"{CARD}\ud800"}}},
        {
            "json": {"id_card_info": {"id_card_name": CARD}},
            "headers": {"Wechatpay-Serial": "ABCD"},
        },
    ],
)
def test_no_error_shows_a_plaintext(
    options: dict[str, Any], caplog: pytest.LogCaptureFixture
) -> None:
    with (
        caplog.at_level(logging.DEBUG),
        client_with(Terminal()) as client,
        pytest.raises(WeChatPayError) as caught,
    ):
        client.chain(APPLYMENT).post(**options)

    assert CARD not in everything_shown(caught.value)
    assert CARD not in caplog.text


@pytest.mark.parametrize("query", [f"mobile={CARD}+", f"mobile={CARD}%FF", f"mobile[]={CARD}"])
def test_no_error_shows_a_plaintext_of_a_query(query: str) -> None:
    with client_with(Terminal()) as client, pytest.raises(EncryptionError) as caught:
        client.chain(GUIDES).get(query=query)

    assert CARD not in everything_shown(caught.value)


def test_no_repr_shows_a_plaintext_or_a_key(caplog: pytest.LogCaptureFixture) -> None:
    body = json.dumps({"data": [{"name": sealed(CARD, merchant_key().public_key())}]}).encode()
    with caplog.at_level(logging.DEBUG), client_with(Terminal(signed(body))) as client:
        response = client.chain(GUIDES).get(query={"mobile": CARD})
        data = response.json()

    (change,) = response._changes
    shown = f"{response!r} {response.request!r} {change!r} {change} {client!r} {caplog.text}"
    assert data == {"data": [{"name": CARD}]}
    assert CARD not in shown
    assert str(merchant_key().private_numbers().d) not in shown
