"""Every documented endpoint and notification: what there is, and what it takes and gives.

::

    from wechatpay_chain import catalogue

    catalogue.search("商品券 发放")
    print(catalogue.lookup("v3/pay/transactions/native", "POST").describe())

The facts ship with the package as data, are read when they are first asked for, and never
forbid a call they do not know. They were taken on 2026-08-22 from ``wechatpay-im/website`` (commit
35a35c5) and ``TheNorthMemory/wechatpay-openapi`` (MIT, 2026-08-21, commit 4d6325b), which answers
are unsigned from ``wechatpay-apiv3/wechatpay-php`` 1.4.12. Enumerations are documentation, not
contracts; dependencies between fields, lengths and formats are not modelled.
"""

from __future__ import annotations

from wechatpay_chain.catalogue._check import Problem
from wechatpay_chain.catalogue._endpoint import Endpoint, Event, Status
from wechatpay_chain.catalogue._fields import Field, walk
from wechatpay_chain.catalogue._load import catalogue as _catalogue
from wechatpay_chain.catalogue._search import search
from wechatpay_chain.catalogue._tree import Step
from wechatpay_chain.catalogue._tree import matches as _matches
from wechatpay_chain.catalogue._tree import steps_of as _steps_of
from wechatpay_chain.catalogue._tree import template_text as _template_text

__all__ = [
    "Endpoint",
    "Event",
    "Field",
    "Problem",
    "Status",
    "Step",
    "children",
    "endpoints",
    "events",
    "lookup",
    "search",
    "walk",
]


def lookup(path_or_node: object, method: str) -> Endpoint | None:
    """The endpoint with this path and method.

    Args:
        path_or_node: A node of a chain; a template, with placeholders of any name; a path with
            values in their place; or a whole address. The query does not count.
        method: In any case.

    Returns:
        The endpoint, or ``None`` where none is documented; undocumented calls are still allowed.

    Raises:
        TypeError: *path_or_node* is neither text nor a node.
    """
    wanted = method.upper()
    templates = _matches(_template_text(path_or_node))
    found = (_catalogue().endpoint(template, wanted) for template in templates)
    return next((endpoint for endpoint in found if endpoint is not None), None)


def endpoints(path_or_node: object = "") -> list[Endpoint]:
    """All documented endpoints, or those of one path.

    Args:
        path_or_node: As for :func:`lookup`; empty for all.

    Returns:
        Endpoints, by path, APIv3 first.

    Raises:
        TypeError: *path_or_node* is neither text nor a node.
    """
    known, text = _catalogue(), _template_text(path_or_node)
    if not text:
        return known.endpoints()
    exact = text.removeprefix("/")
    templates = [exact] if exact in known.rows else _matches(text)
    found = [known.endpoint(t, method) for t in templates for method in known.methods(t)]
    return [endpoint for endpoint in found if endpoint is not None]


def children(path_or_node: object = "") -> tuple[Step, ...]:
    """What can follow a path.

    Args:
        path_or_node: As for :func:`lookup`; empty for the root.

    Returns:
        One step per segment, as documented; none where the path is unknown or ends there.

    Raises:
        TypeError: *path_or_node* is neither text nor a node.
    """
    return _steps_of(_template_text(path_or_node))


def events() -> list[Event]:
    """All documented notifications, by event type."""
    return _catalogue().events()
