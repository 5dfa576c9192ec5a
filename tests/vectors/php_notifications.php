<?php declare(strict_types=1);
// Makes php_notifications.json with PHP's openssl extension alone; see README.md.
//
//     php php_notifications.php > php_notifications.json

const APIV3_KEY = 'k3y-of-the-tests-32-bytes-long-!';
const KEY_ID = 'PUB_KEY_ID_0119000001092026013100000000000042';

$platform = openssl_pkey_get_private('file://' . __DIR__ . '/rsa_pkcs8.pem');
$merchant = openssl_pkey_get_private('file://' . __DIR__ . '/merchant_pkcs8.pem');
$merchantPublic = openssl_pkey_get_details($merchant)['key'];

function json(array $document): string {
  return json_encode($document, JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES | JSON_THROW_ON_ERROR);
}

function oaep(string $text): string {
  openssl_public_encrypt($text, $sealed, $GLOBALS['merchantPublic'], OPENSSL_PKCS1_OAEP_PADDING);
  return base64_encode($sealed);
}

function notification(string $what, string $id, string $type, ?string $original, ?string $aad, array $resource, array $plain = []): array {
  $iv = substr(hash('sha256', $what), 0, 12);
  $sealed = openssl_encrypt(json($resource), 'aes-256-gcm', APIV3_KEY, OPENSSL_RAW_DATA, $iv, $tag, $aad ?? '', 16);
  $inner = ['algorithm' => 'AEAD_AES_256_GCM', 'ciphertext' => base64_encode($sealed . $tag)];
  if ($original !== null) { $inner = ['original_type' => $original] + $inner; }
  if ($aad !== null) { $inner['associated_data'] = $aad; }
  $inner['nonce'] = $iv;
  $body = json(['id' => $id, 'create_time' => '2023-11-15T06:13:20+08:00', 'resource_type' => 'encrypt-resource',
    'event_type' => $type, 'summary' => '支付成功', 'resource' => $inner]);
  $timestamp = '1700000000';
  $nonce = substr(hash('sha256', "header $what"), 0, 32);
  openssl_sign("$timestamp\n$nonce\n$body\n", $signature, $GLOBALS['platform'], OPENSSL_ALGO_SHA256);
  return ['what' => $what, 'headers' => ['Content-Type' => 'application/json', 'Request-ID' => '08C0FFEE-0',
      'Wechatpay-Nonce' => $nonce, 'Wechatpay-Serial' => KEY_ID, 'Wechatpay-Signature' => base64_encode($signature),
      'Wechatpay-Signature-Type' => 'WECHATPAY2-SHA256-RSA2048', 'Wechatpay-Timestamp' => $timestamp],
    'body' => base64_encode($body), 'resource' => $resource, 'plain' => $plain ?: $resource];
}

$payment = ['transaction_id' => '1217752501201407033233368018', 'trade_state' => 'SUCCESS', 'attach' => "形象店/\u{1F9E7}",
  'amount' => ['payer_total' => 100, 'total' => 100, 'currency' => 'CNY'], 'payer' => ['openid' => 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o']];
$card = ['event_type' => 'NEW_ACTIVATE', 'card_id' => 'pbLatjvEcKDGsNMNhGHScpECyDs8', 'openid' => 'obLatjm43RA5C6QfMO5szKYnT3dM'];
echo json_encode(['apiv3_key' => APIV3_KEY, 'notifications' => [
  notification('a payment', '7f8fcdb2-573a-547a-901e-4c34f9761293', 'TRANSACTION.SUCCESS', 'transaction', 'transaction', $payment),
  notification('associated data empty', 'EV-2018022511223320873', 'REFUND.SUCCESS', 'refund', '', $payment),
  notification('neither associated data nor original type', 'EV-2018022511223320874', 'COUPON.USE', null, null, $payment),
  notification('a field encrypted for the merchant', 'EV-2018022511223320875', 'MEMBERCARD.ACCEPT_CARD', 'membercard', 'membercard',
    $card + ['phone_number' => oaep('13800138000')], $card + ['phone_number' => '13800138000']),
]], JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES | JSON_PRETTY_PRINT), "\n";
