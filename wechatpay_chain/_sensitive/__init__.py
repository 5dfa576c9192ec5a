"""Sensitive fields: what the platform wants encrypted in requests, and encrypts in answers.

Rule: RSAES-OAEP with SHA-1 (RFC 8017, section 7.1), in base64; up with the platform's key that
``Wechatpay-Serial`` names, down with the key of the merchant's certificate.
Source: https://pay.weixin.qq.com/doc/v3/partner/4013059053
"""
