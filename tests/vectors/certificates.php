<?php declare(strict_types=1);

// Makes certificates.json with PHP's ext-openssl alone:
//
//     php certificates.php > certificates.json
//
// An answer of v3/certificates: rsa_certificate.pem sealed with a made-up APIv3 key, and the whole
// body signed with that certificate's private key.

$key = 'a-made-up-APIv3-key-of-32-bytes!';
$serial = '0C3B5A69788796A5B4C3D2E1F00F1E2D3C4B5A69';
$nonce = 'f9aaecba85fb';
$pem = file_get_contents(__DIR__ . '/rsa_certificate.pem');
$sealed = openssl_encrypt($pem, 'aes-256-gcm', $key, OPENSSL_RAW_DATA, $nonce, $tag, 'certificate', 16);
$body = json_encode(['data' => [[
    'serial_no' => $serial,
    'effective_time' => '2026-01-01T00:00:00+08:00',
    'expire_time' => '2125-01-01T00:00:00+08:00',
    'encrypt_certificate' => [
        'algorithm' => 'AEAD_AES_256_GCM',
        'nonce' => $nonce,
        'associated_data' => 'certificate',
        'ciphertext' => base64_encode($sealed . $tag),
    ],
]]]);
$from = openssl_x509_parse($pem)['validFrom_time_t'];
$timestamp = $from + 86400;
openssl_sign("$timestamp\nNonceOfTheHeaders\n$body\n", $signature, file_get_contents(__DIR__ . '/rsa_pkcs8.pem'), 'sha256');

echo json_encode([
    'apiv3_key' => $key, 'timestamp' => $timestamp, 'body' => $body,
    'headers' => [
        'Wechatpay-Timestamp' => (string) $timestamp, 'Wechatpay-Nonce' => 'NonceOfTheHeaders',
        'Wechatpay-Serial' => $serial, 'Wechatpay-Signature' => base64_encode($signature),
    ],
], JSON_PRETTY_PRINT | JSON_UNESCAPED_SLASHES), "\n";
