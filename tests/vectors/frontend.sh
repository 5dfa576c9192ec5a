#!/bin/sh
# Makes frontend.json: the lines that front ends' parameters are signed over, signed by OpenSSL.
set -eu
cd "$(dirname "$0")"
appid=wxd678efh567hg6787 timestamp=1414561699 nonce=5K8264ILTKCH16CQ2502SI8ZNMTM67VS
prepay_id=wx2017033010242291fcfe0db70013231072
sign() {
    openssl dgst -sha256 -sign merchant_pkcs8.pem | openssl base64 -A
}
jsapi=$(printf '%s\n%s\n%s\nprepay_id=%s\n' $appid $timestamp $nonce $prepay_id | sign)
app=$(printf '%s\n%s\n%s\n%s\n' $appid $timestamp $nonce $prepay_id | sign)
brand=$(printf 'GET\n/brand/x\n%s\n%s\n\n' $timestamp $nonce | sign)
printf '{\n  "appid": "%s",\n  "timestamp": %s,\n  "nonce": "%s",\n  "prepay_id": "%s",\n' \
    $appid $timestamp $nonce $prepay_id
printf '  "jsapi": "%s",\n  "app": "%s",\n  "brand": "%s"\n}\n' "$jsapi" "$app" "$brand"
