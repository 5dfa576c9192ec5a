"""A platform reduced to what a benchmark needs: it reads a request and answers, signed, at once.

Runs in its own process, so that its work is not counted. It does not check what it receives; the
signature of its one answer is made anew every few seconds, as a client accepts 300.

    python server.py PRIVATE_KEY_PEM_FILE SERIAL
"""

from __future__ import annotations

import asyncio
import base64
import sys
import time
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import load_pem_private_key

BODY = b'{"code_url":"weixin://wxpay/bizpayurl?pr=benchmark","prepay_id":"wx201410272009395522"}'


class Answers:
    """The signed answer, made again when it is five seconds old."""

    def __init__(self, key: RSAPrivateKey, serial: str) -> None:
        self._key = key
        self._serial = serial
        self._made = 0.0
        self._bytes = b""

    def current(self) -> bytes:
        if time.time() - self._made > 5:
            self._made = time.time()
            self._bytes = self._signed(str(int(self._made)), "0123456789abcdef0123456789abcdef")
        return self._bytes

    def _signed(self, timestamp: str, nonce: str) -> bytes:
        message = f"{timestamp}\n{nonce}\n".encode() + BODY + b"\n"
        signature = base64.b64encode(self._key.sign(message, PKCS1v15(), SHA256())).decode()
        fields = {
            "Content-Type": "application/json; charset=utf-8",
            "Content-Length": str(len(BODY)),
            "Request-ID": "08benchmark",
            "Wechatpay-Timestamp": timestamp,
            "Wechatpay-Nonce": nonce,
            "Wechatpay-Serial": self._serial,
            "Wechatpay-Signature": signature,
            "Wechatpay-Signature-Type": "WECHATPAY2-SHA256-RSA2048",
        }
        head = "".join(f"{name}: {value}\r\n" for name, value in fields.items())
        return f"HTTP/1.1 200 OK\r\n{head}\r\n".encode() + BODY


class Connection(asyncio.Protocol):
    """One keep-alive connection; ``/v3/slow`` is answered after 200 ms."""

    def __init__(self, answers: Answers) -> None:
        self._answers = answers
        self._buffer = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        self._buffer += data
        head, found, rest = self._buffer.partition(b"\r\n\r\n")
        if not found or len(rest) < _length(head):
            return
        self._buffer = b""
        delay = 0.2 if b"/v3/slow" in head.partition(b"\r\n")[0] else 0.0
        asyncio.get_running_loop().call_later(delay, self._answer)

    def _answer(self) -> None:
        if isinstance(self._transport, asyncio.Transport) and not self._transport.is_closing():
            self._transport.write(self._answers.current())


def _length(head: bytes) -> int:
    for line in head.lower().split(b"\r\n"):
        if line.startswith(b"content-length:"):
            return int(line.partition(b":")[2])
    return 0


async def serve(answers: Answers) -> None:
    loop = asyncio.get_running_loop()
    server = await loop.create_server(lambda: Connection(answers), "127.0.0.1", 0, backlog=1024)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


def main() -> None:
    key = load_pem_private_key(Path(sys.argv[1]).read_bytes(), None)
    assert isinstance(key, RSAPrivateKey)
    asyncio.run(serve(Answers(key, sys.argv[2])))


if __name__ == "__main__":
    main()
