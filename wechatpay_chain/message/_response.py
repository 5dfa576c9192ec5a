"""An answer: its body may still be on its way, and only a verifier says whether it is proved."""

from __future__ import annotations

import copy
import itertools
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, Generic, Protocol

from wechatpay_chain._codec import decode_json
from wechatpay_chain._display import one_line
from wechatpay_chain.exceptions._local import ResponseBodyError, WeChatPayError
from wechatpay_chain.message._headers import Headers
from wechatpay_chain.message._request import Request, shown_target

if TYPE_CHECKING:
    from types import TracebackType

    from typing_extensions import Self, TypeVar

    _Content = TypeVar("_Content", default=Any)
else:
    from typing import TypeVar

    _Content = TypeVar("_Content")

__all__ = ["BodyWatcher", "Response"]

_CHARSET = re.compile(r"charset=\"?([\w.:-]+)", re.ASCII)


class BodyWatcher(Protocol):
    """Sees a body pass and judges it at its end; how streamed answers are verified.

    It does not keep the answer: an answer that is dropped must give its connection back at once,
    and not when the garbage collector finds the two.
    """

    def update(self, chunk: bytes, /) -> None:
        """Take the next bytes of the body."""

    def finish(self, response: Response, /) -> None:
        """Judge the whole: mark *response* verified, or raise."""


class Response(Generic[_Content]):
    """One HTTP answer.

    The body is read at once unless ``stream`` or ``sink`` asked otherwise. A streamed answer is
    a context manager; leaving it gives its connection back. A streamed body that the platform
    signs is verified when its last byte has been read: the iteration ends with an error if it
    does not verify, and ``verified`` turns true only then.

    Args:
        status_code: The HTTP status.
        headers: The header fields.
        body: The whole body, or an iterable of its chunks, which makes the answer a streamed one.
        request: The request that was answered.
        reason: The reason phrase.
        elapsed: Seconds from sending to the answer's headers (streamed) or end.
        close: Called once when the body is done with.

    Attributes:
        verified: Whether the answer is proved to come from WeChat Pay.
        unverified_reason: Why not, or ``None`` where it is.
    """

    __slots__ = (
        "_changes",
        "_chunks",
        "_close",
        "_content",
        "_fields",
        "_open",
        "_watcher",
        "elapsed",
        "headers",
        "reason",
        "request",
        "status_code",
        "unverified_reason",
        "verified",
    )

    def __init__(
        self,
        status_code: int,
        headers: Mapping[str, str],
        body: bytes | bytearray | memoryview | Iterable[bytes] = b"",
        *,
        request: Request,
        reason: str = "",
        elapsed: float = 0.0,
        close: Any = None,
    ) -> None:
        self.status_code, self.reason = status_code, reason
        self.headers = headers if isinstance(headers, Headers) else Headers(headers)
        self.request = request
        self.elapsed = elapsed
        self.verified: bool = False
        self.unverified_reason: str | None = "not looked at by a verifier"
        self._content: bytes | None = None
        self._fields: dict[str, Any] | None = None
        self._chunks: Iterator[bytes] | None = None
        if isinstance(body, (bytes, bytearray, memoryview)):
            self._content = bytes(body)
        else:
            self._chunks = iter(body)
        self._open = self._chunks is not None
        self._close = close
        self._watcher: BodyWatcher | None = None
        self._changes: tuple[Callable[[Any], Any], ...] = ()

    @property
    def request_id(self) -> str | None:
        """The platform's ``Request-ID``; quote it when asking WeChat Pay's support."""
        return self.headers.get("Request-ID")

    @property
    def is_success(self) -> bool:
        """Whether the status is 2xx (RFC 9110, section 15.3)."""
        return 200 <= self.status_code < 300  # noqa: PLR2004

    @property
    def streamed(self) -> bool:
        """Whether the body is still on its way."""
        return self._content is None

    @property
    def content(self) -> bytes:
        """The body's bytes; reads a streamed body to its end, once."""
        if self._content is None:
            self._content = b"".join(self.iter_bytes())
        return self._content

    @property
    def text(self) -> str:
        """The body as text, by the charset of its content type, else UTF-8."""
        found = _CHARSET.search(self.headers.get("Content-Type", ""))
        try:
            return self.content.decode(found[1] if found else "utf-8", "replace")
        except (LookupError, UnicodeError):  # a charset that is none, or cannot replace
            return self.content.decode("utf-8", "replace")

    def json(self) -> _Content:
        """The body decoded from JSON; ``None`` for an empty body (204).

        For type checkers a documented call's answer has the documented fields; nothing is checked
        against them when a program runs.

        Raises:
            ResponseBodyError: The body is not JSON.
            DecryptionError: With field encryption: a field does not decrypt.
        """
        decoded: Any = self._decoded() if self.content else None
        for change in self._changes:
            decoded = change(decoded)
        return decoded  # type: ignore[no-any-return] # documented, and not checked here

    def xml(self) -> dict[str, Any]:
        """The fields of an APIv2 answer: text by name, lists where a name is repeated.

        Raises:
            ResponseBodyError: The body is not XML, or XML that no answer has a use for (a DTD,
                an entity).
        """
        if self._fields is None:
            from wechatpay_chain.transformer import Transformer  # for APIv2 only

            self._fields = Transformer.to_dict(self.content)
        return copy.deepcopy(self._fields)

    def map_json(self, change: Callable[[Any], Any]) -> None:
        """Let *change* make what :meth:`json` gives; ``content`` stays. For middlewares."""
        self._changes += (change,)

    def _decoded(self) -> Any:
        try:
            return decode_json(self.content)
        except ValueError:
            kind = one_line(self.headers.get("Content-Type", "no content type"), 80)
            raise ResponseBodyError(
                f"the answer to {self.request.method} /{one_line(self.request.path, 200)} is not "
                f"JSON ({kind}, {len(self.content)} bytes); use .content or .text"
            ) from None

    def iter_bytes(self, chunk_size: int = 65536) -> Iterator[bytes]:
        """Go through the body in chunks, in constant memory where it is streamed.

        Args:
            chunk_size: The largest chunk to hand out of a body that is already here; a streamed
                one comes in the chunks it arrives in.

        Raises:
            ResponseBodyError: A streamed body was already read, or is closed meanwhile.
            SignatureError: At the end, if the platform's signature does not fit what came.
            TransportError: The connection broke.
        """
        if chunk_size < 1:
            raise ValueError(f"chunk_size is at least 1 byte, not {chunk_size}")
        if self._content is not None:
            content = self._content
            return (content[i : i + chunk_size] for i in range(0, len(content), chunk_size))
        if self._chunks is None:
            raise ResponseBodyError(
                "the body of this streamed answer was already read, saved to the sink, or closed"
            )
        chunks, self._chunks = self._chunks, None
        return self._drain(chunks)

    def _drain(self, chunks: Iterator[bytes]) -> Iterator[bytes]:
        watcher = self._watcher
        try:
            for chunk in chunks:
                if watcher is not None:
                    watcher.update(chunk)
                yield chunk
                self._require_open()
            self._require_open()
            if watcher is not None:
                watcher.finish(self)
        finally:
            self.close()

    def _require_open(self) -> None:
        # What a closed connection still gives would otherwise pass for the whole body.
        if not self._open:
            raise ResponseBodyError("the answer was closed while its body was being read")

    def read_at_most(self, limit: int) -> None:
        """Read a streamed body now, as far as it comes, and give the connection back.

        For answers whose body only explains their status. What is beyond *limit* bytes, or after
        the place where the connection broke, is dropped; a body that is here already stays whole.

        Raises:
            WeChatPayError: The answer is a 2xx one, and is not whole or not proved.
        """
        if self._content is not None:
            return
        kept = bytearray()
        try:
            for chunk in self.iter_bytes():
                kept += chunk[: limit + 1 - len(kept)]
                if len(kept) > limit:
                    break
        except WeChatPayError:
            if self.is_success:
                raise
        finally:
            self.close()
        self._content = bytes(kept[:limit])

    def peek(self, count: int) -> bytes:
        """The first *count* bytes of the body, or a few more; a streamed one stays to be read.

        Raises:
            ResponseBodyError: A streamed body was already read, or is closed.
            TransportError: The connection broke.
        """
        if self._content is not None:
            return self._content[:count]
        if self._chunks is None:
            raise ResponseBodyError("the body of this streamed answer was already read, or closed")
        first = bytearray()
        for chunk in self._chunks:
            first += chunk
            if len(first) >= count:
                break
        self._chunks = itertools.chain((bytes(first),), self._chunks)
        return bytes(first)

    def hold(self, limit: int) -> None:
        """Read a streamed body to its end and keep it, for who has to see it whole.

        Args:
            limit: The most it may have, in bytes.

        Raises:
            ResponseBodyError: It is longer, was already read, or is closed.
            TransportError: The connection broke.
        """
        if self._content is not None:
            return
        kept = bytearray()
        for chunk in self.iter_bytes():
            kept += chunk
            if len(kept) > limit:
                self.close()
                raise ResponseBodyError(f"the answer is longer than {limit} bytes")
        self._content = bytes(kept)

    def watch(self, watcher: BodyWatcher) -> None:
        """Let *watcher* see a streamed body pass, and judge it at its end."""
        self._watcher = watcher

    def mark_verified(self) -> None:
        """State that this answer is proved to come from WeChat Pay; for verifiers."""
        self.verified = True
        self.unverified_reason = None

    def mark_unverified(self, reason: str) -> None:
        """State that this answer is not proved, and why; for verifiers."""
        self.verified = False
        self.unverified_reason = reason

    def close(self) -> None:
        """Give the connection back; a body not read by now is lost."""
        self._chunks = None
        self._open = False
        close, self._close = self._close, None
        if close is not None:
            close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def __getstate__(self) -> tuple[None, dict[str, Any]]:
        # A connection stays where it is: a pickled or copied answer has the body that was read.
        state = {name: getattr(self, name) for name in self.__slots__}
        here = {"_chunks": None, "_close": None, "_open": False, "_watcher": None}
        return None, state | here

    def __repr__(self) -> str:
        proved = "verified" if self.verified else "not verified"
        asked = f"{self.request.method} {shown_target(self.request)}"
        return f"<Response {self.status_code} {asked} ({proved})>"
