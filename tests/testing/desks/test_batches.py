"""Batches of transfers: accepted, finished in part, closed, listed a page at a time."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from support.money import NOTIFY, Counter, Shop
from support.rows import for_each

from wechatpay_chain.testing import Identity, Refusal

PATH = "v3/transfer/batches"
OWN = f"{PATH}/out-batch-no/{{out_batch_no}}"
THEIRS = f"{PATH}/batch-id/{{batch_id}}"


@pytest.fixture
def counter(identity: Identity) -> Counter:
    made = Counter(identity)
    made.desks.batches.at_once = False
    return made


def detail(number: str, amount: int = 100) -> dict[str, Any]:
    told = {"transfer_remark": "prize", "openid": "oUser1", "user_name": "张三"}
    return {"out_detail_no": number, "transfer_amount": amount, **told}


def body(*details: dict[str, Any], **more: Any) -> dict[str, Any]:
    details = details or (detail("d1", 100), detail("d2", 200), detail("d3", 300))
    return {
        "appid": "wxd678efh567hg6787",
        "out_batch_no": "batch1",
        "batch_name": "prizes",
        "batch_remark": "all",
        "total_amount": sum(one["transfer_amount"] for one in details),
        "total_num": len(details),
        "transfer_detail_list": list(details),
        "transfer_scene_id": "1001",
        "notify_url": NOTIFY,
        **more,
    }


def listed(counter: Counter, **query: Any) -> Any:
    asked = {"need_query_detail": "true", **query}
    told = counter.call("GET", OWN, query=asked, out_batch_no="batch1")
    return [one["out_detail_no"] for one in told["transfer_detail_list"]]


def test_a_batch_is_made_and_found_by_all_its_numbers(shop: Shop) -> None:
    with shop.encrypting() as client:
        batches = client.v3.transfer.batches
        made = batches.post(json=body()).json()
    batches = shop.client.v3.transfer.batches
    asked = {"need_query_detail": "true"}
    own = batches.outBatchNo._out_batch_no_
    told = own.get(out_batch_no="batch1", query=asked).json()
    number = {"batch_id": made["batch_id"]}
    assert batches.batchId._batch_id_.get(**number, query=asked).json() == told
    batch = told["transfer_batch"]
    assert (made["batch_status"], batch["batch_status"]) == ("ACCEPTED", "FINISHED")
    assert (batch["success_num"], batch["success_amount"]) == (3, 600)
    first = told["transfer_detail_list"][0]
    mine = own.details.outDetailNo._out_detail_no_
    one = mine.get(out_batch_no="batch1", out_detail_no="d1").json()
    other = batches.batchId._batch_id_.details.detailId._detail_id_
    assert other.get(**number, detail_id=first["detail_id"]).json() == one
    assert (one["detail_status"], one["transfer_amount"]) == ("SUCCESS", 100)


def test_some_transfers_of_a_batch_fail(counter: Counter) -> None:
    counter.desks.batches.funds = 600
    counter.call("POST", PATH, body())
    told = counter.desks.batches.finish("batch1", {"d2": "OPENID_INVALID"})
    assert (told["success_amount"], told["fail_amount"], told["fail_num"]) == (400, 200, 1)
    path = f"{OWN}/details/out-detail-no/{{out_detail_no}}"
    one = counter.call("GET", path, out_batch_no="batch1", out_detail_no="d2")
    assert (one["detail_status"], one["fail_reason"]) == ("FAIL", "OPENID_INVALID")
    assert counter.desks.batches.funds == 200
    (posted,) = counter.posts.all
    assert posted.event_type == "MCHTRANSFER.BATCH.FINISHED"
    assert (posted.resource["success_num"], posted.resource["fail_num"]) == (2, 1)


def test_a_batch_is_closed_whole(counter: Counter) -> None:
    counter.desks.batches.funds = 600
    counter.call("POST", PATH, body())
    told = counter.desks.batches.close("batch1")
    assert (told["batch_status"], told["close_reason"]) == ("CLOSED", "OVERDUE_CLOSE")
    assert counter.desks.batches.funds == 600
    assert [one.event_type for one in counter.posts.all] == ["MCHTRANSFER.BATCH.CLOSED"]
    with pytest.raises(Refusal, match="400 INVALID_REQUEST: batch batch1 is CLOSED"):
        counter.desks.batches.finish("batch1")


def test_details_are_listed_a_page_at_a_time_and_by_status(counter: Counter) -> None:
    counter.call("POST", PATH, body())
    assert listed(counter) == ["d1", "d2", "d3"]
    assert listed(counter, offset=1, limit=1) == ["d2"]
    counter.desks.batches.finish("batch1", {"d2": "OPENID_INVALID"})
    assert listed(counter, detail_status="FAIL") == ["d2"]
    told = counter.call("GET", OWN, query={"need_query_detail": "false"}, out_batch_no="batch1")
    assert set(told) == {"transfer_batch"}


def test_the_same_number_is_one_batch(counter: Counter) -> None:
    assert counter.call("POST", PATH, body()) == counter.call("POST", PATH, body())
    with pytest.raises(Refusal, match="400 INVALID_REQUEST: out_batch_no batch1 was used"):
        counter.call("POST", PATH, body(batch_name="other"))


@for_each(
    "more",
    [
        {"total_amount": 599},
        {"total_num": 2},
        {"transfer_detail_list": []},
        {"transfer_detail_list": None},
        {"out_batch_no": None},
        {"transfer_detail_list": [detail("d1"), detail("d1")], "total_amount": 200, "total_num": 2},
        {"transfer_detail_list": [{"out_detail_no": "d1"}]},
    ],
)
def test_what_cannot_be_used_is_refused(counter: Counter, more: dict[str, Any]) -> None:
    with pytest.raises(Refusal, match="400 PARAM_ERROR"):
        counter.call("POST", PATH, body(**more))


@pytest.mark.parametrize("query", [{"offset": "-1"}, {"limit": "0"}, {"limit": "x"}])
def test_a_page_must_be_a_number(counter: Counter, query: dict[str, str]) -> None:
    counter.call("POST", PATH, body())
    with pytest.raises(Refusal, match="must be a whole number"):
        listed(counter, **query)


def test_without_money_there_is_no_batch(counter: Counter) -> None:
    counter.desks.batches.funds = 599
    with pytest.raises(Refusal, match="403 NOT_ENOUGH"):
        counter.call("POST", PATH, body())


def test_what_is_unknown_is_not_found(counter: Counter) -> None:
    counter.call("POST", PATH, body())
    detail = f"{OWN}/details/out-detail-no/{{out_detail_no}}"
    acts: list[Callable[[], Any]] = [
        lambda: counter.call("GET", OWN, out_batch_no="batch2"),
        lambda: counter.call("GET", THEIRS, batch_id="1"),
        lambda: counter.call("GET", detail, out_batch_no="batch1", out_detail_no="d9"),
        lambda: counter.desks.batches.finish("batch2"),
    ]
    for act in acts:
        with pytest.raises(Refusal, match="404 NOT_FOUND"):
            act()


def test_only_transfers_of_the_batch_can_fail(counter: Counter) -> None:
    counter.call("POST", PATH, body())
    with pytest.raises(Refusal, match="failed names d9"):
        counter.desks.batches.finish("batch1", {"d9": "OPENID_INVALID"})


def test_a_batch_shows_no_payee(counter: Counter) -> None:
    counter.call("POST", PATH, body())
    (kept,) = counter.desks.batches
    assert "张三" not in repr(kept) + repr(kept.details)
