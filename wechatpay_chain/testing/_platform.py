"""The platform: a server on loopback that answers one merchant as WeChat Pay would."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar

from wechatpay_chain.testing._control.endpoint import PREFIX, Control
from wechatpay_chain.testing._desks.money.combine import CombinedOrderDesk
from wechatpay_chain.testing._desks.money.orders import OrderDesk
from wechatpay_chain.testing._desks.standard import DESKS
from wechatpay_chain.testing._faults.faults import Faults
from wechatpay_chain.testing._identity.identity import Identity
from wechatpay_chain.testing._identity.keys import PlatformKeys
from wechatpay_chain.testing._identity.merchant_config import brand_config, merchant_config
from wechatpay_chain.testing._identity.merchant_files import MerchantFiles
from wechatpay_chain.testing._message.checks import Checks
from wechatpay_chain.testing._message.records import Records, Refused
from wechatpay_chain.testing._message.refusal import Refusal
from wechatpay_chain.testing._notify.announce import Announcer
from wechatpay_chain.testing._notify.delivery_terms import DeliveryTerms
from wechatpay_chain.testing._notify.notifier import Notifier
from wechatpay_chain.testing._notify.v2 import deliver_v2, make_notification_v2
from wechatpay_chain.testing._pipeline import Pipeline
from wechatpay_chain.testing._routing.endpoints import Expectation
from wechatpay_chain.testing._server.server import RAW, KeepAliveServer
from wechatpay_chain.testing._server.tls import Tls
from wechatpay_chain.testing._world import World

if TYPE_CHECKING:
    from types import TracebackType

    import werkzeug
    from pytest_httpserver import HTTPServer
    from typing_extensions import Self

    from wechatpay_chain.testing._desks.desks import DeskKind
    from wechatpay_chain.testing._message.received import ReceivedRequest
    from wechatpay_chain.testing._notify.sent import SentNotification

__all__ = ["Platform"]

_D = TypeVar("_D")
_STRANGER = (
    "TLS: a client showed a certificate that is not the merchant's, and was refused in the "
    "handshake; configure it with the one of platform.config"
)


class Platform:
    """A WeChat Pay stand-in for one merchant, on real sockets.

    It knows every documented endpoint: it verifies the merchant's signature over the raw target
    and raw body, checks the parameters, answers with a body of the documented shape, and signs all
    it answers but errors. It remembers orders, refunds, coupons and more between requests. A
    context manager; leaving it stops the server and raises what went wrong in it.

    Args:
        identity: The merchant's and the platform's keys; fresh ones where none are given, which
            takes some 0.1 s.
        host: The address to listen on.
        port: 0 for any free one.
        clock: The platform's time in Unix seconds.
        seed: Numbers and values that are made up are the same for the same seed.
        checks: The checks to make on requests; for everything unless given, or, where *documented*
            is ``False``, for their signature only.
        documented: ``False``: only what :meth:`expect` was given is served.
        desks: The kinds of desks, in place of all there are; without any,
            every endpoint is answered from the catalogue alone.
        tls: Listen with HTTPS, with a certificate that :attr:`config` trusts; calls of APIv2 that
            need the merchant's certificate are then refused without it.
        pace: Factor for the seconds between attempts to deliver a notification.
        delivery: How notifications are delivered otherwise.
        keep: As many requests are kept in :attr:`requests`, the latest ones, and as many
            notifications in :attr:`deliveries`. Of nonces those of ten minutes are. The bodies of
            requests are kept up to 64 MiB in all: of the oldest ones, ``body`` is empty then and
            ``body_dropped`` true. ``httpserver.log`` has no bodies.
        sign_refusals: Whether APIv3's answers of 400 and above are signed; the real platform's
            are not reliably.
        control_hosts: Names besides this machine's own by which ``/__sandbox__/``, which steers
            the platform over HTTP, may be called; with any, from other machines too.

    Attributes:
        identity: As given, or made.
        keys: The platform's keys: which signs now, rotation, the switch to the public key.
        faults: The faults that may happen.
        notifier: The notifications: what was sent, waiting for them, sending them again.
    """

    def __init__(  # noqa: PLR0913 - each is one decision of the user's
        self,
        identity: Identity | None = None,
        *,
        host: str = "127.0.0.1",
        port: int = 0,
        clock: Callable[[], float] = time.time,
        seed: int = 0,
        checks: Checks | None = None,
        documented: bool = True,
        desks: Iterable[DeskKind] = DESKS,
        tls: bool = False,
        pace: float = 0.001,
        delivery: DeliveryTerms | None = None,
        keep: int = 10_000,
        sign_refusals: bool = False,
        control_hosts: Collection[str] = (),
    ) -> None:
        self.identity = Identity.fresh() if identity is None else identity
        self.keys = PlatformKeys(self.identity, clock=clock)
        self.faults = Faults(self.keys, clock=clock, seed=seed)
        self._tls = Tls(host, self.identity.certificate) if tls else None
        self._terms = self._trusting(delivery or DeliveryTerms(pace=pace))
        self.notifier = Notifier(
            self.keys, self.identity.apiv3_key,
            terms=self._terms, faults=self.faults, clock=clock, seed=seed, keep=keep,
        )  # fmt: skip
        self._clock, self._seed, self._keep = clock, seed, keep
        self._pid = os.getpid()
        self._checks = checks or (Checks() if documented else Checks.bare())
        self._desks = tuple(desks) if documented else None
        self._sign_refusals = sign_refusals
        self._files = MerchantFiles(self.identity, self._tls.authority) if self._tls else None
        self._server = self._listener(host, port)
        self._pipeline = self._fresh()
        self._control = Control(self, self._flows, hosts=control_hosts)

    def _trusting(self, terms: DeliveryTerms) -> DeliveryTerms:
        # A shop of a test may listen under the platform's own address.
        if self._tls is None or terms.context is not None:
            return terms
        return replace(terms, context=self._tls.trusting())

    def _listener(self, host: str, port: int) -> KeepAliveServer:
        tls = None if self._tls is None else self._tls.server()
        return KeepAliveServer(
            host, port, self._answer,
            on_head=self.faults.on_head, tls=tls, on_stranger=self._meet_stranger,
        )  # fmt: skip

    def _fresh(self) -> Pipeline:
        world = World(
            self.identity,
            self.keys,
            self.notifier,
            clock=self._clock,
            seed=self._seed,
            base_uri=lambda: self.base_uri,
        )
        return Pipeline(
            world,
            self._checks,
            Records(self._keep),
            desks=self._desks,
            report=self._report,
            sign_refusals=self._sign_refusals,
        )

    @property
    def httpserver(self) -> HTTPServer:
        """The server underneath: what its own matchers match comes before all else."""
        return self._server

    @property
    def base_uri(self) -> str:
        """The platform's base URL.

        Raises:
            RuntimeError: It was never started.
        """
        if not self._server.port:
            raise RuntimeError("the platform does not listen yet: start() it, or use it in 'with'")
        return self._server.url_for("/")

    @property
    def config(self) -> dict[str, Any]:
        """A configuration of the merchant's client, for ``Builder.factory``.

        With HTTPS it names files, of the merchant's certificate and its key and of whom to trust,
        in a temporary folder that :meth:`stop` removes.
        """
        config = {**merchant_config(self.identity, self.keys), "base_uri": self.base_uri}
        return config if self._files is None else {**config, **self._files.config()}

    @property
    def brand_config(self) -> dict[str, Any]:
        """As :attr:`config`, of a client that signs paths under ``/brand/`` as the brand too."""
        return {**self.config, **brand_config(self.identity.brand)}

    @property
    def authority(self) -> str | None:
        """With HTTPS, the certificate that clients are to trust, PEM; ``None`` with HTTP."""
        return None if self._tls is None else self._tls.authority

    @property
    def requests(self) -> list[ReceivedRequest]:
        """The verified requests, in the order they came in, each with its endpoint; a copy."""
        return self._pipeline.records.requests

    @property
    def refused(self) -> list[Refused]:
        """The requests that did not verify, each with its refusal; a copy."""
        return self._pipeline.records.refused

    @property
    def warnings(self) -> list[str]:
        """The deviations from the documents that were accepted, such as unknown values; a copy."""
        return self._pipeline.records.warnings

    @property
    def deliveries(self) -> list[SentNotification]:
        """Every notification so far, as it stands now: ``notifier.deliveries``; a copy."""
        return self.notifier.deliveries

    def expect(self, method: str, template: str) -> Expectation:
        """Prepare to serve an endpoint, in place of what the platform answers by itself.

        Args:
            method: The HTTP method.
            template: Its path, with variables: ``/v3/refund/domestic/refunds/{out_refund_no}``.

        Returns:
            An object whose ``respond`` says what is answered, from then on.

        Raises:
            ValueError: The template has more than plain variables.
        """
        return Expectation(self._pipeline.expectations, method, template)

    def desk(self, kind: type[_D]) -> _D:
        """Return the desk of one subject, to play the user's part.

        Args:
            kind: The desk's class: ``platform.desk(OrderDesk).pay("ORDER-1")``.

        Raises:
            LookupError: The platform has no such desk.
        """
        return self._pipeline.desks.get(kind)

    def pay(
        self, out_trade_no: str, *, payer_openid: str | None = None, at: float | None = None
    ) -> dict[str, Any]:
        """Let the user pay an order, a plain or a combined one; its ``notify_url`` is notified.

        Args:
            out_trade_no: The order's number, or the combined order's.
            payer_openid: The payer; unless given, the one in the order, or anybody.
            at: When, in Unix seconds; now unless given.

        Returns:
            The answer to a query from then on.

        Raises:
            Refusal: 404 ``ORDER_NOT_EXIST``; 400 ``ORDER_PAID``, ``ORDER_CLOSED``, or
                ``INVALID_REQUEST`` past ``time_expire``.
            LookupError: The platform was given desks, and none for orders among them.
        """
        try:
            return self.desk(OrderDesk).pay(out_trade_no, payer_openid=payer_openid, at=at)
        except Refusal as refusal:
            if refusal.code != "ORDER_NOT_EXIST":
                raise
        return self.desk(CombinedOrderDesk).pay(out_trade_no, payer_openid=payer_openid, at=at)

    def notify(
        self,
        event_type: str,
        resource: Mapping[str, Any] | None = None,
        url: str | None = None,
        **known: Any,
    ) -> SentNotification:
        """Send a notification that nothing on the platform caused.

        Args:
            event_type: One of the documented ones, e.g. ``TRANSACTION.SUCCESS``; with *resource*
                any.
            resource: All that is encrypted in it; made as documented for the event unless given.
            url: The URL to post to, ``notifier.url`` by default. Without either it is kept, for
                ``notifier.fetch()``.
            known: ``original_type`` and ``summary`` of the notification; any other is a value of
                the resource that is made: ``out_trade_no="ORDER-1"``.

        Returns:
            Its record as it stands now; ``notifier.wait()`` waits until it is delivered.

        Raises:
            ConfigurationError: The event is not documented and there is no *resource*, or *url*
                is not one to notify.
        """
        announcer = Announcer(self._pipeline.world, self.notifier)
        return announcer.notify(event_type, resource, url, **known)

    def notify_v2(
        self,
        url: str,
        fields: Mapping[str, Any],
        *,
        refund: Mapping[str, Any] | None = None,
        sign_type: str = "MD5",
    ) -> None:
        """Post an APIv2 notification once, and see that it is acknowledged.

        Args:
            url: The URL to post to.
            fields: Its fields; see :func:`make_notification_v2`.
            refund: Of a refund's notification what is encrypted in it.
            sign_type: ``MD5`` or ``HMAC-SHA256``.

        Raises:
            ConfigurationError: *url* is not one to notify.
            EncodingError: A field has no form in XML.
            UndeliveredError: It was not acknowledged with ``return_code`` ``SUCCESS`` in time.
        """
        made = make_notification_v2(self.identity, fields, refund=refund, sign_type=sign_type)
        deliver_v2(url, made, terms=self._terms)

    def start(self) -> None:
        """Listen, and send notifications, in threads of their own."""
        self._server.start()
        self.notifier.start()

    def stop(self) -> None:
        """Stop listening, close every connection, end every thread; nothing if it is stopped.

        In a process that :func:`os.fork` made it only closes that process's sockets.
        """
        self.notifier.stop()
        if self._server.is_running():
            self._server.stop()
        if self._files is not None and self._pid == os.getpid():
            self._files.remove()

    def reset(self) -> None:
        """Forget all that happened and all that was prepared; keys, port and errors stay."""
        # What is still being served has the old world, which must not notify anybody any more.
        self._pipeline.world.close()
        self._pipeline = self._fresh()
        self.faults.clear()
        self.notifier.reset()
        self._server.clear_all_handlers()
        self._server.clear_log()
        self._server.permanently_failed = False  # by ordered matchers, which are gone now

    def check(self) -> None:
        """Raise the first error that happened in the server's threads, if one did, once."""
        self._server.check()

    def _meet_stranger(self) -> None:
        self._pipeline.records.warn([_STRANGER])

    def _report(self, error: BaseException) -> None:
        errors: list[Any] = self._server.handler_errors  # of Exception, says pytest-httpserver
        errors.append(error)

    def _flows(self) -> Mapping[str, object]:
        return self._pipeline.desks.named()

    def _answer(self, received: werkzeug.Request) -> werkzeug.Response:
        if received.environ[RAW][0].startswith(PREFIX):
            return self._control.answer(received)
        return self.faults.around(received, partial(self._pipeline.answer, received))

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.stop()
        if error is None:
            self.check()

    def __repr__(self) -> str:
        where = self.base_uri if self._server.is_running() else "(not listening)"
        return f"<Platform {where} for mchid={self.identity.mchid}>"
