"""The pair of protocol clients behind a chain: what a node's verbs hand their calls to."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING, Any

from wechatpay_chain._call.client import Protocol, ProtocolClient
from wechatpay_chain._call.options import split_options
from wechatpay_chain._protocols.v3 import recipe as _v3
from wechatpay_chain._transport.transport import Transport
from wechatpay_chain._uri.template import parse
from wechatpay_chain.exceptions import (
    ConfigurationError,
    RequestOptionError,
    TemplateError,
    TransportError,
)
from wechatpay_chain.message._body import replayable, signable, snapshot
from wechatpay_chain.promise import PromiseExecutor
from wechatpay_chain.stack import HandlerStack

if TYPE_CHECKING:
    from wechatpay_chain._call.config import Config
    from wechatpay_chain._chain.preview import Preview
    from wechatpay_chain._protocols.hosts import TrustedHosts
    from wechatpay_chain.message import Request, Response
    from wechatpay_chain.promise import Promise
    from wechatpay_chain.typing import Handler, RequestOptions

__all__ = ["Driver"]

_SENDING = ("http_errors", "prepare_body", "signer")


class Driver:
    """The pair of protocol clients behind a chain, as in PHP.

    ``select("v3").handler`` and ``select("v2").handler`` are the editable handler stacks.
    """

    __slots__ = (
        "_certs", "_check", "_clients", "_closed", "_executor", "_lacking", "_transport"
    )  # fmt: skip

    def __init__(self, config: Config) -> None:
        self._closed = False
        self._check = config.check
        self._transport = _transport(config)
        self._executor = PromiseExecutor(config.concurrency)
        # Not "or": a handler that is empty, such as a queue of answers, is false.
        terminal = self._transport if config.terminal is None else config.terminal
        self._clients: dict[str, ProtocolClient] = {}
        self._lacking: dict[str, ConfigurationError] = {}
        self._speak_v3(config, terminal)
        self._speak_v2(config, terminal)
        self._certs = config.certs
        self._attach(config)

    def select(self, protocol: str = "v3") -> ProtocolClient:
        """The protocol client named *protocol*: ``v3`` (JSON) or ``v2`` (XML).

        Raises:
            ConfigurationError: There is no such protocol, or the client was built without what it
                needs.
        """
        client = self._clients.get(protocol)
        if client is None:
            raise self._missing(protocol)
        return client

    def _missing(self, protocol: str) -> ConfigurationError:
        lacking = self._lacking.get(protocol)
        if lacking is not None:
            v2 = "; paths of APIv2, which this client speaks, begin with v2/"
            return ConfigurationError(f"{lacking}{v2 * (protocol == 'v3')}", key=lacking.key)
        return ConfigurationError(
            f"there is no protocol {protocol!r}; known are 'v3' (JSON) and 'v2' (XML)"
        )

    def _speak_v3(self, config: Config, terminal: Handler) -> None:
        stack = _v3.v3_stack(config, terminal)
        if lacking := _v3.vacancy_in(stack):
            if config.secret is None:
                raise lacking
            self._lacking["v3"] = lacking
            return
        headers = {"Accept": _v3.ACCEPT, "User-Agent": _v3.user_agent()}
        protocol = Protocol(
            "v3", headers, "", lambda _, options: _v3.check_options(options), signable
        )
        self._clients["v3"] = _client(config, protocol, stack, config.hosts)

    def _speak_v2(self, config: Config, terminal: Handler) -> None:
        if config.secret is None:
            self._lacking["v2"] = ConfigurationError(
                "secret is missing: paths under v2/ are APIv2's, signed with the APIv2 key; give "
                "secret=…, and merchant={'cert': …, 'key': …} for calls with security=True",
                key="secret",
            )
            return
        from wechatpay_chain._protocols.v2 import (
            recipe as _v2,  # XML, which a client of APIv3 alone has no use for
        )

        headers = {"Accept": _v2.ACCEPT, "User-Agent": _v3.user_agent()}
        protocol = Protocol("v2", headers, "v2/", partial(_v2.check_options, config), replayable)
        stack = _v2.v2_stack(config, config.secret, terminal)
        self._clients["v2"] = _client(config, protocol, stack, config.hosts.for_apiv2())

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
        return self._executor.submit(protocol.send, request, protocol.ready(snapshot(options)))

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
        client = self.select("v3")
        own = client.handler
        stack = HandlerStack(own.handler)
        for middleware, name in zip(own.middlewares, own.names, strict=True):
            if name in _SENDING:
                stack.push(middleware, name)
        options: RequestOptions = {"handler": stack}
        return client.send(client.compose("GET", path, options), options)

    def _prepared(
        self, method: str, text: str, given: Mapping[str, Any] | None, keywords: Mapping[str, Any]
    ) -> tuple[ProtocolClient, Request, RequestOptions]:
        if self._closed:
            raise TransportError("nothing was sent: the client is closed", sent=False)
        template = parse(text)
        values, options = split_options(given, keywords, template.variables)
        path = template.expand_strict(values)
        protocol, rest = self._route(path)
        request = protocol.compose(method, rest, options)
        if options.get("check", self._check):
            from wechatpay_chain._call.checking import check  # reads the catalogue

            check(method, text, path, values, options)
        return protocol, request, options

    def _route(self, path: str) -> tuple[ProtocolClient, str]:
        """Who speaks the protocol that *path* begins with, and the path as it is sent."""
        first, slash, rest = path.removeprefix("/").partition("/")
        if first.partition("?")[0].lower() == "v2":
            if not slash or not rest.partition("?")[0]:
                raise TemplateError(
                    "there is no path behind v2/: write e.g. client.v2.pay.micropay", template=path
                )
            return self.select("v2"), rest
        if not first.partition("?")[0]:
            raise TemplateError("there is no path to send to: write e.g. client.v3.certificates")
        return self.select("v3"), path

    def __repr__(self) -> str:
        return f"<Driver of {', '.join(map(repr, self._clients.values()))}>"


def _client(
    config: Config, protocol: Protocol, stack: HandlerStack, hosts: TrustedHosts
) -> ProtocolClient:
    return ProtocolClient(
        protocol, stack, base=config.base, hosts=hosts, own_headers=config.headers
    )


def _transport(config: Config) -> Transport:
    try:
        return Transport(
            concurrency=config.concurrency, certificate=config.certificate, **config.transport
        )
    except RequestOptionError as error:
        raise ConfigurationError(str(error), key=error.option) from None
