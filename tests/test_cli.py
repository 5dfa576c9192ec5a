"""The command line, as processes."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

import wechatpay_chain
from wechatpay_chain._cli import main

ROOT = Path(wechatpay_chain.__file__).parent.parent
LAST = "12 of 12 calls signed, verified and answered as asked"


def environment(**changes: str) -> dict[str, str]:
    return os.environ | {"PYTHONPATH": str(ROOT), "PYTHONWARNINGS": "error"} | changes


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
        "from wechatpay_chain._cli import main\n"
        "from wechatpay_chain.testing import Identity, Platform, _demo\n"
        "class Stranger(Platform):\n"
        "    config = property(lambda self: {**super().config,\n"
        "        'private_key': Identity.fresh().private_key})\n"
        "_demo.Platform = Stranger\n"
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
    "from wechatpay_chain.testing import _demo\n"
    "_demo.run = lambda out, full: print('little', file=out) is None\n"
    "from wechatpay_chain._cli import main; sys.exit(main())"
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
        "from wechatpay_chain._cli import main; sys.exit(main())"
    )
    found = run("demo", code=code)
    (line,) = found.stderr.decode().splitlines()
    assert found.returncode == 2
    assert line.startswith("wechatpay-chain demo: wechatpay_chain.testing needs pytest_httpserver")
    assert line.endswith("pip install pytest-httpserver")


def test_an_interruption_is_no_traceback() -> None:
    code = (
        "import sys\n"
        "from wechatpay_chain.testing import _demo\n"
        "def run(*_, **__): raise KeyboardInterrupt\n"
        "_demo.run = run\n"
        "from wechatpay_chain._cli import main; sys.exit(main())"
    )
    found = run("demo", code=code)
    assert (found.returncode, found.stderr) == (130, b"")


def test_the_version_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        main(["--version"])
    assert caught.value.code == 0
    assert capsys.readouterr().out == f"wechatpay-chain {wechatpay_chain.__version__}\n"


def test_help_lists_the_commands(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["--help"])
    assert "demo " in capsys.readouterr().out


@pytest.mark.parametrize("arguments", [[], ["dmeo"], ["demo", "--fulll"]])
def test_what_cannot_be_understood_exits_with_2(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as caught:
        main(arguments)
    assert caught.value.code == 2
    assert "usage: wechatpay-chain" in capsys.readouterr().err


def test_the_command_line_starts_without_what_no_command_asked_for() -> None:
    code = (
        "import sys; from wechatpay_chain._cli import main\n"
        "try: main(['--version'])\n"
        "finally: print({'werkzeug', 'asyncio', 'cryptography.x509'} & {*sys.modules})"
    )
    assert run(code=code).stdout.splitlines()[-1] == b"set()"
