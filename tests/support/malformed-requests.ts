import { hostileJson, hostileSegments, hostileTexts } from "./hostile-values";
import { brokenForm, brokenStructure, type Target } from "./malformed-forms";
import type { RawRequest } from "./raw-client";
import type { Chance } from "./seeded-random";

export type Surface = { readonly actions: readonly Target[]; readonly routes: readonly string[] };

const queryNames = ["q", "state", "page", "case", "type", "who", "from", "until", "before", "owner", "holder", "age", "initial", "team", "saved", "check", "returnTo", "set", "_rsc", "rule", "on", "present", "a[b]", "__proto__", ""];
const question = { rule: "committee.ordinary", on: "2017-04-01", inOffice: 9, recused: 0, present: 6, yes: 3, no: 3, abstain: 0 };

/** One request that nothing of ours would send. */
export function malformedRequest({ actions, routes }: Surface, chance: Chance): RawRequest {
  const kind = chance.below(100);
  if (kind < 50) return brokenForm(chance.pick(actions), chance);
  if (kind < 65) return brokenStructure(chance.pick(actions), chance);
  if (kind < 88) return brokenAddress(chance.pick(routes), chance);
  if (kind < 97) return brokenQuestion(chance);
  return { method: chance.pick(["PUT", "DELETE", "PATCH", "OPTIONS", "HEAD", "PROPFIND", "POST"]), path: plainPath(chance.pick(routes)), body: chance.pick(hostileJson) };
}

function brokenAddress(route: string, chance: Chance): RawRequest {
  const path = route.replace(/\[\w+\]/g, () => chance.pick(hostileSegments));
  const pair = () => `${chance.pick(queryNames)}${chance.once(4) ? "[]" : ""}=${chance.once(2) ? chance.pick(hostileSegments) : encodeURIComponent(chance.pick(hostileTexts).slice(0, 700).toWellFormed())}`;
  const query = Array.from({ length: chance.below(4) }, pair).join("&");
  const target = `${chance.once(8) ? `${path}/${chance.pick(hostileSegments)}` : path}${query && `?${query}`}`;
  const oddHeaders: Record<string, string>[] = [
    {}, {}, {}, { RSC: "1" }, { RSC: "1", "Next-Router-State-Tree": encodeURIComponent(chance.pick(hostileJson)).slice(0, 6000) }, { "Next-Router-Prefetch": "1", RSC: "1" },
    { "Next-Router-Segment-Prefetch": chance.pick(["/_tree", "/__PAGE__", "x", "/../"]), RSC: "1" }, { Referer: chance.pick(["x", "http://", "javascript:1"]) }, { Range: "bytes=9-1" },
    { "If-None-Match": "*" }, { Accept: "*/*;q=x" }, { "Accept-Encoding": "x;q=9" }, { "Content-Type": "multipart/form-data" }, { "X-Forwarded-For": "x".repeat(500) }, { Expect: "nothing" },
  ];
  return { path: sendable(target), headers: chance.pick(oddHeaders) };
}

/** The API for programs takes JSON; a question that is right is a valid one, so each has at least one thing wrong. */
function brokenQuestion(chance: Chance): RawRequest {
  const names = Object.keys(question);
  const wrong = chance.pick<unknown>([null, [], {}, -1, 1.5, 1e308, 9007199254740993, true, "x", "", "__proto__", { a: 1 }, [[[[]]]], chance.pick(hostileTexts)]);
  const text = JSON.stringify({ ...question, [chance.pick(names)]: wrong });
  const body = chance.pick([text, text, text.slice(0, chance.below(text.length)), text.replace("{", '{"__proto__":1,'), chance.pick(hostileJson), `\ufeff${text}`]);
  const type = chance.pick(["application/json", "application/json; charset=utf-16", "text/plain", "multipart/form-data; boundary=x", "", "application/x-www-form-urlencoded"]);
  return { method: "POST", path: "/api/v1/verdict", headers: { "Content-Type": type }, body, from: `127.0.0.${2 + chance.below(200)}` };
}

const plainPath = (route: string) => route.replace(/\[\w+\]/g, "3f2b8c1e-6d4a-4e0b-9c7d-5a1f0e9d8c7b");

/** Node's client sends no address with a space or a control character in it. */
const sendable = (target: string) => target.replace(/[^\u0021-\u00ff]/g, (character) => encodeURIComponent(character));
