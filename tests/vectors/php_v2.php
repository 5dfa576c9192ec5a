<?php declare(strict_types=1);

// Makes php_v2.json with WeChat Pay's PHP SDK (wechatpay/wechatpay 1.4.12):
//
//     php php_v2.php path/to/vendor/autoload.php > php_v2.json
//
// What an input makes the SDK throw is not listed: the library says so in its own words.

require $argv[1];

use WeChatPay\Crypto\AesEcb;
use WeChatPay\Crypto\Hash;
use WeChatPay\Formatter;
use WeChatPay\Transformer;

$order = ['appid' => 'wx8888888888888888', 'mch_id' => '1900000109', 'total_fee' => 1];
$documents = [
    [],
    $order,
    ['total' => 0, 'rate' => 1.5, 'much' => 1e25, 'third' => 1 / 3, 'yes' => true, 'no' => false, 'none' => null, 'empty' => ''],
    ['zero' => '0', 'blank' => "  \n\t", 'quote' => '"', 'apostrophe' => "it's", 'cr' => "a\r\nb", 'many' => '<a & b>'],
    ['name' => '商户 🎉', 'marked' => '商户 & 🎉', 'delete' => "\x7f", 'lines' => "\u{85}\u{2028}"],
    ['goods' => [['id' => 'a', 'price' => 1], ['id' => '<', 'tags' => []]], 'ids' => ['x', 7, null]],
    ['detail' => ['inner' => ['deepest' => ['x' => 'y']]], 'nothing' => [], 'lists' => [[], [[]]]],
    ['中文' => 1, 'É' => 1, 'c:d' => 1, 'a:b:c' => 1, 'a:' => 1, 'q.1' => 1, 'z-1' => 1, '_y' => 1, '_' => 1, 'xml' => 1, 'ㄅ' => 1],
    ['a b' => 1, '1abc' => 1, '-a' => 1, '.a' => 1, ':a' => 1, '' => 1, 'a&' => 1, 'a½' => 1, 'aⅧ' => 1, 'a٣' => 1, "e\u{301}" => 1, 'a<b' => 1, 5 => 1, '7' => 1],
];
$to_xml = [];
foreach ($documents as $data) {
    foreach ([[true, false], [false, false], [true, true], [false, true]] as [$headless, $indent]) {
        $to_xml[] = ['data' => (object) $data, 'headless' => $headless, 'indent' => $indent, 'xml' => Transformer::toXml($data, $headless, $indent)];
    }
}
$named = [];
foreach ([['refund', 'entry'], ['a:b', '_'], ['根', '项'], ['a·', "e\u{301}"]] as [$root, $item]) {
    $named[] = ['root' => $root, 'item' => $item, 'xml' => Transformer::toXml(['a' => ['1', ['2']]], true, false, $root, $item)];
}

$to_dict = [];
foreach ([
    '<xml/>', '<xml></xml>', "<xml> \n </xml>", '<xml><![CDATA[ ]]></xml>', '<x><a/><b></b><c> </c></x>',
    '<xml><return_code><![CDATA[SUCCESS]]></return_code><total_fee>1</total_fee></xml>',
    "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<xml>\n  <a>1</a>\n  <b>2</b>\n</xml>\n",
    '<?xml version="1.1"?><xml><a>1</a></xml>', "\u{FEFF}<xml><a>1</a></xml>", "\n<xml><a>1</a></xml>",
    '<xml><a>1</a><b>0</b><a>2</a><a/></xml>', '<xml><a><b>1</b><b>2</b><c>3</c></a></xml>', '<xml><A>1</A><a>2</a></xml>',
    '<xml><a><b/></a><a>2</a><a><b><c>3</c></b></a></xml>', '<xml><a><b> </b></a></xml>',
    '<xml><a> x </a><b>&#32;</b><c>　</c></xml>', "<xml><a>\r\nx\ry</a><b>&#13;&#10;&#x9;</b></xml>",
    '<xml><a>&lt;&gt;&amp;&quot;&apos;&#65;&#x1F389;</a></xml>', '<xml><中文>商户</中文></xml>',
    '<xml><a>x<![CDATA[<y>]]>z</a><b><![CDATA[a]]><![CDATA[b]]></b></xml>', '<xml><a><![CDATA[]]></a><b><![CDATA[ ]]></b></xml>',
    "<xml><a>\n <![CDATA[y]]>\n</a></xml>", '<xml><a><![CDATA[]]> <![CDATA[x]]></a></xml>', '<xml><a>&#13;<![CDATA[<]]></a></xml>',
    '<xml><a><![CDATA[]]]]><![CDATA[>]]></a></xml>',
    '<xml><a attr="1">v</a><b attr="1"/><c attr="1"> </c></xml>', '<xml><a attr="1"/><a attr="2">z</a></xml>',
    '<xml><a>x<b>1</b>y</a></xml>', '<xml>x<b>1</b>y</xml>', '<xml><a><b>1</b>y<c>2</c></a></xml>', '<xml><a> <b>1</b>y</a></xml>',
    '<xml><a><![CDATA[x]]> <b>1</b></a></xml>', '<xml><a><![CDATA[ ]]><b>1</b></a></xml>', '<xml><a>t<b>1</b></a><a>2</a></xml>',
    '<xml><a><!--c--></a></xml>', '<xml><a>x<!--c-->y</a></xml>', '<xml><a> <!--c--> </a></xml>', '<xml><a><!--c-->x</a></xml>',
    '<!--c--><?p i?><xml><a>x<?p i?>y</a></xml><!--c-->', '<xml><a> <?p i?><![CDATA[x]]></a></xml>',
    '<xml xmlns="u"><b xmlns="v">1</b></xml>', '<a:xml><b xml:lang="x">1</b></a:xml>', '<xml><x><a:b>1</a:b></x></xml>',
    "<xml><a>x\u{1}\u{0}\u{FFFE}y</a></xml>", "<x\u{1}ml><a\u{8}>1</a></xml>", '<xml><comment>1</comment><pi>2</pi></xml>',
] as $xml) {
    $to_dict[] = ['xml' => $xml, 'dict' => (object) Transformer::toArray($xml)];
}

$secret = '192006250b4c09247ec02edce69f6a2d';
$md5 = $hmac = $sign = $equals = [];
foreach (['', 'a=1&b=商户', "line\nend\0"] as $thing) {
    foreach (['', '0', '00', ' ', $secret, '密'] as $key) {
        foreach ([false, true, 0, 1, null, '', '0', '00', '1000002', 0.0] as $agency) {
            $md5[] = ['thing' => $thing, 'key' => $key, 'agency' => $agency, 'digest' => Hash::md5($thing, $key, $agency)];
        }
        foreach ($key === '' ? [] : ['sha256', 'SHA256', 'sha512', 'sha384', 'sha224', 'sha1', 'md5', 'sha3-256', 'SHA3-512'] as $algorithm) {
            $hmac[] = ['thing' => $thing, 'key' => $key, 'algorithm' => $algorithm, 'digest' => Hash::hmac($thing, $key, $algorithm)];
        }
        foreach ($key === '' ? ['MD5', 'md5'] : ['MD5', 'HMAC-SHA256', 'md5', 'HMAC-SHA256 ', 'hmac-sha256', 'SHA1', '', '0'] as $type) {
            $sign[] = ['type' => $type, 'data' => $thing, 'key' => $key, 'sign' => Hash::sign($type, $thing, $key)];
        }
    }
}
foreach ([['', ''], ['', null], ['a', 'a'], ['a', 'A'], ['a', 'aa'], ['中', '中'], ['中', '国'], ['0', '']] as [$known, $user]) {
    $equals[] = ['known' => $known, 'user' => $user, 'equal' => Hash::equals($known, $user)];
}

$ecb = [];
foreach (['', 'x', '15 bytes, padded', '<root><refund_fee>1</refund_fee></root>', '商户 🎉', str_repeat("\x10", 16)] as $plaintext) {
    foreach ([Hash::md5($secret), '0123456789abcdef0123456789ABCDEF', '这是三十二字节的密钥x!'] as $key) {
        strlen($key) === 32 && $ecb[] = ['plaintext' => $plaintext, 'key' => $key, 'ciphertext' => AesEcb::encrypt($plaintext, $key)];
    }
}

// Pairs, as JSON objects would not keep number keys apart from text.
$pairs = static function (array $data): array {
    return array_map(static fn ($key, $value): array => [(string) $key, $value], array_keys($data), array_values($data));
};
$sorted = [];
foreach ([
    $order, ['b' => 1, 'a' => 2, 'B' => 3, '_' => 4, '~' => 5], ['a10' => '', 'a9' => null, 'a' => '0', 'a1' => 0], ['10' => 1, '9' => 2, '-1' => 3, '1a' => 4, '' => 5],
    ['sign' => 'x', 'Sign' => 'kept', 'sign_type' => 'MD5', 'key' => 'k'], ['中' => '商', 'é' => 'é&=', '！' => ' ', '🎉' => '<'], ['f' => 0.1, 't' => true, 'n' => false, 'e' => 1e20, 'z' => -0.0],
] as $data) {
    $ordered = Formatter::ksort($data);
    $sorted[] = ['given' => $pairs($data), 'sorted' => $pairs($ordered), 'text' => Formatter::queryStringLike($ordered)];
}

// A row a line.
$flags = JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE | JSON_PRESERVE_ZERO_FRACTION | JSON_THROW_ON_ERROR;
$parts = [];
foreach (compact('to_xml', 'named', 'to_dict', 'md5', 'hmac', 'sign', 'equals', 'ecb', 'sorted') as $name => $rows) {
    $parts[] = "\"$name\": [\n" . implode(",\n", array_map(static fn ($row): string => json_encode($row, $flags), $rows)) . "\n]";
}
echo "{\n", implode(",\n", $parts), "\n}\n";
