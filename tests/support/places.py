"""Where the golden vectors are; their README says where each comes from."""

from __future__ import annotations

from pathlib import Path

__all__ = ["REPOSITORY", "TESTS", "VECTORS"]

TESTS = Path(__file__).parent.parent
REPOSITORY = TESTS.parent
VECTORS = TESTS / "vectors"
