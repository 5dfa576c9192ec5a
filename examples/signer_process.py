"""A key that stays in another process and is never seen by this one.

    python examples/signer_process.py

``KeyKeeper`` is the signer given to the client: an object with one method. ``keeper`` runs in the
other process, the only one that reads the key; it signs what it receives and does nothing else.
"""

from __future__ import annotations

import multiprocessing
import tempfile
import threading
from pathlib import Path
from typing import TYPE_CHECKING

from wechatpay_chain import Builder
from wechatpay_chain.crypto import Rsa
from wechatpay_chain.testing import Identity, Platform

if TYPE_CHECKING:
    from multiprocessing.connection import Connection
    from types import TracebackType

    from typing_extensions import Self


def keeper(path: str, requests: Connection) -> None:
    """Sign every message that arrives, until an empty one does."""
    private_key = Rsa.from_(path)
    while message := requests.recv_bytes():
        requests.send(Rsa.sign(message, private_key))


class KeyKeeper:
    """Signs in a separate process.

    Args:
        path: Where that process finds the key.
    """

    def __init__(self, path: Path) -> None:
        # Not a fork, which would inherit this process's memory and threads.
        context = multiprocessing.get_context("spawn")
        self._ours, theirs = context.Pipe()
        self._process = context.Process(target=keeper, args=(str(path), theirs), daemon=True)
        self._lock = threading.Lock()  # a client signs in several threads
        self._process.start()
        theirs.close()

    def sign(self, message: bytes) -> str:
        """The signature over *message* in base64."""
        with self._lock:
            self._ours.send_bytes(message)
            signature = self._ours.recv()
        return str(signature)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._ours.send_bytes(b"")
        self._process.join()


def main() -> None:
    """Call a stand-in platform, with the other process signing."""
    identity = Identity.fresh()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "apiclient_key.pem"
        path.write_text(identity.private_key_pem)
        with Platform(identity) as platform, KeyKeeper(path) as signer:
            platform.expect("GET", "/v3/certificates").respond({"data": []})
            config = {**platform.config, "private_key": None, "signer": signer}
            with Builder.factory(config) as client:
                print("verified:", client.v3.certificates.get().verified)
                print("refused by the stand-in:", len(platform.refused))


if __name__ == "__main__":
    main()
