"""``v2``: every documented product.

Made by ``python -m wechatpay_chain._generate stubs``; for type checkers and editors only.
"""

from wechatpay_chain._chain.nodes import Node
from wechatpay_chain.stubs.v2.appauth import Appauth as Appauth
from wechatpay_chain.stubs.v2.applyment import Applyment as Applyment
from wechatpay_chain.stubs.v2.billcommentsp import Billcommentsp as Billcommentsp
from wechatpay_chain.stubs.v2.cgi_bin import CgiBin as CgiBin
from wechatpay_chain.stubs.v2.deposit import Deposit as Deposit
from wechatpay_chain.stubs.v2.face import Face as Face
from wechatpay_chain.stubs.v2.fund import Fund as Fund
from wechatpay_chain.stubs.v2.mchrisk import Mchrisk as Mchrisk
from wechatpay_chain.stubs.v2.mmpaymkttransfers import Mmpaymkttransfers as Mmpaymkttransfers
from wechatpay_chain.stubs.v2.mmpaysptrans import Mmpaysptrans as Mmpaysptrans
from wechatpay_chain.stubs.v2.papay import Papay as Papay
from wechatpay_chain.stubs.v2.pay import Pay as Pay
from wechatpay_chain.stubs.v2.payitil import Payitil as Payitil
from wechatpay_chain.stubs.v2.risk import Risk as Risk
from wechatpay_chain.stubs.v2.sandboxnew import Sandboxnew as Sandboxnew
from wechatpay_chain.stubs.v2.secapi import Secapi as Secapi
from wechatpay_chain.stubs.v2.secsvc import Secsvc as Secsvc
from wechatpay_chain.stubs.v2.tools import Tools as Tools
from wechatpay_chain.stubs.v2.transit import Transit as Transit
from wechatpay_chain.stubs.v2.vehicle import Vehicle as Vehicle
from wechatpay_chain.stubs.v2.wxv import Wxv as Wxv
from wechatpay_chain.stubs.v2.xdc import Xdc as Xdc

class V2(Node):
    @property
    def appauth(self) -> Appauth:
        """2 endpoints"""
    @property
    def applyment(self) -> Applyment:
        """7 endpoints"""
    @property
    def billcommentsp(self) -> Billcommentsp:
        """1 endpoints"""
    @property
    def cgiBin(self) -> CgiBin:
        """3 endpoints"""
    @property
    def deposit(self) -> Deposit:
        """8 endpoints"""
    @property
    def face(self) -> Face:
        """1 endpoints"""
    @property
    def fund(self) -> Fund:
        """2 endpoints"""
    @property
    def mchrisk(self) -> Mchrisk:
        """5 endpoints"""
    @property
    def mmpaymkttransfers(self) -> Mmpaymkttransfers:
        """13 endpoints"""
    @property
    def mmpaysptrans(self) -> Mmpaysptrans:
        """2 endpoints"""
    @property
    def papay(self) -> Papay:
        """10 endpoints"""
    @property
    def pay(self) -> Pay:
        """26 endpoints"""
    @property
    def payitil(self) -> Payitil:
        """1 endpoints"""
    @property
    def risk(self) -> Risk:
        """3 endpoints"""
    @property
    def sandboxnew(self) -> Sandboxnew:
        """7 endpoints"""
    @property
    def secapi(self) -> Secapi:
        """18 endpoints"""
    @property
    def secsvc(self) -> Secsvc:
        """2 endpoints"""
    @property
    def tools(self) -> Tools:
        """2 endpoints"""
    @property
    def transit(self) -> Transit:
        """6 endpoints"""
    @property
    def vehicle(self) -> Vehicle:
        """6 endpoints"""
    @property
    def wxv(self) -> Wxv:
        """8 endpoints"""
    @property
    def xdc(self) -> Xdc:
        """3 endpoints"""
