"""Examples are calls: each is run with a recorder in the transport's place."""

from __future__ import annotations

import ast
import functools
import json
import re
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import parse_qsl

import pytest
from support.recorder import Recorder, recording_client
from support.rows import for_each

from wechatpay_chain import Client, catalogue
from wechatpay_chain.catalogue import Endpoint, Field

if TYPE_CHECKING:
    from wechatpay_chain.message import Request
    from wechatpay_chain.testing import Identity

STYLES = ["attribute", "chain", "item", "attribute_async", "chain_async", "item_async"]
V3 = [endpoint for endpoint in catalogue.endpoints() if endpoint.protocol == "v3"]
ELSEWHERE = [endpoint for endpoint in V3 if endpoint.base_uri is not None]
BOUNDARY = re.compile(r"boundary=([^;\s]+)")
LONG_TEXT = re.compile(r"""\s+("\w+": )?('.*'|".*"),""")


@functools.cache
def texts() -> list[tuple[str, str]]:
    """All examples, each with its style."""
    return [item for endpoint in catalogue.endpoints() for item in endpoint.example().items()]


class Bench(NamedTuple):
    """A client, and what it would send."""

    client: Client
    recorder: Recorder

    def sent(self, text: str) -> Request:
        """The one request that the Python *text* makes."""
        self.recorder.calls.clear()
        answer = eval(text, {"client": self.client})
        assert answer.status_code == 200
        return self.recorder.request

    def template(self, text: str) -> str:
        """What the chain in *text* spells, up to its verb."""
        tree = ast.parse(text, mode="eval").body
        while isinstance(tree, ast.Call) and isinstance(tree.func, ast.Attribute):
            verb, tree = tree.func.attr, tree.func.value
            if verb != "wait":
                break
        return str(eval(ast.unparse(tree), {"client": self.client}))


@pytest.fixture(scope="module")
def bench(identity: Identity) -> Bench:
    """Without signatures, as they are most of the time that thousands of calls take."""
    recorder = Recorder()
    client = recording_client(identity, recorder)
    client.get_driver().select("v3").handler.remove("signer")
    return Bench(client, recorder)


@pytest.fixture(scope="module")
def signing(identity: Identity) -> Bench:
    """As a user has it, the verifier left out."""
    recorder = Recorder()
    return Bench(recording_client(identity, recorder), recorder)


def example(path: str, method: str, style: str = "attribute") -> str:
    endpoint = catalogue.lookup(path, method)
    assert endpoint is not None
    return endpoint.example()[style]


def content(request: Request) -> tuple[str | None, bytes]:
    """Content type and body, an upload's random boundary replaced."""
    kind = request.headers.get("Content-Type")
    found = BOUNDARY.search(kind or "")
    if kind is None or found is None:
        return kind, request.body
    boundary = found[1].strip('"')
    return kind.replace(boundary, "-"), request.body.replace(boundary.encode(), b"-")


def essence(request: Request) -> tuple[object, ...]:
    return (request.method, request.origin, request.target, *content(request))


def path_of(endpoint: Endpoint) -> str:
    """The request-target's path: each variable's value is its name in capitals."""
    base = endpoint.base_uri or "https://api.mch.weixin.qq.com/"
    folder = "/" + base.split("/", 3)[3]
    return folder + re.sub(r"\{(\w+)\}", lambda found: found[1].upper(), endpoint.path)


def required(fields: tuple[Field, ...]) -> set[str]:
    return {one.name for one in fields if one.required}


@for_each("endpoint", V3)
def test_all_six_styles_are_one_call(bench: Bench, endpoint: Endpoint) -> None:
    examples = endpoint.example()
    sent = {style: essence(bench.sent(text)) for style, text in examples.items()}

    assert list(sent) == STYLES
    assert sent == dict.fromkeys(STYLES, sent["attribute"])


@for_each("endpoint", V3)
def test_an_example_calls_its_endpoint(bench: Bench, endpoint: Endpoint) -> None:
    request = bench.sent(endpoint.example()["attribute"])
    path, _, query = request.target.partition("?")

    assert (request.method, path) == (endpoint.method, path_of(endpoint))
    assert {name for name, _ in parse_qsl(query)} == required(endpoint.query)
    assert (request.body == b"") == (endpoint.body_kind is None)
    if endpoint.body_kind == "json":
        assert json.loads(request.body).keys() == required(endpoint.body)


@for_each("endpoint", V3)
def test_every_style_spells_the_template(bench: Bench, endpoint: Endpoint) -> None:
    spelled = {style: bench.template(text) for style, text in endpoint.example().items()}
    # The attribute that stands for a trailing slash.
    plain = {style: template.replace("{empty}", "") for style, template in spelled.items()}

    assert plain == dict.fromkeys(STYLES, endpoint.template)


def test_an_attribute_style_has_attributes_wherever_it_can() -> None:
    chains = [text.partition("(")[0] for style, text in texts() if style == "attribute"]
    items = {item for chain in chains for item in re.findall(r'\["([^"]*)"\]', chain)}

    assert all(re.search("[A-Z]", item) for item in items)
    assert "addInstitutionsub" in items


def test_examples_are_python() -> None:
    for style, text in texts():
        ast.parse(text, mode="eval")
        assert text.endswith(".wait()") == style.endswith("_async")


def test_lines_are_short_but_for_what_cannot_be_broken() -> None:
    for _, text in texts():
        first, *lines = text.splitlines()
        assert len(first) <= 100 or first.endswith("(")
        assert [x for x in lines if len(x) > 100 and not LONG_TEXT.fullmatch(x)] == []


def test_a_call_that_fits_into_a_line_is_one() -> None:
    for _, text in texts():
        opened = re.sub(r",?\n\s*(?=[)\]}])|(?<=[(\[{])\n\s*", "", text)
        line = re.sub(r"\n\s*", " ", opened)
        assert ("\n" in text) == (len(line) > 100), line


@for_each("endpoint", ELSEWHERE)
def test_a_call_to_another_base_uri_is_signed_and_goes_there(
    signing: Bench, endpoint: Endpoint
) -> None:
    request = signing.sent(endpoint.example()["item"])

    assert endpoint.base_uri is not None
    assert (request.origin + request.target).startswith(endpoint.base_uri + "v3/")
    assert "Authorization" in request.headers


@pytest.mark.parametrize(
    ("path", "method", "address"),
    [
        ("v3/refunds/id/{refund_id}", "GET", "https://api.mch.weixin.qq.com/hk/v3/refunds/id/REFUND_ID"),
        ("v3/customs/orders", "POST", "https://apihk.mch.weixin.qq.com/global/v3/customs/orders"),
        ("v3/global/refunds", "POST", "https://apihk.mch.weixin.qq.com/v3/global/refunds"),
        ("hk/v3/certificates", "GET", "https://api.mch.weixin.qq.com/hk/v3/certificates"),
    ],
)  # fmt: skip
def test_a_base_uri_s_folder_stands_before_the_path(
    signing: Bench, path: str, method: str, address: str
) -> None:
    request = signing.sent(example(path, method))

    assert (request.origin + request.target).partition("?")[0] == address


def test_the_catalogue_has_rows_on_every_overseas_address() -> None:
    assert {endpoint.base_uri for endpoint in ELSEWHERE} == {
        "https://api.mch.weixin.qq.com/hk/",
        "https://apihk.mch.weixin.qq.com/",
        "https://apihk.mch.weixin.qq.com/global/",
    }


def test_a_short_call_stands_in_one_line() -> None:
    path = "v3/pay/transactions/out-trade-no/{out_trade_no}/close"

    assert example("v3/certificates", "GET") == "client.v3.certificates.get()"
    assert example("v3/certificates", "GET", "chain_async") == (
        'client.chain("v3/certificates").get_async().wait()'
    )
    assert example(path, "POST", "item_async") == (
        f'client["{path}"].post_async(\n'
        '    out_trade_no="OUT_TRADE_NO",\n'
        '    json={"mchid": "MCHID"},\n'
        ").wait()"
    )


def test_a_long_call_is_laid_out() -> None:
    assert (
        example("v3/pay/transactions/native", "POST")
        == """\
client.v3.pay.transactions.native.post(
    json={
        "appid": "APPID",
        "mchid": "MCHID",
        "description": "DESCRIPTION",
        "out_trade_no": "OUT_TRADE_NO",
        "amount": {"total": 1},
        "notify_url": "https://www.example.com/",
    },
)"""
    )


@pytest.mark.parametrize(
    ("style", "call"),
    [
        ("attribute", "client.v3.ecommerce.applyments._empty_.post("),
        ("chain", 'client.chain("v3/ecommerce/applyments/").post('),
        ("item_async", 'client["v3/ecommerce/applyments/"].post_async('),
    ],
)
def test_a_trailing_slash_is_spelled(style: str, call: str) -> None:
    assert example("v3/ecommerce/applyments/", "POST", style).splitlines()[0] == call


def test_a_keyword_and_a_capital_are_spelled() -> None:
    assert example("v3/global/certificates", "GET").startswith("client.v3.global_.certificates.get")
    call = 'client.v2.secapi.mch["addInstitutionsub"].post('
    assert example("v2/secapi/mch/addInstitutionsub", "POST").startswith(call)


def test_an_upload_has_a_file_and_its_meta_as_json(signing: Bench) -> None:
    request = signing.sent(example("v3/merchant/media/upload", "POST"))

    assert b'{"sha256":"SHA256","filename":"FILENAME"}' in request.body
    assert request.signed_body == b'{"sha256":"SHA256","filename":"FILENAME"}'
    assert b'name="file"; filename="file.jpg"' in request.body


def value(**known: Any) -> Any:
    """What an example gives for one required field of a body."""
    one = Field(**{"name": "some_name", "type": "string", "required": True, **known})
    made = Endpoint("v3", "v3/x", "POST", "", body=(one,), body_kind="json")
    call = ast.parse(made.example()["attribute"], mode="eval").body
    assert isinstance(call, ast.Call)
    return ast.literal_eval(call.keywords[0].value)[one.name]


INNER = (Field("a", "integer", required=True), Field("b", "string"), Field("c", "string", True))


@for_each(
    "field, expected",
    [
        ({}, "SOME_NAME"),
        ({"name": "notify_url"}, "https://www.example.com/"),
        ({"name": "begin_time"}, "2026-01-01T00:00:00+08:00"),
        ({"name": "bill_date"}, "2026-01-01"),
        ({"type": "integer"}, 1),
        ({"type": "number"}, 1),
        ({"type": "boolean"}, True),
        ({"enum": ("ALL", "SUCCESS")}, "ALL"),
        ({"type": "integer", "enum": (3, 5)}, 3),
        ({"enum": ('"quoted"', "x")}, '"quoted"'),
        ({"enum": ("it's", "x")}, "it's"),
        ({"enum": ("back\\slash\n", "x")}, "back\\slash\n"),
        ({"enum": ("商品券",)}, "商品券"),
        ({"type": "string[]"}, ["SOME_NAME"]),
        ({"type": "string[]", "enum": ("A", "B")}, ["A"]),
        ({"type": "object"}, {}),
        ({"type": "object", "fields": INNER}, {"a": 1, "c": "C"}),
        ({"type": "object[]", "fields": INNER}, [{"a": 1, "c": "C"}]),
        ({"encoded": "json", "fields": INNER}, '{"a":1,"c":"C"}'),
        ({"encoded": "json", "decoded": "object[]", "fields": INNER}, '[{"a":1,"c":"C"}]'),
        ({"encoded": "json", "decoded": "string[]"}, '["SOME_NAME"]'),
        ({"encoded": "url", "fields": INNER}, "a=1&c=C"),
    ],
)
def test_a_placeholder_value_is_of_the_documented_kind(
    field: dict[str, Any], expected: object
) -> None:
    assert value(**field) == expected


def test_only_required_fields_are_given() -> None:
    made = Endpoint("v3", "v3/x", "POST", "", query=INNER, body=INNER, body_kind="json")

    assert made.example()["attribute"] == (
        'client.v3.x.post(query={"a": 1, "c": "C"}, json={"a": 1, "c": "C"})'
    )


@for_each("count", range(1, 12))
def test_the_whole_line_counts_async_ones_with_their_wait(count: int) -> None:
    path = "v3/" + "x" * (60 + count)
    made = Endpoint("v3", path + "/{id}", "GET", "", path_params=("id",))

    for text in made.example().values():
        line = text.replace("(\n    id", "(id").replace(",\n)", ")")
        assert ("\n" in text) == (len(line) > 100)


def test_a_call_with_nothing_to_give_is_never_broken() -> None:
    path = "v3/" + "x" * 120

    assert Endpoint("v3", path, "GET", "").example()["item"] == f'client["{path}"].get()'


V2 = [endpoint for endpoint in catalogue.endpoints() if endpoint.protocol == "v2"]


@for_each("endpoint", V2)
def test_every_style_spells_an_apiv2_path_too(endpoint: Endpoint, client: Client) -> None:
    spelled = set()
    for text in endpoint.example().values():
        call = next(node for node in ast.walk(ast.parse(text)) if is_verb_call(node, endpoint))
        assert isinstance(call, ast.Call)
        assert isinstance(call.func, ast.Attribute)
        spelled.add(str(eval(ast.unparse(call.func.value), {"client": client})))

    assert spelled == {endpoint.template}


def is_verb_call(node: ast.AST, endpoint: Endpoint) -> bool:
    verbs = {endpoint.method.lower(), f"{endpoint.method.lower()}_async"}
    return (
        isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr in verbs
        and "client" in ast.unparse(node.func.value)
    )
