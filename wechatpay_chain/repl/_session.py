"""A session: a client and what goes with it; at a prompt, or for one text of Python."""

from __future__ import annotations

import ast
import code
import sys
import traceback
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from importlib.util import find_spec
from typing import Any, NamedTuple

from wechatpay_chain import catalogue
from wechatpay_chain._call.environment import configuration
from wechatpay_chain._client import Builder, Client
from wechatpay_chain.exceptions import WeChatPayError
from wechatpay_chain.repl._readline import enable_completion

__all__ = ["Session", "opened_session", "prompt", "run"]

_NAME = "<code>"
_TRY = (
    "client.v3.pay.transactions.           and the Tab key; client.v3.pay? in IPython",
    'catalogue.search("退款")              endpoints by words',
    "client.v3.certificates.get.preview()  what would be sent, without sending it",
)
_TRY_SANDBOX = (
    *_TRY[:2],
    'platform.expect("GET", "/v3/certificates").respond(lambda call: {"data": []})',
    "client.v3.certificates.get().json()",
)


class Session(NamedTuple):
    """What a session starts with."""

    names: dict[str, Any]
    """``client``, ``catalogue``, and in a sandbox ``platform``."""
    banner: str
    sandbox: bool = False
    """Whether the client talks to a stand-in on this machine."""


@contextmanager
def opened_session(environment: Mapping[str, str], *, sandbox: bool) -> Iterator[Session]:
    """Open a client, and close it afterwards.

    Args:
        environment: As :func:`wechatpay_chain._call.environment.configuration` reads it; a sandbox
            if none is set.
        sandbox: Whether to use a sandbox whatever is set.

    Raises:
        ConfigurationError: Some are missing, or cannot be used.
        ImportError: A sandbox needs the extra ``testing``.
    """
    config = None if sandbox else configuration(environment)
    if config is not None:
        with Builder.factory(config) as client:
            yield _session("real calls, for a real merchant", client, _TRY)
        return
    from wechatpay_chain.testing import Platform  # needs an extra

    with Platform() as platform, Builder.factory(platform.config) as client:
        about = "sandbox: nothing leaves this machine"
        yield _session(about, client, _TRY_SANDBOX, platform=platform)


def _session(about: str, client: Client, hints: tuple[str, ...], **more: Any) -> Session:
    names = {"client": client, "catalogue": catalogue, **more}
    lines = [about, f"client = {client!r}", *(f"  {hint}" for hint in hints)]
    return Session(names, "\n".join(lines), "platform" in names)


def prompt(session: Session, *, plain: bool) -> None:
    """Prompt for Python until the session ends; no history is kept on disk.

    Args:
        session: What there is to work with.
        plain: Whether to use Python's own prompt even if IPython is installed.
    """
    if plain or find_spec("IPython") is None:
        _plain(session)
    else:
        _ipython(session)


def _plain(session: Session) -> None:
    banner = session.banner
    try:
        enable_completion(session.names)
    except ImportError as error:
        banner = f"{banner}\n{error}"
    code.interact(banner, local=session.names, exitmsg="")


def _ipython(session: Session) -> None:
    from IPython import start_ipython  # where it is installed
    from traitlets.config import Config

    config = Config()
    config.TerminalInteractiveShell.banner1 = f"{session.banner}\n"
    config.InteractiveShellApp.extra_extensions = ["wechatpay_chain.repl"]
    config.HistoryManager.hist_file = ":memory:"
    # Paths would be cut in their middle, where they differ.
    config.TerminalInteractiveShell.min_elide = 200
    start_ipython(argv=[], user_ns=session.names, config=config)


def run(text: str, session: Session) -> bool:
    """Run *text* and print the value of the expression it ends with, if it has one.

    Args:
        text: Python.
        session: What there is to work with.

    Returns:
        Whether it ran to its end; errors go to standard error, this library's as one line.
    """
    try:
        value = _value(text, session.names)
    except WeChatPayError as error:
        sys.stderr.write(f"{type(error).__name__}: {error}\n")
        return False
    except BrokenPipeError:  # as in `… | head`: the command line's affair
        raise
    except Exception as error:  # noqa: BLE001 - whatever it is, show it
        traceback.print_exception(_from_text(error))
        return False
    if value is not None:
        sys.stdout.write(f"{value!r}\n")
    return True


def _value(text: str, names: dict[str, Any]) -> object:
    tree = ast.parse(text, _NAME)
    last = tree.body.pop() if tree.body and isinstance(tree.body[-1], ast.Expr) else None
    exec(compile(tree, _NAME, "exec"), names)  # noqa: S102 - what was asked for
    if not isinstance(last, ast.Expr):
        return None
    return eval(compile(ast.Expression(last.value), _NAME, "eval"), names)  # noqa: S307 - the same


def _from_text(error: Exception) -> Exception:
    """*error* with the frames of the text only, and what it called, in its traceback."""
    trace = error.__traceback__
    while trace is not None and trace.tb_frame.f_code.co_filename != _NAME:
        trace = trace.tb_next
    return error.with_traceback(trace)
