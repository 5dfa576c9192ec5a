"""A "no" as the platform says it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

__all__ = ["Refusal", "UnknownPathRefusal"]


class Refusal(Exception):  # noqa: N818 - for the platform it is an answer, not an error
    """Raised by what serves an endpoint, to answer with an error in the platform's form.

    Args:
        status: The HTTP status, 400 or above. APIv2 says it in fields, with status 200:
            ``result_code`` ``FAIL``, *code* and *message*.
        code: The platform's error code, e.g. ``PARAM_ERROR``.
        message: Its text.
        detail: Its ``detail`` object, if it has one: ``field``, ``issue``, ``location``, …
        number: The platform's number of the error: the digits at the end of ``Request-ID``.
    """

    def __init__(
        self,
        status: int,
        code: str,
        message: str,
        detail: Mapping[str, Any] | None = None,
        *,
        number: int = 0,
    ) -> None:
        super().__init__(f"{status} {code}: {message}")
        self.status = status
        self.code = code
        self.message = message
        self.detail = detail
        self.number = number

    @property
    def issue(self) -> str:
        """The exact problem, if ``detail`` has it; else the message."""
        detail = self.detail or {}
        inner = detail.get("detail")  # where SIGN_ERROR has it
        told = detail.get("issue") or (inner.get("issue") if isinstance(inner, Mapping) else None)
        return str(told or self.message)

    def body(self) -> dict[str, Any]:
        """The answer's body."""
        body: dict[str, Any] = {"code": self.code, "message": self.message}
        return body if self.detail is None else {**body, "detail": dict(self.detail)}


class UnknownPathRefusal(Refusal):
    """Nothing is served at a path: in APIv2 too this is a 404, and no failure in fields."""
