"""Ratios against a hand-written floor, in one run.

    python tests/benchmarks/run.py

The floor is what a program would do by hand for one endpoint: urllib3's HTTPConnectionPool,
cryptography and orjson, the same signed request, the same verified answer, the same server. Both
are timed in turns, in CPU seconds of this process; ratios are what to read, the times are this
machine's.
"""

from __future__ import annotations

import argparse
import asyncio
import base64
import contextlib
import gc
import secrets
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import orjson
import urllib3
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey, generate_private_key
from cryptography.hazmat.primitives.hashes import SHA256

from wechatpay_chain import Builder, Client

HERE = Path(__file__).parent
MCHID, SERIAL = "1900000109", "3775B6A45ACD588826D15E583A95F5DDFEDCBA98"
KEY_ID = "PUB_KEY_ID_0114232134912410000000000000001"
ORDER = {
    "appid": "wxd678efh567hg6787",
    "mchid": MCHID,
    "description": "Image形象店-深圳腾大-QQ公仔",
    "out_trade_no": "1217752501201407033233368018",
    "time_expire": "2030-06-08T10:34:56+08:00",
    "attach": "自定义数据说明",
    "notify_url": "https://www.example.com/notify",
    "amount": {"total": 100, "currency": "CNY"},
    "payer": {"openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"},
    "scene_info": {"payer_client_ip": "14.23.150.211", "device_id": "013467007045764"},
}
HEADERS = {
    "Accept": "application/json",
    "Content-Type": "application/json; charset=utf-8",
    "User-Agent": "floor",
    "Wechatpay-Serial": KEY_ID,
}


def floor(port: int, merchant: RSAPrivateKey, platform: RSAPrivateKey) -> Callable[[], Any]:
    """One signed and verified call, written by hand."""
    pool = urllib3.HTTPConnectionPool("127.0.0.1", port)
    public = platform.public_key()
    target = "/v3/pay/transactions/jsapi"

    def call() -> Any:
        body = orjson.dumps(ORDER)
        timestamp, nonce = str(int(time.time())), secrets.token_hex(16)
        message = f"POST\n{target}\n{timestamp}\n{nonce}\n".encode() + body + b"\n"
        signature = base64.b64encode(merchant.sign(message, PKCS1v15(), SHA256())).decode()
        authorization = (
            f'WECHATPAY2-SHA256-RSA2048 mchid="{MCHID}",nonce_str="{nonce}",'
            f'timestamp="{timestamp}",serial_no="{SERIAL}",signature="{signature}"'
        )
        answer = pool.request(
            "POST", target, body=body, headers={**HEADERS, "Authorization": authorization}
        )
        assert answer.status == 200
        fields = answer.headers
        assert abs(time.time() - int(fields["Wechatpay-Timestamp"])) <= 300
        assert fields["Wechatpay-Serial"] == KEY_ID
        signed = f"{fields['Wechatpay-Timestamp']}\n{fields['Wechatpay-Nonce']}\n".encode()
        public.verify(
            base64.b64decode(fields["Wechatpay-Signature"]),
            signed + answer.data + b"\n",
            PKCS1v15(),
            SHA256(),
        )
        return orjson.loads(answer.data)

    return call


def in_turns(
    ours: Callable[[], Any], theirs: Callable[[], Any], calls: int, rounds: int
) -> tuple[float, float, list[float]]:
    """CPU seconds a call of each (medians), and the ratio of each round."""
    spent: tuple[list[float], list[float]] = ([], [])
    for turn in range(rounds):
        order = (0, 1) if turn % 2 else (1, 0)
        for which in order:
            spent[which].append(_cpu((ours, theirs)[which], calls))
    ratios = [a / b for a, b in zip(*spent, strict=True)]
    return statistics.median(spent[0]), statistics.median(spent[1]), ratios


def _cpu(call: Callable[[], Any], calls: int) -> float:
    gc.collect()
    before = time.process_time()
    for _ in range(calls):
        call()
    return (time.process_time() - before) / calls


def seven_attributes(client: Client) -> float:
    """Seconds for a chain of seven attributes."""
    times = []
    for _ in range(50):
        before = time.perf_counter()
        for _ in range(2000):
            client.v3.marketing.partner.productCoupon.users._openid_.coupons  # noqa: B018
        times.append((time.perf_counter() - before) / 2000)
    return min(times)


def thousand_async(client: Client) -> float:
    """Wall seconds for 1,000 async calls of 200 ms each, 100 at a time."""
    node = client["v3"].slow

    async def all_of_them() -> None:
        await asyncio.gather(*(node.get_async() for _ in range(1000)))

    before = time.perf_counter()
    asyncio.run(all_of_them())
    return time.perf_counter() - before


def imported_by(statement: str) -> set[str]:
    """The modules a fresh interpreter has after *statement*."""
    code = f"import sys\n{statement}\nprint(*sys.modules)"
    out = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    return set(out.stdout.split())


@contextlib.contextmanager
def server(platform: RSAPrivateKey) -> Iterator[int]:
    """The server in its own process; gives its port."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "platform.pem"
        file.write_bytes(_pem(platform))
        process = subprocess.Popen(
            [sys.executable, str(HERE / "server.py"), str(file), KEY_ID], stdout=subprocess.PIPE
        )
        try:
            assert process.stdout is not None
            yield int(process.stdout.readline())
        finally:
            process.kill()
            process.wait()


def _pem(key: RSAPrivateKey) -> bytes:
    return key.private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.PKCS8,
        serialization.NoEncryption(),
    )


def _client(port: int, merchant: RSAPrivateKey, platform: RSAPrivateKey, **more: Any) -> Client:
    return Builder.factory(
        mchid=MCHID,
        serial=SERIAL,
        private_key=merchant,
        certs={KEY_ID: platform.public_key()},
        base_uri=f"http://127.0.0.1:{port}/",
        **more,
    )


def report(calls: int, rounds: int) -> None:
    """Measure and print."""
    merchant, platform = generate_private_key(65537, 2048), generate_private_key(65537, 2048)
    with server(platform) as port:
        client = _client(port, merchant, platform)

        def ours() -> Any:
            return client["v3"].pay.transactions.jsapi.post(json=ORDER).json()

        by_hand = floor(port, merchant, platform)
        assert ours() == by_hand()
        mine, hand, ratios = in_turns(ours, by_hand, calls, rounds)
        print(
            f"whole call: {statistics.median(ratios):.3f} times the floor's CPU "
            f"(rounds {min(ratios):.3f} to {max(ratios):.3f}; "
            f"{mine * 1e6:.0f} against {hand * 1e6:.0f} µs here)"
        )
        print(f"chain of seven attributes: {seven_attributes(client) * 1e6:.2f} µs here")
        with _client(port, merchant, platform, concurrency=100) as wide:
            spent = thousand_async(wide)
        print(f"1,000 async calls of 200 ms, 100 at a time: {spent / 2:.3f} times the ideal 2 s")
    modules = imported_by("from wechatpay_chain import Builder")
    unwanted = {"asyncio", "xml", "pytest_httpserver", "argparse", "wechatpay_chain._cli.main"}
    print(f"importing Builder pulls in, of {sorted(unwanted)}: {sorted(unwanted & modules)}")


def main() -> None:
    parser = argparse.ArgumentParser(description="Ratios against a hand-written floor.")
    parser.add_argument("--calls", type=int, default=300, help="calls a round")
    parser.add_argument("--rounds", type=int, default=15)
    args = parser.parse_args()
    report(args.calls, args.rounds)


if __name__ == "__main__":
    main()
