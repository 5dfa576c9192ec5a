#!/bin/sh
# Makes openssl_messages.json with printf and OpenSSL's command line; see README.md.
#
#     sh openssl_messages.sh > openssl_messages.json
set -eu
cd "$(dirname "$0")"
sign() { openssl dgst -sha256 -sign "$1" | openssl base64 -A; }
b64() { openssl base64 -A; }

request() { # what, verb, path, target, body
    nonce=K7d2Qx9ZpL4mVt8RbN3sYw6HcJ1fGa5E
    signature=$(printf '%s\n%s\n1767225600\n%s\n%s\n' "$2" "$4" "$nonce" "$5" | sign merchant_pkcs8.pem)
    authorization="WECHATPAY2-SHA256-RSA2048 mchid=\"1900000109\",serial_no=\"7A1C0D5E3B9F48261D0A6C4E82F7B3950E1D2C4B\",timestamp=\"1767225600\",nonce_str=\"$nonce\",signature=\"$signature\""
    printf '  {"what": "%s", "verb": "%s", "path": "%s", "target": "%s", "body": "%s",\n   "authorization": "%s"}' \
        "$1" "$2" "$3" "$4" "$(printf '%s' "$5" | b64)" "$(printf '%s' "$authorization" | b64)"
}

answer() { # what, verb, path, the body's file, what is signed in its place
    signature=$({ printf '1700000000\nb2N5cTq7XwLr4KzE9mHs1VdJ8pYtA6Gf\n'; cat "${5:-$4}"; printf '\n'; } | sign rsa_pkcs8.pem)
    printf '  {"what": "%s", "verb": "%s", "path": "%s", "sha1": "%s", "body": "%s",\n   "signature": "%s"}' \
        "$1" "$2" "$3" "${6:-}" "$(b64 < "$4")" "$signature"
}

work=$(mktemp -d)
trap 'rm -r "$work"' EXIT
: > "$work/empty"
printf '{"code_url":"weixin://wxpay/bizpayurl?pr=p4lpSuKzz"}' > "$work/json"
printf '\357\273\277Time,Amount\r\n`2026-01-31,`0.01\r\n' > "$work/csv"
gzip -n -c "$work/csv" > "$work/csv.gz"
sha1=$(openssl dgst -sha1 -r "$work/csv" | cut -d' ' -f1)
printf '{"sha1":"%s"}' "$sha1" > "$work/digest"

printf '{"requests": [\n'
request 'no body' GET v3/certificates /v3/certificates ''
printf ',\n'
request 'a query with an escaped letter' GET 'v3/refund/domestic/refunds?name=%E4%B8%AD%20x' \
    '/v3/refund/domestic/refunds?name=%E4%B8%AD%20x' ''
printf ',\n'
request 'a path outside ASCII' GET 'v3/商圈' '/v3/%E5%95%86%E5%9C%88' ''
printf ',\n'
request 'a body outside ASCII' POST v3/pay/transactions/native /v3/pay/transactions/native '{"description":"图片商店-城市"}'
printf '\n], "answers": [\n'
answer 'JSON' POST v3/pay/transactions/native "$work/json"
printf ',\n'
answer 'no body' POST v3/pay/transactions/out-trade-no/1/close "$work/empty"
printf ',\n'
answer 'a statement overseas' GET v3/global/statements "$work/csv" "$work/digest" "$sha1"
printf ',\n'
answer 'a statement as a gzip file' GET v3/statements "$work/csv.gz" "$work/digest" "$sha1"
printf '\n]}\n'
