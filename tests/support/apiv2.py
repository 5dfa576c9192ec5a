"""APIv2 answers signed by hand, with nothing of what is tested."""

from __future__ import annotations

import hashlib
import hmac
from typing import Any

from support.answers import Answer, Terminal, config
from wechatpay_chain import Builder

__all__ = ["SECRET", "client_v2", "failed", "good", "sign_v2", "xml_answer", "xml_text"]

SECRET = "exposed_your_key_here_have_risks"


def sign_v2(fields: dict[str, str], *, secret: str = SECRET, kind: str = "MD5") -> str:
    """The sign over *fields*: MD5 or HMAC-SHA256, in capitals."""
    pairs = [f"{k}={v}" for k, v in sorted(fields.items()) if v != "" and k != "sign"]
    text = "&".join([*pairs, f"key={secret}"]).encode()
    if kind == "MD5":
        return hashlib.md5(text).hexdigest().upper()
    return hmac.new(secret.encode(), text, hashlib.sha256).hexdigest().upper()


def xml_text(fields: dict[str, str]) -> str:
    """*fields* as the platform writes them."""
    return "<xml>" + "".join(f"<{k}><![CDATA[{v}]]></{k}>\n" for k, v in fields.items()) + "</xml>"


def xml_answer(fields: dict[str, str], status: int = 200) -> Answer:
    """An answer with *fields* and nothing else."""
    return Answer(xml_text(fields).encode(), status, {"Content-Type": "text/plain"})


def good(*, kind: str = "MD5", secret: str = SECRET, **fields: str) -> Answer:
    """A signed answer that says all is well."""
    all_ = {"return_code": "SUCCESS", "result_code": "SUCCESS", "nonce_str": "x1", **fields}
    return xml_answer({**all_, "sign": sign_v2(all_, kind=kind, secret=secret)})


def failed(err_code: str, err_code_des: str) -> Answer:
    """An unsigned answer that says the business failed."""
    fields = {"return_code": "SUCCESS", "return_msg": "OK", "result_code": "FAIL"}
    return xml_answer({**fields, "err_code": err_code, "err_code_des": err_code_des})


def client_v2(handler: Any = None, **more: Any) -> Any:
    """A client of both protocols over *handler*; untyped, so that it can be called wrong."""
    return Builder.factory(
        config(handler=handler or Terminal(good()), secret=SECRET, nonce=lambda: "n0nce", **more)
    )
