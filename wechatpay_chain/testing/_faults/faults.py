"""Faults on demand: what goes wrong with the next requests, or with a share of them.

::

    platform.faults.add("wrong_signature")                      # the next request's answer
    platform.faults.add("slow_body", path="v3/bill/tradebill", times=2, seconds=3)
    platform.faults.add("signtest_probe", event="TRANSACTION.SUCCESS")
    with platform.faults.add("bad_gateway", share=0.1) as fault:
        ...
    fault.count

| name | what happens | can be set |
|---|---|---|
| ``wrong_signature`` | signed with a private key that does not belong to the serial | |
| ``missing_header`` | a header field of the proof is left out | ``header`` |
| ``stale_clock`` | signed with a time long past | ``seconds``: 600 |
| ``unknown_serial`` | signed with a key that the merchant does not know | |
| ``signtest_probe`` | the signature is a ``WECHATPAY/SIGNTEST/`` probe | |
| ``too_many_requests`` | 429 ``FREQUENCY_LIMITED``, unsigned | |
| ``system_error`` | 500 ``SYSTEM_ERROR``, unsigned | |
| ``html_error`` | 500 with a page of HTML | |
| ``bad_gateway`` | 502 with a page of HTML | |
| ``slow_headers`` | nothing comes for a while | ``seconds``: 1 |
| ``slow_body`` | the head comes at once, the body 16 bytes at a time | ``seconds`` before each: 1 |
| ``truncated_body`` | half of the body comes, then the connection closes | |
| ``reset_before_body`` | the connection is reset before the request's body was read | |
| ``reset_after_body`` | the connection is reset after it was read, without an answer | |
| ``duplicate_notification`` | a notification comes twice | |
| ``notification_out_of_order`` | one comes after the next one, or after a while | ``seconds``: 1 |

The first five wait for an answer that carries a proof. What goes wrong with the answer leaves the
request carried out. ``too_many_requests`` to
``bad_gateway`` and ``reset_after_body`` happen instead of carrying it out, unless ``after=True``
has it carried out before. The first five happen to notifications where ``event`` is given.

An APIv2 answer has a ``sign`` among its fields in place of the headers: ``wrong_signature`` makes
it with another key, ``missing_header`` leaves it out, and the next three wait for a call of APIv3.
``too_many_requests`` and ``system_error`` are there failures with status 200. The ``path`` is
spelled with ``v2/`` or without.
"""

from __future__ import annotations

import random
import threading
import time
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from wechatpay_chain._protocols.v2.data import SIGN
from wechatpay_chain.exceptions import ResponseBodyError
from wechatpay_chain.testing._faults.fault import Fault, FaultTarget, read_fault
from wechatpay_chain.testing._identity.keys import PROOF
from wechatpay_chain.testing._message.answer import DELIVERY, Answer, Delivery, response_of
from wechatpay_chain.testing._routing.router import find
from wechatpay_chain.testing._server.server import RAW
from wechatpay_chain.testing._v2.answers import XML
from wechatpay_chain.transformer import Transformer

if TYPE_CHECKING:
    import werkzeug
    from _typeshed.wsgi import WSGIEnvironment

    from wechatpay_chain.testing._faults.kinds import Place
    from wechatpay_chain.testing._identity.keys import PlatformKeys

__all__ = ["Faults"]

_EXEMPT = "/__sandbox__/"
_XML = "text/xml"


class Faults:
    """The faults of one platform.

    Args:
        keys: The platform's, to sign wrongly with.
        clock: The platform's time in Unix seconds.
        seed: Shares made of another seed fall on other requests.
    """

    def __init__(
        self, keys: PlatformKeys, *, clock: Callable[[], float] = time.time, seed: int = 0
    ) -> None:
        self._keys = keys
        self._clock = clock
        self._seed = seed
        self._lock = threading.Lock()
        self._added = 0
        self._faults: list[Fault] = []

    @property
    def active(self) -> list[Fault]:
        """Those that may still happen, the first added first; a copy."""
        with self._lock:
            return [fault for fault in self._faults if not fault.is_spent]

    def add(
        self,
        name: str,
        *,
        times: int | None = None,
        share: float | None = None,
        method: str | None = None,
        path: str | None = None,
        event: str | None = None,
        after: bool = False,
        **settings: Any,
    ) -> Fault:
        """Let something go wrong from now on; of several faults that fit, the first added does.

        Args:
            name: Which fault; see the module's table.
            times: How many times; 1, or without end where *share* is given.
            share: For which share of the requests that fit, above 0 and at most 1; which ones is
                the same for the same seed.
            method: For requests of this method only.
            path: For requests to this path only, with variables: ``v3/refunds/{id}``.
            event: For notifications of this type instead, ``*`` for all.
            after: Whether the request is carried out before, for faults that would not.
            settings: See the module's table.

        Returns:
            The fault. As a context manager it is over at the end of its block.

        Raises:
            ConfigurationError: There is no such fault, or it cannot be had like this.
        """
        wanted = FaultTarget(method, path, event)
        with self._lock:
            chance = random.Random(f"fault {self._seed} {self._added}")  # noqa: S311
            fault = read_fault(name, wanted, times, share, chance, after=after, settings=settings)
            self._added += 1
        if fault.kind.strange:
            self._keys.wrong()  # makes the key here, where nobody waits for an answer
        with self._lock:
            self._faults = [one for one in self._faults if one.pending or not one.is_spent]
            self._faults.append(fault)
        return fault

    def clear(self) -> None:
        """Let nothing go wrong any more."""
        with self._lock:
            self._added = 0
            self._faults = []

    def on_head(self, environ: WSGIEnvironment) -> Delivery | None:
        """The fault of a request whose head was read, if any."""
        fault = self._pick(("head",), environ)
        return None if fault is None else fault.kind.delivery(0, fault.settings)

    def around(
        self, received: werkzeug.Request, serve: Callable[[], werkzeug.Response]
    ) -> werkzeug.Response:
        """The answer to a request, which *serve* makes, with what goes wrong."""
        environ = received.environ
        fault = self._pick(("instead", "proof", "wire"), environ)
        if fault is not None and fault.kind.place == "instead":
            return self._instead(fault, environ, serve)
        response = serve()
        if fault is not None and fault.kind.place == "proof":
            happened = self._disprove(response, fault)
            with self._lock:
                fault.settle(happened=happened)
            fault = None if happened else self._pick(("wire",), environ)
        if fault is not None:
            size = len(response.get_data())
            environ[DELIVERY] = fault.kind.delivery(size, fault.settings)
        return response

    def of_queue(self, event_type: str) -> Fault | None:
        """The fault of a notification that is queued, if any."""
        return self._first(("queue",), lambda fault: fault.target.fits_event(event_type))

    def proof(self, event_type: str, body: bytes) -> Mapping[str, str]:
        """The proof of a notification, right or wrong."""
        fault = self._first(("proof",), lambda fault: fault.target.fits_event(event_type))
        now = self._clock()
        if fault is None:
            return self._keys.signing.proof(body, now)
        return fault.kind.proof(self._keys, body, now, fault.settings)

    def _instead(
        self,
        fault: Fault,
        environ: WSGIEnvironment,
        serve: Callable[[], werkzeug.Response],
    ) -> werkzeug.Response:
        if fault.after:
            serve()
        is_v2 = _is_v2(environ["REQUEST_METHOD"], _path(environ))
        failure = fault.kind.failure if is_v2 else None
        answer = _failed(*failure) if failure else fault.kind.answer(fault.settings)
        if answer.delivery is not None:
            environ[DELIVERY] = answer.delivery
        return response_of(answer, {})

    def _disprove(self, response: werkzeug.Response, fault: Fault) -> bool:
        """Spoil an answer's proof; whether it carries any."""
        kind = fault.kind
        if "Wechatpay-Signature" in response.headers:
            proof = kind.proof(self._keys, response.get_data(), self._clock(), fault.settings)
            for name in PROOF:
                response.headers.pop(name, None)
            response.headers.update(proof)
            return True
        if kind.fields is None or response.mimetype != _XML:
            return False
        return _alter(response, kind.fields)

    def _pick(self, places: tuple[Place, ...], environ: WSGIEnvironment) -> Fault | None:
        method, path = environ["REQUEST_METHOD"], _path(environ)
        if path.startswith(_EXEMPT):
            return None

        def fits(fault: Fault) -> bool:
            of_v3 = fault.kind.place == "proof" and fault.kind.fields is None
            return fault.target.fits_request(method, path) and not (of_v3 and _is_v2(method, path))

        return self._first(places, fits)

    def _first(self, places: tuple[Place, ...], fits: Callable[[Fault], bool]) -> Fault | None:
        with self._lock:
            for fault in self._faults:
                if fault.kind.place in places and fits(fault) and fault.happens():
                    if fault.kind.place != "proof" or fault.target.event is not None:
                        fault.settle(happened=True)  # else that is seen in the answer
                    return fault
        return None


def _path(environ: WSGIEnvironment) -> str:
    target: str = environ[RAW][0]
    return target.partition("?")[0]


def _is_v2(method: str, path: str) -> bool:
    found = find(method, path)
    return found is not None and found.endpoint.protocol == "v2"


def _alter(response: werkzeug.Response, change: Callable[[dict[str, str]], dict[str, str]]) -> bool:
    try:
        fields = Transformer.to_dict(response.get_data())
    except ResponseBodyError:  # what a user serves as XML may be anything
        return False
    if SIGN not in fields or not all(isinstance(value, str) for value in fields.values()):
        return False
    response.set_data(Transformer.to_xml(change(fields)))
    return True


def _failed(code: str, told: str) -> Answer:
    failure = {"result_code": "FAIL", "err_code": code, "err_code_des": told}
    fields = {"return_code": "SUCCESS", "return_msg": "OK", **failure}
    return Answer(200, Transformer.to_xml(fields).encode(), XML, signed=False)
