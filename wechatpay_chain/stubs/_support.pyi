"""What the generated stubs share.

For type checkers and editors only: nothing of this folder exists when a program runs, so import
from it behind ``if TYPE_CHECKING:``.
"""

import os
import ssl
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from enum import Enum
from typing import IO, Any, Concatenate, Generic, ParamSpec, TypeAlias, TypeVar, overload
from uuid import UUID

from typing_extensions import TypedDict

from wechatpay_chain._call.preview import Preview
from wechatpay_chain.message import Response
from wechatpay_chain.promise import Promise
from wechatpay_chain.stack import HandlerStack
from wechatpay_chain.typing import Handler, QueryInput

_P = ParamSpec("_P")
_R = TypeVar("_R")

# The overload by keywords has a first parameter as well: before anything is written in a call's
# parentheses, editors show the first overload that has one.

Text: TypeAlias = str | date | UUID | Enum
"""What becomes text in a JSON body: text, a datetime with its offset, a date, a UUID, an Enum."""

Texts: TypeAlias = list[str] | tuple[str, ...]
"""Several texts. Not ``Sequence[str]``, which a text is itself."""

Scalar: TypeAlias = str | int | float
"""What becomes text in the fields of APIv2."""

class GetOptions(TypedDict, total=False):
    """Request options beside ``query`` and those that give a body."""

    headers: Mapping[str, str] | None
    base_uri: str | None
    timeout: float | None
    connect_timeout: float | None
    read_timeout: float | None
    sink: str | os.PathLike[str] | IO[bytes] | None
    stream: bool | None
    http_errors: bool | None
    verify: bool | str | os.PathLike[str] | ssl.SSLContext | None
    proxy: str | None
    handler: HandlerStack | Handler | None
    debug: bool | IO[str] | None
    check: bool | None

class QueryOptions(GetOptions, total=False):
    """… with a query, where none is documented."""

    query: QueryInput | None

class BodyOptions(GetOptions, total=False):
    """… with a body, where none is documented."""

    json: Any
    body: Any
    form_params: Mapping[str, Any] | None
    multipart: Sequence[Mapping[str, Any]] | None

class Options(QueryOptions, BodyOptions, total=False):
    """… with both."""

class V2Options(GetOptions, total=False):
    """Request options of APIv2, beside ``query`` and ``xml``."""

    security: bool | None
    nonceless: bool | None

class V2QueryOptions(V2Options, total=False):
    """… with a query, where none is documented."""

    query: QueryInput | None

class Verb(Generic[_P, _R]):
    """A documented verb: called, it sends and waits."""

    @overload
    def __call__(
        self, options: None = ..., /, *args: _P.args, **kwargs: _P.kwargs
    ) -> Response[_R]: ...
    @overload
    def __call__(self, options: Mapping[str, Any], /, **keywords: Any) -> Response[_R]: ...
    @overload
    def preview(self, options: None = ..., /, *args: _P.args, **kwargs: _P.kwargs) -> Preview: ...
    @overload
    def preview(self, options: Mapping[str, Any], /, **keywords: Any) -> Preview: ...

class AsyncVerb(Generic[_P, _R]):
    """A documented verb: called, it sends in the background."""

    @overload
    def __call__(
        self, options: None = ..., /, *args: _P.args, **kwargs: _P.kwargs
    ) -> Promise[Response[_R]]: ...
    @overload
    def __call__(self, options: Mapping[str, Any], /, **keywords: Any) -> Promise[Response[_R]]: ...
    @overload
    def preview(self, options: None = ..., /, *args: _P.args, **kwargs: _P.kwargs) -> Preview: ...
    @overload
    def preview(self, options: Mapping[str, Any], /, **keywords: Any) -> Preview: ...

def verb(call: Callable[Concatenate[Any, _P], _R]) -> Verb[_P, _R]:
    """Declares a sync verb by what it takes and what its answer's JSON is."""

def async_verb(call: Callable[Concatenate[Any, _P], _R]) -> AsyncVerb[_P, _R]:
    """Declares an async verb likewise."""
