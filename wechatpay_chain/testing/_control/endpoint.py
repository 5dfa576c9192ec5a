"""The control endpoint under ``/__sandbox__/``: a platform steered over HTTP, from any language.

JSON in, JSON out, from this machine only. Errors say what is wrong, in the platform's own form:
``{"code": "PARAM_ERROR", "message": "…"}``.

| method and path | body; what is optional after a semicolon | answer |
|---|---|---|
| GET ``state`` | | what came, was refused, was sent; faults, keys, warnings, errors |
| GET ``identity`` | | the merchant's keys, **secrets** too, and configuration to be pasted |
| GET ``requests`` | | the requests with their bodies |
| POST ``reset`` | | everything is as at the start; keys stay |
| POST ``expect`` | ``method``, ``path``; ``json``, ``content``, ``status``, ``headers``, … | |
| GET ``faults`` | | those that may still happen, and all there are |
| POST ``faults`` | ``name``; ``times``, ``share``, ``method``, ``path``, ``event``, … | the fault |
| DELETE ``faults`` | | |
| POST ``notify`` | ``event_type``; ``resource`` or ``known``, ``url``, … | the notification |
| POST ``notify_v2`` | ``url``; ``fields``, ``refund``, ``sign_type`` | 409 if not acknowledged |
| GET ``deliveries`` | | the notifications with their attempts |
| POST ``deliveries/wait`` | ; ``timeout`` | 409 if some are not acknowledged by then |
| POST ``deliveries/fetch`` | | headers and bodies of what is kept, for the test to post |
| POST ``deliveries/again`` | ``notification_id``; ``times`` | |
| POST ``deliveries/pause`` | | |
| POST ``deliveries/resume`` | ; ``reverse`` | |
| POST ``deliveries/url`` | ``url``; ``always`` | |
| GET ``keys`` | | which the platform has, and which signs |
| POST ``keys/offer`` | | a new certificate is listed |
| POST ``keys/rotate`` | | the newest certificate is in use |
| POST ``keys/retire`` | ; ``serial`` | the old ones are listed no more |
| POST ``keys/use`` | ``key``: ``certificate`` or ``public_key``; ``serial``, ``only`` | who signs |
| GET ``do`` | | what the desks can do, with the parameters |
| POST ``do/{flow}/{action}`` | the action's parameters by name | what it returns |

Parameters mean what they mean in Python: see :class:`Faults`, :class:`Notifier`,
:class:`PlatformKeys`. Answers are not signed, and 204 where there is nothing to say. So that no
page in a browser can steer a platform (DNS rebinding, cross-site requests), a foreign ``Host`` or
``Origin`` is refused, and so is a POST that does not say ``Content-Type: application/json``.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from werkzeug import Response

from wechatpay_chain._codec import decode_json, encode_json
from wechatpay_chain._display import one_line
from wechatpay_chain.testing._control.actions import Action, actions_of, called, described, plain
from wechatpay_chain.testing._control.commands import Commands
from wechatpay_chain.testing._message.addresses import is_loopback
from wechatpay_chain.testing._message.refusal import Refusal

if TYPE_CHECKING:
    from werkzeug import Request

    from wechatpay_chain.testing._control.state import Controlled

__all__ = ["PREFIX", "Control"]

PREFIX = "/__sandbox__/"
"""The prefix of the control endpoint's paths."""

_JSON = "application/json"


class Control:
    """Steers one platform.

    Args:
        platform: The platform.
        flows: Names the desks of now, which a reset makes anew: each one's public methods can be
            called under ``do/``.
        hosts: Names besides this machine's own by which the endpoint may be called; with any,
            from other machines too.
    """

    def __init__(
        self,
        platform: Controlled,
        flows: Callable[[], Mapping[str, object]] = dict,
        *,
        hosts: Collection[str] = (),
    ) -> None:
        self._commands = Commands(platform)
        self._flows = flows
        self._hosts = frozenset(hosts)

    def answer(self, received: Request) -> Response:
        """The answer to a request under :data:`PREFIX`."""
        try:
            self._let_in(received)
            result = self._served(received)
        except Refusal as refusal:
            return _response(refusal.status, refusal.body(), getattr(refusal, "allow", ""))
        except Exception as error:  # noqa: BLE001 - a test in another language sees only this
            text = one_line(f"{type(error).__name__}: {error}", 1000)
            return _response(500, {"code": "SYSTEM_ERROR", "message": text})
        return _response(204) if result is None else _response(200, plain(result))

    def _let_in(self, received: Request) -> None:
        if not self._hosts and not is_loopback(received.remote_addr or ""):
            raise Refusal(403, "NO_AUTH", "only this machine may steer the platform")
        host = received.headers.get("Host", "")
        if not self._is_ours(host):
            raise Refusal(403, "NO_AUTH", f"Host is {one_line(host, 80)!r}, not this machine")
        origin = received.headers.get("Origin")
        if origin is not None and urlsplit(origin).netloc != host:
            raise Refusal(403, "NO_AUTH", "pages of other origins may not steer the platform")

    def _is_ours(self, host: str) -> bool:
        try:
            name = urlsplit(f"//{host}").hostname or ""
        except ValueError:
            return False
        return is_loopback(name) or name in self._hosts

    def _served(self, received: Request) -> Any:
        path = received.path.removeprefix(PREFIX).strip("/")
        flow, action = _step(path)
        methods = {"POST": self._action(flow, action)} if flow else self._methods(path)
        if not methods:
            raise self._unknown(path)
        if received.method not in methods:
            raise _NotAllowed(received.method, path, methods)
        body = _object(received) if received.method == "POST" else {}
        return called(methods[received.method], body)

    def _methods(self, path: str) -> dict[str, Action]:
        if path == "do":
            return {"GET": self._doable}
        return self._commands.table.get(path, {})

    def _doable(self) -> dict[str, Any]:
        flows = {flow: actions_of(desk) for flow, desk in self._flows().items()}
        return {
            flow: {name: described(action) for name, action in actions.items()}
            for flow, actions in flows.items()
            if actions
        }

    def _action(self, flow: str, action: str) -> Action:
        flows = self._flows()
        if flow not in flows:
            raise _missing(f"there is no flow {one_line(flow, 60)}", flows)
        actions = actions_of(flows[flow])
        if action not in actions:
            raise _missing(f"{flow} has no action {one_line(action, 60)}", actions)
        return actions[action]

    def _unknown(self, path: str) -> Refusal:
        paths = sorted([*self._commands.table, "do", "do/{flow}/{action}"])
        return _missing(f"there is no {PREFIX}{one_line(path, 80)}", paths)


class _NotAllowed(Refusal):
    """A known path with another method."""

    def __init__(self, method: str, path: str, methods: Collection[str]) -> None:
        self.allow = ", ".join(methods)
        text = f"{PREFIX}{path} takes {self.allow}, not {one_line(method, 20)}"
        super().__init__(405, "METHOD_NOT_ALLOWED", text)


def _step(path: str) -> tuple[str, str]:
    steps = path.split("/")
    return (steps[1], steps[2]) if len(steps) == 3 and steps[0] == "do" else ("", "")  # noqa: PLR2004


def _object(received: Request) -> dict[str, Any]:
    if received.mimetype != _JSON:
        given = one_line(received.mimetype, 60) or "none"
        raise Refusal(415, "PARAM_ERROR", f"Content-Type must be {_JSON}, not {given}")
    content = received.get_data()
    try:
        body = decode_json(content) if content.strip() else {}
    except ValueError as error:
        raise Refusal(400, "PARAM_ERROR", f"the body is {error}") from None
    if not isinstance(body, dict):
        kind = type(body).__name__
        raise Refusal(400, "PARAM_ERROR", f"the body must be a JSON object, not a {kind}")
    return body


def _missing(what: str, there_is: Collection[str]) -> Refusal:
    known = ", ".join(there_is) or "nothing"
    return Refusal(404, "RESOURCE_NOT_EXISTS", f"{what}; there is {known}")


def _response(status: int, document: Any = None, allow: str = "") -> Response:
    content = b"" if document is None else encode_json(document)
    response = Response(content, status, content_type=None if document is None else _JSON)
    response.headers["Cache-Control"] = "no-store"
    if allow:
        response.headers["Allow"] = allow
    return response
