"""APIv2's ``verifier``: no good answer passes unless its sign fits.

The sign covers the answer's fields and nothing of the call it answers: which order it is about
says the answer itself. There is no timestamp, so that an old answer would verify again.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from wechatpay_chain._protocols.v2.data import SIGN, moved_field, sign_of
from wechatpay_chain._protocols.v2.results import UNKNOWN, asked, failure_of, fields_of
from wechatpay_chain._protocols.v2.unsigned import unsigned_row
from wechatpay_chain.crypto import Hash
from wechatpay_chain.exceptions import (
    HTTPStatusError,
    MissingSignatureHeaderError,
    ResponseBodyError,
    ResultError,
    SignatureError,
    SignatureMismatchError,
)

if TYPE_CHECKING:
    from wechatpay_chain.message import Request, Response
    from wechatpay_chain.typing import Handler, RequestOptions

__all__ = ["DataVerifier"]

_HMAC_LENGTH = 64
_FAILED = "a failed result is not reliably signed"


class DataVerifier:
    """Verifies answers with the APIv2 key; :meth:`middleware` goes into ``verifier``.

    Args:
        secret: The APIv2 key.
    """

    __slots__ = ("_secret",)

    is_merchants_own = True

    def __init__(self, secret: str) -> None:
        self._secret = secret

    def middleware(self, handler: Handler) -> Handler:
        """Verify each good answer of *handler*; mark others that happen to carry a sign."""

        def verifying(request: Request, options: RequestOptions) -> Response:
            try:
                response = handler(request, options)
            except (HTTPStatusError, ResultError) as error:
                if error.has_response:
                    self._tolerate(error.response, _reason(error))
                raise
            try:
                self._look_at(response)
            except BaseException:
                # The connection of an answer that is refused goes back at once.
                response.close()
                raise
            return response

        return verifying

    def verify(self, response: Response) -> None:
        """Prove *response*, whose body is read to its end.

        Raises:
            MissingSignatureHeaderError: It has no sign.
            SignatureMismatchError: The sign does not fit.
            ResponseBodyError: It is no XML.
        """
        fields = fields_of(response)
        sign = fields.get(SIGN)
        if not isinstance(sign, str) or not sign:
            raise MissingSignatureHeaderError(
                f"the answer to {asked(response)} has no sign, so it is not proved to come from "
                f"WeChat Pay; {UNKNOWN}",
                response=response,
                missing=(SIGN,),
            )
        if not Hash.equals(self._computed(fields, len(sign)), sign):
            raise SignatureMismatchError(
                f"the answer to {asked(response)} does not have the sign that secret gives: secret "
                f"is not this merchant's, or the answer is not WeChat Pay's; {UNKNOWN}",
                response=response,
            )
        if moved := moved_field(fields):
            raise SignatureMismatchError(
                f"the answer to {asked(response)} has a field {moved[0]} with another, {moved[1]}, "
                f"in its value: its sign fits two readings; {UNKNOWN}",
                response=response,
            )
        response.mark_verified()

    def _computed(self, fields: dict[str, Any], length: int) -> str:
        kind = Hash.ALGO_HMAC_SHA256 if length == _HMAC_LENGTH else Hash.ALGO_MD5
        if not all(isinstance(value, str) for value in fields.values()):
            return ""  # a nested or repeated field, which no sign covers
        return sign_of(fields, self._secret, kind)

    def _look_at(self, response: Response) -> None:
        row = unsigned_row(response.request)
        if not response.is_success:
            self._tolerate(response, f"a {response.status_code} answer is not reliably signed")
        elif row is not None:
            self._tolerate(response, row.reason, strict=row.optional)
        elif failure_of(response):
            self._tolerate(response, _FAILED)
        else:
            self.verify(response)

    def _tolerate(self, response: Response, reason: str, *, strict: bool = False) -> None:
        """Note a valid sign where none is required; an invalid one counts if *strict*."""
        response.mark_unverified(reason)
        if response.streamed:
            return
        try:
            self.verify(response)
        except (MissingSignatureHeaderError, ResponseBodyError):
            pass
        except SignatureError:
            if strict:
                raise

    def __repr__(self) -> str:
        return "<DataVerifier>"


def _reason(error: HTTPStatusError | ResultError) -> str:
    if isinstance(error, ResultError):
        return _FAILED
    return f"a {error.status_code} answer is not reliably signed"
