"""A request: a value, of which a middleware that wants another one makes a changed copy."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from wechatpay_chain.exceptions._local import RequestOptionError
from wechatpay_chain.message._headers import Headers

__all__ = ["Request", "shown_target"]


class Request:
    """One HTTP request, complete and ready to be sent.

    ``repr`` leaves the query out: it may hold personal data, or the token of a download.

    Attributes:
        method: In upper case.
        origin: Scheme and authority, e.g. ``https://api.mch.weixin.qq.com``.
        target: The request-target in origin form, path and query exactly as sent and signed.
        headers: The header fields.
        body: The body's bytes, ``b""`` for none.
        prepared: Whether ``body`` is what the call asked for. ``False`` until ``prepare_body``
            has encoded ``json`` and the like: such a request is neither signed nor sent.
        path: The path without the folder of ``base_uri`` and without the query, e.g.
            ``v3/refunds`` for a target of ``/hk/v3/refunds?count=1``; what tables of endpoints
            are looked up with.
    """

    __slots__ = (
        "_signed_body",
        "body",
        "headers",
        "method",
        "origin",
        "path",
        "prepared",
        "target",
    )

    def __init__(
        self,
        method: str,
        origin: str,
        target: str,
        *,
        headers: Headers | None = None,
        body: bytes = b"",
        signed_body: bytes | None = None,
        path: str | None = None,
        prepared: bool = True,
    ) -> None:
        self.method = method
        self.origin = origin
        self.target = target
        self.headers = Headers() if headers is None else headers
        self.body = body
        self.prepared = prepared
        self._signed_body = body if signed_body is None else signed_body
        self.path = target.partition("?")[0].lstrip("/") if path is None else path

    @property
    def url(self) -> str:
        """The whole address."""
        return self.origin + self.target

    @property
    def signed_body(self) -> bytes:
        """What stands for the body in the signature: ``meta`` for uploads, else the body itself.

        Raises:
            RequestOptionError: The body is not encoded yet.
        """
        self.require_prepared()
        return self._signed_body

    def require_prepared(self) -> None:
        """Refuse to go on with a body that is still to be encoded.

        Raises:
            RequestOptionError: ``prepare_body`` did not run before.
        """
        if not self.prepared:
            raise RequestOptionError(
                "the body is not encoded, so nothing was sent: 'prepare_body' does that; keep it "
                'in the stack, and what signs inside it: stack.after("prepare_body", …, "signer")'
            )

    def with_headers(self, fields: Mapping[str, str]) -> Request:
        """A copy with *fields* set on top of its headers."""
        return self._copy(headers=self.headers.merged(fields))

    def without_headers(self, *names: str) -> Request:
        """A copy without the header fields named."""
        return self._copy(headers=self.headers.without(*names))

    def with_target(self, target: str) -> Request:
        """A copy with another request-target; its ``path`` stays."""
        return self._copy(target=target)

    def with_body(
        self, body: bytes, headers: Mapping[str, str], *, signed_body: bytes | None = None
    ) -> Request:
        """A copy with another body and *headers* set on top of its headers."""
        return self._copy(
            body=body,
            _signed_body=body if signed_body is None else signed_body,
            headers=self.headers.merged(headers),
            prepared=True,
        )

    def _copy(self, **changes: Any) -> Request:
        made = Request.__new__(Request)
        for name in Request.__slots__:
            setattr(made, name, changes[name] if name in changes else getattr(self, name))
        return made

    def __repr__(self) -> str:
        return f"<Request {self.method} {self.origin}{shown_target(self)}>"


def shown_target(request: Request) -> str:
    """The target as it may be shown: without its query."""
    path, _, query = request.target.partition("?")
    return f"{path}?…" if query else path
