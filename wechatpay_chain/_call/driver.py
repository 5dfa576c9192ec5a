"""The driver: where a node's verbs hand their calls to. It routes, composes and sends.

One call, in the caller's thread up to and including 3, so that a mistake raises at the call even
for an async verb:

1. Options are told apart from template variables, and the template expands strictly.
2. The path's protocol is picked: ``v2/…`` or APIv3.
3. The request is composed: origin, target, header fields. What is signed is what is sent.
4. The protocol's stack runs it, and the sink saves the answer's body if there is one.
"""

from __future__ import annotations

import platform
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeAlias

from wechatpay_chain._call.download import attach, detach, sending_only
from wechatpay_chain._call.options import check_options, split_options
from wechatpay_chain._call.sink import save
from wechatpay_chain._protocols.middleware import Traced, traced
from wechatpay_chain._protocols.named import protocol_named
from wechatpay_chain._protocols.protocol import split_path
from wechatpay_chain._protocols.v3.vacancy import vacancy_in
from wechatpay_chain._transport.transport import Transport
from wechatpay_chain._uri.query import encode_query
from wechatpay_chain._uri.target import normalize_target, parse_base_uri, split_url
from wechatpay_chain._uri.template import parse
from wechatpay_chain._version import __version__
from wechatpay_chain.exceptions import ConfigurationError, RequestOptionError, TransportError
from wechatpay_chain.message import Headers, Request, Response
from wechatpay_chain.message._body import require_replayable, snapshot
from wechatpay_chain.promise import PromiseExecutor
from wechatpay_chain.stack import HandlerStack
from wechatpay_chain.typing import BODIES

if TYPE_CHECKING:
    from wechatpay_chain._call.preview import Preview
    from wechatpay_chain._protocols.protocol import Protocol
    from wechatpay_chain._protocols.settings import Config
    from wechatpay_chain._uri.target import Base
    from wechatpay_chain.promise import Promise
    from wechatpay_chain.typing import Handler, RequestOptions

__all__ = ["Driver", "ProtocolClient"]

Given: TypeAlias = "Mapping[str, Any] | None"


class ProtocolClient:
    """Sends requests by one protocol's recipe.

    Args:
        protocol: What it speaks.
        config: Where paths are put, and the client's own header fields, which may hold a gateway's
            credential: they go to trusted hosts only.
        handler: Its stack.

    Attributes:
        name: The protocol: ``v3`` or ``v2``.
        handler: Its handler stack, to be edited.
    """

    __slots__ = ("_bare", "_config", "_headers", "_hosts", "_protocol", "handler", "name")

    def __init__(self, protocol: Protocol, config: Config, handler: HandlerStack) -> None:
        self.name, self.handler = protocol.name, handler
        self._protocol, self._config = protocol, config
        self._hosts = protocol.hosts(config.hosts)
        self._bare = Headers({"Accept": protocol.accept, "User-Agent": _user_agent()})
        self._headers = self._bare.merged(config.headers)

    def compose(self, method: str, path: str, options: RequestOptions) -> Request:
        """The request without body and signature: where it goes and what it asks for.

        Args:
            method: In upper case.
            path: An expanded path, or an absolute address.
            options: The call's options; all are checked, and ``base_uri``, ``query`` and
                ``headers`` are used.

        Raises:
            EncodingError: A query value cannot be encoded.
            RequestOptionError: One of these options cannot be used.
            TemplateError: The path makes no request-target.
        """
        origin, folder, rest = self._place(path, options)
        if "query" in options and (query := encode_query(options["query"])):
            rest += ("&" if "?" in rest else "?") + query
        target = normalize_target(folder + rest)
        check_options(options, self._protocol.foreign)
        headers = self._headers if self._hosts.trusts(origin) else self._bare
        if "headers" in options:
            headers = headers.merged(options["headers"])
        path = self._protocol.prefix + target.partition("?")[0][len(folder) :]
        prepared = options.keys().isdisjoint(BODIES)
        request = Request(method, origin, target, headers=headers, path=path, prepared=prepared)
        if self._protocol.check is not None:
            self._protocol.check(self._config, request, options)
        return request

    def ready(self, options: RequestOptions) -> RequestOptions:
        """*options* with a body that can be encoded again.

        Raises:
            RequestOptionError: It cannot be read, or is an upload that cannot be signed.
        """
        return self._protocol.ready(options)

    def send(self, request: Request, options: RequestOptions) -> Response:
        """Run *request* through the stack and, if asked to, save the answer's body."""
        response = self._resolve(options)(request, self.ready(options))
        if "sink" in options:
            save(response, options["sink"])
        return response

    def preview(self, request: Request, options: RequestOptions) -> Preview:
        """Run *request* through the stack as far as the transport, and send nothing.

        Raises:
            ConfigurationError: A middleware answers by itself: nothing would be sent.
            RequestOptionError: The body can be read only once, and the call needs it.
        """
        from wechatpay_chain._call.preview import captured

        require_replayable(options)
        own = options.get("handler")
        stack = own if isinstance(own, HandlerStack) else self.handler
        ready = self.ready(options)
        return captured(
            lambda capture: _over(stack, capture).resolve()(request, ready), self._protocol
        )

    def _place(self, path: str, options: RequestOptions) -> tuple[str, str, str]:
        if path[:8].lower().startswith(("https://", "http://")):
            origin, target = split_url(path)
            return origin, "/", target[1:]
        origin, folder = self._config.base
        if "base_uri" in options:
            origin, folder = _call_base(options["base_uri"])
        return origin, folder, path.removeprefix("/")

    def _resolve(self, options: RequestOptions) -> Handler:
        own: Any = options.get("handler")
        if own is None:
            return self.handler.resolve()
        if not isinstance(own, HandlerStack):
            return _over(self.handler, own).resolve()
        if own.handler is None or isinstance(own.handler, Traced):
            return own.resolve()
        return _over(own, own.handler).resolve()

    def __repr__(self) -> str:
        return f"<ProtocolClient {self.name} {''.join(self._config.base)}>"


class Driver:
    """The pair of protocol clients behind a chain, as in PHP.

    ``select("v3").handler`` and ``select("v2").handler`` are the editable handler stacks.

    Args:
        config: What the client is made of.

    Raises:
        ConfigurationError: What signs or verifies APIv3's calls is missing, and there is no
            ``secret`` to speak APIv2 with.
    """

    __slots__ = ("_certs", "_check", "_clients", "_closed", "_executor", "_lacking", "_transport")

    def __init__(self, config: Config) -> None:
        self._closed = False
        self._check = config.check
        self._transport = _transport(config)
        self._executor = PromiseExecutor(config.concurrency)
        self._clients: dict[str, ProtocolClient] = {}
        self._lacking: dict[str, ConfigurationError] = {}
        self._speak_v3(config)
        self._speak_v2(config)
        self._certs = config.certs
        attach(config, self._download)

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

    def call(self, method: str, template: str, given: Given, keywords: Any, /) -> Response:
        """Send and wait for the answer; what a sync verb does."""
        client, request, options = self._prepared(method, template, given, keywords)
        return client.send(request, options)

    def call_async(
        self, method: str, template: str, given: Given, keywords: Any, /
    ) -> Promise[Response]:
        """Send in the executor; what an async verb does. Mistakes still raise here."""
        client, request, options = self._prepared(method, template, given, keywords)
        return self._executor.submit(client.send, request, client.ready(snapshot(options)))

    def preview(self, method: str, template: str, given: Given, keywords: Any, /) -> Preview:
        """Make the request and send nothing; what ``verb.preview`` does."""
        client, request, options = self._prepared(method, template, given, keywords)
        return client.preview(request, options)

    def close(self) -> None:
        """Refuse new calls, wait for those in the background, then close every connection."""
        self._closed = True
        self._executor.close()  # what is under way may still need a key downloaded
        detach(self._certs, self._download)
        self._transport.close()

    def _download(self, path: str) -> Response:
        client = self.select("v3")
        options: RequestOptions = {"handler": sending_only(client.handler)}
        return client.send(client.compose("GET", path, options), options)

    def _prepared(
        self, method: str, text: str, given: Given, keywords: Mapping[str, Any]
    ) -> tuple[ProtocolClient, Request, RequestOptions]:
        if self._closed:
            raise TransportError("nothing was sent: the client is closed", sent=False)
        template = parse(text)
        values, options = split_options(given, keywords, template.variables)
        path = template.expand_strict(values)
        name, rest = split_path(path)
        client = self.select(name)
        request = client.compose(method, rest, options)
        if options.get("check", self._check):
            from wechatpay_chain._call.checking import check  # reads the catalogue

            check(method, text, path, values, options)
        return client, request, options

    def _speak_v3(self, config: Config) -> None:
        client = self._made("v3", config)
        if lacking := vacancy_in(client.handler):
            if config.secret is None:
                raise lacking
            self._lacking["v3"] = lacking
        else:
            self._clients["v3"] = client

    def _speak_v2(self, config: Config) -> None:
        if config.secret is not None:
            self._clients["v2"] = self._made("v2", config)
            return
        self._lacking["v2"] = ConfigurationError(
            "secret is missing: paths under v2/ are APIv2's, signed with the APIv2 key; give "
            "secret=…, and merchant={'cert': …, 'key': …} for calls with security=True",
            key="secret",
        )

    def _made(self, name: str, config: Config) -> ProtocolClient:
        protocol = protocol_named(name)
        # Not "or": a handler that is empty, such as a queue of answers, is false.
        terminal = self._transport if config.terminal is None else config.terminal
        return ProtocolClient(protocol, config, protocol.stack(config, terminal))

    def _missing(self, protocol: str) -> ConfigurationError:
        lacking = self._lacking.get(protocol)
        if lacking is None:
            return ConfigurationError(
                f"there is no protocol {protocol!r}; known are 'v3' (JSON) and 'v2' (XML)"
            )
        v2 = "; paths of APIv2, which this client speaks, begin with v2/"
        return ConfigurationError(f"{lacking}{v2 * (protocol == 'v3')}", key=lacking.key)

    def __repr__(self) -> str:
        return f"<Driver of {', '.join(map(repr, self._clients.values()))}>"


def _user_agent() -> str:
    return (
        f"wechatpay-chain/{__version__} ({platform.system()}/{platform.release()}) "
        f"Python/{platform.python_version()}"
    )


def _over(stack: HandlerStack, terminal: Handler) -> HandlerStack:
    made = stack.copy()
    made.set_handler(traced(terminal))
    return made


def _call_base(uri: object) -> Base:
    try:
        return parse_base_uri(uri)
    except ValueError as error:
        raise RequestOptionError(f"base_uri: {error}", option="base_uri") from None


def _transport(config: Config) -> Transport:
    try:
        return Transport(
            concurrency=config.concurrency, certificate=config.certificate, **config.transport
        )
    except RequestOptionError as error:
        raise ConfigurationError(str(error), key=error.option) from None
