"""Sessions, what is completed in them, and Python's own prompt on a real terminal."""

from __future__ import annotations

import io
import os
import sys
import types
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from support.recorder import Recorder, recording_client
from support.rows import for_each

import wechatpay_chain
from wechatpay_chain import Client
from wechatpay_chain.exceptions import ConfigurationError, KeyLoadError
from wechatpay_chain.repl import complete_attribute, complete_template, enable_completion
from wechatpay_chain.repl._session import Session, opened_session, prompt, run

if TYPE_CHECKING:
    from wechatpay_chain.testing import Identity, Platform

ROOT = Path(wechatpay_chain.__file__).parent.parent


class Trap:
    """Not a node: whatever is asked of it is too much."""

    def __getattr__(self, name: str) -> Any:
        raise KeyboardInterrupt(name)

    def __getitem__(self, key: object) -> Any:
        raise KeyboardInterrupt(key)


@pytest.fixture
def names(identity: Identity) -> Iterator[dict[str, Any]]:
    recorder = Recorder()
    client = recording_client(identity, recorder)
    yield {"client": client, "node": client.v3.pay, "trap": Trap(), "keys": {"v3": client}}
    assert recorder.calls == []


NATIVE = "transactions/native"


@for_each(
    "line, typed, candidate",
    [
        ('client["v3/pay/tr', "v3/pay/tr", f"v3/pay/{NATIVE}"),
        ('client["', "", f"v3/pay/{NATIVE}"),
        ("client.v3['pay/", "pay/", f"pay/{NATIVE}"),
        ('client.v3["pay"]["tr', "tr", NATIVE),
        ("client['v3'].pay[\"tr", "tr", NATIVE),
        ('node.chain("tr', "tr", NATIVE),
        ("node . chain( 'tr", "tr", NATIVE),
        ('node.chain("/tr', "/tr", f"/{NATIVE}"),
        ('node["/tr', "/tr", f"/{NATIVE}"),
        ('x = foo(1, "a", client["v3/pay/tr', "v3/pay/tr", f"v3/pay/{NATIVE}"),
        ('if client["v3/pay/tr', "v3/pay/tr", f"v3/pay/{NATIVE}"),
        ('{"key": client["v3/pay/tr', "v3/pay/tr", f"v3/pay/{NATIVE}"),
        ('"it\'s"; node["tr', "tr", NATIVE),
        ("'''\n\"'''; node['tr", "tr", NATIVE),
        ("x = 1  # isn't it\nnode['tr", "tr", NATIVE),
        ('node[  # what follows\n  "tr', "tr", NATIVE),
        ('node["transactions/id/{tr', "transactions/id/{tr", "transactions/id/{transaction_id}"),
        ('client.v3.get["pay/', "pay/", None),
        ('node["nothing like it', "nothing like it", None),
        ('node["transactions/native"', None, None),
        ('node["transactions/native"]', None, None),
        ('node["transactions/native\n', None, None),
        ("# node['tr", None, None),
        ("'node[\"tr", None, None),
        ("'''node[\"tr", None, None),
        ('node["""tr', None, None),
        ('node[f"tr', None, None),
        ('["tr', None, None),
        ('node\n["tr', None, None),
        ('("tr', None, None),
        ('chain("tr', None, None),
        ('node.chain("transactions", "tr', None, None),
        ('node.get("tr', None, None),
        ('node.chain("transactions")["', None, None),
        ('client.v3.certificates.get()["', None, None),
        ('unknown["v3', None, None),
        ('print["v3', None, None),
        ('trap["v3', None, None),
        ('trap.v3["', None, None),
        ('trap["v3"]["', None, None),
        ('keys["v', None, None),
        ('keys["v3"]["v3', None, None),
        ('client.get_driver["v3', None, None),
        ('client._sender["v3', None, None),
        ('client.__class__["v3', None, None),
        ('client.ä b["v3', None, None),
        ('not["v3', None, None),
        ("client[0]['v3", None, None),
        ("client['']['v3", None, None),
        ("client[b'v3']['v3", None, None),
        ("", None, None),
    ],
)
def test_template_text_is_completed(
    line: str, typed: str | None, candidate: str | None, names: dict[str, Any]
) -> None:
    found = complete_template(line, names)

    assert (found and found.typed) == typed
    assert found is None or (candidate in found.candidates if candidate else not found.candidates)


def test_a_very_long_chain_is_no_error(names: dict[str, Any]) -> None:
    assert complete_template(f'client{".v3" * 50_000}["', names) is None


@for_each(
    "line, typed, candidate",
    [
        ("client.v3.pay.tr", "tr", "transactions"),
        ("client.v3.pay.", "", "transactions"),
        ("x = [client . v3 . pay . tr", "tr", "transactions"),
        ("client['v3/pay'].tr", "tr", "transactions"),
        ("node.transactions.id.", "", "_transaction_id_"),
        ("client.v3.certificates.get.", "", "preview"),
        ("client.get_", "get_", "get_driver"),
        ("client.v3.pay.tr ", None, None),
        ("client.v3.certificates.get().", None, None),
        ("trap.", None, None),
        ("trap.v3.", None, None),
        ("keys.", None, None),
        ("'client.v3.", None, None),
        ("client", None, None),
        ("", None, None),
    ],
)
def test_attributes_are_completed(
    line: str, typed: str | None, candidate: str | None, names: dict[str, Any]
) -> None:
    found = complete_attribute(line, names)

    assert (found and found.typed) == typed
    assert found is None or candidate in found.candidates


@pytest.fixture
def no_prompts(monkeypatch: pytest.MonkeyPatch) -> None:
    import_module("rlcompleter")  # which sets readline up when it is first imported
    monkeypatch.delitem(sys.modules, "_pyrepl.readline", raising=False)
    monkeypatch.setitem(sys.modules, "readline", None)


@pytest.mark.usefixtures("no_prompts")
def test_a_python_without_readline_says_so() -> None:
    with pytest.raises(ImportError, match="no readline, so nothing is completed"):
        enable_completion()


@pytest.mark.usefixtures("no_prompts")
@pytest.mark.parametrize(
    ("name", "about", "bound"),
    [
        ("readline", "Importing this module enables GNU readline.", "tab: complete"),
        ("readline", "Importing this module enables libedit readline.", "bind ^I rl_complete"),
        ("_pyrepl.readline", "A compatibility wrapper.", "tab: complete"),
    ],
)
def test_the_prompt_there_is_is_set_up(
    name: str, about: str, bound: str, names: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    there: Any = types.ModuleType(name, about)
    given: list[Any] = []
    there.set_completer = there.parse_and_bind = given.append
    there.get_line_buffer, there.get_endidx = (lambda: "client.v3.p"), (lambda: 11)
    monkeypatch.setitem(sys.modules, name, there)
    enable_completion(names)
    enable_completion(names)

    complete, *_ = given
    assert given[1::2] == [bound, bound]
    assert complete("client.v3.p", 0).startswith("client.v3.p")


@pytest.fixture
def environment(identity: Identity, tmp_path: Path) -> dict[str, str]:
    private = tmp_path / "apiclient_key.pem"
    private.write_text(identity.private_key_pem)
    return {
        "WECHATPAY_MCHID": identity.mchid,
        "WECHATPAY_SERIAL": identity.serial,
        "WECHATPAY_PRIVATE_KEY": str(private),
        "WECHATPAY_PUBLIC_KEY_ID": identity.public_key_id,
        "WECHATPAY_PUBLIC_KEY": identity.public_key_pem,
    }


def test_a_session_has_the_environment_s_client(
    environment: dict[str, str], platform: Platform, identity: Identity
) -> None:
    platform.expect("GET", "/v3/certificates").respond(lambda call: {"data": []})
    environment["WECHATPAY_BASE_URI"] = platform.base_uri
    with opened_session(environment, sandbox=False) as session:
        answer = session.names["client"].v3.certificates.get()

    assert answer.verified
    assert session.names.keys() == {"client", "catalogue"}
    assert "sandbox" not in session.banner
    assert f"mchid={identity.mchid} " in session.banner
    assert f" {platform.base_uri}>" in session.banner


def test_without_another_address_calls_go_to_the_platform(environment: dict[str, str]) -> None:
    with opened_session(environment, sandbox=False) as session:
        assert "https://api.mch.weixin.qq.com/" in session.banner
        assert "real calls" in session.banner


@pytest.mark.parametrize("given", [{}, {"WECHATPAY_MCHID": ""}])
def test_without_an_environment_a_session_is_a_sandbox(given: dict[str, str]) -> None:
    with opened_session(given, sandbox=False) as session:
        assert session.names.keys() == {"client", "catalogue", "platform"}
        assert session.banner.startswith("sandbox: nothing leaves this machine")
        assert session.names["platform"].base_uri in session.banner


def test_a_sandbox_can_be_had_in_any_environment(environment: dict[str, str]) -> None:
    with opened_session(environment, sandbox=True) as session:
        assert "platform" in session.names


@pytest.mark.parametrize("sandbox", [False, True])
def test_a_banner_is_short_and_its_lines_work(environment: dict[str, str], sandbox: bool) -> None:
    with opened_session(environment, sandbox=sandbox) as session:
        lines = session.banner.splitlines()
        runnable = [line.split("  ")[1] for line in lines[3:]]
        assert 4 <= len(lines) <= 6
        assert [line for line in runnable if not run(line, session)] == []


@pytest.mark.parametrize(
    "missing", ["WECHATPAY_MCHID", "WECHATPAY_PRIVATE_KEY", "WECHATPAY_PUBLIC_KEY"]
)
def test_what_the_environment_lacks_is_named(environment: dict[str, str], missing: str) -> None:
    environment[missing] = ""
    opened = opened_session(environment, sandbox=False)
    with pytest.raises(ConfigurationError, match=f"lacks {missing}; set it too"), opened:
        pass


def test_an_address_alone_is_no_client() -> None:
    opened = opened_session({"WECHATPAY_BASE_URI": "https://example.com/"}, sandbox=False)
    with (
        pytest.raises(ConfigurationError, match=r"lacks WECHATPAY_MCHID, .*; set these too"),
        opened,
    ):
        pass


def test_a_key_that_cannot_be_read_is_not_shown(environment: dict[str, str]) -> None:
    pem = Path(environment["WECHATPAY_PRIVATE_KEY"]).read_text()
    environment["WECHATPAY_PRIVATE_KEY"] = damaged = pem[:400]
    opened = opened_session(environment, sandbox=False)
    with pytest.raises(KeyLoadError) as caught, opened:
        pass

    assert damaged[40:60] not in str(caught.value)


def test_leaving_a_session_closes_its_client() -> None:
    with opened_session({}, sandbox=True) as session:
        pass

    assert run("client.v3.certificates.get()", session) is False


@pytest.fixture
def session(client: Client) -> Session:
    return Session({"client": client}, "the banner")


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        ("1 + 1", "2\n"),
        ("x = 20\nx + 1", "21\n"),
        ("x = 1", ""),
        ("", ""),
        ("None", ""),
        ("def f(n): return n and f(n - 1)\nf(2), [f(n) for n in [1]]", "(0, [0])\n"),
        ("'退款'", "'退款'\n"),
    ],
)
def test_the_last_value_is_printed(
    text: str, printed: str, session: Session, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(text, session)
    assert capsys.readouterr() == (printed, "")


def test_this_library_s_errors_are_one_line(
    session: Session, capsys: pytest.CaptureFixture[str]
) -> None:
    assert not run("client.v3.pay._x_.get()", session)
    (line,) = capsys.readouterr().err.splitlines()
    assert line.startswith("MissingVariableError: ")


@pytest.mark.parametrize(
    ("text", "last"), [("1\n1 / 0", "ZeroDivisionError: division by zero"), ("1 +", "SyntaxError")]
)
def test_other_errors_are_tracebacks_of_the_text_alone(
    text: str, last: str, session: Session, capsys: pytest.CaptureFixture[str]
) -> None:
    assert not run(text, session)
    err = capsys.readouterr().err
    assert err.splitlines()[-1].startswith(last)
    assert 'File "<code>", line' in err
    assert "_session.py" not in err


def test_without_readline_the_plain_prompt_says_so(
    no_prompts: None,
    session: Session,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO("client.v3.pay\n"))
    prompt(session, plain=True)
    out, err = capsys.readouterr()

    assert "client.v3.pay  # " in out
    assert "the banner" in err
    assert "no readline" in err


needs_terminals = pytest.mark.skipif(
    sys.platform == "win32", reason="Windows has no pseudo terminals"
)


def terminal(*arguments: str, **changes: str) -> Any:
    """Python with *arguments* on a pseudo terminal, without keys in its environment."""
    import pexpect  # type: ignore[import-untyped] # not on Windows

    kept = {k: v for k, v in os.environ.items() if not k.startswith(("WECHATPAY_", "PYTHON"))}
    plain = {"PYTHONPATH": str(ROOT), "TERM": "dumb", "INPUTRC": os.devnull}
    environment = kept | plain | changes
    return pexpect.spawn(
        sys.executable,
        list(arguments),
        env=environment,
        encoding="utf-8",
        dimensions=(40, 200),
        timeout=30,
    )


TYPED = [
    "client.v3.pay.transactions.nat\t",
    'client["v3/pay/transactions/nat\t"]',
    "client['v3/pay'].tr\t.native",
    "client.v3.chain('pay/transactions/na\t')",
    "client.v3['pay/transactions/out-trade-no/{out_\t/cl\t'] and client.v3.pay.transactions.native",
]
SHOWN = r"\nclient\.v3\.pay\.transactions\.native  # "
SETUP = (
    "from wechatpay_chain import repl; repl.enable_completion()\n"
    "from wechatpay_chain.repl._session import opened_session\n"
    "opened = opened_session({}, sandbox=True); client = opened.__enter__().names['client']"
)


@needs_terminals
def test_the_tabulator_key_completes_in_the_plain_session(tmp_path: Path) -> None:
    child = terminal("-m", "wechatpay_chain", "repl", "--plain", HOME=str(tmp_path))
    child.expect_exact("sandbox: nothing leaves this machine")
    for typed in TYPED:
        child.expect_exact(">>> ")
        child.sendline(typed)
        child.expect(SHOWN)
    child.expect_exact(">>> ")
    child.sendeof()
    child.expect_exact("\n")
    child.wait()

    assert child.exitstatus == 0
    assert list(tmp_path.iterdir()) == []  # no history


@needs_terminals
def test_the_tabulator_key_completes_at_python_s_prompt(tmp_path: Path) -> None:
    child = terminal("-q", "-i", "-c", SETUP, PYTHON_BASIC_REPL="1", HOME=str(tmp_path))
    for typed in TYPED:
        child.expect_exact(">>> ")
        child.sendline(typed)
        child.expect(SHOWN)
    child.close(force=True)


@needs_terminals
@pytest.mark.skipif(sys.version_info < (3, 13), reason="Python 3.13 is the first with this prompt")
def test_the_tabulator_key_completes_at_the_prompt_of_python_3_13(tmp_path: Path) -> None:
    child = terminal("-q", TERM="xterm", HOME=str(tmp_path))
    child.expect_exact(">>> ")
    child.sendline(f"exec({SETUP!r})")
    for typed in TYPED[:2]:
        child.expect_exact(">>> ")
        child.sendline(typed)
        child.expect(r"client\.v3\.pay\.transactions\.native\S*  # ")
    child.close(force=True)


@needs_terminals
def test_ipython_opens_with_the_extension(tmp_path: Path) -> None:
    folder = {"HOME": str(tmp_path), "IPYTHONDIR": str(tmp_path / "ipython")}
    child = terminal("-m", "wechatpay_chain", "repl", **folder)
    child.expect_exact("sandbox: nothing leaves this machine")
    child.expect("In ?")
    child.sendline("print(len(get_ipython().Completer.custom_matchers), 'matcher', platform)")
    child.expect("1 matcher <Platform ")
    child.sendline("exit")
    child.wait()

    assert child.exitstatus == 0
    assert list(tmp_path.rglob("*.sqlite*")) == []  # no history
