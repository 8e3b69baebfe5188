import type { Chance } from "./seeded-random";

const deep = (open: string, close: string) => open.repeat(1000) + close.repeat(1000);

/** Texts that no id, choice, day, number, token or mail address is, also after the form has cleaned them. */
export const hostileTexts: readonly string[] = [
  "0", "-1", "1e309", "9".repeat(400), "NaN", "Infinity", "-0", "0x10", "1_000", "٣", "true", "null", "undefined", "[object Object]", "{}", "[]",
  "__proto__", "constructor", "prototype", "toString", "hasOwnProperty", "then", "$undefined", "$K1", "$@1", "$Sreact.suspense", "$$", "$",
  '{"$ne":null}', '{"not":""}', "' OR 1=1 --", "1; DROP TABLE member", "%00", "%", "%s%n%x", "../../etc/passwd", "..\\..\\", "\u0000", "a\u0000b",
  "\ufeff", "\u202e", "\u2028", "\ufffd", "\ud83d", "e\u0301".repeat(500), "﷽".repeat(300), "👩‍👩‍👧‍👦".repeat(50), "x".repeat(9000), "\n".repeat(9000), " ".repeat(9000),
  "2017-02-30", "0000-00-00", "10000-01-01", "2021-06-01T00:00:00Z", "24:00", "<script>alert(1)</script>", "${7*7}", "{{7*7}}", "\r\nBcc: x@evil.example",
  "00000000-0000-0000-0000-00000000000g", "3f2b8c1e6d4a4e0b9c7d5a1f0e9d8c7b", "{3f2b8c1e-6d4a-4e0b-9c7d-5a1f0e9d8c7b}", "a@b", "@", "a@b.example, c@d.example",
  deep("[", "]"), deep('{"a":', "}"),
];

/** Longer than any field takes, also after the form has cleaned it. */
export const tooLong = (chance: Chance) => chance.pick(["x", "あ", "a ", "0"]).repeat(chance.once(40) ? 300_000 : 9_001);

/** JSON that a decoder may stumble over. */
export const hostileJson: readonly string[] = [
  "", "{", "[", "]", "null", "0", '""', "{}", "[]", "[null]", "[[]]", "[{}]", '["$K1"]', '["$K1","$K1"]', '["$1:a:b"]', '["$@1"]', '["$F1"]', '["$undefined"]', '["$D2020"]', '["$n9"]',
  '[{"__proto__":{"a":1}}]', '[{"constructor":{"prototype":{}}}]', '[{"then":"$1"}]', '[{"status":{"a":1},"values":[1]}]', '[{"a":1,"a":2}]', "[1e309]", "[-0]", "[9007199254740993]",
  '["\\ud800"]', '["\\u0000"]', `[${"1,".repeat(5000)}1]`, deep("[", "]"), deep('{"a":', "}"), `["${"x".repeat(20_000)}"]`, "[tru", '{"id":"0","bound":null}',
];

/** What may stand in a path or a query, written as it is sent. */
export const hostileSegments: readonly string[] = [
  "%00", "%", "%zz", "%E3%81", "%ED%A0%80", "%FF", "%2e%2e", "..", ".", "%2F", "%5c", "%0d%0a", "__proto__", "constructor", "[id]", "%5Bid%5D", "(group)", "@slot", "null", "undefined", "NaN", "-1",
  "1e309", "9".repeat(500), "a".repeat(3000), "%E2%80%AE", "%F0%9F%91%A9", "3f2b8c1e-6d4a-4e0b-9c7d-5a1f0e9d8c7b", "3f2b8c1e-6d4a-4e0b-9c7d-5a1f0e9d8c7B", "3f2b8c1e-6d4a-4e0b-9c7d-5a1f0e9d8c7b%20",
  "'", '%22', "<script>", "%3Cscript%3E", ";", "a;b=c", "~", "*", "\xff", "index.rsc", "_next", "team.rsc", "a%0", "$ACTION_ID_1", "..;", "%c0%ae%c0%ae",
];
