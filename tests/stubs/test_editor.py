"""What an editor offers while a call is written: a session with a real language server."""

from __future__ import annotations

import json
from collections.abc import Iterator
from itertools import count
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from support.language_server import LanguageServer

import wechatpay_chain

HEAD = "from wechatpay_chain import Builder\nclient = Builder.factory({})\n"
SETTINGS = {
    "typeCheckingMode": "standard",
    "pythonVersion": "3.10",
    "extraPaths": [str(Path(wechatpay_chain.__file__).parents[1])],
}
TRANSACTIONS = "client.v3.pay.transactions"
ORDER = f"{TRANSACTIONS}.outTradeNo._out_trade_no_"
NATIVE = f"{TRANSACTIONS}.native"
NATIVE_LINK = "https://pay.weixin.qq.com/doc/v3/merchant/4012791877"


class Editor(NamedTuple):
    """Asks for what stands at the bar, ``¦``, of a piece of code."""

    server: LanguageServer
    numbers: Iterator[int]

    def ask(self, what: str, code: str) -> Any:
        before, _, after = (HEAD + code).partition("¦")
        uri = self.server.open(f"{next(self.numbers)}.py", before + after)
        line = before.count("\n")
        return self.server.ask(what, uri, line, len(before) - before.rfind("\n") - 1)

    def offered(self, code: str) -> dict[str, Any]:
        """Completion items by label."""
        return {one["label"]: one for one in self.ask("completion", code)["items"]}

    def described(self, code: str, label: str) -> str:
        """What is shown beside a completion item."""
        item = self.server.request("completionItem/resolve", self.offered(code)[label])
        return str(item["documentation"]["value"])

    def hover(self, code: str) -> str:
        return str(self.ask("hover", code)["contents"]["value"])


@pytest.fixture(scope="module")
def editor(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Editor]:
    folder = tmp_path_factory.mktemp("editor")
    (folder / "pyrightconfig.json").write_text(json.dumps(SETTINGS))
    with LanguageServer(folder) as server:
        yield Editor(server, count())


@pytest.mark.parametrize(
    ("code", "labels"),
    [
        ("client.¦", {"v3", "v2", "hk", "chain", "close", "get_driver"}),
        ("client.v3.¦", {"pay", "refund", "global_", "payscore"}),
        (f"{TRANSACTIONS}.¦", {"native", "outTradeNo", "jsapi", "id"}),
        (f"{ORDER}.¦", {"get", "get_async", "getAsync", "close"}),
        (f"{NATIVE}.post.¦", {"preview"}),
        (f"{NATIVE}.post({{}}).¦", {"json", "status_code", "verified"}),
        (f"{NATIVE}.post_async({{}}).¦", {"then", "wait"}),
        ('client["v3/pay/transactions/native"].¦', {"post", "post_async"}),
    ],
)
def test_what_can_follow_is_offered(editor: Editor, code: str, labels: set[str]) -> None:
    assert labels <= editor.offered(code).keys()


def test_other_verbs_are_not_offered(editor: Editor) -> None:
    assert {"get", "put", "patch", "delete"}.isdisjoint(editor.offered(f"{NATIVE}.¦"))


@pytest.mark.parametrize(
    ("code", "label", "text"),
    [
        (f"{TRANSACTIONS}.¦", "native", "POST Native下单"),
        (f"{TRANSACTIONS}.¦", "outTradeNo", "3 endpoints"),
        (f"{NATIVE}.¦", "post", "Native下单"),
        (f"{NATIVE}.¦", "post_async", "Native下单"),
        (f"{NATIVE}.¦", "postAsync", NATIVE_LINK),
    ],
)
def test_what_is_offered_has_its_title(editor: Editor, code: str, label: str, text: str) -> None:
    assert text in editor.described(code, label)


@pytest.mark.parametrize("verb", ["get", "get_async", "getAsync", "get.preview"])
def test_the_keywords_of_a_call_are_offered(editor: Editor, verb: str) -> None:
    offered = editor.offered(f"{ORDER}.{verb}(¦)")
    assert {"out_trade_no=", "query=", "headers=", "timeout=", "check="} <= offered.keys()
    assert "json=" not in offered


@pytest.mark.parametrize(
    ("code", "labels"),
    [
        (f'{NATIVE}.post(json={{"¦"}})', {'"out_trade_no"', '"amount"', '"attach"'}),
        (f'{NATIVE}.post(json={{"appid": "1", "¦"}})', {'"out_trade_no"', '"notify_url"'}),
        (f'{NATIVE}.post_async(json={{"amount": {{"¦"}}}})', {'"total"', '"currency"'}),
        (f'{NATIVE}.post(json={{"detail": {{"goods_detail": [{{"¦"}}]}}}})', {'"quantity"'}),
        (f'{ORDER}.get(out_trade_no="1", query={{"¦"}})', {'"mchid"'}),
        ('client["v3/pay/transactions/native"].post(json={"¦"})', {'"out_trade_no"'}),
        (f'{NATIVE}.post({{}}).json()["¦"]', {'"code_url"'}),
        (f'{ORDER}.get({{}}).json()["amount"]["¦"]', {'"payer_total"'}),
    ],
)
def test_keys_are_offered(editor: Editor, code: str, labels: set[str]) -> None:
    assert labels <= editor.offered(code).keys()


def test_a_key_that_is_there_is_not_offered_again(editor: Editor) -> None:
    assert '"appid"' not in editor.offered(f'{NATIVE}.post(json={{"appid": "1", "¦"}})')


@pytest.mark.parametrize(
    ("code", "labels"),
    [
        ('client.v3.pay.instal.exposure.post(json={"user_id_type": "¦"})', {'"OPENID"'}),
        ('client.v3.bill.tradebill.get(query={"bill_type": "¦"})', {'"ALL"', '"REFUND"'}),
        (f'{NATIVE}.post(json={{"limit_pay": ["¦"]}})', {'"no_credit"'}),
    ],
)
def test_documented_values_are_offered(editor: Editor, code: str, labels: set[str]) -> None:
    assert labels <= editor.offered(code).keys()


def test_documented_paths_are_offered_as_text(editor: Editor) -> None:
    offered = editor.offered('client.chain("v3/pay/¦")')
    assert '"v3/pay/transactions/out-trade-no/{out_trade_no}"' in offered


@pytest.mark.parametrize("verb", ["po¦st", "post_as¦ync", "postAs¦ync"])
def test_hovering_a_verb_shows_title_link_and_types(editor: Editor, verb: str) -> None:
    shown = editor.hover(f"{NATIVE}.{verb}(json={{}})")
    assert "Native下单" in shown
    assert NATIVE_LINK in shown
    assert "json: TransactionsNativePostBody" in shown
    assert "TransactionsNativePostAnswer" in shown


@pytest.mark.parametrize(
    ("code", "text"),
    [
        (f"{TRANSACTIONS}.nati¦ve", "POST Native下单"),
        ("client.v3.pay.trans¦actions", "endpoints"),
        (f"{NATIVE}.post.prev¦iew()", "Native下单"),
        (f'{NATIVE}.post(json={{"ap¦pid": ""}})', "appid: Text"),
        (f"an¦swer = {NATIVE}.post({{}}).json()", "TransactionsNativePostAnswer"),
        ('no¦de = client["v3/pay/transactions/native"]', "TransactionsNative"),
    ],
)
def test_hovering_shows_what_it_is(editor: Editor, code: str, text: str) -> None:
    assert text in editor.hover(code)


@pytest.mark.parametrize("verb", ["get", "get_async", "getAsync", "get.preview"])
@pytest.mark.parametrize("written", ["¦", "out_trade_no=¦", 'out_trade_no="1", query=¦'])
def test_the_parameters_are_shown_first(editor: Editor, verb: str, written: str) -> None:
    shown = editor.ask("signatureHelp", f"{ORDER}.{verb}({written})")
    active = shown["signatures"][shown["activeSignature"]]
    parameters = [one["label"] for one in active["parameters"]]
    assert "out_trade_no: str | int" in parameters
    assert any(label.startswith("query: ") for label in parameters)
    assert "商户订单号查询" in active["documentation"]["value"]


def test_the_parameter_being_written_is_marked(editor: Editor) -> None:
    shown = editor.ask("signatureHelp", f"{ORDER}.get(out_trade_no=¦)")
    active = shown["signatures"][shown["activeSignature"]]
    marked = active["parameters"][shown["activeParameter"]]
    assert marked["label"] == "out_trade_no: str | int"
