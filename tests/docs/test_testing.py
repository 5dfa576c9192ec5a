"""The chapter on testing: its snippets run, its tables say what the platform does."""

from __future__ import annotations

import argparse
import http.client
import inspect
import os
import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing
from dataclasses import fields
from pathlib import Path
from typing import Any, get_args

import pytest
from support.documents import (
    ROOT,
    TESTING_CHAPTERS,
    Snippet,
    codes,
    column,
    name_of,
    run_chapter,
    snippets,
    tables,
)

from wechatpay_chain import Builder, Client, WeChatPayError, _pytest_plugin, catalogue
from wechatpay_chain._cli.sandbox import add_options
from wechatpay_chain.testing import Checks, DeliveryTerms, Faults, Identity, Notifier, Platform
from wechatpay_chain.testing._control.actions import actions_of, described
from wechatpay_chain.testing._control.commands import Commands
from wechatpay_chain.testing._faults.kinds import KINDS
from wechatpay_chain.testing._identity.keys import PlatformKeys
from wechatpay_chain.testing._notify.sent import Fate

CHAPTERS = list(
    dict.fromkeys((s.path, s.chapter) for path in TESTING_CHAPTERS for s in snippets(path))
)
ENGLISH = TESTING_CHAPTERS[0]

both = pytest.mark.parametrize("path", TESTING_CHAPTERS, ids=name_of)


@pytest.fixture
def wechatpay_settings() -> dict[str, Any]:
    """The whole platform."""
    return {}


# -- snippets -----------------------------------------------------------------------------------


@pytest.mark.parametrize(("path", "chapter"), CHAPTERS, ids=name_of)
def test_the_snippets_of_a_chapter_run(
    path: Path,
    chapter: str,
    platform: Platform,
    client: Client,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.chdir(tmp_path)
    run_chapter(path, chapter, {"Builder": Builder, "platform": platform, "client": client})


def test_the_tests_that_are_shown_pass(tmp_path: Path) -> None:
    shown = [s.code for path in (ENGLISH, ROOT / "README.md") for s in snippets(path)]
    tests = [code for code in shown if "def test_" in code]
    for number, code in enumerate(tests):
        (tmp_path / f"test_shown_{number}.py").write_text(code, "utf-8")
    arguments = ("-m", "pytest", "-q", "-p", "no:cacheprovider", "--rootdir", tmp_path, tmp_path)
    done = ran(sys.executable, "-W", "error", *arguments)
    assert done.returncode == 0, done.stdout
    assert f"{len(tests)} passed" in done.stdout
    assert len(tests) == 3


def shown(language: str) -> list[Snippet]:
    return snippets(ENGLISH, language)


def ran(*command: str | Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        command,
        env={**os.environ, "PYTHONIOENCODING": "utf-8"},
        capture_output=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )


CURL = [line for snippet in shown("sh") for line in snippet.code.splitlines() if "curl" in line]


@pytest.mark.parametrize("line", CURL)
def test_a_curl_line_is_answered(line: str, platform: Platform) -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--json")
    parser.add_argument("-X", dest="method")
    parser.add_argument("url")
    given = parser.parse_args(shlex.split(line)[1:])
    path = given.url.removeprefix("http://127.0.0.1:8080")
    method = given.method or ("GET" if given.json is None else "POST")
    said = {} if given.json is None else {"Content-Type": "application/json"}
    body = None if given.json is None else given.json.encode()
    with closing(http.client.HTTPConnection("127.0.0.1", platform.httpserver.port)) as connection:
        connection.request(method, path, body, said)
        assert connection.getresponse().status in {200, 204}


INTERPRETERS = {"php": ("php", "REFUND.SUCCESS"), "js": ("node", "TRANSACTION.SUCCESS")}


@pytest.mark.parametrize("language", INTERPRETERS)
def test_a_program_in_another_language_steers_the_platform(
    language: str, platform: Platform, tmp_path: Path
) -> None:
    command, printed = INTERPRETERS[language]
    if shutil.which(command) is None:
        pytest.skip(f"{command} is not installed")
    (snippet,) = shown(language)
    program = tmp_path / f"program.{language}"
    program.write_text(snippet.code.replace("127.0.0.1:8080", platform.base_uri[7:-1]), "utf-8")
    done = ran(command, program)
    assert (done.returncode, done.stdout, done.stderr) == (0, f"{printed}\n", "")
    assert platform.deliveries[0].event_type == printed
    assert len(platform.faults.active) == 1


# -- tables -------------------------------------------------------------------------------------


@both
def test_the_table_of_fixtures_is_complete(path: Path) -> None:
    fixtures = {name for name in _pytest_plugin.__all__ if name.startswith("wechatpay_")}
    assert {*codes(column(path, "fixture"))} == fixtures


def rows(path: Path, head: str | tuple[str, str], nth: int = 0) -> dict[str, list[str]]:
    """The rows of the *nth* table that begins with *head*, by each name in the first cell."""
    found = [table[1:] for table in tables(path) if table[0][0] in head]
    return {name: row for row in found[nth] for name in codes(row[:1])}


SETTING = ("setting", "设置")


@both
def test_the_table_of_settings_is_complete(path: Path) -> None:
    parameters = inspect.signature(Platform).parameters
    shown = rows(path, SETTING)
    assert [*shown] == [*parameters]
    for name in ("seed", "documented", "tls", "pace", "keep"):
        assert codes(shown[name][1:2]) == [str(parameters[name].default)]


@both
def test_the_table_of_checks_is_complete(path: Path) -> None:
    assert [*rows(path, "`Checks`")] == [one.name for one in fields(Checks)]


@both
def test_the_table_of_delivery_terms_is_complete(path: Path) -> None:
    shown = rows(path, "`DeliveryTerms`")
    assert [*shown] == [one.name for one in fields(DeliveryTerms)]
    for one in fields(DeliveryTerms):
        if isinstance(one.default, (int, float)):
            assert codes(shown[one.name][1:2]) == [f"{one.default:g}"]


def settings_of(desk: object) -> dict[str, Any]:
    return {
        name: value
        for name, value in vars(desk).items()
        if not name.startswith("_") and (value is None or isinstance(value, (bool, int, str)))
    }


@both
def test_the_table_of_desks_is_complete(path: Path, platform: Platform) -> None:
    shown = rows(path, ("desk", "柜台"))
    desks = {type(desk).__name__: desk for desk in desks_of(platform).values()}
    assert shown.keys() == desks.keys()
    for name, (_, _, acts, looks, settings) in shown.items():
        assert sorted(codes([acts, looks])) == sorted(actions_of(desks[name]).keys() - {"set"}), (
            name
        )
        assert sorted(codes([settings])) == sorted(settings_of(desks[name])), name


def desks_of(platform: Platform) -> Mapping[str, object]:
    return platform._pipeline.desks.named()  # pyright: ignore[reportPrivateUsage]


@both
def test_the_table_of_desks_settings_is_complete(path: Path, platform: Platform) -> None:
    shown = rows(path, SETTING, 1)
    found = [one for desk in desks_of(platform).values() for one in settings_of(desk).items()]
    assert {name: codes(row[1:2]) for name, row in shown.items()} == {
        name: [str(value)] for name, value in found
    }


def public(kind: type) -> set[str]:
    return {name for name in dir(kind) if not name.startswith("_")}


def named_in(path: Path, head: tuple[str, str]) -> set[str]:
    return {re.sub(r"\(.*", "", code) for code in codes(column(path, head))}


@both
def test_the_table_of_the_notifier_is_complete(path: Path) -> None:
    head = ("of `platform.notifier`", "`platform.notifier` 的")
    assert named_in(path, head) == public(Notifier)


@both
def test_every_fate_is_told(path: Path) -> None:
    (line,) = re.findall("^`fate` .*$", path.read_text("utf-8"), re.MULTILINE)
    assert [*get_args(Fate)] == codes([line])[1:]


@both
def test_as_many_events_as_there_are_are_promised(path: Path) -> None:
    assert re.search(rf"\b{len(catalogue.events())}\b", path.read_text("utf-8"))


@both
def test_the_table_of_keys_is_complete(path: Path) -> None:
    named = named_in(path, ("of `platform.keys`", "`platform.keys` 的"))
    assert named == public(PlatformKeys) - {"find", "wrong", "unknown"}  # for the platform's parts


@both
def test_the_table_of_an_identity_is_complete(path: Path) -> None:
    assert {*rows(path, ("member", "成员"))} == {one.name for one in fields(Identity)}


# -- faults -------------------------------------------------------------------------------------

FAULT = ("fault", "故障")


@both
def test_the_table_of_faults_is_complete(path: Path) -> None:
    shown = rows(path, FAULT)
    assert [*shown] == [*KINDS]
    assert {n: codes(row[2:3]) for n, row in shown.items()} == {
        name: [*kind.settings] for name, kind in KINDS.items()
    }


REQUESTS = {name: row for name, row in rows(ENGLISH, FAULT).items() if row[3] != "–"}


@pytest.fixture
def hasty(platform: Platform) -> Iterator[Client]:
    with Builder.factory({**platform.config, "read_timeout": 0.8}) as made:
        yield made


@pytest.mark.parametrize("name", REQUESTS)
def test_a_client_gets_what_the_table_says(name: str, platform: Platform, hasty: Client) -> None:
    _, _, _, error, carried_out = REQUESTS[name]
    platform.faults.add(name)
    with pytest.raises(WeChatPayError) as caught:
        hasty.v3.security.echo.post(json={"echo_message": "hello"})
    assert [caught.type.__name__] == codes([error])
    assert len(platform.requests) == {"yes": 1, "no": 0}[carried_out]


@both
def test_the_ways_to_say_when_a_fault_happens_are_its_parameters(path: Path) -> None:
    named = {code.partition("=")[0] for code in codes(column(path, ("given", "给出")))}
    assert named | {"name", "after", "settings"} == {*parameters_of(Faults.add)}


def parameters_of(function: Callable[..., Any]) -> list[str]:
    return [name for name in inspect.signature(function).parameters if name != "self"]


# -- the process --------------------------------------------------------------------------------


@both
def test_the_table_of_flags_is_complete(path: Path) -> None:
    parser = argparse.ArgumentParser(add_help=False)
    add_options(parser)
    known = {one.option_strings[0]: one for one in parser._actions}
    shown = rows(path, ("flag", "参数"))
    assert shown.keys() == known.keys()
    for flag, one in known.items():
        if one.default not in (None, False, []):
            assert codes(shown[flag][1:2]) == [str(one.default)]


def commands(path: Path) -> dict[tuple[str, str], str]:
    """What the body of each command has, by method and path."""
    head = ("method and path", "方法和路径")
    found = [table[1:] for table in tables(path) if table[0][0] in head]
    return {(row[0].split()[0], codes(row[:1])[0]): row[1] for row in found[0]}


@both
def test_the_table_of_the_control_endpoint_is_complete(path: Path, platform: Platform) -> None:
    known = {(verb, at) for at, verbs in Commands(platform).table.items() for verb in verbs}
    assert {*commands(path)} == known | {("GET", "do"), ("POST", "do/{flow}/{action}")}


@both
def test_the_table_of_the_control_endpoint_has_every_parameter(
    path: Path, platform: Platform
) -> None:
    shown = commands(path)
    for at, verbs in Commands(platform).table.items():
        for verb in verbs.keys() & {"POST"}:
            required, _, optional = shown[verb, at].replace("（", "(").partition("(")
            told = described(verbs[verb])
            others = parameters_of(Faults.add)[1:-1] if at == "faults" else told["optional"]
            assert codes([required]) == told["required"], at
            assert sorted(codes([optional])) == sorted(others), at
