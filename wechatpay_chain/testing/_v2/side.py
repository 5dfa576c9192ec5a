"""APIv2 as a side: fields as XML, proved by a sign among them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from wechatpay_chain.testing._message.answer import Answer, made, response_of
from wechatpay_chain.testing._message.refusal import UnknownPathRefusal
from wechatpay_chain.testing._v2.answers import XML, completed, kind_of, refusal_fields, signed_xml
from wechatpay_chain.testing._v2.authorization import FieldsVerifier
from wechatpay_chain.testing._v2.fields import fields_of

if TYPE_CHECKING:
    from werkzeug import Response

    from wechatpay_chain.testing._message.checks import Checks
    from wechatpay_chain.testing._message.received import Credentials, ReceivedRequest
    from wechatpay_chain.testing._message.refusal import Refusal
    from wechatpay_chain.testing._world import World

__all__ = ["V2Side"]


_FAILED = 400


class V2Side:
    """APIv2: XML, proved by a sign over its fields; uploads and GETs likewise.

    Args:
        world: Its merchant is accepted, its APIv2 key signs.
        checks: The checks to make.
        warn: Receives warnings about what cannot be required.
    """

    def __init__(self, world: World, checks: Checks, warn: Callable[[Iterable[str]], None]) -> None:
        self._world = world
        self.verifier = FieldsVerifier(world, checks, warn)

    def authenticate(self, request: ReceivedRequest) -> Credentials | None:
        """Return the credentials that *request* was signed with.

        Raises:
            Refusal: ``SIGN_ERROR``, ``MCHID_NOT_EXIST``, ``XML_FORMAT_ERROR`` or ``CERT_ERROR``.
        """
        return self.verifier.verify(request)

    def read(self, request: ReceivedRequest) -> dict[str, str]:
        """The fields, less their ``sign``: of XML, a GET's query, or an upload's parts.

        Raises:
            Refusal: ``XML_FORMAT_ERROR``.
        """
        return {name: text for name, text in fields_of(request).items() if name != "sign"}

    def written(self, document: Any, status: int, request: ReceivedRequest) -> Answer:
        """An answer with the fields of *document*, all is well unless they say otherwise.

        Args:
            document: A mapping; ``None`` is one without fields of its own.
            status: The HTTP status.
            request: The request it answers.

        Raises:
            TypeError: It is something else.
        """
        fields = {} if document is None else document
        if not isinstance(fields, Mapping):
            kind = type(document).__name__
            raise TypeError(f"an APIv2 answer is a mapping of fields, not {kind}")
        if status >= _FAILED and "return_code" not in fields:
            # As in APIv3's answers: a code and a message.
            said = fields.get("message", fields.get("code", ""))
            return Answer(status, b"", XML, fields={"return_code": "FAIL", "return_msg": said})
        if kind_of(request) == "json":
            return replace(made({"retcode": 0, "retmsg": "ok", **fields}, status), signed=False)
        return Answer(status, b"", XML, fields=completed(fields, request))

    def refused(self, refusal: Refusal, request: ReceivedRequest) -> Answer:
        """The failure in fields, with status 200; only a path that is not there is a 404."""
        if isinstance(refusal, UnknownPathRefusal):
            fields = {"return_code": "FAIL", "return_msg": refusal.message}
            return Answer(refusal.status, b"", XML, signed=False, fields=fields)
        fields = refusal_fields(refusal, request)
        if kind_of(request) == "json":
            told = fields.get("err_code_des") or fields["return_msg"]
            return replace(made({"retcode": -1, "retmsg": told}), signed=False)
        return Answer(200, b"", XML, fields=completed(fields, request))

    def signed(self, answer: Answer, request: ReceivedRequest) -> Response:
        """*answer* as XML with its sign, made as the request's was; what is ready stays so."""
        if answer.fields is not None:
            own = self._world.identity
            content = signed_xml(answer.fields, request, own, signs=answer.signed)
            answer = replace(answer, content=content)
        return response_of(answer, {})
