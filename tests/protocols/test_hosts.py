"""Which hosts see a signature, and where paths are put."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from support.recorder import Recorder, recording_client
from support.rows import for_each

from wechatpay_chain._protocols.hosts import PLATFORM_HOSTS, TrustedHosts
from wechatpay_chain._uri.target import parse_base_uri
from wechatpay_chain.exceptions import RequestOptionError

if TYPE_CHECKING:
    from wechatpay_chain.testing import Identity

FOREIGN = [
    "https://pay.wechatpay.cn",
    "https://example.com",
    "https://api.mch.weixin.qq.com.example.com",
    "https://xapi.mch.weixin.qq.com",
    "https://weixin.qq.com",
    "https://127.0.0.1.example.com",
    "https://localhost.example.com",
    "https://xlocalhost",
    "https://pay.localhost",
    "http://api.mch.weixin.qq.com",
    "https://127.1",
    "https://10.0.0.1",
    "https://[fe80::1]",
]
LOOPBACK = [
    "http://127.0.0.1:8080",
    "http://127.9.9.9",
    "http://[::1]:80",
    "http://localhost",
]


@for_each("host", sorted(PLATFORM_HOSTS))
def test_the_platforms_hosts_are_trusted(host: str) -> None:
    assert TrustedHosts().trusts(f"https://{host}")
    assert TrustedHosts().trusts(f"https://{host.upper()}:8443")


@for_each("origin", FOREIGN)
def test_a_foreign_host_is_not_trusted(origin: str) -> None:
    assert not TrustedHosts().trusts(origin)
    assert not TrustedHosts(["gateway.example.com"]).trusts(origin)


@pytest.mark.parametrize("origin", LOOPBACK)
def test_loopback_is_trusted(origin: str) -> None:
    assert TrustedHosts().trusts(origin)


def test_a_host_of_the_users_own_is_trusted_without_regard_to_case() -> None:
    hosts = TrustedHosts(["Gateway.Example.com"])

    assert hosts.trusts("https://gateway.example.COM:8443")
    assert not hosts.trusts("https://x.gateway.example.com")


FILE = "https://files.example.com/v3/file?token=1"


def test_a_download_from_a_foreign_host_carries_no_credentials(identity: Identity) -> None:
    recording_client(identity, recorder := Recorder())[FILE].get()
    names = {name.lower() for name in recorder.request.headers}

    assert recorder.request.url == FILE
    assert not names & {"authorization", "wechatpay-serial"}


@for_each("verb", ["post", "put", "patch", "delete"])
@for_each("by_option", [False, True])
def test_nothing_but_a_download_goes_to_a_foreign_host(
    identity: Identity, verb: str, by_option: bool
) -> None:
    client = recording_client(identity, recorder := Recorder())
    node = client["v3"].file if by_option else client[FILE]
    options = {"base_uri": "https://files.example.com/"} if by_option else {}
    with pytest.raises(RequestOptionError, match="trusted_hosts"):
        getattr(node, verb)(options)

    assert recorder.calls == []


@pytest.mark.parametrize(
    "changes",
    [{"trusted_hosts": ["files.example.com"]}, {"base_uri": "https://files.example.com/hk/"}],
)
def test_a_host_named_in_the_configuration_sees_signatures(
    identity: Identity, changes: dict[str, str]
) -> None:
    client = recording_client(identity, recorder := Recorder(), **changes)
    client[FILE].post(json={})

    assert recorder.request.url == FILE
    assert "Authorization" in recorder.request.headers


@for_each(
    "uri, base",
    [
        ("https://api.mch.weixin.qq.com", ("https://api.mch.weixin.qq.com", "/")),
        ("https://api.mch.weixin.qq.com/", ("https://api.mch.weixin.qq.com", "/")),
        ("https://api.mch.weixin.qq.com/hk", ("https://api.mch.weixin.qq.com", "/hk/")),
        (
            "https://apihk.mch.weixin.qq.com/global/",
            ("https://apihk.mch.weixin.qq.com", "/global/"),
        ),
        ("HTTP://Localhost:8080/a/b", ("http://localhost:8080", "/a/b/")),
        ("https://[::1]:443", ("https://[::1]", "/")),
        ("https://x.example/付", ("https://x.example", "/%E4%BB%98/")),
    ],
)
def test_a_base_uri_is_an_origin_and_a_folder(uri: str, base: tuple[str, str]) -> None:
    assert parse_base_uri(uri) == base


@for_each(
    "uri",
    [
        "",
        "/v3/",
        "api.mch.weixin.qq.com",
        "ftp://x.example/",
        "https://",
        "https://user:s3cret@x.example/",
        "https://x.example/?a=1",
        "https://x.example/#a",
        "https://x.example/a/../b",
        "https://x example/",
        "https://x.example:99999/",
        None,
        b"https://x.example/",
    ],
)
def test_what_is_no_base_uri_is_refused(uri: object) -> None:
    with pytest.raises(ValueError, match=r".") as caught:
        parse_base_uri(uri)

    assert "s3cret" not in str(caught.value)
