from __future__ import annotations

import re
import socket
import threading
from collections.abc import Iterator

import pytest
import urllib3
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from support.rows import for_each

from wechatpay_chain._uri.target import normalize_target, split_url
from wechatpay_chain.exceptions import TemplateError

ANSWER = b"HTTP/1.1 204 No Content\r\n\r\n"


class Wire:
    """A keep-alive server that keeps the request-lines it reads, byte for byte."""

    def __init__(self) -> None:
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._thread = threading.Thread(target=self._serve)
        self.lines: list[bytes] = []
        host, port = self._listener.getsockname()
        self.pool = urllib3.HTTPConnectionPool(host, port, maxsize=1)
        self._thread.start()

    def _serve(self) -> None:
        connection, _ = self._listener.accept()
        with connection, connection.makefile("rb") as lines:
            for line in lines:
                self.lines.append(line)
                while lines.readline() != b"\r\n":
                    pass
                connection.sendall(ANSWER)

    def sent(self, url: str) -> str:
        self.pool.urlopen("GET", url, retries=False)
        return self.lines.pop().decode("ascii").removeprefix("GET ").removesuffix(" HTTP/1.1\r\n")

    def close(self) -> None:
        self.pool.close()
        self._thread.join(5)
        self._listener.close()


@pytest.fixture(scope="module")
def wire() -> Iterator[Wire]:
    made = Wire()
    made.sent("/")
    yield made
    made.close()


@for_each(
    "target, normal",
    [
        ("/", "/"),
        ("/v3/pay/transactions/id/1?mchid=2", "/v3/pay/transactions/id/1?mchid=2"),
        ("/v3/a%2fb%e4", "/v3/a%2Fb%E4"),
        ("/v3/中?x=é", "/v3/%E4%B8%AD?x=%C3%A9"),
        ('/a"b<c>{d}|\\^`[e]', "/a%22b%3Cc%3E%7Bd%7D%7C%5C%5E%60%5Be%5D"),
        ("/a?b[0]=1&c={}", "/a?b%5B0%5D=1&c=%7B%7D"),
        ("/-._~!$&'()*+,;=:@?-._~!$&'()*+,;=:@/?", "/-._~!$&'()*+,;=:@?-._~!$&'()*+,;=:@/?"),
        ("/a?", "/a?"),
        ("/v3/ecommerce/applyments/", "/v3/ecommerce/applyments/"),
        ("/a//b", "/a//b"),
        ("/a/.b/c../...", "/a/.b/c../..."),
        ("/a?x=/../b", "/a?x=/../b"),
        ("/images/a%2Bb%2F%3D", "/images/a%2Bb%2F%3D"),
    ],
)
def test_a_target_is_signed_in_the_form_in_which_it_is_sent(
    wire: Wire, target: str, normal: str
) -> None:
    assert normalize_target(target) == normal
    assert wire.sent(target) == normal


@for_each(
    "target",
    ["", "v3/x", "?a=1", "//evil.example/x", "///x", "/a#b", "/a b", "/a?b c", "/a\tb", "/a\n",
     "/\0", "/a\x7f", "/a\u3000b", "/100%", "/a?b=%zz", "/%2", "/\ud800", "/.", "/..", "/a/../b",
     "/a/.", "/a/..?b", "/%2e%2E/b", "/a/.%2e", "https://h/x"],
)  # fmt: skip
def test_what_could_be_read_in_two_ways_is_no_target(target: str) -> None:
    with pytest.raises(TemplateError):
        normalize_target(target)


@pytest.mark.parametrize(
    ("target", "wanted"), [("//h", "one slash"), ("/%", "%25"), ("/a#", "%23")]
)
def test_a_refused_target_is_quoted_with_what_is_wanted(target: str, wanted: str) -> None:
    with pytest.raises(TemplateError, match=wanted) as caught:
        normalize_target(target)
    assert repr(target) in str(caught.value)


LETTERS = st.sampled_from("ab/?%2eFf.~-_!'()*[]{}|\"\\^`<>&=+:;@,$é中🎉")


@given(st.text(LETTERS, max_size=20))
@settings(max_examples=150)
def test_whatever_is_normalised_goes_out_unchanged(wire: Wire, rest: str) -> None:
    try:
        target = normalize_target("/" + rest)
    except TemplateError:
        assume(False)
    assert normalize_target(target) == target
    assert wire.sent(target) == wire.sent("/" + rest) == target


@given(st.text())
def test_a_normalised_target_is_plain_ascii_and_stays_as_it_is(rest: str) -> None:
    try:
        target = normalize_target("/" + rest)
    except TemplateError:
        return
    assert re.fullmatch(r"/[!-~]*", target)
    assert "#" not in target
    assert normalize_target(target) == target


@for_each(
    "url, origin, target",
    [
        ("https://api.mch.weixin.qq.com/", "https://api.mch.weixin.qq.com", "/"),
        ("https://api.mch.weixin.qq.com", "https://api.mch.weixin.qq.com", "/"),
        ("HTTPS://API.mch.WeiXin.qq.com:443/hk/", "https://api.mch.weixin.qq.com", "/hk/"),
        ("http://localhost:80/x", "http://localhost", "/x"),
        ("http://localhost:443", "http://localhost:443", "/"),
        ("https://127.0.0.1:8443/Ab?C=d", "https://127.0.0.1:8443", "/Ab?C=d"),
        ("http://[::1]:8080/x", "http://[::1]:8080", "/x"),
        ("https://h:?a=1", "https://h", "/?a=1"),
        ("https://h/file?token=a%2Bb%3d", "https://h", "/file?token=a%2Bb%3D"),
    ],
)
def test_an_address_is_split_into_origin_and_target(url: str, origin: str, target: str) -> None:
    assert split_url(url) == (origin, target)


@for_each(
    "url",
    ["", "api.mch.weixin.qq.com", "//h/x", "/x", "ftp://h/", "https:/h", "https://", "https:///x",
     "https://?a", "https://h/#f", "https://h#f", "https://h/../x", "https://h:99999/", "https://h:x/",
     "https://h\\@evil/", "https://h /", "https://h\n/", " https://h", 'https://a"b/', "https://h%41/",
     "https://[::1/", "https://-\ud800/", "javascript:alert(1)"],
)  # fmt: skip
def test_what_is_no_absolute_address_is_refused(url: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        split_url(url)


def test_user_information_is_refused_and_not_repeated() -> None:
    with pytest.raises(TemplateError, match="user information") as caught:
        split_url("https://me:hush@api.mch.weixin.qq.com/")
    assert "hush" not in str(caught.value)
