"""``wechatpay-chain certificates``: the PHP SDK's downloader, flag by flag."""

from __future__ import annotations

import argparse
import stat
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from support.answers import MCHID, SERIAL, VECTORS
from support.certificate_desk import APIV3_KEY, DAY, Desk, failing, issue, timers
from support.servers import Server

from wechatpay_chain._cli.certificates import add_options, run
from wechatpay_chain.exceptions import ConfigurationError

NOW = time.time()
FIRST, SECOND = (issue(n, since=NOW - DAY, until=NOW + DAY) for n in (0, 1))


@pytest.fixture
def desk() -> Desk:
    return Desk(FIRST, SECOND, clock=time.time)


@pytest.fixture
def server(desk: Desk) -> Iterator[Server]:
    with Server(desk) as started:
        yield started


@pytest.fixture(autouse=True)
def _no_key_of_the_machines(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("WECHATPAY_APIV3_KEY", raising=False)


def parsed(*given: str) -> argparse.Namespace:
    parser = argparse.ArgumentParser()
    add_options(parser)
    return parser.parse_args(given)


def flags(server: Server, folder: Path, *, key: bool = True) -> list[str]:
    merchant = str(VECTORS / "merchant_pkcs8.pem")
    given = ["-m", MCHID, "-f", merchant, "-s", SERIAL, "-o", str(folder), "-u", server.origin]
    return [*given, "-k", APIV3_KEY] if key else given


def test_every_certificate_is_saved_and_told_of(
    server: Server, desk: Desk, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(parsed(*flags(server, tmp_path)))
    told = capsys.readouterr().out
    for one in desk.issued:
        path = tmp_path / f"wechatpay_{one.serial}.pem"
        assert path.read_text() == one.pem
        assert stat.S_IMODE(path.stat().st_mode) == 0o644
        assert f"{one.serial}\n    not before  20" in told
        assert f"saved to    {path}\n" in told
    assert told.count("not after   20") == 2
    assert len(list(tmp_path.iterdir())) == 2
    assert desk.targets == ["/v3/certificates"]


def test_openssl_reads_the_same_serial(server: Server, tmp_path: Path) -> None:
    run(parsed(*flags(server, tmp_path)))
    command = ["openssl", "x509", "-noout", "-serial", "-in", f"wechatpay_{FIRST.serial}.pem"]
    found = subprocess.run(command, capture_output=True, check=True, cwd=tmp_path)
    assert found.stdout.decode() == f"serial={FIRST.serial}\n"


def test_the_long_flags_are_phps() -> None:
    names = ("key", "mchid", "privatekey", "serialno", "output", "baseuri")
    given = parsed(*(part for name in names for part in (f"--{name}", name)))
    assert vars(given) == {name: name for name in names}


def test_the_default_folder_is_the_systems_for_temporary_files(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    assert parsed("-m", "m", "-f", "f", "-s", "s").output == str(tmp_path)


def test_the_key_may_come_from_the_environment(
    server: Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("WECHATPAY_APIV3_KEY", APIV3_KEY)
    assert run(parsed(*flags(server, tmp_path, key=False)))


def test_a_missing_key_says_where_it_may_come_from(server: Server, tmp_path: Path) -> None:
    with pytest.raises(ConfigurationError, match="set WECHATPAY_APIV3_KEY, or give -k"):
        run(parsed(*flags(server, tmp_path, key=False)))


def test_the_help_says_that_arguments_are_seen(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        parsed("--help")
    told = " ".join(capsys.readouterr().out.split())
    assert "WECHATPAY_APIV3_KEY, because all users of a machine can see" in told


def test_a_folder_that_is_none_is_refused_before_anything_is_sent(
    server: Server, desk: Desk, tmp_path: Path
) -> None:
    with pytest.raises(ConfigurationError, match="is no folder"):
        run(parsed(*flags(server, tmp_path / "nowhere")))
    assert desk.downloads == 0


def test_a_merchant_without_certificates_is_told_what_to_do(
    server: Server, desk: Desk, tmp_path: Path
) -> None:
    desk.instead = lambda _number: failing(404, "RESOURCE_NOT_EXISTS")
    with pytest.raises(ConfigurationError, match="account centre > API security"):
        run(parsed(*flags(server, tmp_path)))


def test_a_wrong_key_is_one_line_and_leaves_no_file(
    server: Server, desk: Desk, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    desk.apiv3_key = "another-apiv3-key-of-32-letters."
    assert not run(parsed(*flags(server, tmp_path)))
    told = capsys.readouterr()
    assert told.out == ""
    assert told.err.startswith("DecryptionError: the platform certificates do not decrypt")
    assert told.err.count("\n") == 1
    assert list(tmp_path.iterdir()) == []


def test_a_forged_answer_leaves_no_file(
    server: Server, desk: Desk, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    desk.signer = issue(4)
    assert not run(parsed(*flags(server, tmp_path)))
    assert capsys.readouterr().err.startswith("UnknownSerialError: ")
    assert list(tmp_path.iterdir()) == []


def test_no_thread_is_left(server: Server, tmp_path: Path) -> None:
    run(parsed(*flags(server, tmp_path)))
    for thread in timers():
        thread.join(5)
    assert timers() == []
