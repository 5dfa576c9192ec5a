"""The fields of an APIv2 request, compared with the catalogue."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from wechatpay_chain.catalogue import Problem
from wechatpay_chain.catalogue._check import Findings, check_call
from wechatpay_chain.testing._v2.fields import said_by

if TYPE_CHECKING:
    from collections.abc import Mapping

    from wechatpay_chain.catalogue import Endpoint
    from wechatpay_chain.testing._message.received import ReceivedRequest

__all__ = ["v2_findings"]

_NONCE, _SIGN = "nonce_str", "sign"
_WANTED = {"xml": "XML is wanted, not multipart/form-data", "multipart": "an upload is wanted"}


def v2_findings(request: ReceivedRequest, endpoint: Endpoint) -> Findings:
    """Findings about the fields of *request*; its proof is checked elsewhere."""
    if endpoint.body_kind is not None and request.is_multipart != (
        endpoint.body_kind == "multipart"
    ):
        return Findings((Problem("body", "", _WANTED[endpoint.body_kind]),))
    said = said_by(request)
    query = request.target.partition("?")[2]
    options = {**_body(request, endpoint, said), "security": True, "nonceless": _NONCE not in said}
    found = check_call(endpoint, {}, options, query=query)
    if said.get(_NONCE) or endpoint.body_kind != "xml" or endpoint.nonceless:
        return found
    missing = Problem("xml", f"/{_NONCE}", "is required and missing")
    return found._replace(problems=(*found.problems, missing))


def _body(request: ReceivedRequest, endpoint: Endpoint, said: Mapping[str, str]) -> dict[str, Any]:
    if endpoint.body_kind == "multipart":
        parts = [part for part in request.parts() if part.name != _SIGN]
        return {"multipart": [{"name": one.name, "contents": one.content} for one in parts]}
    if endpoint.body_kind == "xml":
        # Of what nothing is documented, nothing can be compared.
        return {"xml": said if endpoint.body else {}}
    return {"body": request.body}
