"""Running a session: at a prompt, or one text of Python."""

from __future__ import annotations

import ast
import code
import sys
import traceback
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any

from wechatpay_chain.exceptions import WeChatPayError
from wechatpay_chain.repl._readline import enable_completion

if TYPE_CHECKING:
    from wechatpay_chain.repl._session import Session

__all__ = ["prompt", "run"]

_NAME = "<code>"


def prompt(session: Session, *, plain: bool) -> None:
    """Ask for Python until it is told to end; keeps no history on disk.

    Args:
        session: What there is to work with.
        plain: Whether Python's own prompt is wanted though IPython is installed.
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
        Whether it ran to its end; an error is told on standard error, this library's in one line.
    """
    try:
        value = _value(text, session.names)
    except WeChatPayError as error:
        sys.stderr.write(f"{type(error).__name__}: {error}\n")
        return False
    except BrokenPipeError:  # as in `… | head`: the command line's affair
        raise
    except Exception as error:  # noqa: BLE001 - whatever it is, it is to be shown
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
