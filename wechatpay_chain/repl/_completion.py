"""What a completion is."""

from __future__ import annotations

from typing import NamedTuple

__all__ = ["Completion"]


class Completion(NamedTuple):
    """What can stand in place of what was typed."""

    typed: str
    """The end of the text before the cursor that a candidate replaces."""
    candidates: tuple[str, ...]
    """Each begins with what was typed; none where nothing documented does."""
