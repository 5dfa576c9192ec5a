"""Shapes that hardly any endpoint has: JSON within text, lists of ciphertexts, notifications."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from support.rows import for_each
from support.sensitive import sealed

from wechatpay_chain import catalogue
from wechatpay_chain._sensitive.incoming import Decryption
from wechatpay_chain._sensitive.places import Marks, Place, marked, marks_of, replace_marked
from wechatpay_chain.catalogue import Field
from wechatpay_chain.exceptions import DecryptionError

if TYPE_CHECKING:
    from wechatpay_chain.testing import Identity

NAME = Field("name", "string", encrypted="rsa")
OTHER = Field("other", "string")
FIELDS = (
    OTHER,
    Field("text", "string", encoded="json", fields=(NAME, OTHER)),
    Field("names", "string[]", encrypted="rsa"),
    Field("people", "object[]", fields=(Field("inner", "object", fields=(NAME,)),)),
)


def shouted(data: Any) -> tuple[list[str], bool]:
    """Puts marked texts into capitals, in place; the paths of those, and whether any changed."""
    paths = []

    def shout(value: Any, place: Place) -> Any:
        paths.append(place.path)
        return value if value.isupper() else value.upper()

    return paths, replace_marked(data, marked(FIELDS), "json", shout)


def test_json_within_text_is_looked_into() -> None:
    data = {"text": '{"name": "a", "other": "b"}'}

    assert shouted(data) == (["json.text.name"], True)
    assert json.loads(data["text"]) == {"name": "A", "other": "b"}


@for_each("text", ['{ "name" : "A" }', '{"other": "b"}', "not JSON", "[]", "1", "{"])
def test_text_with_nothing_to_change_keeps_its_spelling(text: str) -> None:
    data = {"text": text}

    assert shouted(data)[1] is False
    assert data == {"text": text}


def test_an_object_where_text_is_documented_is_looked_into() -> None:
    data = {"text": {"name": "a"}}

    assert shouted(data) == (["json.text.name"], True)
    assert data == {"text": {"name": "A"}}


def test_each_of_several_texts_is_changed() -> None:
    data = {"names": ["a", None, "", "b"]}

    assert shouted(data) == (["json.names[0]", "json.names[3]"], True)
    assert data == {"names": ["A", None, "", "B"]}


def test_several_texts_with_nothing_to_change_stay_the_same_list() -> None:
    names = ["A", ""]
    data = {"names": names}

    assert shouted(data)[1] is False
    assert data["names"] is names


def test_every_item_of_every_list_is_visited() -> None:
    one = {"inner": {"name": "a"}}
    data = {"people": [one, {"inner": [{"name": "b"}, 1]}, None, [one]], "other": "c"}

    paths, _ = shouted(data)

    assert paths == ["json.people[0].inner.name", "json.people[1].inner[0].name"]


@for_each("data", [None, 1, "name", [], [1, "a"], {}, {"else": {"name": "a"}}])
def test_data_without_marked_places_stays(data: Any) -> None:
    assert shouted(data) == ([], False)


@pytest.mark.parametrize("path", ["v3/merchants", "hk/v3/merchants"])
def test_an_overseas_folder_may_stand_in_the_path(path: str) -> None:
    marks = marks_of(path, "POST")

    assert marks is not None
    assert marks.overseas
    assert set(marks.body) == {"contact"}


def test_apiv2_has_no_marks_as_it_has_another_protocol() -> None:
    assert marks_of("v2/mmpaysptrans/pay_bank", "POST") == Marks(frozenset(), {}, {}, False)


def test_a_notifications_fields_can_be_decrypted(identity: Identity) -> None:
    (event,) = (
        one
        for one in catalogue.events()
        if one.event_type == "BRAND_MEMBER_CARD_SP.USER_CARD.CREATE"
    )
    key = identity.private_key.public_key()
    resource = {
        "phone_number": sealed("138", key),
        "user_information": {
            "custom_field_list": [{"user_chosen_values": [sealed("甲", key), sealed("乙", key)]}]
        },
    }

    found = Decryption(marked(event.resource), identity.private_key)(resource)

    assert found["phone_number"] == "138"
    (custom,) = found["user_information"]["custom_field_list"]
    assert custom == {"user_chosen_values": ["甲", "乙"]}


def test_errors_name_what_the_field_is_of(identity: Identity) -> None:
    decryption = Decryption(marked([NAME]), identity.private_key, source="the notification")

    with pytest.raises(DecryptionError, match=r"^json\.name of the notification does not decrypt"):
        decryption({"name": "x"})
