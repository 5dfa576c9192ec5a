"""Scalars as text, by PHP's string conversion.

Canonical strings, query strings and template variables of the other WeChat Pay SDKs are defined by
what PHP prints, so one rule serves all three.
"""

from __future__ import annotations

__all__ = ["scalar_text"]


def scalar_text(value: object) -> str:
    """Convert one scalar as PHP's ``(string)`` does (PHP manual, "Converting to string").

    Args:
        value: Text, an integer, a boolean or a float; subclasses (``IntEnum``, …) count as what
            they derive from.

    Returns:
        Text unchanged; ``True`` as ``"1"`` and ``False`` as ``""``; integers in decimal; floats
        with up to 14 significant digits (``1.0`` is ``"1"``, ``1e25`` is ``"1.0E+25"``).

    Raises:
        TypeError: *value* is none of these.
    """
    if isinstance(value, str):
        return str.__str__(value)
    if isinstance(value, bool):
        return "1" if value else ""
    if isinstance(value, int):
        return _int_text(value)
    if isinstance(value, float):
        return _float_text(value)
    raise TypeError(f"text, a number or a boolean is wanted, not {type(value).__name__}")


def _int_text(value: int) -> str:
    try:
        return int.__repr__(value)
    except ValueError:  # Python writes no integers of thousands of digits (CVE-2020-10735)
        raise TypeError("an integer of thousands of digits is no value") from None


def _float_text(value: float) -> str:
    # 14 is the default of PHP's ini setting "precision"; its %G differs from C's in the exponent,
    # which has no leading zero and always follows a decimal point.
    text = f"{float(value):.14G}"
    mantissa, has_exponent, exponent = text.partition("E")
    if not has_exponent:
        return text
    point = "" if "." in mantissa else ".0"
    return f"{mantissa}{point}E{exponent[0]}{exponent[1:].lstrip('0')}"
