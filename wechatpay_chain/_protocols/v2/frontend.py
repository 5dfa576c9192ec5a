"""What a page, a mini program or an app is handed that is signed by APIv2's rules.

Rule: the fields that are not empty, sorted by name, and the v2 secret, by MD5 or HMAC-SHA256
(https://pay.weixin.qq.com/doc/v2/merchant/4011985891). Which fields take part is each method's.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any
from urllib.parse import quote, urlencode

from wechatpay_chain._protocols.v2.data import sign_of
from wechatpay_chain._protocols.v2.frontend_values import (
    address,
    bare,
    coupon_list,
    digits,
    display_name,
    one_of,
    plain,
)
from wechatpay_chain.crypto import Hash
from wechatpay_chain.exceptions import ConfigurationError

__all__ = ["FrontendV2"]

_MD5, _HMAC = Hash.ALGO_MD5, Hash.ALGO_HMAC_SHA256
_TYPES = (_MD5, _HMAC)
_COUPON_PAGE = "https://action.weixin.qq.com/busifavor/getcouponinfo"
# Without it the page answers 268435461.
_COUPON_FRAGMENT = "wechat_pay&wechat_redirect"


class FrontendV2:
    """Makes the parameters that are signed with the v2 secret; ``repr`` does not show it.

    Its methods raise ``RequestOptionError`` for a value that is none, and ``ConfigurationError``
    where ``secret`` or a needed ``mchid`` is missing.

    Args:
        mchid: The merchant number.
        secret: The v2 secret.
        clock: Gives the time in Unix seconds.
        nonce: Gives a fresh random text.
    """

    __slots__ = ("_clock", "_mchid", "_nonce", "_secret")

    def __init__(
        self,
        mchid: str | None,
        secret: str | None,
        clock: Callable[[], float],
        nonce: Callable[[], str],
    ) -> None:
        self._mchid = mchid
        self._secret = secret
        self._clock = clock
        self._nonce = nonce

    def jsapi(self, prepay_id: str, appid: str, sign_type: str = _MD5) -> dict[str, str]:
        """What ``WeixinJSBridge.invoke("getBrandWCPayRequest", …)`` takes.

        Args:
            prepay_id: From the order's answer, bare.
            appid: The official account's, with which the order was made.
            sign_type: ``MD5`` or ``HMAC-SHA256``, the same as the order's.

        Returns:
            ``appId``, ``timeStamp``, ``nonceStr``, ``package``, ``signType`` and ``paySign``;
            ``signType`` is signed, other than in APIv3.

        Source: https://pay.weixin.qq.com/doc/v2/merchant/4011935213
        """
        fields = {
            "appId": plain("appid", appid),
            **self._stamp("timeStamp", "nonceStr"),
            "package": "prepay_id=" + bare("prepay_id", prepay_id),
            "signType": one_of("sign_type", sign_type, _TYPES),
        }
        return {**fields, "paySign": self._sign(fields, sign_type)}

    def miniprogram(self, prepay_id: str, appid: str, sign_type: str = _MD5) -> dict[str, str]:
        """What ``wx.requestPayment`` takes: as :meth:`jsapi`, without ``appId``, which is signed.

        Source: https://pay.weixin.qq.com/doc/v2/merchant/4011939566
        """
        page = self.jsapi(prepay_id, appid, sign_type)
        return {name: value for name, value in page.items() if name != "appId"}

    def app(
        self, prepay_id: str, appid: str, partnerid: str | None = None, sign_type: str = _MD5
    ) -> dict[str, str]:
        """What the ``PayReq`` of the app SDKs takes.

        Args:
            prepay_id: From the order's answer, bare.
            appid: The app's, with which the order was made.
            partnerid: The merchant that is paid; default the client's. A service provider gives
                the sub-merchant's.
            sign_type: ``MD5`` or ``HMAC-SHA256``, the same as the order's.

        Returns:
            ``appid``, ``partnerid``, ``prepayid``, ``package``, ``noncestr``, ``timestamp`` and
            ``sign``.

        Source: https://pay.weixin.qq.com/doc/v2/merchant/4011937148
        """
        fields = {
            "appid": plain("appid", appid),
            "partnerid": self._merchant("partnerid", partnerid),
            "prepayid": bare("prepay_id", prepay_id),
            "package": "Sign=WXPay",
            **self._stamp("timestamp", "noncestr"),
        }
        return {**fields, "sign": self._sign(fields, one_of("sign_type", sign_type, _TYPES))}

    def redpack(self, package: str, appid: str) -> dict[str, str]:
        """What ``wx.sendBizRedPacket`` takes: a red packet that a mini program's user opens.

        Args:
            package: From the answer of ``mmpaymkttransfers/sendminiprogramhb``, as it came.
            appid: The mini program's.

        Returns:
            ``timeStamp``, ``nonceStr``, ``package`` (percent-encoded), ``signType`` and
            ``paySign``, which is in lower case here and does not cover ``signType``.

        Source: https://pay.weixin.qq.com/doc/v2/merchant/4011937428
        """
        encoded = quote(bare("package", package), safe="")
        shown = {**self._stamp("timeStamp", "nonceStr"), "package": encoded}
        sign = self._sign({"appId": plain("appid", appid), **shown}, _MD5)
        return {**shown, "signType": _MD5, "paySign": sign.lower()}

    def send_coupons(
        self, coupons: Iterable[Mapping[str, str]], merchant: str | None = None
    ) -> dict[str, Any]:
        """What the mini-program plugin ``send-coupon`` takes.

        Args:
            coupons: 1 to 10 of them: ``stock_id`` and ``out_request_no``, and as the stock has it
                ``coupon_code``, ``create_coupon_merchant``, ``customize_send_time``.
            merchant: The merchant that sends them; default the client's.

        Returns:
            ``send_coupon_params`` (the coupons), ``send_coupon_merchant`` and ``sign``, an
            HMAC-SHA256 over ``stock_id0``, ``out_request_no0``, ``stock_id1``, …

        Source: https://pay.weixin.qq.com/doc/v3/merchant/4012285674
        """
        found = coupon_list(coupons)
        sender = self._merchant("merchant", merchant)
        flat = {f"{name}{i}": value for i, item in enumerate(found) for name, value in item.items()}
        sign = self._sign({**flat, "send_coupon_merchant": sender}, _HMAC)
        return {"send_coupon_params": found, "send_coupon_merchant": sender, "sign": sign}

    def coupon_page(
        self,
        stock_id: str,
        out_request_no: str,
        open_id: str,
        *,
        coupon_code: str | None = None,
        customize_send_time: str | None = None,
        merchant: str | None = None,
    ) -> str:
        """The address of the page on which a user takes a coupon; send the browser there.

        Args:
            stock_id: The coupons' stock.
            out_request_no: A number of your own for this coupon: letters and digits.
            open_id: The user's.
            coupon_code: Where the stock has codes given on sending.
            customize_send_time: Where the stock has a time of its own for each coupon.
            merchant: The merchant that sends it; default the client's.

        Source: https://pay.weixin.qq.com/doc/v3/merchant/4012285783
        """
        given = {
            "stock_id": stock_id,
            "out_request_no": out_request_no,
            "send_coupon_merchant": self._merchant("merchant", merchant),
            "open_id": open_id,
            "coupon_code": coupon_code,
            "customize_send_time": customize_send_time,
        }
        optional = ("coupon_code", "customize_send_time")
        fields = {
            name: plain(name, value)
            for name, value in given.items()
            if value is not None or name not in optional
        }
        query = urlencode({**fields, "sign": self._sign(fields, _HMAC)}, quote_via=quote)
        return f"{_COUPON_PAGE}?{query}#{_COUPON_FRAGMENT}"

    def payscore(self, package: str) -> dict[str, str]:
        """What ``openBusinessView`` takes to have a payscore order confirmed (``wxpayScoreUse``).

        The mini program takes it as ``extraData``; a page as ``queryString`` and an app as
        ``query``, which ``urllib.parse.urlencode(…)`` makes of it.

        Args:
            package: From the answer of ``v3/payscore/serviceorder``.

        Returns:
            ``mch_id``, ``package``, ``timestamp``, ``nonce_str``, ``sign_type`` and ``sign``.

        Sources: https://pay.weixin.qq.com/doc/v3/merchant/4012596371 (mini programs),
        https://pay.weixin.qq.com/doc/v3/merchant/4012587945 (pages),
        https://pay.weixin.qq.com/doc/v3/merchant/4012587909 (apps). The view for permissions
        (``wxpayScoreEnable``) takes a token from ``v3/payscore/permissions``, and no signature.
        """
        return self._payscore({"package": plain("package", package)})

    def payscore_detail(self, service_id: str, out_order_no: str) -> dict[str, str]:
        """What ``openBusinessView`` takes to show a payscore order (``wxpayScoreDetail``).

        Args:
            service_id: The payscore service's.
            out_order_no: Your number of the order.

        Returns:
            ``mch_id``, ``service_id``, ``out_order_no``, ``timestamp``, ``nonce_str``,
            ``sign_type`` and ``sign``; to be given as :meth:`payscore`'s are.

        Sources: https://pay.weixin.qq.com/doc/v3/merchant/4012596433 (mini programs),
        https://pay.weixin.qq.com/doc/v3/merchant/4012587983 (pages),
        https://pay.weixin.qq.com/doc/v3/merchant/4012587980 (apps)
        """
        return self._payscore(
            {
                "service_id": plain("service_id", service_id),
                "out_order_no": plain("out_order_no", out_order_no),
            }
        )

    def papay(
        self,
        *,
        appid: str,
        plan_id: str | int,
        contract_code: str,
        contract_display_account: str,
        request_serial: str | int,
        notify_url: str,
        sub_mch_id: str | None = None,
    ) -> dict[str, str]:
        """The ``extraData`` with which a mini program opens WeChat Pay's to sign a contract.

        It goes to ``wx.navigateToMiniProgram`` with ``appId`` ``wxbd687630cd02ce1d`` and ``path``
        ``pages/index/index``.

        Args:
            appid: The mini program's.
            plan_id: The template's, from the merchant platform.
            contract_code: Your number of the contract: letters and digits.
            contract_display_account: The name the user is shown for his account.
            request_serial: A number of your own, digits that do not begin with 0.
            notify_url: Where the outcome is posted to, without a query; not encoded.
            sub_mch_id: The sub-merchant's, for a service provider.

        Returns:
            These, ``mch_id``, ``timestamp`` and ``sign`` (MD5), all text.

        Sources: https://pay.weixin.qq.com/doc/v2/merchant/4011984050,
        https://pay.weixin.qq.com/doc/v2/partner/4011989901 (service providers)
        """
        fields = {
            "appid": plain("appid", appid),
            "contract_code": plain("contract_code", contract_code),
            "contract_display_account": display_name(
                "contract_display_account", contract_display_account
            ),
            "mch_id": self._merchant("mchid", None),
            "notify_url": address("notify_url", notify_url),
            "plan_id": digits("plan_id", plan_id),
            "request_serial": digits("request_serial", request_serial),
            "timestamp": str(int(self._clock())),
        }
        if sub_mch_id is not None:
            fields["sub_mch_id"] = plain("sub_mch_id", sub_mch_id)
        return {**fields, "sign": self._sign(fields, _MD5)}

    def _payscore(self, business: dict[str, str]) -> dict[str, str]:
        fields = {
            "mch_id": self._merchant("mchid", None),
            **business,
            **self._stamp("timestamp", "nonce_str"),
            "sign_type": _HMAC,
        }
        return {**fields, "sign": self._sign(fields, _HMAC)}

    def _stamp(self, timestamp: str, nonce: str) -> dict[str, str]:
        return {timestamp: str(int(self._clock())), nonce: plain("nonce", self._nonce())}

    def _merchant(self, option: str, given: str | None) -> str:
        if given is None and not self._mchid:
            raise ConfigurationError(
                "mchid is missing: these parameters name the merchant", key="mchid"
            )
        return plain(option, self._mchid if given is None else given)

    def _sign(self, fields: Mapping[str, str], sign_type: str) -> str:
        if not self._secret:
            raise ConfigurationError(
                "secret is missing: these parameters are signed with it, the APIv2 key",
                key="secret",
            )
        return sign_of(fields, self._secret, sign_type)

    def __repr__(self) -> str:
        return f"<FrontendV2 mchid={self._mchid}>"
