"""Addresses and request-targets, in the form in which they are both signed and sent.

urllib3 rewrites the targets it is given (it percent-encodes, and upper-cases triplets), and its
form is a fixed point: a target in that form goes out as it is. Everything is brought into it
before it is signed.
"""

from __future__ import annotations

import re

from urllib3.exceptions import LocationParseError
from urllib3.util.url import parse_url

from wechatpay_chain.exceptions._local import TemplateError

__all__ = ["BASE_URI", "Base", "normalize_target", "parse_base_uri", "split_url"]

_PATH = r"[A-Za-z0-9._~!$&'()*+,;=:@/-]|%[0-9A-F]{2}"
_NORMAL = re.compile(rf"/(?!/)(?:{_PATH})*(?:\?(?:{_PATH}|\?)*)?")
_LOOSE_PERCENT = re.compile(r"%(?![0-9A-Fa-f]{2})")
_BLANK = re.compile(r"[\s\x00-\x1f\x7f-\x9f]")
_DOT_SEGMENT = re.compile(r"/(?:\.|%2[Ee]){1,2}(?:/|$)")
_ADDRESS = re.compile(r"(?i:(https?)://)([^/?#]*)(.*)", re.DOTALL)
_HOST = re.compile(r"[A-Za-z0-9._-]+|\[[0-9A-Fa-f:.]+\]")
_DEFAULT_PORTS = {"http": 80, "https": 443}


def normalize_target(target: str) -> str:
    """Bring a request-target into the form in which urllib3 sends it.

    Args:
        target: Path and query in origin form (RFC 9112 section 3.2.1), e.g.
            ``/v3/refunds?name=中文``.

    Returns:
        ASCII text: triplets in upper case, everything that may not stand there percent-encoded.
        Normalising it again changes nothing.

    Raises:
        TemplateError: It does not begin with exactly one slash; it holds a blank, a control
            character, ``#``, half a surrogate pair, a ``%`` that begins no triplet, or a segment
            ``.`` or ``..``.
    """
    if _DOT_SEGMENT.search(target.partition("?")[0]):
        raise _refused(target, "a path segment is '.' or '..', which would lead elsewhere")
    if _NORMAL.fullmatch(target):
        return target
    _refuse_unsendable(target)
    return parse_url("http://localhost" + target).request_uri


def split_url(url: str) -> tuple[str, str]:
    """Split an absolute address into its origin and its request-target.

    Args:
        url: ``https://host[:port][/path][?query]``, or ``http``.

    Returns:
        The origin in lower case without the scheme's own port, and the normalised target, which is
        ``/`` where the address has no path.

    Raises:
        TemplateError: It is no such address, or holds user information or a fragment. It is a
            ``ValueError`` whose text never repeats user information.
    """
    found = _ADDRESS.fullmatch(url)
    if found is None or _BLANK.search(url):
        raise TemplateError("an absolute address like https://api.mch.weixin.qq.com/ is wanted")
    scheme, authority, rest = found[1].lower(), found[2], found[3]
    if "@" in authority:
        raise TemplateError("an address cannot carry user information (name:password@)")
    origin = f"{scheme}://{_netloc(scheme, authority)}"
    return origin, normalize_target(rest if rest.startswith("/") else "/" + rest)


def _netloc(scheme: str, authority: str) -> str:
    try:
        _, _, host, port, *_ = parse_url(f"{scheme}://{authority}")
    except LocationParseError:
        host = port = None
    # parse_url decodes triplets, and takes nearly any text that remains for a host.
    if host is None or "%" in authority or not _HOST.fullmatch(host):
        raise TemplateError(f"{authority!r} is no host, or no host and port")
    return host if port in {None, _DEFAULT_PORTS[scheme]} else f"{host}:{port}"


def _refuse_unsendable(target: str) -> None:
    if not target.startswith("/") or target.startswith("//"):
        raise _refused(target, "a request-target begins with exactly one slash")
    if "#" in target:
        raise _refused(target, "a fragment (#) is never sent; write %23 for the character")
    if _BLANK.search(target):
        raise _refused(target, "blanks and control characters must be percent-encoded")
    if _LOOSE_PERCENT.search(target):
        raise _refused(target, "a % that begins no triplet must be written %25")
    try:
        target.encode()
    except UnicodeEncodeError:
        raise _refused(target, "half a surrogate pair is no text") from None


def _refused(target: str, why: str) -> TemplateError:
    return TemplateError(f"{target!r}: {why}", template=target)


BASE_URI = "https://api.mch.weixin.qq.com/"
"""The platform's primary domain."""

Base = tuple[str, str]
"""An origin (``https://host``) and the folder that paths are put into (``/`` or ``/hk/``)."""


def parse_base_uri(uri: object) -> Base:
    """Split a ``base_uri`` into origin and folder; the folder always ends with a slash.

    Unlike RFC 3986's resolution, which Guzzle uses, a folder without its slash is kept, and so is
    the folder under a path with a leading slash.

    Raises:
        ValueError: It is no absolute http(s) address, or has a query.
    """
    if not isinstance(uri, str):
        raise ValueError(f"text like {BASE_URI} is wanted, not {type(uri).__name__}")  # noqa: TRY004 - one type to catch
    origin, target = split_url(uri)
    if "?" in target:
        raise ValueError("a base_uri has no query")
    return origin, target if target.endswith("/") else target + "/"
