"""What type checkers make of documented calls, right and wrong ones; each checker runs once.

Over a sample of the catalogue, that is; over all of it with ``-m slow``.
"""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, NamedTuple

import pytest
from support.rows import for_each
from support.type_checkers import CHECKERS, Program, Span, reported
from support.typed_calls import ROWS, broken_calls, right_calls, sample

if TYPE_CHECKING:
    from pathlib import Path

    from support.type_checkers import Report

    from wechatpay_chain.catalogue import Endpoint

HEAD = """\
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from typing_extensions import assert_type

from wechatpay_chain import Builder
from wechatpay_chain._chain.nodes import AnyNode
from wechatpay_chain.message import Response
from wechatpay_chain.promise import Promise

if TYPE_CHECKING:
    from wechatpay_chain._call.preview import Preview
    from wechatpay_chain.stubs.v3 import bill, pay

client = Builder.factory({})
text: str = input()
number: int = len(text)
words: list[str] = text.split()
native = client.v3.pay.transactions.native
query = client.v3.pay.transactions.outTradeNo._out_trade_no_
answer = query.get(out_trade_no="1", query={"mchid": "2"}).json()
body: pay.TransactionsNativePostBody = {
    "appid": text,
    "mchid": text,
    "description": text,
    "out_trade_no": text,
    "notify_url": text,
    "amount": {"total": 1},
}
"""

RIGHT = {
    "a required key of an answer": 'assert_type(answer["out_trade_no"], str)',
    "an optional key of an answer": 'assert_type(answer.get("attach"), str | None)',
    "a nested key": 'assert_type(answer["amount"]["total"], int)',
    "a list": """\
def goods(given: pay.TransactionsOutTradeNoOutTradeNoGetAnswer) -> None:
    for one in given.get("detail", {}).get("goods_detail", []):
        assert_type(one["quantity"], int)
""",
    "an answer without a body": """\
def close() -> None:
    closed = query.close.post(out_trade_no="1", json={"mchid": "2"})
    assert_type(closed, Response[None])
""",
    "an answer that is no JSON": """\
def download() -> None:
    assert_type(client.v3.billdownload.file.get(query={"token": "1"}), Response[Any])
""",
    "a promise": """\
assert_type(native.post_async(json=body).then(lambda r: r.json()["code_url"]), Promise[str])
""",
    "waiting for a promise": """\
assert_type(native.postAsync(json=body).wait().json()["code_url"], str)
""",
    "awaiting": """\
async def code_url() -> None:
    assert_type((await native.post_async(json=body)).json()["code_url"], str)
""",
    "a path in a variable": "assert_type(client[text], AnyNode)",
    "a path in a variable, by chain()": "assert_type(client.chain(text), AnyNode)",
    "any verb on a path in a variable": "assert_type(client[text].patch(json=1), Response[Any])",
    "text that is not documented": 'assert_type(client["v3/brand-new"].a.b, AnyNode)',
    "text below a documented path": 'assert_type(client.v3.pay["brand-new"], AnyNode)',
    "a documented path as text": """\
assert_type(client["v3/pay/transactions/native"], pay.TransactionsNative)
""",
    "a documented path as text, by chain()": """\
assert_type(client.chain("v3/bill/tradebill"), bill.Tradebill)
""",
    "a call of a documented path as text": """\
client["v3/pay/transactions/id/{transaction_id}"].get(transaction_id=1, query={"mchid": "2"})
""",
    "attributes": "assert_type(client.v3.pay.transactions.native, pay.TransactionsNative)",
    "a body made before": "native.post(json=body)",
    "a body with optional keys": """\
native.post(json={**body, "amount": {"total": 1, "currency": "CNY"}})
""",
    "request options beside": 'native.post(json=body, timeout=1, headers={"A": "1"}, check=False)',
    "a value of an enumeration that is not documented yet": """\
client.v3.bill.tradebill.get(query={"bill_date": "2026-01-01", "bill_type": "BRAND_NEW"})
""",
    "a query that is ready text": 'query.get(out_trade_no=number, query="mchid=1")',
    "a list of texts": 'native.post(json={**body, "limit_pay": words})',
    "a list of documented values": 'native.post(json={**body, "limit_pay": ["no_credit"]})',
    "other lists of texts": """\
native.post(json={**body, "limit_pay": ("no_credit", text)})
native.post(json={**body, "limit_pay": ["no_credit", text]})
native.post(json={**body, "limit_pay": tuple(words)})
""",
    "a mapping, as in PHP": 'query.get({"out_trade_no": "1", "query": {"mchid": "2"}})',
    "a mapping and keywords": 'query.get_async({"out_trade_no": "1"}, query={"mchid": "2"})',
    "a mapping that is typed": 'assert_type(query.get({}).json()["amount"]["total"], int)',
    "a preview": "assert_type(native.post.preview(json=body), Preview)",
    "a preview of an async verb": "assert_type(native.post_async.preview({}), Preview)",
    "an upload's body": 'client.v3.merchant.media.upload.post(body=open("a.jpg", "rb"))',
    "the client's own methods": """\
with client:
    client.get_driver().select("v3").handler.remove("verifier")
""",
}

WRONG = {
    "an undocumented attribute": "client.v3.pay.transaction",
    "an undocumented verb": "native.get()",
    "an undocumented verb, sent in the background": "native.put_async()",
    "no variable": 'query.get(query={"mchid": "2"})',
    "no body": "native.post()",
    "a body that is no object": 'native.post(json="appid=1")',
    "an undocumented option": "native.post(json=body, time_out=1)",
    "an undocumented option of a preview": "native.post.preview(json=body, time_out=1)",
    "a missing field of a preview": 'native.post.preview(json={"appid": "1"})',
    "a missing field in the background": 'native.post_async(json={"appid": "1"})',
    "a missing field by PHP's spelling": 'native.postAsync(json={"appid": "1"})',
    "a missing field in a body made before": """\
made: pay.TransactionsNativePostBody = {"appid": "1", "mchid": "1"}
""",
    "a text as a list of texts": 'native.post(json={**body, "limit_pay": "no_credit"})',
    "a list of numbers as a list of texts": 'native.post(json={**body, "limit_pay": [number]})',
    "a set as a list of texts": 'native.post(json={**body, "limit_pay": {text}})',
    "a mapping as a list of texts": 'native.post(json={**body, "limit_pay": {"a": text}})',
    "bytes as a list of texts": 'native.post(json={**body, "limit_pay": b"no_credit"})',
    "an undocumented field beside all that is required": """\
native.post(json={**body, "atach": "1"})
""",
    "a documented path as text": 'client["v3/pay/transactions/native"].get()',
    "a documented path as text, by chain()": 'client.chain("v3/bill/tradebill").get()',
    "an answer's undocumented key": 'answer["out_trade_number"]',
    "an undocumented key after then()": 'native.post_async({}).then(lambda r: r.json()["url"])',
    "an answer's key as what it is not": 'assert_type(answer["amount"]["total"], str)',
    "an answer without a body": 'query.close.post({}).json()["code"]',
    "a path in a variable as a class": "assert_type(client[text], pay.TransactionsNative)",
    "a number as a path": "client[1]",
}


class Checked(NamedTuple):
    """What both checkers say of one right and one wrong program, and where the pieces are."""

    reports: dict[str, Report]
    right: dict[str, Span]
    wrong: dict[str, Span]

    def errors(self, checker: str, what: str) -> list[str]:
        return self.reports[checker].within("right.py", self.right[what])

    def unnoticed(self, checker: str) -> list[str]:
        report = self.reports[checker]
        return [what for what, span in self.wrong.items() if not report.within("wrong.py", span)]


def checked(rows: list[Endpoint], folder: Path) -> Checked:
    right, wrong = Program(HEAD), Program(HEAD)
    good = {what: right.add(text) for what, text in RIGHT.items()}
    bad = {what: wrong.add(text) for what, text in WRONG.items()}
    for number, row in enumerate(rows):
        good[str(row)] = right.add("\n".join(right_calls(row, number)))
        for what, text in broken_calls(row, number):
            bad[f"{what}: {text}"] = wrong.add(text)
    programs = {"right.py": right, "wrong.py": wrong}
    with ThreadPoolExecutor() as pool:
        folders = {checker: folder / checker for checker in CHECKERS}
        for one in folders.values():
            one.mkdir()
        found = {c: pool.submit(reported, c, folders[c], programs) for c in CHECKERS}
        return Checked({c: one.result() for c, one in found.items()}, good, bad)


@pytest.fixture(scope="module")
def of_sample(tmp_path_factory: pytest.TempPathFactory) -> Checked:
    return checked(sample(100), tmp_path_factory.mktemp("sample"))


@pytest.fixture(scope="module")
def of_all(tmp_path_factory: pytest.TempPathFactory) -> Checked:
    return checked(ROWS, tmp_path_factory.mktemp("all"))


by_checker = pytest.mark.parametrize("checker", CHECKERS)


@by_checker
def test_documented_calls_have_no_errors(of_sample: Checked, checker: str) -> None:
    assert len(of_sample.right) == len(RIGHT) + 100
    assert of_sample.reports[checker].errors["right.py"] == []


@by_checker
def test_every_broken_call_is_reported_where_it_stands(of_sample: Checked, checker: str) -> None:
    assert len(of_sample.wrong) > len(WRONG) + 200
    assert of_sample.unnoticed(checker) == []


@by_checker
@for_each("what", RIGHT)
def test_a_checker_accepts(of_sample: Checked, checker: str, what: str) -> None:
    assert of_sample.errors(checker, what) == []


@by_checker
@for_each("what", WRONG)
def test_a_checker_reports(of_sample: Checked, checker: str, what: str) -> None:
    assert of_sample.reports[checker].within("wrong.py", of_sample.wrong[what]) != []


@pytest.mark.slow
@by_checker
def test_no_documented_call_at_all_has_errors(of_all: Checked, checker: str) -> None:
    assert len(of_all.right) == len(RIGHT) + len(ROWS)
    assert of_all.reports[checker].errors["right.py"] == []


@pytest.mark.slow
@by_checker
def test_no_broken_call_at_all_goes_unnoticed(of_all: Checked, checker: str) -> None:
    assert of_all.unnoticed(checker) == []
