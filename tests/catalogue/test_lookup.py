"""Which endpoint a path is, however it is written, and what can follow it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import pytest
from support.recorder import Recorder, recording_client
from support.rows import for_each

from wechatpay_chain import Client, catalogue
from wechatpay_chain.catalogue import Endpoint

if TYPE_CHECKING:
    from wechatpay_chain.testing import Identity

ORIGIN = "https://api.mch.weixin.qq.com/"
NATIVE = "v3/pay/transactions/native"
REFUND = "v3/refund/domestic/refunds/{out_refund_no}"
ABNORMAL = "v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund"
PLACEHOLDER = re.compile(r"\{(\w+)\}")


@pytest.fixture(scope="module")
def shared(identity: Identity) -> Client:
    """A client for tests that only spell."""
    return recording_client(identity, Recorder())


def spelled(client: Client, text: str) -> Any:
    """The node that the Python text ``client.…`` stands for."""
    return eval(text, {"client": client})


def template(path_or_node: object, method: str) -> str | None:
    """The template of what is looked up."""
    found = catalogue.lookup(path_or_node, method)
    return None if found is None else found.template


def segments(path_or_node: object) -> list[str]:
    return [step.segment for step in catalogue.children(path_or_node)]


@for_each(
    "path",
    [
        REFUND,
        "/" + REFUND,
        "v3/refund/domestic/refunds/{number}",
        "v3/refund/domestic/refunds/{refund_id}",
        "v3/refund/domestic/refunds/1217752501201407033233368018",
        "/v3/refund/domestic/refunds/1217752501201407033233368018",
        ORIGIN + "v3/refund/domestic/refunds/121775250120",
        "HTTPS://API.MCH.WEIXIN.QQ.COM/v3/refund/domestic/refunds/121775250120",
        "http://127.0.0.1:8080/v3/refund/domestic/refunds/121775250120?sub_mchid=1",
        REFUND + "?sub_mchid=1900000109",
        REFUND + "?next=/v3/a?b",
        REFUND + "{?sub_mchid}",
        "v3/refund/domestic/refunds/12{?sub_mchid}{&more}",
    ],
)
def test_a_path_is_found_however_it_is_written(path: str) -> None:
    assert template(path, "GET") == REFUND


@pytest.mark.parametrize(
    "text",
    [
        "client.v3.refund.domestic.refunds._out_refund_no_",
        "client.v3.refund.domestic.refunds._any_name_",
        "client.v3.Refund.domestic['refunds/{out_refund_no}']",
        "client['v3/refund/domestic/refunds/1217752501']",
        "client.chain('/v3/refund/domestic/refunds/{out_refund_no}{?sub_mchid}')",
        "client['https://api.mch.weixin.qq.com/v3/refund/domestic/refunds/12']",
    ],
)
def test_a_node_is_found(shared: Client, text: str) -> None:
    assert template(spelled(shared, text), "GET") == REFUND


@pytest.mark.parametrize("method", ["POST", "post", "Post"])
def test_a_method_is_found_in_any_case(method: str) -> None:
    found = catalogue.lookup(NATIVE, method)

    assert found is not None
    assert (found.method, found.title) == ("POST", "Native下单")


@for_each(
    "path, method",
    [
        (NATIVE, "GET"),
        (NATIVE, "OPTIONS"),
        (NATIVE, ""),
        (NATIVE + "/", "POST"),
        (NATIVE + "/more", "POST"),
        ("v3/pay/transactions", "POST"),
        ("v3/Pay/transactions/native", "POST"),
        ("pay/transactions/native", "POST"),
        ("v3/refund/domestic/refunds/", "GET"),
        ("v3/refund/domestic/refunds/1/2", "GET"),
        ("v3/no/such/path", "GET"),
        ("{anything}", "GET"),
        ("", "GET"),
        ("/", "GET"),
        ("?a=b", "GET"),
        (ORIGIN, "GET"),
        (ORIGIN[:-1], "GET"),
    ],
)
def test_what_is_not_documented_is_none(path: str, method: str) -> None:
    assert catalogue.lookup(path, method) is None


def test_the_root_is_no_endpoint(shared: Client) -> None:
    assert catalogue.lookup(shared, "GET") is None


@for_each("path", [None, 3, b"v3/refunds", ["v3"], ("v3", "refunds"), object()])
def test_what_is_neither_text_nor_a_node_is_refused(path: object) -> None:
    for ask in (
        lambda: catalogue.lookup(path, "GET"),
        lambda: catalogue.endpoints(path),
        lambda: catalogue.children(path),
    ):
        with pytest.raises(TypeError, match=f"a node, got {type(path).__name__}"):
            ask()


@pytest.mark.parametrize("path", ["v3/applyment4sub/applyment/", "v3/ecommerce/applyments/"])
def test_a_trailing_slash_is_part_of_a_path(shared: Client, path: str) -> None:
    chain = spelled(shared, f"client.{path.replace('/', '.')}_empty_")
    written = [path, "/" + path, ORIGIN + path, path + "?a=b", path + "{empty}"]

    assert {template(one, "POST") for one in written} == {path}
    assert template(shared[path], "POST") == template(chain, "POST") == path
    assert template(path[:-1], "POST") is None


def test_a_value_is_no_trailing_slash() -> None:
    assert template("v3/applyment4sub/applyment/2000002124775691", "POST") is None
    assert template("v3/applyment4sub/applyment/{any}", "POST") is None


@for_each("query", ["?a=b", "?", "{?a}", "{&a}", "{#a}", "{?a}{&b}"])
def test_the_query_does_not_count(query: str) -> None:
    assert template(NATIVE + query, "POST") == NATIVE


@pytest.mark.parametrize("path", ["v2/pay/unifiedorder", "/v2/pay/unifiedorder?a=b"])
def test_an_apiv2_path_is_found_by_what_a_chain_spells(path: str) -> None:
    found = catalogue.lookup(path, "POST")

    assert found is not None
    assert (found.protocol, found.path) == ("v2", "pay/unifiedorder")
    assert found.template == "v2/pay/unifiedorder"


def test_an_apiv2_path_without_its_protocol_is_not_found() -> None:
    assert catalogue.lookup("pay/unifiedorder", "POST") is None


@for_each(
    "address, expected",
    [
        ("https://api.mch.weixin.qq.com/pay/unifiedorder", "v2/pay/unifiedorder"),
        ("https://fraud.mch.weixin.qq.com/risk/getpublickey", "v2/risk/getpublickey"),
        ("https://api.mch.weixin.qq.com/hk/v3/refunds", "v3/refunds"),
        ("https://API.mch.weixin.qq.com/hk/v3/refunds?offset=0", "v3/refunds"),
        ("https://apihk.mch.weixin.qq.com/global/v3/customs/orders", "v3/customs/orders"),
        ("https://apihk.mch.weixin.qq.com/v3/global/customs/orders", "v3/global/customs/orders"),
    ],
)
def test_a_whole_address_is_the_documented_one(address: str, expected: str) -> None:
    assert template(address, "POST") == expected


def test_a_folder_of_an_address_is_no_part_of_a_path() -> None:
    assert template("hk/v3/certificates", "GET") == "hk/v3/certificates"
    assert template(ORIGIN + "hk/v3/certificates", "GET") == "hk/v3/certificates"
    assert template("hk/v3/refunds", "GET") is None


@pytest.mark.parametrize("name", ["out_refund_no", "refund_id", "x"])
def test_placeholders_at_one_place_are_told_apart_by_what_follows(name: str) -> None:
    place = f"v3/refund/domestic/refunds/{{{name}}}"

    assert template(place, "GET") == REFUND
    assert template(f"{place}/apply-abnormal-refund", "POST") == ABNORMAL
    assert template(place, "POST") is None


@pytest.mark.parametrize("name", ["applyment_id", "business_code"])
def test_placeholders_that_nothing_tells_apart_are_told_apart_by_their_names(name: str) -> None:
    path = f"v3/apply4subject/applyment/{{{name}}}/cancel"

    assert template(path, "POST") == path


def test_a_literal_segment_goes_before_a_placeholder() -> None:
    path = "v3/profitsharing/orders/unfreeze"

    assert template(path, "POST") == path
    assert catalogue.endpoints(path)[0].template == path


def test_a_value_that_reads_like_another_endpoint_is_still_a_value() -> None:
    found = template("v3/profitsharing/orders/unfreeze", "GET")

    assert found == "v3/profitsharing/orders/{out_order_no}"


def found_wrongly(written: Any) -> list[str]:
    """Endpoints that another one is found for, when *written* gives what is looked up."""
    return [
        str(endpoint)
        for endpoint in catalogue.endpoints()
        if catalogue.lookup(written(endpoint), endpoint.method) is not endpoint
    ]


# The same path and method but for the placeholder's name: the first of the two is found.
INDISTINCT = ["POST v3/apply4subject/applyment/{business_code}/cancel"]


def test_every_endpoint_is_found_by_its_template() -> None:
    assert found_wrongly(lambda endpoint: endpoint.template) == []


def test_every_endpoint_is_found_by_a_path_with_values() -> None:
    assert found_wrongly(lambda e: PLACEHOLDER.sub("4200001", e.template)) == INDISTINCT


def test_every_endpoint_is_found_with_other_names_of_placeholders() -> None:
    assert found_wrongly(lambda e: PLACEHOLDER.sub("{its_name}", e.template)) == INDISTINCT


def test_every_endpoint_is_found_by_its_address() -> None:
    assert found_wrongly(lambda e: (e.base_uri or ORIGIN) + e.path + "?x=1") == []


def test_every_endpoint_is_found_by_its_node(shared: Client) -> None:
    assert found_wrongly(lambda endpoint: shared[endpoint.template]) == []


@pytest.mark.parametrize("path", ["", "/", "v3", "v3/pay", "v2/secapi"])
def test_below_a_path_is_what_its_steps_add_up_to(path: str) -> None:
    under = path.strip("/") + "/" if path.strip("/") else ""
    expected = sum(e.template.startswith(under) for e in catalogue.endpoints())

    assert sum(step.below for step in catalogue.children(path)) == expected


def test_the_root_s_children_are_the_first_segments(shared: Client) -> None:
    assert segments("") == segments("/") == segments(shared) == ["hk", "v3", "v2"]
    assert segments(ORIGIN) == ["hk", "v3", "v2"]


@pytest.mark.parametrize(
    "text", ["client.v3.pay.transactions", "client['v3/pay/transactions']", "'v3/pay/transactions'"]
)
def test_children_are_the_documented_next_segments(shared: Client, text: str) -> None:
    steps = {step.segment: step for step in catalogue.children(spelled(shared, text))}

    assert {"app", "h5", "jsapi", "native", "id", "out-trade-no"} <= steps.keys()
    assert steps["native"] == ("native", "native", NATIVE, ("POST",), 1)
    number = "v3/pay/transactions/out-trade-no"
    assert steps["out-trade-no"] == ("out-trade-no", "outTradeNo", number, (), 3)


@pytest.mark.parametrize(
    ("path", "segment", "attribute"),
    [
        ("v3", "global", "global_"),
        ("v3", "combine-transactions", "combineTransactions"),
        ("v3/pay/transactions/id", "{transaction_id}", "_transaction_id_"),
        ("v3/applyment4sub/applyment", "{empty}", "_empty_"),
        ("v2/secapi/mch", "addInstitutionsub", None),
    ],
)
def test_a_step_knows_its_attribute(path: str, segment: str, attribute: str | None) -> None:
    (step,) = (step for step in catalogue.children(path) if step.segment == segment)

    assert step.attribute == attribute


def test_a_trailing_slash_is_a_step_with_its_own_methods() -> None:
    path = "v3/ecommerce/applyments"
    (step,) = (step for step in catalogue.children(path) if step.segment == "{empty}")

    assert (step.template, step.methods, step.below) == (f"{path}/", ("POST",), 1)
    assert catalogue.children(f"{path}/") == ()


@for_each("path", [NATIVE, REFUND, NATIVE + "/x", "v3/no/such", "v4", "pay", NATIVE + "/"])
def test_nothing_follows_a_leaf_nor_an_unknown_path(path: str) -> None:
    assert catalogue.children(path) == ()


@pytest.mark.parametrize("value", ["50000000382019052709732678859", "{another_name}"])
def test_whatever_may_follow_a_value_follows_it(value: str) -> None:
    activity = f"v3/marketing/goods-subsidy-activity/retail-store-act/{value}"

    assert segments(f"v3/refund/domestic/refunds/{value}") == ["apply-abnormal-refund"]
    assert segments(activity) == ["representative", "representatives", "materials", "stores"]


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("{activity_id}", ["representative", "representatives"]),
        ("{brand_id}", ["materials", "stores"]),
    ],
)
def test_a_documented_placeholder_has_its_own_children(name: str, expected: list[str]) -> None:
    assert segments(f"/v3/marketing/goods-subsidy-activity/retail-store-act/{name}") == expected


def test_all_endpoints_come_apiv3_first_by_path() -> None:
    found = catalogue.endpoints()

    assert len(found) == 1154
    assert [e.protocol for e in found] == ["v3"] * 1018 + ["v2"] * 136
    for protocol in ("v3", "v2"):
        keys = [(e.path, e.method) for e in found if e.protocol == protocol]
        assert keys == sorted(keys)


def test_no_two_endpoints_have_one_template_and_method() -> None:
    found = [(e.template, e.method) for e in catalogue.endpoints()]

    assert len(set(found)) == len(found)


@pytest.mark.parametrize(
    ("path", "methods"),
    [
        (NATIVE, ["POST"]),
        ("/v3/global/merchant-service/complaint-notifications", ["DELETE", "GET", "POST", "PUT"]),
        ("v3/global/merchants/1900000109", ["GET", "PATCH"]),
        ("v3/pay/transactions", []),
        ("v3/no/such/path", []),
    ],
)
def test_the_endpoints_of_one_path_are_its_methods(path: str, methods: list[str]) -> None:
    assert [endpoint.method for endpoint in catalogue.endpoints(path)] == methods


def test_the_endpoints_of_a_node_are_those_of_its_path(shared: Client) -> None:
    found = catalogue.endpoints(shared.chain("v3/refunds"))

    assert [(e.method, e.path) for e in found] == [("GET", "v3/refunds"), ("POST", "v3/refunds")]


def test_an_endpoint_is_made_once() -> None:
    assert catalogue.lookup(NATIVE, "POST") is catalogue.lookup("/" + NATIVE, "post")


def test_an_endpoint_cannot_be_changed() -> None:
    endpoint = catalogue.lookup(NATIVE, "POST")
    assert isinstance(endpoint, Endpoint)

    with pytest.raises(AttributeError):
        endpoint.method = "GET"  # type: ignore[misc] # as a careless caller may


def test_events_come_by_type() -> None:
    found = [event.event_type for event in catalogue.events()]

    assert len(found) == len(set(found)) == 102
    assert found == sorted(found)
    assert {"TRANSACTION.SUCCESS", "REFUND.SUCCESS", "MCHTRANSFER.BILL.FINISHED"} <= set(found)


def test_an_event_knows_its_page_s_other_types() -> None:
    (event,) = (e for e in catalogue.events() if e.event_type == "PROFITSHARING.RETURN")

    assert event.event_types == ("PROFITSHARING.RETURN", "TRANSACTION.SUCCESS")
    assert event.original_type == ("profitsharing",)
    assert event.algorithm == "AEAD_AES_256_GCM"
    assert "/receiver/account" in dict(catalogue.walk(event.resource))
