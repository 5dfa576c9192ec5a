"""The program ``wechatpay-chain``."""
