"""``hk``: every documented product.

Made by ``python -m wechatpay_chain._generate stubs``; for type checkers and editors only.
"""

from wechatpay_chain._chain.nodes import Node
from wechatpay_chain.stubs.hk.v3 import V3 as V3

class Hk(Node):
    @property
    def v3(self) -> V3:
        """1 endpoints"""
