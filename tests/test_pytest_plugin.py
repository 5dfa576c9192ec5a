"""The pytest plugin, in runs of pytest of its own."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from importlib.metadata import entry_points
from pathlib import Path

import pytest

HERE = Path(__file__).parent
USERS = HERE / "support/plugin_users.py"
QUIET = ("-p", "no:cacheprovider", "-p", "no:anyio", "-p", "no:hypothesispytest", "-W", "error")


@dataclass(frozen=True)
class Ran:
    """What a run of pytest said.

    Attributes:
        status: Its exit status.
        text: All it wrote.
        outcomes: PASSED, FAILED and ERROR, by the tests' names; a test may have two.
    """

    status: int
    text: str
    outcomes: Mapping[str, Sequence[str]]


def ran(where: Path, *options: str) -> Ran:
    """Run pytest on a file or a folder."""
    folder = where if where.is_dir() else where.parent
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-rA", *QUIET, *options, "--rootdir", folder, where],
        capture_output=True,
        check=False,
        timeout=60,
        cwd=folder,
        text=True,
    )
    found: dict[str, list[str]] = {}
    for outcome, name in re.findall(r"^([A-Z]+) \S*?::(\S+)", done.stdout, re.MULTILINE):
        found.setdefault(name.split("::")[-1], []).append(outcome)
    return Ran(done.returncode, done.stdout + done.stderr, found)


def ran_text(folder: Path, *options: str, **files: str) -> Ran:
    """Run pytest on a folder with new files."""
    for name, text in files.items():
        folder.joinpath(f"{name}.py").write_text(text, encoding="utf-8")
    return ran(folder, *options)


def test_the_plugin_is_an_entry_point() -> None:
    (found,) = (one for one in entry_points(group="pytest11") if one.name == "wechatpay")
    assert found.value == "wechatpay_chain._pytest_plugin"


# -- what users write ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    "options", [[], ["-n", "2", "--dist", "load"]], ids=["one process", "xdist"]
)
def test_the_fixtures_do_what_users_want_of_them(options: list[str]) -> None:
    found = ran(USERS, "--noconftest", *options)
    written = {*re.findall(r"def (test_\w+)", USERS.read_text(encoding="utf-8"))}
    assert found.status == 0, found.text
    assert {name.partition("[")[0] for name in found.outcomes} == written
    assert all(outcome == ["PASSED"] for outcome in found.outcomes.values())


def test_an_identity_of_the_users_own_is_taken(tmp_path: Path) -> None:
    found = ran_text(
        tmp_path,
        conftest="""
import pytest
from wechatpay_chain.testing import Identity

@pytest.fixture(scope="session")
def wechatpay_identity():
    return Identity.fresh("1900000222")
""",
        test_it="""
def test_own(wechatpay_platform, wechatpay_client):
    assert wechatpay_platform.identity.mchid == "1900000222"
    assert wechatpay_client.v3.certificates.get().verified
""",
    )
    assert found.outcomes == {"test_own": ["PASSED"]}


def test_without_pytest_the_platform_is_a_context_manager() -> None:
    code = """
import sys
sys.modules["pytest"] = sys.modules["_pytest"] = None
from wechatpay_chain import Builder
from wechatpay_chain.testing import Platform
with Platform() as platform, Builder.factory(platform.config) as client:
    print(client.v3.certificates.get().verified)
"""
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", code], capture_output=True, check=False
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, b"True\n", b"")


# -- what goes wrong in the server's threads ----------------------------------------------------

FAILING = """
import pytest
from wechatpay_chain import HTTPStatusError

@pytest.fixture(autouse=True)
def _broken(request):
    if "wechatpay_platform" in request.fixturenames:
        break_it(request.getfixturevalue("wechatpay_platform"))

def break_it(platform):
    def served(call):
        raise RuntimeError("broken on purpose")
    platform.expect("GET", "v3/certificates").respond(served)

def test_unnoticed(wechatpay_platform, wechatpay_client):
    with pytest.raises(HTTPStatusError):
        wechatpay_client.v3.certificates.get()

def test_noticed(wechatpay_platform, wechatpay_client):
    wechatpay_client.v3.certificates.get()

def test_noticed_by_raises(wechatpay_platform, wechatpay_client):
    with pytest.raises(ValueError):
        with pytest.raises(HTTPStatusError):
            wechatpay_client.v3.certificates.get()

def test_in_a_matcher_of_the_server(wechatpay_platform, wechatpay_client):
    handler = wechatpay_platform.httpserver.expect_request("/v3/certificates")
    handler.respond_with_handler(lambda request: {}["missing"])
    with pytest.raises(HTTPStatusError):
        wechatpay_client.v3.certificates.get()

def test_asked_for_late(request):
    break_it(request.getfixturevalue("wechatpay_platform"))
    with pytest.raises(HTTPStatusError):
        request.getfixturevalue("wechatpay_client").v3.certificates.get()

def test_after_the_test(wechatpay_platform, request):
    client = request.getfixturevalue("wechatpay_client")
    def late():
        with pytest.raises(HTTPStatusError):
            client.v3.certificates.get()
    request.addfinalizer(late)

def test_without_a_platform():
    pass
"""


FAILING_WIDE = """
import pytest
from wechatpay_chain import HTTPStatusError
from wechatpay_chain.testing import Platform

@pytest.fixture(scope="module")
def wechatpay_platform(wechatpay_identity):
    with Platform(wechatpay_identity) as platform:
        platform.expect("GET", "v3/certificates").respond(lambda call: 1 / 0)
        yield platform

def test_of_a_wider_platform(wechatpay_client):
    with pytest.raises(HTTPStatusError):
        wechatpay_client.v3.certificates.get()

def test_after_it(wechatpay_platform):
    assert len(wechatpay_platform.requests) == 1
"""


@pytest.fixture(scope="module")
def failing(tmp_path_factory: pytest.TempPathFactory) -> Ran:
    folder = tmp_path_factory.mktemp("failing")
    return ran_text(folder, test_it=FAILING, test_wide=FAILING_WIDE)


@pytest.mark.parametrize(
    "name",
    [
        "test_unnoticed",
        "test_noticed",
        "test_noticed_by_raises",
        "test_in_a_matcher_of_the_server",
        "test_asked_for_late",
        "test_of_a_wider_platform",
    ],
)
def test_an_error_in_a_thread_fails_the_test_itself(failing: Ran, name: str) -> None:
    assert failing.outcomes[name] == ["FAILED"], failing.text


def test_an_error_after_the_test_fails_its_end(failing: Ran) -> None:
    assert failing.outcomes["test_after_the_test"] == ["PASSED", "ERROR"]


@pytest.mark.parametrize("name", ["test_without_a_platform", "test_after_it"])
def test_other_tests_pass(failing: Ran, name: str) -> None:
    assert failing.outcomes[name] == ["PASSED"]


def test_the_original_error_is_shown_where_it_was_raised(failing: Ran) -> None:
    part = re.split(r"^_+ (\S+) _+$", failing.text, flags=re.MULTILINE)
    shown = part[part.index("test_unnoticed") + 1]
    assert 'raise RuntimeError("broken on purpose")' in shown
    assert re.search(r"test_it\.py:\d+: RuntimeError", shown)


def test_what_the_test_failed_of_is_shown_too(failing: Ran) -> None:
    part = re.split(r"^_+ (\S+) _+$", failing.text, flags=re.MULTILINE)
    shown = part[part.index("test_noticed") + 1]
    assert "GET /v3/certificates answered 500 SYSTEM_ERROR" in shown
    assert "During handling of the above exception" in shown
    assert 'raise RuntimeError("broken on purpose")' in shown


# -- what the plugin costs ----------------------------------------------------------------------

LISTING = """
import sys
def pytest_sessionfinish():
    print("\\nours:", *(name for name in sys.modules if name.startswith("wechatpay_chain")))
    print("heavy:", *{"pytest_httpserver", "werkzeug", "urllib3", "cryptography"} & {*sys.modules})
"""


def test_a_run_without_the_fixtures_imports_three_modules(tmp_path: Path) -> None:
    # pytest-httpserver's own plugin would import it.
    found = ran_text(
        tmp_path, "-s", "-p", "no:pytest_httpserver", conftest=LISTING, test_it="def test(): pass"
    )
    assert found.status == 0
    (line,) = re.findall(r"^ours: (.*)$", found.text, re.MULTILINE)
    assert {*line.split()} == {
        f"wechatpay_chain{part}" for part in ("", "._version", "._pytest_plugin")
    }
    assert "heavy:\n" in found.text


@pytest.mark.parametrize("use", ["", "wechatpay_client"])
def test_a_run_warns_of_nothing(tmp_path: Path, use: str) -> None:
    found = ran_text(tmp_path, test_it=f"def test_it({use}): pass")
    assert found.outcomes == {"test_it": ["PASSED"]}
    assert "warning" not in found.text.lower()


def test_what_is_missing_is_said_by_those_who_need_it(tmp_path: Path) -> None:
    found = ran_text(
        tmp_path,
        "-p",
        "no:pytest_httpserver",
        conftest='import sys; sys.modules["pytest_httpserver"] = None',
        test_it="def test_with(wechatpay_platform): pass\ndef test_without(): pass",
    )
    assert found.outcomes == {"test_with": ["ERROR"], "test_without": ["PASSED"]}
    assert "testing needs pytest_httpserver: pip install pytest-httpserver" in found.text


def test_the_plugin_can_be_left_out(tmp_path: Path) -> None:
    found = ran_text(tmp_path, "-p", "no:wechatpay", test_it="def test_it(wechatpay_client): pass")
    assert found.outcomes == {"test_it": ["ERROR"]}
    assert "fixture 'wechatpay_client' not found" in found.text
