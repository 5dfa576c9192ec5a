"""Decrypting an answer's marked fields when its data is asked for."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any

from wechatpay_chain._sensitive.cipher import Padding, decrypted
from wechatpay_chain._sensitive.places import replace_marked
from wechatpay_chain.crypto import AesGcm
from wechatpay_chain.exceptions import DecryptionError

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
    from typing_extensions import Self

    from wechatpay_chain._sensitive.places import MarkedField, Place

__all__ = ["Decryption"]


class Decryption:
    """Decrypts what stands in marked fields of decoded JSON, in place; for ``map_json``.

    Keys do not travel: out of a pickle comes one that leaves data as it came.

    Args:
        marks: The marked fields.
        private_key: The merchant's, for ``rsa``; ``None`` leaves those as they came.
        apiv3_key: For ``aes-gcm``; ``None`` leaves those as they came.
        padding: RSA's.
        source: What errors say the fields are of.
    """

    __slots__ = ("_apiv3_key", "_known", "_marks", "_padding", "_private_key", "_source")

    def __init__(
        self,
        marks: Mapping[str, MarkedField],
        private_key: RSAPrivateKey | None,
        *,
        apiv3_key: bytes | None = None,
        padding: Padding = "oaep",
        source: str = "the answer (as it came it is in .content)",
    ) -> None:
        self._marks = marks
        self._private_key = private_key
        self._apiv3_key = apiv3_key
        self._padding: Padding = padding
        self._source = source
        # json() decodes anew whenever it is called; a private-key operation takes a millisecond.
        self._known: dict[str, str] = {}

    def __call__(self, data: Any, /) -> Any:
        """*data* with its marked fields decrypted.

        Raises:
            DecryptionError: One does not decrypt; says which, and nothing of why.
        """
        replace_marked(data, self._marks, "json", self._plaintext)
        return data

    def _plaintext(self, value: Any, place: Place) -> Any:
        open_one = self._rsa if place.kind == "rsa" else partial(self._aes_gcm, place.beside)
        found = open_one(value)
        if found is None:
            raise DecryptionError(
                f"{place.path} of {self._source} does not decrypt: it was encrypted for another "
                "key than the configured one, or altered"
            )
        return found

    def _rsa(self, value: Any) -> Any:
        key = self._private_key
        if key is None:
            return value
        if isinstance(value, str) and value in self._known:
            return self._known[value]
        found = _or_none(lambda: decrypted(value, key, self._padding))
        if found is not None:
            self._known[value] = found
        return found

    def _aes_gcm(self, beside: Mapping[str, Any], value: Any) -> Any:
        """With the nonce and the associated data that stand beside the ciphertext."""
        key = self._apiv3_key
        if key is None:
            return value
        texts = (value, beside.get("nonce"), beside.get("associated_data") or "")
        ciphertext, nonce, data = (text if isinstance(text, str) else "" for text in texts)
        return _or_none(lambda: AesGcm.decrypt(ciphertext, key, nonce, data))

    def __copy__(self) -> Self:
        return self

    def __deepcopy__(self, _memo: object) -> Self:
        return self

    def __reduce__(self) -> tuple[Any, ...]:
        return partial, (_as_it_came,)

    def __repr__(self) -> str:
        return f"<Decryption of {', '.join(self._marks)}>"


def _or_none(attempt: Callable[[], str]) -> str | None:
    # Left here, so that no error of a step stays attached to the one that is raised.
    try:
        return attempt()
    except DecryptionError:
        return None


def _as_it_came(data: Any) -> Any:
    return data
