"""The catalogue's data file: made by the generator byte for byte, small, and read late."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import zipfile
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.places import VECTORS
from support.rows import for_each

import wechatpay_chain
from wechatpay_chain import catalogue
from wechatpay_chain._generate.__main__ import main
from wechatpay_chain._generate.data import SOURCE, packed_catalogue
from wechatpay_chain._generate.packing import KINDS, pack, unpack
from wechatpay_chain.catalogue._load import FILE, Catalogue

Rows = dict[str, list[dict[str, Any]]]

PACKAGE = Path(wechatpay_chain.__file__).parent
DATA = (PACKAGE / "catalogue" / FILE).read_bytes()
NAMES = {"v3": "endpoints", "v2": "endpoints_v2", "events": "events", "status": "status"}


@pytest.fixture(scope="module")
def rows() -> Rows:
    """What the package's file was made from."""
    return unpack(DATA)


@pytest.fixture(scope="module")
def exported(rows: Rows, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the facts as lines of JSON."""
    return export(rows, tmp_path_factory.mktemp("facts"))


def export(rows: Mapping[str, Sequence[Mapping[str, Any]]], folder: Path) -> Path:
    for kind, name in NAMES.items():
        lines = [json.dumps(row, ensure_ascii=False, separators=(",", ":")) for row in rows[kind]]
        text = "".join(f"{line}\n" for line in lines)
        (folder / f"{name}.jsonl").write_text(text, encoding="utf-8")
    return folder


def required(fields: Sequence[catalogue.Field], above: str = "") -> Iterator[str]:
    """Pointers to what a smallest call must have: fields that are required all the way down."""
    for one in fields:
        if one.required:
            pointer = f"{above}/{one.name}"
            yield pointer
            yield from required(one.fields, pointer + "/*" * one.type.endswith("[]"))


def only(**rows: Sequence[Mapping[str, Any]]) -> dict[str, Sequence[Mapping[str, Any]]]:
    return {kind: rows.get(kind, ()) for kind in KINDS}


def test_the_package_s_file_is_what_the_generator_makes_of_its_facts(exported: Path) -> None:
    assert packed_catalogue(exported) == DATA


def test_the_command_writes_the_same_bytes(exported: Path, tmp_path: Path) -> None:
    output = tmp_path / "made.json"

    assert main(["catalogue", str(exported), "--output", str(output)]) == 0
    assert output.read_bytes() == DATA


def test_the_command_writes_the_package_s_file_unless_told_otherwise(
    exported: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("wechatpay_chain._generate.__main__._DATA", tmp_path / FILE)

    main(["catalogue", str(exported)])

    assert (tmp_path / FILE).read_bytes() == DATA


@pytest.mark.parametrize(("kind", "count"), [("v3", 1018), ("v2", 136), ("events", 102)])
def test_nothing_of_the_sources_is_missing(rows: Rows, kind: str, count: int) -> None:
    assert len(rows[kind]) == count


def test_every_status_belongs_to_a_documented_endpoint(rows: Rows) -> None:
    known = [endpoint for endpoint in catalogue.endpoints() if endpoint.status]

    assert len(rows["status"]) == len(known) == 75


def test_all_rows_become_endpoints_and_events() -> None:
    protocols = [endpoint.protocol for endpoint in catalogue.endpoints()]

    assert (protocols.count("v3"), protocols.count("v2")) == (1018, 136)
    assert len(catalogue.events()) == 102


def test_the_file_says_where_its_facts_come_from() -> None:
    assert Catalogue(DATA).source == SOURCE


def test_the_file_has_a_row_a_line(rows: Rows) -> None:
    lines = DATA.decode().splitlines()
    endpoint = next(line for line in lines if '"path":"v3/pay/transactions/native"' in line)

    assert json.loads(endpoint.rstrip(","))["title"] == "Native下单"


@pytest.mark.parametrize("missing", NAMES.values())
def test_facts_that_are_not_all_there_are_refused(tmp_path: Path, missing: str) -> None:
    export(only(), tmp_path)
    (tmp_path / f"{missing}.jsonl").unlink()

    with pytest.raises(FileNotFoundError, match=missing):
        packed_catalogue(tmp_path)


def test_a_line_that_is_no_json_is_refused(tmp_path: Path) -> None:
    export(only(), tmp_path)
    (tmp_path / "events.jsonl").write_text('{"event_type":\n', encoding="utf-8")

    with pytest.raises(ValueError, match="Expecting value"):
        packed_catalogue(tmp_path)


@pytest.mark.parametrize("separator", ["\u2028", "\u2029", "\x85"])
def test_a_line_ends_at_a_line_feed_only(tmp_path: Path, separator: str) -> None:
    rows = only(v3=[{"path": "v3/x", "method": "GET", "title": f"a{separator}b"}])

    assert unpack(packed_catalogue(export(rows, tmp_path))) == {k: list(v) for k, v in rows.items()}


# Required in every call, by the official pages.
REQUIRED = {
    # https://pay.weixin.qq.com/doc/v3/merchant/4012791877
    "v3/pay/transactions/native": (
        "/appid /mchid /description /out_trade_no /notify_url /amount /amount/total"
    ),
    # https://pay.weixin.qq.com/doc/v3/merchant/4012791856
    "v3/pay/transactions/jsapi": (
        "/appid /mchid /description /out_trade_no /notify_url /amount /amount/total "
        "/payer /payer/openid"
    ),
    # https://pay.weixin.qq.com/doc/v3/merchant/4012791862
    "v3/refund/domestic/refunds": (
        "/out_refund_no /amount /amount/refund /amount/total /amount/currency"
    ),
    # https://pay.weixin.qq.com/doc/v3/merchant/4012716434
    "v3/fund-app/mch-transfer/transfer-bills": (
        "/appid /out_bill_no /transfer_scene_id /openid /transfer_amount /transfer_remark "
        "/transfer_scene_report_infos /transfer_scene_report_infos/*/info_type "
        "/transfer_scene_report_infos/*/info_content"
    ),
    # https://pay.weixin.qq.com/doc/v3/merchant/4012791860
    "v3/pay/transactions/out-trade-no/{out_trade_no}/close": "/mchid",
    # https://pay.weixin.qq.com/doc/v2/merchant/4011941223
    "v2/pay/unifiedorder": (
        "/appid /mch_id /body /out_trade_no /total_fee /spbill_create_ip /notify_url /trade_type"
    ),
}


@for_each("template", REQUIRED)
def test_required_fields_are_as_documented(template: str) -> None:
    endpoint = catalogue.lookup(template, "POST")

    assert endpoint is not None
    assert set(required(endpoint.body)) == set(REQUIRED[template].split())


@for_each(
    "path, method, tree, pointer, expected",
    [
        ("v3/pay/transactions/native", "POST", "body", "/amount/total", "integer"),
        ("v3/pay/transactions/native", "POST", "response", "/code_url", "string"),
        ("v3/pay/transactions/native", "POST", "body", "/detail/goods_detail", "object[]"),
        (
            "v3/pay/transactions/native",
            "POST",
            "body",
            "/detail/goods_detail/*/quantity",
            "integer",
        ),
        ("v3/certificates", "GET", "response", "/data/*/encrypt_certificate", "object"),
        ("v3/merchant/media/upload", "POST", "body", "/meta/sha256", "string"),
        ("v3/merchant/media/upload", "POST", "body", "/file", "file"),
        ("v3/bill/tradebill", "GET", "query", "/bill_date", "string"),
        ("v2/pay/unifiedorder", "POST", "body", "/total_fee", "integer"),
    ],
)
def test_a_field_is_where_it_is_documented(
    path: str, method: str, tree: str, pointer: str, expected: str
) -> None:
    endpoint = catalogue.lookup(path, method)
    found = dict(catalogue.walk(getattr(endpoint, tree)))

    assert found[pointer].type == expected


def test_what_is_encrypted_is_marked() -> None:
    transfer = catalogue.lookup("v3/fund-app/mch-transfer/transfer-bills", "POST")
    certificates = catalogue.lookup("v3/certificates", "GET")
    assert transfer is not None
    assert certificates is not None

    assert dict(catalogue.walk(transfer.body))["/user_name"].encrypted == "rsa"
    fields = dict(catalogue.walk(certificates.response))
    assert fields["/data/*/encrypt_certificate/ciphertext"].encrypted == "aes-gcm"


def test_equal_trees_are_one_object() -> None:
    native, app = (catalogue.lookup(f"v3/pay/transactions/{x}", "POST") for x in ("native", "app"))
    assert native is not None
    assert app is not None

    detail = [next(f for f in e.body if f.name == "detail") for e in (native, app)]

    assert detail[0].fields is detail[1].fields


def test_an_unknown_key_in_a_field_is_refused() -> None:
    field = {"name": "amount", "type": "object", "fields": [{"name": "total", "maximum": 5}]}

    with pytest.raises(ValueError, match=r"field 'total' has unknown keys \['maximum'\]"):
        pack("", only(v3=[{"path": "v3/x", "body": [field]}]))


NAME = st.text("abc_$1", min_size=1, max_size=3)


def _field(children: st.SearchStrategy[list[dict[str, Any]]]) -> st.SearchStrategy[dict[str, Any]]:
    enum = st.lists(st.one_of(NAME, st.integers(-9, 9)), min_size=1, max_size=3)
    kinds = st.sampled_from(["string", "integer", "object", "object[]"])
    return st.fixed_dictionaries(
        {"name": NAME, "type": kinds},
        optional={
            "required": st.just(value=True),
            "enum": enum,
            "encrypted": st.sampled_from(["rsa", "aes-gcm"]),
            "encoded": st.sampled_from(["json", "url"]),
            "decoded": st.sampled_from(["string[]", "object[]"]),
            "fields": children,
        },
    )


LEAVES = st.lists(_field(st.nothing()), max_size=3)
TREE = st.recursive(LEAVES, lambda c: st.lists(_field(c.filter(bool)), max_size=3), max_leaves=12)
ROW = st.fixed_dictionaries(
    {"path": st.text(max_size=8)},
    optional={
        "method": st.sampled_from(["GET", "POST"]),
        "docs": st.lists(NAME, max_size=2),
        "response_signed": st.just(value=False),
        "query": TREE,
        "body": TREE,
        "request": TREE,
        "response": TREE,
        "resource": TREE,
    },
)
ROWS = st.fixed_dictionaries({kind: st.lists(ROW, max_size=3) for kind in KINDS})


@given(ROWS, st.text(max_size=5))
def test_what_is_packed_is_unpacked_the_same(rows: Rows, source: str) -> None:
    packed = pack(source, rows)

    assert unpack(packed) == rows
    assert pack(source, unpack(packed)) == packed


@given(ROWS)
def test_each_tree_is_written_once(rows: Rows) -> None:
    read = json.loads(pack("", rows))

    for name in ("fields", "groups"):
        written = [json.dumps(row) for row in read[name]]
        assert len(set(written)) == len(written)


def test_the_file_takes_less_than_300_kb_of_a_wheel(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "wheel.zip", "w", zipfile.ZIP_DEFLATED) as wheel:
        wheel.writestr(FILE, DATA)

        assert wheel.getinfo(FILE).compress_size <= 300_000


def run(code: str, *paths: Path) -> str:
    """What *code* prints in a process of its own, with *paths* before all others."""
    path = os.pathsep.join(map(str, paths))
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", code],
        cwd=VECTORS,  # not the checkout, which "-c" would put before all paths
        env={**os.environ, "PYTHONPATH": path},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout.strip()


READ = "print([name for name in sys.modules if 'catalogue' in name])"
CALLS = f"""
import sys
from wechatpay_chain import Builder
from wechatpay_chain.message import Headers, Response

class Unverified:
    def install(self, stack):
        stack.remove("verifier")

def answer(request, options):
    return Response(200, Headers({{}}), b"{{}}", request=request)

client = Builder.factory(
    mchid="1900000109", serial="01", handler=answer, plugins=[Unverified()],
    private_key={str(VECTORS / "merchant_pkcs8.pem")!r},
    certs={{"PUB_KEY_ID_01": {str(VECTORS / "rsa_spki.pem")!r}}},
)
node = client.v3.pay.transactions.outTradeNo._out_trade_no_
for verb in (node.get, node.post, node.put, node.patch, node.delete):
    assert verb(out_trade_no="1").status_code == 200
for verb in (node.get_async, node.postAsync):
    assert verb(out_trade_no="1").wait(10).status_code == 200
str(node), hash(node), repr(client)
{READ}
"""


def test_importing_the_package_does_not_import_the_catalogue() -> None:
    assert run(f"import sys, wechatpay_chain\n{READ}", PACKAGE.parent) == "[]"


def test_calls_do_not_import_the_catalogue() -> None:
    assert run(CALLS, PACKAGE.parent) == "[]"


def test_importing_the_catalogue_does_not_read_its_file() -> None:
    code = (
        "from wechatpay_chain import catalogue\n"
        "from wechatpay_chain.catalogue._load import catalogue as load\n"
        "print(load.cache_info().currsize)\n"
        "catalogue.lookup('v3/refunds', 'GET')\n"
        "print(load.cache_info().currsize)"
    )

    assert run(code, PACKAGE.parent).split() == ["0", "1"]


def test_the_catalogue_is_read_from_a_zip_file(tmp_path: Path) -> None:
    archive = tmp_path / "package.zip"
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as made:
        for path in PACKAGE.rglob("*"):
            if path.suffix in {".py", ".json"}:
                made.write(path, path.relative_to(PACKAGE.parent))
    code = (
        "from wechatpay_chain import catalogue\n"
        "print(catalogue.__file__)\n"
        "print(catalogue.lookup('v3/pay/transactions/native', 'POST'))"
    )

    file, endpoint = run(code, archive).splitlines()

    assert file.startswith(str(archive))
    assert endpoint == "POST v3/pay/transactions/native"
