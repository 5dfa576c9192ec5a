<?php
// Prints APIv2 notifications as the PHP SDK makes and reads them: `php notifications_v2.php
// autoload.php`, where the autoloader finds the package wechatpay/wechatpay. The outcome is
// php_notifications_v2.json; "opened" and "fits" are the SDK's own reading of what it made.
declare(strict_types=1);

require $argv[1];

use WeChatPay\Crypto\AesEcb;
use WeChatPay\Crypto\AesGcm;
use WeChatPay\Crypto\Hash;
use WeChatPay\Formatter;
use WeChatPay\Transformer;

$secret = 'k0fTheTestsOfNotificationsV2_32c';
$apiv3Key = 'k3y-of-the-tests-32-bytes-long-!';
$text = static fn (array $fields): string => Formatter::queryStringLike(Formatter::ksort($fields));

$payment = [
    'appid' => 'wx2421b1c4370ec43b', 'attach' => '门店 & <形象店>', 'bank_type' => 'CFT',
    'fee_type' => 'CNY', 'is_subscribe' => 'Y', 'mch_id' => '1900000109', 'device_info' => '',
    'nonce_str' => '5d2b6c2a8db53831f7eda20af46e531c', 'openid' => 'oUpF8uMEb4qRXf22hE3X68TekukE',
    'out_trade_no' => '1409811653', 'result_code' => 'SUCCESS', 'return_code' => 'SUCCESS',
    'time_end' => '20140903131540', 'total_fee' => '1', 'coupon_fee_0' => '10', 'coupon_count' => '1',
    'trade_type' => 'JSAPI', 'transaction_id' => '1004400740201409030005092168',
];
$contract = [
    'mch_id' => '1900000109', 'contract_code' => '100001256', 'plan_id' => '123',
    'openid' => 'onqOjjmM1tad-3ROpncN-yUfa6ua', 'change_type' => 'ADD',
    'operate_time' => '2015-07-01 10:00:00', 'contract_id' => 'Wx15463511252015071056489715',
    'contract_expired_time' => '2016-07-01 10:00:00', 'request_serial' => '1695',
];
$risk = [
    'return_code' => 'SUCCESS', 'sign_type' => 'HMAC-SHA256', 'nonce_str' => 'abc', 'event_code' => '77',
    'risk_level' => 'HIGH', 'mch_id' => '1900000109', 'sub_mch_id' => '1900000201',
    'transaction_id_list' => '{"transaction_id":["4200000001"]}',
];
$refund = [
    'out_refund_no' => '131811191610442717309', 'out_trade_no' => '71106718111915575302817',
    'refund_account' => 'REFUND_SOURCE_RECHARGE_FUNDS', 'refund_fee' => '3960',
    'refund_id' => '50000408942018111907145868882', 'refund_recv_accout' => '支付用户零钱',
    'refund_request_source' => 'API', 'refund_status' => 'SUCCESS', 'settlement_refund_fee' => '3960',
    'settlement_total_fee' => '3960', 'success_time' => '2018-11-19 16:24:13', 'total_fee' => '3960',
    'transaction_id' => '4200000215201811190261405420',
];
$event = ['state' => 'CREATED', 'service_id' => '500001', 'out_order_no' => 'S-1', 'goods_name' => '充电宝'];

$signed = static function (string $type, array $fields) use ($secret, $text): array {
    $sign = Hash::sign($type, $text($fields), $secret);
    $body = Transformer::toXml($fields + ['sign' => $sign]);
    return ['sign_type' => $type, 'body' => $body,
        'fits' => Hash::equals(Hash::sign($type, $text(Transformer::toArray($body)), $secret), $sign)];
};
$sealed = AesEcb::encrypt(Transformer::toXml($refund, true, false, 'root'), Hash::md5($secret));
$outer = [
    'return_code' => 'SUCCESS', 'appid' => 'wx2421b1c4370ec43b', 'mch_id' => '1900000109',
    'nonce_str' => 'TeqClE3i0mvn3DrK', 'req_info' => $sealed,
];
$envelope = [
    'mch_id' => '1900000109', 'appid' => 'wx2421b1c4370ec43b', 'algorithm' => 'HMAC-SHA256',
    'nonce_str' => 'IAFFDSDFGHJ', 'event_id' => 'EV-2018022511223320873',
    'event_create_time' => '20180225112233', 'event_type' => 'CHECK.SUCCESS',
    'event_algorithm' => 'AEAD_AES_256_GCM', 'event_nonce' => 'VBNu9IF6GGnX',
    'event_associated_data' => 'payscore',
    'event_ciphertext' => AesGcm::encrypt(
        Transformer::toXml($event), $apiv3Key, 'VBNu9IF6GGnX', 'payscore'
    ),
];

echo json_encode([
    'secret' => $secret, 'apiv3_key' => $apiv3Key, 'mchid' => '1900000109',
    'notifications' => [
        ['what' => 'payment, MD5', 'kind' => 'payment', 'resource' => $payment, 'sealed' => false]
            + $signed('MD5', $payment),
        ['what' => 'payment, HMAC', 'kind' => 'payment', 'resource' => $payment, 'sealed' => false]
            + $signed('HMAC-SHA256', $payment),
        ['what' => 'contract', 'kind' => 'contract', 'resource' => $contract, 'sealed' => false]
            + $signed('MD5', $contract),
        ['what' => 'risk', 'kind' => 'risk', 'resource' => $risk, 'sealed' => false]
            + $signed('HMAC-SHA256', $risk),
        ['what' => 'refund', 'kind' => 'refund', 'resource' => $refund, 'sealed' => true,
            'sign_type' => null, 'body' => Transformer::toXml($outer),
            'fits' => $refund === Transformer::toArray(AesEcb::decrypt($sealed, Hash::md5($secret)))],
        ['what' => 'deposit-free order', 'kind' => 'payscore', 'resource' => $event, 'sealed' => true]
            + $signed('HMAC-SHA256', $envelope),
    ],
], JSON_PRETTY_PRINT | JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES), "\n";
