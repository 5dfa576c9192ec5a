"""The documents: both languages agree, links lead somewhere, tables say what the code does."""

from __future__ import annotations

import ast
import inspect
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from support.documents import (
    DOCUMENTS,
    GUIDES,
    TWINS,
    USER_DOCUMENTS,
    anchors,
    codes,
    column,
    headings,
    links,
    name_of,
    snippets,
    tables,
)
from support.rows import for_each

from wechatpay_chain import (
    Builder,
    Client,
    ConfigurationError,
    Formatter,
    Transformer,
    catalogue,
    certificates,
    exceptions,
    notifications,
    testing,
)
from wechatpay_chain._protocols.v2.frontend import FrontendV2
from wechatpay_chain._protocols.v2.unsigned import UNSIGNED as UNSIGNED_V2
from wechatpay_chain._protocols.v3.unsigned import UNSIGNED
from wechatpay_chain._transport.transport import Transport
from wechatpay_chain.crypto import AesEcb, AesGcm, Hash, Rsa
from wechatpay_chain.typing import RequestOptions
from wechatpay_chain.util import MediaUtil, PemUtil

if TYPE_CHECKING:
    from wechatpay_chain.testing import Platform

pairs = pytest.mark.parametrize(("one", "other"), TWINS.items(), ids=name_of)
guides = pytest.mark.parametrize("path", GUIDES, ids=name_of)
documents = pytest.mark.parametrize("path", DOCUMENTS, ids=name_of)
user_documents = pytest.mark.parametrize("path", USER_DOCUMENTS, ids=name_of)


# -- two languages ------------------------------------------------------------------------------

CHINESE = re.compile("[\u4e00-\u9fff]")


def skeleton(code: str) -> str:
    """The syntax tree of *code*, which has no comments, and without texts in Chinese."""
    tree = ast.parse(code)
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and CHINESE.search(str(node.value)):
            node.value = "文"
    return ast.dump(tree)


@pairs
def test_both_languages_have_the_same_snippets(one: Path, other: Path) -> None:
    ours, theirs = snippets(one), snippets(other)
    assert [skeleton(s.code) for s in ours] == [skeleton(s.code) for s in theirs]
    promises = [re.findall("# (?:->|raises) .*", s.code) for s in (*ours, *theirs)]
    assert promises[: len(ours)] == promises[len(ours) :]


@pairs
@pytest.mark.parametrize("language", ["sh", "dockerfile", "php", "js"])
def test_both_languages_have_the_same_commands(one: Path, other: Path, language: str) -> None:
    assert [s.code for s in snippets(one, language)] == [s.code for s in snippets(other, language)]


@pairs
def test_both_languages_have_the_same_chapters(one: Path, other: Path) -> None:
    assert [level for level, _ in headings(one)] == [level for level, _ in headings(other)]


@pairs
def test_both_languages_have_the_same_rows(one: Path, other: Path) -> None:
    ours, theirs = (
        [[len(row) for row in table] for table in tables(path)] for path in (one, other)
    )
    assert ours == theirs


@pairs
def test_both_languages_have_the_same_code_in_their_tables(one: Path, other: Path) -> None:
    ours, theirs = (
        [sorted(re.findall("`[^`]+`", " ".join(row))) for table in tables(path) for row in table]
        for path in (one, other)
    )
    assert ours == theirs


# -- links and names ----------------------------------------------------------------------------


@documents
def test_links_lead_somewhere(path: Path) -> None:
    for link in links(path):
        file, _, anchor = link.partition("#")
        target = (path.parent / file).resolve() if file else path
        assert target.exists(), link
        assert not anchor or anchor in anchors(target), link


@documents
def test_errors_are_called_by_their_names(path: Path) -> None:
    foreign = {"AttributeError", "TypeError", "ValueError"}
    foreign |= {n for n in dir(notifications) + dir(certificates) if n.endswith("Error")}
    foreign |= {n for n in testing.__all__ if n.endswith("Error")}
    named = set(re.findall(r"\b[A-Z]\w+Error\b", path.read_text("utf-8")))
    assert named <= {*exceptions.__all__, *foreign}


@user_documents
def test_code_in_tables_is_python(path: Path) -> None:
    for table in tables(path):
        if "Python" in table[0]:
            for cell in (row[table[0].index("Python")] for row in table[1:]):
                for code in re.findall("`([^`]+)`", cell):
                    whole = f"client{code}" if code.startswith(".") else code
                    ast.parse(re.sub(r"(?<=\.)…", "more", whole).replace("…", "..."))


# -- tables and the code ------------------------------------------------------------------------


@guides
def test_the_table_of_the_configuration_is_complete(path: Path) -> None:
    with pytest.raises(ConfigurationError) as caught:
        Builder.factory(zzzzzzzzzzzz=1)
    known = str(caught.value).partition("known are ")[2].split(", ")
    assert sorted(codes(column(path, ("key", "配置项")))) == sorted(known)


@guides
def test_the_defaults_in_the_table_are_the_clients(path: Path, platform: Platform) -> None:
    head = ("key", "配置项")
    given = dict(zip(codes(column(path, head)), column(path, head, 2), strict=True))
    client = Builder.factory(platform.config, base_uri=None)
    limits = [f"{name}={given[name].strip('`')}" for name in ("connect_timeout", "read_timeout")]
    assert given["base_uri"].strip("`") in repr(client)
    assert ", ".join(limits) in repr(Transport())


@guides
def test_the_table_of_request_options_is_complete(path: Path) -> None:
    options = codes(column(path, ("option", "选项")))
    assert sorted(options) == sorted(RequestOptions.__annotations__)


@guides
def test_the_table_of_errors_is_complete(path: Path) -> None:
    named = codes(column(path, ("error", "异常")))
    assert sorted(named) == sorted(exceptions.__all__)


@guides
def test_the_table_of_unsigned_answers_is_complete(path: Path) -> None:
    rows = codes(column(path, ("method", "方法"), 1))
    assert [re.sub(r"\{\w+\}", "{}", row) for row in rows] == [row.path for row in UNSIGNED]


@guides
def test_the_table_of_notifications_errors_is_complete(path: Path) -> None:
    named = codes(column(path, ("raised", "抛出")))
    own = {name for name in notifications.__all__ if name.endswith("Error")}
    assert own - {"NotificationError"} <= {*named}
    assert len(named) == len({*named})


# -- APIv2 --------------------------------------------------------------------------------------

UNDER_V2 = ("under `v2/`", "`v2/` 下的路径")


def v2_table(path: Path, last: tuple[str, str]) -> list[list[str]]:
    """The rows of the table of paths under ``v2/`` whose last column is called *last*."""
    found = [t for t in tables(path) if t[0][0] in UNDER_V2 and t[0][-1] in last]
    assert len(found) == 1
    return found[0][1:]


@guides
def test_the_table_of_unsigned_apiv2_answers_is_complete(path: Path) -> None:
    rows = v2_table(path, ("besides", "另外"))
    shown = {frozenset(codes([paths])) for paths, _, _ in rows}
    kinds = {(row.reason, row.optional, row.kind) for row in UNSIGNED_V2}
    known = {
        kind: frozenset(r.path for r in UNSIGNED_V2 if (r.reason, r.optional, r.kind) == kind)
        for kind in kinds
    }
    assert shown == {*known.values()}
    assert len(rows) == len(shown)


@guides
def test_the_table_of_unsigned_apiv2_answers_says_what_else_may_come(path: Path) -> None:
    rows = v2_table(path, ("besides", "另外"))
    said = {code: more for paths, _, more in rows for code in codes([paths])}
    flags = {(row.optional, row.kind == "page", said[row.path]) for row in UNSIGNED_V2}
    assert len(flags) == len({more for *_, more in flags}) == len({flag[:2] for flag in flags}) == 3
    assert (False, False, "–") in flags


@guides
def test_the_table_of_apiv2_hosts_is_the_catalogues(path: Path) -> None:
    heads = ("host", "主机")
    rows = zip(column(path, heads), column(path, heads, 1), strict=True)
    shown = {code: codes([host])[0] for host, paths in rows for code in codes([paths])}
    documented = [e for e in catalogue.endpoints() if e.protocol == "v2" and e.base_uri]
    assert shown == {endpoint.path: endpoint.base_uri for endpoint in documented}


@guides
def test_the_table_of_successors_is_the_catalogues(path: Path) -> None:
    shown = {
        code: (since, tuple(codes([successors])))
        for paths, since, successors in v2_table(path, ("in APIv3", "APIv3 接口"))
        for code in codes([paths])
    }
    known = {
        endpoint.path: (endpoint.status.since, endpoint.status.successors)
        for endpoint in catalogue.endpoints()
        if endpoint.protocol == "v2" and endpoint.status and endpoint.status.successors
    }
    assert shown == known


@guides
def test_the_table_of_apiv2_front_ends_is_complete(path: Path) -> None:
    heads = ("of `client.frontend_v2`", "`client.frontend_v2` 的方法")
    calls = [ast.parse(code.replace("…", "...")).body[0] for code in codes(column(path, heads))]
    named = set()
    for call in calls:
        assert isinstance(call, ast.Expr)
        assert isinstance(call.value, ast.Call)
        assert isinstance(call.value.func, ast.Name)
        named.add(call.value.func.id)
        method: Any = getattr(FrontendV2, call.value.func.id)
        given = {str(each.arg): each.value for each in call.value.keywords}
        inspect.signature(method).bind(None, *call.value.args, **given)
    assert named == {name for name in vars(FrontendV2) if not name.startswith("_")}


def spellings() -> list[tuple[str, str]]:
    found: list[tuple[str, str]] = []
    for path in GUIDES:
        written, paths = (codes(column(path, ("written", "写法"), at)) for at in (0, 1))
        found += zip(written, paths, strict=True)
    return found


@for_each("written, path", spellings())
def test_a_path_is_spelled_as_the_table_says(written: str, path: str, client: Client) -> None:
    assert str(eval(written, {"client": client})) == path


@guides
def test_the_helpers_take_what_the_table_for_porters_gives_them(path: Path) -> None:
    media = MediaUtil("a.jpg", b"")
    classes = (Rsa, AesGcm, AesEcb, Hash, Formatter, PemUtil, Transformer)
    owners = {each.__name__: each for each in classes}
    for code in codes(column(path, "PHP", 1)):
        call = ast.parse(code, mode="eval").body
        assert isinstance(call, ast.Call)
        if isinstance(call.func, ast.Name):
            assert call.func.id == "MediaUtil"
            function: Any = MediaUtil
        else:
            assert isinstance(call.func, ast.Attribute)
            assert isinstance(call.func.value, ast.Name)
            function = getattr({**owners, "media": media}[call.func.value.id], call.func.attr)
        inspect.signature(function).bind(*call.args)
