"""The files that a client of APIv2 over HTTPS needs, in a temporary folder."""

from __future__ import annotations

import os
import shutil
import tempfile
import threading
import weakref
from pathlib import Path
from typing import TYPE_CHECKING, Any

from wechatpay_chain.testing._identity.files import OWNER_ONLY, write
from wechatpay_chain.testing._identity.text import CERTIFICATE, PRIVATE_KEY

if TYPE_CHECKING:
    from wechatpay_chain.testing._identity.identity import Identity

__all__ = ["MerchantFiles"]

_AUTHORITY = "sandbox_ca.pem"


class MerchantFiles:
    """The merchant's certificate and key, and whom to trust, readable by their owner only.

    The folder is made when it is asked for, and gone after :meth:`remove`, or at the latest when
    this object or the process is.

    Args:
        identity: Whose certificate and key.
        authority: The certificate that clients are to trust, PEM.
    """

    def __init__(self, identity: Identity, authority: str) -> None:
        self._identity = identity
        self._authority = authority
        self._lock = threading.Lock()
        self._folder: Path | None = None
        self._removal: weakref.finalize[..., MerchantFiles] | None = None

    def config(self) -> dict[str, Any]:
        """The configuration keys ``merchant`` and ``verify``."""
        with self._lock:
            folder = self._made() if self._folder is None else self._folder
        files = {"cert": str(folder / CERTIFICATE), "key": str(folder / PRIVATE_KEY)}
        return {"merchant": files, "verify": str(folder / _AUTHORITY)}

    def remove(self) -> None:
        """Remove the folder; the next :meth:`config` makes another."""
        with self._lock:
            self._folder = None
            if self._removal is not None:
                self._removal()

    def _made(self) -> Path:
        self._folder = folder = Path(tempfile.mkdtemp(prefix="wechatpay-chain-"))
        self._removal = weakref.finalize(self, _remove, folder, os.getpid())
        write(folder / PRIVATE_KEY, self._identity.private_key_pem, OWNER_ONLY)
        write(folder / CERTIFICATE, self._identity.certificate, OWNER_ONLY)
        write(folder / _AUTHORITY, self._authority, OWNER_ONLY)
        return folder


def _remove(folder: Path, process: int) -> None:
    # A fork has the same object, and must not take the files from under its parent.
    if os.getpid() == process:
        shutil.rmtree(folder, ignore_errors=True)
