"""What came of a call: no answer, a refusal, or one that cannot be read."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from wechatpay_chain.exceptions._local import WeChatPayError

if TYPE_CHECKING:
    from wechatpay_chain.message import Request, Response

__all__ = [
    "AnswerError",
    "ClientStatusError",
    "ConnectError",
    "ConnectTimeoutError",
    "HTTPStatusError",
    "ProtocolError",
    "ProxyError",
    "ReadTimeoutError",
    "RedirectStatusError",
    "RequestTimeoutError",
    "ResultError",
    "ServerStatusError",
    "TLSError",
    "TransportError",
]


class TransportError(WeChatPayError):
    """No complete answer arrived.

    Attributes:
        request: The request, or ``None``.
        sent: ``False`` when nothing of the request can have reached the platform, so that
            repeating it is safe; ``True`` when it may have been carried out: then ask for the
            order by its number before sending anything again.
    """

    def __init__(
        self, message: str = "", *, request: Request | None = None, sent: bool = True
    ) -> None:
        super().__init__(message)
        self.request = request
        self.sent = sent


class ConnectError(TransportError, ConnectionError):
    """No connection could be made; nothing was sent."""


class ProxyError(TransportError, ConnectionError):
    """The proxy could not be reached or refused to forward."""


class TLSError(TransportError):
    """The TLS handshake failed or the server's certificate is not trusted."""


class RequestTimeoutError(TransportError, TimeoutError):
    """A time limit was reached."""


class ConnectTimeoutError(RequestTimeoutError):
    """No connection within ``connect_timeout``; nothing was sent."""


class ReadTimeoutError(RequestTimeoutError):
    """The request was sent and no answer came within ``read_timeout``: the outcome is unknown."""


class ProtocolError(TransportError):
    """The connection broke while the answer was due, or the answer is not HTTP."""


class AnswerError(WeChatPayError):
    """The platform answered, and the call failed.

    Attributes:
        response: The answer. Its ``verified`` says whether it is proved; answers that say no often
            are not.
    """

    def __init__(self, text: str = "", response: Response | None = None) -> None:
        super().__init__(text)
        self._response = response

    @property
    def has_response(self) -> bool:
        """Whether there is an answer; always, except for one made without it."""
        return self._response is not None

    @property
    def response(self) -> Response:
        """The answer."""
        if self._response is None:
            raise AttributeError("this error was made without a response")
        return self._response

    @property
    def request(self) -> Request:
        """The request that was answered."""
        return self.response.request

    @property
    def status_code(self) -> int:
        """The HTTP status."""
        return self.response.status_code

    @property
    def request_id(self) -> str | None:
        """The platform's ``Request-ID``: quote it when asking WeChat Pay's support."""
        return self.response.request_id


class HTTPStatusError(AnswerError):
    """The platform answered with a status other than 2xx.

    Attributes:
        code: ``code`` of the JSON body, e.g. ``"PARAM_ERROR"``; ``None`` where there is none.
        message: ``message`` of the JSON body, or ``None``.
        detail: ``detail`` of the JSON body as decoded, or ``None``.
    """

    def __init__(
        self,
        text: str = "",
        *,
        response: Response | None = None,
        code: str | None = None,
        message: str | None = None,
        detail: Any = None,
    ) -> None:
        super().__init__(text, response)
        self.code = code
        self.message = message
        self.detail = detail


class RedirectStatusError(HTTPStatusError):
    """3xx. Redirects are not followed: a signature holds for one request-target only."""


class ClientStatusError(HTTPStatusError):
    """4xx: the request as sent was refused; the same request will be refused again."""


class ServerStatusError(HTTPStatusError):
    """5xx: the platform failed; the outcome of a write is unknown until it is queried."""


class ResultError(AnswerError):
    """APIv2 answered with status 200, and the call failed all the same.

    ``response.xml()`` has all the answer's fields; ``response.json()`` where its endpoint answers
    in JSON.

    Attributes:
        return_code: Whether the platform took the request at all: ``SUCCESS`` or ``FAIL``; ``None``
            where the answer has none.
        return_msg: Why it did not, or ``None``.
        result_code: The outcome of the business: ``FAIL``; ``None`` where it did not get so far.
        err_code: The platform's error code, e.g. ``NOTENOUGH``, or ``None``.
        err_code_des: What the code means, or ``None``.
    """

    def __init__(
        self,
        text: str = "",
        *,
        response: Response | None = None,
        return_code: str | None = None,
        return_msg: str | None = None,
        result_code: str | None = None,
        err_code: str | None = None,
        err_code_des: str | None = None,
    ) -> None:
        super().__init__(text, response)
        self.return_code = return_code
        self.return_msg = return_msg
        self.result_code = result_code
        self.err_code = err_code
        self.err_code_des = err_code_des
