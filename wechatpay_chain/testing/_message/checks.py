"""Which checks a platform makes of what it is sent."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["Checks"]


@dataclass(frozen=True)
class Checks:
    """The checks made on requests; each can be turned off: ``Checks(nonce=False)``.

    With the first four all off, a request needs no ``Authorization`` at all.

    Attributes:
        signature: The signature fits the raw target and the raw body; of APIv2 the ``sign`` fits.
        serial: The merchant or brand, and the serial of its certificate, are known; of APIv2 the
            merchant, and over HTTPS the certificate itself where one is needed.
        timestamp: The request is at most 300 seconds away from the platform's clock.
        nonce: The nonce was not seen before.
        headers: ``Accept``, ``User-Agent`` and ``Content-Type`` are as APIv3 wants them.
        path: The path's variables are not empty, and no placeholder is left in them.
        query: The query's parameters, against the catalogue.
        body: The body's fields, against the catalogue.
    """

    signature: bool = True
    serial: bool = True
    timestamp: bool = True
    nonce: bool = True
    headers: bool = True
    path: bool = True
    query: bool = True
    body: bool = True

    @classmethod
    def none(cls) -> Checks:
        """Check nothing: everything is accepted."""
        return cls(**dict.fromkeys(cls.__dataclass_fields__, False))

    @classmethod
    def bare(cls) -> Checks:
        """Check the sender only, not parameters or other header fields."""
        return cls(headers=False, path=False, query=False, body=False)

    @property
    def authorization(self) -> bool:
        """Whether ``Authorization`` is looked at."""
        return self.signature or self.serial or self.timestamp or self.nonce

    @property
    def parameters(self) -> bool:
        """Whether path, query or body is looked at."""
        return self.path or self.query or self.body
