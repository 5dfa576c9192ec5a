"""The snippets of the documents: they run, and give what their comments promise."""

from __future__ import annotations

import hashlib
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timezone
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding
from support.documents import (
    GUIDES,
    TESTING_CHAPTERS,
    USER_DOCUMENTS,
    Snippet,
    name_of,
    run,
    run_chapter,
    snippets,
)
from support.documents_v2 import notification_v2, serving_v2
from support.notices_v2 import PAYMENT

from wechatpay_chain import Builder, Client, Formatter, Response
from wechatpay_chain.crypto import Rsa
from wechatpay_chain.testing import (
    Identity,
    Platform,
    ReceivedRequest,
    make_notification,
)

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey

    from wechatpay_chain.message import Request
    from wechatpay_chain.typing import RequestOptions

SERIAL = "3775B6A45ACD588826D15E583A95F5DDFEDCBA98"
PUBLIC_KEY_ID = "PUB_KEY_ID_0114232134912410000000000000001"
CERTIFICATE_SERIAL = "7132D72A03E93CDDF8C03BBD1F37EEDF15D5ABCD"
BILL = "交易时间,订单金额\r\n`2026-01-01 08:00:00,`1.00\r\n".encode()


# -- the world that the snippets run in ---------------------------------------------------------

APIV3_KEY = "apiv3-key-of-32-characters-00000"


@pytest.fixture(scope="session")
def merchant(identity: Identity) -> Identity:
    """The merchant of the documents."""
    return replace(identity, serial=SERIAL, public_key_id=PUBLIC_KEY_ID)


@pytest.fixture(scope="session")
def files(merchant: Identity, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the files that the documents name."""
    folder = tmp_path_factory.mktemp("documents")
    certificate = certificate_of(merchant.platform_key, CERTIFICATE_SERIAL)
    own = certificate_of(merchant.private_key, SERIAL).public_bytes(Encoding.PEM)
    (folder / "apiclient_cert.pem").write_bytes(own)
    (folder / "apiclient_key.pem").write_text(merchant.private_key_pem)
    (folder / "pub_key.pem").write_text(merchant.public_key_pem)
    for name in ("platform_cert.pem", "company-ca.pem"):
        (folder / name).write_bytes(certificate.public_bytes(Encoding.PEM))
    for name in ("license.jpg", "list.csv"):
        (folder / name).write_bytes(name.encode())
    return folder


def certificate_of(key: RSAPrivateKey, serial: str) -> x509.Certificate:
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "Tenpay.com Root CA")])
    builder = x509.CertificateBuilder(name, name, key.public_key())
    return (
        builder.serial_number(int(serial, 16))
        .not_valid_before(datetime(2026, 1, 1, tzinfo=timezone.utc))
        .not_valid_after(datetime(2031, 1, 1, tzinfo=timezone.utc))
        .sign(key, SHA256())
    )


@pytest.fixture
def served(merchant: Identity, files: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Platform]:
    """The platform that a client without ``base_uri`` talks to, in the folder of the files."""
    monkeypatch.chdir(files)
    for left in files.glob("inbox.db*"):
        left.unlink()
    with Platform(merchant, documented=False) as platform:
        monkeypatch.setattr("wechatpay_chain._call.config.BASE_URI", platform.base_uri)
        prepare(platform)
        yield platform


@pytest.fixture
def served_v2(files: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The same for APIv2."""
    monkeypatch.chdir(files)
    for left in files.glob("inbox.db*"):
        left.unlink()
    with serving_v2() as server:
        monkeypatch.setattr("wechatpay_chain._call.config.BASE_URI", f"{server.origin}/")
        yield


def prepare(platform: Platform) -> None:
    """Let *platform* serve every endpoint that the documents call."""
    code, media = {"code_url": "weixin://wxpay/bizpayurl?pr=example"}, "H1ihR9JUtVj-example"
    coupons = "v3/marketing/partner/product-coupon/users/{openid}/coupons"
    coupon = {"coupon_code": "123446565767", "coupon_state": "EFFECTIVE"}
    answers: dict[tuple[str, str], Any] = {
        ("POST", coupons): coupon,
        ("GET", coupons): {"total_count": 1, "user_coupon_list": [coupon]},
        ("GET", "v3/certificates"): {"data": []},
        ("POST", "v3/pay/transactions/native"): code,
        ("POST", "v3/pay/partner/transactions/native"): code,
        ("GET", "v3/pay/transactions/id/{id}"): {"trade_state": "SUCCESS"},
        ("GET", "v3/pay/transactions/out-trade-no/{no}"): {"trade_state": "NOTPAY"},
        ("POST", "v3/pay/transactions/out-trade-no/{no}/close"): lambda _call: (204, None),
        ("POST", "v3/refund/domestic/refunds"): {"status": "PROCESSING"},
        ("POST", "v3/ecommerce/applyments/"): {"applyment_id": 1},
        ("POST", "v3/profitsharing/receivers/delete"): {},
        ("POST", "v3/profitsharing/receivers/add"): recrypted(platform.identity),
        ("POST", "v3/security/echo"): echoed(platform.identity),
        ("POST", "v3/merchant/media/upload"): {"media_id": media},
        ("POST", "v3/marketing/bank/packages/{id}/tasks"): {"task_id": "1"},
        ("POST", "v3/mch-manage/submission-files/sub-mchid/{id}/upload"): {"file_id": media},
        ("GET", "v3/bill/tradebill"): {
            "hash_type": "SHA1",
            "hash_value": hashlib.sha1(BILL).hexdigest(),
            "download_url": f"{platform.base_uri}v3/billdownload/file?token=example",
        },
    }
    for (method, path), answer in answers.items():
        platform.expect(method, path).respond(answer)
    platform.expect("GET", "v3/billdownload/file").respond(content=BILL, signed=False)
    images = platform.expect("GET", "v3/merchant-service/images/{media_id}")
    images.respond(content=b"JFIF", signed=False)
    statement = signed_statement(platform.identity)
    platform.expect("GET", "v3/global/statements").respond(content=BILL, headers=statement)


def recrypted(merchant: Identity) -> Any:
    """An endpoint that gives the field ``name`` back, encrypted for the merchant."""

    def answer(call: ReceivedRequest) -> dict[str, str]:
        name = Rsa.decrypt(call.json()["name"], merchant.platform_key)
        return {"name": Rsa.encrypt(name, merchant.private_key.public_key())}

    return answer


def echoed(merchant: Identity) -> Any:
    """The echo: what came encrypted goes back encrypted for the merchant."""

    def answer(call: ReceivedRequest) -> dict[str, str]:
        body = dict(call.json())
        text = Rsa.decrypt(body["encrypted_echo_message"], merchant.platform_key)
        key = merchant.private_key.public_key()
        return {**body, "encrypted_echo_message": Rsa.encrypt(text, key)}

    return answer


def posted(merchant: Identity) -> tuple[dict[str, str], bytes]:
    """A notification of a payment, as WeChat Pay would post it."""
    return make_notification(
        replace(merchant, apiv3_key=APIV3_KEY),
        "TRANSACTION.SUCCESS",
        {"out_trade_no": "1217752501201407033233368018", "trade_state": "SUCCESS"},
    )


def signed_statement(merchant: Identity) -> dict[str, str]:
    """The headers of a statement: the signature covers the digest instead of the body."""
    sha1, now = hashlib.sha1(BILL).hexdigest(), str(int(time.time()))
    message = Formatter.response(now, "nonce", f'{{"sha1":"{sha1}"}}')
    return {
        "Wechatpay-Statement-Sha1": sha1,
        "Wechatpay-Timestamp": now,
        "Wechatpay-Nonce": "nonce",
        "Wechatpay-Signature": Rsa.sign(message, merchant.platform_key),
    }


# -- snippets -----------------------------------------------------------------------------------

DESCRIBING = [path for path in USER_DOCUMENTS if path not in TESTING_CHAPTERS]
CHAPTERS = list(dict.fromkeys((s.path, s.chapter) for path in DESCRIBING for s in snippets(path)))


def documented_client(**more: Any) -> Client:
    return Builder.factory(
        mchid="1900000109",
        serial=SERIAL,
        private_key="apiclient_key.pem",
        certs={PUBLIC_KEY_ID: "pub_key.pem"},
        **more,
    )


@pytest.mark.usefixtures("served")
@pytest.mark.parametrize(
    ("path", "chapter"), [each for each in CHAPTERS if each[1] != "APIv2"], ids=name_of
)
def test_the_snippets_of_a_chapter_run(path: Path, chapter: str, merchant: Identity) -> None:
    names: dict[str, Any] = {"Builder": Builder}
    with documented_client() as client:
        names["client"] = client
        names["headers"], names["body"] = posted(merchant)
        run_chapter(path, chapter, names)


@pytest.mark.usefixtures("served_v2")
@pytest.mark.parametrize("path", DESCRIBING, ids=name_of)
def test_the_snippets_of_the_chapter_on_apiv2_run(path: Path) -> None:
    names: dict[str, Any] = {"Builder": Builder, "body": notification_v2(PAYMENT)}
    names["client"] = documented_client()
    try:
        run_chapter(path, "APIv2", names)
        assert names["response"].verified
    finally:
        names["client"].close()


NOT_RUN = [s for path in USER_DOCUMENTS for s in snippets(path) if s.not_run]


@pytest.mark.usefixtures("served")
@pytest.mark.parametrize("snippet", NOT_RUN, ids=lambda s: f"{s.path.name}:{s.line}")
def test_a_snippet_that_leaves_this_machine_runs_without_a_network(snippet: Snippet) -> None:
    sent: list[Request] = []

    def answer(request: Request, _options: RequestOptions) -> Response:
        sent.append(request)
        return Response(200, {}, b"file", request=request)

    with documented_client(handler=answer) as client:
        run(snippet, {"client": client})
    assert [request for request in sent if "Authorization" in request.headers] == []
    assert len(sent) == 1


def test_one_snippet_leaves_this_machine() -> None:
    assert [s.path for s in NOT_RUN] == GUIDES


@pytest.mark.parametrize("promise", ["1 + 1  # -> 3", "1 + 1  # raises TypeError", "a = 1  # -> 1"])
def test_a_wrong_promise_is_found(promise: str, tmp_path: Path) -> None:
    document = tmp_path / "wrong.md"
    document.write_text(f"```python\n{promise}\n```\n")
    with pytest.raises((AssertionError, pytest.fail.Exception)):
        run(snippets(document)[0], {})
