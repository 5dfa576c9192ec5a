#!/bin/sh
# Makes frontend_v2.json: what front ends' parameters are signed over by APIv2's rules, hashed by
# OpenSSL. The sorted texts are written out by hand here.
set -eu
cd "$(dirname "$0")"
secret=k0fTheTestsOfFrontendsV2_32chars
appid=wxd678efh567hg6787 mchid=1900000109 time=1414561699 nonce=5K8264ILTKCH16CQ2502SI8ZNMTM67VS
prepay=wx2017033010242291fcfe0db70013231072
package='sendid=242e8abd163d300019b2cae74ba8e8c06e3f&ver=8&sign=4110d649a5aef5&mchid=11475856&appid=wxd27ebc41b85ce36d'
encoded='sendid%3D242e8abd163d300019b2cae74ba8e8c06e3f%26ver%3D8%26sign%3D4110d649a5aef5%26mchid%3D11475856%26appid%3Dwxd27ebc41b85ce36d'
score=DJIOSQPYWDxsjdldeuwhdodwxasd_dDiodnwjh9we
hash() { openssl dgst "$@" -r | cut -d ' ' -f 1; }
capitals() { tr 'a-f' 'A-F'; }
md5() { printf '%s&key=%s' "$1" $secret | hash -md5 | capitals; }
hmac() { printf '%s&key=%s' "$1" $secret | hash -sha256 -hmac $secret | capitals; }
row() { printf '  "%s": "%s",\n' "$1" "$2"; }

jsapi="appId=$appid&nonceStr=$nonce&package=prepay_id=$prepay&signType"
app="appid=$appid&noncestr=$nonce&package=Sign=WXPay&partnerid=$mchid&prepayid=$prepay&timestamp=$time"
redpack="appId=$appid&nonceStr=$nonce&package=$encoded&timeStamp=$time"
one="out_request_no0=R1&send_coupon_merchant=$mchid&stock_id0=S1"
many="coupon_code1=C2&create_coupon_merchant1=10000022&customize_send_time1=2026-01-01T08:00:00+08:00"
many="$many&out_request_no0=R1&out_request_no1=R2&send_coupon_merchant=10016226&stock_id0=S1&stock_id1=S2"
page="open_id=oVvBvwEurkeUJpBzX90-6MfCHbec&out_request_no=20191204550002&send_coupon_merchant=$mchid&stock_id=12111100000001"
whole="coupon_code=75345199&customize_send_time=2026-01-01T08:00:00+08:00&open_id=oVvBvwEurkeUJpBzX90-6MfCHbec"
whole="$whole&out_request_no=20191204550002&send_coupon_merchant=10016226&stock_id=12111100000001"
use="mch_id=$mchid&nonce_str=$nonce&package=$score&sign_type=HMAC-SHA256&timestamp=$time"
detail="mch_id=$mchid&nonce_str=$nonce&out_order_no=1234323JKHDFE1243252&service_id=88888888000011&sign_type=HMAC-SHA256&timestamp=$time"
papay="appid=$appid&contract_code=122&contract_display_account=张三&mch_id=$mchid"
papay="$papay&notify_url=https://www.example.com/papay&plan_id=106&request_serial=123"

{
    echo '{'
    row secret $secret
    row appid $appid
    row mchid $mchid
    row nonce $nonce
    row prepay_id $prepay
    row redpack_package "$package"
    row redpack_encoded "$encoded"
    row score_package $score
    row jsapi_md5 "$(md5 "$jsapi=MD5&timeStamp=$time")"
    row jsapi_hmac "$(hmac "$jsapi=HMAC-SHA256&timeStamp=$time")"
    row app_md5 "$(md5 "$app")"
    row app_hmac "$(hmac "$app")"
    row redpack "$(printf '%s&key=%s' "$redpack" $secret | hash -md5)"
    row coupons_one "$(hmac "$one")"
    row coupons_many "$(hmac "$many")"
    row page "$(hmac "$page")"
    row page_whole "$(hmac "$whole")"
    row payscore "$(hmac "$use")"
    row payscore_detail "$(hmac "$detail")"
    row papay "$(md5 "$papay&timestamp=$time")"
    row papay_partner "$(md5 "$papay&sub_mch_id=1900000201&timestamp=$time")"
    printf '  "timestamp": %s\n}\n' $time
} > frontend_v2.json
