"""Methods called by name with arguments out of JSON, and what they return as JSON."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Mapping
from dataclasses import fields, is_dataclass
from datetime import date
from typing import Any, TypeAlias

from wechatpay_chain._display import one_line
from wechatpay_chain.exceptions import WeChatPayError
from wechatpay_chain.testing._control.handlers import handlers_among
from wechatpay_chain.testing._message.refusal import Refusal

__all__ = ["Action", "actions_of", "called", "described", "plain"]

Action: TypeAlias = Callable[..., Any]

_KINDS: Mapping[str, tuple[type, ...]] = {
    "str": (str,),
    "int": (int,),
    "float": (int, float),
    "bool": (bool,),
    "None": (type(None),),
}
_UNFIT = (WeChatPayError, ValueError, TypeError, LookupError)
_SIMPLE = (str, int, float, bool, type(None))


def actions_of(desk: object) -> dict[str, Action]:
    """Return the actions of a desk: its public methods, except those that serve requests.

    Where it has settings, such as ``at_once``, ``set`` takes and returns them.

    Args:
        desk: A desk, or a mapping of names to functions.
    """
    if isinstance(desk, Mapping):
        return dict(desk)
    names = [name for name in dir(type(desk)) if not name.startswith("_") and name != "routes"]
    methods = {
        name: getattr(desk, name) for name in names if inspect.isroutine(getattr(type(desk), name))
    }
    serving = handlers_among(methods, desk)
    actions = {name: method for name, method in methods.items() if name not in serving}
    settings = _settings(desk)
    return {**actions, "set": _setter(desk, settings)} if settings else actions


def _settings(desk: object) -> dict[str, Any]:
    members = getattr(desk, "__dict__", {})
    return {
        name: value
        for name, value in members.items()
        if not name.startswith("_") and isinstance(value, _SIMPLE)
    }


def _setter(desk: object, settings: Mapping[str, Any]) -> Action:
    def setting(**given: Any) -> dict[str, Any]:
        """Change settings; what is not given stays. Returns them all."""
        for name, value in given.items():
            setattr(desk, name, value)
        return _settings(desk)

    made: Any = setting
    made.__signature__ = inspect.Signature(
        [
            inspect.Parameter(
                name, inspect.Parameter.KEYWORD_ONLY, default=value, annotation=_kind(value)
            )
            for name, value in settings.items()
        ]
    )
    return setting


def _kind(value: Any) -> str:
    # What is off is None, and what it would be is the desk's to say: an amount, an address.
    return "int | str | None" if value is None else type(value).__name__


def described(action: Action) -> dict[str, Any]:
    """An action's parameters, and what it is for."""
    parameters = inspect.signature(action).parameters.values()
    required = [one.name for one in parameters if _is_named(one) and one.default is one.empty]
    optional = [one.name for one in parameters if _is_named(one) and one.default is not one.empty]
    about = (inspect.getdoc(action) or "").partition("\n")[0]
    return {"about": about, "required": required, "optional": optional}


def called(action: Action, arguments: Mapping[str, Any]) -> Any:
    """Call an action with arguments by name.

    Raises:
        Refusal: 400: the arguments are not the action's, or it cannot use them. Or whatever the
            action refuses with.
    """
    _require_fitting(action, arguments)
    try:
        return action(**arguments)
    except Refusal:
        raise
    except _UNFIT as error:
        kind = "" if isinstance(error, WeChatPayError) else f"{type(error).__name__}: "
        raise Refusal(400, "PARAM_ERROR", one_line(f"{kind}{error}", 1000)) from None


def plain(value: Any) -> Any:
    """*value* as JSON has it: objects as their members, times in ISO 8601, all else as text."""
    if isinstance(value, _SIMPLE):
        return value
    if isinstance(value, (list, tuple, set, frozenset)) and not hasattr(value, "_fields"):
        return [plain(item) for item in value]
    members = _members(value)
    if members is not None:
        return {str(name): plain(item) for name, item in members.items()}
    if isinstance(value, bytes):
        return value.decode("utf-8", "replace")
    return value.isoformat() if isinstance(value, date) else one_line(repr(value))


def _members(value: Any) -> Mapping[Any, Any] | None:
    if isinstance(value, Mapping):
        return value
    if hasattr(value, "_fields"):  # a named tuple
        return dict(zip(value._fields, value, strict=True))
    if is_dataclass(value):
        return {one.name: getattr(value, one.name) for one in fields(value) if one.repr}
    return None


def _is_named(parameter: inspect.Parameter) -> bool:
    return parameter.kind in {parameter.POSITIONAL_OR_KEYWORD, parameter.KEYWORD_ONLY}


def _require_fitting(action: Action, arguments: Mapping[str, Any]) -> None:
    told = described(action)
    known = [*told["required"], *told["optional"]]
    parameters = list(inspect.signature(action).parameters.values())
    is_open = any(one.kind is one.VAR_KEYWORD for one in parameters)
    for name in arguments if not is_open else ():
        if name not in known:
            has = f"known are {', '.join(known)}" if known else "there are none"
            raise _wrong(name, f"is not a parameter; {has}")
    for name in told["required"]:
        if name not in arguments:
            raise _wrong(name, "is required")
    for one in parameters:
        if one.name in arguments and not _is_of_kind(arguments[one.name], one.annotation):
            raise _wrong(one.name, f"must be {one.annotation}")


def _is_of_kind(value: Any, annotation: object) -> bool:
    """Whether *value* fits; what is not annotated with simple types fits anything."""
    kinds = str(annotation).split(" | ")
    if not _KINDS.keys() >= set(kinds):
        return True
    if isinstance(value, bool):  # which Python takes for a number
        return "bool" in kinds
    return isinstance(value, tuple(one for kind in kinds for one in _KINDS[kind]))


def _wrong(name: str, issue: str) -> Refusal:
    shown = one_line(name, 60)
    detail = {"field": f"/{shown}", "issue": f"{shown} {issue}", "location": "body"}
    return Refusal(400, "PARAM_ERROR", f"{shown} {issue}", detail)
