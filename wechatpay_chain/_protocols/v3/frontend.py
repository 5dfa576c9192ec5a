"""Parameters with which a page, mini program or app opens the payment (调起支付).

Rule: four lines, each ended by LF: appid, time, nonce, and ``prepay_id=…`` (for apps the bare
prepay_id); signed with the key that signed the order.
Source: https://pay.weixin.qq.com/docs/merchant/apis/jsapi-payment/jsapi-transfer-payment.html
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from urllib.parse import quote

from wechatpay_chain.exceptions import ConfigurationError, RequestOptionError
from wechatpay_chain.formatter import Formatter

if TYPE_CHECKING:
    from collections.abc import Callable

    from wechatpay_chain._protocols.settings import Credentials

__all__ = ["Frontend", "h5_address", "native_address"]

_VALUE = re.compile(r"[!-~]{1,128}")
_ADDRESS = re.compile(r"(?:https?|weixin)://[!-~]+")
_BARE = "prepay_id="


class Frontend:
    """Makes the parameters for a client's front ends.

    Args:
        credentials: The identities that sign the orders and these parameters.
        clock: Returns the time in Unix seconds.
        nonce: Returns a fresh random string.
    """

    __slots__ = ("_clock", "_credentials", "_nonce")

    def __init__(
        self, credentials: Credentials, clock: Callable[[], float], nonce: Callable[[], str]
    ) -> None:
        self._credentials = credentials
        self._clock = clock
        self._nonce = nonce

    def jsapi(self, prepay_id: str, appid: str) -> dict[str, str]:
        """Make what ``WeixinJSBridge.invoke("getBrandWCPayRequest", …)`` takes."""
        return {"appId": appid, **self.miniprogram(prepay_id, appid)}

    def miniprogram(self, prepay_id: str, appid: str) -> dict[str, str]:
        """Make what ``wx.requestPayment`` takes."""
        package = _BARE + _value("prepay_id", prepay_id)
        timestamp, nonce, signature = self._signed(appid, package)
        return {
            "timeStamp": timestamp,
            "nonceStr": nonce,
            "package": package,
            "signType": "RSA",
            "paySign": signature,
        }

    def app(self, prepay_id: str, appid: str, partnerid: str | None) -> dict[str, str]:
        """Make what the ``PayReq`` of the app SDKs takes."""
        timestamp, nonce, signature = self._signed(appid, _value("prepay_id", prepay_id))
        return {
            "appid": appid,
            "partnerid": _value("partnerid", partnerid or self._credentials.mchid or ""),
            "prepayid": prepay_id,
            "package": "Sign=WXPay",
            "noncestr": nonce,
            "timestamp": timestamp,
            "sign": signature,
        }

    def _signed(self, appid: str, package: str) -> tuple[str, str, str]:
        merchant = self._credentials.merchant
        if merchant is None:
            raise ConfigurationError(
                "this client cannot sign for a front end: give it private_key or signer",
                key="private_key",
            )
        timestamp, nonce = str(int(self._clock())), _value("nonce", self._nonce())
        message = Formatter.joined_by_line_feed(_value("appid", appid), timestamp, nonce, package)
        return timestamp, nonce, merchant.sign(message.encode())


def h5_address(h5_url: str, redirect_url: str | None) -> str:
    """Return the address to send the browser to; it comes back to *redirect_url*."""
    address = _address("h5_url", h5_url)
    if redirect_url is None:
        return address
    if "#" in address:
        raise RequestOptionError("h5_url has a fragment (#), after which nothing can be added")
    back = quote(_address("redirect_url", redirect_url), safe="")
    return f"{address}{'&' if '?' in address else '?'}redirect_url={back}"


def native_address(code_url: str) -> str:
    """Return the address to show as a QR code."""
    address = _address("code_url", code_url)
    if not address.startswith("weixin://"):
        raise RequestOptionError("code_url must begin with weixin://", option="code_url")
    return address


def _value(name: str, value: object) -> str:
    """Return *value* if it can be a line of the signed text."""
    if not isinstance(value, str) or not _VALUE.fullmatch(value):
        raise RequestOptionError(
            f"{name} must be the text from the order's answer or the platform, without "
            f"blanks, not {type(value).__name__ if not isinstance(value, str) else 'this text'}",
            option=name,
        )
    if value.startswith(_BARE):
        raise RequestOptionError(f"{name} must be bare, without the prefix {_BARE!r}", option=name)
    return value


def _address(name: str, value: object) -> str:
    if not isinstance(value, str) or not _ADDRESS.fullmatch(value):
        raise RequestOptionError(f"{name} must be a whole address without blanks", option=name)
    return value
