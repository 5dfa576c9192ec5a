<?php
// Prints what the PHP SDK signs for the same values as frontend_v2.sh: `php frontend_v2.php autoload.php`
// where the autoloader finds the package wechatpay/wechatpay. The outcome is php_frontend_v2.json.
declare(strict_types=1);

require $argv[1];

use WeChatPay\Crypto\Hash;
use WeChatPay\Formatter;

$known = json_decode(file_get_contents(__DIR__ . '/frontend_v2.json'), true);
['secret' => $secret, 'appid' => $appid, 'mchid' => $mchid, 'nonce' => $nonce] = $known;
$time = (string) $known['timestamp'];
$prepay = $known['prepay_id'];
$sign = static fn (string $type, array $fields): string =>
    Hash::sign($type, Formatter::queryStringLike(Formatter::ksort($fields)), $secret);

$jsapi = static fn (string $type): array => [
    'appId' => $appid, 'timeStamp' => $time, 'nonceStr' => $nonce, 'package' => "prepay_id=$prepay",
    'signType' => $type,
];
$app = [
    'appid' => $appid, 'partnerid' => $mchid, 'prepayid' => $prepay, 'package' => 'Sign=WXPay',
    'noncestr' => $nonce, 'timestamp' => $time,
];
$redpack = [
    'timeStamp' => $time, 'nonceStr' => $nonce, 'package' => urlencode($known['redpack_package']),
    'appId' => $appid,
];
$flat = static function (array $coupons, string $merchant): array {
    $found = ['send_coupon_merchant' => $merchant];
    foreach ($coupons as $index => $coupon) {
        foreach ($coupon as $name => $value) {
            $found[$name . $index] = $value;
        }
    }
    return $found;
};
$first = ['stock_id' => 'S1', 'out_request_no' => 'R1'];
$second = [
    'stock_id' => 'S2', 'out_request_no' => 'R2', 'coupon_code' => 'C2',
    'create_coupon_merchant' => '10000022', 'customize_send_time' => '2026-01-01T08:00:00+08:00',
];
$page = [
    'stock_id' => '12111100000001', 'out_request_no' => '20191204550002',
    'open_id' => 'oVvBvwEurkeUJpBzX90-6MfCHbec',
];
$score = ['mch_id' => $mchid, 'timestamp' => $time, 'nonce_str' => $nonce, 'sign_type' => 'HMAC-SHA256'];
$papay = [
    'appid' => $appid, 'contract_code' => '122', 'contract_display_account' => '张三',
    'mch_id' => $mchid, 'notify_url' => 'https://www.example.com/papay', 'plan_id' => '106',
    'request_serial' => '123', 'timestamp' => $time,
];

echo json_encode([
    'jsapi_md5' => $sign('MD5', $jsapi('MD5')),
    'jsapi_hmac' => $sign('HMAC-SHA256', $jsapi('HMAC-SHA256')),
    'app_md5' => $sign('MD5', $app),
    'app_hmac' => $sign('HMAC-SHA256', $app),
    'redpack' => Hash::md5(Formatter::queryStringLike(Formatter::ksort($redpack)), $secret),
    'coupons_one' => $sign('HMAC-SHA256', $flat([$first], $mchid)),
    'coupons_many' => $sign('HMAC-SHA256', $flat([$first, $second], '10016226')),
    'page' => $sign('HMAC-SHA256', $page + ['send_coupon_merchant' => $mchid]),
    'page_whole' => $sign('HMAC-SHA256', $page + [
        'send_coupon_merchant' => '10016226', 'coupon_code' => '75345199',
        'customize_send_time' => '2026-01-01T08:00:00+08:00',
    ]),
    'payscore' => $sign('HMAC-SHA256', $score + ['package' => $known['score_package']]),
    'payscore_detail' => $sign('HMAC-SHA256', $score + [
        'service_id' => '88888888000011', 'out_order_no' => '1234323JKHDFE1243252',
    ]),
    'papay' => $sign('MD5', $papay),
    'papay_partner' => $sign('MD5', $papay + ['sub_mch_id' => '1900000201']),
], JSON_PRETTY_PRINT), "\n";
