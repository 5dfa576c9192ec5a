"""``wechatpay-chain sandbox`` as a process, used and steered as programs in any language do."""

from __future__ import annotations

import contextlib
import http.client
import json
import os
import shutil
import signal
import socket
import ssl
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from support.flow_receiver import Receiver

import wechatpay_chain
from wechatpay_chain import Client, HTTPStatusError, TransportError, WeChatPayError
from wechatpay_chain._cli.main import main
from wechatpay_chain.testing import Identity

ROOT = Path(wechatpay_chain.__file__).parent.parent
COMMAND = [sys.executable, "-m", "wechatpay_chain", "sandbox"]
MCHID = "1900000222"
KEY_FILES = ("apiclient_key.pem", "sandbox_identity.json")


def environment() -> dict[str, str]:
    kept = {k: v for k, v in os.environ.items() if not k.startswith("WECHATPAY_")}
    return kept | {"PYTHONPATH": str(ROOT), "PYTHONWARNINGS": "error"}


@dataclass
class Sandbox:
    """A sandbox that listens.

    Attributes:
        process: Its process.
        uri: Where it listens.
        shown: What it wrote to stdout.
        notes: What it wrote to stderr so far.
    """

    process: subprocess.Popen[str]
    uri: str
    shown: str
    notes: str

    def ended(self, number: int = signal.SIGTERM) -> tuple[int, str]:
        """End it; its exit status, and what it still wrote to stderr."""
        self.process.send_signal(number)
        _, said = self.process.communicate(timeout=10)
        return self.process.returncode, said

    def ask(self, method: str, path: str, body: Any = None, **headers: str) -> tuple[int, Any]:
        """What curl would get: a status, and decoded JSON if there is any."""
        connection = http.client.HTTPConnection(urlsplit(self.uri).netloc, timeout=10)
        with contextlib.closing(connection):
            plain = {"Accept": "*/*", "User-Agent": "curl", "Content-Type": "application/json"}
            sent = plain | headers
            content = None if body is None else json.dumps(body)
            connection.request(method, path, content, sent)
            answer = connection.getresponse()
            text = answer.read()
        return answer.status, json.loads(text) if text else None

    def steer(self, method: str, path: str, body: Any = None) -> Any:
        """What the control endpoint answers; it must not refuse."""
        status, answer = self.ask(method, f"/__sandbox__/{path}", body)
        assert status in {200, 204}, answer
        return answer

    def client(self) -> Client:
        """The client that the printed Python makes."""
        names: dict[str, Any] = {}
        exec(self.shown, names)
        made: Client = names["client"]
        return made


@contextlib.contextmanager
def started(*arguments: str | Path) -> Iterator[Sandbox]:
    """A sandbox on a free port, unless *arguments* say otherwise."""
    with (
        tempfile.TemporaryFile("w+", encoding="utf-8") as out,
        subprocess.Popen(
            [*COMMAND, "--port", "0", *arguments],
            stdout=out,
            stderr=subprocess.PIPE,
            text=True,
            encoding="utf-8",
            env=environment(),
        ) as process,
    ):
        try:
            notes = _notes(process)
            uri = notes.partition(" at ")[2].partition("\n")[0]
            out.seek(0)  # all of it was written before the notes
            yield Sandbox(process, uri, out.read(), notes)
        finally:
            process.kill()


def _notes(process: subprocess.Popen[str]) -> str:
    assert process.stderr is not None
    notes = ""
    while "steer it at" not in notes:
        line = process.stderr.readline()
        assert line, notes
        notes += line
    return notes


def refused(*arguments: str | Path) -> str:
    """The one line with which a sandbox does not start."""
    done = subprocess.run(
        [*COMMAND, *arguments],
        capture_output=True,
        check=False,
        timeout=30,
        text=True,
        env=environment(),
    )
    (line,) = done.stderr.splitlines()
    assert (done.returncode, done.stdout) == (2, "")
    return line.removeprefix("wechatpay-chain sandbox: ")


def order(client: Client, number: str = "order-1", **more: Any) -> Any:
    """Order something by Native."""
    body: Any = {
        "appid": "wxd678efhh567hg6787",
        "mchid": MCHID,
        "description": "茶",
        "out_trade_no": number,
        "notify_url": "https://example.com/notify",
        "amount": {"total": 100},
        **more,
    }
    return client.v3.pay.transactions.native.post(json=body).json()


def queried(client: Client, number: str = "order-1") -> Any:
    node = client["v3/pay/transactions/out-trade-no/{out_trade_no}"]
    return node.get(out_trade_no=number, query={"mchid": MCHID}).json()


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Keys that were saved before."""
    where = tmp_path_factory.mktemp("keys")
    Identity.fresh(MCHID).save(where)
    return where


@pytest.fixture(scope="module")
def _running(folder: Path) -> Iterator[Sandbox]:
    with started("--identity", folder) as sandbox:
        yield sandbox


@pytest.fixture
def sandbox(_running: Sandbox) -> Sandbox:
    """One that runs all the while, as it is after a reset."""
    _running.steer("POST", "reset")
    return _running


@pytest.fixture
def client(sandbox: Sandbox) -> Iterator[Client]:
    with sandbox.client() as made:
        yield made


# -- what it prints -----------------------------------------------------------------------------


def test_the_python_that_is_printed_makes_a_client_of_it(client: Client) -> None:
    assert order(client)["code_url"].startswith("weixin://")
    assert queried(client)["trade_state"] == "NOTPAY"


@pytest.mark.parametrize("flags", [[], ["--tls"]])
def test_what_is_printed_names_the_files_of_the_folder(folder: Path, flags: list[str]) -> None:
    with started("--identity", folder, *flags) as sandbox, sandbox.client() as client:
        assert "BEGIN" not in sandbox.shown
        assert client.v3.certificates.get().verified
        assert sandbox.uri.startswith("https://" if flags else "http://127.0.0.1:")


def test_without_a_folder_the_keys_are_in_what_is_printed() -> None:
    with started() as sandbox, sandbox.client() as client:
        assert "BEGIN PRIVATE KEY" in sandbox.shown
        assert client.v3.certificates.get().verified


def test_the_json_that_is_printed_is_what_the_control_endpoint_tells(folder: Path) -> None:
    with started("--identity", folder, "--show", "json") as sandbox:
        shown = json.loads(sandbox.shown)
        assert shown.pop("authority") is None
        assert shown == sandbox.steer("GET", "identity")


def test_the_json_of_an_https_sandbox_has_what_is_to_be_trusted() -> None:
    with started("--show", "json", "--tls") as sandbox:
        shown = json.loads(sandbox.shown)
        trust = ssl.create_default_context(cadata=shown["authority"])
        host, port = urlsplit(sandbox.uri).netloc.split(":")
        with socket.create_connection((host, int(port))) as plain:
            trust.wrap_socket(plain, server_hostname=host).close()


def test_nothing_is_printed_if_that_is_wanted() -> None:
    with started("--show", "none") as sandbox:
        assert (sandbox.shown, "PRIVATE" in sandbox.notes) == ("", False)


PHP_STUBS = r"""
namespace WeChatPay\Crypto {
    class Rsa {
        const KEY_TYPE_PRIVATE = 'private';
        const KEY_TYPE_PUBLIC = 'public';
        static function from($thing, $type) {
            $get = $type === 'private' ? 'openssl_pkey_get_private' : 'openssl_pkey_get_public';
            return openssl_pkey_get_details($get($thing))['key'];
        }
    }
}
namespace WeChatPay {
    class Builder {
        static function factory($config) { return $config; }
    }
}
namespace { require $argv[1]; echo json_encode([$apiv3Key, $client]); }
"""


@pytest.mark.skipif(shutil.which("php") is None, reason="PHP is not installed")
@pytest.mark.parametrize("flags", [[], ["--tls"]])
def test_the_php_that_is_printed_configures_what_the_python_does(
    folder: Path, tmp_path: Path, flags: list[str]
) -> None:
    with started("--identity", folder, "--show", "php", *flags) as sandbox:
        file = tmp_path / "config.php"
        file.write_text(sandbox.shown, encoding="utf-8")
    asked = subprocess.run(["php", "-l", file], capture_output=True, check=False)
    assert asked.returncode == 0, asked.stdout
    done = subprocess.run(
        ["php", "-r", PHP_STUBS, "--", file], capture_output=True, check=True, text=True
    )
    apiv3_key, config = json.loads(done.stdout)
    identity = Identity.load(folder)
    assert (apiv3_key, config["secret"]) == (identity.apiv3_key, identity.secret)
    assert (config["mchid"], config["serial"]) == (identity.mchid, identity.serial)
    assert config["certs"][identity.public_key_id] == identity.public_key_pem
    assert identity.platform_certificate.serial in config["certs"]
    assert (config["base_uri"], "verify" in config) == (sandbox.uri, bool(flags))


# -- its beginning and its end ------------------------------------------------------------------


def test_a_port_in_use_is_told(folder: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        line = refused("--identity", folder, "--port", str(port))
    assert line.startswith(f"--port: 127.0.0.1:{port} cannot be listened on: ")
    assert "in use" in line


def test_a_host_that_is_not_this_machine_is_told(folder: Path) -> None:
    line = refused("--identity", folder, "--port", "0", "--host", "192.0.2.1")
    assert line.startswith("--port: 192.0.2.1:0 cannot be listened on: ")


def test_a_given_port_is_listened_on(folder: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    with started("--identity", folder, "--port", str(port)) as sandbox:
        assert sandbox.uri == f"http://127.0.0.1:{port}/"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no signals to send")
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_ends_it_at_once_and_well(folder: Path, number: int) -> None:
    with started("--identity", folder) as sandbox, sandbox.client() as client:
        assert client.v3.certificates.get().verified  # the connection is kept
        assert sandbox.ended(number) == (0, "")


def test_a_missing_extra_is_explained() -> None:
    code = (
        "import sys; sys.modules['pytest_httpserver'] = None\n"
        "from wechatpay_chain._cli.main import main; sys.exit(main())"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, "sandbox"],
        capture_output=True,
        check=False,
        text=True,
        env=environment(),
    )
    (line,) = done.stderr.splitlines()
    assert (done.returncode, done.stdout) == (2, "")
    assert line.startswith("wechatpay-chain sandbox: wechatpay_chain.testing needs pytest_http")


@pytest.mark.parametrize(
    "arguments",
    [
        ["--port", "65536"],
        ["--port", "-1"],
        ["--port", "http"],
        ["--pace", "2"],
        ["--pace", "nan"],
        ["--pace", "fast"],
        ["--seed", "x"],
        ["--show", "java"],
        ["--no-check", "everything"],
        ["--mchid", "mine"],
        ["--mchid", ""],
    ],
)
def test_what_cannot_be_understood_exits_with_2(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as caught:
        main(["sandbox", *arguments])
    assert caught.value.code == 2
    assert arguments[0] in capsys.readouterr().err.splitlines()[-1]


# -- its keys -----------------------------------------------------------------------------------


def test_keys_are_made_once_and_found_again(tmp_path: Path) -> None:
    where = tmp_path / "new" / "keys"
    with started("--identity", where, "--mchid", MCHID) as first:
        assert first.steer("GET", "identity")["mchid"] == MCHID
        told = first.steer("GET", "identity")
    with started("--identity", where) as second:
        again = second.steer("GET", "identity")
    same = [name for name in told if told[name] == again[name]]
    assert set(told) - set(same) == {"base_uri", "python", "php"}


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no modes of files")
def test_private_keys_are_their_owners_only(tmp_path: Path) -> None:
    with started("--identity", tmp_path):
        modes = {name: (tmp_path / name).stat().st_mode & 0o777 for name in KEY_FILES}
    assert modes == dict.fromkeys(KEY_FILES, 0o600)


def test_keys_of_another_merchant_are_refused(folder: Path) -> None:
    line = refused("--identity", folder, "--mchid", "1900000333")
    assert line.startswith(f"--mchid: the keys in {folder} are of {MCHID}")


def test_a_folder_with_other_files_is_left_alone(tmp_path: Path) -> None:
    file = tmp_path / "apiclient_key.pem"
    file.write_text("a real one")
    assert refused("--identity", tmp_path).startswith("--identity: ")
    assert ([*tmp_path.iterdir()], file.read_text()) == ([file], "a real one")


def test_a_folder_that_is_none_is_told(tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.touch()
    assert refused("--identity", file).startswith("--identity: ")


def test_https_needs_a_folder_for_what_is_to_be_trusted() -> None:
    assert refused("--tls").startswith("--tls: give --identity FOLDER too")


def test_who_does_not_trust_the_certificate_is_not_served(folder: Path) -> None:
    with started("--identity", folder, "--tls") as sandbox:
        assert (folder / "sandbox_ca.pem").read_text().startswith("-----BEGIN CERTIFICATE")
        assert f"trust the certificate in {folder / 'sandbox_ca.pem'}\n" in sandbox.notes
        credulous = sandbox.shown.replace("verify=", "# verify=")
        names: dict[str, Any] = {}
        exec(credulous, names)
        with names["client"] as client, pytest.raises(TransportError, match="certificate"):
            client.v3.certificates.get()


# -- what it checks, whom it answers ------------------------------------------------------------


def test_checks_can_be_turned_off_one_by_one(sandbox: Sandbox, folder: Path) -> None:
    assert sandbox.ask("GET", "/v3/certificates")[0] == 401
    off = [f"--no-check={name}" for name in ("signature", "serial", "timestamp", "nonce")]
    with started("--identity", folder, *off) as lenient:
        assert lenient.ask("GET", "/v3/certificates")[0] == 200
        status, answer = lenient.ask("GET", "/v3/bill/tradebill")
        assert (status, answer["detail"]["field"]) == (400, "/bill_date")


def test_only_this_machines_names_may_steer_unless_others_are_allowed(
    sandbox: Sandbox, folder: Path
) -> None:
    path, host = "/__sandbox__/state", {"Host": "wechatpay:8080"}
    assert sandbox.ask("GET", path, **host)[0] == 403
    with started("--identity", folder, "--allow-host", "wechatpay") as open_one:
        assert open_one.ask("GET", path, **host)[0] == 200
        assert open_one.ask("GET", path, Host="another:8080")[0] == 403


def test_the_same_seed_gives_the_same_values(folder: Path) -> None:
    codes = []
    for seed in ("7", "7", "8"):
        flags = ("--identity", folder, "--seed", seed)
        with started(*flags) as sandbox, sandbox.client() as client:
            codes.append(order(client)["code_url"])
    assert codes[0] == codes[1] != codes[2]


# -- steering it --------------------------------------------------------------------------------


def test_an_order_is_paid_from_outside(sandbox: Sandbox, client: Client) -> None:
    with Receiver(client) as receiver:
        order(client, notify_url=receiver.url)
        paid = sandbox.steer("POST", "do/order/pay", {"out_trade_no": "order-1"})
        sandbox.steer("POST", "deliveries/wait", {"timeout": 5})
    ((event, told),) = receiver.told
    assert (event, told["transaction_id"]) == ("TRANSACTION.SUCCESS", paid["transaction_id"])
    assert queried(client) == paid | {"trade_state": "SUCCESS"}


def test_a_fault_is_ordered_from_outside(sandbox: Sandbox, client: Client) -> None:
    sandbox.steer("POST", "faults", {"name": "wrong_signature"})
    with pytest.raises(WeChatPayError, match="signature"):
        client.v3.certificates.get()
    assert client.v3.certificates.get().verified


def test_an_event_is_notified_from_outside(sandbox: Sandbox, client: Client) -> None:
    with Receiver(client) as receiver:
        body = {"event_type": "REFUND.SUCCESS", "url": receiver.url, "known": {"mchid": MCHID}}
        sandbox.steer("POST", "notify", body)
        sandbox.steer("POST", "deliveries/wait")
    ((event, told),) = receiver.told
    assert (event, told["mchid"]) == ("REFUND.SUCCESS", MCHID)


def test_what_nobody_takes_is_sent_again_at_the_pace_that_was_set(folder: Path) -> None:
    with started("--identity", folder, "--pace", "0") as sandbox:
        with socket.create_server(("127.0.0.1", 0)) as closed:
            url = f"http://127.0.0.1:{closed.getsockname()[1]}/notify"
        sandbox.steer("POST", "notify", {"event_type": "REFUND.SUCCESS", "url": url})
        assert sandbox.ask("POST", "/__sandbox__/deliveries/wait", {"timeout": 5})[0] == 409
        (sent,) = sandbox.steer("GET", "deliveries")
    assert (sent["fate"], len(sent["attempts"])) == ("given up", 16)


@pytest.mark.parametrize(("flags", "fate"), [([], "kept"), (["--notify-host", "192.0.2.1"], "due")])
def test_notifications_go_to_other_hosts_if_that_is_wanted(
    folder: Path, flags: list[str], fate: str
) -> None:
    with started("--identity", folder, *flags) as sandbox:
        body = {"event_type": "REFUND.SUCCESS", "url": "http://192.0.2.1/notify"}
        assert sandbox.steer("POST", "notify", body)["fate"] == fate


def test_what_came_is_told(sandbox: Sandbox, client: Client) -> None:
    order(client)
    (told,) = sandbox.steer("GET", "requests")
    assert (told["title"], told["json"]["description"]) == ("Native下单", "茶")


def test_a_reset_forgets_orders_and_faults(sandbox: Sandbox, client: Client) -> None:
    order(client)
    sandbox.steer("POST", "faults", {"name": "bad_gateway", "times": 5})
    sandbox.steer("POST", "reset")
    with pytest.raises(HTTPStatusError) as caught:
        queried(client)
    assert caught.value.code == "ORDER_NOT_EXIST"
    assert len(sandbox.steer("GET", "state")["requests"]) == 1
