"""The APIv2 endpoints whose answers carry no sign, each with the reason.

Their calls are signed as any other; the answer cannot be proved, so that its ``verified`` is
``False`` and ``unverified_reason`` says why. Nothing else is exempt.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Literal, NamedTuple

if TYPE_CHECKING:
    from wechatpay_chain.message import Request

__all__ = ["UNSIGNED", "Kind", "Unsigned", "unsigned_row"]

Kind = Literal["xml", "text", "json", "page"]


class Unsigned(NamedTuple):
    """One row: where, and why there is no sign."""

    path: str
    """As a chain spells it, without ``v2/``."""
    reason: str
    kind: Kind = "xml"
    """What a good answer is: fields as XML, a file of text or gzip, JSON, or a page's address in a
    3xx. Where it is not XML, a failure is."""
    optional: bool = False
    """Whether a sign may come all the same, and must then fit."""
    result_code: bool = True
    """Whether good XML has a ``result_code`` as well."""


_TRANSFER = "the answers of transfers are documented without a sign"
_RED_PACKET = "the answers of red packets are documented without a sign"
_RISK = "the answers of risk services are documented without a sign"
_CONTRACT = "leads to a page of WeChat Pay's, where the user signs a contract"
_BILL = "a bill as text or gzip; a failure is XML without a sign"
_COMMENTS = "comments as text; a failure is XML"
_REPORT = "an acknowledgement without content"
_BANK = "the answers of transfers to bank cards are documented with and without a sign"
_SANDBOX_KEY = "gives the sandbox's key, so that there is none yet to sign with"
_AUTHORIZE = "leads to a page of WeChat Pay's, where the user authorizes"
_TOKEN = "answers in JSON, which APIv2 does not sign"  # noqa: S105 - a reason
_INSTITUTION = "the answers of an institution's sub-merchants are documented without a sign"

# Sources: the PHP SDK's list (1.4.12), compared with the documented answers. Its
# mmpaymkttransfers/pay_bank and query_bank are no documented paths: they are mmpaysptrans/….
UNSIGNED = (
    Unsigned("mchrisk/querymchrisk", _RISK),
    Unsigned("mchrisk/setmchriskcallback", _RISK),
    Unsigned("mchrisk/syncmchriskresult", _RISK),
    Unsigned("risk/getpublickey", _RISK),
    Unsigned("risk/getviolation", _RISK),
    Unsigned("mmpaymkttransfers/gethbinfo", _RED_PACKET),
    Unsigned("mmpaymkttransfers/sendgroupredpack", _RED_PACKET),
    Unsigned("mmpaymkttransfers/sendminiprogramhb", _RED_PACKET),
    Unsigned("mmpaymkttransfers/sendredpack", _RED_PACKET),
    Unsigned("mmpaymkttransfers/gettransferinfo", _TRANSFER),
    Unsigned("mmpaymkttransfers/promotion/paywwsptrans2pocket", _TRANSFER),
    Unsigned("mmpaymkttransfers/promotion/querywwsptrans2pocket", _TRANSFER),
    Unsigned("mmpaymkttransfers/promotion/transfers", _TRANSFER),
    Unsigned("mmpaysptrans/pay_bank", _BANK, optional=True),
    Unsigned("mmpaysptrans/query_bank", _BANK, optional=True),
    Unsigned("papay/entrustweb", _CONTRACT, "page"),
    Unsigned("papay/h5entrustweb", _CONTRACT),
    Unsigned("papay/partner/entrustweb", _CONTRACT, "page"),
    Unsigned("papay/partner/h5entrustweb", _CONTRACT),
    Unsigned("appauth/authindex", _AUTHORIZE, "page"),
    Unsigned("appauth/getaccesstoken", _TOKEN, "json"),
    Unsigned("pay/downloadbill", _BILL, "text"),
    Unsigned("pay/downloadfundflow", _BILL, "text"),
    Unsigned("billcommentsp/batchquerycomment", _COMMENTS, "text"),
    Unsigned("payitil/report", _REPORT),
    Unsigned("secapi/mch/submchmanage", _INSTITUTION, result_code=False),
    Unsigned("sandboxnew/pay/getsignkey", _SANDBOX_KEY, result_code=False),
    Unsigned("xdc/apiv2getsignkey/sign/getsignkey", _SANDBOX_KEY, result_code=False),
)

_ROWS = {row.path: row for row in UNSIGNED}
# A sandbox answers as what it stands for.
_SANDBOXES = re.compile(r"^(?:v2/)?(?:xdc/apiv2sandbox/|sandboxnew/(?!pay/getsignkey))?")


def unsigned_row(request: Request) -> Unsigned | None:
    """Why the answer to *request* carries no sign, or ``None`` where it must carry one."""
    return _ROWS.get(_SANDBOXES.sub("", request.path))
