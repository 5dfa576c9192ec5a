"""Each tool that people type Python into completes on nodes, as far as it can; nothing is sent."""

from __future__ import annotations

import functools
import re
import rlcompleter
import string
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any, NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.prompts import completions_of, interactive_shell, python_input
from support.recorder import Recorder, recording_client

from wechatpay_chain import Client, catalogue, repl
from wechatpay_chain._uri.spelling import attribute_of
from wechatpay_chain.repl._readline import NodeCompleter

if TYPE_CHECKING:
    from IPython.core.interactiveshell import InteractiveShell

    from wechatpay_chain.testing import Identity

Names = dict[str, Any]


@pytest.fixture(scope="module")
def names(identity: Identity) -> Iterator[Names]:
    """What a session has; whatever is completed, nothing is sent."""
    recorder = Recorder()
    client = recording_client(identity, recorder)
    yield {"client": client, "node": client.v3.pay, "other": {"v3": 1}, "text": "v3.pay"}
    assert recorder.calls == []


@pytest.fixture
def client(names: Names) -> Client:
    found = names["client"]
    assert isinstance(found, Client)
    return found


@pytest.fixture(scope="module")
def ipython(tmp_path_factory: pytest.TempPathFactory) -> Iterator[InteractiveShell]:
    with interactive_shell(tmp_path_factory.mktemp("ipython")) as made:
        yield made


@pytest.fixture
def shell(ipython: InteractiveShell, names: Names) -> Iterator[InteractiveShell]:
    ipython.user_ns.update(names)
    yield ipython
    repl.unload_ipython_extension(ipython)
    ipython.Completer.use_jedi = True


class Typed:
    """A line as readline tells of it, the cursor at its end."""

    def __init__(self, line: str) -> None:
        self.line = line
        self.word = re.split(r"[ \t\n`~!@#$%^&*()\-=+\[{\]}\\|;:'\",<>/?]", line)[-1]

    def get_line_buffer(self) -> str:
        return self.line

    def get_endidx(self) -> int:
        return len(self.line)


def by_jedi(line: str, names: Names, _shell: Any) -> set[str]:
    import jedi  # type: ignore[import-untyped]

    return {f"{line}{one.complete}" for one in jedi.Interpreter(line, [names]).complete()}


def by_ipython(line: str, _names: Any, shell: InteractiveShell) -> set[str]:
    found = completions_of(shell, line)
    return {line[: one.start] + one.text + line[one.end :] for one in found}


def by_ipython_extended(line: str, names: Names, shell: InteractiveShell) -> set[str]:
    repl.load_ipython_extension(shell)
    return by_ipython(line, names, shell)


def by_ipython_extended_without_jedi(line: str, names: Names, shell: InteractiveShell) -> set[str]:
    shell.Completer.use_jedi = False
    return by_ipython_extended(line, names, shell)


def by_ptpython(line: str, names: Names, _shell: Any, *, configured: bool = False) -> set[str]:
    from prompt_toolkit.completion import CompleteEvent
    from prompt_toolkit.document import Document

    with python_input(names) as (made, _):
        if configured:
            repl.configure(made)
            repl.configure(made)  # once more changes nothing
        event = CompleteEvent(completion_requested=True)
        found = list(made.default_buffer.completer.get_completions(Document(line), event))
    return {line[: len(line) + one.start_position] + one.text for one in found}


def by_ptpython_configured(line: str, names: Names, shell: Any) -> set[str]:
    return by_ptpython(line, names, shell, configured=True)


def by_rlcompleter(line: str, names: Names, _shell: Any) -> set[str]:
    return listed(rlcompleter.Completer(names), Typed(line))


def by_readline(line: str, names: Names, _shell: Any) -> set[str]:
    typed = Typed(line)
    return listed(NodeCompleter(typed, names), typed)


def listed(completer: Any, typed: Typed) -> set[str]:
    """The lines that a completer makes of the one that is typed."""
    before = typed.line[: len(typed.line) - len(typed.word)]
    found: set[str] = set()
    while (match := completer.complete(typed.word, len(found))) is not None:
        assert f"{before}{match}" not in found
        found.add(f"{before}{match}")
    return found


class Case(NamedTuple):
    """What is typed, one line that is offered for it, and who offers it."""

    line: str
    offered: str
    tools: tuple[Callable[[str, Names, Any], set[str]], ...]


OURS = (
    by_ipython_extended,
    by_ipython_extended_without_jedi,
    by_ptpython_configured,
    by_readline,
)
ALL = (by_jedi, by_ipython, by_ptpython, by_rlcompleter, *OURS)
TRANSACTIONS = "client.v3.pay.transactions"
BY_ORDER = f"{TRANSACTIONS}.outTradeNo._out_trade_no_"
CASES = [
    Case(f"{TRANSACTIONS}.", f"{TRANSACTIONS}.native", ALL),
    Case("x = f(client.v3.pay.tr", "x = f(client.v3.pay.transactions", ALL),
    Case("client.v3.global_.", "client.v3.global_.certificates", ALL),
    Case(f"{TRANSACTIONS}.id._", f"{TRANSACTIONS}.id._transaction_id_", ALL),
    Case(f"{TRANSACTIONS}.id.", f"{TRANSACTIONS}.id._transaction_id_", OURS),
    Case('client["v3/pay"].tr', 'client["v3/pay"].transactions', OURS),
    Case(
        'client["v3/pay/transactions/nat',
        'client["v3/pay/transactions/native',
        (by_ipython, *OURS),
    ),
    Case("client.v3['pay/tr", "client.v3['pay/transactions/native", OURS),
    Case('node.chain("tr', 'node.chain("transactions/native', OURS),
    Case(
        f"{BY_ORDER}.get(out_trade",
        f"{BY_ORDER}.get(out_trade_no=",
        (
            by_jedi,
            by_ipython,
            by_ipython_extended,
            by_ptpython,
            by_ptpython_configured,
        ),
    ),
]
OFFERS = [(tool, case.line, case.offered) for case in CASES for tool in case.tools]


@pytest.mark.parametrize(("tool", "line", "offered"), OFFERS)
def test_a_tool_completes(
    tool: Callable[..., set[str]], line: str, offered: str, names: Names, shell: InteractiveShell
) -> None:
    assert offered in tool(line, names, shell)


@pytest.mark.parametrize("tool", [by_jedi, *OURS])
def test_nothing_is_offered_that_is_not_documented(
    tool: Callable[..., set[str]], names: Names, shell: InteractiveShell
) -> None:
    found = {line.rpartition(".")[2] for line in tool(f"{TRANSACTIONS}.native.", names, shell)}

    assert {name.rstrip("(") for name in found} == {"chain", "post", "postAsync", "post_async"}


@pytest.mark.parametrize("tool", OURS)
def test_all_else_is_completed_as_before(
    tool: Callable[..., set[str]], names: Names, shell: InteractiveShell
) -> None:
    found = tool("x = text.startsw", names, shell)

    assert [line.rstrip("(") for line in found] == ["x = text.startswith"]


@pytest.mark.parametrize(
    ("line", "word", "offered"),
    [
        ('client["v3/pay/transactions/nat', "nat", "native"),
        ('client["v3/pay/transactions/', "", "native"),
        ('client["v3/pay/transactions/nat', "pay/transactions/nat", "pay/transactions/native"),
        (
            'client["v3/pay/transactions/nat',
            'client["v3/pay/transactions/nat',
            'client["v3/pay/transactions/native',
        ),
    ],
)
def test_candidates_continue_the_word_that_is_asked_for(
    line: str, word: str, offered: str, names: Names
) -> None:
    completer = NodeCompleter(Typed(line), names)
    found = [completer.complete(word, state) for state in range(20)]

    assert offered in found
    assert found[-1] is None


def test_ipython_is_left_as_it_was(shell: InteractiveShell) -> None:
    completer = shell.Completer
    repl.load_ipython_extension(shell)
    repl.load_ipython_extension(shell)
    assert len(completer.custom_matchers) == 1
    repl.unload_ipython_extension(shell)
    repl.unload_ipython_extension(shell)

    assert completer.custom_matchers == []


def test_ipython_loads_the_extension_by_its_name(shell: InteractiveShell) -> None:
    shell.run_line_magic("load_ext", "wechatpay_chain.repl")

    assert len(shell.Completer.custom_matchers) == 1
    shell.run_line_magic("unload_ext", "wechatpay_chain.repl")
    assert shell.Completer.custom_matchers == []


def test_ipython_completes_on_a_later_line(shell: InteractiveShell) -> None:
    text = 'x = 1\nclient[\n  "v3/pay/transactions/nat'

    assert f"{text}ive" in by_ipython_extended(text, {}, shell)


@pytest.mark.parametrize(
    ("typed", "end"),
    [(f"{TRANSACTIONS}.nat", ""), ('client["v3/pay/transactions/nat', '"]')],
)
def test_the_tabulator_key_completes_in_ptpython(typed: str, end: str, names: Names) -> None:
    with python_input(names) as (made, pipe):
        made.complete_while_typing = False  # which would take a tabulator this early for its own
        repl.configure(made)

        def end_line(buffer: Any) -> None:
            if buffer.text.endswith("native"):
                pipe.send_text(f"{end}\r")

        made.default_buffer.on_text_changed += end_line
        pipe.send_text(f"{typed}\t")

        assert made.app.run() == f"{typed}ive{end}"


class Walk(NamedTuple):
    """One step on the way along a documented path."""

    node: str
    name: str
    """An attribute, or template text where there is none."""
    by_item: bool


@functools.cache
def walks() -> list[Walk]:
    """Every step to every documented call, the verb last."""
    found = set()
    for endpoint in catalogue.endpoints():
        node = "client"
        for segment in re.findall("[^/]+/?$|[^/]+", endpoint.template):
            name = attribute_of(segment)
            found.add(Walk(node, name or segment, name is None))
            node += f"[{segment!r}]" if name is None else f".{name}"
        found.add(Walk(node, endpoint.method.lower(), False))
    return sorted(found)


def test_every_step_to_every_endpoint_is_listed(names: Names) -> None:
    listings = {node: set(dir(eval(node, dict(names)))) for node in {one.node for one in walks()}}

    assert len(walks()) > 2000
    assert [w for w in walks() if not w.by_item and w.name not in listings[w.node]] == []


def test_every_step_to_every_endpoint_is_completed_at_the_prompt(names: Names) -> None:
    found = {node: by_readline(f"{node}.", names, None) for node in {one.node for one in walks()}}
    lines = [(w, f"{w.node}.{w.name}") for w in walks() if not w.by_item]

    assert [w for w, line in lines if not {line, f"{line}("} & found[w.node]] == []


def test_every_attribute_to_every_endpoint_is_completed_by_rlcompleter(names: Names) -> None:
    steps = [w for w in walks() if not w.by_item and "[" not in w.node]
    starts = {w: f"{w.node}.{'_' if w.name[0] == '_' else ''}" for w in steps}
    completer = rlcompleter.Completer(dict(names))
    found = {s: set(completer.attr_matches(s)) for s in {*starts.values()}}

    def lines(walk: Walk) -> set[str]:
        return {f"{walk.node}.{walk.name}{end}" for end in ("", "(", "()")}

    assert [w for w in steps if not lines(w) & found[starts[w]]] == []


def test_every_step_without_an_attribute_is_completed_as_an_item(names: Names) -> None:
    items = [one for one in walks() if one.by_item]
    found = {w: repl.complete_template(f"{w.node}['{w.name}", names) for w in items}

    assert len(items) >= 1
    assert [w for w, one in found.items() if one is None or not one.candidates] == []


def test_every_template_is_a_key_of_the_root(client: Client) -> None:
    keys = client._ipython_key_completions_()

    assert {one.template for one in catalogue.endpoints()} == set(keys)


PIECES = [
    "client",
    "node",
    "other",
    ".v3",
    ".chain",
    "(",
    ")",
    "[",
    "]",
    '"',
    "'",
    "v3/",
    "\n",
    "#",
]
LETTERS = st.text(string.printable, max_size=4)


@given(st.lists(st.sampled_from(PIECES) | LETTERS, max_size=12).map("".join))
def test_whatever_is_typed_completion_is_silent(names: Names, line: str) -> None:
    for found in (repl.complete_template(line, names), repl.complete_attribute(line, names)):
        if found is not None:
            assert line.endswith(found.typed)
            assert all(one.startswith(found.typed) for one in found.candidates)
