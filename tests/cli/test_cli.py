"""The command line, as processes."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import wechatpay_chain
from wechatpay_chain import catalogue
from wechatpay_chain._cli.main import main

if TYPE_CHECKING:
    from wechatpay_chain.testing import Platform

ROOT = Path(wechatpay_chain.__file__).parent.parent
LAST = "12 of 12 calls signed, verified and answered as asked"


def environment(**changes: str) -> dict[str, str]:
    kept = {k: v for k, v in os.environ.items() if not k.startswith("WECHATPAY_")}
    return kept | {"PYTHONPATH": str(ROOT), "PYTHONWARNINGS": "error"} | changes


def run(*arguments: str, code: str = "", **changes: str) -> subprocess.CompletedProcess[bytes]:
    """``python -m wechatpay_chain …``, or *code* with *arguments*."""
    start = ["-c", code] if code else ["-m", "wechatpay_chain"]
    return subprocess.run(
        [sys.executable, *start, *arguments],
        capture_output=True,
        check=False,
        timeout=60,
        env=environment(**changes),
    )


def test_the_demo_succeeds() -> None:
    found = run("demo", PYTHONIOENCODING="utf-8")
    lines = found.stdout.decode().splitlines()
    assert (found.returncode, found.stderr, lines[-1]) == (0, b"", LAST)
    assert "全场满100立减10元" in found.stdout.decode()


def test_the_demo_fails_against_a_platform_with_another_key() -> None:
    code = (
        "import sys\n"
        "from wechatpay_chain._cli.main import main\n"
        "from wechatpay_chain.testing import Identity, Platform\n"
        "from wechatpay_chain.testing._demo import demo\n"
        "class Stranger(Platform):\n"
        "    config = property(lambda self: {**super().config,\n"
        "        'private_key': Identity.fresh().private_key})\n"
        "demo.Platform = Stranger\n"
        "sys.exit(main())"
    )
    found = run("demo", code=code)
    assert (found.returncode, found.stderr) == (1, b"")
    assert b"sign not match" in found.stdout
    assert b"0 of 12 calls" in found.stdout


@pytest.mark.parametrize(
    "changes", [{"PYTHONIOENCODING": "ascii"}, {"LC_ALL": "C", "PYTHONCOERCECLOCALE": "0"}]
)
def test_the_demo_survives_a_terminal_without_chinese(changes: dict[str, str]) -> None:
    found = run("demo", PYTHONUTF8="0", **changes)
    assert (found.returncode, found.stderr) == (0, b"")
    assert rb"\u5168\u573a\u6ee1100" in found.stdout


LITTLE = (
    "import sys\n"
    "from wechatpay_chain.testing._demo import demo\n"
    "demo.run = lambda out, full: print('little', file=out) is None\n"
    "from wechatpay_chain._cli.main import main; sys.exit(main())"
)


@pytest.mark.parametrize("start", [["-m", "wechatpay_chain"], ["-c", LITTLE]])
@pytest.mark.parametrize("unbuffered", ["", "1"])
def test_a_closed_pipe_is_no_traceback(start: list[str], unbuffered: str) -> None:
    reader, writer = os.pipe()
    os.close(reader)
    found = subprocess.run(
        [sys.executable, *start, "demo"],
        stdout=writer,
        stderr=subprocess.PIPE,
        check=False,
        timeout=60,
        env=environment(PYTHONUNBUFFERED=unbuffered),
    )
    os.close(writer)
    assert (found.returncode, found.stderr) == (1, b"")


def test_a_missing_extra_is_explained() -> None:
    code = (
        "import sys; sys.modules['pytest_httpserver'] = None\n"
        "from wechatpay_chain._cli.main import main; sys.exit(main())"
    )
    found = run("demo", code=code)
    (line,) = found.stderr.decode().splitlines()
    assert found.returncode == 2
    assert line.startswith("wechatpay-chain demo: wechatpay_chain.testing needs pytest_httpserver")
    assert line.endswith("pip install pytest-httpserver")


def test_a_session_without_the_extra_is_explained() -> None:
    code = (
        "import sys; sys.modules['pytest_httpserver'] = None\n"
        "from wechatpay_chain._cli.main import main; sys.exit(main())"
    )
    found = run("repl", "-c", "1", code=code)
    (line,) = found.stderr.decode().splitlines()
    assert found.returncode == 2
    assert line.startswith("wechatpay-chain repl: wechatpay_chain.testing needs pytest_httpserver")


def test_code_runs_in_a_sandbox() -> None:
    code = (
        "platform.expect('GET', '/v3/certificates').respond(lambda call: {'data': []})\n"
        "client.v3.certificates.get().json()"
    )
    found = run("repl", "--sandbox", "-c", code)
    assert (found.returncode, found.stdout, found.stderr) == (0, b"{'data': []}\n", b"")


def test_a_sandbox_that_nobody_asked_for_is_told() -> None:
    found = run("repl", "-c", "1 + 1")
    assert (found.returncode, found.stdout) == (0, b"2\n")
    assert found.stderr == b"sandbox: nothing leaves this machine\n"


def test_words_and_show_exclude_each_other() -> None:
    found = run("endpoints", "--show", "v3/certificates", "GET", "refund")
    assert found.returncode == 2
    assert b"not both" in found.stderr


def test_code_runs_with_the_environment_s_client(platform: Platform) -> None:
    identity = platform.identity
    platform.expect("GET", "/v3/certificates").respond(lambda call: {"data": []})
    found = run(
        "repl",
        "-c",
        "client.v3.certificates.get().verified, 'platform' in globals()",
        WECHATPAY_MCHID=identity.mchid,
        WECHATPAY_SERIAL=identity.serial,
        WECHATPAY_PRIVATE_KEY=identity.private_key_pem,
        WECHATPAY_PUBLIC_KEY_ID=identity.public_key_id,
        WECHATPAY_PUBLIC_KEY=identity.public_key_pem,
        WECHATPAY_BASE_URI=platform.base_uri,
    )
    assert (found.returncode, found.stdout, found.stderr) == (0, b"(True, False)\n", b"")


def test_a_call_that_fails_in_code_is_one_line() -> None:
    found = run("repl", "--sandbox", "-c", "client['v3/nothing'].get()", WECHATPAY_MCHID="1")
    (line,) = found.stderr.decode().splitlines()
    assert (found.returncode, found.stdout) == (1, b"")
    assert line.startswith("ClientStatusError: GET /v3/nothing answered 404")


def test_other_errors_in_code_are_tracebacks() -> None:
    found = run("repl", "-c", "import nothing_of_this_name")
    assert found.returncode == 1
    assert b"Traceback" in found.stderr
    assert found.stderr.splitlines()[-1].startswith(b"ModuleNotFoundError")


def test_half_an_environment_is_explained() -> None:
    found = run("repl", "-c", "1", WECHATPAY_MCHID="1900000109", WECHATPAY_PRIVATE_KEY="secret")
    (line,) = found.stderr.decode().splitlines()
    assert (found.returncode, found.stdout) == (2, b"")
    assert "lacks WECHATPAY_SERIAL, WECHATPAY_PUBLIC_KEY_ID, WECHATPAY_PUBLIC_KEY; " in line
    assert "secret" not in line


def test_the_plain_session_reads_from_a_pipe() -> None:
    found = subprocess.run(
        [sys.executable, "-m", "wechatpay_chain", "repl", "--plain"],
        input=b"client.v3.pay.transactions.native\n",
        capture_output=True,
        check=False,
        timeout=60,
        env=environment(),
    )
    assert found.returncode == 0
    assert b"client.v3.pay.transactions.native  # " in found.stdout
    assert found.stderr.startswith(b"sandbox: nothing leaves this machine")


def test_an_interruption_is_no_traceback() -> None:
    code = (
        "import sys\n"
        "from wechatpay_chain.testing._demo import demo\n"
        "def run(*_, **__): raise KeyboardInterrupt\n"
        "demo.run = run\n"
        "from wechatpay_chain._cli.main import main; sys.exit(main())"
    )
    found = run("demo", code=code)
    assert (found.returncode, found.stderr) == (130, b"")


def test_the_version_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        main(["--version"])
    assert caught.value.code == 0
    assert capsys.readouterr().out == f"wechatpay-chain {wechatpay_chain.__version__}\n"


@pytest.mark.parametrize("command", ["demo", "repl", "endpoints"])
def test_help_lists_the_commands(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["--help"])
    assert command in capsys.readouterr().out.split()


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["dmeo"],
        ["demo", "--fulll"],
        ["repl", "-c"],
        ["endpoints", "--show", "v3/certificates"],
        ["endpoints", "--most", "0", "refund"],
        ["endpoints", "--most", "few", "refund"],
    ],
)
def test_what_cannot_be_understood_exits_with_2(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as caught:
        main(arguments)
    assert caught.value.code == 2
    assert "usage: wechatpay-chain" in capsys.readouterr().err


def test_endpoints_are_counted(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["endpoints"]) == 0
    first, *rest = capsys.readouterr().out.splitlines()
    assert first == f"{len(catalogue.endpoints())} endpoints are documented."
    assert any("endpoints 退款" in line for line in rest)


def test_endpoints_are_found_by_words(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["endpoints", "商品券", "发放", "--most", "3"]) == 0
    lines = capsys.readouterr().out.splitlines()
    found = catalogue.search("商品券 发放", 3)
    assert [line.split() for line in lines] == [[e.method, e.template, e.title] for e in found]
    assert len({line.index(e.title) for line, e in zip(lines, found, strict=True)}) == 1


def test_finding_no_endpoint_fails(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["endpoints", "zzqx"]) == 1
    out, err = capsys.readouterr()
    assert (out, err) == ("", "no endpoint has 'zzqx' in its title, path or fields\n")


@pytest.mark.parametrize("path", ["v3/pay/transactions/native", "/v3/pay/transactions/native"])
def test_an_endpoint_is_shown(path: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["endpoints", "--show", path, "post"]) == 0
    out = capsys.readouterr().out
    endpoint = catalogue.lookup(path, "POST")
    assert endpoint is not None
    assert out.startswith(endpoint.describe())
    assert out.endswith(f"{endpoint.example()['attribute']}\n")


def test_an_unknown_endpoint_is_answered_with_a_near_one(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["endpoints", "--show", "v3/pay/transaction/native", "POST"]) == 1
    out, err = capsys.readouterr()
    assert out == ""
    assert "v3/pay/transactions/native" in err


def test_the_command_line_starts_without_what_no_command_asked_for() -> None:
    code = (
        "import sys; from wechatpay_chain._cli.main import main\n"
        "unasked = {'werkzeug', 'asyncio', 'cryptography.x509', 'readline', 'IPython'}\n"
        "try: main(['--version'])\n"
        "finally: print(unasked & {*sys.modules})"
    )
    assert run(code=code).stdout.splitlines()[-1] == b"set()"
