<?php declare(strict_types=1);

// Makes php_messages.json with WeChat Pay's PHP SDK (wechatpay/wechatpay 1.4.12, Guzzle 7.4):
//
//     php php_messages.php path/to/vendor/autoload.php > php_messages.json
//
// Requests are made and signed by a whole client whose terminal handler keeps them; the nonce and
// the time are the SDK's own, read back from what it signed. Answers are signed by its Rsa class.

require $argv[1];

use GuzzleHttp\HandlerStack;
use GuzzleHttp\Promise\FulfilledPromise;
use GuzzleHttp\Psr7\Response;
use GuzzleHttp\Psr7\Utils;
use WeChatPay\Builder;
use WeChatPay\Crypto\Rsa;
use WeChatPay\Formatter;
use WeChatPay\Util\MediaUtil;

$merchant = Rsa::from('file://' . __DIR__ . '/merchant_pkcs8.pem');
$platform = Rsa::from('file://' . __DIR__ . '/rsa_pkcs8.pem');
$id = 'PUB_KEY_ID_0119000001092026013100000000000042';
$kept = null;
$client = Builder::factory([
    'mchid' => '1900000109',
    'serial' => '7A1C0D5E3B9F48261D0A6C4E82F7B3950E1D2C4B',
    'privateKey' => $merchant,
    'certs' => [$id => Rsa::from('file://' . __DIR__ . '/rsa_spki.pem', Rsa::KEY_TYPE_PUBLIC)],
    'handler' => HandlerStack::create(static function ($request) use (&$kept, $platform, $id) {
        $kept = $request;
        $now = (string) Formatter::timestamp();
        return new FulfilledPromise(new Response(204, [
            'Wechatpay-Timestamp' => $now, 'Wechatpay-Nonce' => 'n', 'Wechatpay-Serial' => $id,
            'Wechatpay-Signature' => Rsa::sign(Formatter::response($now, 'n', ''), $platform),
        ]));
    }),
]);

$media = new MediaUtil('/pictures/license.jpg', Utils::streamFor("not really\r\na picture\x00\xff"));
$calls = [
    ['get', 'v3/certificates', []],
    ['get', 'v3/bill/tradebill', ['query' => ['bill_date' => '2026-01-31', 'tar_type' => 'GZIP']]],
    ['get', 'v3/pay/transactions/out-trade-no/1217752501-20140703~x', ['query' => ['mchid' => '1900000109']]],
    ['get', 'v3/marketing/favor/stocks', [
        'query' => ['name' => '满减 券+10%', 'ids' => [3, 'b'], 'open' => true, 'off' => false, 'none' => null],
    ]],
    ['get', 'v3/businesscircle/商圈/上海%20人民广场', []],
    ['post', 'v3/pay/transactions/native', ['json' => [
        'mchid' => '1900000109', 'out_trade_no' => 'native12177525012014070332333',
        'description' => 'Image', 'amount' => ['total' => 1, 'currency' => 'CNY'],
    ]]],
    ['post', 'v3/refund/domestic/refunds', ['body' => '{"reason":"商品已售完", "out_refund_no":"1"}']],
    ['post', 'v3/pay/transactions/out-trade-no/a_1/close', ['json' => ['mchid' => '1900000109']]],
    ['post', 'v3/empty', []],
    ['patch', 'v3/marketing/busifavor/stocks/1', ['json' => ['note' => 'x']]],
    ['put', 'v3/profitsharing/a', ['json' => []]],
    ['delete', 'v3/payscore/b/a%20b', ['query' => 'reason=x%20y&z']],
    ['post', 'v3/merchant/media/upload', ['body' => $media->getStream(), 'headers' => ['Content-Type' => $media->getContentType()]]],
];

$requests = [];
foreach ($calls as [$verb, $path, $options]) {
    $client->chain($path)->{$verb}($options);
    $authorization = $kept->getHeaderLine('Authorization');
    preg_match('/timestamp="(\d+)",nonce_str="(\w+)"/', $authorization, $found);
    $upload = isset($options['headers']);
    $requests[] = [
        'verb' => $verb, 'path' => $path,
        'options' => $upload ? new stdClass() : (object) $options,
        'upload' => $upload ? ['filename' => 'license.jpg', 'base64' => base64_encode("not really\r\na picture\x00\xff")] : null,
        'timestamp' => (int) $found[1], 'nonce' => $found[2],
        'target' => $kept->getRequestTarget(),
        'signed' => $upload ? $media->getMeta() : (string) $kept->getBody(),
        'authorization' => $authorization,
    ];
}

$answers = [];
foreach ([
    'JSON' => '{"code_url":"weixin://wxpay/bizpayurl?pr=abc"}',
    'empty' => '',
    'raw UTF-8' => "{\"name\":\"商圈\"}\n",
    'binary' => "\x00\r\n\xff\x1f",
    'a line feed at both ends' => "\n\n",
] as $what => $body) {
    $nonce = Formatter::nonce();
    $answers[] = [
        'what' => $what, 'base64' => base64_encode($body), 'timestamp' => '1700000000', 'nonce' => $nonce,
        'signature' => Rsa::sign(Formatter::response('1700000000', $nonce, $body), $platform),
    ];
}

echo json_encode(['requests' => $requests, 'answers' => $answers], JSON_PRETTY_PRINT | JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE), "\n";
