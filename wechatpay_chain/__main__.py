"""``python -m wechatpay_chain``: the command line."""

from __future__ import annotations

import sys

from wechatpay_chain._cli.main import main

if __name__ == "__main__":
    sys.exit(main())
