"""``v3``: every documented product.

Made by ``python -m wechatpay_chain._generate stubs``; for type checkers and editors only.
"""

from wechatpay_chain._chain.nodes import Node
from wechatpay_chain.stubs.v3.abnormal_fund_processing import AbnormalFundProcessing as AbnormalFundProcessing
from wechatpay_chain.stubs.v3.aggracct_bc import AggracctBc as AggracctBc
from wechatpay_chain.stubs.v3.apply4sub import Apply4sub as Apply4sub
from wechatpay_chain.stubs.v3.apply4subject import Apply4subject as Apply4subject
from wechatpay_chain.stubs.v3.applyment4sub import Applyment4sub as Applyment4sub
from wechatpay_chain.stubs.v3.bank_batch_transfer import BankBatchTransfer as BankBatchTransfer
from wechatpay_chain.stubs.v3.bank_transfer import BankTransfer as BankTransfer
from wechatpay_chain.stubs.v3.bill import Bill as Bill
from wechatpay_chain.stubs.v3.billdownload import Billdownload as Billdownload
from wechatpay_chain.stubs.v3.brand_basic import BrandBasic as BrandBasic
from wechatpay_chain.stubs.v3.brand import Brand as Brand
from wechatpay_chain.stubs.v3.businesscircle import Businesscircle as Businesscircle
from wechatpay_chain.stubs.v3.capital import Capital as Capital
from wechatpay_chain.stubs.v3.catering import Catering as Catering
from wechatpay_chain.stubs.v3.certificates import Certificates as Certificates
from wechatpay_chain.stubs.v3.combine_transactions import CombineTransactions as CombineTransactions
from wechatpay_chain.stubs.v3.compliance import Compliance as Compliance
from wechatpay_chain.stubs.v3.credit_repayment import CreditRepayment as CreditRepayment
from wechatpay_chain.stubs.v3.customs import Customs as Customs
from wechatpay_chain.stubs.v3.discount_card import DiscountCard as DiscountCard
from wechatpay_chain.stubs.v3.ebike import Ebike as Ebike
from wechatpay_chain.stubs.v3.ecommerce import Ecommerce as Ecommerce
from wechatpay_chain.stubs.v3.edu_papay import EduPapay as EduPapay
from wechatpay_chain.stubs.v3.edu_star import EduStar as EduStar
from wechatpay_chain.stubs.v3.eduschoolpay import Eduschoolpay as Eduschoolpay
from wechatpay_chain.stubs.v3.express import Express as Express
from wechatpay_chain.stubs.v3.facemch import Facemch as Facemch
from wechatpay_chain.stubs.v3.fund_app import FundApp as FundApp
from wechatpay_chain.stubs.v3.funds_to_oversea import FundsToOversea as FundsToOversea
from wechatpay_chain.stubs.v3.global_ import Global as Global
from wechatpay_chain.stubs.v3.goldplan import Goldplan as Goldplan
from wechatpay_chain.stubs.v3.gov import Gov as Gov
from wechatpay_chain.stubs.v3.hire_power_bank import HirePowerBank as HirePowerBank
from wechatpay_chain.stubs.v3.industry_coupon import IndustryCoupon as IndustryCoupon
from wechatpay_chain.stubs.v3.industry_rebate import IndustryRebate as IndustryRebate
from wechatpay_chain.stubs.v3.inspolicymgr import Inspolicymgr as Inspolicymgr
from wechatpay_chain.stubs.v3.iotmanage import Iotmanage as Iotmanage
from wechatpay_chain.stubs.v3.lovefeast import Lovefeast as Lovefeast
from wechatpay_chain.stubs.v3.marketing import Marketing as Marketing
from wechatpay_chain.stubs.v3.mch_manage import MchManage as MchManage
from wechatpay_chain.stubs.v3.mch_operation_manage import MchOperationManage as MchOperationManage
from wechatpay_chain.stubs.v3.mch_operate import MchOperate as MchOperate
from wechatpay_chain.stubs.v3.mchalterapply import Mchalterapply as Mchalterapply
from wechatpay_chain.stubs.v3.med_ins import MedIns as MedIns
from wechatpay_chain.stubs.v3.merchant_risk_manage import MerchantRiskManage as MerchantRiskManage
from wechatpay_chain.stubs.v3.merchant_service import MerchantService as MerchantService
from wechatpay_chain.stubs.v3.merchant_settlement import MerchantSettlement as MerchantSettlement
from wechatpay_chain.stubs.v3.merchant_store import MerchantStore as MerchantStore
from wechatpay_chain.stubs.v3.merchant import Merchant as Merchant
from wechatpay_chain.stubs.v3.merchantfund import Merchantfund as Merchantfund
from wechatpay_chain.stubs.v3.merchants import Merchants as Merchants
from wechatpay_chain.stubs.v3.multiuse import Multiuse as Multiuse
from wechatpay_chain.stubs.v3.new_tax_control_fapiao import NewTaxControlFapiao as NewTaxControlFapiao
from wechatpay_chain.stubs.v3.offlineface import Offlineface as Offlineface
from wechatpay_chain.stubs.v3.offlinefacemch import Offlinefacemch as Offlinefacemch
from wechatpay_chain.stubs.v3.palmservice import Palmservice as Palmservice
from wechatpay_chain.stubs.v3.papay import Papay as Papay
from wechatpay_chain.stubs.v3.parking import Parking as Parking
from wechatpay_chain.stubs.v3.partner_papay import PartnerPapay as PartnerPapay
from wechatpay_chain.stubs.v3.partner_transfer import PartnerTransfer as PartnerTransfer
from wechatpay_chain.stubs.v3.password_exempt_contract import PasswordExemptContract as PasswordExemptContract
from wechatpay_chain.stubs.v3.pay_devices import PayDevices as PayDevices
from wechatpay_chain.stubs.v3.pay import Pay as Pay
from wechatpay_chain.stubs.v3.payroll_card import PayrollCard as PayrollCard
from wechatpay_chain.stubs.v3.payscore import Payscore as Payscore
from wechatpay_chain.stubs.v3.platsolution import Platsolution as Platsolution
from wechatpay_chain.stubs.v3.profitsharing import Profitsharing as Profitsharing
from wechatpay_chain.stubs.v3.qrcode import Qrcode as Qrcode
from wechatpay_chain.stubs.v3.rate_activity import RateActivity as RateActivity
from wechatpay_chain.stubs.v3.realname import Realname as Realname
from wechatpay_chain.stubs.v3.recharge import Recharge as Recharge
from wechatpay_chain.stubs.v3.refund import Refund as Refund
from wechatpay_chain.stubs.v3.refunds import Refunds as Refunds
from wechatpay_chain.stubs.v3.repayment import Repayment as Repayment
from wechatpay_chain.stubs.v3.security import Security as Security
from wechatpay_chain.stubs.v3.settle import Settle as Settle
from wechatpay_chain.stubs.v3.smartguide import Smartguide as Smartguide
from wechatpay_chain.stubs.v3.statements import Statements as Statements
from wechatpay_chain.stubs.v3.taxi_invoice import TaxiInvoice as TaxiInvoice
from wechatpay_chain.stubs.v3.transaction_block import TransactionBlock as TransactionBlock
from wechatpay_chain.stubs.v3.transactions import Transactions as Transactions
from wechatpay_chain.stubs.v3.transfer_detail import TransferDetail as TransferDetail
from wechatpay_chain.stubs.v3.transfer import Transfer as Transfer
from wechatpay_chain.stubs.v3.transferdownload import Transferdownload as Transferdownload
from wechatpay_chain.stubs.v3.vehicle import Vehicle as Vehicle
from wechatpay_chain.stubs.v3.webizpay import Webizpay as Webizpay

class V3(Node):
    @property
    def abnormalFundProcessing(self) -> AbnormalFundProcessing:
        """3 endpoints"""
    @property
    def aggracctBc(self) -> AggracctBc:
        """11 endpoints"""
    @property
    def apply4sub(self) -> Apply4sub:
        """3 endpoints"""
    @property
    def apply4subject(self) -> Apply4subject:
        """5 endpoints"""
    @property
    def applyment4sub(self) -> Applyment4sub:
        """3 endpoints"""
    @property
    def bankBatchTransfer(self) -> BankBatchTransfer:
        """4 endpoints"""
    @property
    def bankTransfer(self) -> BankTransfer:
        """5 endpoints"""
    @property
    def bill(self) -> Bill:
        """3 endpoints"""
    @property
    def billdownload(self) -> Billdownload:
        """1 endpoints"""
    @property
    def brandBasic(self) -> BrandBasic:
        """1 endpoints"""
    @property
    def brand(self) -> Brand:
        """56 endpoints"""
    @property
    def businesscircle(self) -> Businesscircle:
        """4 endpoints"""
    @property
    def capital(self) -> Capital:
        """6 endpoints"""
    @property
    def catering(self) -> Catering:
        """1 endpoints"""
    @property
    def certificates(self) -> Certificates:
        """GET 获取平台证书列表"""
    @property
    def combineTransactions(self) -> CombineTransactions:
        """8 endpoints"""
    @property
    def compliance(self) -> Compliance:
        """2 endpoints"""
    @property
    def creditRepayment(self) -> CreditRepayment:
        """8 endpoints"""
    @property
    def customs(self) -> Customs:
        """5 endpoints"""
    @property
    def discountCard(self) -> DiscountCard:
        """6 endpoints"""
    @property
    def ebike(self) -> Ebike:
        """7 endpoints"""
    @property
    def ecommerce(self) -> Ecommerce:
        """60 endpoints"""
    @property
    def eduPapay(self) -> EduPapay:
        """8 endpoints"""
    @property
    def eduStar(self) -> EduStar:
        """4 endpoints"""
    @property
    def eduschoolpay(self) -> Eduschoolpay:
        """8 endpoints"""
    @property
    def express(self) -> Express:
        """1 endpoints"""
    @property
    def facemch(self) -> Facemch:
        """1 endpoints"""
    @property
    def fundApp(self) -> FundApp:
        """40 endpoints"""
    @property
    def fundsToOversea(self) -> FundsToOversea:
        """6 endpoints"""
    @property
    def global_(self) -> Global:
        """71 endpoints"""
    @property
    def goldplan(self) -> Goldplan:
        """5 endpoints"""
    @property
    def gov(self) -> Gov:
        """34 endpoints"""
    @property
    def hirePowerBank(self) -> HirePowerBank:
        """3 endpoints"""
    @property
    def industryCoupon(self) -> IndustryCoupon:
        """1 endpoints"""
    @property
    def industryRebate(self) -> IndustryRebate:
        """2 endpoints"""
    @property
    def inspolicymgr(self) -> Inspolicymgr:
        """5 endpoints"""
    @property
    def iotmanage(self) -> Iotmanage:
        """2 endpoints"""
    @property
    def lovefeast(self) -> Lovefeast:
        """3 endpoints"""
    @property
    def marketing(self) -> Marketing:
        """156 endpoints"""
    @property
    def mchManage(self) -> MchManage:
        """4 endpoints"""
    @property
    def mchOperationManage(self) -> MchOperationManage:
        """4 endpoints"""
    @property
    def mch_operate(self) -> MchOperate:
        """3 endpoints"""
    @property
    def mchalterapply(self) -> Mchalterapply:
        """12 endpoints"""
    @property
    def medIns(self) -> MedIns:
        """4 endpoints"""
    @property
    def merchantRiskManage(self) -> MerchantRiskManage:
        """9 endpoints"""
    @property
    def merchantService(self) -> MerchantService:
        """17 endpoints"""
    @property
    def merchantSettlement(self) -> MerchantSettlement:
        """2 endpoints"""
    @property
    def merchantStore(self) -> MerchantStore:
        """5 endpoints"""
    @property
    def merchant(self) -> Merchant:
        """8 endpoints"""
    @property
    def merchantfund(self) -> Merchantfund:
        """2 endpoints"""
    @property
    def merchants(self) -> Merchants:
        """POST 子商户进件（融合钱包） · PUT 修改子商户（融合钱包）"""
    @property
    def multiuse(self) -> Multiuse:
        """4 endpoints"""
    @property
    def newTaxControlFapiao(self) -> NewTaxControlFapiao:
        """21 endpoints"""
    @property
    def offlineface(self) -> Offlineface:
        """8 endpoints"""
    @property
    def offlinefacemch(self) -> Offlinefacemch:
        """5 endpoints"""
    @property
    def palmservice(self) -> Palmservice:
        """2 endpoints"""
    @property
    def papay(self) -> Papay:
        """35 endpoints"""
    @property
    def parking(self) -> Parking:
        """10 endpoints"""
    @property
    def partnerPapay(self) -> PartnerPapay:
        """2 endpoints"""
    @property
    def partnerTransfer(self) -> PartnerTransfer:
        """5 endpoints"""
    @property
    def passwordExemptContract(self) -> PasswordExemptContract:
        """10 endpoints"""
    @property
    def payDevices(self) -> PayDevices:
        """7 endpoints"""
    @property
    def pay(self) -> Pay:
        """29 endpoints"""
    @property
    def payrollCard(self) -> PayrollCard:
        """9 endpoints"""
    @property
    def payscore(self) -> Payscore:
        """81 endpoints"""
    @property
    def platsolution(self) -> Platsolution:
        """63 endpoints"""
    @property
    def profitsharing(self) -> Profitsharing:
        """10 endpoints"""
    @property
    def qrcode(self) -> Qrcode:
        """3 endpoints"""
    @property
    def rateActivity(self) -> RateActivity:
        """3 endpoints"""
    @property
    def realname(self) -> Realname:
        """1 endpoints"""
    @property
    def recharge(self) -> Recharge:
        """2 endpoints"""
    @property
    def refund(self) -> Refund:
        """3 endpoints"""
    @property
    def refunds(self) -> Refunds:
        """GET 查询所有退款 · POST 申请退款"""
    @property
    def repayment(self) -> Repayment:
        """3 endpoints"""
    @property
    def security(self) -> Security:
        """1 endpoints"""
    @property
    def settle(self) -> Settle:
        """1 endpoints"""
    @property
    def smartguide(self) -> Smartguide:
        """4 endpoints"""
    @property
    def statements(self) -> Statements:
        """GET 下载对账单"""
    @property
    def taxiInvoice(self) -> TaxiInvoice:
        """11 endpoints"""
    @property
    def transactionBlock(self) -> TransactionBlock:
        """4 endpoints"""
    @property
    def transactions(self) -> Transactions:
        """11 endpoints"""
    @property
    def transferDetail(self) -> TransferDetail:
        """2 endpoints"""
    @property
    def transfer(self) -> Transfer:
        """7 endpoints"""
    @property
    def transferdownload(self) -> Transferdownload:
        """2 endpoints"""
    @property
    def vehicle(self) -> Vehicle:
        """10 endpoints"""
    @property
    def webizpay(self) -> Webizpay:
        """17 endpoints"""
