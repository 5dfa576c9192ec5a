"""The root, and what is wrong on this side: before a call, or with what has arrived."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = [
    "CheckError",
    "ConfigurationError",
    "DecryptionError",
    "EncodingError",
    "EncryptionError",
    "KeyLoadError",
    "MissingVariableError",
    "Problem",
    "PromiseCancelledError",
    "RequestOptionError",
    "ResponseBodyError",
    "TemplateError",
    "WaitTimeoutError",
    "WeChatPayError",
]


class WeChatPayError(Exception):
    """The root: catching it catches everything this library raises on purpose."""


class ConfigurationError(WeChatPayError, ValueError):
    """The client cannot be built, or its handler stack edited, with what was given.

    Attributes:
        key: The configuration key at fault, in its Python spelling, or ``None``.
    """

    def __init__(self, message: str = "", *, key: str | None = None) -> None:
        super().__init__(message)
        self.key = key


class KeyLoadError(ConfigurationError):
    """A private key, public key or certificate cannot be read, or is of another kind."""


class TemplateError(WeChatPayError, ValueError):
    """A path is not an RFC 6570 template, or does not expand to a request-target.

    Attributes:
        template: The template's text.
    """

    def __init__(self, message: str = "", *, template: str = "") -> None:
        super().__init__(message)
        self.template = template


class MissingVariableError(TemplateError):
    """A template variable has no value, or an empty one.

    Attributes:
        variable: The variable's name.
    """

    def __init__(self, message: str = "", *, template: str = "", variable: str = "") -> None:
        super().__init__(message, template=template)
        self.variable = variable


class RequestOptionError(WeChatPayError, TypeError):
    """A request option is unknown, of the wrong type, or contradicts another one.

    Attributes:
        option: The option's name, or ``None`` where several are concerned.
    """

    def __init__(self, message: str = "", *, option: str | None = None) -> None:
        super().__init__(message)
        self.option = option


class EncodingError(RequestOptionError, ValueError):
    """A value of ``json``, ``query`` or ``form_params`` cannot be encoded without loss.

    Attributes:
        path: Where the value stands, e.g. ``json.amount.total`` or ``json.goods[0].price``.
    """

    def __init__(self, message: str = "", *, option: str | None = None, path: str = "") -> None:
        super().__init__(message, option=option)
        self.path = path


class Problem(Protocol):
    """One thing in a call that does not fit; :class:`wechatpay_chain.catalogue.Problem` is one."""

    @property
    def where(self) -> str:
        """Which part of the call: ``query``, ``json`` or another option."""
        ...

    @property
    def pointer(self) -> str:
        """Where in it, as a JSON pointer (RFC 6901)."""
        ...

    @property
    def message(self) -> str:
        """What is wrong with it."""
        ...


class CheckError(WeChatPayError, ValueError):
    """A call is not as it is documented; raised with ``check`` only, and nothing was sent.

    Attributes:
        problems: All that was found: each has ``where`` (``query``, ``json``, …), ``pointer``
            (RFC 6901) and ``message``.
    """

    def __init__(self, message: str = "", *, problems: Sequence[Problem] = ()) -> None:
        super().__init__(message)
        self.problems = tuple(problems)


class ResponseBodyError(WeChatPayError, ValueError):
    """The body of an answer is not JSON, or cannot be read any more."""


class EncryptionError(WeChatPayError, ValueError):
    """A value cannot be encrypted, e.g. because it is longer than the key allows."""


class DecryptionError(WeChatPayError, ValueError):
    """A ciphertext does not decrypt: wrong key, wrong associated data, or tampered with."""


class PromiseCancelledError(WeChatPayError):
    """The promise was cancelled.

    Attributes:
        sent: ``False`` when the request had not been started, so that it was never sent;
            ``True`` when it may have been carried out.
    """

    def __init__(self, message: str = "", *, sent: bool = True) -> None:
        super().__init__(message)
        self.sent = sent


class WaitTimeoutError(WeChatPayError, TimeoutError):
    """A promise is still pending after the time given to ``wait``; the call itself goes on."""
