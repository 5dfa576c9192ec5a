"""What the tests of promises share: a promise one holds back, and a guard against deadlocks."""

from __future__ import annotations

import faulthandler
import os
import subprocess
import sys
import textwrap
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import pytest

    from wechatpay_chain.promise import Promise, PromiseExecutor


@contextmanager
def stop_if_stuck(config: pytest.Config, seconds: float = 60) -> Iterator[None]:
    """End the whole run, with the stack of every thread, where a deadlock would hang it."""
    capture: Any = config.pluginmanager.getplugin("capturemanager")
    with capture.global_and_fixture_disabled():
        terminal = os.dup(2)  # the real one, for what is captured is lost by then

    def stop() -> None:
        faulthandler.dump_traceback(file=terminal)
        os._exit(1)

    # Not dump_traceback_later: pytest cancels that when a test fails, before its fixtures end.
    guard = threading.Timer(seconds, stop)
    guard.daemon = True
    guard.start()
    try:
        yield
    finally:
        guard.cancel()
        guard.join()
        os.close(terminal)


class Held:
    """A call that has started, and whose promise stays pending until it is let go."""

    def __init__(self, executor: PromiseExecutor, result: Any = "value") -> None:
        self._result = result
        self._gate, self._started = threading.Event(), threading.Event()
        self.promise: Promise[Any] = executor.submit(self._run)
        assert self._started.wait(10)

    def _run(self) -> Any:
        self._started.set()
        assert self._gate.wait(30)
        if isinstance(self._result, Exception):
            raise self._result
        return self._result

    def let_go(self) -> None:
        self._gate.set()


def run_script(script: str) -> str:
    """What a Python process prints that runs *script*, which must end by itself and well."""
    done = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(script)],
        capture_output=True,
        text=True,
        timeout=30,
        check=False,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))},
    )
    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout
