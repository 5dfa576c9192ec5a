"""Answers of the documented shape: made whole, or completed from what a desk knows."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from wechatpay_chain._protocols.v3.unsigned import UNSIGNED
from wechatpay_chain.crypto import AesGcm
from wechatpay_chain.testing._documents.document import Setting, document
from wechatpay_chain.testing._documents.documented_v2 import file_or_page, settled
from wechatpay_chain.testing._documents.samples import sample
from wechatpay_chain.testing._message.answer import Answer
from wechatpay_chain.testing._message.refusal import Refusal
from wechatpay_chain.testing._routing.router import side_of
from wechatpay_chain.testing._v3.opening import opened_query
from wechatpay_chain.testing._v3.sensitive import encryption_for

if TYPE_CHECKING:
    from wechatpay_chain.catalogue import Endpoint
    from wechatpay_chain.testing._message.received import ReceivedRequest, Side
    from wechatpay_chain.testing._world import World

__all__ = ["Documented"]

_VARIABLE = re.compile(r"\{\w+\}")
_STATEMENTS = frozenset({"v3/statements", "v3/global/statements"})
_UNSIGNED = frozenset((row.method, row.path) for row in UNSIGNED)


class Documented:
    """Answers endpoints as the catalogue describes them.

    Args:
        world: Numbers, the time and the keys are taken from it.
        sides: The protocols, which write the answers.
        lenient: Whether a sensitive field of a body that cannot be decrypted is accepted.
        lenient_query: The same of a query.
    """

    def __init__(
        self,
        world: World,
        sides: Mapping[str, Side],
        *,
        lenient: bool = False,
        lenient_query: bool = False,
    ) -> None:
        self._world = world
        self._sides = sides
        self._lenient = lenient
        self._lenient_query = lenient_query
        self._encrypt = encryption_for(world.identity)

    def answer(self, request: ReceivedRequest, endpoint: Endpoint) -> Answer:
        """An answer to *request* that nobody knows anything about.

        Raises:
            Refusal: 400 ``PARAM_ERROR``: a sensitive field cannot be decrypted.
        """
        said = self._said(request)
        if endpoint.protocol == "v2" and (made := file_or_page(request, said, self._world)):
            return made
        if endpoint.response_kind == "empty":
            return Answer(204)
        if endpoint.response_kind == "binary":
            return _file(request, endpoint)
        return self.written(request, self._document(endpoint, {}, said, optional=True))

    def completed(
        self, request: ReceivedRequest, endpoint: Endpoint, known: Mapping[str, Any]
    ) -> dict[str, Any]:
        """The documented shape around the values that are *known*."""
        return self._document(endpoint, known, self._said(request), optional=False)

    def written(self, request: ReceivedRequest, document: Any, status: int = 200) -> Answer:
        """An answer to *request* with *document* as its body."""
        return side_of(self._sides, request).written(document, status, request)

    def _document(
        self,
        endpoint: Endpoint,
        known: Mapping[str, Any],
        said: Mapping[str, Any],
        *,
        optional: bool,
    ) -> dict[str, Any]:
        world, is_v2 = self._world, endpoint.protocol == "v2"
        if is_v2:
            known = {**settled(endpoint, said), **known}
        return document(
            endpoint.response,
            known,
            echo=said,
            numbers=world.number,
            now=world.clock(),
            encrypt=self._encrypt,
            optional=optional,
            texts=is_v2 and endpoint.response_kind != "json",
            setting=Setting(world.identity.mchid, world.base_uri, self._seal),
        )

    def _said(self, request: ReceivedRequest) -> dict[str, Any]:
        """All that a request says by name, decrypted."""
        try:
            body = request.plain()
        except (Refusal, ValueError):
            if not self._lenient:
                raise
            body = None
        said = body if isinstance(body, dict) else {}
        return {**self._queried(request), **said, **request.variables}

    def _queried(self, request: ReceivedRequest) -> dict[str, Any]:
        try:
            return opened_query(request, self._world.keys)
        except Refusal:
            if not self._lenient_query:
                raise
            return request.query

    def _seal(self, nonce: str, associated_data: str) -> str:
        # All that answers encrypt in this way is certificates.
        certificate = self._world.identity.platform_certificate.pem
        key = self._world.identity.apiv3_key
        return AesGcm.encrypt(certificate, key, nonce, associated_data)


def _file(request: ReceivedRequest, endpoint: Endpoint) -> Answer:
    if endpoint.path in _STATEMENTS:
        return _statement(request, endpoint)
    content, kind = sample(endpoint, compressed=request.query.get("tartype") == "gzip")
    proves = (endpoint.method, _VARIABLE.sub("{}", endpoint.path)) not in _UNSIGNED
    return Answer(200, content, {"Content-Type": kind}, signed=proves)


def _statement(request: ReceivedRequest, endpoint: Endpoint) -> Answer:
    """A statement: the signature covers the SHA-1 of the plain file, also where it is packed.

    Source: https://pay.weixin.qq.com/doc/global/v3/zh/4013013869
    """
    packed = "gzip" in request.headers.get("Accept-Encoding", "")
    plain, kind = sample(endpoint)
    sha1 = hashlib.sha1(plain, usedforsecurity=False).hexdigest()
    content, kind = sample(endpoint, compressed=True) if packed else (plain, kind)
    headers = {"Content-Type": kind, "Wechatpay-Statement-Sha1": sha1}
    return Answer(200, content, headers, covered=b'{"sha1":"%b"}' % sha1.encode())
