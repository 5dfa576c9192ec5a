r"""APIv2's documents: mappings as XML, and XML as mappings.

::

    from wechatpay_chain.transformer import Transformer

    Transformer.to_xml({"appid": "wx8888888888888888", "body": "a > b"})
    Transformer.to_dict("<xml><return_code><![CDATA[SUCCESS]]></return_code></xml>")

Both do what the PHP SDK's ``WeChatPay\Transformer`` does, byte for byte, except where that loses
or breaks something:

=====================================  ===========================  ===============================
what                                   PHP                          here
=====================================  ===========================  ===============================
writing ``]]>`` beside ``< > & "``     ends the section too early   split over two sections
writing CR beside ``< > & "``          is read as LF                written as ``&#13;``
writing a control character            a document nobody can read   dropped (``strict``: refused)
writing a name that ends in LF         an error                     an ``item``
reading what is no XML                 an empty array               :class:`ResponseBodyError`
reading a DOCTYPE, with or without     read, entities replaced      :class:`ResponseBodyError`
entities
reading text alone in the root         ``[0 => text]``              :class:`ResponseBodyError`
reading attributes and comments        entries ``@attributes`` and  left out
                                       ``comment`` in places
reading ``a:b`` of a known namespace   left out                     kept as ``a:b``
=====================================  ===========================  ===============================
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from wechatpay_chain._xml import LIMIT, read_xml, sanitize, write_xml

__all__ = ["Transformer"]


class Transformer:
    """XML and mappings, each turned into the other; static methods only."""

    @staticmethod
    def to_xml(
        data: Mapping[str, Any] | Iterable[Any],
        headless: bool = True,  # noqa: FBT001, FBT002 - the PHP SDK's order
        indent: bool = False,  # noqa: FBT001, FBT002
        root: str = "xml",
        item: str = "item",
        *,
        strict: bool = False,
    ) -> str:
        """Write *data* as XML.

        Values with ``<``, ``>``, ``&`` or ``"`` become CDATA sections. List entries, and members
        whose key is a number or not of letters, digits and ``_ . : -`` with a letter or ``_`` in
        front, become *item* elements.

        Args:
            data: Text, numbers, booleans, ``None`` (empty) and mappings or lists of these, by
                element name; scalars converted as PHP converts them: ``True`` is ``1``, ``False``
                empty, ``1.0`` is ``1``.
            headless: Leave out the line ``<?xml version="1.0" encoding="UTF-8"?>``.
            indent: Put every element on a line, one space deeper than the one around it.
            root: The name of the outermost element.
            item: The name of elements that have none of their own.
            strict: Refuse what would not be read back under its name and unaltered: keys that
                become *item*, and text with characters that XML cannot hold. What is signed as a
                mapping and sent as XML has to be written so.

        Returns:
            The document, to be sent as UTF-8.

        Raises:
            EncodingError: A value has no form in XML, a name is none, the data holds itself or
                nests deeper than 64 levels; names where, e.g. ``xml.detail.price``.
        """
        return write_xml(
            data, headless=headless, indent=indent, root=root, item=item, strict=strict
        )

    @staticmethod
    def to_dict(xml: str | bytes = "<xml/>", *, limit: int = LIMIT) -> dict[str, Any]:
        """Read XML into a dict: the root's elements by name, all values text.

        An element with elements inside is a dict, an empty one ``""``, a repeated one a list.
        CDATA sections and the text around them are one text; blanks before one, or between
        elements, are layout. An element that has both text and elements is what comes first in it;
        in the root, text beside elements is left out. Attributes, comments, processing
        instructions and the root's name are left out, and so are control characters that XML
        cannot hold.

        Args:
            xml: The document: text, or bytes of UTF-8. The encoding that text declares is not
                looked at; bytes must not declare another than UTF-8.
            limit: How many bytes of UTF-8 it may have.

        Raises:
            ResponseBodyError: It is no XML or not UTF-8, is larger than *limit*, has a DOCTYPE,
                nests deeper than 64 levels, or holds text only.
        """
        return read_xml(xml, limit)

    to_array = to_dict

    @staticmethod
    def sanitize(xml: str) -> str:
        """Drop the characters that XML 1.0 cannot hold (section 2.2); :meth:`to_dict` does so.

        Args:
            xml: Any text.
        """
        return sanitize(xml)
