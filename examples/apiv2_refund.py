"""APIv2: refund an order with mutual TLS, survive an unknown outcome, query, take the notification.

    python examples/apiv2_refund.py

It runs against a stand-in on this machine, which requires the merchant's certificate for refunds,
checks signs, and signs its answers. ``refund`` accepts any client with ``secret`` and
``merchant``.
"""

from __future__ import annotations

import ipaddress
import ssl
import threading
import time
from contextlib import contextmanager
from datetime import datetime, timedelta, timezone
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.x509.oid import NameOID

from wechatpay_chain import Builder, Client, Formatter, ResultError, Transformer, TransportError
from wechatpay_chain.crypto import AesEcb, Hash
from wechatpay_chain.exceptions import ServerStatusError, SignatureError

if TYPE_CHECKING:
    from collections.abc import Iterator

MCHID, APPID = "1900000109", "wxd678efh567hg6787"
SECRET = "apiv2-key-of-32-characters-00000"
FAILURES = (TransportError, ServerStatusError, SignatureError, ResultError)
UNKNOWN = {"SYSTEMERROR", "SYSTEM_ERROR", "BIZERR_NEED_RETRY"}


def refund(client: Client, order: str, fen: int, *, most: int = 3) -> dict[str, str]:
    """Refund *fen* of *order*; if the outcome is unknown, repeat it with the same number.

    The same number and the same fields never make a second refund. A new number might.
    """
    # One mapping, as in PHP: the documents mark both transaction_id and out_trade_no as required,
    # so type checkers would ask for both, although one of them is enough.
    call = {
        "xml": {
            "appid": APPID,
            "mch_id": MCHID,
            "out_trade_no": order,
            "out_refund_no": f"{order}-1",
            "total_fee": fen,
            "refund_fee": fen,
        },
        "security": True,
    }
    while True:
        try:
            response = client.v2.secapi.pay.refund.post(call)
        except FAILURES as error:  # noqa: PERF203 - a few rounds at most
            most -= 1
            known = isinstance(error, ResultError) and error.err_code not in UNKNOWN
            if known or not most:
                raise
            print("again:", error)
            time.sleep(0.1)  # some seconds with WeChat Pay
        else:
            print("verified:", response.verified)
            return response.xml()


def main() -> None:
    """Refund, query, and take the notification that comes later."""
    with (
        TemporaryDirectory() as folder,
        serving(Path(folder)) as (origin, files),
        Builder.factory(
            mchid=MCHID,
            secret=SECRET,
            merchant={"cert": files["merchant.pem"], "key": files["merchant.key"]},
            base_uri=origin,
            verify=files["server.pem"],  # leave it out for WeChat Pay
        ) as client,
    ):
        made = refund(client, "1217752501201407033233368018", 100)
        print("refund", made["refund_id"], "of", made["refund_fee"], "fen")

        query = {"appid": APPID, "mch_id": MCHID, "out_refund_no": made["out_refund_no"]}
        found = client.v2.pay.refundquery.post({"xml": query}).xml()
        print("it is", found["refund_status_0"])

        notification = client.notifications.parse_v2(posted(found))
        print(notification.kind, "of", notification.resource["out_refund_no"], "is done")
        print("answered:", notification.acknowledge().body.decode())


# The stand-in


def posted(refunded: dict[str, str]) -> bytes:
    """The notification that WeChat Pay would post; the data is encrypted in ``req_info``."""
    content = {
        "out_trade_no": refunded["out_trade_no"],
        "out_refund_no": refunded["out_refund_no_0"],
        "refund_id": refunded["refund_id_0"],
        "refund_status": "SUCCESS",
    }
    sealed = AesEcb.encrypt(Transformer.to_xml(content, root="root"), Hash.md5(SECRET))
    envelope = {"return_code": "SUCCESS", "mch_id": MCHID, "req_info": sealed}
    return Transformer.to_xml(envelope).encode()


def sign(fields: dict[str, Any]) -> str | None:
    """The sign of *fields*, as the platform makes it."""
    text = Formatter.query_string_like(Formatter.ksort(fields))
    return Hash.sign(fields.get("sign_type", "MD5"), text, SECRET)


class _Desk(BaseHTTPRequestHandler):
    """Answers refunds: the first time with a failure of unknown outcome, then properly."""

    made: dict[str, dict[str, str]]

    def do_POST(self) -> None:
        given = Transformer.to_dict(self.rfile.read(int(self.headers["Content-Length"])))
        if not Hash.equals(sign(given) or "", given.get("sign")):
            self._answer(return_code="FAIL", return_msg="签名错误")
        elif self.path == "/secapi/pay/refund":
            self._refund(given)
        elif self.path == "/pay/refundquery":
            self._query(self.made[given["out_refund_no"]])
        else:
            self.send_error(404)

    def _refund(self, given: dict[str, str]) -> None:
        number = given["out_refund_no"]
        if not isinstance(self.connection, ssl.SSLSocket) or not self.connection.getpeercert():
            self._answer(return_code="FAIL", return_msg="需要商户证书")
        elif number not in self.made:
            self.made[number] = given
            self._answer(return_code="SUCCESS", result_code="FAIL", err_code="SYSTEMERROR")
        else:
            again = {name: given[name] for name in ("out_trade_no", "out_refund_no", "refund_fee")}
            self._agree(**again, refund_id="50000408942018111907145868882")

    def _query(self, refunded: dict[str, str]) -> None:
        self._agree(
            out_trade_no=refunded["out_trade_no"],
            refund_count="1",
            out_refund_no_0=refunded["out_refund_no"],
            refund_id_0="50000408942018111907145868882",
            refund_fee_0=refunded["refund_fee"],
            refund_status_0="SUCCESS",
        )

    def _agree(self, **fields: str) -> None:
        whole = {"return_code": "SUCCESS", "return_msg": "OK", "result_code": "SUCCESS", **fields}
        self._answer(**whole, sign=sign(whole) or "")

    def _answer(self, **fields: str) -> None:
        body = Transformer.to_xml(fields).encode()
        self.send_response(200)
        self.send_header("Content-Type", "text/plain")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_arguments: object) -> None:
        """Stay silent."""


@contextmanager
def serving(folder: Path) -> Iterator[tuple[str, dict[str, Path]]]:
    """The stand-in's address, and the files of both sides."""
    files = {**certificate(folder, "server"), **certificate(folder, "merchant")}
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(files["server.pem"], files["server.key"])
    context.load_verify_locations(files["merchant.pem"])
    context.verify_mode = ssl.CERT_OPTIONAL  # only refunds need it
    server = ThreadingHTTPServer(("127.0.0.1", 0), type("_OneDesk", (_Desk,), {"made": {}}))
    server.socket = context.wrap_socket(server.socket, server_side=True)
    thread = threading.Thread(target=server.serve_forever, args=(0.02,))
    thread.start()
    try:
        yield f"https://127.0.0.1:{server.server_port}/", files
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def certificate(folder: Path, name: str) -> dict[str, Path]:
    """A self-signed certificate and its key in *folder*, in place of a real one."""
    key = rsa.generate_private_key(65537, 2048)
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
    address = x509.IPAddress(ipaddress.ip_address("127.0.0.1"))
    now = datetime.now(timezone.utc)
    made = (
        x509.CertificateBuilder(subject, subject, key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(hours=1))
        .not_valid_after(now + timedelta(hours=1))
        .add_extension(x509.SubjectAlternativeName([address]), critical=False)
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .sign(key, SHA256())
    )
    files = {f"{name}.{kind}": folder / f"{name}.{kind}" for kind in ("pem", "key")}
    files[f"{name}.pem"].write_bytes(made.public_bytes(Encoding.PEM))
    files[f"{name}.key"].write_bytes(
        key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    )
    return files


if __name__ == "__main__":
    main()
