"""One fault that was asked for: to whom it happens, how often, and how often it did."""

from __future__ import annotations

import difflib
import random
import re
from collections.abc import Mapping
from math import isfinite
from typing import TYPE_CHECKING, Any, NamedTuple

from wechatpay_chain._display import one_line
from wechatpay_chain.exceptions import ConfigurationError
from wechatpay_chain.testing._faults.kinds import KINDS, FaultKind

if TYPE_CHECKING:
    from types import TracebackType

    from typing_extensions import Self

__all__ = ["Fault", "FaultTarget", "read_fault"]

_VARIABLE = re.compile(r"\{\w+\}")
_LONGEST = 3600.0
_EVERY_EVENT = "*"


class FaultTarget(NamedTuple):
    """Whom a fault is for; ``None`` is everybody.

    Attributes:
        method: A method.
        path: A template.
        event: An event type, ``*`` for all: then it is for notifications.
    """

    method: str | None = None
    path: str | None = None
    event: str | None = None

    def fits_request(self, method: str, path: str) -> bool:
        """Whether a request is meant; *path* as it came."""
        if self.event is not None or self.method not in {None, method}:
            return False
        return self.path is None or _pattern(self.path).fullmatch(path) is not None

    def fits_event(self, event_type: str) -> bool:
        """Whether a notification is meant."""
        return self.event in {_EVERY_EVENT, event_type}


class Fault:
    """A fault that was added; as a context manager it is over at the end of its block.

    Attributes:
        kind: The kind of fault.
        target: With whom.
        times: How often at most, ``None`` for without end.
        share: For which share of those that it fits.
        after: Whether the request is carried out before.
        settings: The settings.
        count: How often it happened.
        pending: To how many it was drawn to happen, and is not known yet to have happened.
    """

    def __init__(
        self,
        kind: FaultKind,
        target: FaultTarget,
        *,
        times: int | None,
        share: float,
        chance: random.Random,
        after: bool,
        settings: Mapping[str, Any],
    ) -> None:
        self.kind = kind
        self.target = target
        self.times = times
        self.share = share
        self.after = after
        self.settings = settings
        self.count = 0
        self.pending = 0
        self._chance = chance
        self._is_over = False

    @property
    def name(self) -> str:
        """Which fault it is."""
        return self.kind.name

    @property
    def is_spent(self) -> bool:
        """Whether it happens no more, unless one of those pending turns out to be none."""
        return self._is_over or (self.times is not None and self.count >= self.times)

    def happens(self) -> bool:
        """Draw whether it happens to one that it fits; counted if so."""
        if self.is_spent or self._chance.random() >= self.share:
            return False
        self.count += 1
        self.pending += 1
        return True

    def settle(self, *, happened: bool) -> None:
        """It happened to the one that it was drawn for; or could not, and waits for the next."""
        self.pending -= 1
        self.count -= not happened

    def remove(self) -> None:
        """Let it happen no more."""
        self._is_over = True

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.remove()

    def __repr__(self) -> str:
        limit = "" if self.times is None else f" of {self.times}"
        return f"<Fault {self.name} happened {self.count}{limit} times>"


def read_fault(
    name: object,
    target: FaultTarget,
    times: object,
    share: object,
    chance: random.Random,
    *,
    after: bool,
    settings: Mapping[str, Any],
) -> Fault:
    """Check what :meth:`Faults.add` was given.

    Raises:
        ConfigurationError: There is no such fault, or it cannot be had like this.
    """
    kind = _kind(name)
    target = _target(kind, target)
    if after and kind.place != "instead":
        raise ConfigurationError(f"{kind.name} takes no after: see the table of faults")
    return Fault(
        kind,
        target,
        times=_times(times, share),
        share=_share(share),
        chance=chance,
        after=bool(after),
        settings=_settings(kind, settings),
    )


def _kind(name: object) -> FaultKind:
    found = KINDS.get(name) if isinstance(name, str) else None
    if found is None:
        near = difflib.get_close_matches(str(name), KINDS, 1)
        hint = f"did you mean {near[0]!r}? " if near else ""
        raise ConfigurationError(
            f"there is no fault {one_line(repr(name), 60)}; {hint}known are {', '.join(KINDS)}"
        )
    return found


def _target(kind: FaultKind, target: FaultTarget) -> FaultTarget:
    for what, value in target._asdict().items():
        if value is not None and not (isinstance(value, str) and value):
            raise ConfigurationError(f"{what} takes text, not {one_line(repr(value), 60)}")
    method, path, event = target
    if kind.place == "queue":
        event = event or _EVERY_EVENT
    elif event is not None and kind.place != "proof":
        raise ConfigurationError(f"{kind.name} happens to requests only, not to an event")
    if event is not None and (method or path):
        raise ConfigurationError("method and path are of requests, event is of notifications")
    if path is not None and re.search("[{}?]", _VARIABLE.sub("", path)):
        raise ConfigurationError(f"{path!r}: only a path with variables like {{openid}} is matched")
    return FaultTarget(method and method.upper(), path, event)


def _times(times: Any, share: object) -> int | None:
    if times is None:
        return 1 if share is None else None
    if type(times) is not int or times < 1:
        raise ConfigurationError(f"times takes 1 or more, not {one_line(repr(times), 60)}")
    return times


def _share(share: Any) -> float:
    if share is None:
        return 1.0
    if type(share) not in {int, float} or not 0 < share <= 1:
        raise ConfigurationError(
            f"share takes a number above 0 and at most 1, not {one_line(repr(share), 60)}"
        )
    return float(share)


def _settings(kind: FaultKind, given: Mapping[str, Any]) -> dict[str, Any]:
    for name, value in given.items():
        if name not in kind.settings:
            has = f"only {', '.join(kind.settings)}" if kind.settings else "nothing"
            raise ConfigurationError(f"{kind.name} has no {one_line(name, 60)} to set, {has}")
        if not _can_be(value, kind.settings[name]):
            wanted = "text" if isinstance(kind.settings[name], str) else "0 to 3600 seconds"
            raise ConfigurationError(f"{name} takes {wanted}, not {one_line(repr(value), 60)}")
        choices = kind.choices.get(name, ())
        if choices and value.lower() not in map(str.lower, choices):
            named = ", ".join(choices)
            raise ConfigurationError(f"{name} takes {named}, not {one_line(repr(value), 60)}")
    return {**kind.settings, **given}


def _can_be(value: Any, default: object) -> bool:
    if isinstance(default, str):
        return isinstance(value, str) and bool(value)
    return type(value) in {int, float} and isfinite(value) and 0 <= value <= _LONGEST


def _pattern(template: str) -> re.Pattern[str]:
    # A chain's v2/ picks the protocol; it is not sent.
    pieces = _VARIABLE.split("/" + template.removeprefix("/").removeprefix("v2/"))
    return re.compile("[^/]+".join(map(re.escape, pieces)))
