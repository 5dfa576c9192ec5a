"""The client: the root of every chain."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from wechatpay_chain._call.config import read_config
from wechatpay_chain._call.driver import Driver
from wechatpay_chain._chain.nodes import AnyNode
from wechatpay_chain._protocols.v3.frontend import Frontend, h5_address, native_address
from wechatpay_chain._sensitive.cipher import FieldCipher
from wechatpay_chain._uri.spelling import ROOTS_OWN

if TYPE_CHECKING:
    from types import TracebackType

    from typing_extensions import Self

    from wechatpay_chain._call.doctor import Report
    from wechatpay_chain._protocols.settings import Config
    from wechatpay_chain._protocols.v2.frontend import FrontendV2
    from wechatpay_chain._sensitive.cipher import Ciphertext
    from wechatpay_chain.message import Response
    from wechatpay_chain.notifications import Notifications
    from wechatpay_chain.stubs import Root
else:
    Root = AnyNode

__all__ = ["Builder", "Client"]


class Client(Root):
    """The root of every chain. Made by :meth:`Builder.factory`.

    Only the root has methods of its own; below it there are segments and verbs. A context
    manager: leaving it closes the connections.
    """

    __slots__ = ("__weakref__", "_config", "_driver", "_frontend")

    _config: Config
    _driver: Driver
    _frontend: Frontend

    def __init__(self, config: Config) -> None:
        driver = Driver(config)
        super().__init__(driver)
        object.__setattr__(self, "_driver", driver)
        object.__setattr__(self, "_config", config)
        frontend = Frontend(config.credentials, config.clock, config.nonce)
        object.__setattr__(self, "_frontend", frontend)

    def get_driver(self) -> Driver:
        """The protocol clients, whose handler stacks can be edited."""
        return self._driver

    def getDriver(self) -> Driver:  # noqa: N802 - PHP's spelling
        """``get_driver``, as PHP spells it."""
        return self._driver

    @property
    def notifications(self) -> Notifications:
        """What reads the notifications that WeChat Pay posts to this merchant.

        Raises:
            ConfigurationError: The client has no ``apiv3_key``, or no ``certs``, and no ``secret``.
        """
        from wechatpay_chain.notifications import Notifications  # brings sqlite3 with it

        config, credentials = self._config, self._config.credentials
        merchant = credentials.merchant
        return Notifications(
            config.certs,
            config.apiv3_key,
            secret=config.secret,
            mchid=credentials.mchid,
            serial=credentials.serial,
            private_key=credentials.private_key,
            signer=None if merchant is None else merchant.signer,
            clock=config.clock,
        )

    @property
    def frontend_v2(self) -> FrontendV2:
        """What signs for front ends with the APIv2 key: JSAPI, apps, red packets, coupons."""
        from wechatpay_chain._protocols.v2.frontend import FrontendV2  # for APIv2 only

        config = self._config
        return FrontendV2(config.credentials.mchid, config.secret, config.clock, config.nonce)

    def encrypt(self, text: str) -> Ciphertext:
        """Encrypt one sensitive field for WeChat Pay: RSA-OAEP with SHA-1.

        Args:
            text: At most 214 bytes of UTF-8 for a key of 2048 bits.

        Returns:
            The ciphertext in base64: text with an attribute ``serial``, which the request's header
            ``Wechatpay-Serial`` must say.

        Raises:
            EncryptionError: The text is too long.
            ConfigurationError: There is no key of the platform.
        """
        return self._cipher.encrypt(text)

    def decrypt(self, ciphertext: str) -> str:
        """Decrypt one sensitive field of an answer with the merchant's private key.

        Args:
            ciphertext: In base64.

        Raises:
            DecryptionError: It does not decrypt, for whatever reason.
            ConfigurationError: The client has no private key.
        """
        return self._cipher.decrypt(ciphertext)

    @property
    def _cipher(self) -> FieldCipher:
        return FieldCipher(self._config.certs, self._config.credentials.private_key)

    def doctor(self, certificate: Any = None) -> Report:
        """Test the client: its keys by themselves, then one call that moves no money.

        The call is ``POST v3/security/echo``; a good answer proves signing, verifying, encrypting
        and decrypting, and tells how far this machine's clock is off.

        Args:
            certificate: The merchant's certificate (``apiclient_cert.pem``), to compare with
                ``serial`` and ``private_key``: a path, PEM, or a loaded one.

        Returns:
            A report to be printed; ``report.good`` says whether nothing failed. No secrets.

        Raises:
            ConfigurationError: The client was built for APIv2 alone, which has no such call.
        """
        self._driver.select("v3")
        from wechatpay_chain._call.doctor import Examination  # for once in a client's life

        config = self._config
        return Examination(
            credentials=config.credentials,
            certs=config.certs,
            apiv3_key=config.apiv3_key,
            certificate=certificate,
            echo=self._echo,
            clock=config.clock,
            nonce=config.nonce,
        ).report()

    def _echo(self, body: dict[str, str], serial: str | None) -> Response:
        headers = {} if serial is None else {"Wechatpay-Serial": serial}
        options = {"json": body, "headers": headers}
        return self._driver.call("POST", "v3/security/echo", options, {})

    def jsapi(self, prepay_id: str, appid: str) -> dict[str, str]:
        """Sign what a page in WeChat hands to ``getBrandWCPayRequest``.

        Args:
            prepay_id: The order's, bare; good for two hours.
            appid: The official account that the order was made with.

        Returns:
            ``appId``, ``timeStamp``, ``nonceStr``, ``package``, ``signType``, ``paySign``: all of
            it, as it stands.

        Raises:
            RequestOptionError: A value is empty, or no such value.
            ConfigurationError: The client cannot sign.
        """
        return self._frontend.jsapi(prepay_id, appid)

    def miniprogram(self, prepay_id: str, appid: str) -> dict[str, str]:
        """Sign what a mini program hands to ``wx.requestPayment``.

        Args:
            prepay_id: The order's, bare; good for two hours.
            appid: The mini program that the order was made with.

        Returns:
            ``timeStamp``, ``nonceStr``, ``package``, ``signType``, ``paySign``.

        Raises:
            RequestOptionError: A value is empty, or no such value.
            ConfigurationError: The client cannot sign.
        """
        return self._frontend.miniprogram(prepay_id, appid)

    def app(self, prepay_id: str, appid: str, partnerid: str | None = None) -> dict[str, str]:
        """Sign what an app puts into its ``PayReq``.

        Args:
            prepay_id: The order's, bare; good for two hours.
            appid: The app of the open platform that the order was made with.
            partnerid: The merchant that is paid, where that is not the client's own: a
                sub-merchant's number in service-provider mode.

        Returns:
            ``appid``, ``partnerid``, ``prepayid``, ``package``, ``noncestr``, ``timestamp``,
            ``sign``.

        Raises:
            RequestOptionError: A value is empty, or no such value.
            ConfigurationError: The client cannot sign.
        """
        return self._frontend.app(prepay_id, appid, partnerid)

    def h5(self, h5_url: str, redirect_url: str | None = None) -> str:
        """The address a browser is sent to; it is good for five minutes and needs no signature.

        Args:
            h5_url: From the order's answer.
            redirect_url: Where the browser comes back to, on the merchant's registered domain.

        Raises:
            RequestOptionError: One of them is no address.
        """
        return h5_address(h5_url, redirect_url)

    def native(self, code_url: str) -> str:
        """The address to show as a QR code; it is good for two hours and needs no signature.

        Args:
            code_url: From the order's answer.

        Raises:
            RequestOptionError: It is no address.
        """
        return native_address(code_url)

    def close(self) -> None:
        """Refuse new calls, wait for those in the background, then close every connection.

        May be called again. A call on a closed client raises ``TransportError``; nothing of it
        was sent.
        """
        self._driver.close()

    def __dir__(self) -> list[str]:
        # What is not configured raises when it is looked at, and tools look at all that is listed.
        config = self._config
        reads = config.secret or (config.apiv3_key and config.certs)
        lacking = set() if reads else {"notifications"}
        return [*super().__dir__(), *(ROOTS_OWN - lacking)]

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def __repr__(self) -> str:
        config = self._config
        return f"<Client {config.credentials} {''.join(config.base)}>"

    # The root's template is empty, which would print as nothing.
    __str__ = __repr__


class Builder:
    """Where a client comes from, by the PHP SDK's name."""

    def __init__(self, *_given: object, **_keywords: object) -> None:
        raise TypeError("Builder is not instantiated; call Builder.factory(…)")

    @staticmethod
    def factory(config: Mapping[str, Any] | None = None, /, **keywords: Any) -> Client:
        """Build a client. Nothing is sent, and no connection is made.

        Args:
            config: The keys below as a mapping, in PHP's spelling (``privateKey``) or Python's.
            **keywords: The same as keywords; they win over the mapping.

        Keys:
            mchid: The merchant number that signs: a service provider's own, not a sub-merchant's.
            serial: The serial of the merchant's API certificate.
            signer: In place of ``private_key``: an object with ``sign(message) -> base64``, for a
                key that is elsewhere.
            brand: A brand's identity for paths under ``/brand/``: ``brand_id``, ``serial``, and
                ``private_key`` or ``signer``. The merchant's may be left out beside it.
            private_key: The merchant's private key: PEM text, its base64, a path, a ``file://``
                URL, a pair of one of these and a passphrase, or a ``cryptography`` object.
            certs: The platform's keys: ``{"PUB_KEY_ID_…": public key}``, platform certificates by
                serial, or both while moving from one to the other.
            apiv3_key: The APIv3 key, 32 bytes: for notifications and for downloading certificates.
            encrypt_fields: ``True``: encrypt what is documented as sensitive on its way out, and
                decrypt it in what ``response.json()`` gives; default ``False``.
            secret: The APIv2 key, for paths under ``v2/``; with it, all that only APIv3 needs may
                be left out.
            merchant: The merchant's certificate and key for APIv2's calls with ``security``:
                ``{"cert": path, "key": path}``, each also as a pair of a path and a passphrase.
            base_uri: Where paths are put; default ``https://api.mch.weixin.qq.com/``.
            timeout: Seconds for connecting and each wait for data, where the next two are not
                given.
            connect_timeout: Seconds to connect in; default 10.
            read_timeout: Seconds to wait for the next data in; default 30.
            proxy: ``http://[user:password@]host:port``. The environment is not looked at.
            verify: TLS: ``True``, ``False``, a CA file or folder, or an ``ssl.SSLContext``.
            headers: Header fields of every request.
            handler: A :class:`~wechatpay_chain.stack.HandlerStack` to start from, or a terminal
                handler in the transport's place. What fills the named slots of a stack is
                APIv3's; APIv2 takes over the rest of it.
            plugins: Objects with ``install(stack)``, installed in order.
            check: ``True``: compare every call with the catalogue before it is sent, and raise
                all that does not fit; default ``False``.
            concurrency: How many calls run in the background at once, and how many connections
                are kept; default 16.
            clock: Gives the time in Unix seconds; for tests.
            nonce: Gives a fresh random text; for tests.
            trusted_hosts: More hosts that signed requests may go to, such as a gateway's.

        Raises:
            ConfigurationError: A key is missing, unknown, or cannot be used; says which, what
                was given and what is wanted.
        """
        return Client(read_config(config, keywords))
