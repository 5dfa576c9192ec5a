"""Requests, responses and their headers: the values that travel through a handler stack.

A :class:`Request` is a value: a middleware that wants another one asks for a changed copy. A
:class:`Response` owns its body, which may still be on its way.
"""

from __future__ import annotations

from wechatpay_chain.message._headers import Headers
from wechatpay_chain.message._request import Request
from wechatpay_chain.message._response import BodyWatcher, Response

__all__ = ["BodyWatcher", "Headers", "Request", "Response"]
