"""An answer's head and framing, as http.client reads them, with its gaps closed."""

from __future__ import annotations

from http.client import HTTPResponse, parse_headers

from wechatpay_chain._transport.errors import RefusedAnswer

__all__ = ["FINAL", "MOST_INTERIM", "Answer"]

FINAL = 200
"""The lowest status of a final answer; those below are interim ones."""

MOST_INTERIM = 32
"""Interim answers that are skipped before the final one; more are refused."""

_SWITCHED = 101


class Answer(HTTPResponse):
    """One answer from its status line on.

    http.client skips an interim ``100`` and takes every other 1xx for the final answer, so that
    the real one would be read by the next request on the connection. A client has to be able to
    pass over any number of them (RFC 9110, section 15.2). The exception is ``101``: after it the
    connection does not speak HTTP any more.
    """

    def _read_status(self) -> tuple[str, int, str]:
        for _ in range(MOST_INTERIM + 1):
            version, status, reason = super()._read_status()  # type: ignore[misc]
            if status == _SWITCHED:
                raise RefusedAnswer("the server switched protocols (101), which was not asked for")
            if status >= FINAL:
                return version, status, reason
            parse_headers(self.fp)
        raise RefusedAnswer(f"more than {MOST_INTERIM} interim answers (1xx) came first")

    def _safe_read(self, amt: int) -> bytes:
        # int() takes a chunk size of -1, and read(-1) everything up to the connection's end.
        if amt < 0:
            raise RefusedAnswer("a chunk of it has a negative length")
        data: bytes = super()._safe_read(amt)  # type: ignore[misc]
        return data
