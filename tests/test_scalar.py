from __future__ import annotations

import math
from decimal import Decimal
from enum import Enum, IntEnum

import pytest
from support.rows import for_each

from wechatpay_chain._scalar import scalar_text


class Colour(str, Enum):
    RED = "red"


class Level(IntEnum):
    HIGH = 3


# What PHP 8.2 prints for (string)$value, with its default setting precision=14.
@for_each(
    "value, text",
    [
        ("", ""),
        ("中文 ", "中文 "),
        (Colour.RED, "red"),
        (True, "1"),
        (False, ""),
        (0, "0"),
        (-7, "-7"),
        (2**70, "1180591620717411303424"),
        (Level.HIGH, "3"),
        (1.0, "1"),
        (-0.0, "-0"),
        (0.1, "0.1"),
        (0.1 + 0.2, "0.3"),
        (1 / 3, "0.33333333333333"),
        (100000.0, "100000"),
        (123456.789012345678, "123456.78901235"),
        (9999999999999.95, "9999999999999.9"),
        (99999999999999.9, "1.0E+14"),
        (1e14, "1.0E+14"),
        (123456789012345.0, "1.2345678901234E+14"),
        (1e15, "1.0E+15"),
        (1.5e25, "1.5E+25"),
        (1e100, "1.0E+100"),
        (1e-4, "0.0001"),
        (1e-5, "1.0E-5"),
        (-1.5e-7, "-1.5E-7"),
        (5e-324, "4.9406564584125E-324"),
        (1.7976931348623157e308, "1.7976931348623E+308"),
        (math.inf, "INF"),
        (-math.inf, "-INF"),
        (math.nan, "NAN"),
    ],
)
def test_a_scalar_is_printed_as_php_prints_it(value: object, text: str) -> None:
    assert scalar_text(value) == text
    assert type(scalar_text(value)) is str


@for_each("value", [None, b"x", [], {}, Decimal(1), object()])
def test_what_is_no_scalar_is_refused_by_its_type(value: object) -> None:
    with pytest.raises(TypeError, match=type(value).__name__):
        scalar_text(value)


def test_an_integer_python_refuses_to_write_is_no_value() -> None:
    with pytest.raises(TypeError, match="thousands of digits"):
        scalar_text(10**5000)
