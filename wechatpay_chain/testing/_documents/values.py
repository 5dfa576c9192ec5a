"""Values that the platform makes up, by the name of their field; amounts are in fen.

The patterns say what names mean; how the values look is in ``styles``.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from wechatpay_chain.testing._documents import styles as style

if TYPE_CHECKING:
    from wechatpay_chain.testing._documents.styles import Basis, Maker

__all__ = ["number", "plain", "text"]

_SITE = "https://www.example.com/"
_AFTER = re.compile(r"(?:(?:_[0-9]+)+|_list)$")  # of an index, of a list


def text(name: str, source: Basis) -> str:
    """A text for the field *name*."""
    bare = _AFTER.sub("", name)
    return str(_text_maker(bare)(bare, source))


def plain(name: str, source: Basis) -> str:
    """The plain text of the sensitive field *name*: a name, a phone number and the like."""
    return "张三" if name.endswith("name") else text(name, source)


def number(name: str, source: Basis) -> int:
    """A whole number for the field *name*."""
    bare = _AFTER.sub("", name)
    return int(_number_maker(bare)(bare, source))


# The first pattern that is found in a name makes the value, so the narrow ones come first.
_TEXTS: tuple[tuple[str, Maker], ...] = (
    (r"currency$|fee_type$", style.always("CNY")),
    (r"(?:sub|brand|receiver?|bank_sp|platform)_(?:mchid|mch_id)$", style.digits(10)),
    (r"mchid$|mch_id$|merchant_id$|^account$", lambda _name, source: source.mchid),
    (r"openid$", style.letters("oU", 28)),
    (r"union_?id$", style.letters("o", 28)),
    (r"appid$", style.appid),
    (r"code_url$", lambda n, s: f"weixin://wxpay/bizpayurl?pr={style.token(6)(n, s)}"),
    (r"download_url$", style.download),
    (r"^h5_url$|^mweb_url$", style.pay_page),
    (r"ur[li]$|website$|_pics$|_img$|picture$|avatar$", lambda n, _s: _SITE + n),
    (r"domains$", style.always("www.example.com")),
    (r"image$", lambda n, _s: f"{_SITE}{n}.png"),
    (r"e?mail$", style.always("user@example.com")),
    (r"(?:^|_)ip$", style.always("203.0.113.7")),
    (r"phone(?:_number)?$|mobile$", style.phone),
    (r"hash_type$", style.always("SHA1")),
    (r"hash_value$", style.file_hash),
    (r"_hash$|sha1$", style.hexadecimal(20)),
    (r"sha256$|sm3$", style.hexadecimal(32)),
    (r"md5$", style.hexadecimal(16)),
    (r"^sign$", lambda n, s: style.noise(n, s, 16).hex().upper()),
    (r"^serial_no$", lambda n, s: style.noise(n, s, 20).hex().upper()),
    (r"^nonce_str$|signkey$", style.hexadecimal(16)),
    (r"^nonce$", style.hexadecimal(6)),
    (r"token$|ciphertext|signature$|_key$|^package_info$|authinfo$|_base64$", style.token(48)),
    (r"^algorithm$", style.always("AEAD_AES_256_GCM")),
    (r"^associated_data$", style.always("certificate")),
    (r"time$|^time_|_dt$|_at$|time_t$|^deadline$", style.time),
    (r"date$|^date_", style.date),
    (r"credential_id$|id_no$|id_card_number$|id_number$", style.identity_card),
    (r"bank_card_tail$|card_number_tail$", lambda n, s: s.numbers(n, *s.of)[-4:]),
    (r"card_no$|account_no$|account_number$|bank_account$", style.digits(16)),
    (r"plate_number$|car_number$", lambda n, s: f"粤B{s.numbers(n, *s.of)[-5:]}"),
    (r"(?:area|address|city|province|district)_code$|^city_id$", style.always("440305")),
    (r"country_code$", style.always("86")),
    (r"_mac$", style.always("02:00:00:00:00:01")),
    (r"(?:^|_)qq$", style.always("10000")),
    (r"^mcc$", style.always("5411")),
    (r"^(?:resp|ret|sub)_code$", style.always("0")),
    (r"error_code$|err_code$|fail_code$", style.always("SYSTEM_ERROR")),
    (r"^(?:brand|service|plan|template|store|channel|device|shop)_id$", style.settled),
    (r"^return_code$|^result_code$|state$|status$|result$", style.always("SUCCESS")),
    (r"msg$|message$", style.always("OK")),
    (r"(?:^|_)id$|_no$|codes?$|billno$|number$|_sn$|^sn$|_imei|imei\d?$|listid$", style.identifier),
    (r"bank_type$", style.always("OTHERS")),
    (r"trade_type$", style.always("JSAPI")),
    (r"trade_state_desc", style.always("支付成功")),
    (r"^scope$", style.always("GLOBAL")),
    (r"^channel$", style.always("ORIGINAL")),
    (r"funds_account$", style.always("AVAILABLE")),
    (r"user_recv|received_account$|recv_account$|recv_accout", style.always("支付用户零钱")),
    (r"longitude$", style.always("113.934800")),
    (r"latitude$", style.always("22.540000")),
    (r"^next$|^prev$|next_page_token$", style.always("")),
    (r"^self$", style.always("/v3")),
    (r"province", style.always("广东省")),
    (r"city", style.always("深圳市")),
    (r"area$|district$|county$", style.always("南山区")),
    (r"address|location|street|station$", style.always("广东省深圳市南山区")),
    (r"merchant_name$|company|organization|bank_name$|account_name$", style.always("示例商户")),
    (r"user_name$|real_name$|individual_name$|_person$|username$|nickname$", style.always("张三")),
    (r"name", style.always("示例名称")),
    (r"title$", style.always("示例标题")),
    (r"desc|introduction|instructions|comment|wording|wish|^tips$", style.always("示例说明")),
    (r"remark|memo|note$|explanation", style.always("示例备注")),
    (r"reason|solution|detail$", style.always("示例原因")),
    (r"path$", style.always("pages/index/index")),
    (r"contribute|discount|coupon_fee$|subsidy", style.always("0")),
    (r"amount|total|price|fee$|money|amt$|refund$", style.always("100")),
    (r"(?:^|_)count$|num$|level$|version$|quantity$|seq$|sequence$", style.always("1")),
)

_NUMBERS: tuple[tuple[str, Maker], ...] = (
    (r"^offset$", style.always(0)),
    (r"^limit$|page_size$", style.always(20)),
    (r"^begin_time$", style.always(0)),  # seconds since midnight, in periods of a day
    (r"^end_time$", style.always(86399)),
    (r"timestamp$|time$", style.timestamp),
    (r"expires?_in$", style.always(7200)),
    (r"^rate$", style.always(10**8)),  # exchange rates are multiplied by 10^8
    (r"tax_rate$", style.always(1300)),
    (r"ratio$", style.always(3000)),
    (r"percent", style.always(30)),
    (r"mch_?id$|merchant_id$", lambda _name, source: source.mchid),
    (r"(?:^|_)(?:id|detail_no)$", lambda n, s: f"1{s.numbers(n, *s.of)[-9:]}"),
    (r"province_code$", style.always(440000)),
    (r"city_code$|region_id$", style.always(440300)),
    (r"http_code$", style.always(200)),
    (r"code$", lambda n, s: f"1{s.numbers(n)[-3:]}"),
    (r"threshold$|minimum$", style.always(100)),
    (r"^discount_amount$|^coupon_amount$|coupon_value$", style.always(10)),
    (r"contribute|discount|subsidy|coupon_(?:refund_)?fee|reduce_fee|poundage", style.always(0)),
    (r"fail|duty|transport|unsettle|pending|risk|hidden|debt|use_quota|advance", style.always(0)),
    (r"^max_", style.always(100)),
    (r"^min_|(?:^|_)count|num$|number$|quantity$|times$|index$|seq$|sequence$", style.always(1)),
    (r"week_day$", style.always(1)),
    (r"amount_per_day$", style.always(100)),
    (r"days?$|after_receive$", style.always(30)),
    (r"seconds$|duration", style.always(3600)),
    (r"amount|total|price|fee|refund|balance|quota|^net$|pay$|value$", style.always(100)),
    (r"limit$|settled$", style.always(100)),
)


@lru_cache(maxsize=4096)
def _text_maker(name: str) -> Maker:
    return _first(_TEXTS, name, style.always("示例"))


@lru_cache(maxsize=4096)
def _number_maker(name: str) -> Maker:
    return _first(_NUMBERS, name, style.always(1))


def _first(rules: tuple[tuple[str, Maker], ...], name: str, otherwise: Maker) -> Maker:
    found = (make for pattern, make in rules if re.search(pattern, name))
    return next(found, otherwise)
