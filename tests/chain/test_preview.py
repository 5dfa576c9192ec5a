"""A preview shows what the call would send, and sends nothing."""

from __future__ import annotations

import contextlib
import re
import shlex
import subprocess
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from support.recorder import Recorder, recording_client

from wechatpay_chain import Builder, Client, HandlerStack
from wechatpay_chain.crypto import Rsa
from wechatpay_chain.exceptions import (
    CheckError,
    ConfigurationError,
    EncodingError,
    MissingVariableError,
    RequestOptionError,
)
from wechatpay_chain.message import Request, Response
from wechatpay_chain.util import MediaUtil

if TYPE_CHECKING:
    from wechatpay_chain.testing import Identity, Platform
    from wechatpay_chain.typing import Handler, RequestOptions

ORDER = {"out_trade_no": "1217752501", "query": {"mchid": "1900000109"}}
PATH = "v3/pay/transactions/out-trade-no/{out_trade_no}"
SIGNATURE = re.compile(r'signature="([^"]*)"')


@pytest.fixture
def recorder() -> Recorder:
    return Recorder()


@pytest.fixture
def fixed(identity: Identity, recorder: Recorder) -> Client:
    """A client whose clock stands still and whose nonces repeat."""
    return recording_client(identity, recorder, clock=lambda: 1_700_000_000, nonce=lambda: "n" * 32)


CALLS: list[tuple[str, str, dict[str, Any]]] = [
    (PATH, "get", ORDER),
    (PATH + "/close", "post", {"out_trade_no": "1/2", "json": {"mchid": "商户"}}),
    ("v3/x", "put", {"form_params": {"a": [1, 2]}}),
    ("v3/x", "patch", {"body": b'{"a":1}', "headers": {"X-Own": "1"}}),
    ("v3/x", "delete", {}),
    ("v3/merchant/media/upload", "post", {"body": MediaUtil("a.jpg", b"\xff\xd8\x00")}),
    ("v3/global/refunds", "get", {"base_uri": "https://apihk.mch.weixin.qq.com/"}),
]


@pytest.mark.parametrize(("path", "verb", "options"), CALLS, ids=[c[0] + c[1] for c in CALLS])
@pytest.mark.parametrize("ending", ["", "_async"])
def test_it_is_what_the_call_sends(
    fixed: Client, recorder: Recorder, path: str, verb: str, options: dict[str, Any], ending: str
) -> None:
    shown = getattr(fixed[path], verb + ending).preview(options)
    assert recorder.calls == []

    getattr(fixed[path], verb)(options)
    sent = recorder.request

    assert (shown.method, shown.url, shown.target) == (sent.method, sent.url, sent.target)
    boundary = re.compile(rb"boundary=\S+|--[\w-]{16,}")
    assert boundary.sub(b"", shown.body) == boundary.sub(b"", sent.body)
    assert shown.headers.keys() == sent.headers.keys()


def test_the_signed_text_is_what_the_signature_covers(
    fixed: Client, recorder: Recorder, identity: Identity
) -> None:
    shown = fixed[PATH + "/close"].post.preview(out_trade_no="1", json={"mchid": "商户"})
    fixed[PATH + "/close"].post(out_trade_no="1", json={"mchid": "商户"})
    found = SIGNATURE.search(recorder.request.headers["Authorization"])

    assert found is not None
    assert shown.signed_text is not None
    assert Rsa.verify(shown.signed_text, found[1], identity.private_key.public_key())


def test_an_uploads_signed_text_is_its_meta(fixed: Client) -> None:
    media = MediaUtil("a.jpg", b"\xff\xd8\x00")

    shown = fixed.v3.merchant.media.upload.post.preview(body=media)

    assert shown.signed_text is not None
    assert shown.signed_text.endswith(f"\n{media.get_meta()}\n")
    assert "bytes, not text)" in str(shown)
    assert "--data-binary @body" in shown.curl


def test_nothing_goes_to_a_server(client: Client, platform: Platform) -> None:
    client.v3.certificates.get.preview()
    client.v3.certificates.get_async.preview()

    assert platform.requests == []


@pytest.mark.parametrize("shown", [str, repr, lambda preview: preview.curl])
def test_the_signature_is_masked(fixed: Client, recorder: Recorder, shown: Any) -> None:
    preview = fixed.v3.certificates.get.preview()
    fixed.v3.certificates.get()
    found = SIGNATURE.search(recorder.request.headers["Authorization"])

    assert found is not None
    assert found[1] not in shown(preview)
    assert 'signature="***"' in shown(preview)
    assert found[1] not in str(preview.headers)


def test_another_authorization_is_masked_whole(fixed: Client) -> None:
    headers = {"Authorization": 'Basic signature="x", dG9rZW4='}
    stack = fixed.get_driver().select("v3").handler.copy()
    stack.remove("signer")

    preview = fixed["v3/x"].get.preview(headers=headers, handler=stack)

    assert preview.headers["Authorization"] == "***"
    assert preview.signed_text is None
    assert "Not signed." in str(preview)


def test_the_curl_line_is_read_by_a_shell_as_it_was_meant(fixed: Client) -> None:
    preview = fixed[PATH + "/close"].post.preview(
        out_trade_no="1", json={"mchid": 'it\'s $HOME; `ls`\n"x"'}
    )
    words = subprocess.run(
        ["sh", "-c", f"printf '%s\\0' {preview.curl}"], capture_output=True, check=True
    ).stdout.split(b"\0")

    assert words[:4] == [b"curl", b"-X", b"POST", preview.url.encode()]
    assert words[words.index(b"--data-raw") + 1] == preview.body
    assert shlex.split(preview.curl)[-1].encode() == preview.body


def test_control_characters_do_not_reach_the_terminal(fixed: Client) -> None:
    preview = fixed["v3/x"].post.preview(body="\x1b[31mred")

    assert "\x1b" not in str(preview)
    assert preview.body == b"\x1b[31mred"


@pytest.mark.parametrize(
    ("options", "kind"),
    [
        ({}, MissingVariableError),
        ({"out_trade_no": "1", "josn": {}}, RequestOptionError),
        ({"out_trade_no": "1", "json": {"a": float("nan")}}, EncodingError),
        ({"out_trade_no": "1", "json": {}, "check": True}, CheckError),
    ],
)
def test_it_refuses_what_the_call_refuses(
    fixed: Client, options: dict[str, Any], kind: type[Exception]
) -> None:
    with pytest.raises(kind):
        fixed[PATH + "/close"].post.preview(options)


def test_middlewares_run_and_see_no_answer(fixed: Client) -> None:
    seen: list[object] = []

    def observe(handler: Handler) -> Handler:
        def observed(request: Request, options: RequestOptions) -> Response:
            try:
                response = handler(request.with_headers({"X-Own": "1"}), options)
            except Exception as error:
                seen.append(error)
                raise
            seen.append(response)
            return response

        return observed

    fixed.get_driver().select("v3").handler.unshift(observe, "observe")

    assert fixed.v3.certificates.get.preview().headers["X-Own"] == "1"
    assert seen == []


def test_a_middleware_that_answers_by_itself_leaves_nothing_to_preview(fixed: Client) -> None:
    def cached(_handler: Handler) -> Handler:
        return lambda request, _options: Response(200, {}, b"{}", request=request)

    fixed.get_driver().select("v3").handler.unshift(cached, "cached")

    with pytest.raises(ConfigurationError, match="nothing to preview"):
        fixed.v3.certificates.get.preview()


def test_a_calls_own_stack_is_what_runs(fixed: Client) -> None:
    stack = HandlerStack(Recorder())

    assert "Authorization" not in fixed["v3/x"].get.preview(handler=stack).headers


def test_it_is_a_segment_until_it_is_called(fixed: Client) -> None:
    assert str(fixed["v3/x"].delete.preview.y) == "v3/x/delete/preview/y"


def test_a_closed_client_previews_nothing(identity: Identity) -> None:
    client = Builder.factory(
        mchid="1",
        serial=identity.serial,
        private_key=identity.private_key,
        certs={identity.public_key_id: identity.platform_key.public_key()},
    )
    client.close()

    with pytest.raises(Exception, match="the client is closed"):
        client.v3.certificates.get.preview()


def once(content: bytes) -> Any:
    yield content


class Pipe:
    def read(self) -> bytes:
        return b"{}"

    def seekable(self) -> bool:
        return False


@pytest.mark.parametrize(
    "options",
    [{"body": once(b"{}")}, {"body": Pipe()}, {"multipart": iter([{"name": "meta"}])}],
)
def test_a_body_that_can_be_read_only_once_is_left_to_the_call(
    fixed: Client, options: dict[str, Any]
) -> None:
    with pytest.raises(RequestOptionError, match="can be read only once"):
        fixed["v3/x"].post.preview(options)


def test_a_file_is_there_for_the_call_again(
    fixed: Client, recorder: Recorder, tmp_path: Path
) -> None:
    path = tmp_path / "body.json"
    path.write_bytes(b'{"a":1}')
    with path.open("rb") as file:
        assert fixed["v3/x"].post.preview(body=file).body == b'{"a":1}'
        fixed["v3/x"].post(body=file)

    assert recorder.request.body == b'{"a":1}'


def catching(handler: Handler) -> Handler:
    def caught(request: Request, options: RequestOptions) -> Response:
        try:
            return handler(request, options)
        except BaseException:  # noqa: BLE001 - as odd ones do
            return Response(200, {}, b"{}", request=request)

    return caught


def retrying(handler: Handler) -> Handler:
    def tried(request: Request, options: RequestOptions) -> Response:
        for _ in range(3):
            with contextlib.suppress(BaseException):
                return handler(request.with_headers({"X-Try": "1"}), options)
        raise RuntimeError("three times")

    return tried


def threaded(handler: Handler) -> Handler:
    def sent(request: Request, options: RequestOptions) -> Response:
        with ThreadPoolExecutor(1) as pool:
            return pool.submit(handler, request, options).result()

    return sent


@pytest.mark.parametrize("middleware", [catching, retrying, threaded])
def test_a_middleware_that_catches_everything_changes_nothing(
    fixed: Client, recorder: Recorder, middleware: Any
) -> None:
    fixed.get_driver().select("v3").handler.unshift(middleware, "odd")

    assert fixed.v3.certificates.get.preview().target == "/v3/certificates"
    assert recorder.calls == []


@pytest.mark.parametrize("name", ["X-Api-Key", "x-gateway-token", "Cookie", "X-Signature"])
def test_a_gateways_credential_is_masked(fixed: Client, name: str) -> None:
    preview = fixed["v3/x"].get.preview(headers={name: "hush", "Idempotency-Key": "1"})

    assert "hush" not in str(preview)
    assert preview.headers["Idempotency-Key"] == "1"


@pytest.mark.parametrize(
    "written", ["signature=c2ln", "signature='c2ln'", 'Signature="c2ln"', 'signature = "c2ln"']
)
def test_a_signature_in_another_spelling_is_masked(fixed: Client, written: str) -> None:
    stack = fixed.get_driver().select("v3").handler.copy()
    stack.remove("signer")
    headers = {"Authorization": f'WECHATPAY2-SM2-WITH-SM3 mchid="1",{written}'}

    preview = fixed["v3/x"].get.preview(headers=headers, handler=stack)

    assert "c2ln" not in str(preview)
    assert preview.signed_text is None


def test_a_file_name_in_a_body_is_not_read_by_curl(fixed: Client) -> None:
    assert "--data-raw @/etc/passwd" in fixed["v3/x"].post.preview(body="@/etc/passwd").curl


def test_a_sink_is_left_alone(fixed: Client, tmp_path: Path) -> None:
    fixed["v3/x"].get.preview(sink=tmp_path / "x")

    assert list(tmp_path.iterdir()) == []
