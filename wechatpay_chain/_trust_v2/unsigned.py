"""The APIv2 endpoints whose answers carry no sign, each with the reason.

Their calls are signed as any other; the answer cannot be proved, so that its ``verified`` is
``False`` and ``unverified_reason`` says why. Nothing else is exempt.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from wechatpay_chain.message import Request

__all__ = ["UNSIGNED", "Unsigned", "unsigned_row"]


class Unsigned(NamedTuple):
    """One row: where, and why there is no sign."""

    path: str
    """As a chain spells it, without ``v2/``."""
    reason: str
    optional: bool = False
    """Whether a sign may come all the same, and must then fit."""
    redirects: bool = False
    """Whether a 3xx answer is what the call is for."""


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
    Unsigned("papay/entrustweb", _CONTRACT, redirects=True),
    Unsigned("papay/h5entrustweb", _CONTRACT),
    Unsigned("papay/partner/entrustweb", _CONTRACT, redirects=True),
    Unsigned("papay/partner/h5entrustweb", _CONTRACT),
    Unsigned("appauth/authindex", _AUTHORIZE, redirects=True),
    Unsigned("appauth/getaccesstoken", _TOKEN),
    Unsigned("pay/downloadbill", _BILL),
    Unsigned("pay/downloadfundflow", _BILL),
    Unsigned("billcommentsp/batchquerycomment", _COMMENTS, optional=True),
    Unsigned("payitil/report", _REPORT),
    Unsigned("secapi/mch/submchmanage", _INSTITUTION),
    Unsigned("sandboxnew/pay/getsignkey", _SANDBOX_KEY),
    Unsigned("xdc/apiv2getsignkey/sign/getsignkey", _SANDBOX_KEY),
)

_ROWS = {row.path: row for row in UNSIGNED}
# A sandbox answers as what it stands for.
_SANDBOXES = re.compile(r"^(?:v2/)?(?:xdc/apiv2sandbox/|sandboxnew/(?!pay/getsignkey))?")


def unsigned_row(request: Request) -> Unsigned | None:
    """Why the answer to *request* carries no sign, or ``None`` where it must carry one."""
    return _ROWS.get(_SANDBOXES.sub("", request.path))
