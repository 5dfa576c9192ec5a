"""A short run of each fuzz target; the long form is the target's own command line."""

from __future__ import annotations

import importlib.util
import subprocess
import sys
from pathlib import Path

import pytest

TARGETS = sorted((Path(__file__).parent / "fuzzing").glob("*.py"))


@pytest.mark.skipif(
    importlib.util.find_spec("atheris") is None,
    reason="atheris is not installed: it has wheels for some Pythons on Linux only",
)
@pytest.mark.parametrize("target", TARGETS, ids=lambda path: path.stem)
def test_nothing_that_was_not_signed_is_accepted(target: Path) -> None:
    found = subprocess.run(
        [sys.executable, str(target), "-runs=20000", "-verbosity=0"],
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )

    assert found.returncode == 0, found.stderr[-2000:]
