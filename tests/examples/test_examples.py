"""The example programs, and the fixtures that the guide shows: run as a user runs them."""

from __future__ import annotations

import ast
import os
import subprocess
import sys
from pathlib import Path

import pytest
from support.documents import ROOT, snippets

FOLDER = ROOT / "examples"

# What each prints, among other things.
NOTIFIED = [
    "shipping 1217752501201407033233368018",
    "posted: 204",
    "posted again: 204",
    'changed: 401 {"code":"FAIL","message":"the signature does not fit"}',
]
EXAMPLES = {
    "native_payment.py": [
        "show this as a QR code: weixin://wxpay/bizpayurl?pr=example",
        " is NOTPAY",
        "closed with 204",
    ],
    "async_many.py": [
        "1099: GET /v3/pay/transactions/out-trade-no/1099 answered 404 ORDER_NOT_EXIST; 订单不存在",
        "by waiting:  {'NOTPAY': 50, 'SUCCESS': 49}",
        "by awaiting: {'NOTPAY': 50, 'SUCCESS': 49}",
    ],
    "upload_media.py": [
        'signed: {"filename":"营业执照.png","sha256":"',
        "bytes at /v3/mch-manage/submission-files/sub-mchid/1900000110/upload",
        "media_id: H1ihR9JUtVj",
        "file_id: H1ihR9JUtVj",
    ],
    "download_bill.py": ["verified: False - a file by a short-lived link", "total: 1.25 CNY"],
    "stack_plugin.py": [
        "> 1. meter ",
        "> 5. stamp ",
        "GET /v3/certificates: 200, verified: True (",
        "the stand-in saw X-Shop: shop-1",
        "GET /v3/nothing/here: 404 RESOURCE_NOT_EXISTS (",
    ],
    "apiv2_refund.py": [
        "again: POST /v2/secapi/pay/refund failed: SYSTEMERROR; ",
        "verified: True",
        "refund 50000408942018111907145868882 of 100 fen",
        "it is SUCCESS",
        "refund of 1217752501201407033233368018-1 is done",
        "answered: <xml><return_code>SUCCESS</return_code>",
    ],
    "notify_flask.py": NOTIFIED,
    "notify_fastapi.py": NOTIFIED,
    "notify_django.py": NOTIFIED,
    "notify_aiohttp.py": NOTIFIED,
    "notify_http_server.py": NOTIFIED,
    "test_a_shop.py": ["8 passed"],
    "signer_process.py": ["verified: True", "refused by the stand-in: 0"],
    "kms_plugin.py": ["verified: True, code_url: weixin://wxpay/bizpayurl?pr="],
}


def ran(
    *arguments: str | Path, env: dict[str, str] | None = None
) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-W", "error", *arguments],
        env={**os.environ, "PYTHONIOENCODING": "utf-8", **(env or {})},
        capture_output=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )


@pytest.mark.parametrize(("name", "printed"), EXAMPLES.items())
def test_an_example_runs_and_prints_what_it_promises(name: str, printed: list[str]) -> None:
    done = ran(FOLDER / name)
    assert (done.returncode, done.stderr) == (0, "")
    assert [text for text in printed if text not in done.stdout] == []


def test_every_example_is_run() -> None:
    assert sorted(path.name for path in FOLDER.glob("*.py")) == sorted(EXAMPLES)


@pytest.mark.parametrize("name", EXAMPLES)
def test_an_example_says_how_it_is_run(name: str) -> None:
    assert f"    python examples/{name}" in (FOLDER / name).read_text("utf-8")


def test_a_real_payment_without_settings_says_what_is_missing() -> None:
    done = ran(FOLDER / "native_payment.py", "--real", env={"WECHATPAY_MCHID": "1900000109"})
    assert done.returncode == 1
    assert done.stderr.startswith("WECHATPAY_SERIAL is not set; ")


def test_the_guide_shows_the_plugin_as_it_is() -> None:
    (shown,) = (s for s in snippets(ROOT / "docs/guide.md") if "class KmsPlugin" in s.code)
    methods = methods_of(shown.code)
    whole = methods_of((FOLDER / "kms_plugin.py").read_text("utf-8"))
    assert list(methods) == ["install", "signer", "verifier"]
    assert methods == {name: whole[name] for name in methods}


def methods_of(code: str) -> dict[str, str]:
    """The methods of ``KmsPlugin`` in *code*, without its layout."""
    classes = [node for node in ast.parse(code).body if isinstance(node, ast.ClassDef)]
    (plugin,) = (node for node in classes if node.name == "KmsPlugin")
    return {node.name: ast.dump(node) for node in plugin.body if isinstance(node, ast.FunctionDef)}


def test_the_guides_fixtures_work_in_pytest(tmp_path: Path) -> None:
    guide = snippets(ROOT / "docs/guide.md")
    (snippet,) = (each for each in guide if "@pytest.fixture" in each.code)
    (tmp_path / "test_guide.py").write_text(snippet.code, "utf-8")
    done = ran("-m", "pytest", "-q", "-p", "no:cacheprovider", "--rootdir", tmp_path, tmp_path)
    assert done.returncode == 0, done.stdout
    assert "1 passed" in done.stdout
