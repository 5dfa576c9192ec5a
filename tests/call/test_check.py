"""``check``: a call is compared with the catalogue before it is sent."""

from __future__ import annotations

import datetime as dt
import logging
from typing import TYPE_CHECKING, Any

import pytest
from support.recorder import Recorder, recording_client

from wechatpay_chain import Builder
from wechatpay_chain.exceptions import CheckError, ConfigurationError, RequestOptionError

if TYPE_CHECKING:
    from wechatpay_chain import Client
    from wechatpay_chain.testing import Identity

GOOD: dict[str, Any] = {
    "appid": "wx",
    "mchid": "1900000109",
    "description": "d",
    "out_trade_no": "1",
    "notify_url": "https://www.example.com/",
    "amount": {"total": 1},
    "time_expire": dt.datetime(2026, 1, 1, tzinfo=dt.timezone.utc),
}
NATIVE = "v3/pay/transactions/native"


@pytest.fixture
def recorder() -> Recorder:
    return Recorder()


@pytest.fixture
def client(identity: Identity, recorder: Recorder) -> Client:
    return recording_client(identity, recorder)


@pytest.fixture
def strict(identity: Identity, recorder: Recorder) -> Client:
    return recording_client(identity, recorder, check=True)


@pytest.fixture
def warnings(caplog: pytest.LogCaptureFixture) -> list[str]:
    caplog.set_level(logging.WARNING, "wechatpay_chain")
    return caplog.messages


def test_a_documented_call_is_sent(
    strict: Client, recorder: Recorder, caplog: pytest.LogCaptureFixture
) -> None:
    strict[NATIVE].post(json=GOOD)

    assert len(recorder.calls) == 1
    assert caplog.messages == []


def test_it_is_off_unless_asked_for(client: Client, recorder: Recorder) -> None:
    client["v3/pay"].transactions.native.post(json={"a": 1})

    assert len(recorder.calls) == 1


@pytest.mark.parametrize("verb", ["post", "post_async"])
def test_every_problem_is_listed_at_once_and_nothing_is_sent(
    client: Client, recorder: Recorder, verb: str
) -> None:
    body = {**GOOD, "mchid": 1900000109, "amount": {"totl": 1}}
    with pytest.raises(CheckError) as caught:
        getattr(client[NATIVE], verb)({"json": body, "check": True})

    assert recorder.calls == []
    assert [str(problem) for problem in caught.value.problems] == [
        "json /mchid: expected text, got a number",
        "json /amount/total: is required and missing",
        "json /amount/totl: is not documented; did you mean total?",
    ]
    assert str(caught.value).startswith(
        f"POST {NATIVE} is not called as documented, 3 problems: json /mchid: expected text"
    )
    assert "\n" not in str(caught.value)


def test_a_call_can_leave_it_off(strict: Client, recorder: Recorder) -> None:
    strict[NATIVE].post({"json": {}, "check": False})

    assert len(recorder.calls) == 1


def test_the_query_of_the_path_counts(strict: Client, recorder: Recorder) -> None:
    order = strict["v3/pay/transactions/id/{transaction_id}{?mchid}"]

    order.get(transaction_id="1", mchid="1900000109")

    assert len(recorder.calls) == 1


def test_an_undocumented_call_is_sent_with_a_warning(
    strict: Client, recorder: Recorder, caplog: pytest.LogCaptureFixture
) -> None:
    strict["v3/pay/transactions/nativ"].post()

    assert len(recorder.calls) == 1
    assert "did you mean POST v3/pay/transactions/native?" in caplog.text


def test_a_value_outside_the_enumeration_is_sent_with_a_warning(
    strict: Client, recorder: Recorder, caplog: pytest.LogCaptureFixture
) -> None:
    strict["v3/bill/tradebill"].get(query={"bill_date": "2026-01-01", "bill_type": "SOME"})

    assert len(recorder.calls) == 1
    (said,) = caplog.messages
    assert said.startswith(
        "GET v3/bill/tradebill: query /bill_type: 'SOME' is not among the documented ALL, "
    )


def test_a_retired_endpoint_is_called_with_a_warning(
    strict: Client, recorder: Recorder, caplog: pytest.LogCaptureFixture
) -> None:
    strict["v3/discount-card/orders/out-trade-no/{out_trade_no}"].get(out_trade_no="1")

    assert len(recorder.calls) == 1
    assert "is retired since 2020-03-26" in caplog.text


def test_no_value_is_repeated_in_a_problem(client: Client) -> None:
    body = {**GOOD, "payer": {"identity": {"type": "IDCARD", "number": 110101, "name": ["张三"]}}}
    with pytest.raises(CheckError) as caught:
        client[NATIVE].post({"json": body, "check": True})

    assert "110101" not in str(caught.value)
    assert "张三" not in str(caught.value)


@pytest.mark.parametrize("value", ["yes", 1, "True"])
def test_only_a_boolean_switches_it_on(identity: Identity, value: Any) -> None:
    with pytest.raises(ConfigurationError, match="check must be True or False"):
        recording_client(identity, Recorder(), check=value)
    with pytest.raises(RequestOptionError, match="check takes True or False"):
        recording_client(identity, Recorder())["v3/x"].get(check=value)


def test_it_loads_nothing_while_it_is_off(identity: Identity) -> None:
    client = Builder.factory(
        mchid="1",
        serial=identity.serial,
        private_key=identity.private_key,
        certs={identity.public_key_id: identity.platform_key.public_key()},
        check=False,
    )

    assert client.get_driver()._check is False


def test_no_value_that_may_be_personal_is_logged(
    client: Client, caplog: pytest.LogCaptureFixture
) -> None:
    who = {"type": "110101199001011234 张三", "number": "1", "name": "2"}
    client[NATIVE].post({"json": {**GOOD, "payer": {"identity": who}}, "check": True})

    assert "the value is not among the documented IDCARD" in caplog.text
    assert "110101199001011234" not in caplog.text


def test_parts_that_can_be_read_only_once_are_not_looked_at(
    client: Client, recorder: Recorder
) -> None:
    parts = [
        {"name": "meta", "contents": '{"filename":"a","sha256":"b"}'},
        {"name": "file", "contents": b"x", "filename": "a"},
    ]
    client["v3/merchant/media/upload"].post({"multipart": (part for part in parts), "check": True})

    assert len(recorder.calls) == 1


def test_a_thousand_problems_make_no_endless_text(client: Client) -> None:
    with pytest.raises(CheckError) as caught:
        client[NATIVE].post({"json": {**GOOD, **{f"x{n}": n for n in range(1000)}}, "check": True})

    assert len(caught.value.problems) == 1000
    assert str(caught.value).endswith("; and 980 more")
