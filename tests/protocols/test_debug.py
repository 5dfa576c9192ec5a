"""``debug``: each exchange as it stood on the wire, with credentials masked."""

from __future__ import annotations

import io
import re
import tempfile
from pathlib import Path
from typing import Any

import pytest
from support.answers import Answer, Terminal, client_at, client_of, signed, unsigned
from support.recorder import Unverified
from support.rows import for_each
from support.servers import Action, Server, reply, unused_port

from wechatpay_chain import HandlerStack
from wechatpay_chain.exceptions import (
    ClientStatusError,
    ConnectError,
    ProtocolError,
    RequestOptionError,
    SignatureError,
)


def traced(answer: Answer, verb: str = "post", **options: Any) -> str:
    out = io.StringIO()
    getattr(client_of(Terminal(answer))["v3"].x, verb)(debug=out, **options)
    return out.getvalue()


def test_an_exchange_is_written_as_it_stood_on_the_wire() -> None:
    answer = signed(b'{"ok":true}\n').with_headers(Request_ID="08AB")

    lines = traced(answer, json={"名": 1}, query={"a": "b c"}).split("\n")

    assert lines[0] == "> POST /v3/x?a=b%20c (https://api.mch.weixin.qq.com)"
    assert "> Authorization: ***" in lines
    assert "> Content-Type: application/json; charset=utf-8" in lines
    assert lines[lines.index(">") + 1] == '> {"名":1}'
    assert "< 200 OK (0 ms)" in lines
    assert "< Request-ID: 08AB" in lines
    assert "< Wechatpay-Signature: ***" in lines
    assert lines[lines.index("<") + 1 :] == ['< {"ok":true}', "<", ""]


def test_every_line_says_which_way_it_went() -> None:
    text = traced(signed(b"a\n\n> GET /forged\r\n< 200 OK"), body=b"x\ny")

    assert all(re.match("[<>]( |$)", line) for line in text.splitlines())


def test_control_characters_do_not_reach_the_terminal() -> None:
    answer = Answer(
        "\x1b[2J\x07\x9b".encode(), 404, {"X-A": "a\r\n< forged: 1\x1b"}, reason="N\x1b\nO"
    )

    text = traced(answer, http_errors=False)

    assert text.replace("\n", "").isprintable()
    assert "< 404 N\\x1b\\nO" in text
    assert "< X-A: a\\r\\n< forged: 1\\x1b" in text
    assert "\\x1b[2J\\x07" in text


def test_the_output_may_go_to_stderr(capsys: pytest.CaptureFixture[str]) -> None:
    client_of(Terminal())["v3"].x.get(debug=True)

    captured = capsys.readouterr()
    assert captured.err.startswith("> GET /v3/x (https://api.mch.weixin.qq.com)\n")
    assert captured.out == ""


def test_without_debug_nothing_is_written(capsys: pytest.CaptureFixture[str]) -> None:
    client_of(Terminal())["v3"].x.get()
    client_of(Terminal())["v3"].x.get(debug=False)

    assert capsys.readouterr() == ("", "")


def test_a_terminal_handler_of_the_call_is_traced_as_well() -> None:
    out = io.StringIO()

    client_of(Terminal())["v3"].x.get(debug=out, handler=Terminal())

    assert out.getvalue().count("> GET /v3/x") == 1


@pytest.mark.parametrize("size", [2048, 2049, 1_000_000])
def test_of_a_long_body_its_beginning_is_written(size: int) -> None:
    text = traced(signed(b"x" * size))

    assert ("< " + "x" * 2048 + "\n") in text
    assert (f"(… {size} bytes in all)" in text) is (size > 2048)
    assert len(text) < 5000


def test_a_character_cut_at_the_end_does_not_make_a_text_binary() -> None:
    assert "商商" in traced(signed("商".encode() * 1000))


@pytest.mark.parametrize("body", [b"\xff\xd8\xff", b"\xff" * 9999, b"ok" * 500 + b"\x80" * 2000])
def test_what_is_not_text_is_counted(body: bytes) -> None:
    assert f"< ({len(body)} bytes, not text)\n" in traced(signed(body))


def test_a_streamed_body_is_left_alone() -> None:
    out = io.StringIO()

    response = client_of(Terminal(signed(b"0123456789")))["v3"].x.get(debug=out, stream=True)

    assert out.getvalue().endswith("< (streamed)\n")
    assert response.content == b"0123456789"


def test_an_answer_is_written_also_where_it_becomes_an_error() -> None:
    out = io.StringIO()
    client = client_of(Terminal(unsigned(b'{"code":"X"}', 400)))

    with pytest.raises(ClientStatusError):
        client["v3"].x.get(debug=out)

    assert '< {"code":"X"}' in out.getvalue()


def test_an_answer_is_written_also_where_it_is_not_proved() -> None:
    out = io.StringIO()

    with pytest.raises(SignatureError):
        client_of(Terminal(unsigned()))["v3"].x.get(debug=out)

    assert '< {"ok":true}' in out.getvalue()


def test_over_a_socket_what_is_written_is_what_is_sent() -> None:
    out = io.StringIO()
    answer = reply(200, b'{"ok":true}', *signed().headers.items())

    with Server(lambda _: answer) as server, client_at(server.origin) as client:
        client["v3"].x.put(debug=out, json={"a": [1, 2]})

    received = server.received[0]
    assert f"> PUT {received.target} ({server.origin})\n" in out.getvalue()
    assert received.body.decode() in out.getvalue()


@pytest.mark.parametrize("kind", [ConnectError, ProtocolError])
def test_a_failure_of_the_network_is_written(kind: type[Exception]) -> None:
    out = io.StringIO()

    with Server(lambda _: [Action.CLOSE]) as server:
        port = server.port if kind is ProtocolError else unused_port()
        with client_at(f"http://127.0.0.1:{port}") as client, pytest.raises(kind) as caught:
            client["v3"].x.get(debug=out)

    assert f"! {kind.__name__}: {caught.value}\n" in out.getvalue()


# Where to write


@for_each("verb", ["get", "get_async"])
@for_each("debug", ["debug.log", Path("debug.log"), 1, io.BytesIO(), object()])
def test_what_takes_no_text_is_refused_before_sending(verb: str, debug: Any) -> None:
    terminal = Terminal()

    with client_of(terminal) as client, pytest.raises(RequestOptionError, match=r"^debug takes"):
        getattr(client["v3"].x, verb)(debug=debug)

    assert terminal.requests == []


def test_a_terminal_that_is_gone_does_not_cost_the_answer() -> None:
    out = io.StringIO()
    out.close()

    assert client_of(Terminal())["v3"].x.post(debug=out).verified


def test_there_need_be_no_stderr(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stderr", None)

    assert client_of(Terminal())["v3"].x.post(debug=True).verified


def test_a_file_of_another_encoding_gets_escapes(tmp_path: Path) -> None:
    path = tmp_path / "debug.log"

    with path.open("w", encoding="ascii") as out:
        client_of(Terminal(signed("商户".encode())))["v3"].x.get(debug=out)

    assert "< \\u5546\\u6237\n" in path.read_text(encoding="ascii")


def test_a_temporary_file_open_for_bytes_is_refused_before_sending() -> None:
    terminal = Terminal()

    with (
        tempfile.NamedTemporaryFile() as file,
        pytest.raises(RequestOptionError, match="a binary file"),
    ):
        client_of(terminal)["v3"].x.get(debug=file)

    assert terminal.requests == []


def test_a_writer_that_breaks_costs_no_answer() -> None:
    class Broken:
        def write(self, _text: str) -> None:
            raise TypeError("no")

    assert client_of(Terminal(signed()))["v3"].x.post(json={}, debug=Broken()).verified


@pytest.mark.parametrize("where", ["config", "call"])
def test_a_stack_of_the_users_own_is_shown_once(where: str) -> None:
    own, out = HandlerStack(Terminal(unsigned())), io.StringIO()
    client = client_of(own if where == "config" else Terminal(), plugins=[Unverified()])

    client["v3"].x.get(debug=out, **({"handler": own} if where == "call" else {}))

    assert out.getvalue().count("> GET /v3/x") == 1


def test_a_stack_taken_from_a_driver_is_shown_once() -> None:
    out, client = io.StringIO(), client_of(Terminal(signed()))
    stack = client.get_driver().select("v3").handler.copy()

    client["v3"].x.get(debug=out, handler=stack)

    assert out.getvalue().count("> GET /v3/x") == 1
