"""Endpoints that somebody says the answers of: the user's expectations, and desks' own paths."""

from __future__ import annotations

import difflib
import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from typing import Any, NamedTuple, TypeAlias, Union
from urllib.parse import unquote

from wechatpay_chain.testing._message.answer import Answer, made
from wechatpay_chain.testing._message.received import ReceivedRequest
from wechatpay_chain.testing._message.sendable import require_sendable, require_status

__all__ = ["Endpoints", "Expectation"]

Json: TypeAlias = Union[
    Mapping[str, Any], "list[Any]", Callable[[ReceivedRequest], "Any | tuple[int, Any]"], None
]
"""A JSON document, or what makes one, perhaps with a status, out of the received request."""

_Serve = Callable[[ReceivedRequest], Answer]
_VARIABLE = re.compile(r"\{(\w+)\}")


class _Served(NamedTuple):
    """One row."""

    method: str
    path: str
    pattern: re.Pattern[str]
    variables: tuple[str, ...]
    serve: _Serve


class Expectation:
    """An endpoint that the platform is about to serve: say what with :meth:`respond`."""

    def __init__(self, endpoints: Endpoints, method: str, template: str) -> None:
        self._endpoints = endpoints
        self._method = method.upper()
        # A chain's v2/ picks the protocol; it is not sent.
        self._path = "/" + template.lstrip("/").removeprefix("v2/")
        if re.search("[{}?]", _VARIABLE.sub("", self._path)):
            raise ValueError(f"{template!r}: only a path with variables like {{openid}} is served")

    def respond(
        self,
        json: Json = None,
        *,
        status: int = 200,
        content: bytes | str | None = None,
        headers: Mapping[str, str] | None = None,
        signed: bool = True,
    ) -> None:
        """Serve the endpoint from now on; of several for one path, the latest serves.

        Args:
            json: The body as a structure, ``None`` for no body; or a function that takes the
                :class:`ReceivedRequest` and returns the structure, a pair of status and
                structure, or an :class:`Answer`, sent as it is. It may raise :class:`Refusal`.
                Any other exception is answered with 500 ``SYSTEM_ERROR`` and raised by
                :meth:`Platform.check`.
            status: The HTTP status, where the function gives none.
            content: The body ready-made, instead of *json*; text is sent as UTF-8.
            headers: Header fields; they win over the platform's own, signature included.
            signed: ``False``: send no ``Wechatpay-*`` header, in APIv2 no ``sign``. APIv3's
                answers of 400 and above have none in any case, unless the platform has
                ``sign_refusals``.

        Raises:
            ValueError: *status* is not in the range 100 to 599, or a header field cannot be sent.

        APIv2's answers take a mapping of fields; what every answer has is added: ``return_code``
        and ``result_code`` (``SUCCESS``), ``mch_id``, ``nonce_str`` and ``sign``. ``None`` is an
        answer without others.
        """
        fields = dict(headers or {})
        require_sendable(status, fields.items())
        if content is not None:
            raw = content.encode() if isinstance(content, str) else content
            fixed = Answer(status, raw, fields, signed)
            self._serve(lambda _request: fixed)
        else:
            self._serve(lambda request: _document(json, status, fields, signed, request))

    def _serve(self, serve: _Serve) -> None:
        self._endpoints.add(self._method, self._path, serve)


class Endpoints:
    """The served endpoints, found by method and raw path. Rows are only ever added."""

    def __init__(self) -> None:
        # By method and number of segments, so that a lookup stays short.
        self._rows: dict[tuple[str, int], tuple[_Served, ...]] = {}

    def add(self, method: str, path: str, serve: _Serve) -> None:
        """Serve *path*, before others that match the same with as many variables or more."""
        row = _Served(method, path, _pattern(path), tuple(_VARIABLE.findall(path)), serve)
        key = (method, path.count("/"))
        rows = (row, *self._rows.get(key, ()))
        self._rows[key] = tuple(sorted(rows, key=lambda row: len(row.variables)))

    def find(self, request: ReceivedRequest) -> Callable[[], Answer] | None:
        """Return what serves *request*, or ``None`` where nothing is served at its path."""
        for row in self._rows.get((request.method, request.path.count("/")), ()):
            if found := row.pattern.fullmatch(request.path):
                values = dict(zip(row.variables, map(unquote, found.groups()), strict=True))
                return partial(row.serve, replace(request, variables=values))
        return None

    def methods(self, path: str) -> list[str]:
        """The methods that are served at a path."""
        rows = (row for rows in self._rows.values() for row in rows)
        return list(dict.fromkeys(row.method for row in rows if row.pattern.fullmatch(path)))

    def near(self, method: str, path: str) -> list[str]:
        """The endpoints here that are most like one that is not, as ``GET /v3/things/{id}``."""
        known = [f"{row.method} {row.path}" for rows in self._rows.values() for row in rows]
        return difflib.get_close_matches(f"{method} {path}", dict.fromkeys(known), 3, 0.5)

    def __len__(self) -> int:
        return sum(map(len, self._rows.values()))


def _pattern(path: str) -> re.Pattern[str]:
    # Split at variables: every other piece is a variable's name.
    pieces = _VARIABLE.split(path)
    return re.compile(
        "".join("([^/]+)" if i % 2 else re.escape(piece) for i, piece in enumerate(pieces))
    )


def _document(
    json: Json,
    status: int,
    headers: Mapping[str, str],
    signed: bool,  # noqa: FBT001 - as given to respond()
    request: ReceivedRequest,
) -> Answer:
    document: Any = json(request) if callable(json) else json
    if isinstance(document, Answer):
        return document
    if isinstance(document, tuple):
        status, document = document
        require_status(status)
    if request.side is None:
        return replace(made(document, status, headers), signed=signed)
    answer = request.side.written(document, status, request)
    return replace(answer, headers={**answer.headers, **headers}, signed=answer.signed and signed)
