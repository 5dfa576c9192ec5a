"""Complaints: from the user's word to the settled case, and what is refused on the way."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from typing import Any
from urllib.parse import unquote

import pytest
from support.flow_receiver import Receiver
from support.rows import for_each

from wechatpay_chain import Builder, Client, HTTPStatusError, catalogue
from wechatpay_chain.crypto import Rsa
from wechatpay_chain.testing import Checks, Identity, Platform, Refusal
from wechatpay_chain.testing._desks.complaints.desk import ComplaintDesk

PNG = b"\x89PNG\r\n\x1a\n and more"
NOW = 1_772_323_200.0  # 2026-03-01T08:00:00+08:00
TODAY = {"begin_date": "2026-03-01", "end_date": "2026-03-01"}


@pytest.fixture
def platform(identity: Identity) -> Iterator[Platform]:
    with Platform(identity, desks=(ComplaintDesk,), clock=lambda: NOW) as started:
        yield started


@pytest.fixture
def client(platform: Platform) -> Iterator[Client]:
    with Builder.factory(platform.config | {"clock": lambda: NOW}) as made:
        yield made


@pytest.fixture
def desk(platform: Platform) -> ComplaintDesk:
    return platform.desk(ComplaintDesk)


@pytest.fixture
def complaint(desk: ComplaintDesk) -> dict[str, Any]:
    return desk.complain()


def at(client: Client, complaint: dict[str, Any], what: str = "") -> Any:
    path = f"v3/merchant-service/complaints-v2/{complaint['complaint_id']}"
    return client.chain(f"{path}/{what}" if what else path)


def post(client: Client, complaint: dict[str, Any], what: str, **members: Any) -> Any:
    body = {"complainted_mchid": complaint["complainted_mchid"], **members}
    return at(client, complaint, what).post(json=body)


def respond(client: Client, complaint: dict[str, Any], **members: Any) -> Any:
    return post(client, complaint, "response", **({"response_content": "处理中"} | members))


def decide(client: Client, complaint: dict[str, Any], **members: Any) -> Any:
    return at(client, complaint, "update-refund-progress").post(json=members)


def history(client: Client, complaint: dict[str, Any], **query: Any) -> Any:
    return at(client, complaint, "negotiation-historys").get(query=query).json()


def upload(client: Client, content: bytes = PNG) -> Any:
    meta = {"filename": "a.png", "sha256": hashlib.sha256(content).hexdigest()}
    multipart: list[dict[str, Any]] = [
        {"name": "meta", "contents": json.dumps(meta)},
        {"name": "file", "filename": "a.png", "contents": content},
    ]
    return client.v3.merchantService.images.upload.post(multipart=multipart).json()["media_id"]


def address(client: Client) -> Any:
    return client.v3.merchantService.complaintNotifications


def assert_refused(caught: pytest.ExceptionInfo[HTTPStatusError], status: int, code: str) -> None:
    assert (caught.value.status_code, caught.value.code) == (status, code)


# -- the whole flow -----------------------------------------------------------------------------


def test_a_complaint_is_notified_looked_up_answered_and_settled(
    platform: Platform, client: Client, desk: ComplaintDesk
) -> None:
    with Receiver(client) as receiver:
        address(client).post(json={"url": receiver.url})
        desk.complain("坏了", images=[PNG])
        platform.notifier.wait()
        ((_, told),) = receiver.told
        found = at(client, told).get().json()
        assert respond(client, found, response_images=[upload(client)]).status_code == 204
        desk.respond(told["complaint_id"], "还是坏的")
        assert decide(client, told, action="APPROVE", launch_refund_day=1).status_code == 204
        desk.refund(told["complaint_id"])
        assert post(client, found, "complete").status_code == 204
        platform.notifier.wait()

    assert [(name, one["action_type"]) for name, one in receiver.told] == [
        ("COMPLAINT.CREATE", "CREATE_COMPLAINT"),
        ("COMPLAINT.STATE_CHANGE", "MERCHANT_RESPONSE"),
        ("COMPLAINT.STATE_CHANGE", "USER_RESPONSE"),
        ("COMPLAINT.STATE_CHANGE", "MERCHANT_APPROVE_REFUND"),
        ("COMPLAINT.STATE_CHANGE", "REFUND_SUCCESS"),
        ("COMPLAINT.STATE_CHANGE", "MERCHANT_CONFIRM_COMPLETE"),
    ]
    settled = at(client, told).get().json()
    assert (settled["complaint_state"], settled["complaint_full_refunded"]) == ("PROCESSED", True)
    types = [one["operate_type"] for one in history(client, told)["data"]]
    assert types[:2] == ["USER_CREATE_COMPLAINT", "MERCHANT_RESPONSE"]


def test_the_phone_number_is_told_encrypted_for_the_merchant(
    client: Client, desk: ComplaintDesk, identity: Identity
) -> None:
    made = desk.complain(payer_phone="13800000000")
    told = at(client, made).get().json()["payer_phone"]
    assert told != made["payer_phone"] == "13800000000"
    assert Rsa.decrypt(told, identity.private_key) == "13800000000"


def test_nothing_is_notified_without_an_address(platform: Platform, desk: ComplaintDesk) -> None:
    desk.complain()
    assert platform.notifier.deliveries == []


# -- states -------------------------------------------------------------------------------------


def test_the_first_answer_lets_the_case_begin(
    client: Client, desk: ComplaintDesk, complaint: dict[str, Any]
) -> None:
    assert complaint["complaint_state"] == "PENDING"
    assert desk.respond(complaint["complaint_id"], "?")["incoming_user_response"] is True
    respond(client, complaint)
    now = desk.complaint(complaint["complaint_id"])
    assert (now["complaint_state"], now["incoming_user_response"]) == ("PROCESSING", False)


def test_a_user_can_complain_again(
    client: Client, desk: ComplaintDesk, complaint: dict[str, Any]
) -> None:
    post(client, complaint, "complete")
    again = desk.complain_again(complaint["complaint_id"])
    assert (again["complaint_state"], again["user_complaint_times"]) == ("PENDING", 2)
    assert respond(client, complaint).status_code == 204


@pytest.mark.parametrize("what", ["response", "complete"])
def test_a_settled_case_takes_nothing_more(
    client: Client, complaint: dict[str, Any], what: str
) -> None:
    post(client, complaint, "complete")
    said = {"response_content": "?"} if what == "response" else {}
    with pytest.raises(HTTPStatusError, match="takes nothing more") as caught:
        post(client, complaint, what, **said)
    assert_refused(caught, 400, "INVALID_REQUEST")


def test_a_refund_is_decided_once(client: Client, complaint: dict[str, Any]) -> None:
    decide(client, complaint, action="REJECT", reject_reason="已使用")
    last = history(client, complaint)["data"][-1]
    assert (last["operate_type"], last["operate_details"]) == ("MERCHANT_REFUSE_RERUND", "已使用")
    with pytest.raises(HTTPStatusError, match="was decided already") as caught:
        decide(client, complaint, action="APPROVE")
    assert_refused(caught, 400, "INVALID_REQUEST")


def test_a_refund_that_nobody_wants_is_not_decided(client: Client, desk: ComplaintDesk) -> None:
    made = desk.complain(problem_type="OTHERS")
    with pytest.raises(HTTPStatusError, match="does not want a refund") as caught:
        decide(client, made, action="APPROVE")
    assert_refused(caught, 400, "INVALID_REQUEST")


def test_a_user_who_waits_is_answered_once_for_each_number(
    client: Client, desk: ComplaintDesk
) -> None:
    made = desk.complain(need_immediate_service=True)
    message = {"blocks": [{"type": "TEXT", "text": {"text": "您好"}}]}
    what = "response-immediate-service"
    first, second = (
        post(client, made, what, message=message, idempotent_id="one").json() for _ in range(2)
    )
    said = history(client, made)["data"]
    assert first == second == {"log_id": said[-1]["log_id"]}
    assert (len(said), said[-1]["normal_message"]) == (2, message)
    with pytest.raises(HTTPStatusError) as caught:
        post(client, made, what, message={"blocks": []}, idempotent_id="one")
    assert_refused(caught, 400, "ALREADY_EXISTS")


def test_a_user_who_does_not_wait_is_not_answered_at_once(
    client: Client, complaint: dict[str, Any]
) -> None:
    with pytest.raises(HTTPStatusError, match="does not need immediate service"):
        post(client, complaint, "response-immediate-service", message={}, idempotent_id="one")


# -- whose it is --------------------------------------------------------------------------------


@pytest.mark.parametrize("what", ["response", "complete"])
def test_another_merchants_complaint_is_not_touched(
    client: Client, complaint: dict[str, Any], what: str
) -> None:
    others = complaint | {"complainted_mchid": "1900000001"}
    said = {"response_content": "?"} if what == "response" else {}
    with pytest.raises(HTTPStatusError, match="is not against merchant 1900000001") as caught:
        post(client, others, what, **said)
    assert_refused(caught, 403, "NO_AUTH")


def test_a_complaint_that_does_not_exist_is_not_found(client: Client) -> None:
    with pytest.raises(HTTPStatusError, match="there is no complaint 42") as caught:
        at(client, {"complaint_id": "42"}).get()
    assert_refused(caught, 404, "RESOURCE_NOT_EXISTS")


@pytest.mark.parametrize("ask", ["complaint", "refund", "complain_again"])
def test_the_desk_says_what_it_does_not_have(desk: ComplaintDesk, ask: str) -> None:
    with pytest.raises(Refusal, match="there is no complaint 42"):
        getattr(desk, ask)("42")


# -- lists --------------------------------------------------------------------------------------


def listed(client: Client, **query: Any) -> Any:
    node: Any = client.v3.merchantService.complaintsV2
    return node.get(query=TODAY | query).json()


def test_complaints_are_listed_in_pages(client: Client, desk: ComplaintDesk) -> None:
    made = [desk.complain()["complaint_id"] for _ in range(5)]
    first, rest = listed(client, limit=3), listed(client, limit=3, offset=3)
    assert [one["complaint_id"] for one in first["data"] + rest["data"]] == made
    assert (first["total_count"], "total_count" in rest) == (5, False)
    assert "payer_openid" not in first["data"][0]


@pytest.mark.parametrize(
    ("query", "count"),
    [
        ({}, 2),
        ({"complainted_mchid": "1900000001"}, 1),
        ({"begin_date": "2026-02-01", "end_date": "2026-02-28"}, 0),
    ],
)
def test_a_list_is_what_fits_the_query(
    client: Client, desk: ComplaintDesk, query: dict[str, str], count: int
) -> None:
    desk.complain()
    desk.complain(mchid="1900000001")
    assert len(listed(client, **query)["data"]) == count


@for_each(
    "query, field",
    [
        ({"begin_date": "yesterday"}, "/begin_date"),
        ({"begin_date": "2026-02-30"}, "/begin_date"),
        ({"begin_date": "2026-03-02"}, "/end_date"),
        ({"begin_date": "2026-01-01"}, "/end_date"),
        ({"limit": 0}, "/limit"),
        ({"limit": 51}, "/limit"),
        ({"offset": -1}, "/offset"),
    ],
)
def test_a_list_that_cannot_be_is_refused(
    client: Client, query: dict[str, Any], field: str
) -> None:
    with pytest.raises(HTTPStatusError) as caught:
        listed(client, **query)
    assert_refused(caught, 400, "PARAM_ERROR")
    assert caught.value.response.json()["detail"]["field"] == field


def test_what_was_said_is_listed_in_pages(client: Client, complaint: dict[str, Any]) -> None:
    respond(client, complaint)
    assert len(history(client, complaint)["data"]) == 2
    (last,) = history(client, complaint, limit=1, offset=1)["data"]
    assert last["operate_details"] == "处理中"


# -- pictures -----------------------------------------------------------------------------------


def test_a_users_picture_is_downloaded_from_the_address_that_is_told(
    client: Client, desk: ComplaintDesk
) -> None:
    (media,) = desk.complain(images=[PNG])["complaint_media_list"]
    (url,) = media["media_url"]
    answer = client.chain(url).get()
    assert (answer.content, answer.verified) == (PNG, False)


def test_a_pictures_id_has_to_be_decoded_and_encoded_once(
    client: Client, desk: ComplaintDesk
) -> None:
    (media,) = desk.complain(images=[PNG])["complaint_media_list"]
    name = unquote(media["media_url"][0].rpartition("/")[2])
    assert {"+", "/", "="} <= set(name)
    node = client.v3.merchantService.images._media_id_
    assert node.get(media_id=name).content == PNG


def test_a_merchants_picture_is_in_the_history(client: Client, complaint: dict[str, Any]) -> None:
    respond(client, complaint, response_images=[upload(client)])
    (url,) = history(client, complaint)["data"][-1]["image_list"]
    assert client.chain(url).get().content == PNG


def test_an_upload_is_there_under_its_id(client: Client) -> None:
    node = client.v3.merchantService.images._media_id_
    assert node.get(media_id=upload(client)).content == PNG


def test_a_picture_that_was_not_uploaded_is_refused(
    client: Client, complaint: dict[str, Any]
) -> None:
    with pytest.raises(HTTPStatusError, match="there is no file") as caught:
        respond(client, complaint, response_images=["42"])
    assert_refused(caught, 404, "RESOURCE_NOT_EXISTS")
    assert history(client, complaint)["total_count"] == 1


# -- values that cannot be used -----------------------------------------------------------------


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"response_content": "x" * 501}, "/response_content"),
        ({"jump_url": "https://a/b"}, "/jump_url_text"),
        ({"response_images": ["1"] * 5}, "/response_images"),
    ],
)
def test_an_answer_that_cannot_be_is_refused(
    client: Client, complaint: dict[str, Any], change: dict[str, Any], field: str
) -> None:
    with pytest.raises(HTTPStatusError) as caught:
        respond(client, complaint, **change)
    assert_refused(caught, 400, "PARAM_ERROR")
    assert caught.value.response.json()["detail"]["field"] == field


@pytest.mark.parametrize("body", [{"action": "MAYBE"}, {"action": "REJECT"}])
def test_a_decision_that_cannot_be_is_refused(
    client: Client, complaint: dict[str, Any], body: dict[str, str]
) -> None:
    with pytest.raises(HTTPStatusError) as caught:
        decide(client, complaint, **body)
    assert_refused(caught, 400, "PARAM_ERROR")


# -- where notifications go ---------------------------------------------------------------------


def test_the_address_is_created_told_changed_and_deleted(
    client: Client, identity: Identity
) -> None:
    first, other = {"url": "https://www.xxx.com/notify"}, {"url": "https://www.xxx.com/other"}
    assert address(client).post(json=first).json() == first | {"mchid": identity.mchid}
    assert address(client).put(json=other).json() == address(client).get().json()
    assert address(client).get().json()["url"] == other["url"]
    assert address(client).delete().status_code == 204
    with pytest.raises(HTTPStatusError) as caught:
        address(client).get()
    assert_refused(caught, 400, "RESOURCE_NOT_EXISTS")


def test_there_is_one_address(client: Client) -> None:
    body = {"url": "https://www.xxx.com/notify"}
    address(client).post(json=body)
    with pytest.raises(HTTPStatusError) as caught:
        address(client).post(json=body)
    assert_refused(caught, 400, "RESOURCE_ALREADY_EXISTS")


@pytest.mark.parametrize(
    ("verb", "options"), [("put", {"json": {"url": "https://www.xxx.com/notify"}}), ("delete", {})]
)
def test_an_address_that_was_not_created_is_not_changed(
    client: Client, verb: str, options: dict[str, Any]
) -> None:
    with pytest.raises(HTTPStatusError) as caught:
        getattr(address(client), verb)(**options)
    assert_refused(caught, 400, "RESOURCE_NOT_EXISTS")


@pytest.mark.parametrize(
    "url", ["www.xxx.com", "https://www.xxx.com/a?b=c", "https://a/" + "b" * 250]
)
def test_an_address_that_cannot_be_used_is_refused(client: Client, url: str) -> None:
    with pytest.raises(HTTPStatusError, match="url must be a whole https address"):
        address(client).post(json={"url": url})


# -- overseas -----------------------------------------------------------------------------------


def test_overseas_paths_serve_the_same_complaints(
    client: Client, complaint: dict[str, Any]
) -> None:
    node = client.chain(f"v3/global/merchant-service/complaints/{complaint['complaint_id']}")
    told = node.get().json()
    assert told["complaint_detail"] == complaint["complaint_detail"]
    assert "settlement_currency" in told["complaint_order_info"][0]


def test_every_documented_call_about_complaints_is_served(desk: ComplaintDesk) -> None:
    roots = ("v3/merchant-service/", "v3/global/merchant-service/")
    documented = {
        (one.method, one.template)
        for one in catalogue.endpoints()
        if one.template.startswith(roots) and one.status is None
    }
    assert {(method, template) for method, template, _ in desk.routes()} == documented


def test_an_overseas_picture_is_signed(client: Client) -> None:
    name = upload(client)
    node = client.chain("v3/global/merchant-service/images/{media_id}")
    answer = node.get(media_id=name, query={"complaint_id": "1"})
    assert (answer.content, answer.verified) == (PNG, True)


def test_without_the_platforms_checks_the_desk_still_refuses(identity: Identity) -> None:
    checks = Checks(path=False, query=False, body=False)
    with (
        Platform(identity, desks=(ComplaintDesk,), checks=checks) as platform,
        Builder.factory(platform.config) as client,
    ):
        made = platform.desk(ComplaintDesk).complain()
        with pytest.raises(HTTPStatusError, match="response_content is required"):
            respond(client, made, response_content=5)
        with pytest.raises(HTTPStatusError, match="must be a JSON object"):
            at(client, made, "complete").post(body=b"[]")
