"""The pair of protocol clients behind a chain: what a node's verbs hand their calls to."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from wechatpay_chain._exchange.body import snapshot
from wechatpay_chain._options import split_options
from wechatpay_chain._protocol import ProtocolClient
from wechatpay_chain._transport.transport import Transport
from wechatpay_chain._uri.template import parse
from wechatpay_chain._v3 import default_headers, v3_stack
from wechatpay_chain.exceptions import (
    ConfigurationError,
    RequestOptionError,
    TemplateError,
    TransportError,
)
from wechatpay_chain.promise import PromiseExecutor
from wechatpay_chain.stack import HandlerStack

if TYPE_CHECKING:
    from wechatpay_chain._config import Config
    from wechatpay_chain._explore.preview import Preview
    from wechatpay_chain.message import Request, Response
    from wechatpay_chain.promise import Promise
    from wechatpay_chain.typing import RequestOptions

__all__ = ["Driver"]

_SENDING = ("http_errors", "prepare_body", "signer")


class Driver:
    """The pair of protocol clients behind a chain, as in PHP.

    ``select("v3").handler`` is the editable handler stack.
    """

    __slots__ = ("_certs", "_check", "_closed", "_executor", "_transport", "_v3")

    def __init__(self, config: Config) -> None:
        self._closed = False
        self._check = config.check
        self._transport = _transport(config)
        self._executor = PromiseExecutor(config.concurrency)
        # Not "or": a handler that is empty, such as a queue of answers, is false.
        terminal = self._transport if config.terminal is None else config.terminal
        self._v3 = ProtocolClient(
            "v3",
            v3_stack(config, terminal),
            base=config.base,
            hosts=config.hosts,
            headers=default_headers(),
            own_headers=config.headers,
        )
        self._certs = config.certs
        self._attach(config)

    def select(self, protocol: str = "v3") -> ProtocolClient:
        """The protocol client named *protocol*.

        Raises:
            ConfigurationError: There is no such protocol; APIv2 is not part of this version.
        """
        if protocol != "v3":
            raise ConfigurationError(
                f"there is no protocol {protocol!r}; this version speaks 'v3' (JSON)"
                + (" and not APIv2 (XML) yet" if protocol == "v2" else "")
            )
        return self._v3

    def call(
        self, method: str, template: str, given: Mapping[str, Any] | None, keywords: Any, /
    ) -> Response:
        """Send and wait for the answer; what a sync verb does."""
        protocol, request, options = self._prepared(method, template, given, keywords)
        return protocol.send(request, options)

    def call_async(
        self, method: str, template: str, given: Mapping[str, Any] | None, keywords: Any, /
    ) -> Promise[Response]:
        """Send in the executor; what an async verb does. Mistakes still raise here."""
        protocol, request, options = self._prepared(method, template, given, keywords)
        return self._executor.submit(protocol.send, request, snapshot(options))

    def preview(
        self, method: str, template: str, given: Mapping[str, Any] | None, keywords: Any, /
    ) -> Preview:
        """Make the request and send nothing; what ``verb.preview`` does."""
        protocol, request, options = self._prepared(method, template, given, keywords)
        return protocol.preview(request, options)

    def close(self) -> None:
        """Refuse new calls, wait for those in the background, then close every connection."""
        self._closed = True
        self._executor.close()  # what is under way may still need a key downloaded
        # Asked for by name: the chapter of certificates costs time to import.
        if (detach := getattr(self._certs, "detach", None)) is not None:
            detach(self._download)
        self._transport.close()

    def _attach(self, config: Config) -> None:
        """Let keys that come by downloading be downloaded through this client."""
        if (attach := getattr(config.certs, "attach", None)) is not None:
            for serial in config.credentials.serials:
                attach(
                    self._download,
                    apiv3_key=config.apiv3_key,
                    merchant_serial=serial,
                    clock=config.clock,
                )

    def _download(self, path: str) -> Response:
        # What verifying needs brings its own proof. Of the stack only what sends: a middleware that
        # calls the platform itself would wait for this very download.
        own = self._v3.handler
        stack = HandlerStack(own.handler)
        for middleware, name in zip(own.middlewares, own.names, strict=True):
            if name in _SENDING:
                stack.push(middleware, name)
        options: RequestOptions = {"handler": stack}
        return self._v3.send(self._v3.compose("GET", path, options), options)

    def _prepared(
        self, method: str, text: str, given: Mapping[str, Any] | None, keywords: Mapping[str, Any]
    ) -> tuple[ProtocolClient, Request, RequestOptions]:
        if self._closed:
            raise TransportError("nothing was sent: the client is closed", sent=False)
        template = parse(text)
        values, options = split_options(given, keywords, template.variables)
        path = template.expand_strict(values)
        protocol = self._protocol_of(path)
        request = protocol.compose(method, path, options)
        if options.get("check", self._check):
            from wechatpay_chain._explore.checking import check  # reads the catalogue

            check(method, text, path, values, options)
        return protocol, request, options

    def _protocol_of(self, path: str) -> ProtocolClient:
        first = path.removeprefix("/").partition("?")[0].partition("/")[0]
        if first.lower() == "v2":
            raise TemplateError(
                "paths under v2/ pick the APIv2 protocol, which this version does not speak yet",
                template=path,
            )
        if not first:
            raise TemplateError("there is no path to send to: write e.g. client.v3.certificates")
        return self._v3

    def __repr__(self) -> str:
        return f"<Driver of {self._v3!r}>"


def _transport(config: Config) -> Transport:
    try:
        return Transport(concurrency=config.concurrency, **config.transport)
    except RequestOptionError as error:
        raise ConfigurationError(str(error), key=error.option) from None
