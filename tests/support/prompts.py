"""Prompts that users type at: IPython's and ptpython's, loaded by the first test that has one."""

from __future__ import annotations

import atexit
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from IPython.core.interactiveshell import InteractiveShell
    from prompt_toolkit.input import PipeInput
    from ptpython.python_input import PythonInput

__all__ = ["completions_of", "interactive_shell", "output_of", "python_input"]


@contextmanager
def interactive_shell(folder: Path) -> Iterator[InteractiveShell]:
    """IPython without a history, its files in *folder*."""
    from IPython.core.interactiveshell import InteractiveShell
    from traitlets.config import Config

    config = Config()
    config.HistoryManager.enabled = False
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("IPYTHONDIR", str(folder))
        made = InteractiveShell(config=config)  # type: ignore[no-untyped-call]
        yield made
        atexit.unregister(made.atexit_operations)
        made.atexit_operations()  # type: ignore[no-untyped-call]


def completions_of(shell: InteractiveShell, line: str) -> list[Any]:
    """What IPython offers at the end of *line*."""
    from IPython.core.completer import ProvisionalCompleterWarning

    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ProvisionalCompleterWarning)
        return list(shell.Completer.completions(line, len(line)))


def output_of(shell: InteractiveShell, cell: str) -> tuple[bool, Any]:
    """Whether *cell* succeeds in IPython, and what it prints."""
    from IPython.utils.capture import capture_output

    with capture_output() as captured:
        result = shell.run_cell(cell)  # type: ignore[no-untyped-call]
    return result.success, captured


@contextmanager
def python_input(names: dict[str, Any]) -> Iterator[tuple[PythonInput, PipeInput]]:
    """Ptpython's prompt over *names*, and the keyboard that it reads."""
    from prompt_toolkit.input import create_pipe_input
    from prompt_toolkit.output import DummyOutput
    from ptpython.python_input import PythonInput

    with create_pipe_input() as pipe:
        yield PythonInput(get_globals=lambda: names, input=pipe, output=DummyOutput()), pipe
