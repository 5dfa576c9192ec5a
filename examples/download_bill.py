"""Apply for a trade bill, download it to a file, compare its digest, sum it up.

    python examples/download_bill.py

It runs against a stand-in on this machine. ``download_bill`` accepts any client.
"""

from __future__ import annotations

import csv
import gzip
import hashlib
import tempfile
from datetime import date
from decimal import Decimal
from pathlib import Path

from wechatpay_chain import Builder, Client
from wechatpay_chain.testing import Platform


def download_bill(client: Client, day: date, path: Path) -> None:
    """Download the trade bill of *day* to *path*, unpacked and compared with its digest.

    Bills exist from 10:00 of the next day on, for three months.
    """
    bill = client.v3.bill.tradebill.get(
        query={"bill_date": day.isoformat(), "bill_type": "ALL", "tar_type": "GZIP"}
    ).json()

    # The address is valid for a short time. The answer has no signature: the file is proved by the
    # digest, which came in a signed answer.
    packed = path.with_suffix(".gz")
    response = client[bill["download_url"]].get(sink=packed)
    print("verified:", response.verified, "-", response.unverified_reason)

    content = gzip.decompress(packed.read_bytes())
    if hashlib.new(bill["hash_type"], content).hexdigest() != bill["hash_value"].lower():
        raise SystemExit("the bill does not have the announced digest; download it again")
    path.write_bytes(content)
    packed.unlink()


def total_of(path: Path) -> Decimal:
    """The sum of a bill's orders, in yuan: bills are the one place where amounts are not in fen."""
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    # Every value is preceded by a backtick, so that spreadsheets take it for text.
    return sum((Decimal(row["订单金额"].lstrip("`")) for row in rows), Decimal())


BILL = (
    "\ufeff交易时间,商户订单号,订单金额\r\n"
    "`2026-01-01 08:00:00,`1001,`1.00\r\n"
    "`2026-01-01 09:00:00,`1002,`0.25\r\n"
)


def prepare(platform: Platform) -> None:
    """Give the stand-in one bill."""
    content = BILL.encode()
    platform.expect("GET", "/v3/bill/tradebill").respond(
        {
            "hash_type": "SHA1",
            "hash_value": hashlib.sha1(content).hexdigest(),
            "download_url": f"{platform.base_uri}v3/billdownload/file?token=example",
        }
    )
    platform.expect("GET", "/v3/billdownload/file").respond(
        content=gzip.compress(content),
        headers={"Content-Type": "application/x-gzip"},
        signed=False,
    )


def main() -> None:
    """Download a bill and sum it up."""
    with Platform() as platform, Builder.factory(platform.config) as client:
        prepare(platform)
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "bill.csv"
            download_bill(client, date(2026, 1, 1), path)
            print("total:", total_of(path), "CNY")


if __name__ == "__main__":
    main()
