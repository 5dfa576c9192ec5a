"""A node is looked at, printed, copied and completed on by real tools: nothing is ever sent."""

from __future__ import annotations

import asyncio
import collections.abc
import contextlib
import copy
import doctest
import gc
import inspect
import io
import json
import os
import pickle
import pprint
import pydoc
import rlcompleter
import traceback
import weakref
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any
from unittest import mock

import pytest
from support.prompts import completions_of, interactive_shell, output_of
from support.recorder import configuration
from support.rows import for_each

from wechatpay_chain import Builder, Client
from wechatpay_chain._call.driver import Driver
from wechatpay_chain.exceptions import EncodingError

if TYPE_CHECKING:
    from IPython.core.interactiveshell import InteractiveShell
    from rich.console import Console

    from wechatpay_chain.testing import Identity

VERBS = {"get", "post", "put", "patch", "delete"}
# What is offered behind each node: documented segments and verbs, all verbs where nothing is known.
OFFERED = {
    "client": {"v3", "chain", "close"},
    "client.v3": {"pay", "global_", "chain"},
    "client.v3.pay.transactions.id._transaction_id_": {"get", "get_async", "getAsync", "chain"},
    "client.v3.certificates.get": {"preview", "chain"},
    "client.v3.chain": {"chain", *VERBS},
    "client['v3/ecommerce/applyments/']": {"post", "chain"},
    "client.v3.nowhere": {"chain", "post_async", *VERBS},
}
NODES = [
    "client",
    "client.v3",
    "client.v3.pay.transactions.id._transaction_id_",
    "client.v3.certificates.get",
    "client.v3.certificates.getAsync",
    "client.v3.chain",
    "client['v3/ecommerce/applyments/']",
]


@pytest.fixture(autouse=True)
def sent(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[Any]]:
    """Every call of any verb, however it ends; a test that leaves one behind fails."""
    calls: list[Any] = []

    def prepared(_driver: Driver, *call: Any) -> Any:
        calls.append(call)
        raise RuntimeError("a verb was called")

    monkeypatch.setattr(Driver, "_prepared", prepared)
    yield calls
    assert calls == []


@pytest.fixture
def client(identity: Identity) -> Client:
    return Builder.factory(configuration(identity))


@pytest.fixture
def names(client: Client) -> dict[str, Any]:
    """What a session has; ``Promise`` and ``asyncio`` as a user would have them."""
    return {"client": client, "node": client.v3.pay, "asyncio": asyncio}


@pytest.fixture(params=NODES)
def node(request: pytest.FixtureRequest, client: Client) -> Any:
    return eval(request.param, {"client": client})


@pytest.fixture(scope="module")
def ipython(tmp_path_factory: pytest.TempPathFactory) -> Iterator[InteractiveShell]:
    with interactive_shell(tmp_path_factory.mktemp("ipython")) as made:
        yield made


@pytest.fixture
def shell(ipython: InteractiveShell, names: dict[str, Any]) -> InteractiveShell:
    ipython.user_ns.update(names)
    return ipython


def test_the_fixture_sees_a_call(client: Client, sent: list[Any]) -> None:
    with pytest.raises(RuntimeError):
        client.v3.certificates.get()

    assert sent.pop()[:2] == ("GET", "v3/certificates")


# Without jedi, IPython looks only at names: never at an attribute of what has a __getattr__.
@pytest.mark.parametrize(
    ("text", "use_jedi", "offered"),
    [
        ("client.v3.", True, {"pay", "global_"}),
        ("client.v3['pay'].transactions.", True, VERBS),
        ("client.v3.certificates.", True, {"get", "get_async", "getAsync"}),
        ("node.", True, {"transactions"}),
        ("node.", False, {"transactions"}),
        ("client.", False, {"v3", "close"}),
    ],
)
def test_ipython_completes_segments_and_verbs(
    shell: InteractiveShell, text: str, use_jedi: bool, offered: set[str]
) -> None:
    shell.Completer.use_jedi = use_jedi
    found = {completion.text for completion in completions_of(shell, text)}

    assert {name.removeprefix(".") for name in found} >= offered


@pytest.mark.parametrize(
    "text", ["client.v3.get().", "client.v3.certificates.post_async().", "client[", "client.v3['"]
)
def test_ipython_completes_on_calls_without_calling(shell: InteractiveShell, text: str) -> None:
    completions_of(shell, text)


@pytest.mark.parametrize("text", ["client.v3.pay", "client.v3.get", "[client.v3]", "client"])
def test_ipython_displays_a_repr(shell: InteractiveShell, names: dict[str, Any], text: str) -> None:
    success, captured = output_of(shell, text)

    assert success
    assert captured.stdout.strip().endswith(repr(eval(text, names)))
    assert captured.stderr == ""


def test_jupyter_is_given_text_html_and_markdown(shell: InteractiveShell, node: Any) -> None:
    data, _ = shell.display_formatter.format(node)  # type: ignore[union-attr]

    assert data.keys() == {"text/plain", "text/html", "text/markdown"}
    assert data["text/plain"] == repr(node)


def test_html_has_links_and_no_markup_of_its_own(client: Client) -> None:
    shown = client.v3.certificates._repr_html_()

    assert '<a href="https://pay.weixin.qq.com/doc/v3/' in shown
    assert "<script>" not in client["v3/<script>"]._repr_html_()


@pytest.mark.parametrize("marks", ["?", "??"])
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("client", ".v3"),
        ("client.v3.pay", ".transactions"),
        ("client.v3.certificates.get_async", "获取平台证书列表"),
        ("client.v3.pay.transactions.native.post", "encrypted (RSA)"),
    ],
)
def test_ipython_s_question_mark_shows_the_documentation(
    shell: InteractiveShell, text: str, marks: str, expected: str
) -> None:
    success, captured = output_of(shell, f"{text}{marks}")

    assert success
    assert marks == "??" or expected in captured.stdout  # which shows the source


@pytest.mark.parametrize(
    ("text", "offered"),
    [
        ("client.v3.pay.", {"transactions", "chain"}),
        ("client.v3['x'].", VERBS),
        ("client.v3.get().", {"json"}),
        ("node.", {"transactions"}),
    ],
)
def test_jedi_completes(names: dict[str, Any], text: str, offered: set[str]) -> None:
    import jedi  # type: ignore[import-untyped]

    found = {completion.name for completion in jedi.Interpreter(text, [names]).complete()}

    assert found >= offered


def test_jedi_shows_a_verbs_signature(names: dict[str, Any]) -> None:
    import jedi

    text = "client.v3.pay.transactions.native.post("
    (signature,) = jedi.Interpreter(text, [names]).get_signatures()

    assert [parameter.name for parameter in signature.params][:2] == ["options", "json"]


@pytest.mark.parametrize("text", ["client.v3.certificates.", "client.v3.certificates.g"])
def test_the_standard_completer_completes(names: dict[str, Any], text: str) -> None:
    completer = rlcompleter.Completer(names)
    found = {completer.complete(text, state) for state in range(80)}

    assert "client.v3.certificates.get(" in found


def test_a_copy_is_the_node_itself(node: Any) -> None:
    assert copy.copy(node) is copy.deepcopy(node) is node
    assert copy.deepcopy({"kept": [node]})["kept"][0] is node


@for_each("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_a_node_is_not_pickled(node: Any, protocol: int) -> None:
    with pytest.raises(TypeError, match=r"pickle str\(node\)"):
        pickle.dumps(node, protocol)


def test_a_client_can_be_referred_to_weakly(identity: Identity) -> None:
    made = Builder.factory(configuration(identity))
    reference = weakref.ref(made)
    del made
    gc.collect()

    assert reference() is None


def test_asyncio_takes_a_node_for_nothing_of_its_own(node: Any) -> None:
    assert not asyncio.iscoroutine(node)
    assert not asyncio.isfuture(node)
    assert not inspect.iscoroutinefunction(node)
    assert not inspect.isawaitable(node)


@for_each("gathered", [False, True])
def test_a_node_is_not_awaited(node: Any, gathered: bool) -> None:
    async def wait() -> None:
        await (asyncio.gather(node) if gathered else node)

    with pytest.raises(TypeError):
        asyncio.run(wait())


def console(out: io.StringIO) -> Console:
    from rich.console import Console

    return Console(file=out, width=200)


def pretty(node: Any) -> str:
    from rich.pretty import pretty_repr

    return pretty_repr(node)


@for_each(
    "show",
    [
        lambda node, console: console.print({"a": [node]}),
        lambda node, console: console.print(pretty(node)),
        lambda node, console: console.log("here", log_locals=True),
    ],
)
def test_rich_shows_a_nodes_repr(node: Any, show: Callable[[Any, Any], None]) -> None:
    out = io.StringIO()
    show(node, console(out))

    assert repr(node) in out.getvalue()


def test_rich_prints_a_node_as_its_template(node: Any) -> None:
    out = io.StringIO()
    console(out).print(node)

    assert out.getvalue() == f"{node}\n"


@for_each("everything", [False, True])
def test_rich_inspects_a_node(node: Any, everything: bool) -> None:
    import rich

    out = io.StringIO()
    rich.inspect(node, console=console(out), all=everything, help=everything)

    assert len(out.getvalue().splitlines()) > 2


def test_inspect_looks_without_touching(node: Any) -> None:
    members = dict(inspect.getmembers(node))

    assert members.keys() == set(dir(node))
    assert inspect.unwrap(node) is node
    assert inspect.getdoc(node)
    assert not inspect.isclass(node)
    assert not inspect.isroutine(node)


def test_a_verb_has_a_signature(client: Client) -> None:
    by_number = client.v3.pay.transactions.outTradeNo._out_trade_no_

    signature = str(inspect.signature(by_number.get))

    assert signature.startswith(
        "(options=None, /, *, out_trade_no=required, query=required, headers=None, "
    )
    assert signature.endswith("-> 'Response'")


def test_a_node_without_a_verb_has_no_signature(client: Client) -> None:
    with pytest.raises(TypeError, match="is not a callable object"):
        inspect.signature(client.v3.pay)  # type: ignore[arg-type] # it is asked of anything


def test_doctest_looks_for_examples(node: Any) -> None:
    doctest.DocTestFinder().find(node, "node")
    module = mock.Mock(spec=[], __name__="session", __doc__="", client=node)

    assert doctest.DocTestFinder(exclude_empty=False).find(module, "session")


def test_pprint_and_format_print(node: Any) -> None:
    assert pprint.pformat([node]) == f"[{node!r}]"
    assert f"{node}" == str(node)


@for_each("make", [mock.create_autospec, lambda spec: mock.Mock(spec=spec)])
def test_mock_copies_a_nodes_shape(node: Any, make: Callable[[Any], Any]) -> None:
    made = make(node)

    assert [name for name in dir(node) if not hasattr(made, name)] == []


def test_mock_copies_the_clients_class() -> None:
    made = mock.create_autospec(Client, instance=True)
    made.close()

    made.close.assert_called_once_with()


INTERFACES = sorted({*collections.abc.__all__} - {"ByteString"})  # which is deprecated


@for_each("name", INTERFACES)
def test_a_node_is_hashable_and_nothing_else(client: Client, name: str) -> None:
    interface = getattr(collections.abc, name)

    assert isinstance(client.v3, interface) is (name == "Hashable")
    assert isinstance(client["v3"].get, interface) is (name in {"Hashable", "Callable"})


def test_only_the_client_is_a_context_manager(client: Client) -> None:
    assert isinstance(client, contextlib.AbstractContextManager)
    assert not isinstance(client.v3, contextlib.AbstractContextManager)
    assert not isinstance(client.v3, os.PathLike)


def assign(node: Any) -> None:
    node["x"] = 1


@for_each(
    "operation",
    [
        iter,
        list,
        dict,
        len,
        reversed,
        next,
        int,
        os.fspath,
        json.dumps,
        sorted,
        lambda node: "x" in node,
        lambda node: node < node.x,
        lambda node: node + node,
        lambda node: node / "x",
        lambda node: {**node},
        lambda node: [*node],
        lambda node: node[0],
        lambda node: node.__enter__(),
        assign,
    ],
)
def test_what_a_path_cannot_do_raises(client: Client, operation: Callable[[Any], Any]) -> None:
    with pytest.raises((TypeError, AttributeError)):
        operation(client.v3.pay)


def test_a_node_is_true(node: Any) -> None:
    assert bool(node) is True


@for_each("name", ["__len__", "__html__", "__array__", "__fspath__", "__wrapped__"])
def test_no_node_answers_to_python_s_own_names(node: Any, name: str) -> None:
    assert not hasattr(node, name)


@for_each("text, offered", OFFERED.items())
def test_dir_lists_what_can_be_had(names: dict[str, Any], text: str, offered: set[str]) -> None:
    assert set(dir(eval(text, names))) >= offered


def test_dir_offers_placeholders_and_no_verb_that_is_not_documented(client: Client) -> None:
    assert dir(client.v3.pay.transactions.id) == ["_transaction_id_", "chain"]
    assert dir(client.v3.certificates) == ["chain", "get", "getAsync", "get_async"]


def test_all_that_dir_lists_can_be_had(node: Any) -> None:
    assert [name for name in dir(node) if not hasattr(node, name)] == []


@pytest.mark.parametrize(
    ("thing", "expected"),
    [
        (Client, "The root of every chain."),
        ("client.v3.pay", ".transactions  "),
        ("client.v3.certificates", "encrypt_certificate"),
        ("client.v3.certificates.get", "Answer (json, signed):"),
        ("client.v3.get", "No documented endpoint"),
    ],
)
def test_help_has_the_documentation(names: dict[str, Any], thing: Any, expected: str) -> None:
    shown = pydoc.render_doc(eval(thing, names) if isinstance(thing, str) else thing)

    assert expected in shown


def test_the_verbs_are_seen_on_the_class() -> None:
    members = dict(inspect.getmembers(Client))

    assert members.keys() >= VERBS
    assert Client.get is Client.__mro__[1].get  # type: ignore[attr-defined] # AnyNode


def test_a_traceback_shows_a_node(node: Any) -> None:
    try:
        _ = node.v3[0]
    except TypeError as error:
        lines = traceback.TracebackException.from_exception(error, capture_locals=True).format()

    assert repr(node) in "".join(lines)


def test_a_node_is_no_json(client: Client) -> None:
    from wechatpay_chain._codec import encode_json

    with pytest.raises(EncodingError, match=r"payer\.openid"):
        encode_json({"payer": {"openid": client.v3}})


def test_a_segment_that_is_only_named_like_a_verb_is_described_as_one(client: Client) -> None:
    node = client["v3"].profitsharing.receivers.delete

    assert "  # v3/profitsharing/receivers/delete: post() " in repr(node)
    assert "POST v3/profitsharing/receivers/delete" in str(inspect.getdoc(node))


def test_a_trailing_slash_needs_no_value(client: Client) -> None:
    signature = inspect.signature(client["v3"].ecommerce.applyments._empty_.post)

    assert "empty" not in signature.parameters
    signature.bind({"json": {}})  # PHP's mapping holds what is required


HOSTILE = "users/x\n```\n<img src=x onerror=alert(1)>\x1b[31m"


def test_a_path_cannot_leave_its_description(client: Client) -> None:
    node = client["v3/marketing/partner/product-coupon/"][HOSTILE]

    assert "\x1b" not in str(inspect.getdoc(node)) + repr(node)
    assert "<img" not in node._repr_html_()
    fence, *_, last = node._repr_markdown_().splitlines()
    assert fence == f"{last}text"
    assert last not in node._repr_markdown_()[len(fence) : -len(last)]
