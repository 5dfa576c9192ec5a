"""APIv2's ``signer``: adds ``nonce_str`` and ``sign`` to a call's fields, before they are encoded.

It stands outside ``prepare_body``, because what is signed are the fields and not their encoding.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, cast

from wechatpay_chain._display import one_line
from wechatpay_chain._protocols.v2.data import (
    SIGN,
    own_number,
    part_fields,
    query_data,
    query_text,
    sign_kind,
    sign_of,
    xml_data,
)
from wechatpay_chain._uri.target import normalize_target
from wechatpay_chain.exceptions import RequestOptionError
from wechatpay_chain.message._body import Payload, upload_payload
from wechatpay_chain.message._multipart import MultipartStream, UploadPart

if TYPE_CHECKING:
    from wechatpay_chain._protocols.hosts import TrustedHosts
    from wechatpay_chain.message import Request, Response
    from wechatpay_chain.typing import Handler, RequestOptions

__all__ = ["DataSigner"]


class DataSigner:
    """Signs a call's fields; :meth:`middleware` goes into the slot ``signer``.

    Args:
        secret: The APIv2 key.
        mchid: The merchant number, which the fields must name; ``None`` where any may.
        hosts: Where signed fields may go.
        nonce: Gives a fresh random text.
    """

    __slots__ = ("_hosts", "_mchid", "_nonce", "_secret")

    is_merchants_own = True

    def __init__(
        self, secret: str, mchid: str | None, *, hosts: TrustedHosts, nonce: Callable[[], str]
    ) -> None:
        self._secret = secret
        self._mchid = mchid
        self._hosts = hosts
        self._nonce = nonce

    def middleware(self, handler: Handler) -> Handler:
        """Sign each request's fields on their way to *handler*: as ``xml``, or a GET's query.

        An upload is signed over its parts that are no files. One that has a part ``sign`` already
        stays as it is.
        """

        def signing(request: Request, options: RequestOptions) -> Response:
            self._require_trusted(request)
            if request.method == "GET":
                return handler(*self._signed_query(request, options))
            return handler(request, self._signed_body(options))

        return signing

    def signed(self, data: dict[str, str], *, nonceless: bool = False) -> dict[str, str]:
        """The fields of *data* with ``nonce_str``, unless there is one, and ``sign``.

        Raises:
            RequestOptionError: They name another merchant, or no known ``sign_type``.
        """
        self.require_own(data)
        kind = sign_kind(data)
        made = data if nonceless or data.get("nonce_str") else {**data, "nonce_str": self._nonce()}
        return {**made, SIGN: sign_of(made, self._secret, kind)}

    def require_own(self, data: dict[str, str]) -> None:
        """Refuse fields that are another merchant's, or name none.

        Raises:
            RequestOptionError: ``mch_id`` (or ``mchid``, ``combine_mch_id``) is not the client's.
        """
        name, number = own_number(data)
        if self._mchid is None or number == self._mchid:
            return
        what = "is missing" if number is None else f"is {one_line(repr(number), 40)}"
        raise RequestOptionError(
            f"nothing was sent: {name} {what}, and this client signs for {self._mchid}; give that "
            "as mch_id (mchid, combine_mch_id where that is its name)",
            option="xml",
        )

    def _signed_query(
        self, request: Request, options: RequestOptions
    ) -> tuple[Request, RequestOptions]:
        path, _, query = request.target.partition("?")
        if options.get("body") is not None:
            raise RequestOptionError(
                "nothing was sent: a GET's fields go into the query, which is signed; a body would "
                "go out unsigned",
                option="body",
            )
        if query and "xml" in options:
            raise RequestOptionError(
                "a GET's fields go into the query: give query= or xml=, not both", option="xml"
            )
        data = xml_data(options["xml"]) if "xml" in options else query_data(request.target)
        made = self.signed(data, nonceless=options.get("nonceless", False))
        target = normalize_target(f"{path}?{query_text(made)}")
        return request.with_target(target).with_body(b"", {}), _without(options, "xml")

    def _signed_body(self, options: RequestOptions) -> RequestOptions:
        body = options.get("body")
        if isinstance(body, Payload) and body.stream is not None:
            return cast("RequestOptions", {**options, "body": self._signed_upload(body.stream)})
        if body is not None:
            raise RequestOptionError(
                "nothing was sent: APIv2 signs fields, and a ready body has none to see; give "
                "xml={…}",
                option="body",
            )
        data = self.signed(
            xml_data(options.get("xml", {})), nonceless=options.get("nonceless", False)
        )
        return {**options, "xml": data}

    def _signed_upload(self, stream: MultipartStream) -> Payload:
        fields = part_fields(stream)
        self.require_own(fields)
        if fields.get(SIGN):
            return upload_payload(stream)
        made = UploadPart(SIGN, sign_of(fields, self._secret, sign_kind(fields)).encode())
        parts = [part for part in stream.parts if part.name != SIGN]
        return upload_payload(MultipartStream([*parts, made], stream.boundary))

    def _require_trusted(self, request: Request) -> None:
        if not self._hosts.trusts(request.origin):
            raise RequestOptionError(
                f"{one_line(request.origin, 200)} is not a host of WeChat Pay over https: signed "
                "fields would go there, so nothing is sent; check the address, or name the host in "
                "trusted_hosts",
                option="base_uri",
            )

    def __repr__(self) -> str:
        return f"<DataSigner mchid={self._mchid}>"


def _without(options: RequestOptions, name: str) -> RequestOptions:
    kept: Any = {key: value for key, value in options.items() if key != name}
    return cast("RequestOptions", kept)
